//! What somebody follows, how far they have read, and what they are still writing.

use diesel::prelude::*;

use super::hold;
use crate::accounts::Member;
use crate::base::Moment;
use crate::base::ids::{TopicId, UserId};
use crate::db::schema::{forum_drafts, forum_follows, forum_topics, forum_visits};
use crate::db::{Conn, DbError};
use crate::forum::access::Viewer;
use crate::forum::model::{Follow, ForumError};
use crate::forum::{members, queries};

/// Where the draft of a new topic is kept; a comment's is kept under its topic's id.
pub const NEW_TOPIC: &str = "new";

/// How many drafts somebody may have; the oldest gives way.
const MOST_DRAFTS: i64 = 50;

/// Takes part, without saying anything yet: others can name them.
pub fn join(conn: &mut Conn, me: &Member, now: Moment) -> Result<String, DbError> {
    members::join(conn, me, now)
}

/// Follows a topic, mutes it, or neither.
pub fn follow(
    conn: &mut Conn,
    me: &Member,
    short: &str,
    level: Option<Follow>,
    now: Moment,
) -> Result<(), ForumError> {
    let topic = hold(conn, me, short)?;
    members::join(conn, me, now)?;
    set_level(conn, me.id(), topic.head.id, level, now)?;
    visit(conn, me, short, now)
}

/// Sets what somebody wants to hear of a topic. The caller holds the topic.
pub(super) fn set_level(
    conn: &mut Conn,
    user: UserId,
    topic: TopicId,
    level: Option<Follow>,
    now: Moment,
) -> Result<(), ForumError> {
    diesel::delete(forum_follows::table.find((user, topic))).execute(conn)?;
    if let Some(level) = level {
        diesel::insert_into(forum_follows::table)
            .values((
                forum_follows::user_id.eq(user),
                forum_follows::topic_id.eq(topic),
                forum_follows::level.eq(level),
                forum_follows::created_at.eq(now),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Whoever comments follows, unless they said what they want already.
pub(super) fn begin_to_follow(
    conn: &mut Conn,
    user: UserId,
    topic: TopicId,
    now: Moment,
) -> Result<(), ForumError> {
    let known = forum_follows::table.find((user, topic));
    let has_said: bool = diesel::select(diesel::dsl::exists(known)).get_result(conn)?;
    if has_said { Ok(()) } else { set_level(conn, user, topic, Some(Follow::Follow), now) }
}

/// Notes that somebody has read a topic as it is now.
pub fn visit(conn: &mut Conn, me: &Member, short: &str, now: Moment) -> Result<(), ForumError> {
    let topic = hold(conn, me, short)?.head;
    let count: i32 =
        forum_topics::table.find(topic.id).select(forum_topics::comment_count).first(conn)?;
    let seen = (forum_visits::seen_at.eq(now), forum_visits::seen_comments.eq(count));
    let rows =
        diesel::update(forum_visits::table.find((me.id(), topic.id))).set(seen).execute(conn)?;
    if rows == 0 {
        diesel::insert_into(forum_visits::table)
            .values((
                forum_visits::user_id.eq(me.id()),
                forum_visits::topic_id.eq(topic.id),
                forum_visits::seen_at.eq(now),
                forum_visits::seen_comments.eq(count),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Keeps what somebody is writing. An empty draft is none.
pub fn save_draft(
    conn: &mut Conn,
    me: &Member,
    place: &str,
    [title, body, category, tags]: [&str; 4],
    now: Moment,
) -> Result<(), ForumError> {
    let place = match place {
        NEW_TOPIC => NEW_TOPIC.to_owned(),
        slug => {
            let short = crate::forum::model::short_in(slug).ok_or(ForumError::NotFound)?;
            let topic = queries::topic(conn, &Viewer::member(me), short)?;
            topic.ok_or(ForumError::NotFound)?.head.id.to_string()
        }
    };
    crate::db::dialect::lock_until_commit(conn, &format!("forum drafts {}", me.id()))?;
    drop_draft(conn, me, &place)?;
    if title.trim().is_empty() && body.trim().is_empty() {
        return Ok(());
    }
    let mine = || forum_drafts::table.filter(forum_drafts::user_id.eq(me.id()));
    let count: i64 = mine().count().get_result(conn)?;
    if count >= MOST_DRAFTS {
        let oldest: Option<String> = mine()
            .order(forum_drafts::saved_at)
            .select(forum_drafts::place)
            .first(conn)
            .optional()?;
        if let Some(oldest) = oldest {
            drop_draft(conn, me, &oldest)?;
        }
    }
    diesel::insert_into(forum_drafts::table)
        .values((
            forum_drafts::user_id.eq(me.id()),
            forum_drafts::place.eq(place),
            forum_drafts::title.eq(title),
            forum_drafts::body.eq(body),
            forum_drafts::category.eq(category),
            forum_drafts::tags.eq(tags),
            forum_drafts::saved_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Throws a draft away.
pub fn drop_draft(conn: &mut Conn, me: &Member, place: &str) -> Result<(), DbError> {
    diesel::delete(forum_drafts::table.find((me.id(), place))).execute(conn)?;
    Ok(())
}
