//! The chain: each act is numbered, and its hash covers the act and the hash before. To change one row, all links
//! after it would have to be made anew, and the newest would not be the one that somebody wrote down.

use diesel::prelude::*;

use super::Entry;
use crate::base::ids::AuditId;
use crate::base::secret;
use crate::db::schema::{audit_links, audit_log};
use crate::db::{Conn, DbError, dialect};

/// The name of the lock that whoever adds a link holds until their act is done.
const LOCK: &str = "audit";

/// How many links are read at once.
const BATCH: i64 = 1000;

/// The newest link: written down elsewhere, it proves that nothing before it was changed.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Head {
    pub number: i64,
    pub hash: String,
}

/// The newest link, if there is one.
pub fn head(conn: &mut Conn) -> Result<Option<Head>, DbError> {
    Ok(audit_links::table
        .order(audit_links::number.desc())
        .select((audit_links::number, audit_links::hash))
        .first(conn)
        .optional()?)
}

/// The hash of a link. The parts stand in a JSON array, in which none can run into the next.
fn hash_of(before: &str, number: i64, entry: &Entry) -> Result<String, DbError> {
    let parts = (
        before,
        number,
        entry.id.as_str(),
        entry.actor_id.map(|id| id.to_string()),
        &entry.action,
        &entry.entity_type,
        &entry.entity_id,
        &entry.reason,
        entry.recorded_at.unix_millis(),
    );
    let text = serde_json::to_string(&parts).map_err(|e| DbError::Unavailable(e.to_string()))?;
    Ok(secret::hash(&text))
}

fn link(conn: &mut Conn, last: Option<Head>, entry: &Entry) -> Result<Head, DbError> {
    let (number, before) = last.map_or((1, String::new()), |head| (head.number + 1, head.hash));
    let hash = hash_of(&before, number, entry)?;
    diesel::insert_into(audit_links::table)
        .values((
            audit_links::number.eq(number),
            audit_links::entry_id.eq(entry.id),
            audit_links::hash.eq(&hash),
        ))
        .execute(conn)?;
    Ok(Head { number, hash })
}

/// Adds an act that was just written. Acts from before there was a chain become its first links.
pub(super) fn seal(conn: &mut Conn, entry: &Entry) -> Result<(), DbError> {
    dialect::lock_until_commit(conn, LOCK)?;
    let mut last = head(conn)?;
    if last.is_none() {
        let older: Vec<Entry> = audit_log::table
            .filter(audit_log::id.ne(entry.id))
            .order((audit_log::recorded_at, audit_log::id))
            .select(Entry::as_select())
            .load(conn)?;
        for entry in &older {
            last = Some(link(conn, last, entry)?);
        }
    }
    link(conn, last, entry)?;
    Ok(())
}

/// The first link that does not fit what it seals, by its number and the id of its act.
pub(super) fn first_broken(conn: &mut Conn) -> Result<Option<(i64, AuditId)>, DbError> {
    let (mut before, mut expected) = (String::new(), 1);
    loop {
        let rows: Vec<(i64, String, Entry)> = audit_links::table
            .inner_join(audit_log::table)
            .filter(audit_links::number.ge(expected))
            .order(audit_links::number)
            .limit(BATCH)
            .select((audit_links::number, audit_links::hash, Entry::as_select()))
            .load(conn)?;
        if rows.is_empty() {
            return Ok(None);
        }
        for (number, hash, entry) in rows {
            if number != expected || hash != hash_of(&before, number, &entry)? {
                return Ok(Some((number, entry.id)));
            }
            (before, expected) = (hash, expected + 1);
        }
    }
}
