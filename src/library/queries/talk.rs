//! What is said of resources in the forum.

use diesel::prelude::*;

use crate::base::ids::ResourceId;
use crate::db::schema::{forum_topics, resource_topics};
use crate::db::{Conn, DbError};
use crate::forum::queries::{Entry, TopicRow, said, topic};
use crate::forum::{PostStatus, Viewer};

/// How many of the newest comments a resource's page shows.
const SHOWN: usize = 5;

/// What is said of a resource, as its page shows it.
#[derive(Debug, Clone, Default)]
pub struct Talk {
    /// Nobody said anything before there is one.
    pub topic: Option<TopicRow>,
    /// The newest first.
    pub comments: Vec<Entry>,
    /// Whether somebody may say something.
    pub is_open: bool,
}

/// The end of the address of a resource's topic; none if its author removed it. Says nothing of who may read it.
pub fn topic_of(conn: &mut Conn, id: ResourceId) -> Result<Option<String>, DbError> {
    Ok(resource_topics::table
        .inner_join(forum_topics::table)
        .filter(resource_topics::resource_id.eq(id))
        .filter(forum_topics::status.ne(PostStatus::Deleted))
        .select(forum_topics::short)
        .first(conn)
        .optional()?)
}

/// What is said of a resource, as far as somebody may read it.
pub fn talk_of(conn: &mut Conn, viewer: &Viewer, id: ResourceId) -> Result<Talk, DbError> {
    let Some(short) = topic_of(conn, id)? else {
        return Ok(Talk { is_open: true, ..Talk::default() });
    };
    let found = topic(conn, viewer, &short)?;
    let Some(full) = found.filter(|full| full.head.status == PostStatus::Visible) else {
        return Ok(Talk::default());
    };
    let mut comments = said(conn, &full)?;
    comments.truncate(SHOWN);
    Ok(Talk { topic: Some(full.head), comments, is_open: true })
}
