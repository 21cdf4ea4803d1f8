//! What the page of a booking shows of its call.

use super::show::Show;
use crate::meetings::{MeetingStatus, Party, Presence, Source, Story};

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

    /// Whether the call has ended before its time, so that its door is shut.
    pub fn has_ended(&self) -> bool {
        self.stands() == Some(MeetingStatus::Ended)
    }
}
