//! Waiting for a time on a full day, and the time that is held for who was first.

use diesel::prelude::*;

use super::super::model::Booking;
use super::super::queries::{self, Sale};
use super::super::waiting::{self, Joining, MOST_WAITS, Wait, WaitStatus};
use super::take::{Student, Terms, Wishes, check_holds, hold_one};
use super::{BookingError, clear_overdue};
use crate::availability::calendar_of;
use crate::availability::slots::{self, Stretch};
use crate::base::ids::{SlotId, UserId, WaitId};
use crate::base::{Moment, Msg};
use crate::db::schema::waits;
use crate::db::{Conn, DbError, dialect};
use crate::outbox::{self, Fact};
use crate::settings;

/// A student waits for an offer on a day on which nothing is free.
pub fn join_line(
    conn: &mut Conn,
    student: UserId,
    sale: &Sale,
    joining: Joining,
    now: Moment,
) -> Result<WaitId, BookingError> {
    if sale.coach.id == student {
        return Err(BookingError::OwnOffer);
    }
    dialect::lock_until_commit(conn, &format!("student:{student}"))?;
    let Joining { day, part, zone } = joining;
    let ends_at = zone.start_of_day(day.succ_opt().unwrap_or(day));
    let settings = crate::availability::settings_of(conn, sale.coach.id)?;
    let most = settings.map_or(60, |settings| i64::from(settings.advance_days));
    if ends_at <= now || zone.start_of_day(day) > now.plus_days(most + 1) {
        return Err(Msg::new("waiting-refuse-day").into());
    }
    let wait = Wait {
        id: WaitId::generate(),
        student_id: student,
        coach_id: sale.coach.id,
        offer_id: sale.offer.id,
        day,
        zone,
        part,
        status: WaitStatus::Waiting,
        ends_at,
        slot_id: None,
        starts_at: None,
        offered_until: None,
        created_at: now,
        updated_at: now,
    };
    if first_free(conn, &wait, i64::from(sale.offer.minutes), now)?.is_some() {
        return Err(Msg::new("waiting-refuse-free").into());
    }
    let open = waits::table
        .filter(waits::student_id.eq(student))
        .filter(waits::status.eq_any(WaitStatus::OPEN))
        .filter(waits::ends_at.gt(now));
    if open.count().get_result::<i64>(conn)? >= MOST_WAITS {
        return Err(Msg::new("waiting-refuse-most").with("n", MOST_WAITS).into());
    }
    let known: Option<WaitId> = waits::table
        .filter(waits::student_id.eq(student))
        .filter(waits::offer_id.eq(sale.offer.id))
        .filter(waits::day.eq(day))
        .filter(waits::status.eq_any(WaitStatus::OPEN))
        .select(waits::id)
        .first(conn)
        .optional()?;
    if known.is_some() {
        return Err(Msg::new("waiting-refuse-twice").into());
    }
    diesel::insert_into(waits::table).values(&wait).execute(conn)?;
    Ok(wait.id)
}

/// The first free time that a wait is for, with the coach's buffer.
fn first_free(
    conn: &mut Conn,
    wait: &Wait,
    minutes: i64,
    now: Moment,
) -> Result<Option<Stretch>, DbError> {
    let from = wait.zone.start_of_day(wait.day);
    let calendar = calendar_of(conn, wait.coach_id, from, wait.ends_at)?;
    let openings = calendar.openings(minutes, from, wait.ends_at, now);
    let first = openings.into_iter().map(|opening| opening.start).find(|at| wait.fits(*at));
    Ok(first.map(|starts_at| Stretch {
        coach: wait.coach_id,
        starts_at,
        minutes,
        buffer_minutes: calendar.buffer_minutes(),
    }))
}

/// Holds what became free for those who wait for it, first come first. Announces `TimeOffered` for each. Called
/// whenever a coach's time may have changed; without anybody who waits it only looks.
pub fn offer_times(conn: &mut Conn, coach: UserId, now: Moment) -> Result<usize, BookingError> {
    if waiting::open_of_coach(conn, coach)?.is_empty() {
        return Ok(0);
    }
    slots::lock_calendar(conn, coach)?;
    let hours = settings::get(conn, settings::WAITING_HOURS)?;
    let mut offered = 0;
    for wait in waiting::open_of_coach(conn, coach)? {
        if wait.is_overdue(now) {
            end(conn, &wait, WaitStatus::Passed, now)?;
        } else if wait.ends_at <= now {
            end(conn, &wait, WaitStatus::Over, now)?;
        } else if wait.status == WaitStatus::Waiting {
            let Some(sale) = queries::sale_of(conn, wait.offer_id)? else { continue };
            let minutes = i64::from(sale.offer.minutes);
            let Some(stretch) = first_free(conn, &wait, minutes, now)? else { continue };
            hold_for(conn, &wait, &stretch, now.plus_hours(hours).min(stretch.starts_at), now)?;
            offered += 1;
        }
    }
    Ok(offered)
}

fn hold_for(
    conn: &mut Conn,
    wait: &Wait,
    stretch: &Stretch,
    until: Moment,
    now: Moment,
) -> Result<(), BookingError> {
    clear_overdue(conn, stretch, now)?;
    let slot = slots::hold(conn, stretch, until, now)?;
    let as_seen = waits::table.find(wait.id).filter(waits::status.eq(WaitStatus::Waiting));
    diesel::update(as_seen)
        .set((
            waits::status.eq(WaitStatus::Offered),
            waits::slot_id.eq(slot.id),
            waits::starts_at.eq(stretch.starts_at),
            waits::offered_until.eq(until),
            waits::updated_at.eq(now),
        ))
        .execute(conn)?;
    Ok(outbox::record(conn, &Fact::TimeOffered { wait: wait.id }, now)?)
}

/// Ends a wait; a time that was held for it is free again.
fn end(conn: &mut Conn, wait: &Wait, status: WaitStatus, now: Moment) -> Result<(), BookingError> {
    let as_seen = waits::table.find(wait.id).filter(waits::status.eq(wait.status));
    let rows = diesel::update(as_seen)
        .set((
            waits::status.eq(status),
            waits::slot_id.eq(None::<SlotId>),
            waits::updated_at.eq(now),
        ))
        .execute(conn)?;
    if rows != 1 {
        return Err(Msg::new("waiting-refuse-over").into());
    }
    if let Some(slot) = wait.slot_id {
        slots::release(conn, slot, now)?;
    }
    Ok(())
}

/// Locks the calendar a wait is for, then reads the wait.
fn lock_wait(conn: &mut Conn, id: WaitId) -> Result<Wait, BookingError> {
    let coach = waiting::by_id(conn, id)?.ok_or(BookingError::NotFound)?.coach_id;
    slots::lock_calendar(conn, coach)?;
    waiting::by_id(conn, id)?.ok_or(BookingError::NotFound)
}

/// A student takes the time that is held for them: their hold becomes their booking. The coach's notice does not
/// stand in the way any more, as the time was offered before. The caller found the wait through its student.
pub fn take_offered(
    conn: &mut Conn,
    student: Student,
    id: WaitId,
    wishes: &Wishes,
    now: Moment,
) -> Result<Booking, BookingError> {
    dialect::lock_until_commit(conn, &format!("student:{}", student.id))?;
    check_holds(conn, student.id, now)?;
    let wait = lock_wait(conn, id)?;
    let (_, at) = wait.may_be_taken(now)?;
    let sale =
        queries::sale_of(conn, wait.offer_id)?.ok_or_else(|| Msg::new("bookings-offer-gone"))?;
    end(conn, &wait, WaitStatus::Booked, now)?;
    hold_one(conn, student, &sale, at, (wishes, Terms::Offered), now)
}

/// A student waits no more. A time that was held goes to the next. Announces `WaitEnded`.
pub fn leave_line(conn: &mut Conn, id: WaitId, now: Moment) -> Result<(), BookingError> {
    let wait = lock_wait(conn, id)?;
    if !wait.is_open() {
        return Err(Msg::new("waiting-refuse-over").into());
    }
    end(conn, &wait, WaitStatus::Left, now)?;
    Ok(outbox::record(conn, &Fact::WaitEnded { coach: wait.coach_id }, now)?)
}

/// Ends the offer of a time that nobody took. False if it is not due, or over: a job may come twice.
/// Announces `WaitEnded`.
pub fn pass_on(conn: &mut Conn, id: WaitId, now: Moment) -> Result<bool, BookingError> {
    let wait = lock_wait(conn, id)?;
    let is_due = wait.is_overdue(now);
    if is_due {
        end(conn, &wait, WaitStatus::Passed, now)?;
        outbox::record(conn, &Fact::WaitEnded { coach: wait.coach_id }, now)?;
    }
    Ok(is_due)
}
