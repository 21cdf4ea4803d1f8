//! Writes when a coach is next free, as availability computes it.

use diesel::prelude::*;

use crate::base::Moment;
use crate::base::ids::UserId;
use crate::db::schema::coach_stats;
use crate::db::{Conn, DbError};

/// Notes that a coach's free times are being computed. Of two at once on `PostgreSQL` the second waits here
/// until the first has committed. False if there is no such coach.
pub fn begin_free_times(conn: &mut Conn, coach: UserId, now: Moment) -> Result<bool, DbError> {
    let rows = diesel::update(coach_stats::table.find(coach))
        .set(coach_stats::free_days_at.eq(now))
        .execute(conn)?;
    Ok(rows == 1)
}

/// Notes when a coach can be booked next, if at all.
pub fn set_next_free(conn: &mut Conn, coach: UserId, at: Option<Moment>) -> Result<(), DbError> {
    diesel::update(coach_stats::table.find(coach))
        .set(coach_stats::next_free_at.eq(at))
        .execute(conn)?;
    Ok(())
}
