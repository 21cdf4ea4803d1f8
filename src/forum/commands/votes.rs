//! Votes, and the answer that whoever asked takes.

use diesel::prelude::*;

use super::{hold, hold_comment, touch};
use crate::accounts::Member;
use crate::base::Moment;
use crate::base::ids::CommentId;
use crate::db::schema::{forum_comments, forum_topics, forum_votes};
use crate::db::{Conn, DbError};
use crate::forum::members;
use crate::forum::model::{ForumError, Post, PostStatus};
use crate::outbox::{self, Fact};

/// Votes for a post (1), against it (-1), or takes the vote back (0). One vote for each person; nobody votes for
/// what they wrote. A topic is named by the end of its id.
pub fn vote(
    conn: &mut Conn,
    me: &Member,
    post: VotedPost<'_>,
    value: i32,
    now: Moment,
) -> Result<(), ForumError> {
    let (topic, post, author, status) = match post {
        VotedPost::Topic(short) => {
            let topic = hold(conn, me, short)?;
            let row = topic.head;
            (row.id, Post::Topic(row.id), row.author_id, row.status)
        }
        VotedPost::Comment(id) => {
            let (comment, topic) = hold_comment(conn, me, id)?;
            (topic.head.id, Post::Comment(id), comment.author_id, comment.status)
        }
    };
    if author == me.id() {
        return Err(ForumError::OwnPost);
    }
    if status != PostStatus::Visible {
        return Err(ForumError::Closed);
    }
    members::join(conn, me, now)?;
    diesel::delete(forum_votes::table.find((me.id(), post.as_str()))).execute(conn)?;
    if value != 0 {
        diesel::insert_into(forum_votes::table)
            .values((
                forum_votes::user_id.eq(me.id()),
                forum_votes::post_id.eq(post.as_str()),
                forum_votes::value.eq(value.signum()),
                forum_votes::created_at.eq(now),
            ))
            .execute(conn)?;
    }
    recount(conn, post)?;
    touch(conn, topic)?;
    Ok(())
}

/// A post by what a page knows of it.
#[derive(Debug, Clone, Copy)]
pub enum VotedPost<'a> {
    Topic(&'a str),
    Comment(CommentId),
}

/// Counts a post's votes anew. The caller holds its topic.
pub(super) fn recount(conn: &mut Conn, post: Post) -> Result<(), DbError> {
    let sum: Option<i64> = forum_votes::table
        .filter(forum_votes::post_id.eq(post.as_str()))
        .select(diesel::dsl::sum(forum_votes::value))
        .first(conn)?;
    let sum = i32::try_from(sum.unwrap_or_default()).unwrap_or(i32::MAX);
    match post {
        Post::Topic(id) => {
            diesel::update(forum_topics::table.find(id))
                .set(forum_topics::vote_count.eq(sum))
                .execute(conn)?;
        }
        Post::Comment(id) => {
            diesel::update(forum_comments::table.find(id))
                .set(forum_comments::vote_count.eq(sum))
                .execute(conn)?;
            diesel::update(forum_comments::table.filter(forum_comments::root_id.eq(id)))
                .set(forum_comments::root_votes.eq(sum))
                .execute(conn)?;
        }
    }
    Ok(())
}

/// Takes an answer to one's own question, or takes that back. Announces `AnswerAccepted`.
pub fn accept(
    conn: &mut Conn,
    me: &Member,
    id: CommentId,
    is_on: bool,
    now: Moment,
) -> Result<(), ForumError> {
    let (comment, topic) = hold_comment(conn, me, id)?;
    let topic = topic.head;
    if topic.author_id != me.id() {
        return Err(ForumError::NotFound);
    }
    if !topic.is_question() || comment.is_reply() || !comment.is_visible() {
        return Err(ForumError::NotAnAnswer);
    }
    if (topic.accepted_id == Some(id)) == is_on {
        return Ok(());
    }
    diesel::update(forum_topics::table.find(topic.id))
        .set(forum_topics::accepted_id.eq(is_on.then_some(id)))
        .execute(conn)?;
    touch(conn, topic.id)?;
    if is_on {
        outbox::record(conn, &Fact::AnswerAccepted { comment: id }, now)?;
    }
    Ok(())
}
