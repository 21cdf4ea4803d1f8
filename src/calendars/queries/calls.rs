//! In which accounts calls on Google Meet are made, and where their events stand.

use diesel::prelude::*;

use crate::accounts::Coach;
use crate::availability::{Span, merged};
use crate::base::Moment;
use crate::base::ids::{BookingId, CalendarSourceId, UserId};
use crate::calendars::model::{Kind, Source};
use crate::coaches::MeetingProvider;
use crate::db::schema::{bookings, calendar_sources, conferences, meetings, source_calendars};
use crate::db::{Conn, DbError};
use crate::meetings::conferences::ConferenceStatus;

/// The coach's account in which calls are made, if they gave one the right to.
pub fn calls_source_of(conn: &mut Conn, coach: &Coach) -> Result<Option<Source>, DbError> {
    making_calls(conn, coach.id())
}

fn making_calls(conn: &mut Conn, coach: UserId) -> Result<Option<Source>, DbError> {
    Ok(calendar_sources::table
        .filter(calendar_sources::coach_id.eq(coach))
        .filter(calendar_sources::makes_calls.eq(true))
        .select(Source::as_select())
        .first(conn)
        .optional()?)
}

/// The account for a booking's call, for jobs: the one it was made in, though others are made elsewhere by now.
pub fn calls_source(conn: &mut Conn, booking: BookingId) -> Result<Option<Source>, DbError> {
    let (coach, host): (UserId, String) = meetings::table
        .inner_join(bookings::table)
        .inner_join(conferences::table)
        .filter(meetings::booking_id.eq(booking))
        .select((bookings::coach_id, conferences::host_id))
        .first(conn)?;
    let Ok(host) = host.parse::<CalendarSourceId>() else { return making_calls(conn, coach) };
    Ok(calendar_sources::table.find(host).select(Source::as_select()).first(conn).optional()?)
}

/// The coach's account at Google that has one of these calendars.
pub fn account_of(
    conn: &mut Conn,
    coach: &Coach,
    calendars: &[String],
) -> Result<Option<CalendarSourceId>, DbError> {
    Ok(calendar_sources::table
        .inner_join(source_calendars::table)
        .filter(calendar_sources::coach_id.eq(coach.id()))
        .filter(calendar_sources::kind.eq(Kind::Google))
        .filter(source_calendars::remote_id.eq_any(calendars))
        .order((calendar_sources::created_at, calendar_sources::id))
        .select(calendar_sources::id)
        .first(conn)
        .optional()?)
}

/// Where events of ours stand in calendars of a kind that tells times without names, in order and apart: where they were put,
/// and where they are to be.
pub fn own_calls(conn: &mut Conn, coach: UserId, kind: Kind) -> Result<Vec<Span>, DbError> {
    if kind != Kind::Google {
        return Ok(Vec::new());
    }
    let calls: Vec<(Moment, Moment, i32, Option<Moment>)> = meetings::table
        .inner_join(bookings::table)
        .inner_join(conferences::table)
        .filter(bookings::coach_id.eq(coach))
        .filter(conferences::provider.eq(MeetingProvider::GoogleMeet))
        .filter(conferences::status.ne(ConferenceStatus::Deleted))
        .select((bookings::starts_at, bookings::ends_at, bookings::minutes, conferences::starts_at))
        .load(conn)?;
    let spans = calls.into_iter().flat_map(|(from, to, minutes, there)| {
        let there = there.map(|at| Span::lasting(at, i64::from(minutes)));
        Span::new(from, to).into_iter().chain(there)
    });
    Ok(merged(spans.collect()))
}
