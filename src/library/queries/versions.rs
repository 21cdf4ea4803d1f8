//! What resources were.

use diesel::prelude::*;

use crate::accounts::Face;
use crate::base::Moment;
use crate::base::ids::{ResourceId, VersionId};
use crate::db::schema::{resource_versions, users};
use crate::db::{Conn, DbError};
use crate::library::model::Version;

/// How many of the latest are listed.
const LISTED: i64 = 50;

/// What a resource was before each change, the latest first, and who changed it. The caller found the resource for
/// its author or for staff: what was for some only is not to be read by all once the present is.
pub fn versions(conn: &mut Conn, of: ResourceId) -> Result<Vec<(Version, Face)>, DbError> {
    Ok(resource_versions::table
        .inner_join(users::table)
        .filter(resource_versions::resource_id.eq(of))
        .order(resource_versions::id.desc())
        .limit(LISTED)
        .select((Version::as_select(), Face::as_select()))
        .load(conn)?)
}

/// One of them.
pub fn version(
    conn: &mut Conn,
    of: ResourceId,
    id: VersionId,
) -> Result<Option<(Version, Face)>, DbError> {
    Ok(resource_versions::table
        .inner_join(users::table)
        .filter(resource_versions::id.eq(id))
        .filter(resource_versions::resource_id.eq(of))
        .select((Version::as_select(), Face::as_select()))
        .first(conn)
        .optional()?)
}

/// Who made a resource what it is since a moment; nobody if it had no readers then.
pub fn editor_at(conn: &mut Conn, of: ResourceId, at: Moment) -> Result<Option<String>, DbError> {
    Ok(resource_versions::table
        .inner_join(users::table)
        .filter(resource_versions::resource_id.eq(of))
        .filter(resource_versions::replaced_at.eq(at))
        .select(users::name)
        .first(conn)
        .optional()?)
}
