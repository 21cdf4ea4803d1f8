//! What programs read: the newest of what everybody may.

use diesel::QueryableByName;
use diesel::sql_types::{Text, Timestamp};

use super::topic::TopicFull;
use crate::base::Moment;
use crate::db::statement::Statement;
use crate::db::{Conn, DbError};
use crate::forum::access::{self, Viewer};

/// How many entries a feed has.
const ENTRIES: i64 = 30;

/// An entry: a topic, or a comment.
#[derive(Debug, Clone, QueryableByName)]
pub struct Entry {
    #[diesel(sql_type = Text)]
    pub id: String,
    /// Of the topic.
    #[diesel(sql_type = Text)]
    pub slug: String,
    #[diesel(sql_type = Text)]
    pub title: String,
    #[diesel(sql_type = Text)]
    pub html: String,
    #[diesel(sql_type = Text)]
    pub name: String,
    #[diesel(sql_type = Timestamp)]
    pub created_at: Moment,
    #[diesel(sql_type = Timestamp)]
    pub updated_at: Moment,
}

/// The newest topics, of a category or of all.
pub fn newest(conn: &mut Conn, category: Option<&str>) -> Result<Vec<Entry>, DbError> {
    let mut st = Statement::default();
    let holds = access::listed(&mut st, &Viewer::STRANGER);
    let within = match category {
        Some(slug) => format!(" AND t.category = {}", st.text(slug)),
        None => String::new(),
    };
    st.sql = format!(
        "SELECT shown.id, shown.slug, shown.title, shown.html, u.name, shown.created_at, \
         COALESCE(shown.edited_at, shown.created_at) AS updated_at \
         FROM (SELECT * FROM forum_topics t WHERE {holds}{within} ORDER BY t.created_at DESC, t.id DESC LIMIT {ENTRIES}) shown \
         JOIN users u ON u.id = shown.author_id ORDER BY shown.created_at DESC, shown.id DESC"
    );
    st.kept(true).load(conn)
}

/// The newest comments on a topic that everybody may read.
pub fn said(conn: &mut Conn, topic: &TopicFull) -> Result<Vec<Entry>, DbError> {
    let mut st = Statement::default();
    let holds = access::listed(&mut st, &Viewer::STRANGER);
    let id = st.text(topic.head.id.as_str());
    st.sql = format!(
        "SELECT c.id, t.slug, t.title, c.html, u.name, c.created_at, COALESCE(c.edited_at, c.created_at) AS updated_at \
         FROM forum_comments c JOIN forum_topics t ON t.id = c.topic_id JOIN users u ON u.id = c.author_id \
         WHERE c.topic_id = {id} AND c.status = 'visible' AND {holds} ORDER BY c.id DESC LIMIT {ENTRIES}"
    );
    st.kept(true).load(conn)
}
