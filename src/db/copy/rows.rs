//! Rows on their way: how each database tells its rows and takes them, and what they sum up to.
//!
//! A row travels as a JSON array: text, whole numbers and nulls, and nothing else. Truth is 0 or 1, times and
//! dates are text in the form that the program itself writes, bytes are hexadecimal.

use chrono::NaiveDateTime;
use diesel::connection::DefaultLoadingMode;
use diesel::pg::PgRowByRowLoadingMode;
use diesel::prelude::*;
use diesel::sql_types::Text;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::CopyError;
use super::tables::{Column, Kind, Table};
use crate::db::statement::{Bind, Statement};
use crate::db::{Conn, DbError};

/// What a `SQLite` file holds for a time: as Diesel writes it, so that equal times are equal texts.
const TIMESTAMP: &str = "%F %T%.f";

/// How much text is written by one statement, in bytes: enough that the statement costs little beside it.
const BATCH_BYTES: usize = 512 * 1024;

/// How many rows there are, and a sum over them that does not depend on their order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sum {
    pub rows: u64,
    pub checksum: u128,
}

impl Sum {
    fn add(&mut self, row: &str) {
        let digest = Sha256::digest(row.as_bytes());
        let half = digest.first_chunk().map_or(0, |half| u128::from_le_bytes(*half));
        self.rows += 1;
        self.checksum = self.checksum.wrapping_add(half);
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// The columns of a table as text, each as `each` writes it.
fn listed(table: &Table, each: impl Fn(usize, &Column) -> String) -> String {
    let texts: Vec<String> =
        table.columns.iter().enumerate().map(|(place, column)| each(place, column)).collect();
    texts.join(", ")
}

fn reading(table: &Table, is_sqlite: bool) -> String {
    let columns = listed(table, |_, column| {
        let name = quoted(&column.name);
        match (column.kind, is_sqlite) {
            (Kind::Bytes, true) => format!("CASE WHEN {name} IS NOT NULL THEN hex({name}) END"),
            (Kind::Bytes, false) => format!("upper(encode({name}, 'hex'))"),
            (Kind::Bool, false) => format!("{name}::int"),
            (Kind::Date, false) => format!("to_char({name}, 'YYYY-MM-DD')"),
            (Kind::Timestamp, false) => format!("to_char({name}, 'YYYY-MM-DD HH24:MI:SS.US')"),
            _ => name,
        }
    });
    let row = if is_sqlite {
        format!("json_array({columns})")
    } else {
        format!("json_build_array({columns})::text")
    };
    format!("SELECT {row} AS told FROM {}", quoted(&table.name))
}

fn writing(table: &Table, rows: &str, is_sqlite: bool) -> String {
    let names = listed(table, |_, column| quoted(&column.name));
    let values = listed(table, |place, column| match (column.kind, is_sqlite) {
        (Kind::Bytes, true) => format!("unhex(value ->> {place})"),
        (_, true) | (Kind::Text, false) => format!("value ->> {place}"),
        (Kind::Number, false) => format!("(value ->> {place})::bigint"),
        (Kind::Bool, false) => format!("(value ->> {place})::int::boolean"),
        (Kind::Timestamp, false) => format!("(value ->> {place})::timestamp"),
        (Kind::Date, false) => format!("(value ->> {place})::date"),
        (Kind::Bytes, false) => format!("decode(value ->> {place}, 'hex')"),
    });
    let table = quoted(&table.name);
    if is_sqlite {
        format!("INSERT INTO {table} ({names}) SELECT {values} FROM json_each({rows})")
    } else {
        format!(
            "INSERT INTO {table} ({names}) OVERRIDING SYSTEM VALUE \
             SELECT {values} FROM jsonb_array_elements({rows}::jsonb)"
        )
    }
}

#[derive(QueryableByName)]
struct Told {
    #[diesel(sql_type = Text)]
    told: String,
}

/// Hands every row of a table to `take`, in the form in which both databases tell it alike. Holds one at a time.
fn each(
    conn: &mut Conn,
    table: &Table,
    mut take: impl FnMut(String) -> Result<(), CopyError>,
) -> Result<(), CopyError> {
    let query = diesel::sql_query(reading(table, conn.is_sqlite()));
    let mut pass = |row: QueryResult<Told>| -> Result<(), CopyError> {
        take(alike(table, &row.map_err(DbError::from)?.told)?)
    };
    match conn {
        Conn::Sqlite(conn) => query
            .load_iter::<Told, DefaultLoadingMode>(conn)
            .map_err(DbError::from)?
            .try_for_each(&mut pass),
        Conn::Pg(conn) => query
            .load_iter::<Told, PgRowByRowLoadingMode>(conn)
            .map_err(DbError::from)?
            .try_for_each(&mut pass),
    }
}

/// A row as both databases tell it: times with as many digits as they need, and no space between.
fn alike(table: &Table, told: &str) -> Result<String, CopyError> {
    let unreadable = |error: serde_json::Error| CopyError::Row {
        table: table.name.clone(),
        problem: error.to_string(),
    };
    let mut values: Vec<Value> = serde_json::from_str(told).map_err(unreadable)?;
    for (value, column) in values.iter_mut().zip(&table.columns) {
        if column.kind == Kind::Timestamp
            && let Some(text) = value.as_str()
            && let Ok(at) = NaiveDateTime::parse_from_str(text, TIMESTAMP)
        {
            *value = Value::String(at.format(TIMESTAMP).to_string());
        }
    }
    serde_json::to_string(&values).map_err(unreadable)
}

/// The rows of a table for which a condition holds, each as an object of its columns but for some. The
/// condition names an id as `$1`.
pub fn rows_where(
    conn: &mut Conn,
    table: &str,
    condition: &str,
    id: &str,
    without: &[&str],
) -> Result<Vec<Value>, CopyError> {
    let known = super::tables::read(conn)?.plain;
    let unknown =
        || CopyError::Row { table: table.to_owned(), problem: "no such table".to_owned() };
    let mut table = known.into_iter().find(|one| one.name == table).ok_or_else(unknown)?;
    table.columns.retain(|column| !without.contains(&column.name.as_str()));
    let sql = format!("{} WHERE {condition}", reading(&table, conn.is_sqlite()));
    let rows: Vec<Told> =
        diesel::sql_query(sql).bind::<Text, _>(id).load(conn).map_err(DbError::from)?;
    let object = |row: Told| -> Result<Value, CopyError> {
        let values: Vec<Value> =
            serde_json::from_str(&alike(&table, &row.told)?).unwrap_or_default();
        let names = table.columns.iter().map(|column| column.name.clone());
        Ok(Value::Object(names.zip(values).collect()))
    };
    rows.into_iter().map(object).collect()
}

/// Sums up a table.
pub fn sum(conn: &mut Conn, table: &Table) -> Result<Sum, CopyError> {
    let mut sum = Sum::default();
    each(conn, table, |row| {
        sum.add(&row);
        Ok(())
    })?;
    Ok(sum)
}

/// Writes every row of a table of one database into the same table of the other, and sums up what was read.
pub fn transfer(from: &mut Conn, to: &mut Conn, table: &Table) -> Result<Sum, CopyError> {
    let mut sum = Sum::default();
    let mut batch = String::with_capacity(BATCH_BYTES);
    each(from, table, |row| {
        sum.add(&row);
        batch.push(if batch.is_empty() { '[' } else { ',' });
        batch.push_str(&row);
        if batch.len() < BATCH_BYTES { Ok(()) } else { write(to, table, &mut batch) }
    })?;
    write(to, table, &mut batch)?;
    Ok(sum)
}

fn write(conn: &mut Conn, table: &Table, batch: &mut String) -> Result<(), CopyError> {
    if batch.is_empty() {
        return Ok(());
    }
    batch.push(']');
    let mut statement = Statement::default();
    let rows = statement.bind(Bind::Text(std::mem::take(batch)));
    statement.sql = writing(table, &rows, conn.is_sqlite());
    statement.kept(true).execute(conn).map_err(|error| CopyError::Row {
        table: table.name.clone(),
        problem: error.to_string(),
    })?;
    batch.reserve(BATCH_BYTES);
    Ok(())
}

/// Deletes every row of a table.
pub fn clear(conn: &mut Conn, table: &Table) -> Result<(), CopyError> {
    Statement::plain(&format!("DELETE FROM {}", quoted(&table.name))).execute(conn)?;
    Ok(())
}

/// How many rows a table has, whatever they are.
pub fn count(conn: &mut Conn, table: &str) -> Result<u64, CopyError> {
    #[derive(QueryableByName)]
    struct Count {
        #[diesel(sql_type = diesel::sql_types::BigInt)]
        found: i64,
    }
    let found: Vec<Count> =
        Statement::plain(&format!("SELECT COUNT(*) AS found FROM {}", quoted(table))).load(conn)?;
    Ok(found.first().and_then(|count| u64::try_from(count.found).ok()).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let column = |name: &str, kind| Column { name: name.to_owned(), kind };
        Table {
            name: "t".to_owned(),
            columns: vec![column("id", Kind::Text), column("at", Kind::Timestamp)],
        }
    }

    #[test]
    fn times_of_both_databases_become_the_same_text() {
        for told in [
            r#"["a", "2026-03-02 09:00:00.120000"]"#,
            r#"["a","2026-03-02 09:00:00.12"]"#,
            r#"["a","2026-03-02 09:00:00.120"]"#,
        ] {
            assert_eq!(alike(&table(), told).unwrap(), r#"["a","2026-03-02 09:00:00.120"]"#);
        }
        assert_eq!(
            alike(&table(), r#"["a","2026-03-02 09:00:00.000000"]"#).unwrap(),
            r#"["a","2026-03-02 09:00:00"]"#
        );
        assert_eq!(alike(&table(), "[9007199254740993,null]").unwrap(), "[9007199254740993,null]");
    }

    #[test]
    fn the_sum_does_not_depend_on_the_order_and_sees_every_change() {
        let sum_of = |rows: &[&str]| {
            let mut sum = Sum::default();
            for row in rows {
                sum.add(row);
            }
            sum
        };
        assert_eq!(sum_of(&["a", "b", "c"]), sum_of(&["c", "a", "b"]));
        assert_ne!(sum_of(&["a", "b"]), sum_of(&["a", "c"]));
        assert_ne!(sum_of(&["a", "a", "b", "b"]), sum_of(&["c", "c", "b", "b"]));
    }
}
