//! Cancellation and expiry.

use diesel::prelude::*;

use super::super::claims;
use super::super::model::{Booking, By, Status, Step};
use super::{BookingError, Changes, advance, lock, series};
use crate::availability::slots;
use crate::base::Moment;
use crate::base::ids::{BookingId, UserId};
use crate::db::{Conn, schema::bookings};
use crate::meetings;
use crate::outbox::{self, Fact};

/// Cancels a booking; its time is free again at once. What comes back of the price is
/// `Booking::refund_due`. Announces `BookingCancelled`.
pub fn cancel(
    conn: &mut Conn,
    id: BookingId,
    by: By,
    reason: &str,
    now: Moment,
) -> Result<(), BookingError> {
    let booking = lock(conn, id)?;
    booking.may_be_cancelled_by(by.side, now)?;
    call_off(conn, &booking, by, reason, now)
}

pub(super) fn call_off(
    conn: &mut Conn,
    booking: &Booking,
    by: By,
    reason: &str,
    now: Moment,
) -> Result<(), BookingError> {
    end(conn, booking, by, reason, now)?;
    outbox::record(conn, &Fact::BookingCancelled { booking: booking.id }, now)?;
    Ok(())
}

/// Ends a pending booking whose hold or request ran out. Announces `BookingExpired`.
///
/// A series that never began runs out with it: it was one checkout.
pub(super) fn run_out(conn: &mut Conn, booking: &Booking, now: Moment) -> Result<(), BookingError> {
    for other in series::ends_with(conn, booking)? {
        end(conn, &other, By::SYSTEM, "", now)?;
        outbox::record(conn, &Fact::BookingExpired { booking: other.id }, now)?;
    }
    end(conn, booking, By::SYSTEM, "", now)?;
    outbox::record(conn, &Fact::BookingExpired { booking: booking.id }, now)?;
    Ok(())
}

fn end(
    conn: &mut Conn,
    booking: &Booking,
    by: By,
    reason: &str,
    now: Moment,
) -> Result<(), BookingError> {
    let changes = Changes {
        cancelled_by: Some(by.side),
        finished_at: Some(now),
        due_at: Some(None),
        ..Changes::default()
    };
    advance(conn, booking, Step::Cancel, &changes, (by, reason), now)?;
    meetings::commands::close(conn, booking.id, by, now, now)?;
    claims::commands::drop_on(conn, booking.id, now)?;
    slots::release(conn, booking.slot_id, now)?;
    Ok(())
}

/// Ends a booking if what it waits for is too late. False if it is not, or no longer waits: a job may
/// come twice.
pub fn expire(conn: &mut Conn, id: BookingId, now: Moment) -> Result<bool, BookingError> {
    let booking = lock(conn, id)?;
    let is_over = booking.is_overdue(now);
    if is_over {
        run_out(conn, &booking, now)?;
    }
    Ok(is_over)
}

/// Cancels everything that lies ahead of a person, as student or as coach, with full refunds: for
/// suspended and deleted accounts. Returns how many.
pub fn cancel_all_ahead_of(
    conn: &mut Conn,
    user: UserId,
    reason: &str,
    now: Moment,
) -> Result<usize, BookingError> {
    // Calendars are locked in one order, so that two of these never wait in a circle.
    let ahead: Vec<BookingId> = bookings::table
        .filter(bookings::student_id.eq(user).or(bookings::coach_id.eq(user)))
        .filter(bookings::status.eq_any(Status::LIVE))
        .filter(bookings::starts_at.gt(now).or(bookings::status.eq(Status::Pending)))
        .order((bookings::coach_id, bookings::id))
        .select(bookings::id)
        .load(conn)?;
    let mut count = 0;
    for id in ahead {
        let booking = lock(conn, id)?;
        if booking.status.is_live() {
            call_off(conn, &booking, By::SYSTEM, reason, now)?;
            count += 1;
        }
    }
    Ok(count)
}
