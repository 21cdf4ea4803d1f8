//! Adds, changes and removes calendars elsewhere, and stores what they said.

use diesel::prelude::*;

use super::lose_calls;
use crate::accounts::{Coach, UserStatus};
use crate::availability::{Span, merged};
use crate::base::Moment;
use crate::base::ids::{BusyTimeId, CalendarSourceId, SourceCalendarId, UserId};
use crate::calendars::ics::Read;
use crate::calendars::model::{
    CalendarError, Kind, MOST_SOURCES, Problem, READ_MINUTES, Reach, Source, SourceCalendar,
    pieces, wait_minutes,
};
use crate::calendars::queries;
use crate::calendars::sources::{Access, Discovered};
use crate::config::Config;
use crate::db::schema::{busy_times, calendar_sources, source_calendars, users};
use crate::db::statement::{Bind, Statement};
use crate::db::{Conn, DbError, dialect};
use crate::outbox::{self, Fact};

/// A calendar elsewhere, as its coach describes it.
pub struct NewSource {
    pub access: Access,
    pub name: String,
    pub shows_titles: bool,
    /// The calendars of an account, and whether each counts at first.
    pub calendars: Vec<(Discovered, bool)>,
}

/// Adds a calendar that was just read, with what it said: none begins without a copy.
pub fn add_source(
    conn: &mut Conn,
    config: &Config,
    coach: &Coach,
    new: &NewSource,
    (read, version, reach): (&Read, &str, Reach),
    now: Moment,
) -> Result<CalendarSourceId, CalendarError> {
    dialect::lock_until_commit(conn, &format!("calendars:{}", coach.id()))?;
    let own = calendar_sources::table.filter(calendar_sources::coach_id.eq(coach.id()));
    let count: i64 = own.count().get_result(conn)?;
    if count >= MOST_SOURCES {
        return Err(CalendarError::TooMany);
    }
    let id = CalendarSourceId::generate();
    let source = Source {
        id,
        coach_id: coach.id(),
        kind: new.access.kind(),
        name: new.name.clone(),
        host: new.access.host(),
        secret: new.access.seal(config, id),
        shows_titles: new.shows_titles,
        makes_calls: false,
        version: String::new(),
        covers_until: None,
        covers_zone: String::new(),
        skipped: 0,
        read_at: None,
        tried_at: None,
        problem: None,
        failures: 0,
        next_read_at: now,
        created_at: now,
        updated_at: now,
    };
    diesel::insert_into(calendar_sources::table).values(&source).execute(conn)?;
    for (found, is_busy) in &new.calendars {
        let row = SourceCalendar {
            id: SourceCalendarId::generate(),
            source_id: id,
            remote_id: found.address.clone(),
            name: found.name.clone(),
            is_busy: *is_busy,
        };
        diesel::insert_into(source_calendars::table).values(&row).execute(conn)?;
    }
    store_read(conn, id, Some((read, version)), reach, now)?;
    Ok(id)
}

/// Stores what a calendar said, or that it said nothing new. Announces `BusyTimeChanged` if it is another time.
pub fn store_read(
    conn: &mut Conn,
    id: CalendarSourceId,
    new: Option<(&Read, &str)>,
    reach: Reach,
    now: Moment,
) -> Result<(), DbError> {
    // Touching the row first makes readings at the same time wait for each other.
    let touched: Option<(UserId, Kind, bool)> = diesel::update(calendar_sources::table.find(id))
        .set((
            calendar_sources::read_at.eq(now),
            calendar_sources::tried_at.eq(now),
            calendar_sources::problem.eq(None::<Problem>),
            calendar_sources::failures.eq(0),
            calendar_sources::next_read_at.eq(now.plus_minutes(READ_MINUTES)),
            calendar_sources::updated_at.eq(now),
        ))
        .returning((
            calendar_sources::coach_id,
            calendar_sources::kind,
            calendar_sources::shows_titles,
        ))
        .get_result(conn)
        .optional()?;
    let (Some((coach, kind, shows_titles)), Some((read, version))) = (touched, new) else {
        return Ok(());
    };
    diesel::update(calendar_sources::table.find(id))
        .set((
            calendar_sources::version.eq(version),
            calendar_sources::covers_until.eq(reach.to(now)),
            calendar_sources::covers_zone.eq(reach.zone.as_str()),
            calendar_sources::skipped.eq(i32::try_from(read.skipped).unwrap_or(i32::MAX)),
        ))
        .execute(conn)?;
    let mut read = read.clone();
    read.leave_out(&queries::own_calls(conn, coach, kind)?);
    let wanted = wanted(&read, shows_titles);
    let own = busy_times::table.filter(busy_times::source_id.eq(id));
    let mut stored: Vec<(Moment, Moment, String)> =
        own.select((busy_times::starts_at, busy_times::ends_at, busy_times::title)).load(conn)?;
    stored.sort_unstable();
    if stored == wanted {
        return Ok(());
    }
    diesel::delete(own).execute(conn)?;
    for some in wanted.chunks(100) {
        insert(conn, (id, coach), some)?;
    }
    outbox::record(conn, &Fact::BusyTimeChanged { coach }, now)
}

/// The rows of what was read. Without titles, times that touch are one.
fn wanted(read: &Read, shows_titles: bool) -> Vec<(Moment, Moment, String)> {
    let row = |span: Span, title: &str| (span.start(), span.end(), title.to_owned());
    let mut rows: Vec<(Moment, Moment, String)> = if shows_titles {
        let times = read.busy.iter();
        times
            .flat_map(|busy| pieces(busy.span).into_iter().map(|span| row(span, &busy.title)))
            .collect()
    } else {
        let spans = merged(read.busy.iter().map(|busy| busy.span).collect());
        spans.into_iter().flat_map(pieces).map(|span| row(span, "")).collect()
    };
    rows.sort_unstable();
    rows
}

/// Writes many rows in one statement.
fn insert(
    conn: &mut Conn,
    (source, coach): (CalendarSourceId, UserId),
    rows: &[(Moment, Moment, String)],
) -> Result<(), DbError> {
    let mut st = Statement::default();
    let values: Vec<String> = rows
        .iter()
        .map(|(from, to, title)| {
            let id = st.text(BusyTimeId::generate().as_str());
            let (source, coach) = (st.text(source.as_str()), st.text(coach.as_str()));
            let (from, to) = (st.bind(Bind::Moment(*from)), st.bind(Bind::Moment(*to)));
            format!("({id}, {source}, {coach}, {from}, {to}, {})", st.text(title))
        })
        .collect();
    st.sql = format!(
        "INSERT INTO busy_times (id, source_id, coach_id, starts_at, ends_at, title) VALUES {}",
        values.join(", ")
    );
    st.execute(conn)?;
    Ok(())
}

/// Takes calendars whose turn it is, the longest waiting first, so that no other process reads them too. None of
/// coaches who are shut out. Whose reader dies gets another turn.
pub fn take_due(
    conn: &mut Conn,
    now: Moment,
    limit: i64,
) -> Result<Vec<CalendarSourceId>, DbError> {
    let due: Vec<(CalendarSourceId, Moment)> = calendar_sources::table
        .inner_join(users::table.on(users::id.eq(calendar_sources::coach_id)))
        .filter(users::status.eq(UserStatus::Active))
        .filter(calendar_sources::next_read_at.le(now))
        .order((calendar_sources::next_read_at, calendar_sources::id))
        .select((calendar_sources::id, calendar_sources::next_read_at))
        .limit(limit)
        .load(conn)?;
    let mut taken = Vec::new();
    for (id, turn) in due {
        let still =
            calendar_sources::table.find(id).filter(calendar_sources::next_read_at.eq(turn));
        let rows = diesel::update(still)
            .set(calendar_sources::next_read_at.eq(now.plus_minutes(READ_MINUTES)))
            .execute(conn)?;
        if rows == 1 {
            taken.push(id);
        }
    }
    Ok(taken)
}

/// Notes that a calendar could not be read. The copy we have stays, and counts.
pub fn note_problem(
    conn: &mut Conn,
    source: &Source,
    problem: Problem,
    now: Moment,
) -> Result<(), DbError> {
    let failures = source.failures.saturating_add(1);
    diesel::update(calendar_sources::table.find(source.id))
        .set((
            calendar_sources::tried_at.eq(now),
            calendar_sources::problem.eq(problem),
            calendar_sources::failures.eq(failures),
            calendar_sources::next_read_at.eq(now.plus_minutes(wait_minutes(failures))),
            calendar_sources::updated_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Connects a calendar of the coach's again, with another permission.
pub fn replace_secret(
    conn: &mut Conn,
    config: &Config,
    coach: &Coach,
    id: CalendarSourceId,
    access: &Access,
    now: Moment,
) -> Result<(), CalendarError> {
    let own = calendar_sources::table
        .find(id)
        .filter(calendar_sources::coach_id.eq(coach.id()))
        .filter(calendar_sources::kind.eq(access.kind()));
    let rows = diesel::update(own)
        .set((
            calendar_sources::secret.eq(access.seal(config, id)),
            calendar_sources::host.eq(access.host()),
            calendar_sources::updated_at.eq(now),
        ))
        .execute(conn)?;
    if rows == 0 { Err(CalendarError::NotFound) } else { Ok(()) }
}

/// Keeps the permission that a provider gave in the place of another.
pub fn keep_permission(
    conn: &mut Conn,
    config: &Config,
    id: CalendarSourceId,
    access: &Access,
) -> Result<(), DbError> {
    diesel::update(calendar_sources::table.find(id))
        .set(calendar_sources::secret.eq(access.seal(config, id)))
        .execute(conn)?;
    Ok(())
}

/// What a coach may change of a calendar.
pub struct SourceChange {
    pub name: String,
    pub shows_titles: bool,
    /// The calendars of the account that count.
    pub busy: Vec<SourceCalendarId>,
}

/// Changes a calendar of the coach's, and has it read anew: what counts, or is shown, may be other times.
pub fn change_source(
    conn: &mut Conn,
    coach: &Coach,
    id: CalendarSourceId,
    change: &SourceChange,
    now: Moment,
) -> Result<(), CalendarError> {
    let own = calendar_sources::table.find(id).filter(calendar_sources::coach_id.eq(coach.id()));
    let rows = diesel::update(own)
        .set((
            calendar_sources::name.eq(&change.name),
            calendar_sources::shows_titles.eq(change.shows_titles),
            calendar_sources::version.eq(""),
            calendar_sources::next_read_at.eq(now),
            calendar_sources::updated_at.eq(now),
        ))
        .execute(conn)?;
    if rows == 0 {
        return Err(CalendarError::NotFound);
    }
    let calendars = source_calendars::table.filter(source_calendars::source_id.eq(id));
    diesel::update(calendars).set(source_calendars::is_busy.eq(false)).execute(conn)?;
    diesel::update(calendars.filter(source_calendars::id.eq_any(&change.busy)))
        .set(source_calendars::is_busy.eq(true))
        .execute(conn)?;
    if !change.shows_titles {
        // At once, not when it is read the next time.
        diesel::update(busy_times::table.filter(busy_times::source_id.eq(id)))
            .set(busy_times::title.eq(""))
            .execute(conn)?;
    }
    Ok(())
}

/// Removes a calendar of the coach's with its busy time.
pub fn remove_source(
    conn: &mut Conn,
    coach: &Coach,
    id: CalendarSourceId,
    now: Moment,
) -> Result<(), CalendarError> {
    let own = calendar_sources::table.find(id).filter(calendar_sources::coach_id.eq(coach.id()));
    if own.count().get_result::<i64>(conn)? == 1 {
        lose_calls(conn, id, now)?;
    }
    if diesel::delete(own).execute(conn)? == 0 {
        return Err(CalendarError::NotFound);
    }
    outbox::record(conn, &Fact::BusyTimeChanged { coach: coach.id() }, now)?;
    Ok(())
}

/// For worlds whose other servers do not exist: nothing of a coach's is read before `at`.
pub fn rest_until(conn: &mut Conn, coach: UserId, at: Moment) -> Result<(), DbError> {
    let own = calendar_sources::table.filter(calendar_sources::coach_id.eq(coach));
    diesel::update(own).set(calendar_sources::next_read_at.eq(at)).execute(conn)?;
    Ok(())
}
