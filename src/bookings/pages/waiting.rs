//! Waiting for a time: a student's list, the time that is held, and how many wait for a coach.

use askama::Template;
use chrono::NaiveDate;

use super::super::policy::Policy;
use super::super::waiting::{Wait, WaitStatus, Waiting};
use super::checkout::policy_words;
use crate::base::{Moment, Money};
use crate::web::{FieldErrors, Layout, filters, times};

/// What a student waits for.
#[derive(Template)]
#[template(path = "bookings/waiting.html")]
pub struct WaitingPage {
    pub layout: Layout,
    pub rows: Vec<Waiting>,
}

impl WaitingPage {
    /// Tone and key of a wait's badge.
    pub fn badge(&self, wait: &Wait) -> (&'static str, &'static str) {
        match wait.status {
            WaitStatus::Waiting if wait.ends_at <= self.layout.now() => {
                ("neutral", "waiting-badge-over")
            }
            WaitStatus::Waiting => ("info", "waiting-badge-waiting"),
            WaitStatus::Offered if wait.is_overdue(self.layout.now()) => {
                ("neutral", "waiting-badge-passed")
            }
            WaitStatus::Offered => ("accent", "waiting-badge-offered"),
            WaitStatus::Booked => ("good", "waiting-badge-booked"),
            WaitStatus::Passed => ("neutral", "waiting-badge-passed"),
            WaitStatus::Left => ("neutral", "waiting-badge-left"),
            WaitStatus::Over => ("neutral", "waiting-badge-over"),
        }
    }

    pub fn day(&self, wait: &Wait) -> String {
        times::date(&self.layout.reader, wait.day)
    }

    pub fn is_offered(&self, wait: &Wait) -> bool {
        wait.offered(self.layout.now()).is_some()
    }

    pub fn can_leave(&self, wait: &Wait) -> bool {
        wait.is_open() && wait.ends_at > self.layout.now()
    }
}

/// The time that is held for somebody who waited.
#[derive(Template)]
#[template(path = "bookings/waiting_offer.html")]
pub struct OfferedPage {
    pub layout: Layout,
    pub waiting: Waiting,
    pub at: Moment,
    pub until: Moment,
    pub message: String,
    pub answers: Vec<String>,
    pub request_key: String,
    pub errors: FieldErrors,
    pub policy: Policy,
}

impl OfferedPage {
    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn ends_at(&self) -> Moment {
        self.at.plus_minutes(i64::from(self.waiting.offer.minutes))
    }

    pub fn price(&self) -> Money {
        Money::new(self.waiting.offer.price_minor, self.waiting.offer.currency)
    }

    pub fn is_free(&self) -> bool {
        self.waiting.offer.price_minor == 0
    }

    pub fn policy_rows(&self) -> Vec<(String, String, bool)> {
        let rows = self.policy.rows(self.price(), self.at, self.layout.now());
        policy_words(&self.layout, &rows)
    }

    /// The offer's questions with what was typed.
    pub fn questions(&self) -> Vec<(&str, &str)> {
        let typed = |place| self.answers.get(place).map_or("", String::as_str);
        let questions = self.waiting.offer.questions.iter().enumerate();
        questions.map(|(place, text)| (text, typed(place))).collect()
    }

    pub fn button(&self) -> &'static str {
        match (self.waiting.offer.needs_approval, self.is_free()) {
            (true, _) => "bookings-checkout-request",
            (false, true) => "bookings-checkout-book",
            (false, false) => "bookings-checkout-pay",
        }
    }
}

/// How many people wait for a coach, by day and offer.
#[derive(Template)]
#[template(path = "bookings/waiting_coach.html")]
pub struct DemandPage {
    pub layout: Layout,
    pub days: Vec<(NaiveDate, String, i64)>,
}

impl DemandPage {
    pub fn workspace_page(&self) -> &'static str {
        "bookings"
    }
}
