//! Ten thousand coaches and what years of business leave behind, written by the database itself: for query
//! plans and benches.

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Date, Text, Timestamp};
use guidepost::base::Moment;
use guidepost::base::ids::UserId;
use guidepost::db::{Conn, DbError, dialect};

/// The address of one of them.
pub const ONE: &str = "coach-100042";

/// The first of that coach's two offers.
pub const OFFER: &str = "aaaaaaaaaaaaaaaaaaa0100042";

/// How many students there are.
const STUDENTS: i64 = 5_000;

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
    // A hundred times to be free next, for a hundredth of them each.
    for ending in 0..100_i64 {
        diesel::sql_query(format!(
            "{ids} INSERT INTO coach_stats (coach_id, is_listed, rating_hundredths, review_count, session_count, \
             from_price_minor, has_free_intro, next_free_at, free_days_at) SELECT {id}, i % 10 <> 0, \
             CASE WHEN i % 7 = 0 THEN NULL ELSE 380 + i % 121 END, CASE WHEN i % 7 = 0 THEN 0 ELSE 1 + i % 90 END, \
             10, 2000 + i * 37 % 18000, i % 4 = 0, $3, $2 FROM n WHERE i % 100 = {ending}"
        ))
        .bind::<BigInt, _>(count)
        .bind::<Timestamp, _>(now)
        .bind::<Timestamp, _>(now.plus_minutes(30 * (1 + ending * 7)))
        .execute(conn)?;
    }
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
    hours(conn, count, now)
}

/// Office hours for everybody: two rows for each weekday.
fn hours(conn: &mut Conn, count: i64, now: Moment) -> Result<(), DbError> {
    let run = |conn: &mut Conn, rest: &str| rows(conn, count, now, rest);
    run(
        conn,
        "INSERT INTO availability_settings (coach_id, zone, notice_minutes, advance_days, buffer_minutes, step_minutes, \
         updated_at) SELECT 'aaaaaaaaaaaaaaaaaaaa' || (100000 + i), 'Europe/Berlin', 720, 60, 10, 30, $2 FROM n",
    )?;
    run(
        conn,
        "INSERT INTO schedules (id, coach_id, kind, name, is_active, created_at, updated_at) \
         SELECT 'sssssssssssssssssss0' || (100000 + i), 'aaaaaaaaaaaaaaaaaaaa' || (100000 + i), 'weekly', '', 1 = 1, $2, $2 \
         FROM n",
    )?;
    for day in 1..=5 {
        for (part, from, to) in [(0, 540, 720), (5, 780, 1020)] {
            let number = day + part;
            run(
                conn,
                &format!(
                    "INSERT INTO schedule_hours (id, schedule_id, weekday, from_minute, to_minute) \
                     SELECT 'tttttttttttttttttt{number:02}' || (100000 + i), 'sssssssssssssssssss0' || (100000 + i), {day}, \
                     {from}, {to} FROM n WHERE $2 IS NOT NULL"
                ),
            )?;
        }
    }
    Ok(())
}

/// Runs a statement over the numbers `n(i)` from 1 to `count`; `$2` is now.
fn rows(conn: &mut Conn, count: i64, now: Moment, rest: &str) -> Result<(), DbError> {
    let numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1)";
    diesel::sql_query(format!("{numbers} {rest}"))
        .bind::<BigInt, _>(count)
        .bind::<Timestamp, _>(now)
        .execute(conn)?;
    Ok(())
}

/// Sessions of every coach of `coaches`, past and ahead, with what they leave behind: payments, ledger, reviews,
/// and jobs and acts of staff by the thousand.
pub fn business(conn: &mut Conn, count: i64, now: Moment) -> Result<(), DbError> {
    rows(
        conn,
        STUDENTS,
        now,
        "INSERT INTO users (id, email, name, zone, locale, hour_cycle, status, email_verified_at, created_at, updated_at) \
         SELECT 'bbbbbbbbbbbbbbbbbbbb' || (100000 + i), 'student' || i || '@example.org', 'Student Zoé' || i, \
         'Europe/Berlin', 'en', 'h23', 'active', $2, $2, $2 FROM n",
    )?;
    for (person, role, many) in [("b", "student", STUDENTS), ("a", "coach", count)] {
        let id = format!("'{}' || (100000 + i)", person.repeat(20));
        rows(
            conn,
            many,
            now,
            &format!(
                "INSERT INTO user_roles (user_id, role, granted_at) SELECT {id}, '{role}', $2 FROM n"
            ),
        )?;
        for word in [format!("'{role}' || i"), "'example'".to_owned(), "'org'".to_owned()] {
            let words = format!(
                "INSERT INTO user_words (word, user_id) SELECT {word}, {id} FROM n WHERE $2 IS NOT NULL"
            );
            rows(conn, many, now, &words)?;
        }
    }
    sessions(conn, count, now)?;
    rows(
        conn,
        STUDENTS,
        now,
        "INSERT INTO saved_coaches (user_id, coach_id, saved_at) SELECT 'bbbbbbbbbbbbbbbbbbbb' || (100000 + i), \
         'aaaaaaaaaaaaaaaaaaaa' || (100000 + i), $2 FROM n",
    )?;
    rows(
        conn,
        count,
        now,
        "INSERT INTO audit_log (id, actor_id, action, entity_type, entity_id, reason, recorded_at) \
         SELECT 'hhhhhhhhhhhhhhhhhhhh' || (100000 + i), 'bbbbbbbbbbbbbbbbbbbb' || (100001 + i % 50), 'coach.approve', \
         CASE i % 3 WHEN 0 THEN 'user' ELSE 'coach' END, 'aaaaaaaaaaaaaaaaaaaa' || (100000 + i), '', $2 FROM n",
    )?;
    rows(
        conn,
        count,
        now,
        "INSERT INTO jobs (id, unique_key, kind, payload, status, attempts, run_at, created_at, finished_at) \
         SELECT 'jjjjjjjjjjjjjjjjjjjj' || (100000 + i), 'job' || i, 'mail', '', CASE i % 400 WHEN 0 THEN 'dead' ELSE 'done' END, \
         1, $2, $2, $2 FROM n",
    )
}

fn sessions(conn: &mut Conn, count: i64, now: Moment) -> Result<(), DbError> {
    let coach = "'aaaaaaaaaaaaaaaaaaaa' || (100000 + i)";
    let student = format!("'bbbbbbbbbbbbbbbbbbbb' || (100001 + i % {STUDENTS})");
    // Days from now, the booking's status, the slot's, and every how many coaches has one.
    let rounds = [
        (-60, "completed", "booked", 1),
        (-30, "completed", "booked", 1),
        (5, "confirmed", "booked", 2),
        (9, "pending", "held", 10),
        (11, "cancelled", "expired", 10),
    ];
    for (number, (days, status, slot, every)) in rounds.into_iter().enumerate() {
        let id = |letter: &str| format!("'{}{number}' || (100000 + i)", letter.repeat(19));
        let (slot_id, booking, payment, transaction) = (id("c"), id("d"), id("e"), id("f"));
        let at = now.plus_days(days);
        let end = at.plus_minutes(60);
        let chosen = format!("FROM n WHERE i % {every} = 0 AND $2 IS NOT NULL AND $3 IS NOT NULL");
        let run = |conn: &mut Conn, rest: String| -> Result<(), DbError> {
            let numbers =
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1)";
            diesel::sql_query(format!("{numbers} {rest} {chosen}"))
                .bind::<BigInt, _>(count)
                .bind::<Timestamp, _>(at)
                .bind::<Timestamp, _>(end)
                .execute(conn)?;
            Ok(())
        };
        run(
            conn,
            format!(
                "INSERT INTO slots (id, coach_id, status, starts_at, ends_at, occupied_until, reason, created_at, updated_at) \
                 SELECT {slot_id}, {coach}, '{slot}', $2, $3, $3, '', $2, $2"
            ),
        )?;
        let cancelled = if status == "cancelled" { "'student'" } else { "NULL" };
        run(
            conn,
            format!(
                "INSERT INTO bookings (id, reference, slot_id, student_id, coach_id, offer_id, status, starts_at, ends_at, title, \
                 minutes, price_minor, currency, fee_basis_points, refundable_hours, refund_basis_points, needs_approval, \
                 message, answers, student_zone, coach_zone, moves, sequence, cancelled_by, shared_notes, request_key, \
                 created_at, updated_at) \
                 SELECT {booking}, 'GP{number}' || (100000 + i), {slot_id}, {student}, {coach}, \
                 'aaaaaaaaaaaaaaaaaaa0' || (100000 + i), '{status}', $2, $3, 'Session', 60, 8000, 'EUR', 2000, 24, 10000, 1 = 0, \
                 '', '[]', 'Europe/Berlin', 'Europe/Berlin', 0, 0, {cancelled}, '', {booking}, $2, $2"
            ),
        )?;
        run(
            conn,
            format!(
                "INSERT INTO booking_steps (id, booking_id, step, to_status, by_role, reason, starts_at, taken_at) \
                 SELECT {booking}, {booking}, 'hold', 'pending', 'student', '', $2, $2"
            ),
        )?;
        if status != "completed" {
            continue;
        }
        run(
            conn,
            format!(
                "INSERT INTO payments (id, booking_id, payer_id, payee_id, status, amount_minor, fee_minor, refunded_minor, is_kept, \
                 currency, provider, provider_ref, receipt_number, idempotency_key, succeeded_at, created_at, updated_at) \
                 SELECT {payment}, {booking}, {student}, {coach}, 'succeeded', 8000, 1600, 0, 1 = 1, 'EUR', 'test', {payment}, \
                 'R{number}' || i, {payment}, $2, $2, $2"
            ),
        )?;
        run(
            conn,
            format!(
                "INSERT INTO payment_steps (id, payment_id, to_status, reason, taken_at) \
                 SELECT {payment}, {payment}, 'succeeded', '', $2"
            ),
        )?;
        run(
            conn,
            format!(
                "INSERT INTO ledger_transactions (id, kind, source, payment_id, posted_at) \
                 SELECT {transaction}, 'charge', {payment}, {payment}, $2"
            ),
        )?;
        for (letter, account, owner, amount) in [
            ("g", "provider_clearing", "NULL", -8000),
            ("k", "platform_fee", "NULL", 1600),
            ("m", "coach_payable", coach, 6400),
        ] {
            run(
                conn,
                format!(
                    "INSERT INTO ledger_entries (id, transaction_id, account, owner_id, amount_minor, currency, posted_at) \
                     SELECT {}, {transaction}, '{account}', {owner}, {amount}, 'EUR', $2",
                    id(letter)
                ),
            )?;
        }
        run(
            conn,
            format!(
                "INSERT INTO reviews (id, booking_id, student_id, coach_id, status, rating, professionalism, expertise, communication, \
                 value_for_money, body, created_at, updated_at) \
                 SELECT {booking}, {booking}, {student}, {coach}, CASE i % 50 WHEN 0 THEN 'hidden' ELSE 'visible' END, 1 + i % 5, \
                 5, 4, 5, 4, 'Helpful from the first minute, and honest about what it takes.', $2, $2"
            ),
        )?;
        run(
            conn,
            format!(
                "INSERT INTO private_feedback (id, booking_id, author_id, about_id, rating, body, created_at) \
                 SELECT {booking}, {booking}, {coach}, {student}, 5, '', $2"
            ),
        )?;
    }
    Ok(())
}

/// The address of one topic of `forum`.
pub const TOPIC: &str = "/forum/t/question-number-42-00100042";

/// Topics of students with comments, tags, votes and followers. After `business`.
pub fn forum(conn: &mut Conn, count: i64, now: Moment) -> Result<(), DbError> {
    let student = "'bbbbbbbbbbbbbbbbbbbb' || (100001 + i % 4000)";
    let post = |letter: &str| format!("'{}00' || (100000 + i)", letter.repeat(18));
    let topic = post("c");
    rows(
        conn,
        STUDENTS,
        now,
        "INSERT INTO forum_members (user_id, handle, joined_at) \
         SELECT 'bbbbbbbbbbbbbbbbbbbb' || (100000 + i), 'student-' || i, $2 FROM n",
    )?;
    for sql in [
        format!(
            "INSERT INTO forum_topics (id, short, slug, kind, visibility, status, author_id, category, title, body, html, \
             renderer, tags, comment_count, vote_count, version, created_at, active_at) \
             SELECT {topic}, '00' || (100000 + i), 'question-number-' || i || '-00' || (100000 + i), \
             CASE i % 3 WHEN 0 THEN 'discussion' ELSE 'question' END, CASE i % 10 WHEN 0 THEN 'members' ELSE 'public' END, \
             'visible', {student}, 'music', 'Question number ' || i, 'What would you do?', '<p>What would you do?</p>', 1, \
             'piano', 4, i % 7, 1, $2, $2 FROM n"
        ),
        format!(
            "INSERT INTO forum_topic_tags (topic_id, tag) SELECT {topic}, 'tag-' || (i % 50) FROM n WHERE $2 IS NOT NULL"
        ),
        format!(
            "INSERT INTO forum_follows (user_id, topic_id, level, created_at) SELECT {student}, {topic}, 'follow', $2 FROM n"
        ),
        format!(
            "INSERT INTO forum_visits (user_id, topic_id, seen_at, seen_comments) SELECT {student}, {topic}, $2, 1 FROM n"
        ),
        format!(
            "INSERT INTO forum_drafts (user_id, place, title, body, category, tags, saved_at) \
             SELECT {student}, {topic}, '', 'Begun', '', '', $2 FROM n"
        ),
    ] {
        rows(conn, count, now, &sql)?;
    }
    for letter in ["d", "e", "f", "g"] {
        let comment = post(letter);
        for sql in [
            format!(
                "INSERT INTO forum_comments (id, topic_id, root_id, status, author_id, body, html, renderer, vote_count, \
                 root_votes, created_at) SELECT {comment}, {topic}, {comment}, 'visible', {student}, 'Slowly.', \
                 '<p>Slowly.</p>', 1, 0, 0, $2 FROM n"
            ),
            format!(
                "INSERT INTO forum_votes (user_id, post_id, value, created_at) SELECT {student}, {comment}, 1, $2 FROM n"
            ),
        ] {
            rows(conn, count, now, &sql)?;
        }
    }
    Ok(())
}

/// The address of one resource of `library`.
pub const RESOURCE: &str = "/library/resource-number-42";

/// Resources of coaches with tags, words, bookmarks in folders, versions and talk. After `forum`.
pub fn library(conn: &mut Conn, count: i64, now: Moment) -> Result<(), DbError> {
    let resource = format!("'{}00' || (100000 + i)", "h".repeat(18));
    let coach = "'aaaaaaaaaaaaaaaaaaaa' || (100001 + i % 4000)";
    let coach_42 = "CASE WHEN i < 1000 THEN 'aaaaaaaaaaaaaaaaaaaa100042' ELSE 'aaaaaaaaaaaaaaaaaaaa' || (100001 + i % 4000) END";
    let student = "'bbbbbbbbbbbbbbbbbbbb' || (100001 + i % 4000)";
    let folder = format!("'{}00' || (100000 + i)", "j".repeat(18));
    for sql in [
        format!(
            "INSERT INTO resources (id, slug, author_id, status, visibility, title, summary, body, body_html, \
             prose_version, topic, language, level, minutes, bookmark_count, published_at, created_at, updated_at, \
             kind, skill, video) SELECT {resource}, 'resource-number-' || i, {coach_42}, 'published', \
             CASE i % 10 WHEN 0 THEN 'members' ELSE 'public' END, 'Resource number ' || i, 'A summary.', 'Words.', \
             '<p>Words.</p>', 1, 'music', CASE i % 4 WHEN 0 THEN 'de' ELSE 'en' END, 'any', 1 + i % 30, 1, $2, $2, $2, \
             CASE i % 5 WHEN 0 THEN 'video' ELSE 'article' END, 'skill ' || (i % 50), \
             CASE i % 5 WHEN 0 THEN 'youtube:aqz-KE-bpKQ' END FROM n"
        ),
        format!(
            "INSERT INTO resource_tags (resource_id, tag, position) SELECT {resource}, 'tag-' || (i % 50), 0 FROM n \
             WHERE $2 IS NOT NULL"
        ),
        format!(
            "INSERT INTO resource_words (word, resource_id) SELECT 'number' || i, {resource} FROM n WHERE $2 IS NOT NULL"
        ),
        format!(
            "INSERT INTO bookmark_folders (id, user_id, name, folded, created_at) \
             SELECT {folder}, {student}, 'Folder ' || i, 'folder ' || i, $2 FROM n"
        ),
        format!(
            "INSERT INTO bookmarks (user_id, resource_id, created_at, note, folder_id) SELECT {student}, {resource}, $2, '', \
             {folder} FROM n"
        ),
        format!(
            "INSERT INTO finished_resources (user_id, resource_id, finished_at) SELECT {student}, {resource}, $2 FROM n"
        ),
        format!(
            "INSERT INTO resource_versions (id, resource_id, editor_id, title, summary, body, tags, topic, skill, language, \
             level, minutes, replaced_at) SELECT {resource}, {resource}, {coach}, 'Before', 'A summary.', 'Words.', '', \
             'music', '', 'en', 'any', 1, $2 FROM n"
        ),
        format!(
            "INSERT INTO resource_topics (resource_id, topic_id, created_at) SELECT {resource}, \
             '{}00' || (100000 + i), $2 FROM n",
            "c".repeat(18)
        ),
    ] {
        rows(conn, count, now, &sql)?;
    }
    Ok(())
}
