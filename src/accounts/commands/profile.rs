//! What a person says about themselves.

use diesel::prelude::*;

use crate::accounts::actors::Member;
use crate::accounts::forms::Profile;
use crate::accounts::search;
use crate::base::ids::FileId;
use crate::base::messages::Locale;
use crate::base::{Moment, Zone};
use crate::db::schema::{files, users};
use crate::db::{Conn, DbError};
use crate::web::HourCycle;

/// Changes name, zone, clock, language and telephone number.
pub fn update_profile(
    conn: &mut Conn,
    me: &Member,
    profile: &Profile,
    now: Moment,
) -> Result<(), DbError> {
    diesel::update(users::table.find(me.id()))
        .set((
            users::name.eq(&profile.name),
            users::zone.eq(profile.zone),
            users::hour_cycle.eq(profile.hour_cycle),
            users::locale.eq(&profile.locale),
            users::phone.eq(profile.phone.as_deref()),
            users::updated_at.eq(now),
        ))
        .execute(conn)?;
    search::keep_words(conn, me.id())
}

/// How somebody wants to read, as far as they said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reading {
    pub zone: Option<Zone>,
    pub hours: Option<HourCycle>,
    pub language: Option<Locale>,
}

/// Changes how this person reads.
pub fn choose_reading(
    conn: &mut Conn,
    me: &Member,
    chosen: Reading,
    now: Moment,
) -> Result<(), DbError> {
    let user = me.user();
    let locale =
        chosen.language.map_or(user.locale.as_str(), |language| language.tag(&user.locale));
    diesel::update(users::table.find(me.id()))
        .set((
            users::zone.eq(chosen.zone.unwrap_or(me.zone())),
            users::hour_cycle.eq(chosen.hours.unwrap_or(user.hour_cycle)),
            users::locale.eq(locale),
            users::updated_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Makes a stored file the person's picture, or takes their picture away. Returns the file of the
/// picture before, whose bytes the caller deletes once this is committed.
pub fn set_photo(
    conn: &mut Conn,
    me: &Member,
    new: Option<(FileId, i64)>,
    now: Moment,
) -> Result<Option<FileId>, DbError> {
    let before: Option<String> = users::table.find(me.id()).select(users::photo).first(conn)?;
    if let Some((id, bytes)) = new {
        diesel::insert_into(files::table)
            .values((
                files::id.eq(id),
                files::owner_id.eq(me.id()),
                files::purpose.eq("photo"),
                files::content_type.eq("image/jpeg"),
                files::bytes.eq(bytes),
                files::created_at.eq(now),
            ))
            .execute(conn)?;
    }
    diesel::update(users::table.find(me.id()))
        .set((users::photo.eq(new.map(|(id, _)| format!("file:{id}"))), users::updated_at.eq(now)))
        .execute(conn)?;
    let old: Option<FileId> = before
        .as_deref()
        .and_then(|photo| photo.strip_prefix("file:"))
        .and_then(|id| id.parse().ok());
    if let Some(old) = old {
        diesel::delete(files::table.find(old)).execute(conn)?;
    }
    Ok(old)
}
