//! What search keeps, computed anew for everything: after data came in from elsewhere.

use diesel::prelude::*;

use crate::base::ids::UserId;
use crate::coaches::discovery;
use crate::db::copy::{self, CopyError};
use crate::db::schema::coach_profiles;
use crate::db::{Conn, DbError};
use crate::forum;

/// Computes what search keeps of every feature. In the transaction of the caller.
pub fn rebuild(conn: &mut Conn) -> Result<(), DbError> {
    let coaches: Vec<UserId> = coach_profiles::table
        .select(coach_profiles::user_id)
        .order(coach_profiles::user_id)
        .load(conn)?;
    coaches.into_iter().try_for_each(|coach| discovery::reindex(conn, coach))?;
    forum::index::rebuild(conn)
}

/// The same as the last step of a copy, which fails if a search that the original has was forgotten here.
pub fn rebuild_copy(from: &mut Conn, to: &mut Conn) -> Result<(), CopyError> {
    rebuild(to)?;
    copy::search_is_there(from, to)
}
