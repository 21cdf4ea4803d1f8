//! Migrations: one set for each database, embedded in the program.

use diesel::migration::{Migration, MigrationSource};
use diesel::sqlite::Sqlite;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::{Conn, DbError};

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

fn failed(error: impl std::fmt::Display) -> DbError {
    DbError::Unavailable(format!("a migration failed: {error}"))
}

/// Brings the schema up to this program's; returns how many steps it took. Two programs that start
/// at once on `PostgreSQL` wait for each other, however long it takes: on a connection of its own, as it
/// lifts the limits that every other connection has.
pub fn up(conn: &mut Conn) -> Result<usize, DbError> {
    match conn {
        Conn::Sqlite(conn) => {
            conn.run_pending_migrations(SQLITE).map(|done| done.len()).map_err(failed)
        }
        Conn::Pg(conn) => {
            use diesel::connection::SimpleConnection;
            conn.batch_execute(
                "SET lock_timeout = 0; SET statement_timeout = 0; SELECT pg_advisory_lock(7102034)",
            )?;
            let done = conn.run_pending_migrations(POSTGRES).map(|done| done.len()).map_err(failed);
            conn.batch_execute("SELECT pg_advisory_unlock(7102034)")?;
            done
        }
    }
}

/// Takes the whole schema away again, data included: for the test that every step can be undone.
pub fn down(conn: &mut Conn) -> Result<usize, DbError> {
    match conn {
        Conn::Sqlite(conn) => {
            conn.revert_all_migrations(SQLITE).map(|done| done.len()).map_err(failed)
        }
        Conn::Pg(conn) => {
            conn.revert_all_migrations(POSTGRES).map(|done| done.len()).map_err(failed)
        }
    }
}

/// Every migration of this program or of the database, and whether the database has it.
pub fn status(conn: &mut Conn) -> Result<Vec<(String, bool)>, DbError> {
    let (applied, waiting) = match conn {
        Conn::Sqlite(conn) => {
            (conn.applied_migrations(), names_of(conn.pending_migrations(SQLITE)))
        }
        Conn::Pg(conn) => (conn.applied_migrations(), names_of(conn.pending_migrations(POSTGRES))),
    };
    let mut all: Vec<(String, bool)> = applied
        .map_err(failed)?
        .into_iter()
        .map(|version| (version.to_string(), true))
        .chain(waiting.map_err(failed)?.into_iter().map(|name| (name, false)))
        .collect();
    all.sort();
    Ok(all)
}

/// The migrations that the database has, oldest first, whether this program knows them or not.
pub fn applied(conn: &mut Conn) -> Result<Vec<String>, DbError> {
    let applied = match conn {
        Conn::Sqlite(conn) => conn.applied_migrations(),
        Conn::Pg(conn) => conn.applied_migrations(),
    };
    let mut names: Vec<String> = applied.map_err(failed)?.iter().map(ToString::to_string).collect();
    names.sort();
    Ok(names)
}

/// The migrations that the database lacks, oldest first.
pub fn waiting(conn: &mut Conn) -> Result<Vec<String>, DbError> {
    let applied = applied(conn)?;
    Ok(known()?.into_iter().filter(|name| !applied.contains(name)).collect())
}

/// The migrations that the database has and this program does not know: a newer program brought them.
pub fn unknown(conn: &mut Conn) -> Result<Vec<String>, DbError> {
    let known = known()?;
    Ok(applied(conn)?.into_iter().filter(|name| !known.contains(name)).collect())
}

/// The migrations of this program, oldest first. Both sets have the same.
fn known() -> Result<Vec<String>, DbError> {
    let all: Vec<Box<dyn Migration<Sqlite>>> = SQLITE.migrations().map_err(failed)?;
    let mut names: Vec<String> =
        all.iter().map(|migration| migration.name().version().to_string()).collect();
    names.sort();
    Ok(names)
}

/// Runs these migrations and no others on a new `SQLite` database, so that it is like another that has them.
pub fn up_like(conn: &mut Conn, applied: &[String]) -> Result<(), DbError> {
    let Conn::Sqlite(conn) = conn else {
        return Err(failed("only a SQLite database is made like another"));
    };
    let mut all: Vec<Box<dyn Migration<Sqlite>>> = SQLITE.migrations().map_err(failed)?;
    all.sort_by_key(|migration| migration.name().version().to_string());
    // Asking what is there makes the list of migrations.
    conn.applied_migrations().map_err(failed)?;
    for migration in all {
        if applied.contains(&migration.name().version().to_string()) {
            conn.run_migration(&migration).map_err(failed)?;
        }
    }
    Ok(())
}

fn names_of<DB: diesel::backend::Backend>(
    pending: diesel::migration::Result<Vec<Box<dyn diesel::migration::Migration<DB>>>>,
) -> diesel::migration::Result<Vec<String>> {
    Ok(pending?.iter().map(|migration| migration.name().version().to_string()).collect())
}

/// Whether the database was migrated by a newer program, or still waits for this one.
pub fn is_current(conn: &mut Conn) -> Result<bool, DbError> {
    let waiting = match conn {
        Conn::Sqlite(conn) => conn.has_pending_migration(SQLITE),
        Conn::Pg(conn) => conn.has_pending_migration(POSTGRES),
    };
    waiting.map(|waiting| !waiting).map_err(failed)
}
