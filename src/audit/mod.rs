//! The audit log: one row for each act of staff, in the transaction of the act, and sealed by the next.
//!
//! Owns `audit_log`, `audit_links`.
//! Nothing in it can be changed: triggers refuse. Whoever gets around them breaks the chain, and `doctor` names the
//! row.

mod chain;
pub mod doctor;

use diesel::prelude::*;

use crate::base::Moment;
use crate::base::ids::{AuditId, UserId};
use crate::db::schema::audit_log;
use crate::db::{Conn, DbError};

pub use chain::{Head, head};

/// One act of staff. `action` is a verb phrase such as `coach.approve`.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = audit_log)]
pub struct Entry {
    pub id: AuditId,
    pub actor_id: Option<UserId>,
    pub action: String,
    pub entity_type: String,
    pub entity_id: String,
    pub reason: String,
    pub recorded_at: Moment,
}

/// Writes the row of an act, in the caller's transaction, as the next link of the chain. Of two acts at once one
/// waits for the other, since there is one order.
pub fn record(
    conn: &mut Conn,
    actor: UserId,
    action: &str,
    (entity_type, entity_id): (&str, &str),
    reason: &str,
    now: Moment,
) -> Result<(), DbError> {
    let entry = Entry {
        id: AuditId::generate(),
        actor_id: Some(actor),
        action: action.to_owned(),
        entity_type: entity_type.to_owned(),
        entity_id: entity_id.to_owned(),
        reason: reason.to_owned(),
        recorded_at: now,
    };
    diesel::insert_into(audit_log::table).values(&entry).execute(conn)?;
    chain::seal(conn, &entry)
}

/// The newest acts, for staff.
pub fn latest(conn: &mut Conn, limit: i64, offset: i64) -> Result<Vec<Entry>, DbError> {
    Ok(audit_log::table
        .order((audit_log::recorded_at.desc(), audit_log::id.desc()))
        .select(Entry::as_select())
        .limit(limit)
        .offset(offset)
        .load(conn)?)
}
