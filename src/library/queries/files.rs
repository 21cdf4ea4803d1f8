//! The files of documents.

use diesel::prelude::*;

use crate::base::ids::{FileId, ResourceId};
use crate::db::schema::{files, resource_files};
use crate::db::{Conn, DbError};
use crate::library::model::Document;

/// A file of a resource, present or former. The caller found the resource.
pub fn document(
    conn: &mut Conn,
    resource: ResourceId,
    id: FileId,
) -> Result<Option<Document>, DbError> {
    Ok(resource_files::table
        .inner_join(files::table)
        .filter(resource_files::file_id.eq(id))
        .filter(resource_files::resource_id.eq(resource))
        .select((resource_files::file_id, resource_files::name, files::content_type, files::bytes))
        .first(conn)
        .optional()?)
}

/// All files of a resource, present and former. The caller found the resource.
pub fn files_of(conn: &mut Conn, resource: ResourceId) -> Result<Vec<FileId>, DbError> {
    Ok(resource_files::table
        .filter(resource_files::resource_id.eq(resource))
        .select(resource_files::file_id)
        .load(conn)?)
}
