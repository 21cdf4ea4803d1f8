//! Bookings: their life and their rules. No database, no clock.

use diesel::prelude::*;

use crate::base::ids::{BookingId, BookingStepId, OfferId, SlotId, UserId};
pub use crate::base::{By, Side};
use crate::base::{Currency, Moment, Money, Zone};
use crate::db::schema::{booking_notes, booking_steps, bookings};

crate::text_enum!(
    /// Where a booking stands.
    Status {
        /// Its time is held: for the payment, or for the coach's answer.
        Pending = "pending",
        /// Both sides can rely on it.
        Confirmed = "confirmed",
        /// Its time has come and somebody joined.
        InProgress = "in_progress",
        /// It took place.
        Completed = "completed",
        /// It will not take place.
        Cancelled = "cancelled",
        /// Somebody did not come.
        NoShow = "no_show",
    }
);

crate::text_enum!(
    /// What can happen to a booking.
    Step {
        /// A student took the time and is checking out.
        Hold = "hold",
        /// The request went to the coach.
        Request = "request",
        /// Paid, approved, or free.
        Confirm = "confirm",
        /// Another time.
        Move = "move",
        /// The session began.
        Begin = "begin",
        /// The session took place.
        Complete = "complete",
        /// Called off.
        Cancel = "cancel",
        /// Somebody did not come.
        Miss = "miss",
    }
);

crate::text_enum!(
    /// Who did not come.
    NoShow {
        Student = "student",
        Coach = "coach",
        Both = "both",
    }
);

impl Status {
    /// Where a new booking stands after its first step.
    pub fn first(step: Step) -> Option<Self> {
        matches!(step, Step::Hold | Step::Request).then_some(Self::Pending)
    }

    /// The whole life of a booking. A pair that is not here cannot happen.
    ///
    /// A pending booking is held again when its coach approved the request and it waits for the payment.
    pub fn after(self, step: Step) -> Option<Self> {
        match (self, step) {
            (Self::Pending, Step::Hold) => Some(Self::Pending),
            (Self::Pending, Step::Confirm) | (Self::Confirmed, Step::Move) => Some(Self::Confirmed),
            (Self::Confirmed, Step::Begin) => Some(Self::InProgress),
            (Self::Confirmed | Self::InProgress, Step::Complete) => Some(Self::Completed),
            (Self::Confirmed | Self::InProgress, Step::Miss) => Some(Self::NoShow),
            (Self::Pending | Self::Confirmed | Self::InProgress, Step::Cancel) => {
                Some(Self::Cancelled)
            }
            _ => None,
        }
    }

    /// Whether the booking keeps its coach's time.
    pub fn is_live(self) -> bool {
        matches!(self, Self::Pending | Self::Confirmed | Self::InProgress)
    }

    /// The statuses of bookings that keep their coach's time.
    pub const LIVE: [Self; 3] = [Self::Pending, Self::Confirmed, Self::InProgress];
}

/// A student's claim on a slot, with price, fee and policy as they were when it was made. `due_at`: when the hold or the request runs out. `sequence` counts changes for calendars.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = bookings)]
pub struct Booking {
    pub id: BookingId,
    pub reference: String,
    pub slot_id: SlotId,
    pub student_id: UserId,
    pub coach_id: UserId,
    pub offer_id: OfferId,
    pub status: Status,
    pub starts_at: Moment,
    pub ends_at: Moment,
    pub title: String,
    pub minutes: i32,
    pub price_minor: i64,
    pub currency: Currency,
    pub fee_basis_points: i32,
    pub refundable_hours: i32,
    pub refund_basis_points: i32,
    pub needs_approval: bool,
    pub due_at: Option<Moment>,
    pub message: String,
    pub answers: String,
    pub student_zone: Zone,
    pub coach_zone: Zone,
    pub moves: i32,
    pub sequence: i32,
    pub cancelled_by: Option<Side>,
    pub no_show_by: Option<NoShow>,
    pub shared_notes: String,
    pub request_key: String,
    pub confirmed_at: Option<Moment>,
    pub finished_at: Option<Moment>,
    pub created_at: Moment,
    pub updated_at: Moment,
}

/// One thing that happened to a booking.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = booking_steps)]
pub struct BookingStep {
    pub id: BookingStepId,
    pub booking_id: BookingId,
    pub step: Step,
    pub from_status: Option<Status>,
    pub to_status: Status,
    pub by_role: Side,
    pub by_user: Option<UserId>,
    pub reason: String,
    pub starts_at: Moment,
    pub taken_at: Moment,
}

/// One person's private notes on a booking.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = booking_notes)]
pub struct BookingNote {
    pub booking_id: BookingId,
    pub author_id: UserId,
    pub body: String,
    pub updated_at: Moment,
}

/// The letters and digits of a reference: none that are taken for another.
const REFERENCE: &[u8; 30] = b"23456789ABCDEFGHJKLMNPQRSTVWXY";

/// A new reference for people to read out: `GP-` and eight unambiguous characters.
pub fn new_reference() -> String {
    let mut reference = "GP-".to_owned();
    for byte in rand::random::<[u8; 8]>() {
        let place = usize::from(byte) % REFERENCE.len();
        reference.push(char::from(REFERENCE.get(place).copied().unwrap_or(b'2')));
    }
    reference
}

/// A question of an offer and what the student answered.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Answer {
    pub question: String,
    pub answer: String,
}

impl Booking {
    /// What the student answered to the offer's questions.
    pub fn answers(&self) -> Vec<Answer> {
        serde_json::from_str(&self.answers).unwrap_or_default()
    }

    pub fn price(&self) -> Money {
        Money::new(self.price_minor, self.currency)
    }

    /// Whether it waits for its coach's answer.
    pub fn awaits_answer(&self) -> bool {
        self.status == Status::Pending && self.needs_approval
    }

    /// Whether it waits for its payment.
    pub fn awaits_payment(&self) -> bool {
        self.status == Status::Pending && !self.needs_approval && self.price_minor > 0
    }

    /// Whether what it waits for is too late.
    pub fn is_overdue(&self, now: Moment) -> bool {
        self.status == Status::Pending && self.due_at.is_none_or(|due| due <= now)
    }

    /// What this side of the booking is to a person, if anything.
    pub fn side_of(&self, user: UserId) -> Option<Side> {
        if self.student_id == user {
            Some(Side::Student)
        } else if self.coach_id == user {
            Some(Side::Coach)
        } else {
            None
        }
    }
}
