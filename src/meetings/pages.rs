//! A meeting as the pages of its booking show it, to both sides and to staff.

use super::model::{Attendance, Party, Presence};
use crate::base::{Moment, Msg};
use crate::web::{Reader, times};

/// What became of a meeting, and who was there, in words.
#[derive(Debug, Clone)]
pub struct Story {
    pub status_key: &'static str,
    pub tone: &'static str,
    /// Who, and from when to when.
    pub visits: Vec<(String, Msg)>,
    pub steps: Vec<Msg>,
}

impl Presence {
    /// The story of the meeting for a reader; the two are called by these names.
    pub fn story(&self, reader: &Reader, student: &str, coach: &str) -> Story {
        let name = |party| if party == Party::Coach { coach } else { student };
        let visit =
            |visit: &Attendance| (name(visit.side).to_owned(), words_of(visit, reader, reader.now));
        let steps = self.steps.iter().map(|step| {
            Msg::new(step.step.key()).with("clock", times::clock(reader, step.taken_at))
        });
        Story {
            status_key: self.meeting.status.key(),
            tone: self.meeting.status.tone(),
            visits: self.attendances.iter().map(visit).collect(),
            steps: steps.collect(),
        }
    }
}

fn words_of(visit: &Attendance, reader: &Reader, now: Moment) -> Msg {
    let from = times::clock(reader, visit.joined_at);
    match visit.left_at {
        Some(left) => Msg::new("meetings-visit")
            .with("from", from)
            .with("to", times::clock(reader, left))
            .with("n", left.minutes_since(visit.joined_at)),
        None => Msg::new("meetings-visit-open")
            .with("from", from)
            .with("n", now.minutes_since(visit.joined_at).max(0)),
    }
}
