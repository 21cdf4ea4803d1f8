//! Letters about the forum: somebody answered, named one, or took one's answer. Only who may read a post hears of it.

use diesel::QueryableByName;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::access;
use super::model::PostStatus;
use super::queries::plain;
use crate::accounts::User;
use crate::base::ids::{CommentId, TopicId, UserId};
use crate::base::{Moment, Msg, NoticeType};
use crate::config::Config;
use crate::db::schema::{forum_comments, forum_topics, users};
use crate::db::statement::Statement;
use crate::db::{Conn, DbError};
use crate::mail::Email;
use crate::prose;
use crate::web::letter::Letter;

/// The most people who are told of one post.
const MOST: i64 = 1000;

/// How much of a post a letter quotes.
const QUOTED: usize = 600;

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = Text)]
    id: UserId,
}

/// Of some people those who are to hear of a topic: they may read it, wrote nothing here themselves and did not mute
/// it. `from` selects their ids.
fn hearers(
    conn: &mut Conn,
    mut st: Statement,
    from: &str,
    topic: TopicId,
    author: UserId,
) -> Result<Vec<User>, DbError> {
    let (topic, author) = (st.text(topic.as_str()), st.text(author.as_str()));
    st.sql = format!(
        "SELECT u.id FROM ({from}) x JOIN users u ON u.id = x.id JOIN forum_topics t ON t.id = {topic} \
         LEFT JOIN forum_follows f ON f.topic_id = t.id AND f.user_id = u.id \
         WHERE u.status = 'active' AND u.id <> {author} AND COALESCE(f.level, '') <> 'mute' AND {} \
         ORDER BY u.id LIMIT {MOST}",
        access::listed_for("u.id"),
    );
    let ids: Vec<Id> = st.load(conn)?;
    let ids: Vec<UserId> = ids.into_iter().map(|row| row.id).collect();
    Ok(users::table
        .filter(users::id.eq_any(ids))
        .order(users::id)
        .select(User::as_select())
        .load(conn)?)
}

/// A statement that selects some ids, with the values bound.
fn these(st: &mut Statement, ids: &[UserId]) -> String {
    let places: Vec<String> = ids.iter().map(|id| st.text(id.as_str())).collect();
    let list = if places.is_empty() { "''".to_owned() } else { places.join(", ") };
    format!("SELECT id FROM users WHERE id IN ({list})")
}

fn name_of(conn: &mut Conn, id: UserId) -> Result<String, DbError> {
    Ok(users::table.find(id).select(users::name).first(conn)?)
}

/// Tells those whom a new topic names.
pub fn topic_written(
    conn: &mut Conn,
    config: &Config,
    id: TopicId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let found: Option<(UserId, String, String, String)> = forum_topics::table
        .filter(forum_topics::id.eq(id))
        .filter(forum_topics::status.eq(PostStatus::Visible))
        .select((
            forum_topics::author_id,
            forum_topics::title,
            forum_topics::body,
            forum_topics::slug,
        ))
        .first(conn)
        .optional()?;
    let Some((author, title, body, slug)) = found else { return Ok(Vec::new()) };
    let called = prose::rendered(conn, &body)?.mentioned;
    if called.is_empty() {
        return Ok(Vec::new());
    }
    let mut st = Statement::default();
    let from = these(&mut st, &called);
    let hearers = hearers(conn, st, &from, id, author)?;
    let name = name_of(conn, author)?;
    let address = config.absolute(&format!("/forum/t/{slug}"));
    let letter = |user: &User| {
        let subject =
            Msg::new("forum-mail-mention-subject").with("name", &name).with("title", &title);
        Letter::new(subject)
            .tells(NoticeType::PostReply)
            .line("forum-mail-mention-line")
            .quote(&plain(&body, QUOTED))
            .action("forum-mail-action", address.clone())
            .to(
                &user.recipient(now),
                "forum_mention",
                format!("forum-topic:{id}:{}", user.id),
                config,
            )
    };
    hearers.iter().map(letter).collect()
}

/// Tells those who wait for a comment: who follows the topic or began it, whose comment it replies to, whom it names.
pub fn comment_written(
    conn: &mut Conn,
    config: &Config,
    id: CommentId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let found: Option<(UserId, CommentId, String, TopicId, UserId, String)> = forum_comments::table
        .inner_join(forum_topics::table.on(forum_topics::id.eq(forum_comments::topic_id)))
        .filter(forum_comments::id.eq(id))
        .filter(forum_comments::status.eq(PostStatus::Visible))
        .select((
            forum_comments::author_id,
            forum_comments::root_id,
            forum_comments::body,
            forum_topics::id,
            forum_topics::author_id,
            forum_topics::title,
        ))
        .first(conn)
        .optional()?;
    let Some((author, root, body, topic, asker, title)) = found else { return Ok(Vec::new()) };
    let called = prose::rendered(conn, &body)?.mentioned;
    let replied: UserId =
        forum_comments::table.find(root).select(forum_comments::author_id).first(conn)?;
    let mut st = Statement::default();
    let place = st.text(topic.as_str());
    let people: Vec<UserId> = called.iter().copied().chain([asker, replied]).collect();
    let from = format!(
        "{} UNION SELECT user_id FROM forum_follows WHERE topic_id = {place} AND level = 'follow'",
        these(&mut st, &people)
    );
    let hearers = hearers(conn, st, &from, topic, author)?;
    let name = name_of(conn, author)?;
    let address = config.absolute(&format!("/forum/comments/{id}"));
    let letter = |user: &User| {
        let (subject, line, kind) = if called.contains(&user.id) {
            ("forum-mail-mention-subject", "forum-mail-mention-line", "forum_mention")
        } else if user.id == replied && root != id {
            ("forum-mail-reply-subject", "forum-mail-reply-line", "forum_reply")
        } else {
            ("forum-mail-comment-subject", "forum-mail-comment-line", "forum_comment")
        };
        Letter::new(Msg::new(subject).with("name", &name).with("title", &title))
            .tells(NoticeType::PostReply)
            .line(line)
            .quote(&plain(&body, QUOTED))
            .action("forum-mail-action", address.clone())
            .to(&user.recipient(now), kind, format!("forum-comment:{id}:{}", user.id), config)
    };
    hearers.iter().map(letter).collect()
}

/// Tells whoever gave an answer that it was taken.
pub fn accepted(
    conn: &mut Conn,
    config: &Config,
    id: CommentId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let found: Option<(UserId, TopicId, UserId, String)> = forum_topics::table
        .inner_join(forum_comments::table.on(forum_comments::topic_id.eq(forum_topics::id)))
        .filter(forum_comments::id.eq(id))
        .filter(forum_topics::accepted_id.eq(id))
        .select((
            forum_comments::author_id,
            forum_topics::id,
            forum_topics::author_id,
            forum_topics::title,
        ))
        .first(conn)
        .optional()?;
    let Some((author, topic, asker, title)) = found else { return Ok(Vec::new()) };
    let mut st = Statement::default();
    let from = these(&mut st, &[author]);
    let hearers = hearers(conn, st, &from, topic, asker)?;
    let name = name_of(conn, asker)?;
    let letter = |user: &User| {
        let subject =
            Msg::new("forum-mail-accepted-subject").with("name", &name).with("title", &title);
        Letter::new(subject)
            .tells(NoticeType::PostReply)
            .line("forum-mail-accepted-line")
            .action("forum-mail-action", config.absolute(&format!("/forum/comments/{id}")))
            .to(&user.recipient(now), "forum_accepted", format!("forum-accepted:{id}"), config)
    };
    hearers.iter().map(letter).collect()
}
