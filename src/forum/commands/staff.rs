//! What staff decide about posts that wait.

use diesel::prelude::*;

use super::{comments, recount, touch};
use crate::accounts::Moderator;
use crate::audit;
use crate::base::Moment;
use crate::base::ids::{CommentId, TopicId, UserId};
use crate::db::schema::{forum_comments, forum_members, forum_topics};
use crate::db::{Conn, dialect};
use crate::forum::index;
use crate::forum::model::{ForumError, Post, PostStatus, short_of};
use crate::outbox::{self, Fact};

/// Shows a post that waited; from now on its author's links need no look. Announces it.
pub fn approve(
    conn: &mut Conn,
    staff: &Moderator,
    id: &str,
    now: Moment,
) -> Result<(), ForumError> {
    let (post, topic, author) = decide(conn, id, PostStatus::Visible)?;
    diesel::update(forum_members::table.find(author))
        .set(forum_members::approved_at.eq(now))
        .execute(conn)?;
    match post {
        Post::Topic(topic) => {
            diesel::update(forum_topics::table.find(topic))
                .set(forum_topics::active_at.eq(now))
                .execute(conn)?;
            outbox::record(conn, &Fact::TopicWritten { topic }, now)?;
        }
        Post::Comment(comment) => comments::shown(conn, topic, comment, now)?,
    }
    audit::record(conn, staff.id(), "forum.approve", ("forum", id), "", now)?;
    Ok(())
}

/// Keeps a post that waited from being shown.
pub fn reject(conn: &mut Conn, staff: &Moderator, id: &str, now: Moment) -> Result<(), ForumError> {
    decide(conn, id, PostStatus::Hidden)?;
    audit::record(conn, staff.id(), "forum.reject", ("forum", id), "", now)?;
    Ok(())
}

/// Gives a post that waits its new state. A second decision finds none that waits.
fn decide(
    conn: &mut Conn,
    id: &str,
    to: PostStatus,
) -> Result<(Post, TopicId, UserId), ForumError> {
    let topic: TopicId = id.parse().map_err(|_| ForumError::NotFound)?;
    let comment: CommentId = id.parse().map_err(|_| ForumError::NotFound)?;
    let found: Option<UserId> =
        forum_topics::table.find(topic).select(forum_topics::author_id).first(conn).optional()?;
    if let Some(author) = found {
        dialect::lock_until_commit(conn, &format!("forum topic {}", short_of(topic)))?;
        let waiting =
            forum_topics::table.find(topic).filter(forum_topics::status.eq(PostStatus::Waiting));
        if diesel::update(waiting).set(forum_topics::status.eq(to)).execute(conn)? == 0 {
            return Err(ForumError::AlreadySo);
        }
        touch(conn, topic)?;
        index::topic(conn, topic)?;
        return Ok((Post::Topic(topic), topic, author));
    }
    let found: Option<(UserId, TopicId)> = forum_comments::table
        .find(comment)
        .select((forum_comments::author_id, forum_comments::topic_id))
        .first(conn)
        .optional()?;
    let (author, topic) = found.ok_or(ForumError::NotFound)?;
    dialect::lock_until_commit(conn, &format!("forum topic {}", short_of(topic)))?;
    let waiting =
        forum_comments::table.find(comment).filter(forum_comments::status.eq(PostStatus::Waiting));
    if diesel::update(waiting).set(forum_comments::status.eq(to)).execute(conn)? == 0 {
        return Err(ForumError::AlreadySo);
    }
    recount(conn, topic)?;
    index::comment(conn, comment)?;
    Ok((Post::Comment(comment), topic, author))
}
