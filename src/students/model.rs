//! Students: what they want to learn, and whom they saved.

use diesel::prelude::*;

use crate::base::Moment;
use crate::base::ids::UserId;
use crate::db::schema::student_profiles;

crate::text_enum!(
    /// How far a student is.
    Level {
        Beginner = "beginner",
        Intermediate = "intermediate",
        Advanced = "advanced",
    }
);

crate::text_enum!(
    /// How much time a student has.
    Commitment {
        PartTime = "part-time",
        FullTime = "full-time",
        Flexible = "flexible",
    }
);

/// A user's learning side.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = student_profiles)]
pub struct StudentProfile {
    pub user_id: UserId,
    pub goals: String,
    pub level: Level,
    pub commitment: Commitment,
    pub updated_at: Moment,
}
