//! A database as it is at one instant, in a `SQLite` file of its own that needs no server to be read.

use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::copy::{self, CopyError, Replaces};
use super::{Conn, DatabaseUrl, DbError, migrate, open, open_for_long};

/// Writes everything in the database at `url` into a new file at `into`, while others read and write. From
/// `PostgreSQL` it comes without what search keeps, which is computed where it is restored.
pub fn take(url: &DatabaseUrl, into: &Path) -> Result<(), CopyError> {
    let mut from = open_for_long(url)?;
    if let Conn::Sqlite(conn) = &mut from {
        diesel::sql_query("VACUUM INTO $1")
            .bind::<Text, _>(into.to_string_lossy())
            .execute(conn)
            .map_err(DbError::from)?;
        return Ok(());
    }
    let mut to = open_for_long(&DatabaseUrl::Sqlite(into.to_path_buf()))?;
    if let Conn::Sqlite(conn) = &mut to {
        // Nobody else has the file, and half of one is thrown away.
        conn.batch_execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")?;
    }
    migrate::up_like(&mut to, &migrate::applied(&mut from)?)?;
    copy::copy(&mut from, &mut to, Replaces::Nothing, |_, _| Ok::<_, CopyError>(()))?;
    Ok(())
}

/// Makes a `SQLite` database one single file that can be moved, which no other program has open. An error if one
/// has.
pub fn settle(path: &Path) -> Result<(), DbError> {
    let mut conn = open(&DatabaseUrl::Sqlite(path.to_path_buf()))?;
    if let Conn::Sqlite(conn) = &mut conn {
        // Leaving the log behind needs the file for oneself alone, and takes in what the log still holds.
        conn.batch_execute("PRAGMA busy_timeout = 1000; PRAGMA journal_mode = DELETE")?;
    }
    Ok(())
}
