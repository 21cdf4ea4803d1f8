//! What people and staff do: report, decide, take back, appeal. Whoever changes a case holds its thing until the end
//! of the transaction.

mod acts;
mod appeals;
mod flags;
mod upkeep;

pub use acts::{Decision, NO_ACT, act, undo};
pub use appeals::{appeal, decide};
pub use flags::{flag, hold};
pub use upkeep::{erase, prune};

use diesel::prelude::*;

use super::model::{Case, CaseStatus, MadeAct, ModerationError, outcome};
use super::things::Thing;
use crate::base::Moment;
use crate::base::ids::CaseId;
use crate::db::schema::{moderation_acts, moderation_cases};
use crate::db::{Conn, DbError, dialect};

/// Waits until nobody else reports or decides about a thing.
fn lock(conn: &mut Conn, thing: &Thing) -> Result<(), DbError> {
    dialect::lock_until_commit(conn, &format!("moderation {} {}", thing.kind, thing.id))
}

/// A case that is held until the end of the transaction, and its thing.
fn hold_case(conn: &mut Conn, id: CaseId) -> Result<(Case, Thing), ModerationError> {
    let find = |conn: &mut Conn| -> Result<Case, ModerationError> {
        let found = moderation_cases::table.find(id).select(Case::as_select());
        found.first(conn).optional()?.ok_or(ModerationError::NotFound)
    };
    let case = find(conn)?;
    let thing = Thing { kind: case.thing_kind, id: case.thing_id };
    lock(conn, &thing)?;
    Ok((find(conn)?, thing))
}

/// Opens or closes a case as the acts that stand ask for. What is held stays open.
fn settle(conn: &mut Conn, case: &Case, is_held: bool, now: Moment) -> Result<(), ModerationError> {
    let acts: Vec<MadeAct> = moderation_acts::table
        .filter(moderation_acts::case_id.eq(case.id))
        .filter(moderation_acts::undone_at.is_null())
        .select(MadeAct::as_select())
        .load(conn)?;
    let ended = outcome(acts.iter().map(|made| made.act)).filter(|_| !is_held);
    let (status, decided_at) = match ended {
        None => (CaseStatus::Open, None),
        Some(_) => (CaseStatus::Decided, Some(case.decided_at.unwrap_or(now))),
    };
    let update = diesel::update(moderation_cases::table.find(case.id)).set((
        moderation_cases::status.eq(status),
        moderation_cases::is_held.eq(is_held),
        moderation_cases::decided_at.eq(decided_at),
        moderation_cases::outcome.eq(ended),
    ));
    match update.execute(conn).map_err(DbError::from) {
        // The thing has another open case by now: this one stays as it is.
        Err(error) if error.is_unique() => Err(ModerationError::AlreadySo),
        outcome => Ok(outcome.map(|_| ())?),
    }
}
