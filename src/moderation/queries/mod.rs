//! Reads cases for staff, and what a member may report.

mod case;
mod lists;

use std::collections::BTreeMap;

use diesel::dsl::count_star;
use diesel::prelude::*;

pub use case::{AppealPage, CasePage, Reported, Told, appeal, case, stakes, told};
pub use lists::{CaseRow, Counts, Tab, appeals, counts, list, next_open};

use super::model::{CaseStatus, ModerationError, Outcome, Record, ThingKind};
use super::things::{Shown, Thing};
use crate::accounts::Member;
use crate::base::ids::{CommentId, UserId};
use crate::db::schema::{flags, moderation_cases};
use crate::db::{Conn, DbError};
use crate::forum::{self, Viewer};
use crate::library;

/// What a member can see of a thing, as everybody else who may; nothing otherwise. Row R7: whoever may not read it
/// cannot find out by reporting it that it is there.
pub fn seen_by(
    conn: &mut Conn,
    me: &Member,
    thing: &Thing,
) -> Result<Option<Shown>, ModerationError> {
    let Some(shown) = thing.find(conn)?.filter(|shown| shown.is_visible) else { return Ok(None) };
    let is_seen = match thing.kind {
        ThingKind::Topic => {
            let short = thing.id.parse().map(forum::short_of).unwrap_or_default();
            forum::queries::topic(conn, &Viewer::member(me), &short)?.is_some()
        }
        ThingKind::Comment => match thing.id.parse::<CommentId>() {
            Ok(id) => forum::queries::comment(conn, &Viewer::member(me), id)?.is_some(),
            Err(_) => false,
        },
        ThingKind::Resource => {
            let slug = shown.path.trim_start_matches("/library/");
            library::queries::find(conn, library::Asker::of(Some(me)), slug)?.is_some()
        }
        ThingKind::Review | ThingKind::Profile | ThingKind::Photo => true,
    };
    Ok(is_seen.then_some(shown))
}

/// Whether somebody has a report of a thing that staff have still to look at.
pub fn has_flagged(conn: &mut Conn, me: &Member, thing: &Thing) -> Result<bool, DbError> {
    let own = flags::table
        .inner_join(moderation_cases::table)
        .filter(flags::reporter_id.eq(me.id()))
        .filter(moderation_cases::thing_kind.eq(thing.kind))
        .filter(moderation_cases::thing_id.eq(&thing.id))
        .filter(moderation_cases::status.eq(CaseStatus::Open));
    Ok(diesel::select(diesel::dsl::exists(own)).get_result(conn)?)
}

/// What staff made of people's reports so far. One query.
pub fn record_of(conn: &mut Conn, people: &[UserId]) -> Result<BTreeMap<UserId, Record>, DbError> {
    let rows: Vec<(Option<UserId>, Option<Outcome>, i64)> = flags::table
        .inner_join(moderation_cases::table)
        .filter(flags::reporter_id.eq_any(people))
        .filter(moderation_cases::status.eq(CaseStatus::Decided))
        .group_by((flags::reporter_id, moderation_cases::outcome))
        .select((flags::reporter_id, moderation_cases::outcome, count_star()))
        .load(conn)?;
    let mut records: BTreeMap<UserId, Record> = BTreeMap::new();
    for (person, outcome, count) in rows {
        let Some(person) = person else { continue };
        let record = records.entry(person).or_default();
        match outcome {
            Some(Outcome::Upheld) => record.agreed += count,
            Some(Outcome::Dismissed) => record.dismissed += count,
            None => {}
        }
    }
    Ok(records)
}
