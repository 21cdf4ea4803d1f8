//! Who does something to a booking or its meeting.

use super::ids::UserId;

crate::text_enum!(
    /// As what somebody acts.
    Side {
        Student = "student",
        Coach = "coach",
        Admin = "admin",
        System = "system",
    }
);

/// Who does something, and as what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct By {
    pub side: Side,
    pub user: Option<UserId>,
}

impl By {
    pub const SYSTEM: Self = Self { side: Side::System, user: None };

    pub fn student(user: UserId) -> Self {
        Self { side: Side::Student, user: Some(user) }
    }

    pub fn coach(user: UserId) -> Self {
        Self { side: Side::Coach, user: Some(user) }
    }

    pub fn admin(user: UserId) -> Self {
        Self { side: Side::Admin, user: Some(user) }
    }
}
