//! Where a coach's times may be shown.

use diesel::prelude::*;

use crate::base::ids::UserId;
use crate::db::schema::embed_sites;
use crate::db::{Conn, DbError};

/// Replaces the sites that may show a coach's times in a frame.
pub fn allow_sites(conn: &mut Conn, coach: UserId, sites: &[String]) -> Result<(), DbError> {
    diesel::delete(embed_sites::table.filter(embed_sites::coach_id.eq(coach))).execute(conn)?;
    for origin in sites {
        diesel::insert_into(embed_sites::table)
            .values((embed_sites::coach_id.eq(coach), embed_sites::origin.eq(origin)))
            .execute(conn)?;
    }
    Ok(())
}
