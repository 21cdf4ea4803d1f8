//! The mails about calls.

use diesel::prelude::*;

use super::{conferences, recordings};
use crate::accounts::User;
use crate::base::ids::{BookingId, RecordingId, UserId};
use crate::base::{Moment, Msg, NoticeType};
use crate::coaches::MeetingProvider;
use crate::config::Config;
use crate::db::schema::{bookings, coach_profiles, users};
use crate::db::{Conn, DbError};
use crate::mail::Email;
use crate::web::letter::Letter;
use crate::web::times;

/// To the coach: the provider did not make the call, so it is in a room of ours. Both find it on the page of the
/// booking, as always.
pub fn fell_back(
    conn: &mut Conn,
    config: &Config,
    id: BookingId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let (coach, student, title, starts_at, ends_at): (UserId, UserId, String, Moment, Moment) =
        bookings::table
            .find(id)
            .select((
                bookings::coach_id,
                bookings::student_id,
                bookings::title,
                bookings::starts_at,
                bookings::ends_at,
            ))
            .first(conn)?;
    let coach: User = users::table.find(coach).select(User::as_select()).first(conn)?;
    let student: String = users::table.find(student).select(users::name).first(conn)?;
    let subject = Msg::new("meetings-mail-fell-back").with("title", title).with("other", student);
    let span = times::span(&coach.reader(now), starts_at, ends_at);
    let (line, why) = match conferences::provider_of(conn, id)? {
        Some(MeetingProvider::GoogleMeet) => {
            let still: MeetingProvider = coach_profiles::table
                .find(coach.id)
                .select(coach_profiles::meeting_provider)
                .first(conn)?;
            // Without the right nothing more is made there until the coach chooses anew.
            let is_lost = still != MeetingProvider::GoogleMeet;
            ("meet-mail-line", if is_lost { "meet-mail-lost" } else { "meet-mail-why" })
        }
        _ => ("meetings-mail-fell-back-line", "meetings-mail-fell-back-why"),
    };
    let letter = Letter::new(subject)
        .tells(NoticeType::BookingChanged)
        .about(id)
        .brief(span.as_str())
        .fact("bookings-mail-when", span)
        .line(line)
        .line(why)
        .action("bookings-mail-open", config.absolute(&format!("/bookings/{id}")));
    let key = format!("call-fell-back:{id}");
    Ok(vec![letter.to(&coach.recipient(now), "call_fell_back", key, config)?])
}

/// To both: a recording is there, and until when.
pub fn recording_ready(
    conn: &mut Conn,
    config: &Config,
    id: RecordingId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let Some(recording) = recordings::find(conn, id)?.filter(|known| known.expires_at > now) else {
        return Ok(Vec::new());
    };
    let booking = recording.booking_id;
    let (coach, student, title): (UserId, UserId, String) = bookings::table
        .find(booking)
        .select((bookings::coach_id, bookings::student_id, bookings::title))
        .first(conn)?;
    let mut person = |id: UserId| users::table.find(id).select(User::as_select()).first(conn);
    let (coach, student): (User, User) = (person(coach)?, person(student)?);
    let mut emails = Vec::with_capacity(2);
    for (reader, other) in [(&student, &coach), (&coach, &student)] {
        let subject = Msg::new("recordings-mail")
            .with("title", title.as_str())
            .with("other", other.name.as_str());
        let until = times::when(&reader.reader(now), recording.expires_at);
        let letter = Letter::new(subject)
            .tells(NoticeType::RecordingReady)
            .about(booking)
            .brief(until.as_str())
            .line(Msg::new("recordings-mail-line").with("until", until))
            .action("bookings-mail-open", config.absolute(&format!("/bookings/{booking}")));
        let key = format!("recording-ready:{id}:{}", reader.id);
        emails.push(letter.to(&reader.recipient(now), "recording_ready", key, config)?);
    }
    Ok(emails)
}
