//! Both sets of migrations make the schema that `schema.rs` describes, and can be undone.

use std::collections::BTreeMap;

use diesel::prelude::*;
use diesel::sql_types::Text;
use guidepost::db::{Conn, DatabaseUrl, migrate, open};

use crate::support::TestDatabase;

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Text)]
    is_nullable: String,
}

/// Table and column → kind and nullability, as a database says them, in one vocabulary.
fn columns(conn: &mut Conn) -> BTreeMap<(String, String), (String, bool)> {
    let query = if conn.is_sqlite() {
        "SELECT m.name AS table_name, c.name AS column_name, upper(c.type) AS kind, \
         CASE WHEN c.\"notnull\" = 1 OR c.pk > 0 THEN 'NO' ELSE 'YES' END AS is_nullable \
         FROM sqlite_master m JOIN pragma_table_info(m.name) c \
         WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'coach_search%' AND m.name NOT LIKE 'forum_search%' \
         AND m.name <> '__diesel_schema_migrations'"
    } else {
        "SELECT table_name::text, column_name::text, \
         CASE data_type WHEN 'timestamp without time zone' THEN 'TIMESTAMP' ELSE upper(data_type) END AS kind, \
         is_nullable::text FROM information_schema.columns \
         WHERE table_schema = 'public' AND table_name NOT IN ('coach_search', 'forum_search') AND table_name <> '__diesel_schema_migrations'"
    };
    let rows: Vec<Column> = diesel::sql_query(query).load(conn).unwrap();
    rows.into_iter()
        .map(|row| ((row.table_name, row.column_name), (row.kind, row.is_nullable == "YES")))
        .collect()
}

/// The same from `schema.rs`.
fn described() -> BTreeMap<(String, String), (String, bool)> {
    let text = include_str!("../src/db/schema.rs");
    let mut described = BTreeMap::new();
    for table in text.split("diesel::table! {\n").skip(1) {
        let mut lines = table.lines();
        let name = lines.next().unwrap().trim().split(' ').next().unwrap().to_owned();
        for line in lines.take_while(|line| line.trim() != "}") {
            let (column, kind) = line.trim().trim_end_matches(',').split_once(" -> ").unwrap();
            let is_nullable = kind.starts_with("Nullable");
            let kind = kind.trim_start_matches("Nullable<").trim_end_matches('>');
            let kind = match kind {
                "Bool" => "BOOLEAN".to_owned(),
                other => other.to_uppercase(),
            };
            described.insert((name.clone(), column.to_owned()), (kind, is_nullable));
        }
    }
    described
}

fn fresh(folder: &tempfile::TempDir) -> (TestDatabase, Conn) {
    let database = TestDatabase::create(folder.path());
    let url: DatabaseUrl = database.url().parse().unwrap();
    let conn = open(&url).unwrap();
    (database, conn)
}

#[test]
fn n16_the_migrations_make_what_the_schema_describes() {
    let folder = tempfile::tempdir().unwrap();
    let (_database, mut conn) = fresh(&folder);
    let (real, described) = (columns(&mut conn), described());
    for (column, what) in &described {
        assert_eq!(real.get(column), Some(what), "{column:?}");
    }
    assert_eq!(real.keys().collect::<Vec<_>>(), described.keys().collect::<Vec<_>>());
}

#[test]
fn n16_up_down_up_gives_the_same_schema() {
    let folder = tempfile::tempdir().unwrap();
    let (_database, mut conn) = fresh(&folder);
    let before = columns(&mut conn);
    migrate::down(&mut conn).unwrap();
    assert!(columns(&mut conn).is_empty());
    migrate::up(&mut conn).unwrap();
    assert_eq!(columns(&mut conn), before);
    assert!(migrate::is_current(&mut conn).unwrap());
}

#[test]
fn both_sets_have_the_same_steps() {
    let names = |database: &str| {
        let folder =
            std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(database);
        let mut names: Vec<_> =
            std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name()).collect();
        names.sort();
        names
    };
    assert_eq!(names("sqlite"), names("postgres"));
}
