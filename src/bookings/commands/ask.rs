//! A coach is away: students are asked for another time, and those who do not move are called off.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::super::model::{Booking, By, Side, Status};
use super::super::time_off::hit_by;
use super::{BookingError, cancel};
use crate::availability::{day_off_of, slots};
use crate::base::Moment;
use crate::base::ids::{DayOffId, UserId};
use crate::db::schema::asked_moves;
use crate::db::{Conn, DbError};
use crate::outbox::{self, Fact};

/// Asks each student whose confirmed session falls on the days off to choose another time. The sessions
/// stay as they are. Who was asked before is not asked again. Returns how many. Announces `MoveAsked`.
pub fn ask_to_move(
    conn: &mut Conn,
    coach: UserId,
    id: DayOffId,
    now: Moment,
) -> Result<usize, BookingError> {
    slots::lock_calendar(conn, coach)?;
    let day_off = day_off_of(conn, coach, id)?.ok_or(BookingError::NotFound)?;
    let mut count = 0;
    for booking in hit_by(conn, coach, &day_off, now)? {
        if booking.status != Status::Confirmed || is_asked(conn, &booking)? {
            continue;
        }
        diesel::delete(asked_moves::table.find((id, booking.id))).execute(conn)?;
        diesel::insert_into(asked_moves::table)
            .values((
                asked_moves::day_off_id.eq(id),
                asked_moves::booking_id.eq(booking.id),
                asked_moves::starts_at.eq(booking.starts_at),
                asked_moves::asked_at.eq(now),
            ))
            .execute(conn)?;
        outbox::record(conn, &Fact::MoveAsked { booking: booking.id }, now)?;
        count += 1;
    }
    Ok(count)
}

/// Whether the coach asked for another time for the session as it is now. Then its student is never too
/// late to move it.
pub fn is_asked(conn: &mut Conn, booking: &Booking) -> Result<bool, DbError> {
    let asked = asked_moves::table
        .filter(asked_moves::booking_id.eq(booking.id))
        .filter(asked_moves::starts_at.eq(booking.starts_at));
    Ok(diesel::select(exists(asked)).get_result(conn)?)
}

/// Calls off every session that still falls on the days off, with everything paid going back. Returns how
/// many. Announces `BookingCancelled` for each.
pub fn cancel_on_day_off(
    conn: &mut Conn,
    coach: UserId,
    id: DayOffId,
    reason: &str,
    now: Moment,
) -> Result<usize, BookingError> {
    slots::lock_calendar(conn, coach)?;
    let day_off = day_off_of(conn, coach, id)?.ok_or(BookingError::NotFound)?;
    let mut count = 0;
    for booking in hit_by(conn, coach, &day_off, now)? {
        if booking.may_be_cancelled_by(Side::Coach, now).is_ok() {
            cancel::call_off(conn, &booking, By::coach(coach), reason, now)?;
            count += 1;
        }
    }
    Ok(count)
}
