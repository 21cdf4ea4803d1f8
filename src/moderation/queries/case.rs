//! One case with all that staff need to decide, and one act as its person sees it.

use diesel::prelude::*;

use super::lists::names;
use super::record_of;
use crate::accounts::{Face, Moderator, User};
use crate::audit;
use crate::base::Moment;
use crate::base::ids::{ActId, AppealId, CaseId, UserId};
use crate::bookings::ahead::{Ahead, ahead_of};
use crate::db::schema::{
    appeals, flags, forum_comments, forum_topics, moderation_acts, moderation_cases, users,
};
use crate::db::{Conn, DbError};
use crate::forum::PostStatus;
use crate::moderation::model::{
    Act, Appeal, Case, Flag, MadeAct, ModerationError, Record, ThingKind,
};
use crate::moderation::things::{Shown, Thing};

/// How many other cases of the same author are listed.
const OTHERS: i64 = 10;

/// A report and who made it.
#[derive(Debug, Clone)]
pub struct Reported {
    pub flag: Flag,
    pub name: Option<String>,
    pub record: Record,
}

/// A case as its page shows it.
#[derive(Debug, Clone)]
pub struct CasePage {
    pub case: Case,
    /// What the thing is now; nothing once it is gone.
    pub shown: Option<Shown>,
    pub author: User,
    /// What a suspension of the author would call off.
    pub ahead: Ahead,
    /// How many posts of the author anybody can see.
    pub posts: i64,
    /// Acts that stand against the author, over all cases.
    pub against: Vec<Act>,
    pub reports: Vec<Reported>,
    pub acts: Vec<(MadeAct, String)>,
    pub others: Vec<Case>,
}

/// What a case is about, and how many bookings a suspension of its author would call off.
pub fn stakes(
    conn: &mut Conn,
    _: &Moderator,
    id: CaseId,
    now: Moment,
) -> Result<Option<(ThingKind, usize)>, DbError> {
    let about = (moderation_cases::thing_kind, moderation_cases::author_id);
    let found: Option<(ThingKind, UserId)> =
        moderation_cases::table.find(id).select(about).first(conn).optional()?;
    let Some((kind, author)) = found else { return Ok(None) };
    Ok(Some((kind, ahead_of(conn, author, now)?.bookings)))
}

/// A case. Of what is for some people only, the look is written into the log first; so the caller is in a
/// transaction that writes. As many queries, however much was reported.
pub fn case(
    conn: &mut Conn,
    me: &Moderator,
    id: CaseId,
    now: Moment,
) -> Result<Option<CasePage>, ModerationError> {
    let found: Option<(Case, User)> = moderation_cases::table
        .inner_join(users::table)
        .filter(moderation_cases::id.eq(id))
        .select((Case::as_select(), User::as_select()))
        .first(conn)
        .optional()?;
    let Some((case, author)) = found else { return Ok(None) };
    let thing = Thing { kind: case.thing_kind, id: case.thing_id.clone() };
    if case.is_private {
        audit::record(conn, me.id(), "moderation.look", ("case", id.as_str()), "", now)?;
    }
    let shown = thing.find(conn)?;
    let reports: Vec<Flag> = flags::table
        .filter(flags::case_id.eq(id))
        .order(flags::created_at)
        .select(Flag::as_select())
        .load(conn)?;
    let acts: Vec<MadeAct> = moderation_acts::table
        .filter(moderation_acts::case_id.eq(id))
        .order(moderation_acts::id)
        .select(MadeAct::as_select())
        .load(conn)?;
    let mut people: Vec<UserId> = reports.iter().filter_map(|flag| flag.reporter_id).collect();
    let records = record_of(conn, &people)?;
    people.extend(acts.iter().map(|made| made.moderator_id));
    let names = names(conn, &people)?;
    let name = |id: UserId| names.get(&id).cloned().unwrap_or_default();
    let reports = reports
        .into_iter()
        .map(|flag| Reported {
            name: flag.reporter_id.map(name),
            record: flag.reporter_id.and_then(|id| records.get(&id).copied()).unwrap_or_default(),
            flag,
        })
        .collect();
    let acts = acts.into_iter().map(|made| (made.clone(), name(made.moderator_id))).collect();
    let of_author = moderation_cases::table.filter(moderation_cases::author_id.eq(author.id));
    let others = of_author
        .filter(moderation_cases::id.ne(id))
        .order(moderation_cases::opened_at.desc())
        .select(Case::as_select())
        .limit(OTHERS)
        .load(conn)?;
    let against = moderation_acts::table
        .inner_join(moderation_cases::table)
        .filter(moderation_cases::author_id.eq(author.id))
        .filter(moderation_acts::undone_at.is_null())
        .filter(moderation_acts::act.ne(Act::Approve))
        .order(moderation_acts::id.desc())
        .select(moderation_acts::act)
        .limit(100)
        .load(conn)?;
    let posts = posts_of(conn, author.id)?;
    let ahead = ahead_of(conn, author.id, now)?;
    Ok(Some(CasePage { case, shown, author, ahead, posts, against, reports, acts, others }))
}

/// How many posts of somebody anybody can see.
fn posts_of(conn: &mut Conn, author: UserId) -> Result<i64, DbError> {
    let topics: i64 = forum_topics::table
        .filter(forum_topics::author_id.eq(author))
        .filter(forum_topics::status.eq(PostStatus::Visible))
        .count()
        .get_result(conn)?;
    let comments: i64 = forum_comments::table
        .filter(forum_comments::author_id.eq(author))
        .filter(forum_comments::status.eq(PostStatus::Visible))
        .count()
        .get_result(conn)?;
    Ok(topics + comments)
}

/// An act as its person sees it: what it was about, and whether they have appealed.
#[derive(Debug, Clone)]
pub struct Told {
    pub made: MadeAct,
    pub case: Case,
    pub author: User,
    pub appeal: Option<Appeal>,
}

/// An act by its id, for its person, who has shown the address that was sent to them, and for letters.
pub fn told(conn: &mut Conn, id: ActId) -> Result<Option<Told>, DbError> {
    let found: Option<(MadeAct, Case, User)> = moderation_acts::table
        .inner_join(moderation_cases::table)
        .inner_join(users::table.on(users::id.eq(moderation_cases::author_id)))
        .filter(moderation_acts::id.eq(id))
        .select((MadeAct::as_select(), Case::as_select(), User::as_select()))
        .first(conn)
        .optional()?;
    let Some((made, case, author)) = found else { return Ok(None) };
    let appeal = appeals::table
        .filter(appeals::act_id.eq(id))
        .select(Appeal::as_select())
        .first(conn)
        .optional()?;
    Ok(Some(Told { made, case, author, appeal }))
}

/// An appeal as staff see it.
#[derive(Debug, Clone)]
pub struct AppealPage {
    pub appeal: Appeal,
    pub made: MadeAct,
    pub case: Case,
    pub author: Face,
    /// Whose act it is about.
    pub moderator: String,
    /// Who decided, if somebody did.
    pub decided_by: Option<String>,
}

/// An appeal. As `case`, the look at what is for some people only is written into the log.
pub fn appeal(
    conn: &mut Conn,
    me: &Moderator,
    id: AppealId,
    now: Moment,
) -> Result<Option<AppealPage>, DbError> {
    let found: Option<(Appeal, MadeAct, Case, Face)> = appeals::table
        .inner_join(moderation_acts::table)
        .inner_join(moderation_cases::table.on(moderation_cases::id.eq(moderation_acts::case_id)))
        .inner_join(users::table.on(users::id.eq(appeals::author_id)))
        .filter(appeals::id.eq(id))
        .select((Appeal::as_select(), MadeAct::as_select(), Case::as_select(), Face::as_select()))
        .first(conn)
        .optional()?;
    let Some((appeal, made, case, author)) = found else { return Ok(None) };
    if case.is_private {
        audit::record(conn, me.id(), "moderation.look", ("case", case.id.as_str()), "", now)?;
    }
    let mut staff = vec![made.moderator_id];
    staff.extend(appeal.decided_by);
    let names = names(conn, &staff)?;
    let moderator = names.get(&made.moderator_id).cloned().unwrap_or_default();
    let decided_by = appeal.decided_by.and_then(|id| names.get(&id).cloned());
    Ok(Some(AppealPage { appeal, made, case, author, moderator, decided_by }))
}
