//! Too late to move a session alone: one side proposes another time, the other answers.

use diesel::prelude::*;

use super::super::model::{Booking, By};
use super::super::proposals::{self, Proposal, ProposalStatus};
use super::super::rules::Moving;
use super::moving::{self, Terms};
use super::{BookingError, check_rules, lock};
use crate::availability::calendar_near;
use crate::base::ids::{BookingId, MoveProposalId};
use crate::base::{Moment, Msg};
use crate::db::Conn;
use crate::db::schema::move_proposals;
use crate::outbox::{self, Fact};
use crate::settings;

/// Proposes another time for a session. It waits as long as a request does, at most until the earlier of the
/// two starts. Announces `MoveProposed`.
pub fn propose_move(
    conn: &mut Conn,
    id: BookingId,
    by: By,
    at: Moment,
    reason: &str,
    now: Moment,
) -> Result<Proposal, BookingError> {
    let booking = lock(conn, id)?;
    let calendar = calendar_near(conn, booking.coach_id, at)?.without_slot(booking.slot_id);
    let limit = settings::get(conn, settings::MOVES_LIMIT)?;
    let notice = i64::from(calendar.settings().notice_minutes);
    if booking.may_be_moved_by(by.side, notice, limit, now)? == Moving::Alone {
        return Err(Msg::new("moves-refuse-needless").into());
    }
    if at == booking.starts_at {
        return Err(Msg::new("bookings-refuse-move-same").into());
    }
    let minutes = i64::from(booking.minutes);
    // Both sides have a say in this one, so the coach's notice protects nobody.
    let calendar = calendar.without_notice();
    check_rules(&calendar, minutes, at, true, now)?;
    // Nobody is asked for a time that is gone, though only the answer settles who has it.
    if calendar.check(minutes, at, now).is_err() {
        return Err(BookingError::Taken);
    }
    if proposals::open_of(conn, id)?.is_some_and(|open| open.is_open(now)) {
        return Err(Msg::new("moves-refuse-open").into());
    }
    end_open(conn, id, ProposalStatus::Expired, now)?;
    let hours = settings::get(conn, settings::APPROVAL_HOURS)?;
    let proposal = Proposal {
        id: MoveProposalId::generate(),
        booking_id: id,
        status: ProposalStatus::Open,
        asked_by: by.side,
        asked_by_user: by.user,
        from_at: booking.starts_at,
        to_at: at,
        reason: reason.to_owned(),
        expires_at: now.plus_hours(hours).min(booking.starts_at).min(at),
        created_at: now,
        ended_at: None,
    };
    diesel::insert_into(move_proposals::table).values(&proposal).execute(conn)?;
    outbox::record(conn, &Fact::MoveProposed { proposal: proposal.id }, now)?;
    Ok(proposal)
}

/// The other side says yes: the session moves, as who proposed it wished. If the time is taken by now, nothing
/// changes. Announces `BookingMoved`.
pub fn accept_move(
    conn: &mut Conn,
    id: MoveProposalId,
    by: By,
    now: Moment,
) -> Result<(), BookingError> {
    let (proposal, booking) = lock_proposal(conn, id)?;
    proposal.may_be_answered_by(by.side, now)?;
    // Ended first: a proposal that is still open when its session moves is dropped.
    end(conn, &proposal, ProposalStatus::Accepted, now)?;
    let asked = By { side: proposal.asked_by, user: proposal.asked_by_user };
    moving::go(conn, &booking, (asked, Terms::Agreed), proposal.to_at, &proposal.reason, now)
}

/// The other side says no. Announces `MoveUnanswered`.
pub fn decline_move(
    conn: &mut Conn,
    id: MoveProposalId,
    by: By,
    now: Moment,
) -> Result<(), BookingError> {
    let (proposal, _) = lock_proposal(conn, id)?;
    proposal.may_be_answered_by(by.side, now)?;
    end(conn, &proposal, ProposalStatus::Declined, now)?;
    Ok(outbox::record(conn, &Fact::MoveUnanswered { proposal: id }, now)?)
}

/// Who proposed it takes it back.
pub fn withdraw_move(
    conn: &mut Conn,
    id: MoveProposalId,
    by: By,
    now: Moment,
) -> Result<(), BookingError> {
    let (proposal, _) = lock_proposal(conn, id)?;
    proposal.may_be_withdrawn_by(by.side)?;
    end(conn, &proposal, ProposalStatus::Withdrawn, now)
}

/// Ends a proposal that nobody answered. False if it is not due, or over: a job may come twice.
/// Announces `MoveUnanswered`.
pub fn expire_move(conn: &mut Conn, id: MoveProposalId, now: Moment) -> Result<bool, BookingError> {
    let (proposal, _) = lock_proposal(conn, id)?;
    let is_due = proposal.status == ProposalStatus::Open && !proposal.is_open(now);
    if is_due {
        end(conn, &proposal, ProposalStatus::Expired, now)?;
        outbox::record(conn, &Fact::MoveUnanswered { proposal: id }, now)?;
    }
    Ok(is_due)
}

fn lock_proposal(conn: &mut Conn, id: MoveProposalId) -> Result<(Proposal, Booking), BookingError> {
    let booking = proposals::by_id(conn, id)?.ok_or(BookingError::NotFound)?.booking_id;
    let booking = lock(conn, booking)?;
    // Read anew: somebody may have answered before the calendar was ours.
    let proposal = proposals::by_id(conn, id)?.ok_or(BookingError::NotFound)?;
    Ok((proposal, booking))
}

fn end(
    conn: &mut Conn,
    proposal: &Proposal,
    status: ProposalStatus,
    now: Moment,
) -> Result<(), BookingError> {
    let open = move_proposals::table
        .find(proposal.id)
        .filter(move_proposals::status.eq(ProposalStatus::Open));
    let rows = diesel::update(open)
        .set((move_proposals::status.eq(status), move_proposals::ended_at.eq(now)))
        .execute(conn)?;
    if rows == 1 { Ok(()) } else { Err(Msg::new("moves-refuse-over").into()) }
}

/// Ends whatever proposal of a booking is open. Every step of a booking drops it: it spoke of another state.
pub(super) fn end_open(
    conn: &mut Conn,
    booking: BookingId,
    status: ProposalStatus,
    now: Moment,
) -> Result<(), BookingError> {
    let open = move_proposals::table
        .filter(move_proposals::booking_id.eq(booking))
        .filter(move_proposals::status.eq(ProposalStatus::Open));
    diesel::update(open)
        .set((move_proposals::status.eq(status), move_proposals::ended_at.eq(now)))
        .execute(conn)?;
    Ok(())
}
