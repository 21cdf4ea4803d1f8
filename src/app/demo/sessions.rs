//! Sessions that took place, were called off or lie ahead: booked, answered, paid and finished with the
//! features' own commands, each at the instant at which it would have happened.

use diesel::prelude::*;

use super::dice::Dice;
use super::{DemoError, world};
use crate::accounts::Member;
use crate::availability::calendar_of;
use crate::base::Moment;
use crate::base::ids::{OfferId, UserId};
use crate::bookings::{
    Answer, Booking, BookingError, By, Status, Student, Wishes, claims, commands, queries,
};
use crate::db::Conn;
use crate::db::schema::{bookings, offers};
use crate::payments::test_provider::rehearse;

/// How many sessions a coach has ahead at most: enough to look lived in, and quick to build.
const MOST_AHEAD: usize = 8;

/// How many requests of a student wait at most: fewer than one person may have.
const MOST_WAITING: i64 = 1;

/// The students of the world, and what is known about them.
pub type Cast<'a> = [(Member, &'a world::Student)];

/// A listed coach of the world.
pub struct Listed<'a> {
    pub number: usize,
    pub id: UserId,
    pub description: &'a world::Coach,
    pub joined: Moment,
}

/// What became of a past session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    Completed,
    CancelledByStudent,
    CancelledByCoach,
    Missed,
}

/// Gives a coach a past: one completed session for each review, some more without, some that did not
/// take place. Returns the completed ones, oldest first.
pub fn past(
    conn: &mut Conn,
    cast: &Cast<'_>,
    coach: &Listed<'_>,
    now: Moment,
) -> Result<Vec<Booking>, DemoError> {
    let mut dice = Dice::of(&format!("past of {}", coach.description.email));
    let mut endings = vec![Ending::Completed; coach.description.reviews.len()];
    endings.extend(std::iter::repeat_n(Ending::Completed, dice.below(2)));
    for (ending, every) in
        [(Ending::CancelledByStudent, 3), (Ending::CancelledByCoach, 9), (Ending::Missed, 7)]
    {
        if coach.number % every == every - 1 {
            endings.push(ending);
        }
    }
    let days = now.minutes_since(coach.joined).div_euclid(24 * 60).min(240) - 5;
    let mut completed = Vec::new();
    for (nth, ending) in endings.into_iter().enumerate() {
        // The first sessions of the first coaches are those of the student whom everybody signs in as.
        let favourite = (nth == 0 && coach.number < 4).then_some(0);
        for _ in 0..4 {
            let from = now.plus_days(-dice.between(9, days.max(10)));
            let Some(student) = pick_student(&mut dice, cast, coach.description, favourite) else {
                continue;
            };
            let booked = confirmed(conn, student, coach, from, &mut dice)?;
            let Some(booking) = booked else { continue };
            if end(conn, &booking, ending)? {
                completed.push(booking);
            }
            break;
        }
    }
    completed.sort_by_key(|booking| booking.starts_at);
    Ok(completed)
}

/// Books one session in the week after `from`, as somebody did a few days before it.
fn confirmed(
    conn: &mut Conn,
    student: &(Member, &world::Student),
    coach: &Listed<'_>,
    from: Moment,
    dice: &mut Dice,
) -> Result<Option<Booking>, DemoError> {
    let Some((offer, minutes)) = pick_offer(conn, coach.id, dice)? else { return Ok(None) };
    let booked_at = from.plus_days(-4);
    let calendar = calendar_of(conn, coach.id, from, from.plus_days(7))?;
    let openings = calendar.all_openings(i64::from(minutes), booked_at);
    let Some(opening) = dice.pick(&openings) else { return Ok(None) };
    let taken = take(conn, student, offer, opening.start, dice, booked_at)?;
    let Some(booking) = taken else { return Ok(None) };
    settle(conn, booking, booked_at.plus_hours(3)).map(Some)
}

fn end(conn: &mut Conn, booking: &Booking, ending: Ending) -> Result<bool, DemoError> {
    let (id, coach) = (booking.id, By::coach(booking.coach_id));
    let student = By::student(booking.student_id);
    let early = booking.starts_at.plus_hours(-30);
    if matches!(ending, Ending::Completed | Ending::Missed) {
        meet(conn, booking, ending)?;
    }
    let outcome = match ending {
        Ending::Completed => {
            commands::complete(conn, id, By::SYSTEM, booking.ends_at.plus_minutes(31))
        }
        Ending::CancelledByStudent => {
            commands::cancel(conn, id, student, "Something came up at work, sorry!", early)
        }
        Ending::CancelledByCoach => commands::cancel(
            conn,
            id,
            coach,
            "I have lost my voice. Full refund, of course.",
            early,
        ),
        Ending::Missed => {
            let noticed = booking.starts_at.plus_minutes(20);
            claims::commands::claim(conn, id, coach, "Nobody joined the call.", noticed)
                .and_then(|_| claims::commands::agree(conn, id, student, noticed.plus_hours(3)))
        }
    };
    outcome.map_err(DemoError::failed)?;
    if ending != Ending::Completed {
        let at = booking.starts_at.plus_hours(1);
        rehearse::refund(conn, id, at).map_err(DemoError::failed)?;
    }
    Ok(ending == Ending::Completed)
}

/// The coach comes to the call, and the student too unless they miss it.
fn meet(conn: &mut Conn, booking: &Booking, ending: Ending) -> Result<(), DemoError> {
    let (coach, student) = (By::coach(booking.coach_id), By::student(booking.student_id));
    let early = booking.starts_at.plus_minutes(-3);
    commands::join(conn, booking.id, coach, early).map_err(DemoError::failed)?;
    if ending == Ending::Completed {
        let at = booking.starts_at.plus_minutes(1);
        commands::join(conn, booking.id, student, at).map_err(DemoError::failed)?;
    }
    Ok(())
}

/// A session of the last days of which both sides say something else: staff have something to decide.
pub fn disputed(
    conn: &mut Conn,
    cast: &Cast<'_>,
    coach: &Listed<'_>,
    now: Moment,
) -> Result<(), DemoError> {
    let mut dice = Dice::of(&format!("dispute of {}", coach.description.email));
    let Some((offer, minutes)) = pick_offer(conn, coach.id, &mut dice)? else { return Ok(()) };
    let (from, booked_at) = (now.plus_days(-6), now.plus_days(-9));
    let calendar = calendar_of(conn, coach.id, from, now.plus_hours(-4))?;
    let openings = calendar.all_openings(i64::from(minutes), booked_at);
    let Some(opening) = openings.first() else { return Ok(()) };
    let Some(student) = cast.last() else { return Ok(()) };
    let taken = take(conn, student, offer, opening.start, &mut dice, booked_at)?;
    let Some(booking) = taken else { return Ok(()) };
    let booking = settle(conn, booking, booked_at.plus_hours(3))?;
    meet(conn, &booking, Ending::Missed)?;
    let (id, noticed) = (booking.id, booking.starts_at.plus_minutes(15));
    let words = "I waited in the call for a quarter of an hour.";
    let answer = "I was in the call all the time, and nobody let me in.";
    let student = By::student(booking.student_id);
    claims::commands::claim(conn, id, By::coach(booking.coach_id), words, noticed)
        .and_then(|_| claims::commands::contest(conn, id, student, answer, noticed.plus_hours(2)))
        .map_err(DemoError::failed)
}

/// Fills a coach's coming two weeks as far as the description says.
pub fn ahead(
    conn: &mut Conn,
    cast: &Cast<'_>,
    coach: &Listed<'_>,
    now: Moment,
) -> Result<(), DemoError> {
    let mut dice = Dice::of(&format!("ahead of {}", coach.description.email));
    let longest = coach.description.offers.iter().map(|offer| offer.minutes).max().unwrap_or(60);
    let calendar = calendar_of(conn, coach.id, now, now.plus_days(14))?;
    let openings = calendar.all_openings(i64::from(longest), now);
    let gap = i64::from(longest + coach.description.buffer_minutes);
    let mut free_from = now.plus_hours(2);
    let mut made = 0;
    for opening in openings {
        if opening.start < free_from || made == MOST_AHEAD {
            continue;
        }
        free_from = opening.start.plus_minutes(gap);
        if !dice.percent(coach.description.busyness) {
            continue;
        }
        let favourite = (made == 0 && coach.number < 3).then_some(0);
        let Some(student) = pick_student(&mut dice, cast, coach.description, favourite) else {
            continue;
        };
        let Some((offer, _)) = pick_offer(conn, coach.id, &mut dice)? else { continue };
        let booked_at = now.plus_hours(-dice.between(5, 18));
        let taken = take(conn, student, offer, opening.start, &mut dice, booked_at)?;
        let Some(booking) = taken else { continue };
        made += 1;
        // Some requests still wait for their answer; who looks around can book more.
        let is_open = booking.needs_approval && booking.status == Status::Pending;
        if is_open && dice.percent(50) && waiting_of(conn, booking.student_id)? <= MOST_WAITING {
            continue;
        }
        let booking = settle(conn, booking, booked_at.plus_hours(3))?;
        if dice.percent(7) {
            let by = By::student(booking.student_id);
            let reason = "I have to travel that week.";
            commands::cancel(conn, booking.id, by, reason, booked_at.plus_hours(4))
                .map_err(DemoError::failed)?;
            rehearse::refund(conn, booking.id, now).map_err(DemoError::failed)?;
        }
    }
    Ok(())
}

/// How many bookings of a student wait for an answer or for money.
fn waiting_of(conn: &mut Conn, student: UserId) -> Result<i64, DemoError> {
    Ok(bookings::table
        .filter(bookings::student_id.eq(student))
        .filter(bookings::status.eq(Status::Pending))
        .count()
        .get_result(conn)?)
}

/// A student who might want this coach.
fn pick_student<'a, 'w>(
    dice: &mut Dice,
    cast: &'a Cast<'w>,
    coach: &world::Coach,
    favourite: Option<usize>,
) -> Option<&'a (Member, &'w world::Student)> {
    let shares =
        |student: &world::Student| student.interests.iter().any(|one| coach.topics.contains(one));
    let keen: Vec<&(Member, &world::Student)> =
        cast.iter().filter(|(_, student)| shares(student)).collect();
    let chosen = favourite.and_then(|number| cast.get(number));
    let keen = if dice.percent(75) { dice.pick(&keen).copied() } else { None };
    let any = dice.pick(cast);
    chosen.or(keen).or(any)
}

fn pick_offer(
    conn: &mut Conn,
    coach: UserId,
    dice: &mut Dice,
) -> Result<Option<(OfferId, i32)>, DemoError> {
    let rows: Vec<(OfferId, i32)> = offers::table
        .filter(offers::coach_id.eq(coach))
        .order(offers::position)
        .select((offers::id, offers::minutes))
        .load(conn)?;
    Ok(dice.pick(&rows).copied())
}

/// Takes a time for a student. `None` if it cannot be had after all.
fn take(
    conn: &mut Conn,
    (student, description): &(Member, &world::Student),
    offer: OfferId,
    at: Moment,
    dice: &mut Dice,
    now: Moment,
) -> Result<Option<Booking>, DemoError> {
    let Some(sale) = queries::sale_of(conn, offer)? else { return Ok(None) };
    let message = dice.pick(&description.booking_messages).cloned().unwrap_or_default();
    let answers = sale
        .offer
        .questions
        .iter()
        .take(1)
        .map(|question| Answer { question: question.to_owned(), answer: description.goals.clone() })
        .collect();
    let request_key = format!("demo-{offer}-{at}");
    let wishes = Wishes { message, answers, request_key };
    let who = Student { id: student.id(), zone: student.zone() };
    match commands::take(conn, who, &sale, at, &wishes, now) {
        Ok(booking) => Ok(Some(booking)),
        Err(BookingError::Db(error)) => Err(error.into()),
        Err(_) => Ok(None),
    }
}

/// The coach says yes if asked, and the student pays if it costs something.
fn settle(conn: &mut Conn, booking: Booking, answered_at: Moment) -> Result<Booking, DemoError> {
    let mut booking = booking;
    let mut paid_at = booking.created_at.plus_minutes(4);
    if booking.needs_approval && booking.status == Status::Pending {
        let coach = By::coach(booking.coach_id);
        booking =
            commands::approve(conn, booking.id, coach, answered_at).map_err(DemoError::failed)?;
        paid_at = answered_at.plus_minutes(40);
    }
    if booking.status == Status::Pending {
        rehearse::pay(conn, &booking, paid_at).map_err(DemoError::failed)?;
    }
    Ok(booking)
}
