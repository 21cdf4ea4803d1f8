//! What is read about students.

use diesel::prelude::*;

use super::model::StudentProfile;
use crate::accounts::Member;
use crate::db::schema::student_profiles;
use crate::db::{Conn, DbError};

/// The member's learning side, if they have written it down.
pub fn profile_of(conn: &mut Conn, me: &Member) -> Result<Option<StudentProfile>, DbError> {
    Ok(student_profiles::table
        .find(me.id())
        .select(StudentProfile::as_select())
        .first(conn)
        .optional()?)
}
