//! What staff do about a case, and how they take it back.

use diesel::prelude::*;

use super::{hold_case, settle};
use crate::accounts::commands::{let_in, may_decide_about, shut_out, silence};
use crate::accounts::{AccountsError, Moderator, User};
use crate::audit;
use crate::base::ids::{ActId, CaseId, UserId};
use crate::base::messages::Locale;
use crate::base::{Moment, Msg};
use crate::db::schema::{flags, moderation_acts, moderation_cases, users};
use crate::db::{Conn, DbError};
use crate::moderation::model::{Act, Case, MadeAct, ModerationError, Reason};
use crate::moderation::things::{Before, Thing, read_before, write_before};
use crate::outbox::{self, Fact};

/// What a form says that showed no act.
pub const NO_ACT: &str = "none";

/// What a moderator decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    pub act: Act,
    /// Told to the person in their language.
    pub reason: Reason,
    /// What the moderator adds.
    pub words: String,
    /// The new text of an edit.
    pub text: String,
    /// For how many hours somebody is silenced.
    pub hours: i64,
    /// What is done to the thing as well, with a row of its own, if it can still be.
    pub also: Option<Act>,
    /// The newest act that the moderator saw, or `NO_ACT`; nothing from programs, which see none.
    pub after: String,
}

/// Does something about a case. One row in the log for each act; the person is told. Nobody decides about what is
/// their own, and only admins about the accounts of staff. Of two moderators the second finds what the first did.
/// Announces `Moderated`.
pub fn act(
    conn: &mut Conn,
    me: &Moderator,
    id: CaseId,
    decision: &Decision,
    now: Moment,
) -> Result<ActId, ModerationError> {
    let (case, thing) = hold_case(conn, id)?;
    if case.author_id == me.id() {
        return Err(ModerationError::OwnThing);
    }
    if !decision.after.is_empty() && decision.after != newest(conn, &case)? {
        return Err(ModerationError::AlreadySo);
    }
    let is_seen = thing.find(conn)?.is_some_and(|shown| shown.is_visible);
    if let Some(also) = decision.also.filter(|_| is_seen) {
        do_one(conn, me, (&case, &thing), &Decision { act: also, ..decision.clone() }, now)?;
    }
    let (case, thing) = hold_case(conn, id)?;
    do_one(conn, me, (&case, &thing), decision, now)
}

/// One act on a case that is held.
fn do_one(
    conn: &mut Conn,
    me: &Moderator,
    (case, thing): (&Case, &Thing),
    decision: &Decision,
    now: Moment,
) -> Result<ActId, ModerationError> {
    if !thing.kind.acts().contains(&decision.act) {
        return Err(ModerationError::NotPossible);
    }
    if decision.act.is_about_person() {
        may_decide_about(conn, me.member(), case.author_id)?;
    }
    let until = now.plus_hours(decision.hours);
    let before = match decision.act {
        Act::Approve => approve(conn, case, thing, now)?,
        Act::Hide => match thing.hide(conn, now) {
            // It is held, so it is out of sight already.
            Err(ModerationError::AlreadySo | ModerationError::NotFound) if case.is_held => {
                Before::Nothing
            }
            outcome => outcome?,
        },
        Act::Remove => thing.remove(conn, now)?,
        Act::Edit => thing.rewrite(conn, &decision.text, now)?,
        Act::Warn => Before::Nothing,
        Act::Silence => {
            silence_as_decided(conn, me, case.author_id, Some(until), now)?;
            Before::Nothing
        }
        Act::Suspend => {
            let reason = reason_for(conn, case.author_id, decision)?;
            shut_out(conn, me.member(), case.author_id, &reason, now)?;
            Before::Nothing
        }
    };
    let made = MadeAct {
        id: ActId::generate(),
        case_id: case.id,
        act: decision.act,
        moderator_id: me.id(),
        reason: decision.reason,
        words: decision.words.clone(),
        silenced_until: (decision.act == Act::Silence).then_some(until),
        before: write_before(&before)?,
        made_at: now,
        undone_at: None,
        undone_by: None,
    };
    diesel::insert_into(moderation_acts::table).values(&made).execute(conn)?;
    settle(conn, case, case.is_held && decision.act.is_about_person(), now)?;
    let reason = format!("{}: {}", decision.reason, decision.words);
    note(conn, me, decision.act.as_str(), case.id, reason.trim_end_matches([':', ' ']), now)?;
    outbox::record(conn, &Fact::Moderated { act: made.id }, now)?;
    Ok(made.id)
}

/// The newest act on a case, as forms name it.
fn newest(conn: &mut Conn, case: &Case) -> Result<String, DbError> {
    let newest: Option<ActId> = moderation_acts::table
        .filter(moderation_acts::case_id.eq(case.id))
        .select(diesel::dsl::max(moderation_acts::id))
        .first(conn)?;
    Ok(newest.map_or_else(|| NO_ACT.to_owned(), |id| id.to_string()))
}

/// Silences a person for as long as any act that stands says, and `more`.
fn silence_as_decided(
    conn: &mut Conn,
    me: &Moderator,
    person: UserId,
    more: Option<Moment>,
    now: Moment,
) -> Result<(), ModerationError> {
    let standing: Option<Moment> = moderation_acts::table
        .inner_join(moderation_cases::table)
        .filter(moderation_cases::author_id.eq(person))
        .filter(moderation_acts::undone_at.is_null())
        .select(diesel::dsl::max(moderation_acts::silenced_until))
        .first(conn)?;
    Ok(silence(conn, me.member(), person, standing.max(more), now)?)
}

/// Shows what was held back. What was reported only stays as it is.
fn approve(
    conn: &mut Conn,
    case: &Case,
    thing: &Thing,
    now: Moment,
) -> Result<Before, ModerationError> {
    let is_there = thing.find(conn)?.is_some_and(|shown| !shown.is_visible);
    if !case.is_held || !is_there {
        return Ok(Before::Nothing);
    }
    let of_program: Vec<Reason> = flags::table
        .filter(flags::case_id.eq(case.id))
        .filter(flags::reporter_id.is_null())
        .select(flags::reason)
        .load(conn)?;
    let manner = (!of_program.is_empty(), of_program.contains(&Reason::Newcomer));
    thing.show(conn, manner, &Before::Nothing, now)?;
    Ok(Before::Nothing)
}

/// Why somebody is suspended, in their language.
fn reason_for(
    conn: &mut Conn,
    user: UserId,
    decision: &Decision,
) -> Result<String, ModerationError> {
    let user: Option<User> =
        users::table.find(user).select(User::as_select()).first(conn).optional()?;
    let user = user.ok_or(AccountsError::NotFound)?;
    let locale = Locale::find(&user.locale).unwrap_or(Locale::ENGLISH);
    let reason = locale.say(&Msg::new(decision.reason.told()));
    Ok(format!("{reason} {}", decision.words).trim_end().to_owned())
}

/// Takes an act back, and what it did. The case is open again once nothing stands. One row in the log; the person is
/// told. Gives the act. Announces `ModerationUndone`.
pub fn undo(
    conn: &mut Conn,
    me: &Moderator,
    id: ActId,
    now: Moment,
) -> Result<MadeAct, ModerationError> {
    let made = take_back(conn, me, id, now)?;
    note(conn, me, "undo", made.case_id, made.act.as_str(), now)?;
    outbox::record(conn, &Fact::ModerationUndone { act: id }, now)?;
    Ok(made)
}

/// Takes an act back for whoever writes the row of the log and tells the person.
pub(super) fn take_back(
    conn: &mut Conn,
    me: &Moderator,
    id: ActId,
    now: Moment,
) -> Result<MadeAct, ModerationError> {
    let made: Option<MadeAct> =
        moderation_acts::table.find(id).select(MadeAct::as_select()).first(conn).optional()?;
    let made = made.ok_or(ModerationError::NotFound)?;
    let (case, thing) = hold_case(conn, made.case_id)?;
    if case.author_id == me.id() {
        return Err(ModerationError::OwnThing);
    }
    if !made.is_young(now) {
        return Err(ModerationError::TooLate);
    }
    // What was done to the thing later lies upon this.
    if made.act.changes_thing() && !later_changes(conn, &made)?.is_empty() {
        return Err(ModerationError::AlreadySo);
    }
    let standing = moderation_acts::table.find(id).filter(moderation_acts::undone_at.is_null());
    let rows = diesel::update(standing)
        .set((moderation_acts::undone_at.eq(now), moderation_acts::undone_by.eq(me.id())))
        .execute(conn)?;
    if rows == 0 {
        return Err(ModerationError::AlreadySo);
    }
    match made.act {
        Act::Approve | Act::Warn => {}
        Act::Hide | Act::Remove | Act::Edit => {
            let before = read_before(&made.before).ok_or(ModerationError::TooLate)?;
            thing.undo(conn, made.act, &before, now)?;
        }
        Act::Silence => silence_as_decided(conn, me, case.author_id, None, now)?,
        Act::Suspend => {
            may_decide_about(conn, me.member(), case.author_id)?;
            let_in(conn, case.author_id, now)?;
        }
    }
    settle(conn, &case, case.is_held && made.act.is_about_person(), now)?;
    Ok(made)
}

/// The acts that changed the thing after this one and stand, the newest first.
pub(super) fn later_changes(conn: &mut Conn, made: &MadeAct) -> Result<Vec<ActId>, DbError> {
    Ok(moderation_acts::table
        .filter(moderation_acts::case_id.eq(made.case_id))
        .filter(moderation_acts::id.gt(made.id))
        .filter(moderation_acts::undone_at.is_null())
        .filter(moderation_acts::act.eq_any([Act::Hide, Act::Remove, Act::Edit]))
        .order(moderation_acts::id.desc())
        .select(moderation_acts::id)
        .load(conn)?)
}

/// The row of the log.
pub(super) fn note(
    conn: &mut Conn,
    me: &Moderator,
    act: &str,
    case: CaseId,
    reason: &str,
    now: Moment,
) -> Result<(), DbError> {
    audit::record(conn, me.id(), &format!("moderation.{act}"), ("case", case.as_str()), reason, now)
}
