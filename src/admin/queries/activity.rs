//! What staff did.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::accounts::Admin;
use crate::audit::Entry;
use crate::base::Moment;
use crate::base::ids::{BookingId, CaseId, UserId};
use crate::db::schema::{audit_links, audit_log, bookings, moderation_cases, users};
use crate::db::{Conn, DbError};
use crate::moderation::ThingKind;
use crate::web::paging::Paging;

/// What the activity log is narrowed to.
#[derive(Debug, Clone, Default)]
pub struct ActivityFilter {
    pub about: String,
    /// One sort of act, such as `coach.approve`.
    pub act: String,
    pub id: String,
    pub by: Option<UserId>,
    pub from: Option<Moment>,
    /// Before this.
    pub until: Option<Moment>,
}

/// An act of staff: who did it, and the name of what it was about where that has one; of a case the author's.
#[derive(Debug, Clone)]
pub struct Act {
    pub entry: Entry,
    pub by: Option<String>,
    pub about: Option<String>,
    /// What a case is about.
    pub thing: Option<ThingKind>,
    /// Its place in the chain, and its seal.
    pub link: Option<(i64, String)>,
}

type Row = (Entry, Option<String>, Option<(i64, String)>);

/// Acts of staff, the newest first, in four queries.
pub fn activity(
    conn: &mut Conn,
    _: &Admin,
    filter: &ActivityFilter,
    paging: Paging,
) -> Result<Vec<Act>, DbError> {
    let mut query = audit_log::table
        .left_join(users::table)
        .left_join(audit_links::table)
        .select((
            Entry::as_select(),
            users::name.nullable(),
            (audit_links::number, audit_links::hash).nullable(),
        ))
        .into_boxed();
    if !filter.about.is_empty() {
        query = query.filter(audit_log::entity_type.eq(filter.about.clone()));
    }
    if !filter.act.is_empty() {
        query = query.filter(audit_log::action.eq(filter.act.clone()));
    }
    if let Some(from) = filter.from {
        query = query.filter(audit_log::recorded_at.ge(from));
    }
    if let Some(until) = filter.until {
        query = query.filter(audit_log::recorded_at.lt(until));
    }
    if !filter.id.is_empty() {
        query = query.filter(audit_log::entity_id.eq(filter.id.clone()));
    }
    if let Some(by) = filter.by {
        query = query.filter(audit_log::actor_id.eq(by));
    }
    let rows: Vec<Row> = query
        .order((audit_log::recorded_at.desc(), audit_log::id.desc()))
        .limit(paging.limit())
        .offset(paging.offset())
        .load(conn)?;
    let ids = |kinds: &[&str]| -> Vec<String> {
        let entries = rows.iter().map(|(entry, ..)| entry);
        let named = entries.filter(|entry| kinds.contains(&entry.entity_type.as_str()));
        named.map(|entry| entry.entity_id.clone()).collect()
    };
    let people: Vec<UserId> =
        ids(&["user", "coach"]).iter().filter_map(|id| id.parse().ok()).collect();
    let booked: Vec<BookingId> =
        ids(&["booking"]).iter().filter_map(|id| id.parse().ok()).collect();
    let mut names: HashMap<String, String> = HashMap::new();
    let found: Vec<(UserId, String)> = users::table
        .filter(users::id.eq_any(people))
        .select((users::id, users::name))
        .load(conn)?;
    names.extend(found.into_iter().map(|(id, name)| (id.to_string(), name)));
    let found: Vec<(BookingId, String)> = bookings::table
        .filter(bookings::id.eq_any(booked))
        .select((bookings::id, bookings::reference))
        .load(conn)?;
    names.extend(found.into_iter().map(|(id, reference)| (id.to_string(), reference)));
    let cases: Vec<CaseId> = ids(&["case"]).iter().filter_map(|id| id.parse().ok()).collect();
    let found: Vec<(CaseId, ThingKind, String)> = moderation_cases::table
        .inner_join(users::table)
        .filter(moderation_cases::id.eq_any(cases))
        .select((moderation_cases::id, moderation_cases::thing_kind, users::name))
        .load(conn)?;
    let mut things: HashMap<String, ThingKind> = HashMap::new();
    for (id, kind, name) in found {
        things.insert(id.to_string(), kind);
        names.insert(id.to_string(), name);
    }
    let act = |(entry, by, link): Row| Act {
        about: names.get(&entry.entity_id).cloned(),
        thing: things.get(&entry.entity_id).copied(),
        entry,
        by,
        link,
    };
    Ok(rows.into_iter().map(act).collect())
}
