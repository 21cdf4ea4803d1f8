//! Lists of topics.

use std::collections::BTreeMap;

use diesel::QueryableByName;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Nullable, Text, Timestamp};

use crate::accounts::photo_url;
use crate::base::ids::{CommentId, TopicId, UserId};
use crate::base::{Moment, TextList};
use crate::db::schema::{forum_categories, forum_topics};
use crate::db::statement::{Bind, Statement};
use crate::db::{Conn, DbError};
use crate::forum::access::{self, Viewer};
use crate::forum::model::{Follow, PostStatus, TopicKind, Visibility};
use crate::web::layout;
use crate::web::paging::Paging;

crate::text_enum!(
    /// Which topics, and in which order.
    View {
        /// Those with something new first.
        Latest = "latest",
        /// Questions whose author took no answer yet.
        Unanswered = "unanswered",
        /// Those with most votes.
        Top = "top",
        /// Those the viewer follows.
        Following = "following",
    }
);

crate::text_enum!(
    /// How far back the top reaches.
    Period {
        Day = "day",
        Week = "week",
        Month = "month",
        All = "all",
    }
);

impl Period {
    /// The instant it begins at.
    fn since(self, now: Moment) -> Option<Moment> {
        let days = match self {
            Self::Day => 1,
            Self::Week => 7,
            Self::Month => 30,
            Self::All => return None,
        };
        Some(now.plus_days(-days))
    }
}

/// What a list is of.
#[derive(Debug, Clone)]
pub struct List {
    pub view: View,
    pub period: Period,
    pub category: Option<String>,
    pub tag: Option<String>,
    pub author: Option<UserId>,
}

impl Default for List {
    fn default() -> Self {
        let (category, tag, author) = Default::default();
        Self { view: View::Latest, period: Period::Week, category, tag, author }
    }
}

/// Who wrote something, as the forum shows them.
#[derive(Debug, Clone, QueryableByName)]
pub struct Author {
    #[diesel(sql_type = Text)]
    pub author_name: String,
    #[diesel(sql_type = Nullable<Text>)]
    author_photo: Option<String>,
    /// Nothing for somebody who left.
    #[diesel(sql_type = Nullable<Text>)]
    pub handle: Option<String>,
    /// The address of a listed coach's profile.
    #[diesel(sql_type = Nullable<Text>)]
    pub coach: Option<String>,
}

impl Author {
    pub fn photo_url(&self) -> Option<String> {
        photo_url(self.author_photo.as_deref())
    }

    pub fn initials(&self) -> String {
        layout::initials(&self.author_name)
    }

    pub fn hue(&self) -> u32 {
        layout::hue(&self.author_name)
    }
}

/// The columns of an author, for a post of the table or alias `post`.
pub(super) const AUTHOR: &str =
    "u.name AS author_name, u.photo AS author_photo, m.handle, p.slug AS coach";

/// Joins a post's author.
pub(super) fn with_author(post: &str) -> String {
    format!(
        "JOIN users u ON u.id = {post}.author_id LEFT JOIN forum_members m ON m.user_id = {post}.author_id \
         LEFT JOIN coach_profiles p ON p.user_id = {post}.author_id AND p.status = 'approved'"
    )
}

/// A topic as lists show it.
#[derive(Debug, Clone, QueryableByName)]
pub struct TopicRow {
    #[diesel(sql_type = Text)]
    pub id: TopicId,
    #[diesel(sql_type = Text)]
    pub slug: String,
    #[diesel(sql_type = Text)]
    pub kind: TopicKind,
    #[diesel(sql_type = Text)]
    pub visibility: Visibility,
    #[diesel(sql_type = Text)]
    pub status: PostStatus,
    #[diesel(sql_type = Text)]
    pub author_id: UserId,
    #[diesel(sql_type = Text)]
    pub title: String,
    #[diesel(sql_type = Text)]
    pub category: String,
    #[diesel(sql_type = Text)]
    pub category_name: String,
    #[diesel(sql_type = Text)]
    pub tags: TextList,
    #[diesel(sql_type = Integer)]
    pub comment_count: i32,
    #[diesel(sql_type = Integer)]
    pub vote_count: i32,
    #[diesel(sql_type = Nullable<Text>)]
    pub accepted_id: Option<CommentId>,
    #[diesel(sql_type = Integer)]
    pub version: i32,
    #[diesel(sql_type = Timestamp)]
    pub created_at: Moment,
    #[diesel(sql_type = Timestamp)]
    pub active_at: Moment,
    #[diesel(embed)]
    pub author: Author,
    #[diesel(sql_type = Nullable<Integer>)]
    pub seen_comments: Option<i32>,
    #[diesel(sql_type = Nullable<Text>)]
    pub level: Option<Follow>,
}

impl TopicRow {
    pub fn href(&self) -> String {
        format!("/forum/t/{}", self.slug)
    }

    pub fn kind_key(&self) -> String {
        format!("forum-kind-{}", self.kind.as_str())
    }

    pub fn visibility_key(&self) -> String {
        format!("forum-visibility-{}", self.visibility.as_str())
    }

    /// Its comments, as a question calls them.
    pub fn comments_key(&self) -> &'static str {
        if self.is_question() { "forum-answers" } else { "forum-comments" }
    }

    pub fn is_question(&self) -> bool {
        self.kind == TopicKind::Question
    }

    pub fn is_announcement(&self) -> bool {
        self.kind == TopicKind::Announcement
    }

    pub fn is_solved(&self) -> bool {
        self.accepted_id.is_some()
    }

    pub fn is_public(&self) -> bool {
        self.visibility == Visibility::Public
    }

    pub fn is_muted(&self) -> bool {
        self.level == Some(Follow::Mute)
    }

    pub fn is_followed(&self) -> bool {
        self.level == Some(Follow::Follow)
    }

    pub fn is_deleted(&self) -> bool {
        self.status == PostStatus::Deleted
    }

    /// How many comments came since the viewer's last visit.
    pub fn unseen(&self) -> i32 {
        self.seen_comments.map_or(0, |seen| (self.comment_count - seen).max(0))
    }

    pub fn has_unseen(&self) -> bool {
        self.unseen() > 0 && !self.is_muted()
    }
}

/// The columns of a topic called `t`; what the viewer has to do with it comes with it.
pub(super) fn columns(t: &str) -> String {
    format!(
        "{t}.id, {t}.slug, {t}.kind, {t}.visibility, {t}.status, {t}.author_id, {t}.title, {t}.category, \
         g.name AS category_name, {t}.tags, {t}.comment_count, {t}.vote_count, {t}.accepted_id, {t}.version, \
         {t}.created_at, {t}.active_at, {AUTHOR}, s.seen_comments, f.level"
    )
}

/// The joins that `columns` needs.
pub(super) fn joins(t: &str, me: &str) -> String {
    format!(
        "JOIN forum_categories g ON g.slug = {t}.category {} \
         LEFT JOIN forum_visits s ON s.topic_id = {t}.id AND s.user_id = {me} \
         LEFT JOIN forum_follows f ON f.topic_id = {t}.id AND f.user_id = {me}",
        with_author(t)
    )
}

/// One page of a list, and one more to see whether there is another.
pub fn list(
    conn: &mut Conn,
    viewer: &Viewer,
    list: &List,
    now: Moment,
    paging: Paging,
) -> Result<Vec<TopicRow>, DbError> {
    let mut st = Statement::default();
    let mut holds = vec![access::listed(&mut st, viewer)];
    let me = st.text(viewer.key());
    if let Some(category) = &list.category {
        holds.push(format!("t.category = {}", st.text(category)));
    }
    if let Some(tag) = &list.tag {
        let tag = st.text(tag);
        holds.push(format!("t.id IN (SELECT topic_id FROM forum_topic_tags WHERE tag = {tag})"));
    }
    if let Some(author) = &list.author {
        holds.push(format!("t.author_id = {}", st.text(author.as_str())));
    }
    let order = match list.view {
        View::Latest => "t.active_at DESC, t.id DESC",
        View::Unanswered => {
            holds.push("t.kind = 'question' AND t.accepted_id IS NULL".to_owned());
            "t.active_at DESC, t.id DESC"
        }
        View::Following => {
            holds.push(format!(
                "t.id IN (SELECT topic_id FROM forum_follows WHERE user_id = {me} AND level = 'follow')"
            ));
            "t.active_at DESC, t.id DESC"
        }
        View::Top => {
            if let Some(since) = list.period.since(now) {
                holds.push(format!("t.created_at >= {}", st.bind(Bind::Moment(since))));
            }
            "t.vote_count DESC, t.comment_count DESC, t.id DESC"
        }
    };
    // In the text and not among the values, so that PostgreSQL knows how few are wanted when it plans.
    let (limit, offset) = (paging.limit(), paging.offset());
    // The page is chosen first, and only what is on it meets its authors and its reader.
    st.sql = format!(
        "SELECT {} FROM (SELECT * FROM forum_topics t WHERE {} ORDER BY {order} LIMIT {limit} OFFSET {offset}) shown \
         {} ORDER BY {}",
        columns("shown"),
        holds.join(" AND "),
        joins("shown", &me),
        order.replace("t.", "shown."),
    );
    st.load(conn)
}

/// Topics about the same: of the same tags, or else of the same category, with something new lately.
pub fn related(
    conn: &mut Conn,
    viewer: &Viewer,
    topic: TopicId,
    category: &str,
    limit: i64,
) -> Result<Vec<TopicRow>, DbError> {
    let mut st = Statement::default();
    let holds = access::listed(&mut st, viewer);
    let (me, id) = (st.text(viewer.key()), st.text(topic.as_str()));
    let category = st.text(category);
    st.sql = format!(
        "SELECT {} FROM (SELECT near.*, (SELECT COUNT(*) FROM forum_topic_tags a \
         JOIN forum_topic_tags b ON b.tag = a.tag AND b.topic_id = {id} WHERE a.topic_id = near.id) AS shared \
         FROM (SELECT * FROM forum_topics t WHERE t.category = {category} AND t.id <> {id} AND {holds} \
         ORDER BY t.active_at DESC, t.id DESC LIMIT 60) near ORDER BY shared DESC, near.active_at DESC LIMIT {limit}) shown \
         {} ORDER BY shown.shared DESC, shown.active_at DESC",
        columns("shown"),
        joins("shown", &me),
    );
    st.load(conn)
}

/// A category and how it is shown.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = forum_categories)]
pub struct Category {
    pub slug: String,
    pub name: String,
    pub blurb: String,
    pub icon: String,
}

/// Every category, in the order staff gave them.
pub fn categories(conn: &mut Conn) -> Result<Vec<Category>, DbError> {
    Ok(forum_categories::table
        .order((forum_categories::position, forum_categories::slug))
        .select(Category::as_select())
        .load(conn)?)
}

/// Every category with how many topics it has, whoever they are for: for those who keep them.
pub fn counted_categories(conn: &mut Conn) -> Result<Vec<(Category, i64)>, DbError> {
    let counted: Vec<(String, i64)> = forum_topics::table
        .group_by(forum_topics::category)
        .select((forum_topics::category, diesel::dsl::count_star()))
        .load(conn)?;
    let counts: BTreeMap<String, i64> = counted.into_iter().collect();
    let with_count = |category: Category| {
        let count = counts.get(&category.slug).copied().unwrap_or_default();
        (category, count)
    };
    Ok(categories(conn)?.into_iter().map(with_count).collect())
}

/// A tag and how many of the newest topics have it.
#[derive(Debug, Clone)]
pub struct TagCount {
    pub tag: String,
    pub n: i64,
}

#[derive(QueryableByName)]
struct Tags {
    #[diesel(sql_type = Text)]
    tags: TextList,
}

/// The tags that the newest public topics have most.
pub fn popular_tags(conn: &mut Conn, limit: usize) -> Result<Vec<TagCount>, DbError> {
    let mut st = Statement::default();
    let holds = access::listed(&mut st, &Viewer::STRANGER);
    st.sql = format!(
        "SELECT t.tags FROM forum_topics t WHERE {holds} ORDER BY t.active_at DESC, t.id DESC LIMIT 300"
    );
    let newest: Vec<Tags> = st.kept(true).load(conn)?;
    let mut counts: BTreeMap<String, i64> = BTreeMap::new();
    for tag in newest.iter().flat_map(|topic| topic.tags.iter()) {
        *counts.entry(tag.to_owned()).or_default() += 1;
    }
    let mut tags: Vec<TagCount> = counts.into_iter().map(|(tag, n)| TagCount { tag, n }).collect();
    tags.sort_by_key(|one| std::cmp::Reverse(one.n));
    tags.truncate(limit);
    Ok(tags)
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// How many of the topics somebody follows have something new, up to a hundred.
pub fn count_new(conn: &mut Conn, viewer: &Viewer) -> Result<i64, DbError> {
    let mut st = Statement::default();
    let holds = access::listed(&mut st, viewer);
    let me = st.text(viewer.key());
    st.sql = format!(
        "SELECT COUNT(*) AS n FROM (SELECT t.id FROM forum_follows f JOIN forum_topics t ON t.id = f.topic_id \
         JOIN forum_visits s ON s.topic_id = t.id AND s.user_id = f.user_id \
         WHERE f.user_id = {me} AND f.level = 'follow' AND t.comment_count > s.seen_comments AND {holds} \
         LIMIT 100) news"
    );
    let rows: Vec<Count> = st.kept(true).load(conn)?;
    Ok(rows.first().map_or(0, |row| row.n))
}
