//! What makes bookings look lived in: a series, another time proposed, somebody who waits, a coach's own reminders,
//! a file.

use diesel::prelude::*;

use super::DemoError;
use super::sessions::Cast;
use crate::accounts::Member;
use crate::app::App;
use crate::availability::calendar_of;
use crate::base::Moment;
use crate::base::ids::{FileId, UserId};
use crate::bookings::commands::NewAttachment;
use crate::bookings::queries::{Sale, sales_of};
use crate::bookings::reminders::Reminder;
use crate::bookings::series::{self, Repeat};
use crate::bookings::waiting::{Joining, Part};
use crate::bookings::{Booking, BookingError, By, Status, Student, Wishes, commands};
use crate::db::schema::{bookings, coach_profiles};
use crate::db::{Conn, DbError};
use crate::payments::test_provider::rehearse;

/// The id of the one file, always the same: a world that is built anew writes over it.
const FILE: &str = "0190000000000000000000demo";

/// Adds all of it, for the student and the coach whom everybody signs in as.
pub fn add(
    conn: &mut Conn,
    app: &App,
    cast: &Cast<'_>,
    coaches: &[UserId],
    now: Moment,
) -> Result<(), DemoError> {
    let Some((student, _)) = cast.first() else { return Ok(()) };
    let Some(first) = coaches.first().copied() else { return Ok(()) };
    remind(conn, first, now)?;
    commands::allow_sites(conn, first, &["https://www.amara-okafor.example".to_owned()])?;
    let ahead: Vec<Booking> = bookings::table
        .filter(bookings::student_id.eq(student.id()))
        .filter(bookings::status.eq(Status::Confirmed))
        .filter(bookings::starts_at.gt(now))
        .order(bookings::starts_at)
        .select(Booking::as_select())
        .load(conn)?;
    if let Some(next) = ahead.first() {
        attach(conn, app, student, next, now)?;
    }
    for booking in &ahead {
        if propose(conn, booking, now)? {
            break;
        }
    }
    // The student whom everybody signs in as has as many requests open as one may.
    for (other, _) in cast.iter().skip(1).take(6) {
        if repeat(conn, other, first, now)? {
            break;
        }
    }
    for coach in coaches {
        if wait(conn, student, *coach, now)? {
            break;
        }
    }
    Ok(())
}

/// What a rule refuses is left out of the world; what the database refuses is a mistake.
fn made<T>(outcome: Result<T, BookingError>) -> Result<Option<T>, DbError> {
    match outcome {
        Ok(value) => Ok(Some(value)),
        Err(BookingError::Db(error)) => Err(error),
        Err(_) => Ok(None),
    }
}

fn remind(conn: &mut Conn, coach: UserId, now: Moment) -> Result<(), DbError> {
    let words = "Please write down one decision you would like to have made by the end.";
    let own = [
        Reminder { minutes: 24 * 60, words: words.to_owned() },
        Reminder { minutes: 60, words: String::new() },
    ];
    commands::shape_reminders(conn, coach, &own, now)
}

fn attach(
    conn: &mut Conn,
    app: &App,
    student: &Member,
    booking: &Booking,
    now: Moment,
) -> Result<(), DemoError> {
    let text = "What I would like to talk about:\n\n1. Saying no to my manager\n2. The offer from the other team\n";
    let id: FileId = FILE.parse().map_err(|_| DemoError::failed("the demo's file has no id"))?;
    app.files.put(id, text.as_bytes()).map_err(DemoError::failed)?;
    let file = NewAttachment {
        id,
        name: "Questions.txt".to_owned(),
        content_type: "text/plain; charset=utf-8",
        bytes: i64::try_from(text.len()).unwrap_or_default(),
    };
    commands::attach(conn, booking, student.id(), &file, now).map_err(DemoError::failed)
}

fn propose(conn: &mut Conn, booking: &Booking, now: Moment) -> Result<bool, DbError> {
    let from = booking.starts_at.plus_hours(2);
    let calendar = calendar_of(conn, booking.coach_id, from, from.plus_days(7))?;
    let openings = calendar.all_openings(i64::from(booking.minutes), now);
    let Some(to) = openings.first().map(|opening| opening.start) else { return Ok(false) };
    let (by, reason) =
        (By::coach(booking.coach_id), "My daughter’s school called; may we meet later?");
    let asked = commands::propose_move(conn, booking.id, by, to, reason, now);
    Ok(made(asked)?.is_some())
}

fn sale_of_coach(conn: &mut Conn, coach: UserId) -> Result<Option<Sale>, DbError> {
    let slug: String =
        coach_profiles::table.find(coach).select(coach_profiles::slug).first(conn)?;
    let sales = sales_of(conn, &slug)?;
    Ok(sales.into_iter().find(|sale| !sale.offer.needs_approval && !sale.is_free()))
}

fn repeat(
    conn: &mut Conn,
    student: &Member,
    coach: UserId,
    now: Moment,
) -> Result<bool, DemoError> {
    let Some(sale) = sale_of_coach(conn, coach)? else { return Ok(false) };
    let minutes = i64::from(sale.offer.minutes);
    let from = now.plus_days(4);
    let openings = calendar_of(conn, coach, from, from.plus_days(7))?.all_openings(minutes, now);
    let Some(start) = openings.first().map(|opening| opening.start) else { return Ok(false) };
    let repeat = Repeat { every_weeks: 1, count: 4 };
    let calendar = series::calendar_for(conn, coach, start, repeat)?;
    let dates = series::plan(&calendar, minutes, start, repeat, now);
    let times: Vec<Moment> =
        dates.iter().filter(|date| date.is_free).map(|date| date.wanted).collect();
    if times.len() < 3 {
        return Ok(false);
    }
    let wishes = Wishes {
        message: "I would like to stay at it for a month.".to_owned(),
        answers: Vec::new(),
        request_key: "demo-series".to_owned(),
    };
    let who = Student { id: student.id(), zone: student.zone() };
    let taken = commands::take_series(conn, who, &sale, (&times, 1), &wishes, now);
    let Some(id) = made(taken)? else { return Ok(false) };
    if let Some(first) = series::bookings_of(conn, id)?.first() {
        rehearse::pay(conn, first, now).map_err(DemoError::failed)?;
    }
    Ok(true)
}

fn wait(conn: &mut Conn, student: &Member, coach: UserId, now: Moment) -> Result<bool, DbError> {
    let Some(sale) = sale_of_coach(conn, coach)? else { return Ok(false) };
    let zone = student.zone();
    let calendar = calendar_of(conn, coach, now, now.plus_days(14))?;
    let openings = calendar.all_openings(i64::from(sale.offer.minutes), now);
    for open in calendar.opening_hours(now.plus_days(2), now.plus_days(13)) {
        let day = zone.date_at(open.start());
        if openings.iter().any(|opening| zone.date_at(opening.start) == day) {
            continue;
        }
        let joining = Joining { day, part: Part::Any, zone };
        if made(commands::join_line(conn, student.id(), &sale, joining, now))?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}
