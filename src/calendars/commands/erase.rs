//! What is left of somebody's calendars when their account goes: nothing.

use crate::base::ids::UserId;
use crate::db::{self, Conn, DbError};

/// Erases a person's feed, and the calendars elsewhere of a coach with what was read from them.
pub fn erase(conn: &mut Conn, user: UserId) -> Result<(), DbError> {
    let statements = [
        "DELETE FROM calendar_feeds WHERE user_id = $1",
        "DELETE FROM busy_times WHERE coach_id = $1",
        "DELETE FROM calendar_sources WHERE coach_id = $1",
    ];
    db::run_each(conn, &statements, user.as_str())
}
