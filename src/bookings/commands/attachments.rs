//! Files on a booking come and go.

use diesel::prelude::*;

use super::super::attachments::{self, MOST, PURPOSE, QUOTA};
use super::super::model::Booking;
use super::BookingError;
use crate::accounts::commands::{NewFile, drop_file, keep_file};
use crate::base::ids::{BookingId, FileId, UserId};
use crate::base::{Moment, Msg};
use crate::db::schema::booking_files;
use crate::db::{Conn, dialect};

/// Why a file was not kept.
#[derive(Debug, thiserror::Error)]
pub enum AttachError {
    /// The person has used all their space: 413.
    #[error("no room")]
    NoRoom,
    #[error(transparent)]
    Booking(#[from] BookingError),
    #[error(transparent)]
    Db(#[from] crate::db::DbError),
}
crate::db_failure!(AttachError);

/// A stored file that a person adds to a booking of theirs.
#[derive(Debug, Clone)]
pub struct NewAttachment {
    pub id: FileId,
    pub name: String,
    pub content_type: &'static str,
    pub bytes: i64,
}

/// Adds a stored file to a booking. The caller found the booking through the person.
pub fn attach(
    conn: &mut Conn,
    booking: &Booking,
    person: UserId,
    file: &NewAttachment,
    now: Moment,
) -> Result<(), AttachError> {
    booking.may_have_files().map_err(BookingError::from)?;
    // Two at once would each find room for one.
    dialect::lock_until_commit(conn, &format!("files:{person}"))?;
    dialect::lock_until_commit(conn, &format!("files:{}", booking.id))?;
    if attachments::kept_by(conn, person)? + file.bytes > QUOTA {
        return Err(AttachError::NoRoom);
    }
    let count: i64 = booking_files::table
        .filter(booking_files::booking_id.eq(booking.id))
        .count()
        .get_result(conn)?;
    if count >= MOST {
        let refusal = Msg::new("files-refuse-most").with("n", MOST);
        return Err(BookingError::from(refusal).into());
    }
    let row = NewFile {
        id: file.id,
        owner: person,
        purpose: PURPOSE,
        content_type: file.content_type,
        bytes: file.bytes,
    };
    keep_file(conn, &row, now)?;
    diesel::insert_into(booking_files::table)
        .values((
            booking_files::file_id.eq(file.id),
            booking_files::booking_id.eq(booking.id),
            booking_files::name.eq(&file.name),
            booking_files::added_by.eq(person),
            booking_files::added_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Takes a file away that the person added. The caller deletes its bytes once this is committed.
pub fn detach(
    conn: &mut Conn,
    booking: BookingId,
    person: UserId,
    id: FileId,
) -> Result<(), BookingError> {
    let own = booking_files::table
        .find(id)
        .filter(booking_files::booking_id.eq(booking))
        .filter(booking_files::added_by.eq(person));
    if diesel::delete(own).execute(conn)? == 0 {
        return Err(BookingError::NotFound);
    }
    Ok(drop_file(conn, id)?)
}
