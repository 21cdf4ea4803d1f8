//! What remains of somebody who left: stones where they wrote, and the numbers without their votes.

use diesel::prelude::*;

use super::votes;
use crate::base::ids::{CommentId, TopicId, UserId};
use crate::db::schema::{forum_comments, forum_topics, forum_votes};
use crate::db::{Conn, DbError};
use crate::forum::model::{ForumError, Post, PostStatus};

/// Erases what somebody wrote, followed, drafted and voted, and their handle.
pub fn erase(conn: &mut Conn, user: UserId) -> Result<(), DbError> {
    erase_posts(conn, user).map_err(|error| match error {
        ForumError::Db(error) => error,
        other => DbError::Unavailable(other.to_string()),
    })?;
    let voted: Vec<String> = forum_votes::table
        .filter(forum_votes::user_id.eq(user))
        .select(forum_votes::post_id)
        .load(conn)?;
    let statements = [
        "DELETE FROM forum_votes WHERE user_id = $1",
        "DELETE FROM forum_revisions WHERE author_id = $1",
        "DELETE FROM forum_readers WHERE user_id = $1",
        "DELETE FROM forum_follows WHERE user_id = $1",
        "DELETE FROM forum_visits WHERE user_id = $1",
        "DELETE FROM forum_drafts WHERE user_id = $1",
        "DELETE FROM forum_members WHERE user_id = $1",
    ];
    crate::db::run_each(conn, &statements, user.as_str())?;
    for post in voted {
        // One of the two has a row; the other changes nothing.
        if let (Ok(topic), Ok(comment)) = (post.parse::<TopicId>(), post.parse::<CommentId>()) {
            votes::recount(conn, Post::Topic(topic))?;
            votes::recount(conn, Post::Comment(comment))?;
        }
    }
    Ok(())
}

fn erase_posts(conn: &mut Conn, user: UserId) -> Result<(), ForumError> {
    let topics: Vec<TopicId> = forum_topics::table
        .filter(forum_topics::author_id.eq(user))
        .filter(forum_topics::status.ne(PostStatus::Deleted))
        .select(forum_topics::id)
        .load(conn)?;
    for topic in topics {
        super::topics::empty(conn, topic)?;
    }
    let comments: Vec<(CommentId, TopicId)> = forum_comments::table
        .filter(forum_comments::author_id.eq(user))
        .filter(forum_comments::status.ne(PostStatus::Deleted))
        .select((forum_comments::id, forum_comments::topic_id))
        .load(conn)?;
    for (comment, topic) in comments {
        super::comments::empty(conn, topic, comment)?;
    }
    Ok(())
}
