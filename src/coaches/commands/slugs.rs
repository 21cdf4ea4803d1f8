//! Addresses of profiles. An address that was ever a coach's stays that coach's, and leads to the present one.

use diesel::prelude::*;

use super::changed;
use crate::accounts::Coach;
use crate::base::ids::UserId;
use crate::base::{Moment, slug};
use crate::coaches::CoachError;
use crate::db::schema::{coach_profiles, coach_slugs};
use crate::db::{Conn, DbError};

/// Words that stand in addresses beside the coaches' own.
const RESERVED: &[&str] = &["compare", "saved", "search", "new", "topics", "start"];

/// The first address for a name that is free, or was this coach's before.
pub fn free_slug_for(conn: &mut Conn, coach: UserId, name: &str) -> Result<String, DbError> {
    let base = match slug::slugify(name) {
        empty if empty.is_empty() => "coach".to_owned(),
        base => base,
    };
    let mut taken: Vec<String> = coach_slugs::table
        .filter(coach_slugs::slug.eq(&base).or(coach_slugs::slug.like(format!("{base}-%"))))
        .filter(coach_slugs::coach_id.ne(coach))
        .select(coach_slugs::slug)
        .load(conn)?;
    taken.extend(RESERVED.iter().map(|word| (*word).to_owned()));
    Ok(slug::first_free(&base, &taken))
}

/// Notes an address as a coach's for ever. Another's addresses are refused by the primary key.
pub(super) fn keep_slug(
    conn: &mut Conn,
    coach: UserId,
    slug: &str,
    now: Moment,
) -> Result<(), CoachError> {
    let is_own = coach_slugs::table.find(slug).filter(coach_slugs::coach_id.eq(coach));
    if diesel::select(diesel::dsl::exists(is_own)).get_result(conn)? {
        return Ok(());
    }
    diesel::insert_into(coach_slugs::table)
        .values((
            coach_slugs::slug.eq(slug),
            coach_slugs::coach_id.eq(coach),
            coach_slugs::created_at.eq(now),
        ))
        .execute(conn)
        .map(drop)
        .map_err(|error| taken(error.into()))
}

/// A refusal by a unique index means that somebody was first.
pub(super) fn taken(error: DbError) -> CoachError {
    if error.is_unique() { CoachError::AddressTaken } else { CoachError::Db(error) }
}

/// Moves a coach's profile to the address of their present name. The old one redirects for ever.
pub fn take_slug_of_name(conn: &mut Conn, me: &Coach, now: Moment) -> Result<String, CoachError> {
    let slug = free_slug_for(conn, me.id(), me.name())?;
    keep_slug(conn, me.id(), &slug, now)?;
    let rows = diesel::update(coach_profiles::table.find(me.id()))
        .set((coach_profiles::slug.eq(&slug), coach_profiles::updated_at.eq(now)))
        .execute(conn)
        .map_err(|error| taken(error.into()))?;
    if rows == 0 {
        return Err(CoachError::NotFound);
    }
    changed(conn, me.id(), now)?;
    Ok(slug)
}
