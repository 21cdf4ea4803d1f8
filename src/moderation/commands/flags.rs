//! Reports by people, and what the filter holds back.

use diesel::prelude::*;

use super::lock;
use crate::accounts::Member;
use crate::base::Moment;
use crate::base::ids::{CaseId, FlagId, UserId};
use crate::db::schema::{flags, moderation_cases};
use crate::db::{Conn, DbError, dialect};
use crate::moderation::model::{
    Case, CaseStatus, FLAGS_A_DAY, FULL_WEIGHT, Flag, HOLDING_WEIGHT, ModerationError, Reason,
    ThingKind, severity,
};
use crate::moderation::queries;
use crate::moderation::things::{Shown, Thing};

/// Tells staff about something that a member can see. Several reports of one thing are one case; each person makes
/// one. Once they weigh enough together, the thing is out of sight until staff decide.
pub fn flag(
    conn: &mut Conn,
    me: &Member,
    thing: &Thing,
    (reason, words): (Reason, &str),
    now: Moment,
) -> Result<CaseId, ModerationError> {
    // One at a time by one person, so that the day's number holds.
    dialect::lock_until_commit(conn, &format!("flags by {}", me.id()))?;
    let lately: i64 = flags::table
        .filter(flags::reporter_id.eq(me.id()))
        .filter(flags::created_at.gt(now.plus_days(-1)))
        .count()
        .get_result(conn)?;
    if lately >= FLAGS_A_DAY {
        return Err(ModerationError::TooMany);
    }
    lock(conn, thing)?;
    let shown = queries::seen_by(conn, me, thing)?.ok_or(ModerationError::NotFound)?;
    if shown.author == me.id() {
        return Err(ModerationError::OwnThing);
    }
    let weight =
        queries::record_of(conn, &[me.id()])?.remove(&me.id()).unwrap_or_default().weight();
    let case = open(conn, thing, &shown, false, now)?;
    add(conn, &case, Some(me.id()), (reason, words, weight), now)?;
    let weight = weigh(conn, case.id)?;
    let can_be_held = !matches!(thing.kind, ThingKind::Profile | ThingKind::Photo);
    if weight >= HOLDING_WEIGHT && can_be_held && shown.is_visible {
        thing.hide(conn, now)?;
        diesel::update(moderation_cases::table.find(case.id))
            .set(moderation_cases::is_held.eq(true))
            .execute(conn)?;
    }
    Ok(case.id)
}

/// Opens the case of something that is out of sight until staff have looked at it. Twice is once; what can be seen,
/// or is gone, needs none.
pub fn hold(
    conn: &mut Conn,
    thing: &Thing,
    reason: Reason,
    now: Moment,
) -> Result<(), ModerationError> {
    lock(conn, thing)?;
    let Some(shown) = thing.find(conn)?.filter(|shown| !shown.is_visible) else { return Ok(()) };
    let case = open(conn, thing, &shown, true, now)?;
    let of_program =
        flags::table.filter(flags::case_id.eq(case.id)).filter(flags::reporter_id.is_null());
    if !diesel::select(diesel::dsl::exists(of_program)).get_result::<bool>(conn)? {
        add(conn, &case, None, (reason, "", FULL_WEIGHT), now)?;
    }
    diesel::update(moderation_cases::table.find(case.id))
        .set((
            moderation_cases::is_held.eq(true),
            moderation_cases::title.eq(&shown.title),
            moderation_cases::words.eq(&shown.words),
        ))
        .execute(conn)?;
    weigh(conn, case.id)?;
    Ok(())
}

/// The open case of a thing, or a new one. The caller holds the thing.
fn open(
    conn: &mut Conn,
    thing: &Thing,
    shown: &Shown,
    is_held: bool,
    now: Moment,
) -> Result<Case, ModerationError> {
    let open = moderation_cases::table
        .filter(moderation_cases::thing_kind.eq(thing.kind))
        .filter(moderation_cases::thing_id.eq(&thing.id))
        .filter(moderation_cases::status.eq(CaseStatus::Open))
        .select(Case::as_select())
        .first(conn)
        .optional()?;
    if let Some(case) = open {
        return Ok(case);
    }
    let case = Case {
        id: CaseId::generate(),
        thing_kind: thing.kind,
        thing_id: thing.id.clone(),
        author_id: shown.author,
        status: CaseStatus::Open,
        is_held,
        is_private: shown.is_private,
        severity: 1,
        weight: 0,
        title: shown.title.clone(),
        words: shown.words.clone(),
        opened_at: now,
        decided_at: None,
        outcome: None,
    };
    diesel::insert_into(moderation_cases::table).values(&case).execute(conn)?;
    Ok(case)
}

fn add(
    conn: &mut Conn,
    case: &Case,
    reporter: Option<UserId>,
    (reason, words, weight): (Reason, &str, i32),
    now: Moment,
) -> Result<(), ModerationError> {
    let flag = Flag {
        id: FlagId::generate(),
        case_id: case.id,
        reporter_id: reporter,
        reason,
        words: words.to_owned(),
        weight,
        created_at: now,
    };
    match diesel::insert_into(flags::table).values(&flag).execute(conn).map_err(DbError::from) {
        Err(error) if error.is_unique() => Err(ModerationError::AlreadyFlagged),
        outcome => Ok(outcome.map(|_| ())?),
    }
}

/// Writes anew how soon staff should look at a case, and gives what its reports weigh.
fn weigh(conn: &mut Conn, case: CaseId) -> Result<i32, ModerationError> {
    let reports: Vec<(Reason, i32)> = flags::table
        .filter(flags::case_id.eq(case))
        .select((flags::reason, flags::weight))
        .load(conn)?;
    let weight = reports.iter().map(|(_, weight)| weight).sum();
    diesel::update(moderation_cases::table.find(case))
        .set((
            moderation_cases::severity.eq(severity(reports.into_iter())),
            moderation_cases::weight.eq(weight),
        ))
        .execute(conn)?;
    Ok(weight)
}
