//! Another time that one side proposes: the page on which the other answers.

use askama::Template;

use super::super::model::Side;
use super::super::proposals::Proposal;
use super::super::queries::Details;
use crate::base::{Moment, Msg};
use crate::web::{Layout, filters, times};

#[derive(Template)]
#[template(path = "bookings/move_proposal.html")]
pub struct MovePage {
    pub layout: Layout,
    pub seen: Details,
    pub proposal: Proposal,
    /// Why the answer just given could not be kept.
    pub problem: Option<Msg>,
}

impl MovePage {
    pub fn is_own(&self) -> bool {
        self.seen.side == self.proposal.asked_by
    }

    pub fn title(&self) -> Msg {
        let key = if self.is_own() { "moves-waits-title" } else { "moves-asks-title" };
        Msg::new(key).with("name", self.seen.other().name.as_str())
    }

    /// The session as it is and as it would be, on both clocks: a key, the reader's, and the other side's where it
    /// shows another time.
    pub fn times(&self) -> [(&'static str, String, Option<String>); 2] {
        let booking = &self.seen.booking;
        [
            self.line("moves-now", booking.starts_at, booking.ends_at),
            self.line("moves-new", self.proposal.to_at, self.proposal.ends_at(booking)),
        ]
    }

    fn line(
        &self,
        key: &'static str,
        from: Moment,
        to: Moment,
    ) -> (&'static str, String, Option<String>) {
        let reader = &self.layout.reader;
        let booking = &self.seen.booking;
        let other =
            if self.seen.side == Side::Coach { booking.student_zone } else { booking.coach_zone };
        let is_other = other.offset_seconds(from) != reader.zone.offset_seconds(from);
        let theirs = is_other.then(|| times::span(&reader.in_zone(other), from, to));
        (key, times::span(reader, from, to), theirs)
    }
}
