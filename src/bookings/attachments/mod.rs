//! Files on a booking: either side adds them, both read them.

mod kind;

use diesel::prelude::*;

use super::model::{Booking, Status};
use super::rules::Refusal;
use crate::accounts::commands as accounts;
use crate::base::ids::{BookingId, FileId, UserId};
use crate::base::{Moment, Msg};
use crate::db::schema::{booking_files, files, users};
use crate::db::{Conn, DbError};

pub use kind::{ACCEPTED, Kind, clean_name};

/// What the rows of these files say they are for.
pub const PURPOSE: &str = "booking";
/// The largest file, in bytes.
pub const LARGEST: usize = 10 * 1024 * 1024;
/// How many files a booking has at most.
pub const MOST: i64 = 20;
/// How much one person may keep on all bookings, in bytes.
pub const QUOTA: i64 = 200 * 1024 * 1024;

/// A file of a booking, with who added it.
#[derive(Debug, Clone)]
pub struct Attachment {
    pub id: FileId,
    pub name: String,
    pub added_by: UserId,
    pub added_by_name: String,
    pub added_at: Moment,
    pub content_type: String,
    pub bytes: i64,
}

type Row = (FileId, String, UserId, String, Moment, String, i64);

fn attachment(row: Row) -> Attachment {
    let (id, name, added_by, added_by_name, added_at, content_type, bytes) = row;
    Attachment { id, name, added_by, added_by_name, added_at, content_type, bytes }
}

macro_rules! rows {
    () => {
        booking_files::table
            .inner_join(files::table)
            .inner_join(users::table.on(users::id.eq(booking_files::added_by)))
            .select((
                booking_files::file_id,
                booking_files::name,
                booking_files::added_by,
                users::name,
                booking_files::added_at,
                files::content_type,
                files::bytes,
            ))
    };
}

impl Attachment {
    /// How large it is, in kilobytes.
    pub fn kilobytes(&self) -> i64 {
        (self.bytes / 1024).max(1)
    }
}

impl Booking {
    /// Files belong to sessions that take place, or took place.
    pub fn may_have_files(&self) -> Result<(), Refusal> {
        if self.status == Status::Cancelled {
            Err(Msg::new("files-refuse-cancelled"))
        } else {
            Ok(())
        }
    }
}

/// The files of a booking, the oldest first. The caller found the booking.
pub fn of_booking(conn: &mut Conn, booking: BookingId) -> Result<Vec<Attachment>, DbError> {
    let rows: Vec<Row> = rows!()
        .filter(booking_files::booking_id.eq(booking))
        .order((booking_files::added_at, booking_files::file_id))
        .load(conn)?;
    Ok(rows.into_iter().map(attachment).collect())
}

/// One file of a booking. The caller found the booking.
pub fn find(
    conn: &mut Conn,
    booking: BookingId,
    id: FileId,
) -> Result<Option<Attachment>, DbError> {
    let row: Option<Row> = rows!()
        .filter(booking_files::file_id.eq(id))
        .filter(booking_files::booking_id.eq(booking))
        .first(conn)
        .optional()?;
    Ok(row.map(attachment))
}

/// How much a person keeps, in bytes.
pub fn kept_by(conn: &mut Conn, user: UserId) -> Result<i64, DbError> {
    accounts::kept_by(conn, user, PURPOSE)
}
