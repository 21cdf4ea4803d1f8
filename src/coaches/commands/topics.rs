//! Fields of coaching.

use diesel::prelude::*;

use crate::coaches::{CoachError, Topic};
use crate::db::Conn;
use crate::db::schema::topics;

/// Adds a field of coaching.
pub fn create_topic(conn: &mut Conn, topic: &Topic) -> Result<(), CoachError> {
    diesel::insert_into(topics::table)
        .values(topic)
        .execute(conn)
        .map(drop)
        .map_err(|error| super::slugs::taken(error.into()))
}
