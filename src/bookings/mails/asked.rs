//! The coach is away: the student is asked for another time.

use chrono::{NaiveDate, Timelike};
use diesel::prelude::*;

use super::super::model::{Booking, Side, Status};
use super::super::queries;
use super::Draft;
use crate::availability::{self, DayOff, Opening, calendar_of};
use crate::base::ids::{BookingId, DayOffId};
use crate::base::{Moment, Msg, Zone};
use crate::config::Config;
use crate::db::schema::asked_moves;
use crate::db::{Conn, DbError};
use crate::mail::Email;
use crate::web::letter::Item;
use crate::web::times;

/// How far after the time off other times are looked for, and how many are named.
const LOOK_AHEAD_DAYS: i64 = 42;
const NAMED: usize = 3;

/// Asks for another time, with three that are near: nothing once the session moved or was called off.
pub fn move_asked(
    conn: &mut Conn,
    config: &Config,
    id: BookingId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let Some(mail) = queries::for_mail(conn, id)? else { return Ok(Vec::new()) };
    let booking = &mail.booking;
    if booking.status != Status::Confirmed || booking.starts_at <= now {
        return Ok(Vec::new());
    }
    let Some(day_off) = asked_for(conn, booking)? else { return Ok(Vec::new()) };
    let draft = Draft { mail: &mail, side: Side::Student, config, now };
    let reader = draft.reader().reader(now);
    let others = times_after(conn, booking, &day_off, reader.zone, now)?;
    let items = others.iter().map(|opening| {
        let at = opening.start;
        let length = times::length(&reader, i64::from(booking.minutes));
        let query = serde_html_form::to_string([("at", at.rfc3339())]).unwrap_or_default();
        Item {
            title: times::when(&reader, at),
            brief: length,
            address: config.absolute(&format!("/bookings/{id}/move?{query}")),
        }
    });
    let items: Vec<Item> = items.collect();
    let line =
        if items.is_empty() { "practice-mail-asked-none" } else { "practice-mail-asked-line" };
    let letter = draft
        .letter("practice-mail-asked")
        .line(draft.say(line))
        .items(items)
        .action("practice-mail-asked-all", format!("{}/move", draft.page()))
        .closing(Msg::new("practice-mail-asked-stays"));
    let name = format!("move_asked:{id}:{}", booking.sequence);
    Ok(vec![draft.send(letter, "move_asked", &name)?])
}

/// The time off for which another time was asked, last.
fn asked_for(conn: &mut Conn, booking: &Booking) -> Result<Option<DayOff>, DbError> {
    let id: Option<DayOffId> = asked_moves::table
        .filter(asked_moves::booking_id.eq(booking.id))
        .filter(asked_moves::starts_at.eq(booking.starts_at))
        .order(asked_moves::asked_at.desc())
        .select(asked_moves::day_off_id)
        .first(conn)
        .optional()?;
    match id {
        Some(id) => availability::day_off_of(conn, booking.coach_id, id),
        None => Ok(None),
    }
}

/// Times soon after the time off: one a day, each as near to the usual hour as the day has one.
fn times_after(
    conn: &mut Conn,
    booking: &Booking,
    day_off: &DayOff,
    zone: Zone,
    now: Moment,
) -> Result<Vec<Opening>, DbError> {
    let from = day_off.until.max(now);
    let calendar = calendar_of(conn, booking.coach_id, from, from.plus_days(LOOK_AHEAD_DAYS))?;
    let calendar = calendar.without_slot(booking.slot_id);
    let openings = calendar.all_openings(i64::from(booking.minutes), now);
    Ok(one_a_day(&openings, booking.starts_at, zone))
}

fn one_a_day(openings: &[Opening], usual: Moment, zone: Zone) -> Vec<Opening> {
    let date = |opening: &Opening| -> NaiveDate { zone.date_at(opening.start) };
    let minute = |at: Moment| {
        let local = zone.at(at);
        i64::from(local.hour() * 60 + local.minute())
    };
    let wanted = minute(usual);
    let days = openings.chunk_by(|a, b| date(a) == date(b));
    let nearest = days.filter_map(|day| {
        day.iter().min_by_key(|opening| (minute(opening.start) - wanted).abs()).copied()
    });
    nearest.take(NAMED).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_time_a_day_is_named_near_the_usual_hour() {
        let at = |text: &str| -> Moment { format!("2026-03-{text}:00Z").parse().unwrap() };
        let all = ["02T09:00", "02T14:00", "03T08:00", "05T15:00", "05T11:00", "06T09:00"];
        let openings: Vec<_> =
            all.iter().map(|text| Opening { start: at(text), pass: None }).collect();
        let named = one_a_day(&openings, at("01T13:30"), Zone::UTC);
        let starts: Vec<_> = named.iter().map(|opening| opening.start).collect();
        assert_eq!(starts, [at("02T14:00"), at("03T08:00"), at("05T15:00")]);
    }
}
