//! A database copied into another, of the same kind or the other, table by table.
//!
//! The tables are those that the databases themselves name, so a new one is copied without a word here. What
//! search keeps in a form of its own is left to the caller, who knows how it is computed.

mod rows;
mod tables;

use std::collections::BTreeMap;

use diesel::connection::{AnsiTransactionManager, SimpleConnection};
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::statement::Statement;
use super::{Conn, DatabaseUrl, DbError, migrate, open, rollback, write_alone};
pub use rows::{Sum, rows_where};
use tables::{Table, Tables};

/// Why a database could not be copied. Nothing of the copy remains then.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    #[error("the databases do not have the same {what}: {one} here, {other} there")]
    Schema { what: &'static str, one: String, other: String },
    #[error("the database that is copied into holds data: its table {0} is not as a new one's")]
    NotEmpty(String),
    #[error("{table}.{column} is of the kind {kind}, which cannot be copied")]
    Kind { table: String, column: String, kind: String },
    #[error("a row of {table} cannot be copied: {problem}")]
    Row { table: String, problem: String },
    #[error(
        "{table} is not the same on both sides: {} rows and sum {:x} here, {} and {:x} there",
        .read.rows, .read.checksum, .written.rows, .written.checksum
    )]
    Differs { table: String, read: Sum, written: Sum },
    #[error("what search keeps in {0} was not computed")]
    Search(String),
    #[error(transparent)]
    Db(#[from] DbError),
}
crate::db_failure!(CopyError);

/// What was copied: each table with the sum of its rows, which is the same on both sides.
pub type Copied = Vec<(String, Sum)>;

/// What becomes of the data in the database that is copied into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replaces {
    /// There must be none but what migrations bring.
    Nothing,
    /// It is deleted, in the transaction that brings the new.
    Everything,
}

/// Copies every row in one transaction, from one instant of `from`. `finish` is given both and computes what
/// search keeps in the second, in the same transaction. Both must have the same migrations. Whoever writes to `to`
/// meanwhile makes it fail. Both connections are opened for long work.
pub fn copy(
    from: &mut Conn,
    to: &mut Conn,
    replaces: Replaces,
    finish: impl FnOnce(&mut Conn, &mut Conn) -> Result<(), CopyError>,
) -> Result<Copied, CopyError> {
    // Asking makes the list of migrations where there is none, which a transaction that only reads may not.
    let applied = migrate::applied(from)?;
    begin_snapshot(from)?;
    let outcome = write_alone(to, |to| {
        if replaces == Replaces::Everything {
            migrate::down(to)?;
            migrate::up(to)?;
        }
        same("migrations", &applied, &migrate::applied(to)?)?;
        let copied = fill_tables(from, to)?;
        finish(from, to)?;
        Ok(copied)
    });
    rollback(from)?;
    outcome
}

fn fill_tables(from: &mut Conn, to: &mut Conn) -> Result<Copied, CopyError> {
    refuse_data(to)?;
    let (source, target) = (tables::read(from)?, tables::read(to)?);
    same("tables", &shape(&source), &shape(&target))?;
    for table in target.plain.iter().rev() {
        // Tables that only grow refuse even to delete nothing.
        if rows::count(to, &table.name)? > 0 {
            rows::clear(to, table)?;
        }
    }
    set_late(to, &target, true)?;
    let mut copied = Vec::with_capacity(target.plain.len());
    for table in &target.plain {
        // The columns may stand in another order there; ours is what both are told in.
        let read = rows::transfer(from, to, table)?;
        let written = rows::sum(to, table)?;
        if read != written {
            return Err(CopyError::Differs { table: table.name.clone(), read, written });
        }
        tracing::info!(table = table.name, rows = read.rows, "copied");
        copied.push((table.name.clone(), read));
    }
    set_late(to, &target, false)?;
    set_sequences(to)?;
    Ok(copied)
}

/// Each table with its columns and their kinds, in an order that does not depend on the database.
fn shape(tables: &Tables) -> Vec<String> {
    let described = |table: &Table| {
        let mut columns: Vec<String> = table
            .columns
            .iter()
            .map(|column| format!("{} {:?}", column.name, column.kind))
            .collect();
        columns.sort();
        format!("{} ({})", table.name, columns.join(", "))
    };
    let mut shape: Vec<String> = tables.plain.iter().map(described).collect();
    shape.extend(tables.search.iter().map(|name| format!("{name} for search")));
    shape.sort();
    shape
}

fn same(what: &'static str, one: &[String], other: &[String]) -> Result<(), CopyError> {
    let missing = |here: &[String], there: &[String]| {
        let only: Vec<&str> =
            here.iter().filter(|line| !there.contains(line)).map(String::as_str).collect();
        if only.is_empty() { "nothing more".to_owned() } else { only.join("; ") }
    };
    if one == other {
        return Ok(());
    }
    Err(CopyError::Schema { what, one: missing(one, other), other: missing(other, one) })
}

/// Refuses a database in which anything is not as migrations left it.
pub fn refuse_data(conn: &mut Conn) -> Result<(), CopyError> {
    let mut fresh = open(&DatabaseUrl::Sqlite(":memory:".into()))?;
    let applied = migrate::applied(conn)?;
    migrate::up_like(&mut fresh, &applied)?;
    let brought: BTreeMap<String, u64> = counts(&mut fresh)?.into_iter().collect();
    for table in &tables::read(conn)?.plain {
        let found = rows::count(conn, &table.name)?;
        let expected = brought.get(&table.name).copied().unwrap_or(0);
        if found != expected
            || (found > 0 && rows::sum(conn, table)? != rows::sum(&mut fresh, table)?)
        {
            return Err(CopyError::NotEmpty(table.name.clone()));
        }
    }
    Ok(())
}

/// How many rows each table has that holds data.
pub fn counts(conn: &mut Conn) -> Result<Vec<(String, u64)>, CopyError> {
    let tables = tables::read(conn)?;
    tables
        .plain
        .into_iter()
        .map(|table| rows::count(conn, &table.name).map(|count| (table.name, count)))
        .collect()
}

/// The sum of each table that holds data.
pub fn sums(conn: &mut Conn) -> Result<Copied, CopyError> {
    let tables = tables::read(conn)?;
    tables
        .plain
        .iter()
        .map(|table| rows::sum(conn, table).map(|sum| (table.name.clone(), sum)))
        .collect()
}

/// Refuses a copy that lacks what search keeps where the original has it.
pub fn search_is_there(from: &mut Conn, to: &mut Conn) -> Result<(), CopyError> {
    for name in tables::read(to)?.search {
        if rows::count(to, &name)? == 0 && rows::count(from, &name)? > 0 {
            return Err(CopyError::Search(name));
        }
    }
    Ok(())
}

/// Reads all that follows as it is at one instant, whatever others write meanwhile.
fn begin_snapshot(conn: &mut Conn) -> QueryResult<()> {
    match conn {
        Conn::Pg(conn) => AnsiTransactionManager::begin_transaction_sql(
            conn,
            "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        ),
        Conn::Sqlite(conn) => AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN"),
    }
}

/// Lets rows name others that come later, or looks at all of them now and forbids it again.
fn set_late(conn: &mut Conn, tables: &Tables, is_allowed: bool) -> QueryResult<()> {
    let conn = match conn {
        // Ends by itself with the transaction, which looks at them.
        Conn::Sqlite(conn) => return conn.batch_execute("PRAGMA defer_foreign_keys = ON"),
        Conn::Pg(conn) => conn,
    };
    if tables.late.is_empty() {
        return Ok(());
    }
    if !is_allowed {
        conn.batch_execute("SET CONSTRAINTS ALL IMMEDIATE")?;
    }
    let what = if is_allowed { "DEFERRABLE INITIALLY DEFERRED" } else { "NOT DEFERRABLE" };
    for late in tables.late.iter().filter(|late| !late.is_deferrable) {
        conn.batch_execute(&format!(
            "ALTER TABLE \"{}\" ALTER CONSTRAINT \"{}\" {what}",
            late.table_name, late.constraint_name
        ))?;
    }
    if is_allowed {
        // Those that may wait by themselves need not do so by themselves.
        conn.batch_execute("SET CONSTRAINTS ALL DEFERRED")?;
    }
    Ok(())
}

#[derive(QueryableByName)]
struct Sequence {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
    #[diesel(sql_type = Text)]
    sequence: String,
}

const SEQUENCES: &str = "SELECT t.relname::text AS table_name, a.attname::text AS column_name, \
     pg_get_serial_sequence(format('%I.%I', n.nspname, t.relname), a.attname) AS sequence \
     FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace JOIN pg_attribute a ON a.attrelid = t.oid \
     WHERE n.nspname = current_schema() AND t.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped \
     AND pg_get_serial_sequence(format('%I.%I', n.nspname, t.relname), a.attname) IS NOT NULL";

/// Lets `PostgreSQL` number on behind what was copied; `SQLite` does so by itself.
fn set_sequences(conn: &mut Conn) -> Result<(), CopyError> {
    if conn.is_sqlite() {
        return Ok(());
    }
    for found in Statement::plain(SEQUENCES).load::<Sequence>(conn)? {
        let Sequence { table_name, column_name, sequence } = found;
        Statement::plain(&format!(
            "SELECT setval('{sequence}', (SELECT COALESCE(MAX(\"{column_name}\"), 0) + 1 FROM \"{table_name}\"), FALSE)"
        ))
        .execute(conn)?;
    }
    Ok(())
}
