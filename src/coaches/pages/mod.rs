//! The coach's own pages.

mod guide;
mod offers;
mod onboarding;
mod profile;

pub use guide::Guide;
pub use offers::{DeleteOffer, EditOffer, Offers};
pub use onboarding::{Start, Submission};
pub use profile::EditProfile;

use crate::base::Msg;
use crate::coaches::model::CoachStatus;

/// A standing as a badge: its colour and its word.
pub fn badge(status: CoachStatus) -> (&'static str, Msg) {
    match status {
        CoachStatus::Draft => ("neutral", Msg::new("coaches-status-draft")),
        CoachStatus::Submitted => ("warn", Msg::new("coaches-status-submitted")),
        CoachStatus::Approved => ("good", Msg::new("coaches-status-approved")),
        CoachStatus::Paused => ("info", Msg::new("coaches-status-paused")),
        CoachStatus::Suspended => ("bad", Msg::new("coaches-status-suspended")),
    }
}
