//! Staff's pages about coaches.

use std::collections::HashMap;

use askama::Template;

use super::queries::{Application, Glance, Line};
use crate::accounts::User;
use crate::base::{Msg, places};
use crate::coaches::forms::ReasonForm;
use crate::coaches::model::{CoachProfile, CoachStatus, MeetingProvider, Offer};
use crate::coaches::pages::badge;
use crate::web::layout::{hue, initials};
use crate::web::paging::Paging;
use crate::web::{FieldErrors, Layout, filters};

/// Coaches of one standing, those who wait first.
#[derive(Template)]
#[template(path = "admin/coaches.html")]
pub struct Index {
    pub layout: Layout,
    pub status: CoachStatus,
    pub counts: HashMap<CoachStatus, i64>,
    pub lines: Vec<(Line, Glance)>,
    pub paging: Paging,
}

/// One of the lists, as a tab.
pub struct Tab {
    pub href: String,
    pub text: Msg,
    pub count: i64,
    pub is_current: bool,
}

impl Index {
    pub fn workspace_page(&self) -> &'static str {
        "coaches"
    }

    pub fn is_queue(&self) -> bool {
        self.status == CoachStatus::Submitted
    }

    pub fn waiting(&self) -> i64 {
        self.counts.get(&CoachStatus::Submitted).copied().unwrap_or_default()
    }

    pub fn tabs(&self) -> Vec<Tab> {
        let order = [
            CoachStatus::Submitted,
            CoachStatus::Approved,
            CoachStatus::Paused,
            CoachStatus::Draft,
            CoachStatus::Suspended,
        ];
        order
            .into_iter()
            .map(|status| Tab {
                href: format!("/admin/coaches?status={status}"),
                text: badge(status).1,
                count: self.counts.get(&status).copied().unwrap_or_default(),
                is_current: status == self.status,
            })
            .collect()
    }

    pub fn page_path(&self, page: Option<i64>) -> Option<String> {
        page.map(|page| format!("/admin/coaches?status={}&page={page}", self.status))
    }

    pub fn has_pages(&self) -> bool {
        self.paging.previous().is_some() || self.paging.next().is_some()
    }
}

impl Line {
    pub fn photo_url(&self) -> Option<String> {
        crate::accounts::photo_url(self.photo.as_deref())
    }

    pub fn initials(&self) -> String {
        initials(&self.name)
    }

    pub fn hue(&self) -> u32 {
        hue(&self.name)
    }
}

impl Glance {
    /// Whole hours a week.
    pub fn weekly_hours(&self) -> i64 {
        (self.weekly_minutes + 30) / 60
    }
}

/// Everything a coach entered, and the decision.
#[derive(Template)]
#[template(path = "admin/coach.html")]
pub struct Show {
    pub layout: Layout,
    pub application: Application,
    pub form: ReasonForm,
    pub errors: FieldErrors,
}

impl Show {
    pub fn workspace_page(&self) -> &'static str {
        "coaches"
    }

    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    fn profile(&self) -> &CoachProfile {
        &self.application.profile
    }

    pub fn user(&self) -> &User {
        &self.application.user
    }

    pub fn initials(&self) -> String {
        initials(&self.user().name)
    }

    pub fn hue(&self) -> u32 {
        hue(&self.user().name)
    }

    pub fn badge(&self) -> (&'static str, Msg) {
        badge(self.profile().status)
    }

    pub fn can_decide(&self) -> bool {
        self.profile().status == CoachStatus::Submitted
    }

    pub fn can_suspend(&self) -> bool {
        matches!(self.profile().status, CoachStatus::Approved | CoachStatus::Paused)
    }

    pub fn can_reinstate(&self) -> bool {
        self.profile().status == CoachStatus::Suspended
    }

    pub fn is_public(&self) -> bool {
        self.profile().status == CoachStatus::Approved
    }

    pub fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    pub fn languages_line(&self) -> String {
        self.names(&self.application.lists.languages, places::language_name)
    }

    pub fn countries_line(&self) -> String {
        self.names(&self.application.lists.countries, places::country_name)
    }

    fn names(
        &self,
        codes: &[String],
        name: fn(crate::base::messages::Locale, &str) -> String,
    ) -> String {
        let locale = self.layout.reader.locale;
        codes.iter().map(|code| name(locale, code)).collect::<Vec<_>>().join(", ")
    }

    pub fn refund_percent(&self) -> i32 {
        self.profile().refund_basis_points / 100
    }

    pub fn meeting(&self) -> Option<&str> {
        let is_own = self.profile().meeting_provider == MeetingProvider::OwnLink;
        is_own.then_some(self.profile().meeting_link.as_str())
    }

    /// The key of the name of the place where the coach meets, but for a link of their own.
    pub fn meeting_key(&self) -> &'static str {
        match self.profile().meeting_provider {
            MeetingProvider::Zoom => "coaches-meeting-zoom",
            MeetingProvider::GoogleMeet => "meet-choice",
            MeetingProvider::Jitsi | MeetingProvider::OwnLink => "coaches-meeting-jitsi",
        }
    }

    pub fn offers(&self) -> &[Offer] {
        &self.application.offers
    }

    /// Label and address of each link the coach gave.
    pub fn links(&self) -> Vec<(Msg, &str)> {
        let profile = self.profile();
        [
            ("coaches-admin-website", &profile.website),
            ("coaches-admin-linkedin", &profile.linkedin),
            ("coaches-admin-video", &profile.intro_video),
        ]
        .into_iter()
        .filter(|(_, address)| !address.is_empty())
        .map(|(key, address)| (key.into(), address.as_str()))
        .collect()
    }
}
