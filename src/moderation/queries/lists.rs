//! The queue: what waits for staff, and what they decided.

use std::collections::BTreeMap;

use diesel::dsl::Desc;
use diesel::prelude::*;

use crate::accounts::{Face, Moderator};
use crate::base::ids::{CaseId, UserId};
use crate::db::schema::{appeals, flags, moderation_acts, moderation_cases, users};
use crate::db::{Conn, DbError};
use crate::moderation::model::{Appeal, Case, CaseStatus, MadeAct, Reason};
use crate::web::paging::Paging;

/// Which cases are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    Open,
    Appeals,
    Decided,
}

/// A case as the queue shows it.
#[derive(Debug, Clone)]
pub struct CaseRow {
    pub case: Case,
    pub author: Face,
    /// Why, each reason once, and how many reports there are.
    pub reasons: Vec<Reason>,
    pub reports: usize,
}

/// How much waits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub open: i64,
    pub appeals: i64,
}

/// How many cases and appeals wait.
pub fn counts(conn: &mut Conn) -> Result<Counts, DbError> {
    let open = moderation_cases::table.filter(moderation_cases::status.eq(CaseStatus::Open));
    let waiting = appeals::table.filter(appeals::decided_at.is_null());
    Ok(Counts { open: open.count().get_result(conn)?, appeals: waiting.count().get_result(conn)? })
}

/// How urgent a case is: the gravest first, and of these the oldest.
fn urgency() -> (Desc<moderation_cases::severity>, moderation_cases::opened_at, moderation_cases::id)
{
    (moderation_cases::severity.desc(), moderation_cases::opened_at, moderation_cases::id)
}

/// Cases: what waits, the gravest first and of these the oldest; or what was decided, the latest first.
pub fn list(
    conn: &mut Conn,
    _: &Moderator,
    status: CaseStatus,
    paging: &mut Paging,
) -> Result<Vec<CaseRow>, DbError> {
    let such = moderation_cases::table
        .inner_join(users::table)
        .filter(moderation_cases::status.eq(status))
        .select((Case::as_select(), Face::as_select()))
        .limit(paging.limit())
        .offset(paging.offset());
    let rows: Vec<(Case, Face)> = match status {
        CaseStatus::Open => such.order(urgency()).load(conn)?,
        CaseStatus::Decided => such
            .order((moderation_cases::decided_at.desc(), moderation_cases::id.desc()))
            .load(conn)?,
    };
    let rows = paging.cut(rows);
    let ids: Vec<CaseId> = rows.iter().map(|(case, _)| case.id).collect();
    let mut reasons: BTreeMap<CaseId, Vec<Reason>> = BTreeMap::new();
    for (id, reason) in flags::table
        .filter(flags::case_id.eq_any(&ids))
        .order(flags::created_at)
        .select((flags::case_id, flags::reason))
        .load::<(CaseId, Reason)>(conn)?
    {
        reasons.entry(id).or_default().push(reason);
    }
    let row = |(case, author): (Case, Face)| {
        let mut reasons = reasons.remove(&case.id).unwrap_or_default();
        let reports = reasons.len();
        reasons.sort_unstable();
        reasons.dedup();
        CaseRow { case, author, reasons, reports }
    };
    Ok(rows.into_iter().map(row).collect())
}

/// The case that stands first in the queue for somebody of staff: none of their own.
pub fn next_open(conn: &mut Conn, me: &Moderator) -> Result<Option<CaseId>, DbError> {
    Ok(moderation_cases::table
        .filter(moderation_cases::status.eq(CaseStatus::Open))
        .filter(moderation_cases::author_id.ne(me.id()))
        .order(urgency())
        .select(moderation_cases::id)
        .first(conn)
        .optional()?)
}

/// The appeals that wait, the oldest first: each with its act, the case and who appeals.
pub fn appeals(
    conn: &mut Conn,
    _: &Moderator,
    paging: &mut Paging,
) -> Result<Vec<(Appeal, MadeAct, Case, Face)>, DbError> {
    let rows = appeals::table
        .inner_join(moderation_acts::table)
        .inner_join(moderation_cases::table.on(moderation_cases::id.eq(moderation_acts::case_id)))
        .inner_join(users::table.on(users::id.eq(appeals::author_id)))
        .filter(appeals::decided_at.is_null())
        .order((appeals::made_at, appeals::id))
        .select((Appeal::as_select(), MadeAct::as_select(), Case::as_select(), Face::as_select()))
        .limit(paging.limit())
        .offset(paging.offset())
        .load(conn)?;
    Ok(paging.cut(rows))
}

/// The names of people.
pub(super) fn names(
    conn: &mut Conn,
    people: &[UserId],
) -> Result<BTreeMap<UserId, String>, DbError> {
    let rows: Vec<(UserId, String)> = users::table
        .filter(users::id.eq_any(people))
        .select((users::id, users::name))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}
