//! Reads announcements and their readers.

use diesel::prelude::*;

use super::model::{Announcement, Audience, Status};
use crate::accounts::{Admin, Member, UserStatus};
use crate::base::Moment;
use crate::base::ids::{AnnouncementId, UserId};
use crate::db::schema::{announcements, user_roles, users};
use crate::db::{Conn, DbError};
use crate::web::paging::Paging;

type Readers<'a> =
    diesel::helper_types::IntoBoxed<'a, users::table, <Conn as diesel::Connection>::Backend>;

/// Everybody of an audience: active people whose address is known to be theirs.
fn readers(audience: Audience) -> Readers<'static> {
    let mut query = users::table
        .filter(users::status.eq(UserStatus::Active))
        .filter(users::email_verified_at.is_not_null())
        .into_boxed();
    if let Some(roles) = audience.roles() {
        let of_roles =
            user_roles::table.filter(user_roles::role.eq_any(roles)).select(user_roles::user_id);
        query = query.filter(users::id.eq_any(of_roles));
    }
    query
}

/// How many people an announcement would reach now.
pub fn count_readers(conn: &mut Conn, _: &Admin, audience: Audience) -> Result<i64, DbError> {
    Ok(readers(audience).count().get_result(conn)?)
}

/// The next readers after one, in the order of their ids.
pub(super) fn next_readers(
    conn: &mut Conn,
    audience: Audience,
    after: &str,
    limit: i64,
) -> Result<Vec<UserId>, DbError> {
    let mut query = readers(audience);
    if let Ok(after) = after.parse::<UserId>() {
        query = query.filter(users::id.gt(after));
    }
    Ok(query.order(users::id).limit(limit).select(users::id).load(conn)?)
}

/// A page of announcements, the latest first, and who made each.
pub fn list(
    conn: &mut Conn,
    _: &Admin,
    paging: Paging,
) -> Result<Vec<(Announcement, String)>, DbError> {
    Ok(announcements::table
        .inner_join(users::table)
        .order((announcements::send_at.desc(), announcements::id.desc()))
        .limit(paging.limit())
        .offset(paging.offset())
        .select((Announcement::as_select(), users::name))
        .load(conn)?)
}

/// One announcement, and who made it.
pub fn find(
    conn: &mut Conn,
    _: &Admin,
    id: AnnouncementId,
) -> Result<Option<(Announcement, String)>, DbError> {
    Ok(announcements::table
        .inner_join(users::table)
        .filter(announcements::id.eq(id))
        .select((Announcement::as_select(), users::name))
        .first(conn)
        .optional()?)
}

/// An announcement that went out, if somebody is one of those it is for.
pub fn read_by(
    conn: &mut Conn,
    me: &Member,
    id: AnnouncementId,
) -> Result<Option<Announcement>, DbError> {
    let found: Option<Announcement> = announcements::table
        .find(id)
        .filter(announcements::status.eq_any([Status::Sending, Status::Sent]))
        .select(Announcement::as_select())
        .first(conn)
        .optional()?;
    Ok(found.filter(|announcement| announcement.audience.includes(me)))
}

/// When an announcement goes out.
pub fn send_at(conn: &mut Conn, id: AnnouncementId) -> Result<Option<Moment>, DbError> {
    Ok(announcements::table.find(id).select(announcements::send_at).first(conn).optional()?)
}
