//! Rolling up: the figures of days, computed from what features keep.
//!
//! Each source counts by when something happened, which no row changes later. So a day may be computed as often
//! as one likes, and once it is over for as long as no transaction lasts, it is finished for ever.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, NaiveTime};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text, Timestamp};

use super::model::Kind;
use crate::base::Moment;
use crate::base::ids::UserId;
use crate::db::schema::{active_people, daily_figures, finished_days, users};
use crate::db::statement::{Bind, Statement};
use crate::db::{Conn, DbError, dialect};

/// So long after its end a day is counted for the last time: no transaction lasts longer.
const SETTLING_HOURS: i64 = 2;

/// How many days are counted in one transaction.
const DAYS_A_RUN: u64 = 92;

/// How many days that something changed in later are counted anew in one run.
const STALE_A_RUN: i64 = 31;

/// The name of the lock that whoever counts holds.
const LOCK: &str = "statistics";

/// Statements that give `day`, `dimension` and `value` of what happened from `$1` until before `$2`. What a new
/// feature does is counted by one line more.
const SOURCES: &[(Kind, &str)] = &[
    (
        Kind::SignUp,
        "SELECT SUBSTR(CAST(created_at AS TEXT), 1, 10) AS day, 'all' AS dimension, COUNT(*) AS value \
         FROM users WHERE created_at >= $1 AND created_at < $2 GROUP BY 1",
    ),
    (
        Kind::SignUp,
        "SELECT SUBSTR(CAST(granted_at AS TEXT), 1, 10) AS day, role AS dimension, COUNT(*) AS value \
         FROM user_roles WHERE granted_at >= $1 AND granted_at < $2 AND role IN ('student', 'coach') \
         GROUP BY 1, 2",
    ),
    (
        Kind::Taken,
        "SELECT SUBSTR(CAST(created_at AS TEXT), 1, 10) AS day, '' AS dimension, COUNT(*) AS value \
         FROM bookings WHERE created_at >= $1 AND created_at < $2 GROUP BY 1",
    ),
    (
        Kind::BookingStep,
        "SELECT SUBSTR(CAST(taken_at AS TEXT), 1, 10) AS day, \
         step || '.' || by_role || '.' || COALESCE(from_status, '') AS dimension, COUNT(*) AS value \
         FROM booking_steps WHERE taken_at >= $1 AND taken_at < $2 GROUP BY 1, 2",
    ),
    (
        Kind::Ledger,
        "SELECT SUBSTR(CAST(e.posted_at AS TEXT), 1, 10) AS day, \
         t.kind || '.' || e.account || '.' || e.currency AS dimension, \
         CAST(SUM(e.amount_minor) AS BIGINT) AS value \
         FROM ledger_entries e JOIN ledger_transactions t ON t.id = e.transaction_id \
         WHERE e.posted_at >= $1 AND e.posted_at < $2 GROUP BY 1, 2",
    ),
    (
        Kind::Rating,
        "SELECT SUBSTR(CAST(created_at AS TEXT), 1, 10) AS day, CAST(rating AS TEXT) AS dimension, \
         COUNT(*) AS value FROM reviews WHERE created_at >= $1 AND created_at < $2 GROUP BY 1, 2",
    ),
    (
        Kind::StaffAct,
        "SELECT SUBSTR(CAST(recorded_at AS TEXT), 1, 10) AS day, action AS dimension, COUNT(*) AS value \
         FROM audit_log WHERE recorded_at >= $1 AND recorded_at < $2 GROUP BY 1, 2",
    ),
    (
        Kind::Post,
        "SELECT SUBSTR(CAST(created_at AS TEXT), 1, 10) AS day, 'topic' AS dimension, COUNT(*) AS value \
         FROM forum_topics WHERE created_at >= $1 AND created_at < $2 GROUP BY 1",
    ),
    (
        Kind::Post,
        "SELECT SUBSTR(CAST(created_at AS TEXT), 1, 10) AS day, 'comment' AS dimension, COUNT(*) AS value \
         FROM forum_comments WHERE created_at >= $1 AND created_at < $2 GROUP BY 1",
    ),
    (
        Kind::Resource,
        "SELECT SUBSTR(CAST(published_at AS TEXT), 1, 10) AS day, '' AS dimension, COUNT(*) AS value \
         FROM resources WHERE published_at >= $1 AND published_at < $2 GROUP BY 1",
    ),
    (
        Kind::Flag,
        "SELECT SUBSTR(CAST(created_at AS TEXT), 1, 10) AS day, reason AS dimension, COUNT(*) AS value \
         FROM flags WHERE created_at >= $1 AND created_at < $2 GROUP BY 1, 2",
    ),
    (
        Kind::Case,
        "SELECT SUBSTR(CAST(opened_at AS TEXT), 1, 10) AS day, 'opened' AS dimension, COUNT(*) AS value \
         FROM moderation_cases WHERE opened_at >= $1 AND opened_at < $2 GROUP BY 1",
    ),
];

/// When a case was opened, and when staff first did something about it.
const FIRST_ACTS: &str = "SELECT c.opened_at AS asked_at, a.made_at AS answered_at FROM moderation_acts a \
     JOIN moderation_cases c ON c.id = a.case_id WHERE a.made_at >= $1 AND a.made_at < $2 \
     AND NOT EXISTS (SELECT 1 FROM moderation_acts e WHERE e.case_id = a.case_id AND e.id < a.id)";

/// When a request was made, and when its coach first answered it.
const ANSWERS: &str = "SELECT r.taken_at AS asked_at, a.taken_at AS answered_at FROM booking_steps a \
     JOIN booking_steps r ON r.booking_id = a.booking_id AND r.step = 'request' \
     WHERE a.taken_at >= $1 AND a.taken_at < $2 AND a.by_role = 'coach' AND a.from_status = 'pending' \
     AND NOT EXISTS (SELECT 1 FROM booking_steps e WHERE e.booking_id = a.booking_id \
     AND e.by_role = 'coach' AND e.from_status = 'pending' AND e.taken_at < a.taken_at)";

/// Figures by day, kind and dimension.
pub type Figures = BTreeMap<(NaiveDate, Kind, String), i64>;

#[derive(QueryableByName)]
struct Counted {
    #[diesel(sql_type = Text)]
    day: String,
    #[diesel(sql_type = Text)]
    dimension: String,
    #[diesel(sql_type = BigInt)]
    value: i64,
}

#[derive(QueryableByName)]
struct Answered {
    #[diesel(sql_type = Timestamp)]
    asked_at: Moment,
    #[diesel(sql_type = Timestamp)]
    answered_at: Moment,
}

fn start_of(day: NaiveDate) -> Moment {
    Moment::from_naive_utc(day.and_time(NaiveTime::MIN))
}

fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

/// The figures of the days from `from` until before `until`, from the rows of features. As many statements as there
/// are sources, whatever the days hold.
pub fn computed(conn: &mut Conn, from: NaiveDate, until: NaiveDate) -> Result<Figures, DbError> {
    let (first, last) = (start_of(from), start_of(until));
    let mut figures = Figures::new();
    for (kind, sql) in SOURCES {
        let rows: Vec<Counted> = diesel::sql_query(*sql)
            .bind::<Timestamp, _>(first)
            .bind::<Timestamp, _>(last)
            .load(conn)?;
        for Counted { day, dimension, value } in rows {
            if let Ok(day) = day.parse() {
                figures.insert((day, *kind, dimension), value);
            }
        }
    }
    for (kind, counted, sql) in
        [(Kind::Answer, "count", ANSWERS), (Kind::Case, "acted", FIRST_ACTS)]
    {
        let answers: Vec<Answered> = diesel::sql_query(sql)
            .bind::<Timestamp, _>(first)
            .bind::<Timestamp, _>(last)
            .load(conn)?;
        for Answered { asked_at, answered_at } in answers {
            let day = answered_at.utc_date();
            let minutes = answered_at.minutes_since(asked_at).max(0);
            for (dimension, value) in [(counted, 1), ("minutes", minutes)] {
                *figures.entry((day, kind, dimension.to_owned())).or_default() += value;
            }
        }
    }
    Ok(figures)
}

/// The figures that are kept of those days and can be computed.
pub(super) fn kept(conn: &mut Conn, from: NaiveDate, until: NaiveDate) -> Result<Figures, DbError> {
    let rows: Vec<(NaiveDate, Kind, String, i64)> = daily_figures::table
        .filter(daily_figures::day.ge(from).and(daily_figures::day.lt(until)))
        .select((
            daily_figures::day,
            daily_figures::kind,
            daily_figures::dimension,
            daily_figures::value,
        ))
        .load(conn)?;
    let computed = rows.into_iter().filter(|(_, kind, ..)| kind.is_computed());
    Ok(computed.map(|(day, kind, dimension, value)| ((day, kind, dimension), value)).collect())
}

/// Writes a figure over what was there; with `is_sum`, adds to it.
pub fn put(
    conn: &mut Conn,
    (day, kind, dimension): (NaiveDate, Kind, &str),
    value: i64,
    is_sum: bool,
) -> Result<(), DbError> {
    let mut st = Statement::default();
    let places = [
        st.bind(Bind::Date(day)),
        st.text(kind.as_str()),
        st.text(dimension),
        st.bind(Bind::Number(value)),
    ];
    let new = if is_sum { "daily_figures.value + excluded.value" } else { "excluded.value" };
    st.sql = format!(
        "INSERT INTO daily_figures (day, kind, dimension, value) VALUES ({}) \
         ON CONFLICT (kind, day, dimension) DO UPDATE SET value = {new}",
        places.join(", ")
    );
    st.kept(true).execute(conn)?;
    Ok(())
}

/// Brings the figures of some days in line with the rows of features. Only what differs is written, so that the
/// day in progress may be counted each minute.
fn count(conn: &mut Conn, from: NaiveDate, until: NaiveDate) -> Result<(), DbError> {
    let (new, old) = (computed(conn, from, until)?, kept(conn, from, until)?);
    for ((day, kind, dimension), value) in &new {
        if old.get(&(*day, *kind, dimension.clone())) != Some(value) {
            put(conn, (*day, *kind, dimension), *value, false)?;
        }
    }
    for (day, kind, dimension) in old.keys().filter(|key| !new.contains_key(key)) {
        diesel::delete(daily_figures::table.find((kind, day, dimension))).execute(conn)?;
    }
    Ok(())
}

/// The first day that is not finished. Without people there is none.
fn first_open_day(conn: &mut Conn) -> Result<Option<NaiveDate>, DbError> {
    let last: Option<NaiveDate> =
        finished_days::table.select(diesel::dsl::max(finished_days::day)).first(conn)?;
    if let Some(last) = last {
        return Ok(Some(after(last, 1)));
    }
    let first: Option<Moment> =
        users::table.order(users::created_at).select(users::created_at).first(conn).optional()?;
    Ok(first.map(Moment::utc_date))
}

/// Counts the next days that are not finished, today among them, and those that changed later. Returns whether
/// there are more to count. Whoever counts at the same time waits.
pub fn roll_up(conn: &mut Conn, now: Moment) -> Result<bool, DbError> {
    dialect::lock_until_commit(conn, LOCK)?;
    count_active(conn, now)?;
    count_stale(conn)?;
    let Some(from) = first_open_day(conn)? else { return Ok(false) };
    let tomorrow = after(now.utc_date(), 1);
    let until = after(from, DAYS_A_RUN).min(tomorrow);
    if from >= until {
        return Ok(false);
    }
    count(conn, from, until)?;
    let settled = now.plus_hours(-SETTLING_HOURS).utc_date();
    for day in from.iter_days().take_while(|day| *day < until && *day < settled) {
        diesel::insert_into(finished_days::table)
            .values((finished_days::day.eq(day), finished_days::is_stale.eq(false)))
            .execute(conn)?;
    }
    Ok(until < tomorrow)
}

/// Counts every day anew, in the caller's transaction: for a world whose past was made up.
pub fn recount(conn: &mut Conn, now: Moment) -> Result<(), DbError> {
    dialect::lock_until_commit(conn, LOCK)?;
    diesel::delete(finished_days::table).execute(conn)?;
    roll_up_all(conn, now)
}

/// Counts everything there is, in the caller's transaction.
pub fn roll_up_all(conn: &mut Conn, now: Moment) -> Result<(), DbError> {
    while roll_up(conn, now)? {}
    Ok(())
}

fn count_stale(conn: &mut Conn) -> Result<(), DbError> {
    let days: Vec<NaiveDate> = finished_days::table
        .filter(finished_days::is_stale.eq(true))
        .order(finished_days::day)
        .select(finished_days::day)
        .limit(STALE_A_RUN)
        .load(conn)?;
    for day in days {
        count(conn, day, after(day, 1))?;
        diesel::update(finished_days::table.find(day))
            .set(finished_days::is_stale.eq(false))
            .execute(conn)?;
    }
    Ok(())
}

/// Counts who was here, and forgets the people of days that are over.
fn count_active(conn: &mut Conn, now: Moment) -> Result<(), DbError> {
    let rows: Vec<Counted> = diesel::sql_query(
        "SELECT CAST(day AS TEXT) AS day, 'all' AS dimension, COUNT(*) AS value FROM active_people GROUP BY 1 \
         UNION ALL SELECT CAST(p.day AS TEXT), r.role, COUNT(*) FROM active_people p \
         JOIN user_roles r ON r.user_id = p.user_id WHERE r.role IN ('student', 'coach') GROUP BY 1, 2",
    )
    .load(conn)?;
    for Counted { day, dimension, value } in rows {
        if let Ok(day) = day.parse() {
            put(conn, (day, Kind::Active, &dimension), value, false)?;
        }
    }
    let settled = now.plus_hours(-SETTLING_HOURS).utc_date();
    diesel::delete(active_people::table.filter(active_people::day.lt(settled))).execute(conn)?;
    Ok(())
}

/// Has the day of a moment counted anew, because what happened then is about to be deleted.
pub fn count_anew(conn: &mut Conn, at: Moment) -> Result<(), DbError> {
    diesel::update(finished_days::table.find(at.utc_date()))
        .set(finished_days::is_stale.eq(true))
        .execute(conn)?;
    Ok(())
}

/// Forgets that a person was here today. What is erased with them changes the days on which they came; those are
/// counted anew. Called before anything else of them is erased, and holds off whoever counts until all is done.
pub fn erase(conn: &mut Conn, user: UserId) -> Result<(), DbError> {
    dialect::lock_until_commit(conn, LOCK)?;
    let here = active_people::table.filter(active_people::user_id.eq(user));
    diesel::delete(here).execute(conn)?;
    diesel::sql_query(
        "UPDATE finished_days SET is_stale = TRUE WHERE CAST(day AS TEXT) IN \
         (SELECT SUBSTR(CAST(granted_at AS TEXT), 1, 10) FROM user_roles WHERE user_id = $1 \
         UNION SELECT SUBSTR(CAST(published_at AS TEXT), 1, 10) FROM resources WHERE author_id = $1)",
    )
    .bind::<Text, _>(user)
    .execute(conn)?;
    Ok(())
}
