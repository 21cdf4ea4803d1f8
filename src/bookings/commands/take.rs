//! A student takes a time.

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::super::model::{Answer, Booking, By, Status, Step, new_reference};
use super::super::queries::Sale;
use super::{BookingError, check_rules, clear_overdue, confirm, note};
use crate::availability::calendar_near;
use crate::availability::slots::{self, Stretch};
use crate::base::ids::{BookingId, UserId};
use crate::base::{Moment, Zone};
use crate::db::schema::{booking_steps, bookings, series_bookings};
use crate::db::{Conn, DbError, dialect};
use crate::outbox::{self, Fact};
use crate::settings;

/// Who books, and in which zone they read the time.
#[derive(Debug, Clone, Copy)]
pub struct Student {
    pub id: UserId,
    pub zone: Zone,
}

/// What the student sends along. The same `request_key` twice is one booking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wishes {
    pub message: String,
    pub answers: Vec<Answer>,
    pub request_key: String,
}

/// Takes a time for a student. In a race the database decides, and the others get `Taken`.
///
/// A free offer is confirmed at once. A paid one is held for its payment for some minutes. One that needs
/// approval is held until its coach answers, or the time to answer runs out; if it costs something, the
/// approval then holds it for the payment. Price, fee and policy stay as they are now.
///
/// Announces `BookingConfirmed`, `BookingHeld` or `BookingRequested`.
pub fn take(
    conn: &mut Conn,
    student: Student,
    sale: &Sale,
    at: Moment,
    wishes: &Wishes,
    now: Moment,
) -> Result<Booking, BookingError> {
    if sale.coach.id == student.id {
        return Err(BookingError::OwnOffer);
    }
    // Students are always locked before calendars, so that nobody waits in a circle.
    dialect::lock_until_commit(conn, &format!("student:{}", student.id))?;
    let answers = serde_json::to_string(&wishes.answers).unwrap_or_default();
    if let Some(booking) = find_by_key(conn, student.id, &wishes.request_key)? {
        return same_request(conn, booking, sale, at, wishes, &answers);
    }
    check_holds(conn, student.id, now)?;
    slots::lock_calendar(conn, sale.coach.id)?;
    hold_one(conn, student, sale, at, (wishes, Terms::Usual), now)
}

/// On which terms a time is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Terms<'a> {
    Usual,
    /// It was held for the student before, so the coach's notice counted then.
    Offered,
    /// The coach takes it for the student, with these words, and needs no approval of their own.
    Invited(&'a str),
}

/// Holds one time and makes its booking, once the student and the calendar are locked.
pub(super) fn hold_one(
    conn: &mut Conn,
    student: Student,
    sale: &Sale,
    at: Moment,
    (wishes, terms): (&Wishes, Terms<'_>),
    now: Moment,
) -> Result<Booking, BookingError> {
    let answers = serde_json::to_string(&wishes.answers).unwrap_or_default();
    let calendar = calendar_near(conn, sale.coach.id, at)?;
    let minutes = i64::from(sale.offer.minutes);
    check_rules(&calendar, minutes, at, terms != Terms::Usual, now)?;

    let invited = if let Terms::Invited(words) = terms { Some(words) } else { None };
    let needs_approval = sale.offer.needs_approval && invited.is_none();
    let wait = if invited.is_some() {
        settings::get(conn, settings::INVITATION_HOURS)? * 60
    } else if needs_approval {
        settings::get(conn, settings::APPROVAL_HOURS)? * 60
    } else {
        settings::get(conn, settings::HOLD_MINUTES)?
    };
    let due_at = now.plus_minutes(wait).min(at);
    let stretch = Stretch {
        coach: sale.coach.id,
        starts_at: at,
        minutes,
        buffer_minutes: calendar.buffer_minutes(),
    };
    clear_overdue(conn, &stretch, now)?;
    let slot = slots::hold(conn, &stretch, due_at, now)?;
    let booking = Booking {
        id: BookingId::generate(),
        reference: new_reference(),
        slot_id: slot.id,
        student_id: student.id,
        coach_id: sale.coach.id,
        offer_id: sale.offer.id,
        status: Status::Pending,
        starts_at: at,
        ends_at: stretch.ends_at(),
        title: sale.offer.title.clone(),
        minutes: sale.offer.minutes,
        price_minor: sale.offer.price_minor,
        currency: sale.offer.currency,
        fee_basis_points: settings::fee(conn)?.get(),
        refundable_hours: sale.coach.refundable_hours,
        refund_basis_points: sale.coach.refund_basis_points,
        needs_approval,
        due_at: Some(due_at),
        message: wishes.message.clone(),
        answers,
        student_zone: student.zone,
        coach_zone: calendar.zone_at(at),
        moves: 0,
        sequence: 0,
        cancelled_by: None,
        no_show_by: None,
        shared_notes: String::new(),
        request_key: wishes.request_key.clone(),
        confirmed_at: None,
        finished_at: None,
        created_at: now,
        updated_at: now,
    };
    diesel::insert_into(bookings::table).values(&booking).execute(conn)?;
    let by = match invited {
        Some(_) => By::coach(sale.coach.id),
        None => By::student(student.id),
    };
    let step = if needs_approval { Step::Request } else { Step::Hold };
    let words = invited.unwrap_or_default();
    note(conn, booking.id, step, (None, Status::Pending), (by, words), at, now)?;
    let id = booking.id;
    if needs_approval {
        outbox::record(conn, &Fact::BookingRequested { booking: id }, now)?;
    } else if booking.price_minor == 0 {
        confirm::settle(conn, &booking, by, now)?;
    } else if invited.is_some() {
        outbox::record(conn, &Fact::BookingInvited { booking: id }, now)?;
    } else {
        outbox::record(conn, &Fact::BookingHeld { booking: id }, now)?;
    }
    Ok(bookings::table.find(id).select(Booking::as_select()).first(conn)?)
}

pub(super) fn find_by_key(
    conn: &mut Conn,
    student: UserId,
    key: &str,
) -> Result<Option<Booking>, DbError> {
    Ok(bookings::table
        .filter(bookings::student_id.eq(student))
        .filter(bookings::request_key.eq(key))
        .select(Booking::as_select())
        .first(conn)
        .optional()?)
}

/// The booking that the same request made before; another request with its key is refused.
fn same_request(
    conn: &mut Conn,
    booking: Booking,
    sale: &Sale,
    at: Moment,
    wishes: &Wishes,
    answers: &str,
) -> Result<Booking, BookingError> {
    // The booking may have moved since; its first step has the time that was asked for.
    let first: Moment = booking_steps::table
        .filter(booking_steps::booking_id.eq(booking.id))
        .order((booking_steps::taken_at, booking_steps::id))
        .select(booking_steps::starts_at)
        .first(conn)?;
    let is_same = booking.offer_id == sale.offer.id
        && first == at
        && booking.message == wishes.message
        && booking.answers == answers;
    if is_same { Ok(booking) } else { Err(BookingError::KeyReused) }
}

/// One person keeps only so many times waiting.
///
/// A series is one checkout: only its first counts.
pub(super) fn check_holds(
    conn: &mut Conn,
    student: UserId,
    now: Moment,
) -> Result<(), BookingError> {
    let limit = settings::get(conn, settings::HOLDS_PER_PERSON)?;
    let later = series_bookings::table
        .filter(series_bookings::booking_id.eq(bookings::id))
        .filter(series_bookings::place.gt(0));
    let until: Vec<Option<Moment>> = bookings::table
        .filter(bookings::student_id.eq(student))
        .filter(bookings::status.eq(Status::Pending))
        .filter(bookings::due_at.gt(now))
        .filter(not(exists(later)))
        .order(bookings::due_at)
        .select(bookings::due_at)
        .limit(limit)
        .load(conn)?;
    if i64::try_from(until.len()).unwrap_or(i64::MAX) < limit {
        return Ok(());
    }
    let first = until.into_iter().flatten().next().unwrap_or(now);
    let seconds = u64::try_from(first.since(now).num_seconds()).unwrap_or_default().max(1);
    Err(BookingError::TooManyHolds { seconds })
}
