//! Writes the numbers that other features keep beside a profile: rating, sessions, time to answer.

use diesel::prelude::*;

use crate::base::ids::UserId;
use crate::db::schema::coach_stats;
use crate::db::{Conn, DbError};

/// Holds a coach's numbers until the transaction ends: of two reviews at once, the second waits here and
/// then counts the first. False if there is no such coach.
pub fn hold_numbers(conn: &mut Conn, coach: UserId) -> Result<bool, DbError> {
    let rows = diesel::update(coach_stats::table.find(coach))
        .set(coach_stats::review_count.eq(coach_stats::review_count))
        .execute(conn)?;
    Ok(rows == 1)
}

/// Writes a coach's average, in hundredths of a star, and the number of reviews it is of. `None` before
/// the first review.
pub fn record_rating(
    conn: &mut Conn,
    coach: UserId,
    hundredths: Option<i32>,
    count: i32,
) -> Result<(), DbError> {
    diesel::update(coach_stats::table.find(coach))
        .set((coach_stats::rating_hundredths.eq(hundredths), coach_stats::review_count.eq(count)))
        .execute(conn)?;
    Ok(())
}

/// Writes how many sessions of a coach took place.
pub fn record_sessions(conn: &mut Conn, coach: UserId, count: i32) -> Result<(), DbError> {
    diesel::update(coach_stats::table.find(coach))
        .set(coach_stats::session_count.eq(count))
        .execute(conn)?;
    Ok(())
}

/// Writes how long a coach takes to answer requests. `None` before the first.
pub fn record_response(
    conn: &mut Conn,
    coach: UserId,
    minutes: Option<i32>,
) -> Result<(), DbError> {
    diesel::update(coach_stats::table.find(coach))
        .set(coach_stats::response_minutes.eq(minutes))
        .execute(conn)?;
    Ok(())
}
