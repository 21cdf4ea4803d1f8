//! The live call of a booking: its life, and who was there. No database, no clock.

use diesel::prelude::*;
use url::Url;

use crate::base::ids::{AttendanceId, BookingId, MeetingStepId, UserId};
use crate::base::{Moment, Msg, Side, secret};
use crate::coaches::MeetingProvider;
use crate::db::DbError;
use crate::db::schema::{attendances, meeting_steps, meetings};

crate::text_enum!(
    /// Where a meeting stands.
    MeetingStatus {
        /// It has not begun.
        Scheduled = "scheduled",
        /// It takes place.
        Live = "live",
        /// It takes place, and its people take a break.
        Paused = "paused",
        /// It is over, or will not take place.
        Ended = "ended",
    }
);

crate::text_enum!(
    /// What can happen to a meeting.
    Turn {
        Start = "start",
        Pause = "pause",
        Resume = "resume",
        End = "end",
    }
);

crate::text_enum!(
    /// One of the two people of a meeting.
    Party {
        Student = "student",
        Coach = "coach",
    }
);

crate::text_enum!(
    /// Who told that somebody was there.
    Source {
        /// They joined on the page of the booking.
        Page = "page",
        /// The provider of the call.
        Provider = "provider",
    }
);

impl MeetingStatus {
    /// The whole life of a meeting. A pair that is not here cannot happen.
    pub fn after(self, turn: Turn) -> Option<Self> {
        match (self, turn) {
            (Self::Scheduled, Turn::Start) | (Self::Paused, Turn::Resume) => Some(Self::Live),
            (Self::Live, Turn::Pause) => Some(Self::Paused),
            (Self::Scheduled | Self::Live | Self::Paused, Turn::End) => Some(Self::Ended),
            _ => None,
        }
    }

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Scheduled => "meetings-status-scheduled",
            Self::Live => "meetings-status-live",
            Self::Paused => "meetings-status-paused",
            Self::Ended => "meetings-status-ended",
        }
    }

    /// The tone of its badge.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Scheduled | Self::Ended => "neutral",
            Self::Live => "good",
            Self::Paused => "warn",
        }
    }
}

impl Turn {
    /// The key of the sentence that says that it happened.
    pub fn key(self) -> &'static str {
        match self {
            Self::Start => "meetings-step-start",
            Self::Pause => "meetings-step-pause",
            Self::Resume => "meetings-step-resume",
            Self::End => "meetings-step-end",
        }
    }
}

impl Party {
    /// Which of the two somebody is, if any: staff and the system are neither.
    pub fn of(side: Side) -> Option<Self> {
        match side {
            Side::Student => Some(Self::Student),
            Side::Coach => Some(Self::Coach),
            Side::Admin | Side::System => None,
        }
    }

    pub fn other(self) -> Self {
        match self {
            Self::Student => Self::Coach,
            Self::Coach => Self::Student,
        }
    }

    pub fn side(self) -> Side {
        match self {
            Self::Student => Side::Student,
            Self::Coach => Side::Coach,
        }
    }
}

/// Where a booking's two people meet. `join_url` is the coach's own link, the address at a provider, or the name
/// of a Jitsi room, so that rooms of old bookings follow the platform to another server.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = meetings)]
pub struct Meeting {
    pub booking_id: BookingId,
    pub provider: MeetingProvider,
    pub join_url: String,
    pub created_at: Moment,
    pub status: MeetingStatus,
    pub started_at: Option<Moment>,
    pub ended_at: Option<Moment>,
}

/// One thing that happened to a meeting.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = meeting_steps)]
pub struct MeetingStep {
    pub id: MeetingStepId,
    pub booking_id: BookingId,
    pub step: Turn,
    pub from_status: MeetingStatus,
    pub to_status: MeetingStatus,
    pub by_role: Side,
    pub by_user: Option<UserId>,
    pub taken_at: Moment,
}

/// One visit of one of the two.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = attendances)]
pub struct Attendance {
    pub id: AttendanceId,
    pub booking_id: BookingId,
    pub side: Party,
    pub source: Source,
    pub reference: String,
    pub joined_at: Moment,
    pub left_at: Option<Moment>,
}

/// Why something was not done to a meeting.
#[derive(Debug, thiserror::Error)]
pub enum MeetingError {
    /// A rule or somebody's earlier step says no: 409.
    #[error("not possible: {0:?}")]
    NotPossible(Msg),
    #[error(transparent)]
    Db(#[from] DbError),
}
crate::db_failure!(MeetingError);

impl Meeting {
    /// The meeting of a booking. A Jitsi room's name has 128 random bits: who knows it, may enter, so
    /// nobody guesses it. Without a link of their own, coaches meet in Jitsi.
    pub fn new(
        booking_id: BookingId,
        provider: MeetingProvider,
        own_link: &str,
        now: Moment,
    ) -> Self {
        let (provider, join_url) = match provider {
            MeetingProvider::OwnLink if !own_link.trim().is_empty() => {
                (MeetingProvider::OwnLink, own_link.trim().to_owned())
            }
            elsewhere if elsewhere.makes_calls() => (elsewhere, String::new()),
            _ => {
                let name: String = secret::hash(&secret::token()).chars().take(32).collect();
                (MeetingProvider::Jitsi, format!("guidepost-{name}"))
            }
        };
        Self {
            booking_id,
            provider,
            join_url,
            created_at: now,
            status: MeetingStatus::Scheduled,
            started_at: None,
            ended_at: None,
        }
    }

    /// The address to join at; none while the provider has not made it.
    pub fn address(&self, jitsi: &Url) -> Option<String> {
        match self.provider {
            MeetingProvider::OwnLink | MeetingProvider::Zoom | MeetingProvider::GoogleMeet => {
                (!self.join_url.is_empty()).then(|| self.join_url.clone())
            }
            MeetingProvider::Jitsi => {
                Some(format!("{}/{}", jitsi.as_str().trim_end_matches('/'), self.join_url))
            }
        }
    }

    /// Whether something can happen to it now.
    pub fn check(&self, turn: Turn) -> Result<MeetingStatus, MeetingError> {
        self.status
            .after(turn)
            .ok_or_else(|| MeetingError::NotPossible(Msg::new("meetings-refuse-changed")))
    }
}

/// A meeting with its story, for pages.
#[derive(Debug, Clone)]
pub struct Presence {
    pub meeting: Meeting,
    pub steps: Vec<MeetingStep>,
    pub attendances: Vec<Attendance>,
}

impl Presence {
    /// For how many whole minutes one of the two was there, of visits that were not over by the latest count
    /// until `now`. Visits that overlap, on two devices, count once.
    pub fn minutes_of(&self, party: Party, now: Moment) -> i64 {
        minutes_of(&self.attendances, party, now)
    }

    /// Whether one of the two is there now.
    pub fn is_there(&self, party: Party) -> bool {
        self.attendances.iter().any(|visit| visit.side == party && visit.left_at.is_none())
    }
}

/// For how many whole minutes one of the two was there.
pub fn minutes_of(attendances: &[Attendance], party: Party, now: Moment) -> i64 {
    let mut visits: Vec<(Moment, Moment)> = attendances
        .iter()
        .filter(|visit| visit.side == party)
        .map(|visit| (visit.joined_at, visit.left_at.unwrap_or(now).max(visit.joined_at)))
        .collect();
    visits.sort_unstable();
    let mut counted_until: Option<Moment> = None;
    let mut length = chrono::TimeDelta::zero();
    for (joined, left) in visits {
        let from = counted_until.map_or(joined, |until| until.max(joined));
        if left > from {
            length += left.since(from);
        }
        counted_until = Some(counted_until.map_or(left, |until| until.max(left)));
    }
    length.num_minutes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn rooms_cannot_be_guessed_and_own_links_are_kept() {
        let now = at("2026-03-02T09:00:00Z");
        let jitsi: Url = "https://meet.jit.si".parse().unwrap();
        let room = |link| Meeting::new(BookingId::generate(), MeetingProvider::Jitsi, link, now);
        assert_ne!(room("").join_url, room("").join_url);
        let address = room("").address(&jitsi).unwrap();
        assert!(address.starts_with("https://meet.jit.si/guidepost-"));
        let own = Meeting::new(
            BookingId::generate(),
            MeetingProvider::OwnLink,
            "https://zoom.example/j/1",
            now,
        );
        assert_eq!(own.address(&jitsi).as_deref(), Some("https://zoom.example/j/1"));
        let zoom = Meeting::new(BookingId::generate(), MeetingProvider::Zoom, "", now);
        assert_eq!(zoom.address(&jitsi), None);
    }

    /// The whole table, written out by hand.
    const LIFE: &[(MeetingStatus, Turn, MeetingStatus)] = &[
        (MeetingStatus::Scheduled, Turn::Start, MeetingStatus::Live),
        (MeetingStatus::Live, Turn::Pause, MeetingStatus::Paused),
        (MeetingStatus::Paused, Turn::Resume, MeetingStatus::Live),
        (MeetingStatus::Scheduled, Turn::End, MeetingStatus::Ended),
        (MeetingStatus::Live, Turn::End, MeetingStatus::Ended),
        (MeetingStatus::Paused, Turn::End, MeetingStatus::Ended),
    ];

    #[test]
    fn n3_the_life_of_a_meeting_is_exactly_this() {
        for from in MeetingStatus::ALL {
            for turn in Turn::ALL {
                let written = LIFE.iter().find(|(f, t, _)| f == from && t == turn).map(|l| l.2);
                assert_eq!(from.after(*turn), written, "{from} {turn}");
            }
        }
    }

    #[test]
    fn time_on_two_devices_counts_once_and_time_away_does_not() {
        let visit = |side, from: &str, to: Option<&str>| Attendance {
            id: AttendanceId::generate(),
            booking_id: BookingId::generate(),
            side,
            source: Source::Page,
            reference: String::new(),
            joined_at: at(from),
            left_at: to.map(at),
        };
        let visits = [
            visit(Party::Student, "2026-03-05T09:00:00Z", Some("2026-03-05T09:10:00Z")),
            visit(Party::Student, "2026-03-05T09:05:00Z", Some("2026-03-05T09:12:00Z")),
            visit(Party::Student, "2026-03-05T09:30:00Z", None),
            visit(Party::Coach, "2026-03-05T09:00:00Z", Some("2026-03-05T09:00:30Z")),
        ];
        let now = at("2026-03-05T09:40:00Z");
        assert_eq!(minutes_of(&visits, Party::Student, now), 22);
        assert_eq!(minutes_of(&visits, Party::Coach, now), 0);
    }
}
