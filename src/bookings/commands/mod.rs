//! What people do with bookings. Each change is a compare-and-set with a row in `booking_steps`, and its
//! fact is recorded in the same transaction.
//!
//! A command that touches slots first locks its coach's calendar, before it writes anything.

mod ask;
mod attachments;
mod cancel;
mod confirm;
mod embed;
mod erase;
mod finish;
mod invite;
mod meet;
mod moving;
mod notes;
mod proposing;
mod reminders;
mod series;
mod take;
mod waiting;

use diesel::prelude::*;

pub use ask::{ask_to_move, cancel_on_day_off, is_asked};
pub use attachments::{AttachError, NewAttachment, attach, detach};
pub use cancel::{cancel, cancel_all_ahead_of, expire};
pub use confirm::{Paid, approve, confirm_paid, decline};
pub use embed::allow_sites;
pub use erase::erase;
pub(super) use finish::miss;
pub use finish::{begin, complete};
pub use invite::{Invitation, invite};
pub use meet::{Steer, join, leave, steer};
pub use moving::move_to;
pub use notes::{save_private_note, save_shared_notes};
pub use proposing::{accept_move, decline_move, expire_move, propose_move, withdraw_move};
pub use reminders::{shape_reminders, usual_reminders};
pub use series::{approve_series, cancel_series, take_series};
pub use take::{Student, Wishes, take};
pub use waiting::{join_line, leave_line, offer_times, pass_on, take_offered};

use super::model::{Booking, BookingStep, By, NoShow, Side, Status, Step};
use super::proposals::ProposalStatus;
use crate::availability::slots::{self, SlotError, Stretch};
use crate::availability::{Calendar, Reason, Slot, TakenKind, Verdict};
use crate::base::ids::{BookingId, BookingStepId, SlotId};
use crate::base::{Moment, Msg, Zone};
use crate::db::schema::{booking_steps, bookings, slots as slots_table};
use crate::db::{Conn, DbError};
use crate::meetings::MeetingError;

/// Why something was not done to a booking.
#[derive(Debug, thiserror::Error)]
pub enum BookingError {
    /// Somebody has the time: 409, with other times.
    #[error("the time is taken")]
    Taken,
    /// The time was never offered: too soon, too far ahead, outside the hours. Written for people by
    /// `Reason::words`, in the coach's zone.
    #[error("the time is not offered: {0:?}")]
    NotOffered(Reason, Zone),
    /// The person holds as many times as one may: 429.
    #[error("too many holds")]
    TooManyHolds { seconds: u64 },
    /// Coaches do not book themselves: 403.
    #[error("the coach's own offer")]
    OwnOffer,
    /// The same request key with another request: 422.
    #[error("the request key was used")]
    KeyReused,
    /// A rule or somebody's earlier step says no: 409.
    #[error("not possible: {0:?}")]
    NotPossible(Msg),
    #[error("no such booking")]
    NotFound,
    #[error(transparent)]
    Db(#[from] DbError),
}
crate::db_failure!(BookingError);

impl From<SlotError> for BookingError {
    fn from(error: SlotError) -> Self {
        match error {
            SlotError::Taken => Self::Taken,
            SlotError::Db(error) => Self::Db(error),
        }
    }
}

impl From<MeetingError> for BookingError {
    fn from(error: MeetingError) -> Self {
        match error {
            MeetingError::NotPossible(refusal) => Self::NotPossible(refusal),
            MeetingError::Db(error) => Self::Db(error),
        }
    }
}

impl From<Msg> for BookingError {
    fn from(refusal: Msg) -> Self {
        Self::NotPossible(refusal)
    }
}

/// The columns a step changes beside the status.
#[derive(Debug, Default, AsChangeset)]
#[diesel(table_name = bookings)]
struct Changes {
    slot_id: Option<SlotId>,
    starts_at: Option<Moment>,
    ends_at: Option<Moment>,
    coach_zone: Option<Zone>,
    moves: Option<i32>,
    needs_approval: Option<bool>,
    due_at: Option<Option<Moment>>,
    cancelled_by: Option<Side>,
    no_show_by: Option<NoShow>,
    confirmed_at: Option<Moment>,
    finished_at: Option<Moment>,
}

/// Locks the calendar a booking is in, then reads the booking: nobody else changes it meanwhile.
pub(super) fn lock(conn: &mut Conn, id: BookingId) -> Result<Booking, BookingError> {
    let coach = bookings::table.find(id).select(bookings::coach_id).first(conn).optional()?;
    slots::lock_calendar(conn, coach.ok_or(BookingError::NotFound)?)?;
    Ok(bookings::table.find(id).select(Booking::as_select()).first(conn)?)
}

/// Takes a step, unless somebody took one first. The only place that changes a status.
fn advance(
    conn: &mut Conn,
    booking: &Booking,
    step: Step,
    changes: &Changes,
    (by, reason): (By, &str),
    now: Moment,
) -> Result<(), BookingError> {
    let next = booking.check(step)?;
    let as_seen = bookings::table
        .find(booking.id)
        .filter(bookings::status.eq(booking.status))
        .filter(bookings::sequence.eq(booking.sequence));
    let rows = diesel::update(as_seen)
        .set((
            bookings::status.eq(next),
            bookings::sequence.eq(booking.sequence + 1),
            bookings::updated_at.eq(now),
            changes,
        ))
        .execute(conn)?;
    if rows != 1 {
        return Err(Msg::new("bookings-refuse-changed").into());
    }
    proposing::end_open(conn, booking.id, ProposalStatus::Dropped, now)?;
    let starts_at = changes.starts_at.unwrap_or(booking.starts_at);
    note(conn, booking.id, step, (Some(booking.status), next), (by, reason), starts_at, now)
}

/// Writes down a step.
fn note(
    conn: &mut Conn,
    booking_id: BookingId,
    step: Step,
    (from_status, to_status): (Option<Status>, Status),
    (by, reason): (By, &str),
    starts_at: Moment,
    now: Moment,
) -> Result<(), BookingError> {
    let row = BookingStep {
        id: BookingStepId::generate(),
        booking_id,
        step,
        from_status,
        to_status,
        by_role: by.side,
        by_user: by.user,
        reason: reason.to_owned(),
        starts_at,
        taken_at: now,
    };
    diesel::insert_into(booking_steps::table).values(&row).execute(conn)?;
    Ok(())
}

/// The slot a booking has.
fn slot_of(conn: &mut Conn, booking: &Booking) -> Result<Slot, BookingError> {
    Ok(slots_table::table.find(booking.slot_id).select(Slot::as_select()).first(conn)?)
}

/// The stretch of calendar a slot takes, with the buffer it was taken with.
fn stretch_of(slot: &Slot) -> Stretch {
    Stretch {
        coach: slot.coach_id,
        starts_at: slot.starts_at,
        minutes: slot.ends_at.minutes_since(slot.starts_at),
        buffer_minutes: slot.occupied_until.minutes_since(slot.ends_at),
    }
}

/// Cancels the bookings whose holds ran out and stand in the way of a stretch: an expired hold never
/// blocks, and its booking never lives on without its time.
fn clear_overdue(conn: &mut Conn, stretch: &Stretch, now: Moment) -> Result<(), BookingError> {
    let overdue = slots::overdue(conn, stretch, now)?;
    if overdue.is_empty() {
        return Ok(());
    }
    let pending: Vec<Booking> = bookings::table
        .filter(bookings::slot_id.eq_any(overdue))
        .filter(bookings::status.eq(Status::Pending))
        .select(Booking::as_select())
        .load(conn)?;
    for booking in pending {
        // One that ran out together with another of its series is done already.
        let status: Status =
            bookings::table.find(booking.id).select(bookings::status).first(conn)?;
        if status == Status::Pending {
            cancel::run_out(conn, &booking, now)?;
        }
    }
    Ok(())
}

/// What of the coach's rules keeps a session from starting. Whether other sessions are in the way is
/// left to the database, which alone can tell.
fn check_rules(
    calendar: &Calendar,
    minutes: i64,
    at: Moment,
    is_by_coach: bool,
    now: Moment,
) -> Result<(), BookingError> {
    let Verdict::NotOffered(reasons) = calendar.explain(minutes, at, now) else { return Ok(()) };
    for reason in reasons {
        match &reason {
            Reason::Taken { kind: TakenKind::Held | TakenKind::Booked, .. }
            | Reason::Buffer { .. } => {}
            Reason::InsideNotice { .. } if is_by_coach => {}
            race if race.is_race() => return Err(BookingError::Taken),
            _ => return Err(BookingError::NotOffered(reason, calendar.zone_at(at))),
        }
    }
    Ok(())
}
