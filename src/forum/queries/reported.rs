//! One post as it was reported: for staff, whoever it is for. Of a private topic they see nothing else this way.

use diesel::prelude::*;

use crate::base::ids::{TopicId, UserId};
use crate::db::schema::{forum_comments, forum_topics};
use crate::db::{Conn, DbError};
use crate::forum::model::{Post, PostStatus, Visibility};

/// A post that somebody reported, or that waits for a look.
#[derive(Debug, Clone)]
pub struct Reported {
    pub author: UserId,
    pub title: String,
    pub body: String,
    pub html: String,
    pub path: String,
    pub status: PostStatus,
    pub is_public: bool,
    /// What it is an answer to: the beginning of a thread, if that can be read.
    pub answers: Option<String>,
}

/// A post by its id. The caller has shown that it was reported or is held, or asks for the program.
pub fn reported(conn: &mut Conn, post: Post) -> Result<Option<Reported>, DbError> {
    match post {
        Post::Topic(id) => topic(conn, id),
        Post::Comment(id) => {
            use forum_comments as c;
            type Row = (UserId, TopicId, String, String, String, PostStatus);
            let found: Option<Row> = c::table
                .find(id)
                .select((c::author_id, c::topic_id, c::root_id, c::body, c::html, c::status))
                .first(conn)
                .optional()?;
            let Some((author, of, root, body, html, status)) = found else { return Ok(None) };
            let Some(topic) = topic(conn, of)? else { return Ok(None) };
            let answers = c::table
                .filter(c::id.eq(&root).and(c::id.ne(id)))
                .filter(c::status.eq(PostStatus::Visible))
                .select(c::body)
                .first(conn)
                .optional()?;
            let path = format!("/forum/comments/{id}");
            Ok(Some(Reported { author, body, html, path, status, answers, ..topic }))
        }
    }
}

fn topic(conn: &mut Conn, id: TopicId) -> Result<Option<Reported>, DbError> {
    use forum_topics as t;
    type Row = (UserId, String, String, String, String, PostStatus, Visibility);
    let found: Option<Row> = t::table
        .find(id)
        .select((t::author_id, t::title, t::body, t::html, t::slug, t::status, t::visibility))
        .first(conn)
        .optional()?;
    Ok(found.map(|(author, title, body, html, slug, status, visibility)| Reported {
        author,
        title,
        body,
        html,
        path: format!("/forum/t/{slug}"),
        status,
        is_public: visibility == Visibility::Public,
        answers: None,
    }))
}
