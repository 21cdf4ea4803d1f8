//! Reads pictures, and renders prose with what the database knows.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::model::{PURPOSE, Picture, Written};
use crate::accounts::{Member, UserStatus, commands};
use crate::base::ids::{FileId, UserId};
use crate::base::markdown::{self, Known, Rendered};
use crate::db::schema::{coach_profiles, coach_stats, forum_members, pictures, users};
use crate::db::{Conn, DbError};
use crate::web::paging::Paging;

/// A person's own pictures, the newest first.
pub fn own_pictures(conn: &mut Conn, me: &Member, paging: Paging) -> Result<Vec<Picture>, DbError> {
    Ok(pictures::table
        .filter(pictures::owner_id.eq(me.id()))
        .order((pictures::created_at.desc(), pictures::file_id.desc()))
        .limit(paging.limit())
        .offset(paging.offset())
        .select(Picture::as_select())
        .load(conn)?)
}

/// How much a person keeps, in bytes.
pub fn kept_by(conn: &mut Conn, user: UserId) -> Result<i64, DbError> {
    commands::kept_by(conn, user, PURPOSE)
}

/// Whether there is such a picture. Whoever has its address may see it.
pub fn is_picture(conn: &mut Conn, id: FileId) -> Result<bool, DbError> {
    let found = pictures::table.find(id);
    Ok(diesel::select(diesel::dsl::exists(found)).get_result(conn)?)
}

/// Renders a text: people of the forum whom it mentions by their handle, and listed coaches by the last part of
/// their address, are linked, and pictures take up their room before they have come.
pub fn rendered(conn: &mut Conn, source: &str) -> Result<Written, DbError> {
    Ok(looked_up(conn, source)?.0)
}

/// The same, with the pictures of ours that it shows.
pub(super) fn looked_up(conn: &mut Conn, source: &str) -> Result<(Written, Vec<FileId>), DbError> {
    let first = markdown::render_with(source, &Known::default());
    if first.strangers.is_empty() && first.pictures.is_empty() {
        return Ok((Written { html: first.html, ..Written::default() }, Vec::new()));
    }
    let (known, ids) = known_of(conn, &first)?;
    let last = markdown::render_with(source, &known);
    let mentioned = last.mentions.iter().filter_map(|handle| ids.get(handle).copied()).collect();
    Ok((Written { html: last.html, mentioned, called: last.called }, last.pictures))
}

/// What the database knows of those whom a text names, in a query each.
fn known_of(
    conn: &mut Conn,
    text: &Rendered,
) -> Result<(Known, BTreeMap<String, UserId>), DbError> {
    let mut known = Known::default();
    let mut ids = BTreeMap::new();
    if !text.strangers.is_empty() {
        let members: Vec<(String, UserId)> = forum_members::table
            .inner_join(users::table)
            .filter(forum_members::handle.eq_any(&text.strangers))
            .filter(users::status.eq(UserStatus::Active))
            .select((forum_members::handle, forum_members::user_id))
            .load(conn)?;
        for (handle, id) in members {
            known.people.insert(handle.clone(), format!("/forum/people/{handle}"));
            ids.insert(handle, id);
        }
        let coaches: Vec<(String, UserId)> = coach_profiles::table
            .inner_join(coach_stats::table)
            .filter(coach_profiles::slug.eq_any(&text.strangers))
            .filter(coach_stats::is_listed.eq(true))
            .select((coach_profiles::slug, coach_profiles::user_id))
            .load(conn)?;
        for (slug, id) in coaches {
            known.people.entry(slug.clone()).or_insert_with(|| format!("/coaches/{slug}"));
            ids.entry(slug).or_insert(id);
        }
    }
    if !text.pictures.is_empty() {
        let sizes: Vec<(FileId, i32, i32)> = pictures::table
            .filter(pictures::file_id.eq_any(&text.pictures))
            .select((pictures::file_id, pictures::width, pictures::height))
            .load(conn)?;
        known.pictures =
            sizes.into_iter().map(|(id, width, height)| (id, (width, height))).collect();
    }
    Ok((known, ids))
}
