//! The summary that search asks: in which half hours of which days a coach has an opening.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::model::AvailabilityError;
use super::pick::half_hour_masks;
use super::queries::calendar_of;
use crate::base::Moment;
use crate::base::ids::UserId;
use crate::coaches;
use crate::db::schema::{coach_stats, free_days, offers};
use crate::db::statement::{Bind, Statement};
use crate::db::{Conn, DbError};

/// How far ahead search looks, in days.
pub const SUMMARY_DAYS: i64 = 62;

/// How old a summary may grow. Starts slip behind the notice all the time, without anybody changing anything.
const FRESH_MINUTES: i64 = 60;

/// Computes a coach's summary anew and writes what differs. Running it twice changes nothing more; run
/// twice at once, the second waits for the first.
pub fn refresh_free_days(
    conn: &mut Conn,
    coach: UserId,
    now: Moment,
) -> Result<(), AvailabilityError> {
    // Touching the coach's row first makes runs at the same time queue up on PostgreSQL as well.
    if !coaches::begin_free_times(conn, coach, now)? {
        return Ok(());
    }
    let starts = starts_of(conn, coach, now)?;
    let wanted: BTreeMap<_, _> = half_hour_masks(starts.iter().copied()).into_iter().collect();
    write_difference(conn, coach, &wanted)?;
    coaches::set_next_free(conn, coach, starts.first().copied())?;
    Ok(())
}

/// The openings of the coach's shortest offer. Wherever a longer session fits a shorter one does, so
/// these are the openings of all offers.
fn starts_of(conn: &mut Conn, coach: UserId, now: Moment) -> Result<Vec<Moment>, DbError> {
    let shortest: Option<i32> = offers::table
        .filter(offers::coach_id.eq(coach))
        .filter(offers::is_active.eq(true))
        .select(diesel::dsl::min(offers::minutes))
        .first(conn)?;
    let Some(minutes) = shortest else { return Ok(Vec::new()) };
    let calendar = calendar_of(conn, coach, now, now.plus_days(SUMMARY_DAYS))?;
    let openings = calendar.all_openings(i64::from(minutes), now);
    Ok(openings.into_iter().map(|opening| opening.start).collect())
}

fn write_difference(
    conn: &mut Conn,
    coach: UserId,
    wanted: &BTreeMap<NaiveDate, i64>,
) -> Result<(), DbError> {
    let stored: BTreeMap<NaiveDate, i64> = free_days::table
        .filter(free_days::coach_id.eq(coach))
        .select((free_days::day, free_days::half_hours))
        .load(conn)?
        .into_iter()
        .collect();
    let gone: Vec<NaiveDate> =
        stored.keys().filter(|day| !wanted.contains_key(*day)).copied().collect();
    if !gone.is_empty() {
        let own = free_days::table.filter(free_days::coach_id.eq(coach));
        diesel::delete(own.filter(free_days::day.eq_any(gone))).execute(conn)?;
    }
    let mut new = Vec::new();
    for (day, half_hours) in wanted {
        match stored.get(day) {
            Some(same) if same == half_hours => {}
            Some(_) => {
                diesel::update(free_days::table.find((coach, *day)))
                    .set(free_days::half_hours.eq(*half_hours))
                    .execute(conn)?;
            }
            None => new.push((*day, *half_hours)),
        }
    }
    insert(conn, coach, &new)
}

/// Writes new days in one statement: a coach who is new to search has some sixty.
fn insert(conn: &mut Conn, coach: UserId, days: &[(NaiveDate, i64)]) -> Result<(), DbError> {
    if days.is_empty() {
        return Ok(());
    }
    let mut st = Statement::default();
    let rows: Vec<String> = days
        .iter()
        .map(|(day, half_hours)| {
            let coach = st.text(coach.as_str());
            let day = st.bind(Bind::Date(*day));
            format!("({coach}, {day}, {})", st.bind(Bind::Number(*half_hours)))
        })
        .collect();
    st.sql =
        format!("INSERT INTO free_days (coach_id, day, half_hours) VALUES {}", rows.join(", "));
    st.execute(conn)?;
    Ok(())
}

/// Listed coaches whose summary has grown old, the oldest first; for the recurring refresh.
pub fn stale_coaches(conn: &mut Conn, now: Moment, limit: i64) -> Result<Vec<UserId>, DbError> {
    Ok(coach_stats::table
        .filter(coach_stats::is_listed.eq(true))
        .filter(
            coach_stats::free_days_at
                .is_null()
                .or(coach_stats::free_days_at.lt(now.plus_minutes(-FRESH_MINUTES)))
                .or(coach_stats::next_free_at.le(now)),
        )
        // The databases disagree on where NULL sorts, so it is sorted by itself.
        .order((
            coach_stats::free_days_at.is_not_null(),
            coach_stats::free_days_at,
            coach_stats::coach_id,
        ))
        .select(coach_stats::coach_id)
        .limit(limit)
        .load(conn)?)
}
