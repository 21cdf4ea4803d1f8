//! Databases copied into each other, of the same kind and the other.

use std::collections::BTreeSet;

use diesel::prelude::*;
use diesel::sql_types::BigInt;
use guidepost::app::{demo, doctor, operations, search};
use guidepost::db::copy::{self, CopyError, Replaces};
use guidepost::db::{Conn, DatabaseUrl};

use crate::support::world::now;
use crate::support::{TestApp, TestDatabase};

fn run(conn: &mut Conn, statements: &[&str]) {
    for statement in statements {
        diesel::sql_query(*statement)
            .execute(conn)
            .unwrap_or_else(|error| panic!("{statement}: {error}"));
    }
}

fn number(conn: &mut Conn, query: &str) -> i64 {
    #[derive(QueryableByName)]
    struct Number {
        #[diesel(sql_type = BigInt)]
        number: i64,
    }
    let found: Number = diesel::sql_query(query).get_result(conn).unwrap();
    found.number
}

fn url(database: &TestDatabase) -> DatabaseUrl {
    database.url().parse().unwrap()
}

/// Copies as the command does, but for its own opening of the databases.
fn copy_now(from: &TestDatabase, to: &TestDatabase) -> Result<copy::Copied, CopyError> {
    copy::copy(&mut from.open(), &mut to.open(), Replaces::Nothing, search::rebuild_copy)
}

fn tables_of_the_schema() -> BTreeSet<String> {
    let schema = include_str!("../src/db/schema.rs");
    schema
        .split("diesel::table! {\n")
        .skip(1)
        .map(|table| table.trim_start().split(' ').next().unwrap().to_owned())
        .collect()
}

#[actix_web::test]
async fn a_world_goes_to_the_other_database_and_back_and_no_table_is_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let Some((sqlite, postgres)) = TestDatabase::of_each_kind(folder.path()) else { return };
    let app = TestApp::start().await;
    demo::build(&app.app, now()).unwrap();
    let (there, back) = if app.app.config.database_url.is_sqlite() {
        (&postgres, &sqlite)
    } else {
        (&sqlite, &postgres)
    };
    let first = operations::copy_database(&app.app.config.database_url, &url(there)).unwrap();
    let names: BTreeSet<String> = first.iter().map(|(name, _)| name.clone()).collect();
    assert_eq!(names, tables_of_the_schema());
    let full = first.iter().filter(|(_, sum)| sum.rows > 0).count();
    assert!(full > 30, "the demo world fills only {full} tables");

    let mut second = operations::copy_database(&url(there), &url(back)).unwrap();
    let mut first = first;
    first.sort_by(|one, other| one.0.cmp(&other.0));
    second.sort_by(|one, other| one.0.cmp(&other.0));
    assert_eq!(first, second);
    for database in [there, back] {
        let mut conn = database.open();
        let answers = doctor::examine(&mut conn).unwrap();
        assert!(answers.iter().all(|answer| answer.found == 0), "{answers:?}");
        let coaches = number(&mut conn, "SELECT COUNT(*) AS number FROM coach_profiles");
        let found = number(&mut conn, "SELECT COUNT(*) AS number FROM coach_search");
        assert_eq!(found, coaches);
        // What may not be changed may not be changed there either.
        let change = diesel::sql_query("UPDATE ledger_entries SET amount_minor = 0");
        assert!(change.execute(&mut conn).is_err());
    }
}

/// Tables with every kind of column, a row that names one behind it, and two tables that name each other.
fn odd_tables(conn: &mut Conn) {
    let is_sqlite = conn.is_sqlite();
    let serial = if is_sqlite {
        "INTEGER PRIMARY KEY AUTOINCREMENT"
    } else {
        "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"
    };
    let serial_two = if is_sqlite { serial } else { "BIGSERIAL PRIMARY KEY" };
    let bytes = if is_sqlite { "BLOB" } else { "BYTEA" };
    let columns = format!(
        "id {serial}, words TEXT, number BIGINT, small INTEGER, truth BOOLEAN, at TIMESTAMP, day DATE, \
         bytes {bytes}, parent BIGINT REFERENCES odd (id), doubled BIGINT GENERATED ALWAYS AS (number / 2) STORED"
    );
    let columns = if is_sqlite { columns.replace("id BIGINT", "id INTEGER") } else { columns };
    run(
        conn,
        &[
            &format!("CREATE TABLE odd ({columns})"),
            &format!("CREATE TABLE left_half (id {serial_two}, other BIGINT)"),
            &format!(
                "CREATE TABLE \"right half\" (id {serial}, \"the other\" BIGINT REFERENCES left_half (id))"
            ),
        ],
    );
    if is_sqlite {
        run(conn, &["ALTER TABLE left_half ADD COLUMN ring BIGINT REFERENCES \"right half\" (id)"]);
    } else {
        run(
            conn,
            &[
                "ALTER TABLE left_half ADD COLUMN ring BIGINT REFERENCES \"right half\" (id) DEFERRABLE",
            ],
        );
    }
}

fn odd_rows(conn: &mut Conn) {
    let is_sqlite = conn.is_sqlite();
    let hex = |text: &str| {
        if is_sqlite { format!("X'{text}'") } else { format!("'\\x{text}'::bytea") }
    };
    let always = if is_sqlite { "" } else { "OVERRIDING SYSTEM VALUE" };
    let odd = format!(
        "INSERT INTO odd (id, words, number, small, truth, at, day, bytes, parent) {always} VALUES "
    );
    let words = "'Zoë \"said\" it''s $1, \\u0041 \\\\ 🙂\u{1}\u{7f}\u{2028} ' || chr(10) || chr(9)"
        .replace("chr", if is_sqlite { "char" } else { "chr" });
    run(
        conn,
        &[
            &format!(
                "{odd} (1, {words}, 9223372036854775807, -1, TRUE, '2026-03-29 02:30:00.123', '2024-02-29', {}, NULL)",
                hex("00FF10")
            ),
            &format!(
                "{odd} (2, '', -9223372036854775808, 0, FALSE, '2026-03-29 02:30:00', '0001-01-01', {}, NULL)",
                hex("")
            ),
            &format!("{odd} (3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)"),
            &format!(
                "{odd} (4, '123', 9007199254740993, 2147483647, TRUE, '2026-03-29 02:30:00.123456', '9999-12-31', NULL, 4)"
            ),
            "UPDATE odd SET parent = 4 WHERE id = 1",
            "INSERT INTO left_half (id) VALUES (7)",
            &format!("INSERT INTO \"right half\" (id, \"the other\") {always} VALUES (8, 7)"),
            "UPDATE left_half SET ring = 8",
        ],
    );
}

#[test]
fn every_kind_of_value_rings_of_rows_and_the_next_number_survive_both_ways() {
    let folder = tempfile::tempdir().unwrap();
    let Some((sqlite, postgres)) = TestDatabase::of_each_kind(folder.path()) else { return };
    let folder_back = tempfile::tempdir().unwrap();
    let Some((sqlite_back, postgres_back)) = TestDatabase::of_each_kind(folder_back.path()) else {
        return;
    };
    for database in [&sqlite, &postgres, &sqlite_back, &postgres_back] {
        odd_tables(&mut database.open());
    }
    odd_rows(&mut sqlite.open());
    copy_now(&sqlite, &postgres).unwrap();
    copy_now(&postgres, &sqlite_back).unwrap();
    copy_now(&sqlite_back, &postgres_back).unwrap();
    let sums = copy::sums(&mut sqlite.open()).unwrap();
    assert_eq!(copy::sums(&mut sqlite_back.open()).unwrap(), sums);
    // The same rows as the database itself would have stored them.
    let same = "SELECT COUNT(*) AS number FROM odd o WHERE o.at < '2026-03-29 02:30:00.124' \
                AND o.at > '2026-03-29 02:30:00.1' AND o.truth AND o.number > 9007199254740992";
    for database in [&sqlite, &postgres, &sqlite_back, &postgres_back] {
        let mut conn = database.open();
        assert_eq!(number(&mut conn, same), 2);
        assert_eq!(number(&mut conn, "SELECT COUNT(*) AS number FROM odd WHERE words = '123'"), 1);
        assert_eq!(
            number(&mut conn, "SELECT doubled AS number FROM odd WHERE id = 4"),
            4_503_599_627_370_496
        );
        run(
            &mut conn,
            &[
                "INSERT INTO odd (words) VALUES ('next')",
                "INSERT INTO left_half (ring) VALUES (NULL)",
            ],
        );
        assert_eq!(number(&mut conn, "SELECT id AS number FROM odd WHERE words = 'next'"), 5);
        assert_eq!(number(&mut conn, "SELECT MAX(id) AS number FROM left_half"), 8);
        // What had to wait for the end is looked at at once again.
        let orphan = diesel::sql_query("INSERT INTO odd (parent) VALUES (99)");
        assert!(orphan.execute(&mut conn).is_err());
    }
}

#[test]
fn what_cannot_be_copied_exactly_is_refused_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let Some((sqlite, postgres)) = TestDatabase::of_each_kind(folder.path()) else { return };
    let before = copy::sums(&mut postgres.open()).unwrap();
    let refused = |expected: &str| {
        let problem = copy_now(&sqlite, &postgres).unwrap_err().to_string();
        assert!(problem.contains(expected), "{problem}");
        assert_eq!(copy::sums(&mut postgres.open()).unwrap(), before);
    };
    let topic = "INSERT INTO topics (slug, name, blurb, icon, position) VALUES ('zero', 'Zero', ";
    run(&mut sqlite.open(), &[&format!("{topic} 'a' || char(0), 'x', 99)")]);
    refused("a row of topics");
    run(
        &mut sqlite.open(),
        &["UPDATE topics SET blurb = 'a', position = 'third' WHERE slug = 'zero'"],
    );
    refused("a row of topics");
    run(
        &mut sqlite.open(),
        &["DELETE FROM topics WHERE slug = 'zero'", "CREATE TABLE extra (id TEXT)"],
    );
    refused("the same tables");
    run(&mut sqlite.open(), &["DROP TABLE extra", "CREATE TABLE extra (size REAL)"]);
    refused("extra.size is of the kind REAL");
}

#[test]
fn a_database_that_holds_data_is_not_copied_into() {
    let folder = tempfile::tempdir().unwrap();
    let Some((sqlite, postgres)) = TestDatabase::of_each_kind(folder.path()) else { return };
    let topic =
        "INSERT INTO topics (slug, name, blurb, icon, position) VALUES ('one', 'One', '', '', 99)";
    for (from, to) in [(&sqlite, &postgres), (&postgres, &sqlite)] {
        for change in ["UPDATE topics SET blurb = 'ours' WHERE slug = 'money'", topic] {
            let mut conn = to.open();
            run(&mut conn, &[change]);
            let problem = copy_now(from, to).unwrap_err().to_string();
            assert!(problem.contains("holds data: its table topics"), "{problem}");
            run(&mut conn, &["DELETE FROM topics WHERE slug = 'one'"]);
        }
    }
}
