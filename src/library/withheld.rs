//! What becomes of a resource that staff decided about. Whoever calls these wrote down who decided it and why.

use diesel::prelude::*;

use super::model::{LibraryError, Status};
use crate::base::Moment;
use crate::base::ids::ResourceId;
use crate::db::Conn;
use crate::db::schema::resources;

/// Takes a published resource out of sight; its author still sees it.
pub fn withhold(conn: &mut Conn, id: ResourceId, now: Moment) -> Result<(), LibraryError> {
    set(conn, id, (Status::Published, Status::Hidden), now)
}

/// Shows a hidden resource again.
pub fn show_again(conn: &mut Conn, id: ResourceId, now: Moment) -> Result<(), LibraryError> {
    set(conn, id, (Status::Hidden, Status::Published), now)
}

fn set(
    conn: &mut Conn,
    id: ResourceId,
    (from, to): (Status, Status),
    now: Moment,
) -> Result<(), LibraryError> {
    let such = resources::table.find(id).filter(resources::status.eq(from));
    let rows = diesel::update(such)
        .set((resources::status.eq(to), resources::updated_at.eq(now)))
        .execute(conn)?;
    if rows == 0 { Err(LibraryError::NotFound) } else { Ok(()) }
}
