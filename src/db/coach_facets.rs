//! The choices of every filter, counted over all listed coaches.

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Text};

use super::statement::Statement;
use super::{Conn, DbError};

/// A choice of a filter, and how many coaches are behind it.
#[derive(Debug, Clone, QueryableByName)]
pub struct FacetRow {
    #[diesel(sql_type = Text)]
    pub kind: String,
    #[diesel(sql_type = Text)]
    pub value: String,
    #[diesel(sql_type = Text)]
    pub label: String,
    #[diesel(sql_type = Text)]
    pub icon: String,
    #[diesel(sql_type = BigInt)]
    pub n: i64,
}

/// The choices of every filter over all listed coaches, in one statement.
pub fn facets(conn: &mut Conn) -> Result<Vec<FacetRow>, DbError> {
    let sql = "SELECT CASE WHEN t.is_retired THEN 'retired' ELSE 'topic' END AS kind, t.slug AS value, t.name AS label, t.icon AS icon, count(s.coach_id) AS n \
         FROM topics t LEFT JOIN coach_topics c ON c.topic = t.slug \
         LEFT JOIN coach_stats s ON s.coach_id = c.coach_id AND s.is_listed = TRUE GROUP BY t.slug, t.name, t.icon, t.is_retired \
         UNION ALL SELECT 'language', l.language, '', '', count(*) FROM coach_languages l \
         JOIN coach_stats s ON s.coach_id = l.coach_id AND s.is_listed = TRUE GROUP BY l.language \
         UNION ALL SELECT 'country', c.country, '', '', count(*) FROM coach_countries c \
         JOIN coach_stats s ON s.coach_id = c.coach_id AND s.is_listed = TRUE GROUP BY c.country \
         UNION ALL SELECT 'currency', p.currency, '', '', count(*) FROM coach_profiles p \
         JOIN coach_stats s ON s.coach_id = p.user_id AND s.is_listed = TRUE GROUP BY p.currency \
         UNION ALL SELECT 'all', '', '', '', count(*) FROM coach_stats s WHERE s.is_listed = TRUE \
         ORDER BY 5 DESC, 3, 2";
    Statement::plain(sql).load(conn)
}
