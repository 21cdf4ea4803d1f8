//! Confirmation: by payment, by the coach's approval, or at once.

use diesel::prelude::*;

use super::super::conduct;
use super::super::model::{Booking, By, Side, Status, Step};
use super::{
    BookingError, Changes, advance, cancel, clear_overdue, lock, series, slot_of, stretch_of,
};
use crate::availability::slots;
use crate::base::ids::BookingId;
use crate::base::{Moment, Msg};
use crate::db::{Conn, schema::bookings};
use crate::meetings;
use crate::outbox::{self, Fact};
use crate::settings;

/// What became of a booking that was paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paid {
    /// It is confirmed, now or before.
    Confirmed,
    /// Its time is gone; the money goes back.
    TooLate,
}

/// Confirms a booking whose hold lasts: the slot is booked, the meeting opened.
pub(super) fn settle(
    conn: &mut Conn,
    booking: &Booking,
    by: By,
    now: Moment,
) -> Result<(), BookingError> {
    if !slots::book(conn, booking.slot_id, now)? {
        return Err(Msg::new("bookings-refuse-hold-over").into());
    }
    finish(conn, booking, Changes::default(), by, now)
}

fn finish(
    conn: &mut Conn,
    booking: &Booking,
    changes: Changes,
    by: By,
    now: Moment,
) -> Result<(), BookingError> {
    let changes = Changes {
        confirmed_at: Some(now),
        due_at: Some(None),
        needs_approval: Some(false),
        ..changes
    };
    advance(conn, booking, Step::Confirm, &changes, (by, ""), now)?;
    meetings::open(conn, booking.id, booking.coach_id, now)?;
    outbox::record(conn, &Fact::BookingConfirmed { booking: booking.id }, now)?;
    series::go_on(conn, booking, now)
}

/// Confirms a booking because its price was paid. Never fails on a lost race: a hold that ran out is
/// taken anew if its time is still free; otherwise the answer is `TooLate`, and the caller refunds in
/// the same transaction. Called again, it answers the same.
pub fn confirm_paid(conn: &mut Conn, id: BookingId, now: Moment) -> Result<Paid, BookingError> {
    let booking = lock(conn, id)?;
    match booking.status {
        Status::Confirmed | Status::InProgress | Status::Completed => return Ok(Paid::Confirmed),
        Status::Cancelled | Status::NoShow => return Ok(Paid::TooLate),
        Status::Pending if booking.needs_approval => return Ok(Paid::TooLate),
        Status::Pending => {}
    }
    let by = By { side: Side::Student, user: Some(booking.student_id) };
    if slots::book(conn, booking.slot_id, now)? {
        finish(conn, &booking, Changes::default(), by, now)?;
        return Ok(Paid::Confirmed);
    }
    let slot = slot_of(conn, &booking)?;
    let stretch = stretch_of(&slot);
    // The calendar is locked, so what is free now stays free until this transaction ends.
    if now >= booking.starts_at || !slots::is_free(conn, &stretch, slot.id, now)? {
        cancel::run_out(conn, &booking, now)?;
        return Ok(Paid::TooLate);
    }
    slots::release(conn, slot.id, now)?;
    clear_overdue(conn, &stretch, now)?;
    let anew = slots::book_anew(conn, &stretch, now)?;
    let changes = Changes { slot_id: Some(anew.id), ..Changes::default() };
    finish(conn, &booking, changes, by, now)?;
    Ok(Paid::Confirmed)
}

/// The coach says yes to a request. A free session is confirmed; a paid one is held for its student to
/// pay, for a day at most. Announces `BookingConfirmed` or `BookingHeld`.
pub fn approve(
    conn: &mut Conn,
    id: BookingId,
    by: By,
    now: Moment,
) -> Result<Booking, BookingError> {
    let booking = lock(conn, id)?;
    booking.may_be_answered_by(by.side, now)?;
    if booking.price_minor == 0 {
        settle(conn, &booking, by, now)?;
    } else {
        let hours = settings::get(conn, settings::PAYMENT_HOURS)?;
        let due_at = now.plus_hours(hours).min(booking.starts_at);
        if !slots::keep(conn, booking.slot_id, due_at, now)? {
            return Err(Msg::new("bookings-refuse-answer-late").into());
        }
        let changes = Changes {
            needs_approval: Some(false),
            due_at: Some(Some(due_at)),
            ..Changes::default()
        };
        advance(conn, &booking, Step::Hold, &changes, (by, ""), now)?;
        outbox::record(conn, &Fact::BookingHeld { booking: id }, now)?;
    }
    conduct::measure_answers(conn, booking.coach_id)?;
    Ok(bookings::table.find(id).select(Booking::as_select()).first(conn)?)
}

/// The coach says no to a request. Announces `BookingCancelled`.
pub fn decline(
    conn: &mut Conn,
    id: BookingId,
    by: By,
    reason: &str,
    now: Moment,
) -> Result<(), BookingError> {
    let booking = lock(conn, id)?;
    booking.may_be_answered_by(by.side, now)?;
    cancel::call_off(conn, &booking, by, reason, now)?;
    conduct::measure_answers(conn, booking.coach_id)?;
    Ok(())
}
