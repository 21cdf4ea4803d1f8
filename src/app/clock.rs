//! What the clock does to bookings: it reminds, lets what waits run out, and completes what is over.
//!
//! Each is a job of its own, put into the queue for its time as soon as a booking's time is known. Its key
//! names booking, kind and time, so that it happens once, however often a booking is looked at. When its
//! time comes, it asks first whether the booking still is as it was.

use diesel::prelude::*;

use super::App;
use super::jobs::{Job, JobError, refresh_free_days};
use super::mails::Mail;
use crate::base::Moment;
use crate::base::ids::{BookingId, MoveProposalId, NoShowClaimId, UserId, WaitId};
use crate::bookings::{Booking, BookingError, By, Status, proposals, reminders, series, waiting};
use crate::bookings::{claims, commands};
use crate::db::schema::bookings;
use crate::db::{Conn, DbError};
use crate::settings;

/// How many days before the end of a series' payment its student is asked for it.
const PAY_REMINDER_DAYS: i64 = 4;

fn find(conn: &mut Conn, id: BookingId) -> Result<Option<Booking>, DbError> {
    Ok(bookings::table.find(id).select(Booking::as_select()).first(conn).optional()?)
}

/// Something happened to a booking: plans what its time brings, and tells search of the coach's time.
pub async fn follow(app: &App, id: BookingId, now: Moment) -> Result<(), JobError> {
    let coach = app
        .db
        .write(move |conn| {
            let booking = find(conn, id)?;
            if let Some(booking) = &booking {
                plan(conn, booking, now)?;
            }
            Ok::<_, DbError>(booking.map(|booking| booking.coach_id))
        })
        .await?;
    match coach {
        Some(coach) => refresh_free_days(app, coach, now).await,
        None => Ok(()),
    }
}

/// Puts into the queue what a booking's time brings. Reminders whose time is past are left out: who books
/// two hours ahead needs none for the day before.
pub fn plan(conn: &mut Conn, booking: &Booking, now: Moment) -> Result<(), DbError> {
    let id = booking.id;
    match booking.status {
        Status::Pending => {
            if let Some(due_at) = booking.due_at {
                let key = format!("expire:{id}:{due_at}");
                Job::ExpireBooking { booking: id }.enqueue(conn, key, due_at, now)?;
                if series::pays_later(conn, booking)? {
                    let job = Job::Mail { mail: Mail::PayBooking { booking: id } };
                    let at = due_at.plus_days(-PAY_REMINDER_DAYS).max(now);
                    job.enqueue(conn, format!("pay:{id}"), at, now)?;
                }
            }
        }
        Status::Confirmed => {
            remind(conn, booking, now)?;
            let over = completes_at(conn, booking)?;
            let key = format!("complete:{id}:{}", booking.ends_at);
            Job::CompleteBooking { booking: id }.enqueue(conn, key, over, now)?;
        }
        Status::InProgress | Status::Completed | Status::Cancelled | Status::NoShow => {}
    }
    Ok(())
}

/// Plans the reminders that a session's coach wants, and the word that it begins. What is planned and no longer
/// wanted says nothing when its time comes.
fn remind(conn: &mut Conn, booking: &Booking, now: Moment) -> Result<(), DbError> {
    let (id, starts_at) = (booking.id, booking.starts_at);
    let (own, _) = reminders::of_coach(conn, booking.coach_id)?;
    for reminder in own {
        let due_at = reminder.due_at(starts_at, booking.ends_at);
        if due_at > now {
            let mail = Mail::Reminder { booking: id, minutes: reminder.minutes, starts_at };
            let key = format!("reminder:{id}:{}:{starts_at}", reminder.key());
            Job::Mail { mail }.enqueue(conn, key, due_at, now)?;
        }
    }
    if starts_at > now {
        let mail = Mail::SessionStarted { booking: id, starts_at };
        let key = format!("reminder:{id}:at_start:{starts_at}");
        Job::Mail { mail }.enqueue(conn, key, starts_at, now)?;
    }
    Ok(())
}

/// A coach shaped reminders: plans those of every session ahead.
pub async fn plan_reminders(app: &App, coach: UserId, now: Moment) -> Result<(), JobError> {
    app.db
        .write(move |conn| {
            let ahead: Vec<Booking> = bookings::table
                .filter(bookings::coach_id.eq(coach))
                .filter(bookings::status.eq(Status::Confirmed))
                .filter(bookings::ends_at.gt(now))
                .select(Booking::as_select())
                .load(conn)?;
            ahead.iter().try_for_each(|booking| remind(conn, booking, now))
        })
        .await?;
    Ok(())
}

fn completes_at(conn: &mut Conn, booking: &Booking) -> Result<Moment, DbError> {
    let grace = settings::get(conn, settings::COMPLETION_GRACE_MINUTES)?;
    Ok(booking.ends_at.plus_minutes(grace))
}

/// Ends a booking that waited too long. One that was paid, answered or given more time is left alone;
/// for more time there is another job.
pub async fn expire(app: &App, id: BookingId, now: Moment) -> Result<(), JobError> {
    app.db.write(move |conn| commands::expire(conn, id, now)).await?;
    Ok(())
}

/// A time is held for somebody who waited: they take it in time, or it goes to the next.
pub async fn follow_wait(app: &App, id: WaitId, now: Moment) -> Result<(), JobError> {
    app.db
        .write(move |conn| {
            if let Some(until) = waiting::held_until(conn, id)? {
                let key = format!("pass-on:{id}:{until}");
                Job::PassOnWait { wait: id }.enqueue(conn, key, until, now)?;
            }
            Ok::<_, DbError>(())
        })
        .await?;
    Ok(())
}

/// Passes a time on that nobody took.
pub async fn pass_on_wait(app: &App, id: WaitId, now: Moment) -> Result<(), JobError> {
    app.db.write(move |conn| commands::pass_on(conn, id, now)).await?;
    Ok(())
}

/// Another time was proposed for a session: it is answered in time, or runs out.
pub async fn follow_move(app: &App, id: MoveProposalId, now: Moment) -> Result<(), JobError> {
    app.db
        .write(move |conn| {
            if let Some(due_at) = proposals::answer_due(conn, id)? {
                let key = format!("expire-move:{id}");
                Job::ExpireMove { proposal: id }.enqueue(conn, key, due_at, now)?;
            }
            Ok::<_, DbError>(())
        })
        .await?;
    Ok(())
}

/// Ends a proposal that nobody answered in time.
pub async fn expire_move(app: &App, id: MoveProposalId, now: Moment) -> Result<(), JobError> {
    app.db.write(move |conn| commands::expire_move(conn, id, now)).await?;
    Ok(())
}

/// A provider saw somebody come: the session begins, unless it has.
pub async fn begin(app: &App, id: BookingId, by_coach: bool, now: Moment) -> Result<(), JobError> {
    app.db
        .write(move |conn| -> Result<(), BookingError> {
            let Some(booking) = find(conn, id)? else { return Ok(()) };
            if booking.may_begin(now).is_ok() {
                let by = if by_coach {
                    By::coach(booking.coach_id)
                } else {
                    By::student(booking.student_id)
                };
                commands::begin(conn, id, by, now)?;
            }
            Ok(())
        })
        .await?;
    Ok(())
}

/// Completes a session that is over. One that was moved is completed by the job of its new time; one that
/// somebody finished before is left alone.
pub async fn complete(app: &App, id: BookingId, now: Moment) -> Result<(), JobError> {
    app.db
        .write(move |conn| -> Result<(), BookingError> {
            let Some(booking) = find(conn, id)? else { return Ok(()) };
            let is_open = matches!(booking.status, Status::Confirmed | Status::InProgress);
            let waits = claims::queries::is_unsettled(conn, id)?;
            if is_open && !waits && completes_at(conn, &booking)? <= now {
                commands::complete(conn, id, By::SYSTEM, now)?;
            }
            Ok(())
        })
        .await?;
    Ok(())
}

/// Completes a session whose claim was taken back, if its time is over.
pub async fn complete_unclaimed(
    app: &App,
    claim: NoShowClaimId,
    now: Moment,
) -> Result<(), JobError> {
    let booking = app.db.read(move |conn| claims::queries::booking_of(conn, claim)).await?;
    match booking {
        Some(booking) => complete(app, booking, now).await,
        None => Ok(()),
    }
}

/// Plans for every booking that is still open: for a world that was built without its worker.
pub fn plan_all(conn: &mut Conn, now: Moment) -> Result<(), DbError> {
    let open: Vec<Booking> = bookings::table
        .filter(bookings::status.eq_any([Status::Pending, Status::Confirmed]))
        .select(Booking::as_select())
        .load(conn)?;
    open.iter().try_for_each(|booking| plan(conn, booking, now))
}
