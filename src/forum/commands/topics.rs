//! Topics: begun, changed, removed.

use diesel::prelude::*;

use super::{hold, reading, touch, withheld};
use crate::accounts::Member;
use crate::base::ids::{RevisionId, TopicId, UserId};
use crate::base::markdown::RENDERER_VERSION;
use crate::base::{Moment, TextList};
use crate::db::Conn;
use crate::db::schema::{
    forum_categories, forum_members, forum_readers, forum_revisions, forum_topic_tags, forum_topics,
};
use crate::forum::model::{
    Follow, ForumError, Post, PostStatus, TopicInput, TopicKind, Visibility, short_of, slug_of,
};
use crate::forum::queries::TopicFull;
use crate::forum::standing::{Admission, Said};
use crate::forum::{index, members, standing};
use crate::outbox::{self, Fact};
use crate::prose::{self, Written};

#[derive(Insertable)]
#[diesel(table_name = forum_topics)]
struct NewTopic<'a> {
    id: TopicId,
    short: String,
    slug: &'a str,
    kind: TopicKind,
    visibility: Visibility,
    status: PostStatus,
    author_id: UserId,
    category: &'a str,
    title: &'a str,
    body: &'a str,
    html: &'a str,
    renderer: i32,
    tags: TextList,
    comment_count: i32,
    vote_count: i32,
    version: i32,
    created_at: Moment,
    active_at: Moment,
}

/// Begins a topic and gives its address. Announces `TopicWritten`, unless it waits for staff.
pub fn write_topic(
    conn: &mut Conn,
    me: &Member,
    input: &TopicInput,
    now: Moment,
) -> Result<(String, PostStatus), ForumError> {
    if input.kind == TopicKind::Announcement && me.as_moderator().is_none() {
        return Err(ForumError::StaffOnly);
    }
    if input.visibility == Visibility::Students && me.as_coach().is_none() {
        return Err(ForumError::CoachesOnly);
    }
    let written = prose::keep(conn, me.id(), &input.body, now)?;
    let said = Said { title: &input.title, body: &input.body, written: &written };
    let admission = standing::admit(conn, me, &said, now)?;
    begin(conn, me, input, (&written, admission), now)
}

/// Begins a topic for somebody whose words in it are the program's own: neither limits nor the filter look at it.
pub fn begin_topic(
    conn: &mut Conn,
    me: &Member,
    input: &TopicInput,
    now: Moment,
) -> Result<String, ForumError> {
    let written = prose::keep(conn, me.id(), &input.body, now)?;
    let admission = Admission { status: PostStatus::Visible, rule: None };
    Ok(begin(conn, me, input, (&written, admission), now)?.0)
}

fn begin(
    conn: &mut Conn,
    me: &Member,
    input: &TopicInput,
    (written, Admission { status, rule }): (&Written, Admission),
    now: Moment,
) -> Result<(String, PostStatus), ForumError> {
    members::join(conn, me, now)?;
    check_category(conn, &input.category)?;
    let id = TopicId::generate();
    let slug = slug_of(&input.title, id);
    let topic = NewTopic {
        id,
        short: short_of(id),
        slug: &slug,
        kind: input.kind,
        visibility: input.visibility,
        status,
        author_id: me.id(),
        category: &input.category,
        title: &input.title,
        body: &input.body,
        html: &written.html,
        renderer: RENDERER_VERSION,
        tags: TextList::new(&input.tags),
        comment_count: 0,
        vote_count: 0,
        version: 1,
        created_at: now,
        active_at: now,
    };
    diesel::insert_into(forum_topics::table).values(&topic).execute(conn)?;
    set_tags(conn, id, &input.tags)?;
    if input.visibility == Visibility::Named {
        set_readers(conn, id, me, &input.readers)?;
    }
    reading::set_level(conn, me.id(), id, Some(Follow::Follow), now)?;
    reading::drop_draft(conn, me, reading::NEW_TOPIC)?;
    index::topic(conn, id)?;
    if status == PostStatus::Visible {
        outbox::record(conn, &Fact::TopicWritten { topic: id }, now)?;
    } else {
        withheld(conn, Post::Topic(id), rule, now)?;
    }
    Ok((slug, status))
}

/// Changes one's own topic; what it said before is kept. What it is and whom it is for stay. Gives its address.
pub fn change_topic(
    conn: &mut Conn,
    me: &Member,
    short: &str,
    input: &TopicInput,
    now: Moment,
) -> Result<String, ForumError> {
    let before = own(hold(conn, me, short)?, me)?;
    let id = before.head.id;
    check_category(conn, &input.category)?;
    let written = prose::keep(conn, me.id(), &input.body, now)?;
    let said = Said { title: &input.title, body: &input.body, written: &written };
    let Admission { status, rule } = standing::admit_change(conn, me, &said, now)?;
    let status = status.of_a_change(before.head.status);
    let is_other = before.body != input.body || before.head.title != input.title;
    if is_other {
        keep(conn, (id, id.as_str()), me.id(), (&before.head.title, &before.body), {
            before.edited_at.unwrap_or(before.head.created_at)
        })?;
    }
    let slug = slug_of(&input.title, id);
    diesel::update(forum_topics::table.find(id))
        .set((
            forum_topics::slug.eq(&slug),
            forum_topics::status.eq(status),
            forum_topics::category.eq(&input.category),
            forum_topics::title.eq(&input.title),
            forum_topics::body.eq(&input.body),
            forum_topics::html.eq(&written.html),
            forum_topics::renderer.eq(RENDERER_VERSION),
            forum_topics::tags.eq(TextList::new(&input.tags)),
        ))
        .execute(conn)?;
    if is_other {
        diesel::update(forum_topics::table.find(id))
            .set(forum_topics::edited_at.eq(now))
            .execute(conn)?;
    }
    set_tags(conn, id, &input.tags)?;
    if before.head.visibility == Visibility::Named {
        set_readers(conn, id, me, &input.readers)?;
    }
    touch(conn, id)?;
    index::topic(conn, id)?;
    if status == PostStatus::Waiting {
        withheld(conn, Post::Topic(id), rule, now)?;
    }
    Ok(slug)
}

/// Takes one's own topic away: its words, what they were before, and its tags. What others said stays under a stone.
pub fn delete_topic(conn: &mut Conn, me: &Member, short: &str) -> Result<(), ForumError> {
    let topic = own(hold(conn, me, short)?, me)?;
    empty(conn, topic.head.id)?;
    Ok(())
}

/// Empties a topic and leaves a stone.
pub(super) fn empty(conn: &mut Conn, id: TopicId) -> Result<(), ForumError> {
    diesel::update(forum_topics::table.find(id))
        .set((
            forum_topics::status.eq(PostStatus::Deleted),
            forum_topics::slug.eq(slug_of("", id)),
            forum_topics::title.eq(""),
            forum_topics::body.eq(""),
            forum_topics::html.eq(""),
            forum_topics::tags.eq(""),
            forum_topics::version.eq(forum_topics::version + 1),
        ))
        .execute(conn)?;
    diesel::delete(forum_topic_tags::table.filter(forum_topic_tags::topic_id.eq(id)))
        .execute(conn)?;
    diesel::delete(forum_revisions::table.filter(forum_revisions::post_id.eq(id.as_str())))
        .execute(conn)?;
    index::topic(conn, id)?;
    Ok(())
}

/// A topic that is one's own and not removed.
fn own(topic: TopicFull, me: &Member) -> Result<TopicFull, ForumError> {
    if topic.head.author_id == me.id() && topic.head.status != PostStatus::Deleted {
        Ok(topic)
    } else {
        Err(ForumError::NotFound)
    }
}

/// Keeps what a post said until now.
pub(super) fn keep(
    conn: &mut Conn,
    (topic, post): (TopicId, &str),
    author: UserId,
    (title, body): (&str, &str),
    written_at: Moment,
) -> Result<(), ForumError> {
    diesel::insert_into(forum_revisions::table)
        .values((
            forum_revisions::id.eq(RevisionId::generate()),
            forum_revisions::topic_id.eq(topic),
            forum_revisions::post_id.eq(post),
            forum_revisions::author_id.eq(author),
            forum_revisions::title.eq(title),
            forum_revisions::body.eq(body),
            forum_revisions::written_at.eq(written_at),
        ))
        .execute(conn)?;
    Ok(())
}

fn check_category(conn: &mut Conn, slug: &str) -> Result<(), ForumError> {
    let known = forum_categories::table.find(slug);
    let is_known: bool = diesel::select(diesel::dsl::exists(known)).get_result(conn)?;
    if is_known { Ok(()) } else { Err(ForumError::UnknownCategory) }
}

pub(super) fn set_tags(conn: &mut Conn, topic: TopicId, tags: &[String]) -> Result<(), ForumError> {
    diesel::delete(forum_topic_tags::table.filter(forum_topic_tags::topic_id.eq(topic)))
        .execute(conn)?;
    for tag in tags {
        diesel::insert_into(forum_topic_tags::table)
            .values((forum_topic_tags::topic_id.eq(topic), forum_topic_tags::tag.eq(tag)))
            .execute(conn)?;
    }
    Ok(())
}

fn set_readers(
    conn: &mut Conn,
    topic: TopicId,
    me: &Member,
    handles: &[String],
) -> Result<(), ForumError> {
    diesel::delete(forum_readers::table.filter(forum_readers::topic_id.eq(topic))).execute(conn)?;
    for handle in handles {
        let user: Option<UserId> = forum_members::table
            .filter(forum_members::handle.eq(handle))
            .select(forum_members::user_id)
            .first(conn)
            .optional()?;
        let user = user.ok_or_else(|| ForumError::UnknownHandle(handle.clone()))?;
        if user != me.id() {
            diesel::insert_into(forum_readers::table)
                .values((forum_readers::topic_id.eq(topic), forum_readers::user_id.eq(user)))
                .execute(conn)?;
        }
    }
    Ok(())
}
