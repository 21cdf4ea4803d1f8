//! Feeds: their rows and what can be refused.

use diesel::prelude::*;

use crate::base::Moment;
use crate::base::ids::{CalendarFeedId, UserId};
use crate::db::DbError;
use crate::db::schema::calendar_feeds;

/// A person's private feed. Who has its address may read it; the address is made of the id and the secret key.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = calendar_feeds)]
pub struct Feed {
    pub id: CalendarFeedId,
    pub user_id: UserId,
    pub token_hash: String,
    /// Whether it says with whom each session is.
    pub with_names: bool,
    /// Whether it has the links to the calls.
    pub with_links: bool,
    pub last_fetched_at: Option<Moment>,
    pub created_at: Moment,
}

/// What a feed shows beside the times.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FeedOptions {
    pub with_names: bool,
    pub with_links: bool,
}

/// Why something with calendars was not done.
#[derive(Debug, thiserror::Error)]
pub enum CalendarError {
    #[error("not found")]
    NotFound,
    /// Another window was first.
    #[error("already there")]
    AlreadyThere,
    #[error(transparent)]
    Db(#[from] DbError),
}

crate::db_failure!(CalendarError);
