//! The rows of stored files, for the features that keep some.

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use crate::base::Moment;
use crate::base::ids::{FileId, UserId};
use crate::db::schema::files;
use crate::db::{Conn, DbError};

/// A file that was stored and gets its row.
#[derive(Debug, Clone, Copy)]
pub struct NewFile {
    pub id: FileId,
    pub owner: UserId,
    /// The feature that keeps it.
    pub purpose: &'static str,
    pub content_type: &'static str,
    pub bytes: i64,
}

/// Writes the row of a stored file.
pub fn keep_file(conn: &mut Conn, file: &NewFile, now: Moment) -> Result<(), DbError> {
    diesel::insert_into(files::table)
        .values((
            files::id.eq(file.id),
            files::owner_id.eq(file.owner),
            files::purpose.eq(file.purpose),
            files::content_type.eq(file.content_type),
            files::bytes.eq(file.bytes),
            files::created_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Takes the row of a file away; the caller deletes its bytes once this is committed.
pub fn drop_file(conn: &mut Conn, id: FileId) -> Result<(), DbError> {
    diesel::delete(files::table.find(id)).execute(conn)?;
    Ok(())
}

/// How much a person keeps for a purpose, in bytes.
pub fn kept_by(conn: &mut Conn, owner: UserId, purpose: &str) -> Result<i64, DbError> {
    // Cast, since a sum of such numbers is no such number to PostgreSQL.
    let sum = sql::<BigInt>("CAST(COALESCE(SUM(bytes), 0) AS BIGINT)");
    Ok(files::table
        .filter(files::owner_id.eq(owner))
        .filter(files::purpose.eq(purpose))
        .select(sum)
        .first(conn)?)
}
