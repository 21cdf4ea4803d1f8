//! Appeals: made once by whom an act is against, decided by other staff.

use diesel::prelude::*;

use super::acts::{later_changes, note, take_back};
use super::hold_case;
use crate::accounts::Moderator;
use crate::base::Moment;
use crate::base::ids::{ActId, AppealId};
use crate::db::schema::{appeals, moderation_acts};
use crate::db::{Conn, DbError};
use crate::moderation::model::{Appeal, MadeAct, ModerationError};
use crate::outbox::{self, Fact};

/// Asks for another look at an act. Whoever calls this has shown the address that was sent to the person. Once;
/// announces `Appealed`.
pub fn appeal(
    conn: &mut Conn,
    act: ActId,
    words: &str,
    now: Moment,
) -> Result<(), ModerationError> {
    let made: Option<MadeAct> =
        moderation_acts::table.find(act).select(MadeAct::as_select()).first(conn).optional()?;
    let made = made.ok_or(ModerationError::NotFound)?;
    let (case, _) = hold_case(conn, made.case_id)?;
    if !made.is_young(now) || !made.act.is_against() {
        return Err(ModerationError::TooLate);
    }
    if !made.stands() {
        return Err(ModerationError::AlreadySo);
    }
    let appeal = Appeal {
        id: AppealId::generate(),
        act_id: act,
        author_id: case.author_id,
        words: words.to_owned(),
        made_at: now,
        decided_at: None,
        decided_by: None,
        is_upheld: None,
        answer: String::new(),
    };
    match diesel::insert_into(appeals::table).values(&appeal).execute(conn).map_err(DbError::from) {
        Err(error) if error.is_unique() => return Err(ModerationError::AlreadySo),
        outcome => outcome?,
    };
    outbox::record(conn, &Fact::Appealed { appeal: appeal.id }, now)?;
    Ok(())
}

/// Decides about an appeal, not by whoever did what it is about. If it is upheld, the act is taken back. One row in
/// the log; announces `AppealDecided`.
pub fn decide(
    conn: &mut Conn,
    me: &Moderator,
    id: AppealId,
    (is_upheld, answer): (bool, &str),
    now: Moment,
) -> Result<(), ModerationError> {
    let found: Option<(Appeal, MadeAct)> = appeals::table
        .inner_join(moderation_acts::table)
        .filter(appeals::id.eq(id))
        .select((Appeal::as_select(), MadeAct::as_select()))
        .first(conn)
        .optional()?;
    let (appeal, made) = found.ok_or(ModerationError::NotFound)?;
    if made.moderator_id == me.id() {
        return Err(ModerationError::SomebodyElse);
    }
    let (case, _) = hold_case(conn, made.case_id)?;
    if case.author_id == me.id() {
        return Err(ModerationError::OwnThing);
    }
    let open = appeals::table.find(appeal.id).filter(appeals::decided_at.is_null());
    let rows = diesel::update(open)
        .set((
            appeals::decided_at.eq(now),
            appeals::decided_by.eq(me.id()),
            appeals::is_upheld.eq(is_upheld),
            appeals::answer.eq(answer),
        ))
        .execute(conn)?;
    if rows == 0 {
        return Err(ModerationError::AlreadySo);
    }
    // Whoever acted may have taken it back meanwhile.
    if is_upheld && made.stands() {
        // What was done to the thing since goes with it, the newest first.
        if made.act.changes_thing() {
            for later in later_changes(conn, &made)? {
                take_back(conn, me, later, now)?;
            }
        }
        take_back(conn, me, made.id, now)?;
    }
    let act = if is_upheld { "appeal-uphold" } else { "appeal-reject" };
    note(conn, me, act, case.id, answer, now)?;
    outbox::record(conn, &Fact::AppealDecided { appeal: id }, now)?;
    Ok(())
}
