//! The few statements that differ between `SQLite` and `PostgreSQL`. Nothing else looks at which it is.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;

use super::coach_search::{CoachRow, SearchQuery, TextMatch};
use super::schema::jobs;
use super::statement::{Bind, Statement};
use super::{Conn, DbError, coach_search};
use crate::base::ids::UserId;
use crate::base::{Moment, words};
use crate::jobs::NewJob;

/// Inserts a job unless one with its key exists. On `PostgreSQL` a caught violation would end the transaction.
pub fn insert_job_if_new(conn: &mut Conn, job: &NewJob) -> Result<(), DbError> {
    let insert =
        diesel::insert_into(jobs::table).values(job).on_conflict(jobs::unique_key).do_nothing();
    match conn {
        Conn::Pg(conn) => insert.execute(conn)?,
        Conn::Sqlite(conn) => insert.execute(conn)?,
    };
    Ok(())
}

/// Waits for a lock by name and keeps it until the transaction ends. On `SQLite` the one writer is the lock.
pub fn lock_until_commit(conn: &mut Conn, name: &str) -> Result<(), DbError> {
    if let Conn::Pg(conn) = conn {
        diesel::sql_query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))")
            .bind::<diesel::sql_types::Text, _>(name)
            .execute(conn)?;
    }
    Ok(())
}

/// The same for something that takes long: whoever comes second waits until the first is done.
pub fn lock_patiently_until_commit(conn: &mut Conn, name: &str) -> Result<(), DbError> {
    if let Conn::Pg(conn) = conn {
        conn.batch_execute("SET LOCAL lock_timeout = 0; SET LOCAL statement_timeout = 0")?;
    }
    lock_until_commit(conn, name)
}

/// Writes something that changes nothing, as far as the log of the database.
pub fn probe_write(conn: &mut Conn) -> Result<(), DbError> {
    match conn {
        // The end of a transaction with a number is noted; a server that only reads gives none.
        Conn::Pg(conn) => conn.batch_execute("SELECT pg_current_xact_id()")?,
        // The number is nobody's and stays; the page that holds it is written all the same.
        Conn::Sqlite(conn) => conn.batch_execute("PRAGMA user_version = 0")?,
    }
    Ok(())
}

/// Lets the database look anew at how its tables are filled, by which it plans. `PostgreSQL` does so by itself.
pub fn look_over(conn: &mut Conn) -> Result<(), DbError> {
    if let Conn::Sqlite(conn) = conn {
        // Every table that may gain by it, not only those that this connection asked.
        conn.batch_execute("PRAGMA optimize = 0x10002")?;
    }
    Ok(())
}

/// Tells every process that listens on `channel`, once this transaction is done. On `SQLite` nobody listens.
pub fn announce(conn: &mut Conn, channel: &str, payload: &str) -> Result<(), DbError> {
    use diesel::sql_types::Text;
    if let Conn::Pg(conn) = conn {
        diesel::sql_query("SELECT pg_notify($1, $2)")
            .bind::<Text, _>(channel)
            .bind::<Text, _>(payload)
            .execute(conn)?;
    }
    Ok(())
}

/// One page of the coaches that fit, with all that their cards show, by the database's own full text.
pub fn search_coaches(
    conn: &mut Conn,
    viewer: Option<UserId>,
    query: &SearchQuery,
    now: Moment,
    limit: i64,
    offset: i64,
) -> Result<Vec<CoachRow>, DbError> {
    coach_search::search(conn, viewer, query, now, limit, offset)
}

/// How this database matches words: each must be there in some form, the last may be only begun.
pub fn text_match(conn: &Conn, words: &[String], st: &mut Statement) -> TextMatch {
    let last = words.len().saturating_sub(1);
    if conn.is_sqlite() {
        let terms: Vec<String> = words
            .iter()
            .enumerate()
            .map(
                |(place, word)| {
                    if place == last { format!("\"{word}\"*") } else { format!("\"{word}\"") }
                },
            )
            .collect();
        let terms = st.bind(Bind::Text(terms.join(" ")));
        return TextMatch {
            condition: format!("coach_search MATCH {terms}"),
            rank: "bm25(coach_search, 0.0, 8.0, 4.0, 4.0, 1.0, 0.5)".to_owned(),
            join: "JOIN coach_stats s ON s.coach_id = coach_search.coach_id",
        };
    }
    let terms: Vec<String> = words
        .iter()
        .enumerate()
        .map(|(place, word)| {
            // The quotes keep what PostgreSQL's parser makes of a word from being an operator.
            let term = if place == last { format!("'{word}':*") } else { format!("'{word}'") };
            let term = st.bind(Bind::Text(term));
            format!("(to_tsquery('english', {term}) || to_tsquery('simple', {term}))")
        })
        .collect();
    let terms = terms.join(" && ");
    TextMatch {
        condition: format!("coach_search.document @@ ({terms})"),
        rank: format!("-ts_rank(coach_search.document, {terms})"),
        // PostgreSQL cannot guess how many coaches the beginning of a word finds, and would read all their
        // numbers just in case; this looks up those of the coaches found.
        join: "JOIN LATERAL (SELECT * FROM coach_stats n WHERE n.coach_id = coach_search.coach_id OFFSET 0) s ON TRUE",
    }
}

/// Writes what search finds a coach by; replaces what was there.
///
/// `SQLite` keeps word stems only, so the words that tell most are kept a second time with a digit at their
/// end, which the stemmer leaves alone: a word half typed then finds them too.
pub fn index_coach(
    conn: &mut Conn,
    coach: UserId,
    name: &str,
    work: &str,
    topics: &str,
    prose: &str,
) -> Result<(), DbError> {
    use diesel::sql_types::{BigInt, Text};
    let [name, work, topics, prose] =
        [name, work, topics, prose].map(|text| words::split(text).join(" "));
    match conn {
        Conn::Sqlite(conn) => {
            let row = row_of(coach.as_str());
            let whole: Vec<String> = format!("{name} {work} {topics}")
                .split_whitespace()
                .map(|word| format!("{word}0"))
                .collect();
            diesel::sql_query("DELETE FROM coach_search WHERE rowid = $1")
                .bind::<BigInt, _>(row)
                .execute(conn)?;
            diesel::sql_query(
                "INSERT INTO coach_search (rowid, coach_id, name, work, topics, prose, whole) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
            )
            .bind::<BigInt, _>(row)
            .bind::<Text, _>(coach)
            .bind::<Text, _>(&name)
            .bind::<Text, _>(&work)
            .bind::<Text, _>(&topics)
            .bind::<Text, _>(&prose)
            .bind::<Text, _>(whole.join(" "))
            .execute(conn)?;
        }
        Conn::Pg(conn) => {
            diesel::sql_query(
                "INSERT INTO coach_search (coach_id, document) VALUES ($1, \
                 setweight(to_tsvector('simple', $2), 'A') || setweight(to_tsvector('english', $2), 'A') || \
                 setweight(to_tsvector('simple', $3 || ' ' || $4), 'B') || \
                 setweight(to_tsvector('english', $3 || ' ' || $4), 'B') || \
                 setweight(to_tsvector('english', $5), 'D')) \
                 ON CONFLICT (coach_id) DO UPDATE SET document = excluded.document",
            )
            .bind::<Text, _>(coach)
            .bind::<Text, _>(&name)
            .bind::<Text, _>(&work)
            .bind::<Text, _>(&topics)
            .bind::<Text, _>(&prose)
            .execute(conn)?;
        }
    }
    Ok(())
}

/// How this database finds the posts of the forum that say these words: a condition on `forum_search`, and an
/// expression that is smaller for the better fit.
pub fn forum_match(conn: &Conn, words: &[String], st: &mut Statement) -> (String, String) {
    let last = words.len().saturating_sub(1);
    let begun = |place: usize, sign: &'static str| if place == last { sign } else { "" };
    if conn.is_sqlite() {
        let terms: Vec<String> = words
            .iter()
            .enumerate()
            .map(|(place, word)| format!("\"{word}\"{}", begun(place, "*")))
            .collect();
        let terms = st.bind(Bind::Text(terms.join(" ")));
        return (
            format!("forum_search MATCH {terms}"),
            "bm25(forum_search, 0.0, 0.0, 6.0, 1.0)".to_owned(),
        );
    }
    let terms: Vec<String> = words
        .iter()
        .enumerate()
        .map(|(place, word)| {
            let term = st.bind(Bind::Text(format!("'{word}'{}", begun(place, ":*"))));
            format!("(to_tsquery('english', {term}) || to_tsquery('simple', {term}))")
        })
        .collect();
    let terms = terms.join(" && ");
    (format!("document @@ ({terms})"), format!("-ts_rank(document, {terms})"))
}

/// Writes what search finds a post of the forum by; replaces what was there.
pub fn index_post(
    conn: &mut Conn,
    (post, topic): (&str, &str),
    title: &str,
    body: &str,
) -> Result<(), DbError> {
    use diesel::sql_types::{BigInt, Text};
    unindex_post(conn, post)?;
    let [title, body] = [title, body].map(|text| words::split(text).join(" "));
    match conn {
        Conn::Sqlite(conn) => diesel::sql_query(
            "INSERT INTO forum_search (rowid, post_id, topic_id, title, body) VALUES ($1, $2, $3, $4, $5)",
        )
        .bind::<BigInt, _>(row_of(post))
        .bind::<Text, _>(post)
        .bind::<Text, _>(topic)
        .bind::<Text, _>(&title)
        .bind::<Text, _>(&body)
        .execute(conn)?,
        Conn::Pg(conn) => diesel::sql_query(
            "INSERT INTO forum_search (post_id, topic_id, document) VALUES ($1, $2, \
             setweight(to_tsvector('simple', $3), 'A') || setweight(to_tsvector('english', $3), 'A') || \
             setweight(to_tsvector('simple', $4), 'C') || setweight(to_tsvector('english', $4), 'C'))",
        )
        .bind::<Text, _>(post)
        .bind::<Text, _>(topic)
        .bind::<Text, _>(&title)
        .bind::<Text, _>(&body)
        .execute(conn)?,
    };
    Ok(())
}

/// Takes a post of the forum out of search.
pub fn unindex_post(conn: &mut Conn, post: &str) -> Result<(), DbError> {
    use diesel::sql_types::{BigInt, Text};
    match conn {
        Conn::Sqlite(conn) => diesel::sql_query("DELETE FROM forum_search WHERE rowid = $1")
            .bind::<BigInt, _>(row_of(post))
            .execute(conn)?,
        Conn::Pg(conn) => diesel::sql_query("DELETE FROM forum_search WHERE post_id = $1")
            .bind::<Text, _>(post)
            .execute(conn)?,
    };
    Ok(())
}

/// The row of a coach or a post in `SQLite`'s full-text table, which finds rows only by number: the random end of the id.
fn row_of(id: &str) -> i64 {
    id.bytes().rev().take(12).fold(0, |sum, letter| {
        let digit =
            if letter.is_ascii_digit() { letter - b'0' } else { letter.saturating_sub(b'a') + 10 };
        sum * 32 + i64::from(digit & 31)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_coach_has_a_row_of_their_own() {
        let rows: std::collections::HashSet<i64> =
            (0..1000).map(|_| row_of(UserId::generate().as_str())).collect();
        assert_eq!(rows.len(), 1000);
        assert!(rows.iter().all(|row| *row >= 0));
    }
}
