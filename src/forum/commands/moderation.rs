//! What becomes of a post that staff decided about. Whoever calls these wrote down who decided it and why.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::{comments, recount, topics, touch};
use crate::base::ids::{TopicId, UserId};
use crate::base::markdown::RENDERER_VERSION;
use crate::base::{Moment, TextList};
use crate::db::schema::{forum_comments, forum_members, forum_topics};
use crate::db::{Conn, dialect};
use crate::forum::index;
use crate::forum::model::{ForumError, Post, PostStatus, short_of, slug_of};
use crate::outbox::{self, Fact};
use crate::prose;

/// What a post said, and whether it was shown, before staff removed or changed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Removed {
    pub title: String,
    pub body: String,
    pub tags: Vec<String>,
    pub was_shown: bool,
}

/// A post that is held until the end of the transaction.
struct Held {
    topic: TopicId,
    author: UserId,
    status: PostStatus,
    said: Removed,
    written_at: Moment,
}

fn hold(conn: &mut Conn, post: Post) -> Result<Held, ForumError> {
    let topic = match post {
        Post::Topic(id) => Some(id),
        Post::Comment(id) => forum_comments::table
            .find(id)
            .select(forum_comments::topic_id)
            .first(conn)
            .optional()?,
    };
    let topic: TopicId = topic.ok_or(ForumError::NotFound)?;
    dialect::lock_until_commit(conn, &format!("forum topic {}", short_of(topic)))?;
    let found = match post {
        Post::Topic(id) => {
            use forum_topics as t;
            t::table
                .find(id)
                .select((t::author_id, t::status, t::title, t::body, t::tags, t::created_at))
                .first::<(UserId, PostStatus, String, String, TextList, Moment)>(conn)
                .optional()?
        }
        Post::Comment(id) => {
            use forum_comments as c;
            c::table
                .find(id)
                .select((c::author_id, c::status, c::body, c::created_at))
                .first::<(UserId, PostStatus, String, Moment)>(conn)
                .optional()?
                .map(|(by, status, body, at)| {
                    (by, status, String::new(), body, TextList::default(), at)
                })
        }
    };
    let (author, status, title, body, tags, written_at) = found.ok_or(ForumError::NotFound)?;
    let tags = tags.iter().map(str::to_owned).collect();
    let said = Removed { title, body, tags, was_shown: status == PostStatus::Visible };
    Ok(Held { topic, author, status, said, written_at })
}

fn set_status(
    conn: &mut Conn,
    (post, topic): (Post, TopicId),
    to: PostStatus,
) -> Result<(), ForumError> {
    match post {
        Post::Topic(id) => {
            diesel::update(forum_topics::table.find(id))
                .set(forum_topics::status.eq(to))
                .execute(conn)?;
            touch(conn, id)?;
            index::topic(conn, id)?;
        }
        Post::Comment(id) => {
            diesel::update(forum_comments::table.find(id))
                .set(forum_comments::status.eq(to))
                .execute(conn)?;
            if to != PostStatus::Visible {
                comments::forget_acceptance(conn, topic, id)?;
            }
            recount(conn, topic)?;
            index::comment(conn, id)?;
        }
    }
    Ok(())
}

/// Takes a post out of sight; its author and staff still see it.
pub fn hide(conn: &mut Conn, post: Post) -> Result<(), ForumError> {
    let held = hold(conn, post)?;
    match held.status {
        PostStatus::Visible | PostStatus::Waiting => {
            set_status(conn, (post, held.topic), PostStatus::Hidden)
        }
        PostStatus::Hidden | PostStatus::Deleted => Err(ForumError::AlreadySo),
    }
}

/// Shows a post that waited or was hidden. One that nobody could read so far is announced. `is_trusted` says that its
/// author's links need no look from now on.
pub fn show(conn: &mut Conn, post: Post, is_trusted: bool, now: Moment) -> Result<(), ForumError> {
    let held = hold(conn, post)?;
    if !matches!(held.status, PostStatus::Waiting | PostStatus::Hidden) {
        return Err(ForumError::AlreadySo);
    }
    set_status(conn, (post, held.topic), PostStatus::Visible)?;
    if is_trusted {
        diesel::update(forum_members::table.find(held.author))
            .set(forum_members::approved_at.eq(now))
            .execute(conn)?;
    }
    if held.status == PostStatus::Waiting {
        match post {
            Post::Topic(topic) => {
                diesel::update(forum_topics::table.find(topic))
                    .set(forum_topics::active_at.eq(now))
                    .execute(conn)?;
                outbox::record(conn, &Fact::TopicWritten { topic }, now)?;
            }
            Post::Comment(comment) => comments::shown(conn, held.topic, comment, now)?,
        }
    }
    Ok(())
}

/// Takes a post away: a stone stays. Gives what it said.
pub fn remove(conn: &mut Conn, post: Post) -> Result<Removed, ForumError> {
    let held = hold(conn, post)?;
    if held.status == PostStatus::Deleted {
        return Err(ForumError::AlreadySo);
    }
    match post {
        Post::Topic(id) => topics::empty(conn, id)?,
        Post::Comment(id) => comments::empty(conn, held.topic, id)?,
    }
    Ok(held.said)
}

/// Puts a removed post back, with what it said. One that was not shown then stays hidden.
pub fn put_back(
    conn: &mut Conn,
    post: Post,
    said: &Removed,
    now: Moment,
) -> Result<(), ForumError> {
    let held = hold(conn, post)?;
    if held.status != PostStatus::Deleted {
        return Err(ForumError::AlreadySo);
    }
    write(conn, (post, held.author), said, now)?;
    if let Post::Topic(id) = post {
        diesel::update(forum_topics::table.find(id))
            .set((
                forum_topics::slug.eq(slug_of(&said.title, id)),
                forum_topics::title.eq(&said.title),
                forum_topics::tags.eq(TextList::new(&said.tags)),
            ))
            .execute(conn)?;
        topics::set_tags(conn, id, &said.tags)?;
    }
    let status = if said.was_shown { PostStatus::Visible } else { PostStatus::Hidden };
    set_status(conn, (post, held.topic), status)
}

/// Writes a post anew for its author; what it said before is kept, and given. With `is_shown` the new text can be
/// read by all; otherwise the post stays as visible as it was.
pub fn rewrite(
    conn: &mut Conn,
    post: Post,
    (body, is_shown): (&str, bool),
    now: Moment,
) -> Result<Removed, ForumError> {
    let held = hold(conn, post)?;
    if held.status == PostStatus::Deleted {
        return Err(ForumError::AlreadySo);
    }
    let before = (held.said.title.as_str(), held.said.body.as_str());
    topics::keep(conn, (held.topic, post.as_str()), held.author, before, held.written_at)?;
    let said = Removed { body: body.to_owned(), ..held.said.clone() };
    write(conn, (post, held.author), &said, now)?;
    let edited = |conn: &mut Conn| match post {
        Post::Topic(id) => diesel::update(forum_topics::table.find(id))
            .set(forum_topics::edited_at.eq(now))
            .execute(conn),
        Post::Comment(id) => diesel::update(forum_comments::table.find(id))
            .set(forum_comments::edited_at.eq(now))
            .execute(conn),
    };
    edited(conn)?;
    match (is_shown, held.status) {
        (true, PostStatus::Waiting) => show(conn, post, false, now)?,
        (true, _) => set_status(conn, (post, held.topic), PostStatus::Visible)?,
        (false, status) => set_status(conn, (post, held.topic), status)?,
    }
    Ok(held.said)
}

fn write(
    conn: &mut Conn,
    (post, author): (Post, UserId),
    said: &Removed,
    now: Moment,
) -> Result<(), ForumError> {
    let html = prose::keep(conn, author, &said.body, now)?.html;
    match post {
        Post::Topic(id) => diesel::update(forum_topics::table.find(id))
            .set((
                forum_topics::body.eq(&said.body),
                forum_topics::html.eq(&html),
                forum_topics::renderer.eq(RENDERER_VERSION),
            ))
            .execute(conn)?,
        Post::Comment(id) => diesel::update(forum_comments::table.find(id))
            .set((
                forum_comments::body.eq(&said.body),
                forum_comments::html.eq(&html),
                forum_comments::renderer.eq(RENDERER_VERSION),
            ))
            .execute(conn)?,
    };
    Ok(())
}
