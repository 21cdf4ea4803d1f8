//! What staff do with announcements, and how they go out.

use diesel::prelude::*;

use super::model::{Announcement, Draft, Status};
use super::queries;
use crate::accounts::Admin;
use crate::audit;
use crate::base::Moment;
use crate::base::ids::{AnnouncementId, UserId};
use crate::db::schema::announcements;
use crate::db::{Conn, DbError};
use crate::outbox::{self, Fact};

/// How many people one batch tells.
pub const BATCH: i64 = 200;

/// Makes an announcement that goes out at its time. The key names the form: sent twice, it makes one.
pub fn make(
    conn: &mut Conn,
    me: &Admin,
    draft: &Draft,
    request_key: &str,
    now: Moment,
) -> Result<AnnouncementId, DbError> {
    let known = announcements::table
        .filter(announcements::request_key.eq(request_key))
        .select(announcements::id);
    if let Some(id) = known.first(conn).optional()? {
        return Ok(id);
    }
    let announcement = Announcement {
        id: AnnouncementId::generate(),
        title: draft.title.clone(),
        body: draft.body.clone(),
        audience: draft.audience,
        status: Status::Scheduled,
        request_key: request_key.to_owned(),
        made_by: me.id(),
        send_at: draft.send_at.unwrap_or(now).max(now),
        told: 0,
        last_told: String::new(),
        created_at: now,
        updated_at: now,
    };
    diesel::insert_into(announcements::table).values(&announcement).execute(conn)?;
    let about = ("announcement", announcement.id.as_str());
    audit::record(conn, me.id(), "announcement.make", about, &draft.title, now)?;
    outbox::record(conn, &Fact::AnnouncementMade { announcement: announcement.id }, now)?;
    Ok(announcement.id)
}

/// Takes an announcement back. False if it has begun to go out, or was taken back before.
pub fn cancel(
    conn: &mut Conn,
    me: &Admin,
    id: AnnouncementId,
    now: Moment,
) -> Result<bool, DbError> {
    let waiting = announcements::table.find(id).filter(announcements::status.eq(Status::Scheduled));
    let rows = diesel::update(waiting)
        .set((announcements::status.eq(Status::Cancelled), announcements::updated_at.eq(now)))
        .execute(conn)?;
    if rows == 1 {
        let about = ("announcement", id.as_str());
        audit::record(conn, me.id(), "announcement.cancel", about, "", now)?;
    }
    Ok(rows == 1)
}

/// People to tell now, and whether there are more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    pub readers: Vec<UserId>,
    pub has_more: bool,
}

/// Takes the next batch of an announcement whose time has come, after whoever was told last. `None` if that batch
/// was taken before, or nobody is to be told any more.
pub fn take_batch(
    conn: &mut Conn,
    id: AnnouncementId,
    after: &str,
    now: Moment,
) -> Result<Option<Batch>, DbError> {
    let found: Option<Announcement> = announcements::table
        .find(id)
        .filter(announcements::send_at.le(now))
        .select(Announcement::as_select())
        .first(conn)
        .optional()?;
    let Some(announcement) = found else { return Ok(None) };
    let readers = queries::next_readers(conn, announcement.audience, after, BATCH)?;
    let count = i64::try_from(readers.len()).unwrap_or(BATCH);
    let has_more = count == BATCH;
    let last = readers.last().map_or(after, UserId::as_str);
    let begins = if after.is_empty() { Status::Scheduled } else { Status::Sending };
    // Whoever comes second finds another state, or that somebody else was told last.
    let mine = announcements::table
        .find(id)
        .filter(announcements::status.eq(begins))
        .filter(announcements::last_told.eq(after));
    let rows = diesel::update(mine)
        .set((
            announcements::status.eq(if has_more { Status::Sending } else { Status::Sent }),
            announcements::last_told.eq(last),
            announcements::told.eq(announcements::told + count),
            announcements::updated_at.eq(now),
        ))
        .execute(conn)?;
    Ok((rows == 1).then_some(Batch { readers, has_more }))
}
