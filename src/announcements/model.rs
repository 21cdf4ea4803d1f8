//! What an announcement is, and whom it is for.

use diesel::prelude::*;

use crate::accounts::{Member, Role};
use crate::base::Moment;
use crate::base::ids::{AnnouncementId, UserId};
use crate::db::schema::announcements;

crate::text_enum!(
    /// Whom an announcement is for.
    Audience {
        Everybody = "everybody",
        Students = "students",
        Coaches = "coaches",
        Staff = "staff",
    }
);

impl Audience {
    /// The roles of which one makes somebody a reader; none for everybody.
    pub fn roles(self) -> Option<&'static [Role]> {
        match self {
            Self::Everybody => None,
            Self::Students => Some(&[Role::Student]),
            Self::Coaches => Some(&[Role::Coach]),
            Self::Staff => Some(&[Role::Moderator, Role::Admin]),
        }
    }

    /// Whether somebody is one of its readers.
    pub fn includes(self, member: &Member) -> bool {
        self.roles().is_none_or(|roles| roles.iter().any(|role| member.has(*role)))
    }
}

crate::text_enum!(
    /// Where an announcement stands.
    Status {
        /// Waits for its time; may be taken back until then.
        Scheduled = "scheduled",
        Sending = "sending",
        Sent = "sent",
        Cancelled = "cancelled",
    }
);

/// An announcement.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = announcements)]
pub struct Announcement {
    pub id: AnnouncementId,
    pub title: String,
    pub body: String,
    pub audience: Audience,
    pub status: Status,
    pub request_key: String,
    pub made_by: UserId,
    pub send_at: Moment,
    pub told: i64,
    pub last_told: String,
    pub created_at: Moment,
    pub updated_at: Moment,
}

impl Announcement {
    /// Where its readers find it.
    pub fn path(&self) -> String {
        format!("/announcements/{}", self.id)
    }
}

/// What staff want to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    pub title: String,
    pub body: String,
    pub audience: Audience,
    /// At once without.
    pub send_at: Option<Moment>,
}

/// The paragraphs of a body, which empty lines part.
pub fn paragraphs(body: &str) -> Vec<&str> {
    body.split("\n\n").map(str::trim).filter(|text| !text.is_empty()).collect()
}
