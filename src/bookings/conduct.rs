//! How a coach conducts bookings, in numbers that profiles show: recomputed with each step that changes them.

use std::collections::HashMap;

use diesel::prelude::*;

use super::model::{Side, Status, Step};
use crate::base::Moment;
use crate::base::ids::{BookingId, UserId};
use crate::coaches;
use crate::db::schema::{booking_steps, bookings};
use crate::db::{Conn, DbError};

/// The time to answer is the median of this many latest requests.
const LATEST_REQUESTS: i64 = 20;

/// Counts the sessions of a coach that took place. The caller has locked the coach's calendar.
pub fn recount_sessions(conn: &mut Conn, coach: UserId) -> Result<(), DbError> {
    let count: i64 = bookings::table
        .filter(bookings::coach_id.eq(coach))
        .filter(bookings::status.eq(Status::Completed))
        .count()
        .get_result(conn)?;
    coaches::record_sessions(conn, coach, i32::try_from(count).unwrap_or(i32::MAX))
}

/// Measures how long a coach takes to answer requests. The caller has locked the coach's calendar.
pub fn measure_answers(conn: &mut Conn, coach: UserId) -> Result<(), DbError> {
    let asked: Vec<(BookingId, Moment)> = booking_steps::table
        .inner_join(bookings::table)
        .filter(bookings::coach_id.eq(coach))
        .filter(booking_steps::step.eq(Step::Request))
        .order(booking_steps::taken_at.desc())
        .limit(LATEST_REQUESTS)
        .select((booking_steps::booking_id, booking_steps::taken_at))
        .load(conn)?;
    let answered: Vec<(BookingId, Moment)> = booking_steps::table
        .filter(booking_steps::booking_id.eq_any(asked.iter().map(|(id, _)| *id)))
        .filter(booking_steps::by_role.eq(Side::Coach))
        .filter(booking_steps::from_status.eq(Status::Pending))
        .order(booking_steps::taken_at.desc())
        .select((booking_steps::booking_id, booking_steps::taken_at))
        .load(conn)?;
    // The earliest of several steps comes last, and stays.
    let answered: HashMap<BookingId, Moment> = answered.into_iter().collect();
    let waits = asked
        .iter()
        .filter_map(|(id, at)| Some(answered.get(id)?.minutes_since(*at)))
        .collect::<Vec<_>>();
    coaches::record_response(conn, coach, median(waits))
}

fn median(mut values: Vec<i64>) -> Option<i32> {
    values.sort_unstable();
    let middle = *values.get(values.len() / 2)?;
    Some(i32::try_from(middle).unwrap_or(i32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slow_answer_does_not_spoil_the_time_to_answer() {
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![30, 5000, 10]), Some(30));
    }
}
