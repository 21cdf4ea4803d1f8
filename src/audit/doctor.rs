//! Whether the activity log is as it was written.

use super::chain;
use crate::base::ids::AuditId;
use crate::db::{Conn, DbError};

/// What must never be found, in words, and a query that would find it, on either database.
pub fn checks() -> Vec<(&'static str, &'static str)> {
    vec![(
        "an act of staff is not in the chain of the activity log",
        "SELECT a.id FROM audit_log a WHERE EXISTS (SELECT 1 FROM audit_links) \
         AND NOT EXISTS (SELECT 1 FROM audit_links l WHERE l.entry_id = a.id)",
    )]
}

/// The first act that is not as it was written, by its number.
pub fn first_broken(conn: &mut Conn) -> Result<Option<(i64, AuditId)>, DbError> {
    chain::first_broken(conn)
}
