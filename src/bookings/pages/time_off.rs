//! Time off: the sessions it hits, and who has moved.

use askama::Template;

use super::super::model::Status;
use super::super::time_off::{Hit, HitState, TimeOff};
use crate::web::{Layout, filters, times};

#[derive(Template)]
#[template(path = "bookings/time_off.html")]
pub struct TimeOffPage {
    pub layout: Layout,
    pub off: TimeOff,
}

impl TimeOffPage {
    pub fn workspace_page(&self) -> &'static str {
        "availability"
    }

    /// `3 – 10 March 2026`.
    pub fn dates(&self) -> String {
        let (from, to) = (self.off.day_off.dates.from, self.off.day_off.dates.to);
        let reader = &self.layout.reader;
        if from == to { times::date(reader, from) } else { times::days(reader, from, to) }
    }

    pub fn unmoved(&self) -> usize {
        self.off.unmoved().count()
    }

    /// What would go back, in words: `€240.00`, or nothing.
    pub fn money(&self) -> Option<String> {
        let locale = self.layout.reader.locale;
        let all: Vec<String> =
            self.off.would_go_back().into_iter().map(|money| locale.money(money)).collect();
        (!all.is_empty()).then(|| all.join(" + "))
    }

    pub fn paid(&self, hit: &Hit) -> Option<String> {
        (!hit.paid.is_zero()).then(|| self.layout.reader.locale.money(hit.paid))
    }

    /// Tone and word of a state.
    pub fn badge(&self, hit: &Hit) -> (&'static str, &'static str) {
        match hit.state {
            HitState::Untold if hit.booking.status == Status::Pending => {
                ("warn", "practice-off-pending")
            }
            HitState::Untold => ("warn", "practice-off-untold"),
            HitState::Asked => ("info", "practice-off-asked"),
            HitState::Moved => ("good", "practice-off-moved"),
            HitState::Cancelled => ("neutral", "practice-off-cancelled"),
            HitState::Over => ("neutral", "practice-off-over"),
        }
    }

    pub fn was(&self, hit: &Hit) -> String {
        let reader = &self.layout.reader;
        match hit.was {
            Some(was) if hit.state == HitState::Moved => times::when(reader, was),
            _ => times::span(reader, hit.booking.starts_at, hit.booking.ends_at),
        }
    }

    pub fn is_moved(&self, hit: &Hit) -> bool {
        hit.state == HitState::Moved
    }

    /// Whether the coach can still do something about it.
    pub fn is_open(&self, hit: &Hit) -> bool {
        matches!(hit.state, HitState::Untold | HitState::Asked)
    }

    pub fn can_move(&self, hit: &Hit) -> bool {
        self.is_open(hit) && hit.booking.status == Status::Confirmed
    }
}
