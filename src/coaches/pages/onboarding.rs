//! Beginning, and sending in.

use askama::Template;

use super::Guide;
use crate::base::{Decimal, Msg};
use crate::coaches::forms::RateBounds;
use crate::coaches::model::{CoachProfile, CoachStatus, Need};
use crate::web::{Layout, filters};

/// What coaching here asks and costs, for members who think about it.
#[derive(Template)]
#[template(path = "coaches/start.html")]
pub struct Start {
    pub layout: Layout,
    /// The platform's share, in percent.
    pub fee: Decimal,
    pub bounds: RateBounds,
}

/// The checklist, and what became of it.
#[derive(Template)]
#[template(path = "coaches/submission.html")]
pub struct Submission {
    pub layout: Layout,
    pub guide: Option<Guide>,
    pub profile: CoachProfile,
    pub needs: Vec<Need>,
    pub has_photo: bool,
    /// Whether the coach has just tried to send in what is not complete.
    pub is_refused: bool,
}

/// One line of the checklist.
pub struct Item {
    pub text: Msg,
    pub href: &'static str,
    pub is_done: bool,
}

impl Submission {
    pub fn workspace_page(&self) -> &'static str {
        "profile"
    }

    pub fn items(&self) -> Vec<Item> {
        let is_asked =
            |need: &Need| *need != Need::MeetingLink || self.needs.contains(&Need::MeetingLink);
        Need::ALL
            .iter()
            .filter(|need| is_asked(need))
            .map(|need| {
                let (text, href) = words(*need);
                Item { text, href, is_done: !self.needs.contains(need) }
            })
            .collect()
    }

    pub fn is_complete(&self) -> bool {
        self.needs.is_empty()
    }

    pub fn is_draft(&self) -> bool {
        self.profile.status == CoachStatus::Draft
    }

    pub fn is_submitted(&self) -> bool {
        self.profile.status == CoachStatus::Submitted
    }

    /// What staff want changed, if they returned it.
    pub fn returned_because(&self) -> Option<&str> {
        (self.is_draft() && !self.profile.review_note.is_empty())
            .then_some(self.profile.review_note.as_str())
    }
}

fn words(need: Need) -> (Msg, &'static str) {
    match need {
        Need::ConfirmedEmail => (Msg::new("coaches-need-email"), "/settings"),
        Need::Headline => (Msg::new("coaches-need-headline"), "/coach/profile#f-title"),
        Need::Bio => (Msg::new("coaches-need-bio"), "/coach/profile#f-bio"),
        Need::Topics => (Msg::new("coaches-need-topics"), "/coach/profile#f-topics"),
        Need::Languages => (Msg::new("coaches-need-languages"), "/coach/profile#f-languages"),
        Need::Country => (Msg::new("coaches-need-country"), "/coach/profile#f-country"),
        Need::Rate => (Msg::new("coaches-need-rate"), "/coach/profile#f-hourly_rate"),
        Need::MeetingLink => (Msg::new("coaches-need-meeting"), "/coach/profile#f-meeting_link"),
        Need::Offer => (Msg::new("coaches-need-offer"), "/coach/offers"),
        Need::Hours => (Msg::new("coaches-need-hours"), "/coach/availability"),
    }
}
