//! The statements that find coaches, written once for both databases around the text match of each.

use chrono::NaiveDate;
use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Integer, Nullable, Text, Timestamp};

use super::statement::{Bind, Statement};
use super::{Conn, DbError, dialect};
use crate::base::ids::UserId;
use crate::base::{Currency, Moment, TextList};

/// How many of those free soonest compete by rating for the first places of a plain list.
const BLOCK: i64 = 240;

/// In which order coaches are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CoachOrder {
    /// The best rated among those who are free soonest: blocks of 240 by time, within each by rating,
    /// damped so that one happy student does not outrank eighty.
    #[default]
    Recommended,
    /// By how well name, work, fields and prose fit the words.
    Relevance,
    Rating,
    Price,
    Soonest,
}

/// What a visitor looks for. All conditions hold together; several topics, or several times, are alternatives.
#[derive(Debug, Clone, Default)]
pub struct SearchQuery {
    /// Folded words; the last may be the beginning of one.
    pub words: Vec<String>,
    pub topics: Vec<String>,
    pub language: Option<String>,
    pub country: Option<String>,
    pub currency: Option<Currency>,
    /// Bounds of the lowest price, in minor units of the currency.
    pub price_min: Option<i64>,
    pub price_max: Option<i64>,
    /// Bounds of an offer's minutes.
    pub minutes: Option<(i32, i32)>,
    pub rating_hundredths: Option<i32>,
    /// UTC days and the half hours of each, one of which must have an opening.
    pub free: Option<Vec<(NaiveDate, i64)>>,
    pub has_free_intro: bool,
    pub order: CoachOrder,
}

/// One coach as lists show them.
#[derive(Debug, Clone, QueryableByName)]
pub struct CoachRow {
    #[diesel(sql_type = Text)]
    pub coach_id: UserId,
    #[diesel(sql_type = Text)]
    pub slug: String,
    #[diesel(sql_type = Text)]
    pub name: String,
    #[diesel(sql_type = Nullable<Text>)]
    pub photo: Option<String>,
    #[diesel(sql_type = Text)]
    pub headline: String,
    #[diesel(sql_type = Text)]
    pub location: String,
    #[diesel(sql_type = Text)]
    pub specialties: TextList,
    #[diesel(sql_type = Integer)]
    pub experience_years: i32,
    #[diesel(sql_type = Integer)]
    pub refundable_hours: i32,
    #[diesel(sql_type = Integer)]
    pub refund_basis_points: i32,
    #[diesel(sql_type = Nullable<Integer>)]
    pub rating_hundredths: Option<i32>,
    #[diesel(sql_type = Integer)]
    pub review_count: i32,
    #[diesel(sql_type = Nullable<Integer>)]
    pub response_minutes: Option<i32>,
    #[diesel(sql_type = diesel::sql_types::Bool)]
    pub has_free_intro: bool,
    #[diesel(sql_type = Nullable<Timestamp>)]
    pub next_free_at: Option<Moment>,
    /// The cheapest offer that is not free, or else the free one.
    #[diesel(sql_type = Nullable<BigInt>)]
    pub price_minor: Option<i64>,
    #[diesel(sql_type = Nullable<Text>)]
    pub currency: Option<Currency>,
    #[diesel(sql_type = Nullable<Integer>)]
    pub minutes: Option<i32>,
    /// Codes, best spoken first, with commas between.
    #[diesel(sql_type = Nullable<Text>)]
    pub languages: Option<String>,
    #[diesel(sql_type = diesel::sql_types::Bool)]
    pub is_saved: bool,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// What a condition is asked about. A page goes through coaches in order and stops when it is full, so each is
/// looked up; a count meets them all, so those who fit are gathered first. `PostgreSQL` takes both for the same,
/// `SQLite` does as it is told: with ten thousand coaches either way is several times faster in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum About {
    Each,
    All,
}

impl About {
    /// That a table has a row of the coach for which something holds.
    fn found_in(self, table: &str, coach: &str, holds: &str) -> String {
        match self {
            Self::Each => {
                format!("EXISTS (SELECT 1 FROM {table} WHERE {coach} = s.coach_id AND {holds})")
            }
            Self::All => format!("s.coach_id IN (SELECT {coach} FROM {table} WHERE {holds})"),
        }
    }
}

/// How one database matches words against its index of coaches.
pub struct TextMatch {
    /// A condition on `coach_search`.
    pub condition: String,
    /// An expression that is smaller for the better fit.
    pub rank: String,
    /// Joins each coach found with their `coach_stats`, as `s`.
    pub join: &'static str,
}

impl SearchQuery {
    /// Whether nothing narrows the list.
    pub fn is_open(&self) -> bool {
        self.words.is_empty() && self.narrowings() == 0
    }

    /// Whether the statements of this search are few enough to be kept: nothing narrows it, or one thing, or
    /// up to three words.
    fn is_common(&self) -> bool {
        match self.words.len() {
            0 => self.narrowings() <= 1 && self.topics.len() <= 1,
            words => words <= 3 && self.narrowings() == 0,
        }
    }

    /// How many things narrow the search beside its words: every condition but that the coach is listed.
    fn narrowings(&self) -> usize {
        self.filters(&mut Statement::default(), About::Each).len() - 1
    }

    /// Every condition but the words, on `s`, the coach's row of `coach_stats`.
    fn filters(&self, st: &mut Statement, about: About) -> Vec<String> {
        let mut parts = vec!["s.is_listed = TRUE".to_owned()];
        if !self.topics.is_empty() {
            let topics: Vec<String> = self.topics.iter().map(|topic| st.text(topic)).collect();
            let is_one = format!("t.topic IN ({})", topics.join(", "));
            parts.push(about.found_in("coach_topics t", "t.coach_id", &is_one));
        }
        if let Some(language) = &self.language {
            let language = st.text(language);
            let speaks = format!("l.language = {language}");
            parts.push(about.found_in("coach_languages l", "l.coach_id", &speaks));
        }
        if let Some(country) = &self.country {
            let country = st.text(country);
            let knows = format!("c.country = {country}");
            parts.push(about.found_in("coach_countries c", "c.coach_id", &knows));
        }
        if let Some(currency) = self.currency {
            let currency = st.text(currency.as_str());
            let charges = format!("m.currency = {currency}");
            parts.push(about.found_in("coach_profiles m", "m.user_id", &charges));
        }
        if let Some(least) = self.price_min {
            let least = st.bind(Bind::Number(least));
            parts.push(format!("s.from_price_minor >= {least}"));
        }
        if let Some(most) = self.price_max {
            let most = st.bind(Bind::Number(most));
            parts.push(format!("s.from_price_minor <= {most}"));
        }
        if let Some((least, most)) = self.minutes {
            let least = st.bind(Bind::Number(least.into()));
            let most = st.bind(Bind::Number(most.into()));
            parts.push(format!(
                "EXISTS (SELECT 1 FROM offers m WHERE m.coach_id = s.coach_id AND m.is_active = TRUE \
                 AND m.minutes BETWEEN {least} AND {most})"
            ));
        }
        if let Some(rating) = self.rating_hundredths {
            let rating = st.bind(Bind::Number(rating.into()));
            parts.push(format!("s.rating_hundredths >= {rating}"));
        }
        if self.has_free_intro {
            parts.push("s.has_free_intro = TRUE".to_owned());
        }
        if let Some(free) = &self.free {
            let days: Vec<String> = free
                .iter()
                .map(|(day, half_hours)| {
                    let day = st.bind(Bind::Date(*day));
                    let half_hours = st.bind(Bind::Number(*half_hours));
                    let is_free = format!("f.day = {day} AND (f.half_hours & {half_hours}) <> 0");
                    about.found_in("free_days f", "f.coach_id", &is_free)
                })
                .collect();
            // All the times may lie in the past: then nobody is free in them.
            parts.push(if days.is_empty() {
                "1 = 0".to_owned()
            } else {
                format!("({})", days.join(" OR "))
            });
        }
        parts
    }

    /// Every condition, the words among them as a set of coaches.
    fn conditions(&self, conn: &Conn, st: &mut Statement, about: About) -> String {
        let mut parts = self.filters(st, about);
        if !self.words.is_empty() {
            let text = dialect::text_match(conn, &self.words, st);
            parts.push(format!(
                "s.coach_id IN (SELECT coach_id FROM coach_search WHERE {})",
                text.condition
            ));
        }
        parts.join(" AND ")
    }

    /// The statement that counts.
    pub fn count_statement(&self, conn: &Conn) -> Statement {
        let mut st = Statement::default();
        let conditions = self.conditions(conn, &mut st, About::All);
        st.sql = format!("SELECT count(*) AS n FROM coach_stats s WHERE {conditions}");
        st.kept(self.is_common())
    }

    /// The statement of one page: its coaches in order, and all that their cards show.
    pub fn page_statement(
        &self,
        conn: &Conn,
        viewer: Option<UserId>,
        now: Moment,
        limit: i64,
        offset: i64,
    ) -> Statement {
        let mut st = Statement::default();
        let (page, order) = self.page(conn, &mut st, now, limit, offset);
        cards(&mut st, &page, order, viewer, "'approved'");
        st.kept(self.is_common() && offset == 0)
    }

    /// The page's coaches and the keys of their order. How many rows are wanted stands in the text and not
    /// among the values, so that `PostgreSQL` knows how few they are when it plans.
    fn page(
        &self,
        conn: &Conn,
        st: &mut Statement,
        now: Moment,
        limit: i64,
        offset: i64,
    ) -> (String, &'static str) {
        let order = match self.order {
            CoachOrder::Relevance if self.words.is_empty() => CoachOrder::Recommended,
            order => order,
        };
        let keys = match order {
            CoachOrder::Relevance => {
                let filters = self.filters(st, About::Each).join(" AND ");
                let text = dialect::text_match(conn, &self.words, st);
                let page = format!(
                    "SELECT s.coach_id, {} AS k1 FROM coach_search {} WHERE {} AND {filters} ORDER BY k1, s.coach_id LIMIT {limit} OFFSET {offset}",
                    text.rank, text.join, text.condition
                );
                return (page, "page.k1, page.coach_id");
            }
            CoachOrder::Recommended => return self.recommended(conn, st, now, limit, offset),
            CoachOrder::Rating => (
                "s.rating_hundredths AS k1, s.review_count AS k2",
                "s.rating_hundredths DESC NULLS LAST, s.review_count DESC, s.coach_id DESC",
                "page.k1 DESC NULLS LAST, page.k2 DESC, page.coach_id DESC",
            ),
            CoachOrder::Price => (
                "s.from_price_minor AS k1",
                "s.from_price_minor ASC NULLS LAST, s.coach_id",
                "page.k1 ASC NULLS LAST, page.coach_id",
            ),
            CoachOrder::Soonest => (
                "s.next_free_at AS k1",
                "s.next_free_at ASC NULLS LAST, s.coach_id",
                "page.k1 ASC NULLS LAST, page.coach_id",
            ),
        };
        let conditions = self.conditions(conn, st, About::Each);
        let page = format!(
            "SELECT s.coach_id, {} FROM coach_stats s WHERE {conditions} ORDER BY {} LIMIT {limit} OFFSET {offset}",
            keys.0, keys.1
        );
        (page, keys.2)
    }

    fn recommended(
        &self,
        conn: &Conn,
        st: &mut Statement,
        now: Moment,
        limit: i64,
        offset: i64,
    ) -> (String, &'static str) {
        let conditions = self.conditions(conn, st, About::Each);
        let soon = st.bind(Bind::Moment(now.plus_days(14)));
        let (block, within) = (offset / BLOCK * BLOCK, offset % BLOCK);
        let page = format!(
            "SELECT b.coach_id, CASE WHEN b.next_free_at <= {soon} THEN 0 ELSE 1 END AS k1, \
             (coalesce(b.rating_hundredths, 450) * b.review_count + 2250) / (b.review_count + 5) AS k2, \
             b.next_free_at AS k3 FROM (SELECT s.coach_id, s.next_free_at, s.rating_hundredths, s.review_count \
             FROM coach_stats s WHERE {conditions} \
             ORDER BY s.next_free_at ASC NULLS LAST, s.coach_id LIMIT {BLOCK} OFFSET {block}) b \
             ORDER BY k1, k2 DESC, k3 ASC NULLS LAST, b.coach_id LIMIT {limit} OFFSET {within}"
        );
        (page, "page.k1, page.k2 DESC, page.k3 ASC NULLS LAST, page.coach_id")
    }
}

/// Writes the statement that turns `page` (coaches and the keys of their order) into cards. People who
/// were shut out a moment ago drop out here, even before the lists know.
fn cards(st: &mut Statement, page: &str, order: &str, viewer: Option<UserId>, statuses: &str) {
    let saved = match viewer {
        Some(viewer) => {
            let viewer = st.text(viewer.as_str());
            format!(
                "EXISTS (SELECT 1 FROM saved_coaches v WHERE v.user_id = {viewer} AND v.coach_id = p.user_id)"
            )
        }
        None => "FALSE".to_owned(),
    };
    st.sql = format!(
        "WITH page AS ({page}) SELECT p.user_id AS coach_id, p.slug, u.name, u.photo, p.headline, p.location, \
         p.specialties, p.experience_years, p.refundable_hours, p.refund_basis_points, s.rating_hundredths, \
         s.review_count, s.response_minutes, s.has_free_intro, s.next_free_at, o.price_minor, o.currency, o.minutes, \
         (SELECT string_agg(l.language, ',' ORDER BY l.position) FROM coach_languages l WHERE l.coach_id = p.user_id) \
         AS languages, {saved} AS is_saved FROM page \
         JOIN coach_profiles p ON p.user_id = page.coach_id AND p.status IN ({statuses}) \
         JOIN users u ON u.id = p.user_id AND u.status = 'active' \
         JOIN coach_stats s ON s.coach_id = p.user_id \
         LEFT JOIN offers o ON o.id = (SELECT x.id FROM offers x WHERE x.coach_id = p.user_id AND x.is_active = TRUE \
         ORDER BY x.price_minor = 0, x.price_minor, x.minutes, x.id LIMIT 1) ORDER BY {order}"
    );
}

/// The coaches that a person saved, latest first. One who pauses stays on the list.
pub fn saved(conn: &mut Conn, viewer: UserId, limit: i64) -> Result<Vec<CoachRow>, DbError> {
    let mut st = Statement::default();
    let (who, limit) = (st.text(viewer.as_str()), st.bind(Bind::Number(limit)));
    let page = format!(
        "SELECT coach_id, saved_at AS k1 FROM saved_coaches WHERE user_id = {who} \
         ORDER BY saved_at DESC LIMIT {limit}"
    );
    cards(&mut st, &page, "page.k1 DESC", Some(viewer), "'approved', 'paused'");
    st.kept(true).load(conn)
}

/// A few coaches by their addresses, by name: for comparing.
pub fn by_slugs(
    conn: &mut Conn,
    viewer: Option<UserId>,
    slugs: &[String],
) -> Result<Vec<CoachRow>, DbError> {
    if slugs.is_empty() {
        return Ok(Vec::new());
    }
    let mut st = Statement::default();
    let places: Vec<String> = slugs.iter().map(|slug| st.text(slug)).collect();
    let page = format!(
        "SELECT user_id AS coach_id FROM coach_profiles WHERE slug IN ({})",
        places.join(", ")
    );
    cards(&mut st, &page, "u.name", viewer, "'approved'");
    st.kept(slugs.len() <= 3).load(conn)
}

/// Listed coaches who share a topic with one: the best rated of those free soonest.
pub fn similar(
    conn: &mut Conn,
    viewer: Option<UserId>,
    coach: UserId,
    limit: i64,
) -> Result<Vec<CoachRow>, DbError> {
    let mut st = Statement::default();
    let (coach, limit) = (st.text(coach.as_str()), st.bind(Bind::Number(limit)));
    let page = format!(
        "SELECT b.coach_id, (coalesce(b.rating_hundredths, 450) * b.review_count + 2250) / (b.review_count + 5) AS k1 \
         FROM (SELECT s.coach_id, s.rating_hundredths, s.review_count FROM coach_stats s \
         WHERE s.is_listed = TRUE AND s.coach_id <> {coach} AND EXISTS (SELECT 1 FROM coach_topics t \
         JOIN coach_topics mine ON mine.topic = t.topic AND mine.coach_id = {coach} WHERE t.coach_id = s.coach_id) \
         ORDER BY s.next_free_at ASC NULLS LAST, s.coach_id LIMIT 24) b ORDER BY k1 DESC, b.coach_id LIMIT {limit}"
    );
    cards(&mut st, &page, "page.k1 DESC, page.coach_id", viewer, "'approved'");
    st.kept(true).load(conn)
}

/// One page of the coaches that fit.
pub fn search(
    conn: &mut Conn,
    viewer: Option<UserId>,
    query: &SearchQuery,
    now: Moment,
    limit: i64,
    offset: i64,
) -> Result<Vec<CoachRow>, DbError> {
    query.page_statement(conn, viewer, now, limit, offset).load(conn)
}

/// How many coaches fit.
pub fn count(conn: &mut Conn, query: &SearchQuery) -> Result<i64, DbError> {
    let rows: Vec<Count> = query.count_statement(conn).load(conn)?;
    Ok(rows.first().map_or(0, |row| row.n))
}

#[derive(QueryableByName)]
struct Alternative {
    #[diesel(sql_type = BigInt)]
    place: i64,
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// How many coaches each of several searches would find, in one statement.
pub fn counts(conn: &mut Conn, queries: &[SearchQuery]) -> Result<Vec<i64>, DbError> {
    if queries.is_empty() {
        return Ok(Vec::new());
    }
    let mut st = Statement::default();
    let mut parts = Vec::with_capacity(queries.len());
    for (place, query) in queries.iter().enumerate() {
        let conditions = query.conditions(conn, &mut st, About::All);
        parts.push(format!(
            "SELECT CAST({place} AS BIGINT) AS place, count(*) AS n FROM coach_stats s WHERE {conditions}"
        ));
    }
    st.sql = parts.join(" UNION ALL ");
    let rows: Vec<Alternative> = st.load(conn)?;
    let mut counts = vec![0; queries.len()];
    for row in rows {
        if let Some(count) = usize::try_from(row.place).ok().and_then(|place| counts.get_mut(place))
        {
            *count = row.n;
        }
    }
    Ok(counts)
}
