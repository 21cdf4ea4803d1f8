//! Prose that an older renderer wrote.

use diesel::prelude::*;

use super::touch;
use crate::base::Moment;
use crate::base::ids::{CommentId, TopicId, UserId};
use crate::base::markdown::RENDERER_VERSION;
use crate::db::schema::{forum_comments, forum_topics};
use crate::db::{Conn, DbError};
use crate::prose;

/// Posts to render anew.
#[derive(Debug, Default)]
pub struct Outdated {
    topics: Vec<(TopicId, UserId, String)>,
    comments: Vec<(CommentId, TopicId, UserId, String)>,
}

impl Outdated {
    pub fn is_empty(&self) -> bool {
        self.topics.is_empty() && self.comments.is_empty()
    }
}

/// Some posts that an older renderer wrote. Looked for apart from the writing, since a long forum takes a moment
/// to look through.
pub fn outdated(conn: &mut Conn, limit: i64) -> Result<Outdated, DbError> {
    Ok(Outdated {
        topics: forum_topics::table
            .filter(forum_topics::renderer.lt(RENDERER_VERSION))
            .limit(limit)
            .select((forum_topics::id, forum_topics::author_id, forum_topics::body))
            .load(conn)?,
        comments: forum_comments::table
            .filter(forum_comments::renderer.lt(RENDERER_VERSION))
            .limit(limit)
            .select((
                forum_comments::id,
                forum_comments::topic_id,
                forum_comments::author_id,
                forum_comments::body,
            ))
            .load(conn)?,
    })
}

/// Renders posts anew. What their authors wrote meanwhile is rendered already.
pub fn render_anew(conn: &mut Conn, old: &Outdated, now: Moment) -> Result<(), DbError> {
    for (id, author, body) in &old.topics {
        let html = prose::keep(conn, *author, body, now)?.html;
        let same = forum_topics::table.find(id).filter(forum_topics::body.eq(body));
        diesel::update(same)
            .set((forum_topics::html.eq(html), forum_topics::renderer.eq(RENDERER_VERSION)))
            .execute(conn)?;
        touch(conn, *id)?;
    }
    for (id, topic, author, body) in &old.comments {
        let html = prose::keep(conn, *author, body, now)?.html;
        let same = forum_comments::table.find(id).filter(forum_comments::body.eq(body));
        diesel::update(same)
            .set((forum_comments::html.eq(html), forum_comments::renderer.eq(RENDERER_VERSION)))
            .execute(conn)?;
        touch(conn, *topic)?;
    }
    Ok(())
}
