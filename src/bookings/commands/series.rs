//! A time for several weeks: all of it is taken, or nothing.

use diesel::prelude::*;

use super::super::model::{Booking, By, Status, Step};
use super::super::queries::Sale;
use super::super::series::{self, Series};
use super::take::{Student, Terms, Wishes, check_holds, hold_one};
use super::{BookingError, Changes, advance, cancel, confirm};
use crate::availability::slots;
use crate::base::Moment;
use crate::base::ids::SeriesId;
use crate::db::schema::{booking_series, series_bookings};
use crate::db::{Conn, dialect};
use crate::outbox::{self, Fact};
use crate::settings;

/// Takes several times for a student in one transaction: one lost race, and none is taken. The same
/// `request_key` twice is one series.
///
/// All of them are held as one checkout. When the first is paid the others wait for their own payments until some
/// days before each.
pub fn take_series(
    conn: &mut Conn,
    student: Student,
    sale: &Sale,
    (times, every_weeks): (&[Moment], i32),
    wishes: &Wishes,
    now: Moment,
) -> Result<SeriesId, BookingError> {
    if sale.coach.id == student.id {
        return Err(BookingError::OwnOffer);
    }
    dialect::lock_until_commit(conn, &format!("student:{}", student.id))?;
    let known: Option<SeriesId> = booking_series::table
        .filter(booking_series::student_id.eq(student.id))
        .filter(booking_series::request_key.eq(&wishes.request_key))
        .select(booking_series::id)
        .first(conn)
        .optional()?;
    if let Some(known) = known {
        return Ok(known);
    }
    check_holds(conn, student.id, now)?;
    slots::lock_calendar(conn, sale.coach.id)?;
    let row = Series {
        id: SeriesId::generate(),
        student_id: student.id,
        coach_id: sale.coach.id,
        offer_id: sale.offer.id,
        every_weeks,
        request_key: wishes.request_key.clone(),
        created_at: now,
    };
    diesel::insert_into(booking_series::table).values(&row).execute(conn)?;
    for (place, at) in (0_i32..).zip(times) {
        let wishes =
            Wishes { request_key: format!("{}#{place}", wishes.request_key), ..wishes.clone() };
        let booking = hold_one(conn, student, sale, *at, (&wishes, Terms::Usual), now)?;
        diesel::insert_into(series_bookings::table)
            .values((
                series_bookings::booking_id.eq(booking.id),
                series_bookings::series_id.eq(row.id),
                series_bookings::place.eq(place),
            ))
            .execute(conn)?;
    }
    Ok(row.id)
}

/// The first of a series is paid: the others stay held for their own payments. One whose hold ran out meanwhile
/// is left to run out.
pub(super) fn go_on(conn: &mut Conn, paid: &Booking, now: Moment) -> Result<(), BookingError> {
    if paid.price_minor == 0 {
        return Ok(());
    }
    let siblings = series::siblings(conn, paid.id)?;
    let others = siblings.iter().filter(|one| one.id != paid.id);
    if others.clone().any(|one| one.confirmed_at.is_some()) {
        return Ok(());
    }
    let days = settings::get(conn, settings::SERIES_PAY_DAYS)?;
    let hours = settings::get(conn, settings::PAYMENT_HOURS)?;
    for booking in others.filter(|one| one.awaits_payment() && !one.is_overdue(now)) {
        let usual = booking.starts_at.plus_days(-days);
        let due_at = usual.max(now.plus_hours(hours)).min(booking.starts_at);
        if !slots::keep(conn, booking.slot_id, due_at, now)? {
            continue;
        }
        let changes = Changes { due_at: Some(Some(due_at)), ..Changes::default() };
        advance(conn, booking, Step::Hold, &changes, (By::SYSTEM, ""), now)?;
        outbox::record(conn, &Fact::BookingHeld { booking: booking.id }, now)?;
    }
    Ok(())
}

/// What runs out together with a booking: a series that never began is one checkout.
pub(super) fn ends_with(conn: &mut Conn, booking: &Booking) -> Result<Vec<Booking>, BookingError> {
    let siblings = series::siblings(conn, booking.id)?;
    if series::is_begun(&siblings) {
        return Ok(Vec::new());
    }
    let with = |one: &Booking| {
        one.id != booking.id
            && one.status == Status::Pending
            && one.needs_approval == booking.needs_approval
            && one.due_at == booking.due_at
    };
    Ok(siblings.into_iter().filter(with).collect())
}

/// Calls off everything of a series that lies ahead and that this side may call off. Returns how many.
pub fn cancel_series(
    conn: &mut Conn,
    id: SeriesId,
    by: By,
    reason: &str,
    now: Moment,
) -> Result<usize, BookingError> {
    let mut count = 0;
    for booking in lock_all(conn, id)? {
        if booking.may_be_cancelled_by(by.side, now).is_ok() {
            cancel::call_off(conn, &booking, by, reason, now)?;
            count += 1;
        }
    }
    Ok(count)
}

/// The coach says yes to every request of a series that still waits. Returns how many.
pub fn approve_series(
    conn: &mut Conn,
    id: SeriesId,
    by: By,
    now: Moment,
) -> Result<usize, BookingError> {
    let mut count = 0;
    for booking in lock_all(conn, id)? {
        if booking.may_be_answered_by(by.side, now).is_ok() {
            confirm::approve(conn, booking.id, by, now)?;
            count += 1;
        }
    }
    Ok(count)
}

fn lock_all(conn: &mut Conn, id: SeriesId) -> Result<Vec<Booking>, BookingError> {
    let coach =
        booking_series::table.find(id).select(booking_series::coach_id).first(conn).optional()?;
    slots::lock_calendar(conn, coach.ok_or(BookingError::NotFound)?)?;
    Ok(series::bookings_of(conn, id)?)
}
