//! Reminders of a session: when it begins, and when its coach wants to remind of it.

use super::super::model::{Side, Status};
use super::super::queries;
use super::super::reminders::{self, Reminder};
use super::{BOTH, Draft};
use crate::base::ids::BookingId;
use crate::base::{Moment, Msg};
use crate::config::Config;
use crate::db::{Conn, DbError};
use crate::mail::Email;

/// What the session's coach wants to remind of, so many minutes before the start or after the end. Nothing if the
/// coach no longer does, if it is too late to be of use, or if the session has another start by now.
pub fn reminder(
    conn: &mut Conn,
    config: &Config,
    id: BookingId,
    minutes: i32,
    starts_at: Moment,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let Some(mail) = queries::for_mail(conn, id)? else { return Ok(Vec::new()) };
    let (own, _) = reminders::of_coach(conn, mail.booking.coach_id)?;
    let Some(reminder) = own.into_iter().find(|one| one.minutes == minutes) else {
        return Ok(Vec::new());
    };
    let booking = &mail.booking;
    let still_holds = booking.starts_at == starts_at
        && now < reminder.too_late_at(starts_at, booking.ends_at)
        // One of the two may be there before the start; the other is told all the same.
        && if reminder.is_before() {
            matches!(booking.status, Status::Confirmed | Status::InProgress)
        } else {
            matches!(booking.status, Status::Confirmed | Status::InProgress | Status::Completed)
        };
    if !still_holds {
        return Ok(Vec::new());
    }
    // One for each session, kind and start, however often the clock or the job comes by.
    let name = format!("booking_reminder:{id}:{}:{}", reminder.key(), starts_at.unix());
    let sides = if reminder.is_before() { BOTH } else { &[Side::Student] };
    let mut emails = Vec::with_capacity(2);
    for side in sides {
        let draft = Draft { mail: &mail, side: *side, config, now };
        emails.push(draft.send(letter(&draft, &reminder), "booking_reminder", &name)?);
    }
    Ok(emails)
}

fn letter(draft: &Draft, reminder: &Reminder) -> super::Letter {
    let subject = match reminder.minutes {
        1440 => "bookings-mail-tomorrow",
        60 => "bookings-mail-soon",
        minutes if minutes > 0 => "reminders-mail-before",
        _ => "reminders-mail-after",
    };
    let line =
        if reminder.is_before() { "bookings-mail-join-line" } else { "reminders-mail-after-line" };
    // The coach's own words are for the student.
    let words = if draft.side == Side::Student { reminder.words.as_str() } else { "" };
    draft
        .letter(subject)
        .line(Msg::new(line))
        .quote(words)
        .action("bookings-mail-open", draft.page())
}

/// A session begins. Nothing if it has another start by now, or will not take place.
pub fn started(
    conn: &mut Conn,
    config: &Config,
    id: BookingId,
    starts_at: Moment,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let Some(mail) = queries::for_mail(conn, id)? else { return Ok(Vec::new()) };
    let still_holds = matches!(mail.booking.status, Status::Confirmed | Status::InProgress)
        && mail.booking.starts_at == starts_at
        && now < mail.booking.ends_at;
    if !still_holds {
        return Ok(Vec::new());
    }
    let name = format!("booking_reminder:{id}:at_start:{}", starts_at.unix());
    let mut emails = Vec::with_capacity(2);
    for side in BOTH {
        let draft = Draft { mail: &mail, side: *side, config, now };
        let letter = draft
            .letter("bookings-mail-starts")
            .line("bookings-mail-join-line")
            .action("bookings-mail-open", draft.page());
        emails.push(draft.send(letter, "session_started", &name)?);
    }
    Ok(emails)
}
