//! Time a coach adds or keeps free by hand: one-off openings and blocks.

use diesel::prelude::*;

use super::{announce, room_for_more};
use crate::availability::interval::Span;
use crate::availability::model::{AvailabilityError, LONGEST_SLOT_DAYS, MOST_SLOTS};
use crate::availability::rows::{Slot, SlotStatus};
use crate::base::Moment;
use crate::base::ids::{SlotId, UserId};
use crate::db::Conn;
use crate::db::schema::slots;

/// The states of slots that a coach made by hand, and may remove.
const BY_HAND: [SlotStatus; 2] = [SlotStatus::Open, SlotStatus::Blocked];

/// Opens a time once, in addition to the hours.
pub fn open_slot(
    conn: &mut Conn,
    coach: UserId,
    span: Span,
    now: Moment,
) -> Result<SlotId, AvailabilityError> {
    insert(conn, coach, SlotStatus::Open, span, "", now)
}

/// Keeps a time free of new bookings. Sessions already booked in it stay.
pub fn block(
    conn: &mut Conn,
    coach: UserId,
    span: Span,
    reason: &str,
    now: Moment,
) -> Result<SlotId, AvailabilityError> {
    insert(conn, coach, SlotStatus::Blocked, span, reason, now)
}

fn insert(
    conn: &mut Conn,
    coach: UserId,
    status: SlotStatus,
    span: Span,
    reason: &str,
    now: Moment,
) -> Result<SlotId, AvailabilityError> {
    if span.minutes() > LONGEST_SLOT_DAYS * 24 * 60 {
        return Err(AvailabilityError::TooLong);
    }
    let ahead = slots::table
        .filter(slots::coach_id.eq(coach))
        .filter(slots::starts_at.gt(now))
        .filter(slots::status.eq_any(BY_HAND));
    room_for_more(ahead.count().get_result(conn)?, MOST_SLOTS)?;
    let row = Slot {
        id: SlotId::generate(),
        coach_id: coach,
        status,
        starts_at: span.start(),
        ends_at: span.end(),
        occupied_until: span.end(),
        held_until: None,
        reason: reason.to_owned(),
        created_at: now,
        updated_at: now,
    };
    diesel::insert_into(slots::table).values(&row).execute(conn)?;
    announce(conn, coach, now)?;
    Ok(row.id)
}

/// Removes a one-off opening or a block. A time that a session takes is refused.
pub fn remove_slot(
    conn: &mut Conn,
    coach: UserId,
    id: SlotId,
    now: Moment,
) -> Result<(), AvailabilityError> {
    let own = slots::table.find(id).filter(slots::coach_id.eq(coach));
    let rows = diesel::delete(own.filter(slots::status.eq_any(BY_HAND))).execute(conn)?;
    if rows == 0 {
        return Err(why_not(conn, coach, id)?);
    }
    announce(conn, coach, now)
}

/// Gives a one-off opening or a block another time. A time that a session takes is refused.
pub fn move_slot(
    conn: &mut Conn,
    coach: UserId,
    id: SlotId,
    span: Span,
    now: Moment,
) -> Result<(), AvailabilityError> {
    if span.minutes() > LONGEST_SLOT_DAYS * 24 * 60 {
        return Err(AvailabilityError::TooLong);
    }
    let own = slots::table.find(id).filter(slots::coach_id.eq(coach));
    let rows = diesel::update(own.filter(slots::status.eq_any(BY_HAND)))
        .set((
            slots::starts_at.eq(span.start()),
            slots::ends_at.eq(span.end()),
            slots::occupied_until.eq(span.end()),
            slots::updated_at.eq(now),
        ))
        .execute(conn)?;
    if rows == 0 {
        return Err(why_not(conn, coach, id)?);
    }
    announce(conn, coach, now)
}

/// Turns a one-off opening into a block, or a block into an opening.
pub fn turn_slot(
    conn: &mut Conn,
    coach: UserId,
    id: SlotId,
    now: Moment,
) -> Result<(), AvailabilityError> {
    let own = slots::table.find(id).filter(slots::coach_id.eq(coach));
    let was: Option<SlotStatus> = own.select(slots::status).first(conn).optional()?;
    let (from, to) = match was {
        Some(SlotStatus::Open) => (SlotStatus::Open, SlotStatus::Blocked),
        Some(SlotStatus::Blocked) => (SlotStatus::Blocked, SlotStatus::Open),
        _ => return Err(why_not(conn, coach, id)?),
    };
    let rows = diesel::update(own.filter(slots::status.eq(from)))
        .set((slots::status.eq(to), slots::updated_at.eq(now)))
        .execute(conn)?;
    if rows == 0 {
        return Err(why_not(conn, coach, id)?);
    }
    announce(conn, coach, now)
}

fn why_not(
    conn: &mut Conn,
    coach: UserId,
    id: SlotId,
) -> Result<AvailabilityError, AvailabilityError> {
    let status: Option<SlotStatus> = slots::table
        .find(id)
        .filter(slots::coach_id.eq(coach))
        .select(slots::status)
        .first(conn)
        .optional()?;
    Ok(match status {
        Some(SlotStatus::Held | SlotStatus::Booked) => AvailabilityError::SlotTaken,
        _ => AvailabilityError::NotFound,
    })
}
