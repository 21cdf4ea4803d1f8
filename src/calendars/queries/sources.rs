//! Reads the calendars elsewhere of a coach, and what they stand in the way of.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::calls;
use crate::accounts::{Coach, UserStatus};
use crate::availability::{self, Span};
use crate::base::Moment;
use crate::base::ids::{BookingId, CalendarSourceId, UserId};
use crate::bookings::Status;
use crate::calendars::model::{Reach, Source, SourceCalendar};
use crate::db::schema::{bookings, busy_times, calendar_sources, source_calendars, users};
use crate::db::{Conn, DbError};

/// A calendar elsewhere, and how much busy time of it lies ahead.
#[derive(Debug, Clone)]
pub struct SourceLine {
    pub source: Source,
    pub times: i64,
}

/// A coach's own calendars elsewhere, in the order in which they came.
pub fn sources_of(conn: &mut Conn, coach: &Coach, now: Moment) -> Result<Vec<SourceLine>, DbError> {
    let sources: Vec<Source> = calendar_sources::table
        .filter(calendar_sources::coach_id.eq(coach.id()))
        .order((calendar_sources::created_at, calendar_sources::id))
        .select(Source::as_select())
        .load(conn)?;
    let counts: Vec<(CalendarSourceId, i64)> = busy_times::table
        .filter(busy_times::coach_id.eq(coach.id()))
        .filter(busy_times::starts_at.ge(now.plus_days(-availability::LONGEST_SLOT_DAYS)))
        .filter(busy_times::ends_at.gt(now))
        .group_by(busy_times::source_id)
        .select((busy_times::source_id, diesel::dsl::count_star()))
        .load(conn)?;
    let counts: BTreeMap<CalendarSourceId, i64> = counts.into_iter().collect();
    let line = |source: Source| SourceLine {
        times: counts.get(&source.id).copied().unwrap_or_default(),
        source,
    };
    Ok(sources.into_iter().map(line).collect())
}

/// One of the coach's own.
pub fn own_source(
    conn: &mut Conn,
    coach: &Coach,
    id: CalendarSourceId,
) -> Result<Option<Source>, DbError> {
    Ok(calendar_sources::table
        .find(id)
        .filter(calendar_sources::coach_id.eq(coach.id()))
        .select(Source::as_select())
        .first(conn)
        .optional()?)
}

/// The calendars of an account that the caller found.
pub fn calendars_of(conn: &mut Conn, source: &Source) -> Result<Vec<SourceCalendar>, DbError> {
    Ok(source_calendars::table
        .filter(source_calendars::source_id.eq(source.id))
        .order((source_calendars::name, source_calendars::id))
        .select(SourceCalendar::as_select())
        .load(conn)?)
}

/// For which time and by which clock a coach's calendars are read.
pub fn reach_of(conn: &mut Conn, coach: UserId) -> Result<Reach, DbError> {
    let settings = availability::settings_of(conn, coach)?;
    let zone = match &settings {
        Some(settings) => settings.zone,
        None => users::table.find(coach).select(users::zone).first(conn)?,
    };
    let advance_days = settings.map_or(60, |settings| i64::from(settings.advance_days));
    Ok(Reach { zone, advance_days: advance_days.max(availability::SUMMARY_DAYS) })
}

/// Everything that reading a calendar needs to know.
#[derive(Debug, Clone)]
pub struct ToRead {
    pub source: Source,
    /// The calendars of the account that count.
    pub calendars: Vec<String>,
    /// What of it is our own, where that cannot be told by names.
    pub own_calls: Vec<Span>,
    pub reach: Reach,
}

/// A calendar to read, for jobs. None of a coach who is shut out.
pub fn to_read(conn: &mut Conn, id: CalendarSourceId) -> Result<Option<ToRead>, DbError> {
    let source: Option<Source> = calendar_sources::table
        .inner_join(users::table.on(users::id.eq(calendar_sources::coach_id)))
        .filter(calendar_sources::id.eq(id))
        .filter(users::status.eq(UserStatus::Active))
        .select(Source::as_select())
        .first(conn)
        .optional()?;
    let Some(source) = source else { return Ok(None) };
    let calendars = calendars_of(conn, &source)?;
    let calendars = calendars.into_iter().filter(|one| one.is_busy).map(|one| one.remote_id);
    let reach = reach_of(conn, source.coach_id)?;
    let own_calls = calls::own_calls(conn, source.coach_id, source.kind)?;
    Ok(Some(ToRead { calendars: calendars.collect(), own_calls, source, reach }))
}

/// A session that is booked while its coach is busy elsewhere.
#[derive(Debug, Clone)]
pub struct Conflict {
    pub booking: BookingId,
    pub student: String,
    pub starts_at: Moment,
    pub ends_at: Moment,
    /// The calendar that says so.
    pub source: String,
}

/// How many sessions ahead are looked at.
const MOST_SESSIONS: i64 = 200;

/// The sessions ahead of a coach that another calendar stands in the way of. Nothing follows from that by itself.
pub fn conflicts_of(
    conn: &mut Conn,
    coach: &Coach,
    sources: &[SourceLine],
    now: Moment,
) -> Result<Vec<Conflict>, DbError> {
    let sessions: Vec<(BookingId, String, Moment, Moment)> = bookings::table
        .inner_join(users::table)
        .filter(bookings::coach_id.eq(coach.id()))
        .filter(bookings::status.eq_any(Status::LIVE))
        .filter(bookings::starts_at.ge(now))
        .order((bookings::starts_at, bookings::id))
        .limit(MOST_SESSIONS)
        .select((bookings::id, users::name, bookings::starts_at, bookings::ends_at))
        .load(conn)?;
    let (Some(first), Some(last)) = (sessions.first(), sessions.last()) else {
        return Ok(Vec::new());
    };
    let busy: Vec<(CalendarSourceId, Moment, Moment)> = busy_times::table
        .filter(busy_times::coach_id.eq(coach.id()))
        .filter(busy_times::starts_at.ge(first.2.plus_days(-availability::LONGEST_SLOT_DAYS)))
        .filter(busy_times::starts_at.lt(last.3))
        .filter(busy_times::ends_at.gt(first.2))
        .select((busy_times::source_id, busy_times::starts_at, busy_times::ends_at))
        .load(conn)?;
    let mut conflicts = Vec::new();
    for (booking, student, starts_at, ends_at) in sessions {
        let Some(session) = Span::new(starts_at, ends_at) else { continue };
        let hit = busy
            .iter()
            .find(|(_, from, to)| Span::new(*from, *to).is_some_and(|span| span.overlaps(session)));
        if let Some((id, ..)) = hit {
            let line = sources.iter().find(|line| line.source.id == *id);
            let source = line.map(|line| line.source.name.clone()).unwrap_or_default();
            conflicts.push(Conflict { booking, student, starts_at, ends_at, source });
        }
    }
    Ok(conflicts)
}
