//! People.

use askama::Template;

use crate::accounts::{Role, UserStatus};
use crate::admin::forms::{PeopleQuery, ReasonForm};
use crate::admin::queries::{PersonPage, PersonRow};
use crate::audit::Entry;
use crate::base::ids::UserId;
use crate::bookings::Status;
use crate::bookings::ahead::Ahead;
use crate::coaches::CoachStatus;
use crate::web::layout::{hue, initials};
use crate::web::paging::Paging;
use crate::web::{FieldErrors, Layout, filters};

/// The list.
#[derive(Template)]
#[template(path = "admin/people.html")]
pub struct PeoplePage {
    pub layout: Layout,
    pub query: PeopleQuery,
    pub rows: Vec<PersonRow>,
    pub paging: Paging,
}

fn status_tone(status: UserStatus) -> &'static str {
    match status {
        UserStatus::Active => "good",
        UserStatus::Suspended => "bad",
        UserStatus::Deleted => "neutral",
    }
}

impl PeoplePage {
    pub fn workspace_page(&self) -> &'static str {
        "people"
    }

    pub fn roles(&self) -> Vec<(&'static str, String, bool)> {
        let option = |role: &Role| {
            (role.as_str(), format!("admin-role-{role}"), self.query.role == role.as_str())
        };
        Role::ALL.iter().map(option).collect()
    }

    pub fn statuses(&self) -> Vec<(&'static str, String, bool)> {
        let option = |status: &UserStatus| {
            (status.as_str(), format!("admin-user-{status}"), self.query.status == status.as_str())
        };
        UserStatus::ALL.iter().map(option).collect()
    }

    pub fn roles_of(&self, row: &PersonRow) -> String {
        let word = |role: &Role| self.layout.reader.text(&format!("admin-role-{role}"));
        row.roles.iter().map(word).collect::<Vec<_>>().join(", ")
    }

    pub fn tone(&self, row: &PersonRow) -> &'static str {
        status_tone(row.status)
    }

    pub fn status_key(&self, row: &PersonRow) -> String {
        format!("admin-user-{}", row.status)
    }

    pub fn page(&self, number: Option<i64>) -> Option<String> {
        let number = number?.to_string();
        let query = [
            ("q", self.query.q.as_str()),
            ("role", self.query.role.as_str()),
            ("status", self.query.status.as_str()),
            ("page", number.as_str()),
        ];
        Some(super::address("/admin/people", &query))
    }
}

/// One person.
#[derive(Template)]
#[template(path = "admin/person.html")]
pub struct ShowPage {
    pub layout: Layout,
    pub seen: PersonPage,
    /// The admin who looks.
    pub me: UserId,
}

impl ShowPage {
    pub fn workspace_page(&self) -> &'static str {
        "people"
    }

    pub fn initials(&self) -> String {
        initials(&self.seen.user.name)
    }

    pub fn hue(&self) -> u32 {
        hue(&self.seen.user.name)
    }

    pub fn is_me(&self) -> bool {
        self.seen.user.id == self.me
    }

    pub fn is_suspended(&self) -> bool {
        self.seen.user.status == UserStatus::Suspended
    }

    pub fn can_suspend(&self) -> bool {
        self.seen.user.status == UserStatus::Active && !self.is_me()
    }

    pub fn tone(&self) -> &'static str {
        status_tone(self.seen.user.status)
    }

    pub fn status_key(&self) -> String {
        format!("admin-user-{}", self.seen.user.status)
    }

    pub fn coach_key(&self, status: &CoachStatus) -> String {
        format!("admin-coach-{status}")
    }

    /// Each role staff give and take away: its key, its word, whether the person has it.
    pub fn roles(&self) -> Vec<(String, &'static str, bool)> {
        [Role::Moderator, Role::Admin]
            .iter()
            .map(|role| {
                (format!("admin-role-{role}"), role.as_str(), self.seen.roles.contains(role))
            })
            .collect()
    }

    pub fn has(&self) -> String {
        let word = |role: &Role| self.layout.reader.text(&format!("admin-role-{role}"));
        self.seen.roles.iter().map(word).collect::<Vec<_>>().join(", ")
    }

    pub fn act_key(&self, entry: &Entry) -> String {
        super::act_key(entry)
    }

    pub fn booking_tone(&self, status: &Status) -> &'static str {
        super::tone(*status)
    }

    pub fn booking_key(&self, status: &Status) -> String {
        super::status_key(*status)
    }
}

/// Asks before somebody is shut out, or let in again.
#[derive(Template)]
#[template(path = "admin/standing.html")]
pub struct StandingPage {
    pub layout: Layout,
    pub id: UserId,
    pub name: String,
    pub is_suspension: bool,
    pub ahead: Ahead,
    pub form: ReasonForm,
    pub errors: FieldErrors,
}

impl StandingPage {
    pub fn workspace_page(&self) -> &'static str {
        "people"
    }

    pub fn error(&self) -> Option<String> {
        self.errors.of("reason").map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn refunds(&self) -> String {
        self.ahead.refunds_in(self.layout.reader.locale)
    }

    pub fn action(&self) -> String {
        let act = if self.is_suspension { "suspension" } else { "restoration" };
        format!("/admin/people/{}/{act}", self.id)
    }
}
