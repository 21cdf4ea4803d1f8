//! Erasing the hours of a coach who left.

use crate::base::ids::UserId;
use crate::db::{self, Conn, DbError};

const STATEMENTS: &[&str] = &[
    "DELETE FROM schedule_hours WHERE schedule_id IN (SELECT id FROM schedules WHERE coach_id = $1)",
    "DELETE FROM schedules WHERE coach_id = $1",
    "DELETE FROM schedule_breaks WHERE coach_id = $1",
    "DELETE FROM date_exceptions WHERE coach_id = $1",
    "DELETE FROM days_off WHERE coach_id = $1",
    "DELETE FROM worked_holidays WHERE coach_id = $1",
    "DELETE FROM holiday_sets WHERE coach_id = $1",
    "DELETE FROM travels WHERE coach_id = $1",
    "DELETE FROM free_days WHERE coach_id = $1",
    "UPDATE slots SET reason = '' WHERE coach_id = $1",
];

/// Erases when a person has time, and why not.
pub fn erase(conn: &mut Conn, user: UserId) -> Result<(), DbError> {
    db::run_each(conn, STATEMENTS, user.as_str())
}
