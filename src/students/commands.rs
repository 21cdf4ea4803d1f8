//! What students do to their profile.

use diesel::prelude::*;
use diesel::sql_types::{Text, Timestamp};

use super::model::StudentProfile;
use crate::base::ids::UserId;
use crate::db::{Conn, DbError};

/// Erases what is known of a student.
pub fn erase(conn: &mut Conn, user: UserId) -> Result<(), DbError> {
    crate::db::run_each(conn, &["DELETE FROM student_profiles WHERE user_id = $1"], user.as_str())
}

/// Writes down what a student wants to learn.
pub fn save_profile(conn: &mut Conn, profile: &StudentProfile) -> Result<(), DbError> {
    diesel::sql_query(
        "INSERT INTO student_profiles (user_id, goals, level, commitment, updated_at) \
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (user_id) DO UPDATE SET goals = excluded.goals, \
         level = excluded.level, commitment = excluded.commitment, updated_at = excluded.updated_at",
    )
    .bind::<Text, _>(profile.user_id)
    .bind::<Text, _>(&profile.goals)
    .bind::<Text, _>(profile.level)
    .bind::<Text, _>(profile.commitment)
    .bind::<Timestamp, _>(profile.updated_at)
    .execute(conn)?;
    Ok(())
}
