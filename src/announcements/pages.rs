//! The pages of announcements.

use askama::Template;

use super::forms::AnnouncementForm;
use super::model::{Announcement, Audience, Draft, Status, paragraphs};
use crate::web::paging::Paging;
use crate::web::{FieldErrors, Layout, filters};

/// The key of an audience in words.
fn audience_key(audience: Audience) -> String {
    format!("announcements-for-{audience}")
}

/// The key of a state in words, and the tone of its badge.
fn status_of(status: Status) -> (String, &'static str) {
    let tone = match status {
        Status::Scheduled => "info",
        Status::Sending => "accent",
        Status::Sent => "good",
        Status::Cancelled => "neutral",
    };
    (format!("announcements-status-{status}"), tone)
}

/// All announcements, the latest first.
#[derive(Template)]
#[template(path = "announcements/index.html")]
pub struct IndexPage {
    pub layout: Layout,
    pub rows: Vec<(Announcement, String)>,
    pub paging: Paging,
}

impl IndexPage {
    pub fn workspace_page(&self) -> &'static str {
        "announcements"
    }

    pub fn audience(&self, announcement: &Announcement) -> String {
        audience_key(announcement.audience)
    }

    pub fn status(&self, announcement: &Announcement) -> (String, &'static str) {
        status_of(announcement.status)
    }

    pub fn page(&self, number: Option<i64>) -> Option<String> {
        number.map(|number| format!("/admin/announcements?page={number}"))
    }
}

/// The form.
#[derive(Template)]
#[template(path = "announcements/new.html")]
pub struct NewPage {
    pub layout: Layout,
    pub form: AnnouncementForm,
    pub errors: FieldErrors,
}

impl NewPage {
    pub fn workspace_page(&self) -> &'static str {
        "announcements"
    }

    pub fn audiences(&self) -> Vec<(&'static str, String, bool)> {
        let option = |audience: &Audience| {
            let words = self.layout.reader.text(&audience_key(*audience));
            (audience.as_str(), words, self.form.audience == audience.as_str())
        };
        Audience::ALL.iter().map(option).collect()
    }

    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }
}

/// What would be told, and to how many.
#[derive(Template)]
#[template(path = "announcements/preview.html")]
pub struct PreviewPage {
    pub layout: Layout,
    pub form: AnnouncementForm,
    pub draft: Draft,
    pub readers: i64,
}

impl PreviewPage {
    pub fn workspace_page(&self) -> &'static str {
        "announcements"
    }

    pub fn audience(&self) -> String {
        audience_key(self.draft.audience)
    }

    pub fn paragraphs(&self) -> Vec<&str> {
        paragraphs(&self.draft.body)
    }
}

/// One announcement.
#[derive(Template)]
#[template(path = "announcements/show.html")]
pub struct ShowPage {
    pub layout: Layout,
    pub announcement: Announcement,
    pub by: String,
}

impl ShowPage {
    pub fn workspace_page(&self) -> &'static str {
        "announcements"
    }

    pub fn audience(&self) -> String {
        audience_key(self.announcement.audience)
    }

    /// Where it stands; once its time has come it goes out, even if nobody was told so far.
    pub fn status(&self) -> (String, &'static str) {
        let announcement = &self.announcement;
        let is_due = announcement.send_at <= self.layout.now();
        match announcement.status {
            Status::Scheduled if is_due => status_of(Status::Sending),
            status => status_of(status),
        }
    }

    pub fn can_be_cancelled(&self) -> bool {
        self.announcement.status == Status::Scheduled
    }

    pub fn paragraphs(&self) -> Vec<&str> {
        paragraphs(&self.announcement.body)
    }
}

/// One announcement, for its readers.
#[derive(Template)]
#[template(path = "announcements/read.html")]
pub struct ReadPage {
    pub layout: Layout,
    pub announcement: Announcement,
}

impl ReadPage {
    pub fn paragraphs(&self) -> Vec<&str> {
        paragraphs(&self.announcement.body)
    }
}
