//! Notes on a booking: shared ones, and each side's own.

use diesel::prelude::*;
use diesel::sql_types::{Text, Timestamp};

use crate::base::Moment;
use crate::base::ids::{BookingId, UserId};
use crate::db::schema::bookings;
use crate::db::{Conn, DbError};
use crate::prose;

/// Writes the notes that both sides read and change; the last to save wins.
pub fn save_shared_notes(
    conn: &mut Conn,
    booking: BookingId,
    author: UserId,
    body: &str,
    now: Moment,
) -> Result<(), DbError> {
    // They are rendered whenever they are read; their pictures stay from now on.
    prose::keep(conn, author, body, now)?;
    diesel::update(bookings::table.find(booking))
        .set(bookings::shared_notes.eq(body))
        .execute(conn)?;
    Ok(())
}

/// Writes a person's own notes, which nobody else reads.
pub fn save_private_note(
    conn: &mut Conn,
    booking: BookingId,
    author: UserId,
    body: &str,
    now: Moment,
) -> Result<(), DbError> {
    diesel::sql_query(
        "INSERT INTO booking_notes (booking_id, author_id, body, updated_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (booking_id, author_id) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at",
    )
    .bind::<Text, _>(booking)
    .bind::<Text, _>(author)
    .bind::<Text, _>(body)
    .bind::<Timestamp, _>(now)
    .execute(conn)?;
    Ok(())
}
