//! Reads what staff see. Lists are one query and one for each thing shown beside a row's own columns.

mod bookings;
mod overview;
mod people;

pub use bookings::{Filter as BookingFilter, Row as BookingRow, Whole, booking, list_bookings};
pub use overview::{Overview, overview, waiting_for_moderators};
pub use people::{
    Ahead, Filter as PeopleFilter, PersonPage, Row as PersonRow, ahead_of, list_people, person,
};

use diesel::prelude::*;

use crate::accounts::Admin;
use crate::audit::Entry;
use crate::base::ids::UserId;
use crate::db::schema::{audit_log, users};
use crate::db::{Conn, DbError};
use crate::web::paging::Paging;

/// What the activity log is narrowed to.
#[derive(Debug, Clone, Default)]
pub struct ActivityFilter {
    pub about: String,
    pub id: String,
    pub by: Option<UserId>,
}

/// Acts of staff with the actor's name, the newest first.
pub fn activity(
    conn: &mut Conn,
    _: &Admin,
    filter: &ActivityFilter,
    paging: Paging,
) -> Result<Vec<(Entry, Option<String>)>, DbError> {
    let mut query = audit_log::table
        .left_join(users::table)
        .select((Entry::as_select(), users::name.nullable()))
        .into_boxed();
    if !filter.about.is_empty() {
        query = query.filter(audit_log::entity_type.eq(filter.about.clone()));
    }
    if !filter.id.is_empty() {
        query = query.filter(audit_log::entity_id.eq(filter.id.clone()));
    }
    if let Some(by) = filter.by {
        query = query.filter(audit_log::actor_id.eq(by));
    }
    Ok(query
        .order((audit_log::recorded_at.desc(), audit_log::id.desc()))
        .limit(paging.limit())
        .offset(paging.offset())
        .load(conn)?)
}
