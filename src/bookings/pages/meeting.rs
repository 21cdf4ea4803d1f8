//! What the page of a booking shows of its call.

use super::show::Show;
use crate::base::Msg;
use crate::bookings::Status;
use crate::meetings::recordings::Recording;
use crate::meetings::{MeetingStatus, Party, Presence, Source, Story};
use crate::web::times;

impl Show {
    fn presence(&self) -> Option<&Presence> {
        self.seen.meeting.as_ref()
    }

    fn stands(&self) -> Option<MeetingStatus> {
        self.presence().map(|presence| presence.meeting.status)
    }

    /// The call, once its time has come or somebody was there.
    pub fn story(&self) -> Option<Story> {
        let presence = self.presence()?;
        let has_begun = !presence.attendances.is_empty() || presence.meeting.started_at.is_some();
        let reader = &self.layout.reader;
        let you = reader.text("meetings-you");
        let (student, coach) = if self.is_coach() {
            (self.seen.student.name.as_str(), you.as_str())
        } else {
            (you.as_str(), self.seen.coach.name.as_str())
        };
        let is_near = self.seen.booking.is_joinable(reader.now);
        (has_begun || is_near).then(|| presence.story(reader, student, coach))
    }

    /// Whether the reader joined here and has not left.
    pub fn can_leave(&self) -> bool {
        let party = if self.is_coach() { Party::Coach } else { Party::Student };
        self.presence().is_some_and(|presence| {
            presence.attendances.iter().any(|visit| {
                visit.side == party && visit.source == Source::Page && visit.left_at.is_none()
            })
        })
    }

    pub fn is_paused(&self) -> bool {
        self.stands() == Some(MeetingStatus::Paused)
    }

    pub fn can_start(&self) -> bool {
        let may_begin =
            matches!(self.stands(), Some(MeetingStatus::Scheduled | MeetingStatus::Paused));
        self.is_coach() && may_begin && self.seen.booking.is_joinable(self.layout.reader.now)
    }

    pub fn can_pause(&self) -> bool {
        self.is_coach() && self.stands() == Some(MeetingStatus::Live)
    }

    pub fn can_end(&self) -> bool {
        let runs = matches!(self.stands(), Some(MeetingStatus::Live | MeetingStatus::Paused));
        self.is_coach() && runs
    }

    pub fn has_controls(&self) -> bool {
        self.can_leave() || self.can_start() || self.can_pause() || self.can_end()
    }

    /// Whether the door would be open, but the provider has not made the call yet.
    pub fn is_preparing(&self) -> bool {
        let is_open = self.seen.booking.is_joinable(self.layout.reader.now) && !self.has_ended();
        is_open && self.join_url.is_none() && self.presence().is_some()
    }

    /// Whether the call has ended before its time, so that its door is shut.
    pub fn has_ended(&self) -> bool {
        self.stands() == Some(MeetingStatus::Ended)
    }

    /// The recordings that both may see still.
    pub fn recordings(&self) -> Vec<&Recording> {
        let now = self.layout.reader.now;
        self.seen.recordings.iter().filter(|recording| recording.expires_at > now).collect()
    }

    /// Whether the coach may say where a recording is.
    pub fn can_add_recording(&self) -> bool {
        let booking = &self.seen.booking;
        let is_off = matches!(booking.status, Status::Pending | Status::Cancelled);
        self.is_coach() && !is_off && self.layout.reader.now >= booking.starts_at
    }

    pub fn recording_error(&self) -> Option<String> {
        let (_, errors) = &self.recording;
        errors.of("address").map(|msg| self.layout.reader.locale.say(msg))
    }

    /// When it was recorded, how long it is and how large, as far as that is known.
    pub fn recording_facts(&self, recording: &Recording) -> String {
        let reader = &self.layout.reader;
        let mut facts = vec![times::when(reader, recording.started_at)];
        if let Some(minutes) = recording.minutes {
            facts.push(times::length(reader, i64::from(minutes)));
        }
        if let Some(size) = recording.megabytes() {
            facts.push(reader.locale.say(&Msg::new("recordings-size").with("n", size)));
        }
        facts.join(" \u{b7} ")
    }
}
