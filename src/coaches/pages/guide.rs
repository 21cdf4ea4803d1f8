//! How far a coach has come on the way to the first approval.

use crate::coaches::model::{CoachStatus, Need};
use crate::web::Layout;

/// The steps of onboarding, drawn above its pages. Present only until the first approval.
#[derive(Debug, Clone)]
pub struct Guide {
    /// The number of the present step, from 1.
    pub now: u8,
    needs: Vec<Need>,
    is_sent: bool,
}

impl Guide {
    pub const PROFILE: u8 = 2;
    pub const OFFERS: u8 = 3;
    pub const HOURS: u8 = 4;
    pub const SUBMISSION: u8 = 5;

    /// The guide on a page that is step `now`; none for a coach who has been approved.
    pub fn at(now: u8, status: CoachStatus, needs: &[Need]) -> Option<Self> {
        status.is_onboarding().then(|| Self {
            now,
            needs: needs.to_vec(),
            is_sent: status == CoachStatus::Submitted,
        })
    }

    /// Address, name and whether it is done, of each step.
    pub fn steps(&self, layout: &Layout) -> Vec<(Option<&'static str>, String, bool)> {
        let lacks = |step: u8| self.needs.iter().any(|need| step_of(*need) == step);
        let step = |number: u8, href: &'static str, key: &str| {
            (Some(href), layout.reader.text(key), !lacks(number))
        };
        vec![
            (None, layout.reader.text("coaches-step-account"), true),
            step(Self::PROFILE, "/coach/profile", "coaches-step-profile"),
            step(Self::OFFERS, "/coach/offers", "coaches-step-offers"),
            step(Self::HOURS, "/coach/availability", "coaches-step-hours"),
            (
                Some("/coach/submission"),
                layout.reader.text("coaches-step-submission"),
                self.is_sent,
            ),
        ]
    }

    /// Where the coach goes on: the first step with something missing.
    pub fn next_path(needs: &[Need]) -> &'static str {
        match needs.iter().copied().map(step_of).min() {
            Some(Self::PROFILE) => "/coach/profile",
            Some(Self::OFFERS) => "/coach/offers",
            Some(Self::HOURS) => "/coach/availability",
            _ => "/coach/submission",
        }
    }
}

fn step_of(need: Need) -> u8 {
    match need {
        Need::Headline
        | Need::Bio
        | Need::Topics
        | Need::Languages
        | Need::Country
        | Need::Rate
        | Need::MeetingLink => Guide::PROFILE,
        Need::Offer => Guide::OFFERS,
        Need::Hours => Guide::HOURS,
        Need::ConfirmedEmail => Guide::SUBMISSION,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coach_goes_on_at_the_first_step_with_something_missing() {
        assert_eq!(Guide::next_path(Need::ALL), "/coach/profile");
        assert_eq!(Guide::next_path(&[Need::Hours, Need::Offer]), "/coach/offers");
        assert_eq!(Guide::next_path(&[Need::ConfirmedEmail]), "/coach/submission");
        assert_eq!(Guide::next_path(&[]), "/coach/submission");
    }

    #[test]
    fn an_approved_coach_needs_no_guide() {
        assert!(Guide::at(Guide::PROFILE, CoachStatus::Approved, &[]).is_none());
        assert!(Guide::at(Guide::PROFILE, CoachStatus::Draft, &[]).is_some());
    }
}
