//! Pictures come and go, and prose is kept.

use diesel::prelude::*;

use super::model::{PURPOSE, Picture, PictureError, QUOTA, UNUSED_HOURS, Written};
use super::queries;
use crate::accounts::Member;
use crate::accounts::commands::{NewFile, drop_file, keep_file};
use crate::base::Moment;
use crate::base::ids::{FileId, UserId};
use crate::db::schema::pictures;
use crate::db::{Conn, DbError, dialect};

/// How many unused pictures one run deletes; the next run takes the next.
const DELETED_A_RUN: i64 = 200;

/// Renders prose that its author keeps from now on. Their pictures in it stay for good.
pub fn keep(
    conn: &mut Conn,
    author: UserId,
    source: &str,
    now: Moment,
) -> Result<Written, DbError> {
    let (written, shown) = queries::looked_up(conn, source)?;
    if !shown.is_empty() {
        let unused = pictures::table
            .filter(pictures::file_id.eq_any(shown))
            .filter(pictures::owner_id.eq(author))
            .filter(pictures::used_at.is_null());
        diesel::update(unused).set(pictures::used_at.eq(now)).execute(conn)?;
    }
    Ok(written)
}

/// Writes the row of a stored picture.
pub fn add_picture(
    conn: &mut Conn,
    me: &Member,
    id: FileId,
    bytes: i64,
    (width, height): (i32, i32),
    now: Moment,
) -> Result<(), PictureError> {
    // Two at once would each find room for one.
    dialect::lock_until_commit(conn, &format!("pictures:{}", me.id()))?;
    if queries::kept_by(conn, me.id())? + bytes > QUOTA {
        return Err(PictureError::NoRoom);
    }
    let file = NewFile { id, owner: me.id(), purpose: PURPOSE, content_type: "image/jpeg", bytes };
    keep_file(conn, &file, now)?;
    let row =
        Picture { file_id: id, owner_id: me.id(), width, height, created_at: now, used_at: None };
    diesel::insert_into(pictures::table).values(&row).execute(conn)?;
    Ok(())
}

/// Takes one's own picture away; texts that show it then say what was on it. The caller deletes its bytes
/// once this is committed.
pub fn remove_picture(conn: &mut Conn, me: &Member, id: FileId) -> Result<(), PictureError> {
    let own = pictures::table.find(id).filter(pictures::owner_id.eq(me.id()));
    if diesel::delete(own).execute(conn)? == 0 {
        return Err(PictureError::NotFound);
    }
    Ok(drop_file(conn, id)?)
}

/// Takes pictures away that no kept text has shown for a day. The caller deletes their bytes once this is
/// committed.
pub fn sweep(conn: &mut Conn, now: Moment) -> Result<Vec<FileId>, DbError> {
    let old: Vec<FileId> = pictures::table
        .filter(pictures::used_at.is_null())
        .filter(pictures::created_at.lt(now.minus(chrono::TimeDelta::hours(UNUSED_HOURS))))
        .order(pictures::created_at)
        .limit(DELETED_A_RUN)
        .select(pictures::file_id)
        .load(conn)?;
    let mut deleted = Vec::new();
    for id in old {
        // A text that shows it may have been kept meanwhile.
        let unused = pictures::table.find(id).filter(pictures::used_at.is_null());
        if diesel::delete(unused).execute(conn)? == 1 {
            drop_file(conn, id)?;
            deleted.push(id);
        }
    }
    Ok(deleted)
}

/// Erases the pictures of somebody who left. Their files are erased with the account.
pub fn erase(conn: &mut Conn, user: UserId) -> Result<(), DbError> {
    diesel::delete(pictures::table.filter(pictures::owner_id.eq(user))).execute(conn)?;
    Ok(())
}
