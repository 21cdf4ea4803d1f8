//! What search finds posts by. Kept in the transaction that changes a post.

use diesel::prelude::*;

use super::model::PostStatus;
use crate::base::ids::{CommentId, TopicId};
use crate::db::schema::{forum_comments, forum_topics};
use crate::db::{Conn, DbError, dialect};

/// Tells search what a topic says now, or that it says nothing any more.
pub fn topic(conn: &mut Conn, id: TopicId) -> Result<(), DbError> {
    let (status, title, tags, body): (PostStatus, String, String, String) = forum_topics::table
        .find(id)
        .select((forum_topics::status, forum_topics::title, forum_topics::tags, forum_topics::body))
        .first(conn)?;
    if status != PostStatus::Visible {
        return dialect::unindex_post(conn, id.as_str());
    }
    dialect::index_post(conn, (id.as_str(), id.as_str()), &format!("{title} {tags}"), &body)
}

/// The same for a comment.
pub fn comment(conn: &mut Conn, id: CommentId) -> Result<(), DbError> {
    let (status, topic, body): (PostStatus, TopicId, String) = forum_comments::table
        .find(id)
        .select((forum_comments::status, forum_comments::topic_id, forum_comments::body))
        .first(conn)?;
    if status != PostStatus::Visible {
        return dialect::unindex_post(conn, id.as_str());
    }
    dialect::index_post(conn, (id.as_str(), topic.as_str()), "", &body)
}

/// Tells search of every post: after data came in from elsewhere.
pub fn rebuild(conn: &mut Conn) -> Result<(), DbError> {
    let topics: Vec<TopicId> =
        forum_topics::table.select(forum_topics::id).order(forum_topics::id).load(conn)?;
    topics.into_iter().try_for_each(|id| topic(conn, id))?;
    let comments: Vec<CommentId> =
        forum_comments::table.select(forum_comments::id).order(forum_comments::id).load(conn)?;
    comments.into_iter().try_for_each(|id| comment(conn, id))
}
