//! Ten thousand coaches, written by the database itself: for query plans and benches.

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Date, Text, Timestamp};
use guidepost::base::Moment;
use guidepost::base::ids::UserId;
use guidepost::db::{Conn, DbError, dialect};

/// The address of one of them.
pub const ONE: &str = "coach-100042";

const WORK: [&str; 8] = [
    "Salary negotiation and promotions",
    "Conversational Spanish for work",
    "Rust and systems programming",
    "Calculus and linear algebra",
    "Sleep and steady energy",
    "Piano for grown-ups",
    "First-time managers",
    "Portfolio reviews",
];

/// Inserts `count` listed coaches (every tenth is not) with topics, languages, offers, reviews in numbers and
/// free days around `now`.
pub fn coaches(conn: &mut Conn, count: i64, now: Moment) -> Result<(), DbError> {
    let ids = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1)";
    let id = "'aaaaaaaaaaaaaaaaaaaa' || (100000 + i)";
    let run = |conn: &mut Conn, sql: String| {
        diesel::sql_query(sql)
            .bind::<BigInt, _>(count)
            .bind::<Timestamp, _>(now)
            .execute(conn)
            .map(|_| ())
    };
    diesel::sql_query("DELETE FROM topics").execute(conn)?;
    for topic in
        ["career", "languages", "software", "science", "health", "music", "leadership", "design"]
    {
        diesel::sql_query("INSERT INTO topics (slug, name, blurb, icon, position) VALUES ($1, $1, '', 'compass', 1)")
            .bind::<Text, _>(topic)
            .execute(conn)?;
    }
    run(
        conn,
        format!(
            "{ids} INSERT INTO users (id, email, name, zone, locale, hour_cycle, status, created_at, updated_at) \
         SELECT {id}, 'coach' || i || '@example.org', 'Coach Number' || i, 'Europe/Berlin', 'en', 'h23', 'active', $2, $2 FROM n"
        ),
    )?;
    run(
        conn,
        format!(
            "{ids} INSERT INTO coach_profiles (user_id, slug, status, title, headline, bio, bio_html, style, style_html, \
         specialties, past_companies, certifications, experience_years, location, country, website, linkedin, \
         intro_video, hourly_rate_minor, currency, refundable_hours, refund_basis_points, meeting_provider, \
         meeting_link, review_note, created_at, updated_at) \
         SELECT {id}, 'coach-' || (100000 + i), CASE WHEN i % 10 = 0 THEN 'draft' ELSE 'approved' END, 'Coach', \
         'I help people with what they do, one honest hour at a time, and stay until it works.', 'Long ago.', \
         '<p>Long ago.</p>', 'Plain.', '<p>Plain.</p>', 'Feedback', '', '', 5, 'Berlin', 'DE', '', '', '', 8000, \
         CASE WHEN i % 3 = 0 THEN 'USD' ELSE 'EUR' END, 24, 10000, 'jitsi', '', '', $2, $2 FROM n"
        ),
    )?;
    run(
        conn,
        format!(
            "{ids} INSERT INTO coach_stats (coach_id, is_listed, rating_hundredths, review_count, session_count, \
         from_price_minor, has_free_intro, free_days_at) SELECT {id}, i % 10 <> 0, \
         CASE WHEN i % 7 = 0 THEN NULL ELSE 380 + i % 121 END, CASE WHEN i % 7 = 0 THEN 0 ELSE 1 + i % 90 END, \
         10, 2000 + i * 37 % 18000, i % 4 = 0, $2 FROM n"
        ),
    )?;
    for (place, shift) in [(0, 0), (1, 3)] {
        run(
            conn,
            format!(
                "{ids}, t(slug, k) AS (SELECT slug, row_number() OVER (ORDER BY slug) - 1 FROM topics) \
             INSERT INTO coach_topics (coach_id, topic) SELECT {id}, t.slug FROM n JOIN t ON t.k = (n.i + {shift}) % 8 \
             WHERE $2 IS NOT NULL"
            ),
        )?;
        run(
            conn,
            format!(
                "{ids} INSERT INTO offers (id, coach_id, title, minutes, price_minor, currency, description, questions, \
             needs_approval, is_active, position, created_at, updated_at) \
             SELECT 'aaaaaaaaaaaaaaaaaaa{place}' || (100000 + i), {id}, 'Session', 30 + 30 * {place}, \
             2000 + i * 37 % 18000, 'EUR', '', '', 1 = 0, 1 = 1, {place}, $2, $2 FROM n"
            ),
        )?;
        run(
            conn,
            format!(
                "{ids} INSERT INTO coach_languages (coach_id, language, position) SELECT {id}, \
             CASE (i + {shift}) % 6 WHEN 0 THEN 'es' WHEN 1 THEN 'fr' WHEN 2 THEN 'de' WHEN 3 THEN 'en' WHEN 4 THEN 'ar' ELSE 'ja' END, \
             {place} FROM n WHERE $2 IS NOT NULL"
            ),
        )?;
    }
    run(
        conn,
        format!(
            "{ids} INSERT INTO coach_countries (coach_id, country) SELECT {id}, CASE i % 3 WHEN 0 THEN 'DE' WHEN 1 THEN 'NG' \
         ELSE 'JP' END FROM n WHERE $2 IS NOT NULL"
        ),
    )?;
    for ending in 0..100_i64 {
        let at = now.plus_minutes(30 * (1 + ending * 7));
        diesel::sql_query(
            "UPDATE coach_stats SET next_free_at = $1 WHERE substr(coach_id, 25, 2) = $2",
        )
        .bind::<Timestamp, _>(at)
        .bind::<Text, _>(format!("{ending:02}"))
        .execute(conn)?;
    }
    for days in 0..14_i64 {
        let day: NaiveDate = now.plus_days(days).utc_date();
        diesel::sql_query(
            "INSERT INTO free_days (coach_id, day, half_hours) SELECT coach_id, $1, $2 FROM coach_stats \
             WHERE review_count % 14 <> $3",
        )
        .bind::<Date, _>(day)
        .bind::<BigInt, _>(0b1111 << (16 + days))
        .bind::<BigInt, _>(days)
        .execute(conn)?;
    }
    for i in 1..=count {
        let coach: UserId =
            format!("aaaaaaaaaaaaaaaaaaaa{}", 100_000 + i).parse().map_err(|_| DbError::Overlap)?;
        // A word of one kind of work is found in a fortieth of them, as words that tell something are.
        let kind = usize::try_from(i).unwrap_or_default() % WORK.len();
        let work = if i % 5 == 1 { WORK[kind] } else { "What they do" };
        dialect::index_coach(conn, coach, &format!("Coach Number{i}"), work, "", "I help people.")?;
    }
    diesel::sql_query("ANALYZE").execute(conn)?;
    Ok(())
}
