//! A coach's standing: sent in, approved or returned, paused, suspended.

use diesel::prelude::*;

use super::changed;
use crate::accounts::{Admin, Coach};
use crate::audit;
use crate::base::Moment;
use crate::base::ids::UserId;
use crate::coaches::{CoachError, CoachStatus, CoachStep, queries};
use crate::db::Conn;
use crate::db::schema::coach_profiles;
use crate::outbox::{self, Fact};

/// Takes one step of the coach's life, unless somebody was first.
fn step(conn: &mut Conn, coach: UserId, step: CoachStep, now: Moment) -> Result<(), CoachError> {
    let from: Option<CoachStatus> =
        coach_profiles::table.find(coach).select(coach_profiles::status).first(conn).optional()?;
    let from = from.ok_or(CoachError::NotFound)?;
    let next = from.after(step)?;
    let rows =
        diesel::update(coach_profiles::table.find(coach).filter(coach_profiles::status.eq(from)))
            .set((coach_profiles::status.eq(next), coach_profiles::updated_at.eq(now)))
            .execute(conn)?;
    if rows == 0 {
        return Err(CoachError::NotPossible { from, step });
    }
    changed(conn, coach, now)?;
    Ok(())
}

/// Asks staff to list the coach. Names everything that is still missing.
pub fn submit(conn: &mut Conn, me: &Coach, now: Moment) -> Result<(), CoachError> {
    let needs = queries::needs(conn, me)?;
    if !needs.is_empty() {
        return Err(CoachError::Incomplete(needs));
    }
    step(conn, me.id(), CoachStep::Submit, now)?;
    diesel::update(coach_profiles::table.find(me.id()))
        .set((coach_profiles::submitted_at.eq(now), coach_profiles::review_note.eq("")))
        .execute(conn)?;
    outbox::record(conn, &Fact::CoachSubmitted { coach: me.id() }, now)?;
    Ok(())
}

/// Takes no new bookings for now. What is booked stays booked.
pub fn pause(conn: &mut Conn, me: &Coach, now: Moment) -> Result<(), CoachError> {
    step(conn, me.id(), CoachStep::Pause, now)
}

/// Lists a paused coach again. A coach who was never approved is refused.
pub fn resume(conn: &mut Conn, me: &Coach, now: Moment) -> Result<(), CoachError> {
    step(conn, me.id(), CoachStep::Resume, now)
}

/// Lists a coach who was sent in. Of two admins, the second is refused.
pub fn approve(
    conn: &mut Conn,
    admin: &Admin,
    coach: UserId,
    now: Moment,
) -> Result<(), CoachError> {
    step(conn, coach, CoachStep::Approve, now)?;
    diesel::update(coach_profiles::table.find(coach))
        .set((coach_profiles::approved_at.eq(now), coach_profiles::review_note.eq("")))
        .execute(conn)?;
    note(conn, admin, "coach.approve", coach, "", now)?;
    outbox::record(conn, &Fact::CoachApproved { coach }, now)?;
    Ok(())
}

/// Gives a profile back to its coach, with what should change.
pub fn return_with_reason(
    conn: &mut Conn,
    admin: &Admin,
    coach: UserId,
    reason: &str,
    now: Moment,
) -> Result<(), CoachError> {
    step(conn, coach, CoachStep::Return, now)?;
    diesel::update(coach_profiles::table.find(coach))
        .set(coach_profiles::review_note.eq(reason))
        .execute(conn)?;
    note(conn, admin, "coach.return", coach, reason, now)?;
    outbox::record(conn, &Fact::CoachReturned { coach }, now)?;
    Ok(())
}

/// Takes an approved coach out of sight until staff say otherwise. What is booked stays booked; to cancel
/// that as well, staff suspend the account.
pub fn suspend(
    conn: &mut Conn,
    admin: &Admin,
    coach: UserId,
    reason: &str,
    now: Moment,
) -> Result<(), CoachError> {
    step(conn, coach, CoachStep::Suspend, now)?;
    diesel::update(coach_profiles::table.find(coach))
        .set(coach_profiles::review_note.eq(reason))
        .execute(conn)?;
    note(conn, admin, "coach.suspend", coach, reason, now)
}

/// Takes an approved coach's profile out of sight for staff, who wrote down who decided it and why. Gives how the
/// coach stood.
pub fn withhold(conn: &mut Conn, coach: UserId, now: Moment) -> Result<CoachStatus, CoachError> {
    let before: Option<CoachStatus> =
        coach_profiles::table.find(coach).select(coach_profiles::status).first(conn).optional()?;
    step(conn, coach, CoachStep::Suspend, now)?;
    before.ok_or(CoachError::NotFound)
}

/// Shows a profile again that was taken out of sight: as it was before. As `withhold`.
pub fn show_again(
    conn: &mut Conn,
    coach: UserId,
    before: CoachStatus,
    now: Moment,
) -> Result<(), CoachError> {
    step(conn, coach, CoachStep::Reinstate, now)?;
    if before == CoachStatus::Approved { step(conn, coach, CoachStep::Resume, now) } else { Ok(()) }
}

/// Ends a suspension. The coach is paused, and decides when to be listed.
pub fn reinstate(
    conn: &mut Conn,
    admin: &Admin,
    coach: UserId,
    now: Moment,
) -> Result<(), CoachError> {
    step(conn, coach, CoachStep::Reinstate, now)?;
    diesel::update(coach_profiles::table.find(coach))
        .set(coach_profiles::review_note.eq(""))
        .execute(conn)?;
    note(conn, admin, "coach.reinstate", coach, "", now)
}

fn note(
    conn: &mut Conn,
    admin: &Admin,
    action: &str,
    coach: UserId,
    reason: &str,
    now: Moment,
) -> Result<(), CoachError> {
    audit::record(conn, admin.id(), action, ("coach", coach.as_str()), reason, now)?;
    Ok(())
}
