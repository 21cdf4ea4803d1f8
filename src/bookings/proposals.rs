//! Another time that one side proposes when it is too late to move a session without asking.
//!
//! The new time is not held: whoever asks does not keep others from it. What decides is the moment in which
//! the other side says yes.

use diesel::prelude::*;

use super::model::{Booking, Side};
use super::queries::{self, Details};
use super::{Asker, rules::Refusal};
use crate::base::ids::{BookingId, MoveProposalId, UserId};
use crate::base::{Moment, Msg};
use crate::db::schema::move_proposals;
use crate::db::{Conn, DbError};

crate::text_enum!(
    /// Where a proposal stands.
    ProposalStatus {
        Open = "open",
        Accepted = "accepted",
        Declined = "declined",
        /// Taken back by who made it.
        Withdrawn = "withdrawn",
        /// Nobody answered in time.
        Expired = "expired",
        /// The session moved otherwise, began, or was called off.
        Dropped = "dropped",
    }
);

/// A proposal. `from_at` is the start it would replace.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = move_proposals)]
pub struct Proposal {
    pub id: MoveProposalId,
    pub booking_id: BookingId,
    pub status: ProposalStatus,
    pub asked_by: Side,
    pub asked_by_user: Option<UserId>,
    pub from_at: Moment,
    pub to_at: Moment,
    pub reason: String,
    pub expires_at: Moment,
    pub created_at: Moment,
    pub ended_at: Option<Moment>,
}

impl Proposal {
    /// Whether it can still be answered.
    pub fn is_open(&self, now: Moment) -> bool {
        self.status == ProposalStatus::Open && now < self.expires_at
    }

    /// When the session would end.
    pub fn ends_at(&self, booking: &Booking) -> Moment {
        self.to_at.plus_minutes(i64::from(booking.minutes))
    }

    /// The side that was asked answers, in time.
    pub fn may_be_answered_by(&self, by: Side, now: Moment) -> Result<(), Refusal> {
        if by == self.asked_by || !matches!(by, Side::Student | Side::Coach) {
            return Err(Msg::new("moves-refuse-own"));
        }
        if self.is_open(now) { Ok(()) } else { Err(Msg::new("moves-refuse-over")) }
    }

    /// Who made it takes it back.
    pub fn may_be_withdrawn_by(&self, by: Side) -> Result<(), Refusal> {
        if by != self.asked_by {
            return Err(Msg::new("moves-refuse-not-own"));
        }
        if self.status == ProposalStatus::Open {
            Ok(())
        } else {
            Err(Msg::new("moves-refuse-over"))
        }
    }
}

/// The proposal of a booking that has no answer yet; it may be too late for one. The caller found the booking.
pub fn open_of(conn: &mut Conn, booking: BookingId) -> Result<Option<Proposal>, DbError> {
    Ok(move_proposals::table
        .filter(move_proposals::booking_id.eq(booking))
        .filter(move_proposals::status.eq(ProposalStatus::Open))
        .select(Proposal::as_select())
        .first(conn)
        .optional()?)
}

/// A proposal by its id, for commands and jobs.
pub(super) fn by_id(conn: &mut Conn, id: MoveProposalId) -> Result<Option<Proposal>, DbError> {
    Ok(move_proposals::table.find(id).select(Proposal::as_select()).first(conn).optional()?)
}

/// When the answer to an open proposal is due.
pub fn answer_due(conn: &mut Conn, id: MoveProposalId) -> Result<Option<Moment>, DbError> {
    let found = by_id(conn, id)?;
    Ok(found.filter(|one| one.status == ProposalStatus::Open).map(|one| one.expires_at))
}

/// A proposal on one of the asker's bookings, with the booking.
pub fn find(
    conn: &mut Conn,
    asker: &Asker,
    booking: BookingId,
    id: MoveProposalId,
) -> Result<Option<(Proposal, Details)>, DbError> {
    let Some(seen) = queries::details(conn, asker, booking)? else { return Ok(None) };
    let found = by_id(conn, id)?.filter(|proposal| proposal.booking_id == booking);
    Ok(found.map(|proposal| (proposal, seen)))
}
