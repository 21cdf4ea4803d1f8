//! Saved coaches: a person's own short list.

use diesel::prelude::*;

use crate::accounts::Member;
use crate::base::Moment;
use crate::base::ids::UserId;
use crate::coaches::CoachStatus;
use crate::coaches::SavedCoach;
use crate::db::schema::{coach_profiles, saved_coaches, users};
use crate::db::{Conn, DbError};

/// A coach whom anybody may see, by address: id and name.
pub fn visible_coach(conn: &mut Conn, slug: &str) -> Result<Option<(UserId, String)>, DbError> {
    Ok(coach_profiles::table
        .inner_join(users::table)
        .filter(coach_profiles::slug.eq(slug))
        .filter(coach_profiles::status.eq_any([CoachStatus::Approved, CoachStatus::Paused]))
        .filter(users::status.eq("active"))
        .select((coach_profiles::user_id, users::name))
        .first(conn)
        .optional()?)
}

/// Saves a coach, or takes them off the list if they are on it. Returns whether they are on it now.
/// Two taps at once leave one row.
pub fn toggle(conn: &mut Conn, me: &Member, coach: UserId, now: Moment) -> Result<bool, DbError> {
    let mine = saved_coaches::table.find((me.id(), coach));
    if diesel::delete(mine).execute(conn)? > 0 {
        return Ok(false);
    }
    let row = SavedCoach { user_id: me.id(), coach_id: coach, saved_at: now };
    diesel::insert_into(saved_coaches::table).values(&row).execute(conn)?;
    Ok(true)
}
