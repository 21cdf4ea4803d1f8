//! Waiting for a time on a day that is full.
//!
//! A time that becomes free is held for the first who fits, by a slot of its own: the engine and the database
//! treat it like any other hold, so nobody else is shown it and nobody else gets it.

mod form;
mod queries;

use chrono::{NaiveDate, Timelike};
use diesel::prelude::*;

use super::rules::Refusal;
use crate::base::ids::{OfferId, SlotId, UserId, WaitId};
use crate::base::{Moment, Msg, Zone};
use crate::db::schema::waits;

pub use form::{JoinForm, Joining};
pub use queries::{Waiting, demand_for, find, held_until, mine};
pub(super) use queries::{by_id, open_of_coach, subject_of};

/// How many days one person may wait for at once.
pub const MOST_WAITS: i64 = 10;

crate::text_enum!(
    /// Where a wait stands.
    WaitStatus {
        Waiting = "waiting",
        /// A time is held for the person.
        Offered = "offered",
        Booked = "booked",
        /// The person did not take the time that was offered; it went to the next.
        Passed = "passed",
        /// The person gave up.
        Left = "left",
        /// The day is over.
        Over = "over",
    }
);

impl WaitStatus {
    /// Those that still ask for something.
    pub(super) const OPEN: [Self; 2] = [Self::Waiting, Self::Offered];
}

crate::text_enum!(
    /// The part of a day that suits somebody.
    Part {
        Any = "any",
        Morning = "morning",
        Afternoon = "afternoon",
        Evening = "evening",
    }
);

impl Part {
    /// Whether a start on a zone's clock lies in it: the same parts as those of the picker.
    pub fn contains(self, zone: Zone, at: Moment) -> bool {
        let hour = zone.at(at).hour();
        match self {
            Self::Any => true,
            Self::Morning => hour < 12,
            Self::Afternoon => (12..17).contains(&hour),
            Self::Evening => hour >= 17,
        }
    }

    /// The key of its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Any => "waiting-any",
            Self::Morning => "bookings-morning",
            Self::Afternoon => "bookings-afternoon",
            Self::Evening => "bookings-evening",
        }
    }
}

/// A student who waits for an offer on a day of their own clock. `ends_at`: when that day is over.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = waits)]
pub struct Wait {
    pub id: WaitId,
    pub student_id: UserId,
    pub coach_id: UserId,
    pub offer_id: OfferId,
    pub day: NaiveDate,
    pub zone: Zone,
    pub part: Part,
    pub status: WaitStatus,
    pub ends_at: Moment,
    pub slot_id: Option<SlotId>,
    pub starts_at: Option<Moment>,
    pub offered_until: Option<Moment>,
    pub created_at: Moment,
    pub updated_at: Moment,
}

impl Wait {
    /// The time that is held for the student now, and its slot.
    pub fn offered(&self, now: Moment) -> Option<(SlotId, Moment)> {
        let is_on = self.status == WaitStatus::Offered
            && self.offered_until.is_some_and(|until| now < until);
        if is_on { self.slot_id.zip(self.starts_at) } else { None }
    }

    /// Whether its time ran out.
    pub fn is_overdue(&self, now: Moment) -> bool {
        self.status == WaitStatus::Offered && self.offered_until.is_none_or(|until| until <= now)
    }

    /// Whether it still asks for something.
    pub fn is_open(&self) -> bool {
        WaitStatus::OPEN.contains(&self.status)
    }

    pub fn may_be_taken(&self, now: Moment) -> Result<(SlotId, Moment), Refusal> {
        self.offered(now).ok_or_else(|| Msg::new("waiting-refuse-over"))
    }

    /// Whether a free start is one this wait is for.
    pub fn fits(&self, at: Moment) -> bool {
        self.zone.date_at(at) == self.day && self.part.contains(self.zone, at)
    }
}
