//! What a database says of its own tables: their columns, and which must be filled before which.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use super::CopyError;
use crate::db::{Conn, DbError};

/// What a column holds. These are the kinds that migrations use, no other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    Number,
    Bool,
    Timestamp,
    Date,
    Bytes,
}

impl Kind {
    /// Reads either database's word for it.
    fn read(word: &str) -> Option<Self> {
        Some(match word {
            "TEXT" | "CHARACTER VARYING" => Self::Text,
            "BIGINT" | "INTEGER" | "SMALLINT" => Self::Number,
            "BOOLEAN" => Self::Bool,
            "TIMESTAMP" | "TIMESTAMP WITHOUT TIME ZONE" => Self::Timestamp,
            "DATE" => Self::Date,
            "BLOB" | "BYTEA" => Self::Bytes,
            _ => return None,
        })
    }
}

/// A column that holds what people and the program wrote; computed columns are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub name: String,
    pub kind: Kind,
}

/// A table and its columns in the order of the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub name: String,
    pub columns: Vec<Column>,
}

/// A row of one table names a row of another, or of the same.
#[derive(Debug, Clone, PartialEq, Eq, QueryableByName)]
pub struct Reference {
    #[diesel(sql_type = Text)]
    pub table_name: String,
    #[diesel(sql_type = Text)]
    pub target: String,
    #[diesel(sql_type = Text)]
    pub constraint_name: String,
    /// Whether the database can be told to look at it only at the end; never asked of `SQLite`, which always can.
    #[diesel(sql_type = Bool)]
    pub is_deferrable: bool,
}

/// The tables of a database but for the list of its migrations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tables {
    /// What holds data: a table stands behind those its rows name, as far as that is possible.
    pub plain: Vec<Table>,
    /// What is computed from the others for full-text search, in each database's own form.
    pub search: Vec<String>,
    /// References to a table that does not stand before: to the table itself, or in a ring.
    pub late: Vec<Reference>,
}

#[derive(QueryableByName)]
struct Described {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
    #[diesel(sql_type = Text)]
    kind: String,
}

const SQLITE_COLUMNS: &str = "SELECT t.name AS table_name, c.name AS column_name, \
     CASE t.type WHEN 'virtual' THEN 'SEARCH' ELSE upper(c.type) END AS kind \
     FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) c \
     WHERE t.schema = 'main' AND t.type IN ('table', 'virtual') AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' \
     AND t.name <> '__diesel_schema_migrations' AND c.hidden = 0 ORDER BY t.name, c.cid";

const POSTGRES_COLUMNS: &str = "SELECT t.relname::text AS table_name, a.attname::text AS column_name, \
     CASE a.atttypid WHEN 'tsvector'::regtype THEN 'SEARCH' ELSE upper(format_type(a.atttypid, NULL)) END AS kind \
     FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace JOIN pg_attribute a ON a.attrelid = t.oid \
     WHERE n.nspname = current_schema() AND t.relkind IN ('r', 'p') AND t.relname <> '__diesel_schema_migrations' \
     AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY t.relname, a.attnum";

const SQLITE_REFERENCES: &str = "SELECT t.name AS table_name, f.\"table\" AS target, '' AS constraint_name, \
     TRUE AS is_deferrable FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f \
     WHERE t.schema = 'main' AND t.type = 'table' GROUP BY t.name, f.\"table\" ORDER BY 1, 2";

const POSTGRES_REFERENCES: &str = "SELECT t.relname::text AS table_name, o.relname::text AS target, \
     k.conname::text AS constraint_name, k.condeferrable AS is_deferrable \
     FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid JOIN pg_class o ON o.oid = k.confrelid \
     JOIN pg_namespace n ON n.oid = t.relnamespace \
     WHERE k.contype = 'f' AND n.nspname = current_schema() ORDER BY 1, 2, 3";

/// Reads the tables of a database. A column of a kind that no migration uses is an error, so that nothing is
/// ever left out in silence.
pub fn read(conn: &mut Conn) -> Result<Tables, CopyError> {
    let is_sqlite = conn.is_sqlite();
    let columns = if is_sqlite { SQLITE_COLUMNS } else { POSTGRES_COLUMNS };
    let references = if is_sqlite { SQLITE_REFERENCES } else { POSTGRES_REFERENCES };
    let described: Vec<Described> = diesel::sql_query(columns).load(conn).map_err(DbError::from)?;
    let references: Vec<Reference> =
        diesel::sql_query(references).load(conn).map_err(DbError::from)?;
    arranged(described, references)
}

fn arranged(described: Vec<Described>, references: Vec<Reference>) -> Result<Tables, CopyError> {
    let search: BTreeSet<String> = described
        .iter()
        .filter(|column| column.kind == "SEARCH")
        .map(|column| column.table_name.clone())
        .collect();
    let mut waiting: BTreeMap<String, Vec<Column>> = BTreeMap::new();
    for column in described {
        if search.contains(&column.table_name) {
            continue;
        }
        let Some(kind) = Kind::read(&column.kind) else {
            return Err(CopyError::Kind {
                table: column.table_name,
                column: column.column_name,
                kind: column.kind,
            });
        };
        waiting
            .entry(column.table_name)
            .or_default()
            .push(Column { name: column.column_name, kind });
    }
    let mut plain: Vec<Table> = Vec::with_capacity(waiting.len());
    while let Some(name) = next(&waiting, &references) {
        if let Some(columns) = waiting.remove(&name) {
            plain.push(Table { name, columns });
        }
    }
    let place = |name: &str| plain.iter().position(|table| table.name == name);
    let late = references
        .into_iter()
        .filter(|reference| place(&reference.target) >= place(&reference.table_name))
        .filter(|reference| !search.contains(&reference.table_name))
        .collect();
    Ok(Tables { plain, search: search.into_iter().collect(), late })
}

/// A table whose rows name none of those that wait; in a ring, any.
fn next(waiting: &BTreeMap<String, Vec<Column>>, references: &[Reference]) -> Option<String> {
    let is_held_up = |name: &String| {
        references.iter().any(|reference| {
            reference.table_name == *name
                && reference.target != *name
                && waiting.contains_key(&reference.target)
        })
    };
    waiting.keys().find(|name| !is_held_up(name)).or_else(|| waiting.keys().next()).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(table: &str, kind: &str) -> Described {
        Described { table_name: table.into(), column_name: "id".into(), kind: kind.into() }
    }

    fn reference(table: &str, target: &str) -> Reference {
        Reference {
            table_name: table.into(),
            target: target.into(),
            constraint_name: String::new(),
            is_deferrable: false,
        }
    }

    #[test]
    fn a_table_stands_behind_those_it_names_and_rings_are_told_apart() {
        let tables = arranged(
            ["a", "b", "c", "ring", "ring_end"].map(|name| column(name, "TEXT")).into(),
            vec![
                reference("a", "b"),
                reference("b", "c"),
                reference("c", "c"),
                reference("ring", "ring_end"),
                reference("ring_end", "ring"),
            ],
        )
        .unwrap();
        let names: Vec<&str> = tables.plain.iter().map(|table| table.name.as_str()).collect();
        assert_eq!(names, ["c", "b", "a", "ring", "ring_end"]);
        assert_eq!(tables.late, [reference("c", "c"), reference("ring", "ring_end")]);
    }

    #[test]
    fn a_kind_that_is_not_known_is_refused_and_search_is_set_apart() {
        assert!(arranged(vec![column("a", "REAL")], vec![]).is_err());
        let tables = arranged(vec![column("a", "TEXT"), column("a", "SEARCH")], vec![]).unwrap();
        assert_eq!((tables.plain.len(), tables.search), (0, vec!["a".to_owned()]));
    }
}
