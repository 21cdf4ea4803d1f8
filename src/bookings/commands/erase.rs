//! Erasing the words of somebody who left. What was booked and paid stays, under a pseudonym.

use crate::base::ids::UserId;
use crate::db::{self, Conn, DbError};

const STATEMENTS: &[&str] = &[
    "UPDATE bookings SET message = '', answers = '' WHERE student_id = $1",
    "DELETE FROM booking_notes WHERE author_id = $1",
    "DELETE FROM coach_reminders WHERE coach_id = $1",
    "DELETE FROM reminder_plans WHERE coach_id = $1",
    "DELETE FROM booking_files WHERE added_by = $1",
    "DELETE FROM embed_sites WHERE coach_id = $1",
    "DELETE FROM waits WHERE student_id = $1",
    "UPDATE move_proposals SET reason = '' WHERE asked_by_user = $1",
    "UPDATE booking_steps SET reason = '' WHERE by_user = $1",
];

/// Erases what a person wrote about their bookings.
pub fn erase(conn: &mut Conn, user: UserId) -> Result<(), DbError> {
    db::run_each(conn, STATEMENTS, user.as_str())
}
