//! Comments: written, changed, removed.

use diesel::prelude::*;

use super::{hold, hold_comment, reading, recount, touch, withheld};
use crate::accounts::Member;
use crate::base::Moment;
use crate::base::ids::{CommentId, TopicId, UserId};
use crate::base::markdown::RENDERER_VERSION;
use crate::db::Conn;
use crate::db::schema::{forum_comments, forum_revisions, forum_topics};
use crate::forum::model::{ForumError, Post, PostStatus};
use crate::forum::queries::{CommentRow, TopicFull};
use crate::forum::standing::{Admission, Said};
use crate::forum::{index, members, standing};
use crate::outbox::{self, Fact};
use crate::prose;

#[derive(Insertable)]
#[diesel(table_name = forum_comments)]
struct NewComment<'a> {
    id: CommentId,
    topic_id: TopicId,
    root_id: CommentId,
    status: PostStatus,
    author_id: UserId,
    body: &'a str,
    html: &'a str,
    renderer: i32,
    vote_count: i32,
    root_votes: i32,
    created_at: Moment,
}

/// Writes a comment on a topic, or a reply to a comment there; a reply to a reply stands beside it. Announces
/// `CommentWritten`, unless it waits for staff.
pub fn write_comment(
    conn: &mut Conn,
    me: &Member,
    short: &str,
    parent: Option<CommentId>,
    body: &str,
    now: Moment,
) -> Result<(CommentId, PostStatus), ForumError> {
    let written = prose::keep(conn, me.id(), body, now)?;
    let said = Said { title: "", body, written: &written };
    let Admission { status, rule } = standing::admit(conn, me, &said, now)?;
    let topic = hold(conn, me, short)?;
    if topic.head.status != PostStatus::Visible {
        return Err(ForumError::Closed);
    }
    members::join(conn, me, now)?;
    let id = CommentId::generate();
    let root: Option<(CommentId, i32)> = match parent {
        None => None,
        Some(parent) => {
            let found = forum_comments::table
                .filter(forum_comments::id.eq(parent))
                .filter(forum_comments::topic_id.eq(topic.head.id))
                .filter(forum_comments::status.eq(PostStatus::Visible))
                .select((forum_comments::root_id, forum_comments::root_votes))
                .first(conn)
                .optional()?;
            Some(found.ok_or(ForumError::NotFound)?)
        }
    };
    let comment = NewComment {
        id,
        topic_id: topic.head.id,
        root_id: root.map_or(id, |(root, _)| root),
        status,
        author_id: me.id(),
        body,
        html: &written.html,
        renderer: RENDERER_VERSION,
        vote_count: 0,
        root_votes: root.map_or(0, |(_, votes)| votes),
        created_at: now,
    };
    diesel::insert_into(forum_comments::table).values(&comment).execute(conn)?;
    index::comment(conn, id)?;
    recount(conn, topic.head.id)?;
    reading::drop_draft(conn, me, topic.head.id.as_str())?;
    if status == PostStatus::Visible {
        shown(conn, topic.head.id, id, now)?;
    } else {
        withheld(conn, Post::Comment(id), rule, now)?;
    }
    reading::begin_to_follow(conn, me.id(), topic.head.id, now)?;
    reading::visit(conn, me, short, now)?;
    Ok((id, status))
}

/// What follows when a comment can be read.
pub(super) fn shown(
    conn: &mut Conn,
    topic: TopicId,
    comment: CommentId,
    now: Moment,
) -> Result<(), ForumError> {
    diesel::update(forum_topics::table.find(topic))
        .set(forum_topics::active_at.eq(now))
        .execute(conn)?;
    outbox::record(conn, &Fact::CommentWritten { comment }, now)?;
    Ok(())
}

/// Changes one's own comment; what it said before is kept.
pub fn change_comment(
    conn: &mut Conn,
    me: &Member,
    id: CommentId,
    body: &str,
    now: Moment,
) -> Result<(), ForumError> {
    let (before, topic) = own(hold_comment(conn, me, id)?, me)?;
    if before.body == body {
        return Ok(());
    }
    let written = prose::keep(conn, me.id(), body, now)?;
    let said = Said { title: "", body, written: &written };
    let Admission { status, rule } = standing::admit_change(conn, me, &said, now)?;
    let status = status.of_a_change(before.status);
    let written_at = before.edited_at.unwrap_or(before.created_at);
    super::topics::keep(
        conn,
        (topic.head.id, id.as_str()),
        me.id(),
        ("", &before.body),
        written_at,
    )?;
    diesel::update(forum_comments::table.find(id))
        .set((
            forum_comments::status.eq(status),
            forum_comments::body.eq(body),
            forum_comments::html.eq(&written.html),
            forum_comments::renderer.eq(RENDERER_VERSION),
            forum_comments::edited_at.eq(now),
        ))
        .execute(conn)?;
    if status != PostStatus::Visible {
        forget_acceptance(conn, topic.head.id, id)?;
    }
    recount(conn, topic.head.id)?;
    index::comment(conn, id)?;
    if status == PostStatus::Waiting {
        withheld(conn, Post::Comment(id), rule, now)?;
    }
    Ok(())
}

/// Takes one's own comment away: its words, and what they were before. Replies stay under a stone.
pub fn delete_comment(conn: &mut Conn, me: &Member, id: CommentId) -> Result<(), ForumError> {
    let (_, topic) = own(hold_comment(conn, me, id)?, me)?;
    empty(conn, topic.head.id, id)
}

/// Empties a comment and leaves a stone.
pub(super) fn empty(conn: &mut Conn, topic: TopicId, id: CommentId) -> Result<(), ForumError> {
    diesel::update(forum_comments::table.find(id))
        .set((
            forum_comments::status.eq(PostStatus::Deleted),
            forum_comments::body.eq(""),
            forum_comments::html.eq(""),
        ))
        .execute(conn)?;
    diesel::delete(forum_revisions::table.filter(forum_revisions::post_id.eq(id.as_str())))
        .execute(conn)?;
    forget_acceptance(conn, topic, id)?;
    recount(conn, topic)?;
    index::comment(conn, id)?;
    Ok(())
}

/// An answer that cannot be read is no accepted one.
pub(super) fn forget_acceptance(
    conn: &mut Conn,
    topic: TopicId,
    id: CommentId,
) -> Result<(), ForumError> {
    let accepted = forum_topics::table.find(topic).filter(forum_topics::accepted_id.eq(id));
    diesel::update(accepted).set(forum_topics::accepted_id.eq(None::<CommentId>)).execute(conn)?;
    touch(conn, topic)?;
    Ok(())
}

/// A comment that is one's own and not removed.
fn own(
    (comment, topic): (CommentRow, TopicFull),
    me: &Member,
) -> Result<(CommentRow, TopicFull), ForumError> {
    if comment.author_id == me.id() && comment.status != PostStatus::Deleted {
        Ok((comment, topic))
    } else {
        Err(ForumError::NotFound)
    }
}
