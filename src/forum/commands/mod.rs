//! What people do in the forum. Whatever changes a topic or what stands under it holds the topic until the end of
//! its transaction, so that its numbers are those of its rows.

mod categories;
mod comments;
mod erase;
mod moderation;
mod prose;
mod reading;
mod topics;
mod votes;

use diesel::prelude::*;

pub use categories::{add_category, change_category, delete_category, move_category};
pub use comments::{change_comment, delete_comment, write_comment};
pub use erase::erase;
pub use moderation::{Removed, hide, put_back, remove, rewrite, show};
pub use prose::{outdated, render_anew};
pub use reading::{NEW_TOPIC, drop_draft, follow, join, save_draft, visit};
pub use topics::{begin_topic, change_topic, delete_topic, write_topic};
pub use votes::{VotedPost, accept, vote};

use super::access::Viewer;
use super::model::{ForumError, Post, PostStatus};
use super::queries::{self, CommentRow, TopicFull};
use crate::accounts::Member;
use crate::base::Moment;
use crate::base::ids::{CommentId, FilterRuleId, TopicId};
use crate::db::schema::{forum_comments, forum_topics};
use crate::db::{Conn, DbError, dialect};
use crate::outbox::{self, Fact};

/// Waits until nobody else changes a topic, and finds it for somebody who may read it.
fn hold(conn: &mut Conn, me: &Member, short: &str) -> Result<TopicFull, ForumError> {
    dialect::lock_until_commit(conn, &format!("forum topic {short}"))?;
    queries::topic(conn, &Viewer::member(me), short)?.ok_or(ForumError::NotFound)
}

/// The same for a comment and its topic.
fn hold_comment(
    conn: &mut Conn,
    me: &Member,
    id: CommentId,
) -> Result<(CommentRow, TopicFull), ForumError> {
    let viewer = Viewer::member(me);
    let (_, topic) = queries::comment(conn, &viewer, id)?.ok_or(ForumError::NotFound)?;
    let short = super::model::short_of(topic.head.id);
    dialect::lock_until_commit(conn, &format!("forum topic {short}"))?;
    queries::comment(conn, &viewer, id)?.ok_or(ForumError::NotFound)
}

/// Says that staff should look at a post before others see it.
fn withheld(
    conn: &mut Conn,
    post: Post,
    rule: Option<FilterRuleId>,
    now: Moment,
) -> Result<(), DbError> {
    let thing = post.kind().to_owned();
    outbox::record(conn, &Fact::Withheld { thing, id: post.as_str().to_owned(), rule }, now)
}

/// Counts anew what is seen under a topic, and says that its page is another.
fn recount(conn: &mut Conn, topic: TopicId) -> Result<(), DbError> {
    let count: i64 = forum_comments::table
        .filter(forum_comments::topic_id.eq(topic))
        .filter(forum_comments::status.eq(PostStatus::Visible))
        .count()
        .get_result(conn)?;
    diesel::update(forum_topics::table.find(topic))
        .set((
            forum_topics::comment_count.eq(i32::try_from(count).unwrap_or(i32::MAX)),
            forum_topics::version.eq(forum_topics::version + 1),
        ))
        .execute(conn)?;
    Ok(())
}

/// Says that a topic's page is another.
fn touch(conn: &mut Conn, topic: TopicId) -> Result<(), DbError> {
    diesel::update(forum_topics::table.find(topic))
        .set(forum_topics::version.eq(forum_topics::version + 1))
        .execute(conn)?;
    Ok(())
}
