//! One topic and what is said under it.

use diesel::QueryableByName;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Nullable, Text, Timestamp};

use super::lists::{self, AUTHOR, Author, TopicRow};
use crate::accounts::Member;
use crate::base::Moment;
use crate::base::ids::{CommentId, TopicId, UserId};
use crate::db::schema::{forum_members, forum_readers};
use crate::db::statement::Statement;
use crate::db::{Conn, DbError};
use crate::forum::access::{self, Viewer};
use crate::forum::model::{Post, PostStatus, Visibility};
use crate::web::paging::Paging;

/// A topic with its text, and the viewer's vote.
#[derive(Debug, Clone, QueryableByName)]
pub struct TopicFull {
    #[diesel(embed)]
    pub head: TopicRow,
    #[diesel(sql_type = Text)]
    pub body: String,
    #[diesel(sql_type = Text)]
    pub html: String,
    #[diesel(sql_type = Nullable<Timestamp>)]
    pub edited_at: Option<Moment>,
    #[diesel(sql_type = Nullable<Integer>)]
    pub my_vote: Option<i32>,
    #[diesel(sql_type = Nullable<Timestamp>)]
    pub seen_at: Option<Moment>,
}

impl TopicFull {
    pub fn is_up(&self) -> bool {
        self.my_vote == Some(1)
    }

    pub fn is_down(&self) -> bool {
        self.my_vote == Some(-1)
    }
}

/// A topic by the end of its id.
pub fn topic(conn: &mut Conn, viewer: &Viewer, short: &str) -> Result<Option<TopicFull>, DbError> {
    let mut st = Statement::default();
    let holds = access::readable(&mut st, viewer);
    let (me, short) = (st.text(viewer.key()), st.text(short));
    st.sql = format!(
        "SELECT {}, t.body, t.html, t.edited_at, v.value AS my_vote, s.seen_at FROM forum_topics t {} \
         LEFT JOIN forum_votes v ON v.post_id = t.id AND v.user_id = {me} WHERE t.short = {short} AND {holds}",
        lists::columns("t"),
        lists::joins("t", &me),
    );
    let rows: Vec<TopicFull> = st.kept(true).load(conn)?;
    Ok(rows.into_iter().next())
}

/// A comment as its topic's page shows it.
#[derive(Debug, Clone, QueryableByName)]
pub struct CommentRow {
    #[diesel(sql_type = Text)]
    pub id: CommentId,
    #[diesel(sql_type = Text)]
    pub topic_id: TopicId,
    #[diesel(sql_type = Text)]
    pub root_id: CommentId,
    #[diesel(sql_type = Text)]
    pub status: PostStatus,
    #[diesel(sql_type = Text)]
    pub author_id: UserId,
    #[diesel(sql_type = Text)]
    pub body: String,
    #[diesel(sql_type = Text)]
    pub html: String,
    #[diesel(sql_type = Integer)]
    pub vote_count: i32,
    #[diesel(sql_type = Timestamp)]
    pub created_at: Moment,
    #[diesel(sql_type = Nullable<Timestamp>)]
    pub edited_at: Option<Moment>,
    #[diesel(embed)]
    pub author: Author,
    #[diesel(sql_type = Nullable<Integer>)]
    pub my_vote: Option<i32>,
}

impl CommentRow {
    pub fn is_up(&self) -> bool {
        self.my_vote == Some(1)
    }

    pub fn is_down(&self) -> bool {
        self.my_vote == Some(-1)
    }

    pub fn is_reply(&self) -> bool {
        self.root_id != self.id
    }

    pub fn is_deleted(&self) -> bool {
        self.status == PostStatus::Deleted
    }

    pub fn is_visible(&self) -> bool {
        self.status == PostStatus::Visible
    }

    pub fn is_waiting(&self) -> bool {
        self.status == PostStatus::Waiting
    }
}

/// The columns of a comment called `c`, with the viewer's vote.
fn columns(c: &str) -> String {
    format!(
        "{c}.id, {c}.topic_id, {c}.root_id, {c}.status, {c}.author_id, {c}.body, {c}.html, {c}.vote_count, \
         {c}.created_at, {c}.edited_at, v.value AS my_vote, {AUTHOR}"
    )
}

/// The order of a topic's comments: the accepted answer and its replies, then threads, those of a question by votes.
fn order(st: &mut Statement, topic: &TopicRow) -> String {
    let mut order = String::new();
    if let Some(accepted) = topic.accepted_id {
        let accepted = st.text(accepted.as_str());
        order = format!("CASE WHEN c.root_id = {accepted} THEN 0 ELSE 1 END, ");
    }
    if topic.is_question() {
        order.push_str("c.root_votes DESC, ");
    }
    order + "c.root_id, c.id"
}

/// One page of a topic's comments. The caller has found the topic for the viewer.
pub fn comments(
    conn: &mut Conn,
    viewer: &Viewer,
    topic: &TopicRow,
    paging: Paging,
) -> Result<Vec<CommentRow>, DbError> {
    let mut st = Statement::default();
    let holds = access::comment_readable(&mut st, viewer);
    let order = order(&mut st, topic);
    let (me, id) = (st.text(viewer.key()), st.text(topic.id.as_str()));
    let (limit, offset) = (paging.limit(), paging.offset());
    st.sql = format!(
        "SELECT {} FROM (SELECT * FROM forum_comments c WHERE c.topic_id = {id} AND {holds} \
         ORDER BY {order} LIMIT {limit} OFFSET {offset}) said {} \
         LEFT JOIN forum_votes v ON v.post_id = said.id AND v.user_id = {me} ORDER BY {}",
        columns("said"),
        lists::with_author("said"),
        order.replace("c.", "said."),
    );
    st.load(conn)
}

/// A comment and its topic, for somebody who may read both.
pub fn comment(
    conn: &mut Conn,
    viewer: &Viewer,
    id: CommentId,
) -> Result<Option<(CommentRow, TopicFull)>, DbError> {
    let mut st = Statement::default();
    let holds = access::comment_readable(&mut st, viewer);
    let topic_holds = access::readable(&mut st, viewer);
    let (me, id) = (st.text(viewer.key()), st.text(id.as_str()));
    st.sql = format!(
        "SELECT {}, t.short FROM forum_comments c JOIN forum_topics t ON t.id = c.topic_id {} \
         LEFT JOIN forum_votes v ON v.post_id = c.id AND v.user_id = {me} \
         WHERE c.id = {id} AND {holds} AND {topic_holds}",
        columns("c"),
        lists::with_author("c"),
    );
    #[derive(QueryableByName)]
    struct Found {
        #[diesel(embed)]
        comment: CommentRow,
        #[diesel(sql_type = Text)]
        short: String,
    }
    let rows: Vec<Found> = st.kept(true).load(conn)?;
    let Some(found) = rows.into_iter().next() else { return Ok(None) };
    Ok(topic(conn, viewer, &found.short)?.map(|topic| (found.comment, topic)))
}

#[derive(QueryableByName)]
struct Place {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// The place of a comment among those of its topic, from one.
pub fn position(
    conn: &mut Conn,
    viewer: &Viewer,
    topic: &TopicRow,
    id: CommentId,
) -> Result<i64, DbError> {
    let mut st = Statement::default();
    let holds = access::comment_readable(&mut st, viewer);
    let order = order(&mut st, topic);
    let (topic, id) = (st.text(topic.id.as_str()), st.text(id.as_str()));
    st.sql = format!(
        "SELECT n FROM (SELECT c.id, ROW_NUMBER() OVER (ORDER BY {order}) AS n FROM forum_comments c \
         WHERE c.topic_id = {topic} AND {holds}) places WHERE id = {id}"
    );
    let rows: Vec<Place> = st.load(conn)?;
    Ok(rows.first().map_or(1, |row| row.n))
}

/// What is quoted in an answer: who said it, and their words, if the viewer may read them.
pub fn quoted(
    conn: &mut Conn,
    viewer: &Viewer,
    topic: &TopicFull,
    id: &str,
) -> Result<Option<(String, String)>, DbError> {
    let said = |author: &Author, body: &str| {
        let who = author
            .handle
            .as_ref()
            .map_or(author.author_name.clone(), |handle| format!("@{handle}"));
        (who, body.to_owned())
    };
    if id == topic.head.id.as_str() {
        return Ok((!topic.body.is_empty()).then(|| said(&topic.head.author, &topic.body)));
    }
    let Ok(id) = id.parse::<CommentId>() else { return Ok(None) };
    let found = comment(conn, viewer, id)?;
    Ok(found
        .filter(|(comment, of)| of.head.id == topic.head.id && comment.is_visible())
        .map(|(comment, _)| said(&comment.author, &comment.body)))
}

/// Those a topic is shared with by name: handles. Its author's to see.
pub fn readers(conn: &mut Conn, me: &Member, topic: &TopicRow) -> Result<Vec<String>, DbError> {
    if topic.visibility != Visibility::Named || topic.author_id != me.id() {
        return Ok(Vec::new());
    }
    Ok(forum_readers::table
        .inner_join(forum_members::table.on(forum_members::user_id.eq(forum_readers::user_id)))
        .filter(forum_readers::topic_id.eq(topic.id))
        .order(forum_members::handle)
        .select(forum_members::handle)
        .load(conn)?)
}

/// What a post said before a change.
#[derive(Debug, Clone, QueryableByName)]
pub struct Revision {
    #[diesel(sql_type = Text)]
    pub title: String,
    #[diesel(sql_type = Text)]
    pub body: String,
    #[diesel(sql_type = Timestamp)]
    pub written_at: Moment,
}

/// What a post said before, the newest first. The caller has found the post for the viewer; of a hidden post there
/// is nothing to see but for its author and staff.
pub fn history(conn: &mut Conn, viewer: &Viewer, post: Post) -> Result<Vec<Revision>, DbError> {
    let mut st = Statement::default();
    let topic_holds = access::readable(&mut st, viewer);
    let comment_holds = access::comment_readable(&mut st, viewer);
    let id = st.text(post.as_str());
    let comment = match post {
        Post::Topic(_) => "TRUE".to_owned(),
        Post::Comment(_) => format!(
            "EXISTS (SELECT 1 FROM forum_comments c WHERE c.id = h.post_id AND {comment_holds})"
        ),
    };
    st.sql = format!(
        "SELECT h.title, h.body, h.written_at FROM forum_revisions h JOIN forum_topics t ON t.id = h.topic_id \
         WHERE h.post_id = {id} AND {topic_holds} AND {comment} ORDER BY h.id DESC LIMIT 50"
    );
    st.load(conn)
}

/// What somebody is still writing.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = crate::db::schema::forum_drafts)]
pub struct Draft {
    pub place: String,
    pub title: String,
    pub body: String,
    pub category: String,
    pub tags: String,
    pub saved_at: Moment,
}
