//! What is known about meetings. Who asks was found to take part in the booking, or is staff.

use diesel::prelude::*;

use super::model::{Attendance, Meeting, MeetingStatus, MeetingStep, Presence};
use crate::base::Moment;
use crate::base::ids::BookingId;
use crate::db::schema::{attendances, bookings, meeting_steps, meetings};
use crate::db::{Conn, DbError};

/// The meeting of a booking that the caller was found to take part in.
pub fn of_booking(conn: &mut Conn, booking: BookingId) -> Result<Option<Meeting>, DbError> {
    Ok(meetings::table.find(booking).select(Meeting::as_select()).first(conn).optional()?)
}

/// The meeting of a booking with everything that happened to it and who was there.
pub fn presence(conn: &mut Conn, booking: BookingId) -> Result<Option<Presence>, DbError> {
    let Some(meeting) = of_booking(conn, booking)? else { return Ok(None) };
    let steps = meeting_steps::table
        .filter(meeting_steps::booking_id.eq(booking))
        .order((meeting_steps::taken_at, meeting_steps::id))
        .select(MeetingStep::as_select())
        .load(conn)?;
    Ok(Some(Presence { meeting, steps, attendances: attendances_of(conn, booking)? }))
}

/// Who was there, and when, in the order of their coming.
pub fn attendances_of(conn: &mut Conn, booking: BookingId) -> Result<Vec<Attendance>, DbError> {
    Ok(attendances::table
        .filter(attendances::booking_id.eq(booking))
        .order((attendances::joined_at, attendances::id))
        .select(Attendance::as_select())
        .load(conn)?)
}

/// Meetings that nobody ended although their time was over before `before`, and when it was.
pub(super) fn left_open(
    conn: &mut Conn,
    before: Moment,
    limit: i64,
) -> Result<Vec<(Meeting, Moment)>, DbError> {
    Ok(meetings::table
        .inner_join(bookings::table)
        .filter(meetings::status.ne(MeetingStatus::Ended))
        .filter(bookings::ends_at.le(before))
        .order(meetings::booking_id)
        .limit(limit)
        .select((Meeting::as_select(), bookings::ends_at))
        .load(conn)?)
}
