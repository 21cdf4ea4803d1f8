//! Opens the meeting of a booking.

use diesel::prelude::*;

use super::Meeting;
use crate::base::Moment;
use crate::base::ids::{BookingId, UserId};
use crate::db::schema::{coach_profiles, meetings};
use crate::db::{Conn, DbError};

/// Makes the meeting of a confirmed booking. It stays the same when the booking moves.
pub fn open(
    conn: &mut Conn,
    booking: BookingId,
    coach: UserId,
    now: Moment,
) -> Result<(), DbError> {
    let (provider, link): (_, String) = coach_profiles::table
        .find(coach)
        .select((coach_profiles::meeting_provider, coach_profiles::meeting_link))
        .first(conn)?;
    let meeting = Meeting::new(booking, provider, &link, now);
    diesel::insert_into(meetings::table).values(&meeting).execute(conn)?;
    Ok(())
}

/// The meeting of a booking that the caller was found to take part in.
pub fn of_booking(conn: &mut Conn, booking: BookingId) -> Result<Option<Meeting>, DbError> {
    Ok(meetings::table.find(booking).select(Meeting::as_select()).first(conn).optional()?)
}
