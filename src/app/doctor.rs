//! The doctor: asks the data whether everything that must always be true is true.
//!
//! Each check is a query that must find nothing. Features bring their own; the ones here are about the
//! ground that all stand on.

use std::collections::HashSet;

use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::App;
use crate::base::ids::FileId;
use crate::db::schema::files;
use crate::db::{Conn, DbError};
use crate::files::Files;
use crate::{accounts, availability, bookings};

/// The check that a file which a backup could not have fails.
pub const FILE_MISSING: &str = "a row names a file that is not there";

/// What must never be found, in words, and the query that would find it.
pub type Check = (&'static str, &'static str);

const GROUND: &[Check] = &[
    ("a dead job waits for staff", "SELECT id FROM jobs WHERE status = 'dead'"),
    (
        "a job is done without a time, or has a time without being done",
        "SELECT id FROM jobs WHERE (status = 'done') <> (finished_at IS NOT NULL)",
    ),
    (
        "a message is about a booking that never existed",
        "SELECT d.key FROM deliveries d WHERE d.booking_id IS NOT NULL \
         AND NOT EXISTS (SELECT 1 FROM bookings b WHERE b.id = d.booking_id)",
    ),
    (
        "two people share an address but for its case",
        "SELECT LOWER(email) FROM users GROUP BY LOWER(email) HAVING COUNT(*) > 1",
    ),
];

const SQLITE_ONLY: &[Check] = &[
    ("a row names another that does not exist", "SELECT * FROM pragma_foreign_key_check"),
    (
        "the file of the database is damaged",
        "SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'",
    ),
];

/// Every check that fits the connection's database.
pub fn checks(conn: &Conn) -> Vec<Check> {
    let mut checks = GROUND.to_vec();
    checks.extend(crate::audit::doctor::checks());
    checks.extend(accounts::doctor::checks());
    checks.extend(availability::doctor::checks());
    checks.extend(bookings::doctor::checks());
    checks.extend(crate::meetings::doctor::checks());
    checks.extend(crate::calendars::doctor::checks());
    checks.extend(crate::payments::doctor::checks());
    checks.extend(crate::reviews::doctor::checks());
    checks.extend(crate::forum::doctor::checks());
    checks.extend(crate::moderation::doctor::checks());
    checks.extend(crate::library::doctor::checks());
    if conn.is_sqlite() {
        checks.extend(SQLITE_ONLY);
    }
    checks
}

/// How many rows a check found. None is well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub check: String,
    pub found: i64,
}

#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = BigInt)]
    found: i64,
}

/// Asks every check, in their order.
pub fn examine(conn: &mut Conn) -> Result<Vec<Answer>, DbError> {
    let mut answers = Vec::new();
    for (name, sql) in checks(conn) {
        let count = format!("SELECT COUNT(*) AS found FROM ({sql}) AS rows_found");
        let Found { found } = diesel::sql_query(count).get_result(conn)?;
        answers.push(Answer { check: name.to_owned(), found });
    }
    answers.push(unreadable_facts(conn)?);
    answers.push(broken_log(conn)?);
    let found = crate::statistics::doctor::disagreements(conn)?;
    answers.push(Answer {
        check: "a figure of a day is not what the day's rows come to".to_owned(),
        found: i64::try_from(found).unwrap_or(i64::MAX),
    });
    Ok(answers)
}

/// Whether an act of staff is not as it was written; the answer names the first.
fn broken_log(conn: &mut Conn) -> Result<Answer, DbError> {
    let check = "the activity log is not as it was written";
    Ok(match crate::audit::doctor::first_broken(conn)? {
        Some((number, id)) => {
            Answer { check: format!("{check}: first at number {number}, act {id}"), found: 1 }
        }
        None => Answer { check: check.to_owned(), found: 0 },
    })
}

fn unreadable_facts(conn: &mut Conn) -> Result<Answer, DbError> {
    use crate::db::schema::outbox;
    let texts: Vec<String> =
        outbox::table.filter(outbox::dispatched_at.is_null()).select(outbox::fact).load(conn)?;
    let unreadable =
        texts.iter().filter(|text| serde_json::from_str::<crate::outbox::Fact>(text).is_err());
    Ok(Answer {
        check: "a waiting fact cannot be read".to_owned(),
        found: i64::try_from(unreadable.count()).unwrap_or(i64::MAX),
    })
}

/// Compares the stored files with their rows, both ways.
pub fn examine_files(conn: &mut Conn, stored: &Files) -> Result<Vec<Answer>, DbError> {
    let rows: HashSet<FileId> = files::table.select(files::id).load(conn)?.into_iter().collect();
    let names: HashSet<String> = stored.names().into_iter().collect();
    let missing = rows.iter().filter(|id| !names.contains(id.as_str())).count();
    let is_named = |name: &String| name.parse().is_ok_and(|id: FileId| rows.contains(&id));
    let stray = names.iter().filter(|name| !is_named(name)).count();
    let answer = |check: &str, found: usize| Answer {
        check: check.to_owned(),
        found: i64::try_from(found).unwrap_or(i64::MAX),
    };
    Ok(vec![answer(FILE_MISSING, missing), answer("a file has no row", stray)])
}

/// Everything about a database and the files that belong to it.
pub fn examine_with(conn: &mut Conn, stored: &Files) -> Result<Vec<Answer>, DbError> {
    let mut answers = examine(conn)?;
    answers.extend(examine_files(conn, stored)?);
    Ok(answers)
}

/// Everything, for the command.
pub fn examine_all(app: &App) -> Result<Vec<Answer>, DbError> {
    app.db.read_now(|conn| examine_with(conn, &app.files))
}

/// The answers as a table: what is wrong first.
pub fn table(answers: &[Answer]) -> String {
    let mut sorted: Vec<&Answer> = answers.iter().collect();
    sorted.sort_by_key(|answer| answer.found == 0);
    let mut text = String::from(" found  check\n");
    for answer in sorted {
        let found = if answer.found == 0 { "–".to_owned() } else { answer.found.to_string() };
        text.push_str(&format!("{found:>6}  {}\n", answer.check));
    }
    text
}
