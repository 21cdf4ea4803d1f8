//! Who takes part, what they wrote, and what they are still writing.

use diesel::QueryableByName;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Nullable, Text, Timestamp};

use super::lists::{self, Author};
use super::topic::Draft;
use crate::accounts::Member;
use crate::base::ids::{CommentId, UserId};
use crate::base::{Moment, slug};
use crate::db::schema::{forum_drafts, forum_members};
use crate::db::statement::Statement;
use crate::db::{Conn, DbError};
use crate::forum::access::{self, Viewer};
use crate::web::paging::Paging;

/// A person's public face in the forum.
#[derive(Debug, Clone, QueryableByName)]
pub struct PersonRow {
    #[diesel(sql_type = Text)]
    pub author_id: UserId,
    #[diesel(sql_type = Timestamp)]
    pub joined_at: Moment,
    #[diesel(embed)]
    pub author: Author,
    #[diesel(sql_type = BigInt)]
    pub topics: i64,
    #[diesel(sql_type = BigInt)]
    pub comments: i64,
    #[diesel(sql_type = BigInt)]
    pub accepted: i64,
}

/// Somebody by their handle, and how much of what they wrote is public.
pub fn person(conn: &mut Conn, handle: &str) -> Result<Option<PersonRow>, DbError> {
    let mut st = Statement::default();
    let holds = access::listed(&mut st, &Viewer::STRANGER);
    let handle = st.text(handle);
    st.sql = format!(
        "SELECT a.user_id AS author_id, a.joined_at, {}, \
         (SELECT COUNT(*) FROM forum_topics t WHERE t.author_id = a.user_id AND {holds}) AS topics, \
         (SELECT COUNT(*) FROM forum_comments c JOIN forum_topics t ON t.id = c.topic_id \
         WHERE c.author_id = a.user_id AND c.status = 'visible' AND {holds}) AS comments, \
         (SELECT COUNT(*) FROM forum_comments c JOIN forum_topics t ON t.id = c.topic_id \
         WHERE c.author_id = a.user_id AND c.status = 'visible' AND t.accepted_id = c.id AND {holds}) AS accepted \
         FROM (SELECT user_id, user_id AS author_id, joined_at FROM forum_members WHERE handle = {handle}) a {} \
         WHERE u.status = 'active'",
        lists::AUTHOR,
        lists::with_author("a"),
    );
    let rows: Vec<PersonRow> = st.kept(true).load(conn)?;
    Ok(rows.into_iter().next())
}

/// A comment on somebody's page.
#[derive(Debug, Clone, QueryableByName)]
pub struct Post {
    #[diesel(sql_type = Text)]
    pub id: CommentId,
    #[diesel(sql_type = Text)]
    pub title: String,
    #[diesel(sql_type = Text)]
    pub body: String,
    #[diesel(sql_type = Integer)]
    pub vote_count: i32,
    #[diesel(sql_type = Nullable<Text>)]
    pub accepted_id: Option<CommentId>,
    #[diesel(sql_type = Timestamp)]
    pub created_at: Moment,
}

impl Post {
    pub fn is_accepted(&self) -> bool {
        self.accepted_id == Some(self.id)
    }

    /// The beginning of what it says.
    pub fn excerpt(&self) -> String {
        super::search::plain(&self.body, 220)
    }
}

/// The comments somebody wrote that the viewer may read, the newest first.
pub fn posts_of(
    conn: &mut Conn,
    viewer: &Viewer,
    author: UserId,
    paging: Paging,
) -> Result<Vec<Post>, DbError> {
    let mut st = Statement::default();
    let holds = access::listed(&mut st, viewer);
    let author = st.text(author.as_str());
    let (limit, offset) = (paging.limit(), paging.offset());
    st.sql = format!(
        "SELECT c.id, t.title, c.body, c.vote_count, t.accepted_id, c.created_at FROM forum_comments c \
         JOIN forum_topics t ON t.id = c.topic_id WHERE c.author_id = {author} AND c.status = 'visible' AND {holds} \
         ORDER BY c.created_at DESC, c.id DESC LIMIT {limit} OFFSET {offset}"
    );
    st.load(conn)
}

/// The handles that begin like this, with the names of their people: for completing what is typed.
pub fn complete(
    conn: &mut Conn,
    _: &Member,
    start: &str,
) -> Result<Vec<(String, String)>, DbError> {
    use crate::db::schema::users;
    let start = start.trim().trim_start_matches('@').to_lowercase();
    if !slug::is_slug(&start, 40) {
        return Ok(Vec::new());
    }
    // The sign behind every one that a handle may have, so that an index finds the beginning.
    let end = format!("{start}~");
    Ok(forum_members::table
        .inner_join(users::table.on(users::id.eq(forum_members::user_id)))
        .filter(forum_members::handle.ge(&start))
        .filter(forum_members::handle.lt(end))
        .filter(users::status.eq("active"))
        .order(forum_members::handle)
        .select((forum_members::handle, users::name))
        .limit(8)
        .load(conn)?)
}

/// What somebody is still writing at one place.
pub fn draft(conn: &mut Conn, me: &Member, place: &str) -> Result<Option<Draft>, DbError> {
    Ok(forum_drafts::table
        .find((me.id(), place))
        .select(Draft::as_select())
        .first(conn)
        .optional()?)
}

/// A draft, and the topic it is a comment on, if the viewer may still read that.
#[derive(Debug, Clone, QueryableByName)]
pub struct DraftRow {
    #[diesel(sql_type = Text)]
    pub place: String,
    #[diesel(sql_type = Text)]
    pub title: String,
    #[diesel(sql_type = Text)]
    pub body: String,
    #[diesel(sql_type = Timestamp)]
    pub saved_at: Moment,
    #[diesel(sql_type = Nullable<Text>)]
    pub topic_title: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    pub slug: Option<String>,
}

impl DraftRow {
    /// Where it goes on.
    pub fn href(&self) -> String {
        match &self.slug {
            Some(slug) => format!("/forum/t/{slug}#write"),
            None => "/forum/new".to_owned(),
        }
    }

    pub fn excerpt(&self) -> String {
        super::search::plain(&self.body, 160)
    }
}

/// Everything somebody is still writing, the newest first.
pub fn drafts(conn: &mut Conn, me: &Member) -> Result<Vec<DraftRow>, DbError> {
    let mut st = Statement::default();
    let holds = access::readable(&mut st, &Viewer::member(me));
    let id = st.text(me.id().as_str());
    st.sql = format!(
        "SELECT d.place, d.title, d.body, d.saved_at, t.title AS topic_title, t.slug FROM forum_drafts d \
         LEFT JOIN forum_topics t ON t.id = d.place AND {holds} WHERE d.user_id = {id} \
         ORDER BY d.saved_at DESC, d.place LIMIT 100"
    );
    st.load(conn)
}
