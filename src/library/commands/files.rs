//! The file of a document comes, and another takes its place.

use diesel::prelude::*;

use super::change::later;
use super::hold;
use crate::accounts::commands::{NewFile, drop_file, keep_file, kept_by};
use crate::base::Moment;
use crate::base::ids::{FileId, ResourceId};
use crate::db::schema::{resource_files, resource_versions, resources};
use crate::db::{Conn, DbError, dialect};
use crate::library::documents::{PURPOSE, QUOTA};
use crate::library::model::{Author, Kind, LibraryError, Resource};

/// A stored file that an author adds to a document of theirs.
#[derive(Debug, Clone)]
pub struct NewDocument {
    pub id: FileId,
    pub name: String,
    pub content_type: &'static str,
    pub bytes: i64,
}

/// Has an author's other files wait until this transaction ends: two at once would each find room for one.
pub(super) fn wait_in_line(conn: &mut Conn, me: &Author) -> Result<(), DbError> {
    dialect::lock_until_commit(conn, &format!("library files:{}", me.id()))
}

/// Makes a stored file the one of a document, which has none that readers know. Gives the former one if nothing names
/// it any more; the caller deletes its bytes once this is committed.
pub fn put_file(
    conn: &mut Conn,
    me: &Author,
    id: ResourceId,
    file: &NewDocument,
    now: Moment,
) -> Result<Option<FileId>, LibraryError> {
    wait_in_line(conn, me)?;
    let (before, _) = hold(conn, me, id)?;
    put(conn, me, &before, file, now)
}

/// The same for a document that is held, and whose version was kept if readers may have seen it.
pub(super) fn put(
    conn: &mut Conn,
    me: &Author,
    before: &Resource,
    file: &NewDocument,
    now: Moment,
) -> Result<Option<FileId>, LibraryError> {
    if before.kind != Kind::Document {
        return Err(LibraryError::NotFound);
    }
    if kept_by(conn, me.id(), PURPOSE)? + file.bytes > QUOTA {
        return Err(LibraryError::NoRoom);
    }
    let row = NewFile {
        id: file.id,
        owner: me.id(),
        purpose: PURPOSE,
        content_type: file.content_type,
        bytes: file.bytes,
    };
    keep_file(conn, &row, now)?;
    diesel::insert_into(resource_files::table)
        .values((
            resource_files::file_id.eq(file.id),
            resource_files::resource_id.eq(before.id),
            resource_files::name.eq(&file.name),
        ))
        .execute(conn)?;
    diesel::update(resources::table.find(before.id))
        .set((resources::file_id.eq(file.id), resources::updated_at.eq(later(before, now))))
        .execute(conn)?;
    match before.file_id {
        Some(old) if !is_named(conn, old)? => {
            drop_rows(conn, &[old])?;
            Ok(Some(old))
        }
        _ => Ok(None),
    }
}

fn is_named(conn: &mut Conn, id: FileId) -> Result<bool, DbError> {
    let versions = resource_versions::table.filter(resource_versions::file_id.eq(id));
    Ok(diesel::select(diesel::dsl::exists(versions)).get_result(conn)?)
}

/// Takes the rows of files away that nothing names any more.
pub(super) fn drop_rows(conn: &mut Conn, ids: &[FileId]) -> Result<(), DbError> {
    diesel::delete(resource_files::table.filter(resource_files::file_id.eq_any(ids)))
        .execute(conn)?;
    for id in ids {
        drop_file(conn, *id)?;
    }
    Ok(())
}
