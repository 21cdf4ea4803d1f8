//! The stored slots of a coach's calendar: held, booked, released, expired.
//!
//! The database itself refuses two live slots of one coach that overlap, buffers included. Nothing here
//! looks first and writes then: the insertion succeeds, or somebody was first. Before commands change
//! slots, they lock the coach's calendar, so that two of them wait for each other and never deadlock.

use diesel::prelude::*;

use super::{Slot, SlotStatus};
use crate::base::Moment;
use crate::base::ids::{SlotId, UserId};
use crate::db::schema::slots;
use crate::db::{Conn, DbError, dialect};

/// Why a slot could not be had.
#[derive(Debug, thiserror::Error)]
pub enum SlotError {
    /// Somebody has the time. Ends a `PostgreSQL` transaction.
    #[error("the coach's time is taken")]
    Taken,
    #[error(transparent)]
    Db(DbError),
}
crate::db_failure!(SlotError);

impl From<DbError> for SlotError {
    fn from(error: DbError) -> Self {
        match error {
            DbError::Overlap => Self::Taken,
            other => Self::Db(other),
        }
    }
}

/// A stretch of a coach's calendar, and the buffer to keep free after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    pub coach: UserId,
    pub starts_at: Moment,
    pub minutes: i64,
    pub buffer_minutes: i64,
}

impl Stretch {
    pub fn ends_at(&self) -> Moment {
        self.starts_at.plus_minutes(self.minutes)
    }

    /// The instant from which another session may start.
    pub fn occupied_until(&self) -> Moment {
        self.ends_at().plus_minutes(self.buffer_minutes.max(0))
    }
}

/// Waits until nobody else changes the coach's slots, and keeps others waiting until this transaction
/// ends. Called before anything else is written.
pub fn lock_calendar(conn: &mut Conn, coach: UserId) -> Result<(), DbError> {
    dialect::lock_until_commit(conn, &format!("calendar:{coach}"))
}

/// Holds a stretch until `held_until`. Holds that ran out by `now` give way: an expired hold never
/// blocks. Who owns what hangs on such holds ends that first; see [`overdue`].
pub fn hold(
    conn: &mut Conn,
    stretch: &Stretch,
    held_until: Moment,
    now: Moment,
) -> Result<Slot, SlotError> {
    insert(conn, stretch, SlotStatus::Held, Some(held_until), now)
}

/// Books a stretch at once: for free sessions, and for bookings that move.
pub fn book_anew(conn: &mut Conn, stretch: &Stretch, now: Moment) -> Result<Slot, SlotError> {
    insert(conn, stretch, SlotStatus::Booked, None, now)
}

fn insert(
    conn: &mut Conn,
    stretch: &Stretch,
    status: SlotStatus,
    held_until: Option<Moment>,
    now: Moment,
) -> Result<Slot, SlotError> {
    for slot in overdue(conn, stretch, now)? {
        expire(conn, slot, now)?;
    }
    let slot = Slot {
        id: SlotId::generate(),
        coach_id: stretch.coach,
        status,
        starts_at: stretch.starts_at,
        ends_at: stretch.ends_at(),
        occupied_until: stretch.occupied_until(),
        held_until,
        reason: String::new(),
        created_at: now,
        updated_at: now,
    };
    diesel::insert_into(slots::table).values(&slot).execute(conn).map_err(DbError::from)?;
    Ok(slot)
}

/// Holds that ran out by `now` and stand in the way of a stretch.
pub fn overdue(conn: &mut Conn, stretch: &Stretch, now: Moment) -> Result<Vec<SlotId>, DbError> {
    Ok(slots::table
        .filter(slots::coach_id.eq(stretch.coach))
        .filter(slots::status.eq(SlotStatus::Held))
        .filter(slots::held_until.le(now))
        .filter(slots::starts_at.lt(stretch.occupied_until()))
        .filter(slots::occupied_until.gt(stretch.starts_at))
        .select(slots::id)
        .load(conn)?)
}

/// Whether no live slot but `own` stands in the way of a stretch. Only meaningful after
/// [`lock_calendar`], for those who must not fail half way; the database decides in any case.
pub fn is_free(
    conn: &mut Conn,
    stretch: &Stretch,
    own: SlotId,
    now: Moment,
) -> Result<bool, DbError> {
    let in_the_way: i64 = slots::table
        .filter(slots::coach_id.eq(stretch.coach))
        .filter(slots::id.ne(own))
        .filter(
            slots::status
                .eq(SlotStatus::Booked)
                .or(slots::status.eq(SlotStatus::Held).and(slots::held_until.gt(now))),
        )
        .filter(slots::starts_at.lt(stretch.occupied_until()))
        .filter(slots::occupied_until.gt(stretch.starts_at))
        .count()
        .get_result(conn)?;
    Ok(in_the_way == 0)
}

/// Keeps a hold that has not run out until another instant. False if it ran out or is no hold.
pub fn keep(
    conn: &mut Conn,
    slot: SlotId,
    held_until: Moment,
    now: Moment,
) -> Result<bool, DbError> {
    let rows = diesel::update(
        slots::table
            .find(slot)
            .filter(slots::status.eq(SlotStatus::Held))
            .filter(slots::held_until.gt(now)),
    )
    .set((slots::held_until.eq(held_until), slots::updated_at.eq(now)))
    .execute(conn)?;
    Ok(rows == 1)
}

/// Turns a hold that has not run out into a booked slot. False if it ran out or is no hold.
pub fn book(conn: &mut Conn, slot: SlotId, now: Moment) -> Result<bool, DbError> {
    let rows = diesel::update(
        slots::table
            .find(slot)
            .filter(slots::status.eq(SlotStatus::Held))
            .filter(slots::held_until.gt(now)),
    )
    .set((
        slots::status.eq(SlotStatus::Booked),
        slots::held_until.eq(None::<Moment>),
        slots::updated_at.eq(now),
    ))
    .execute(conn)?;
    Ok(rows == 1)
}

/// Gives a held or booked slot back. False if it was given back before.
pub fn release(conn: &mut Conn, slot: SlotId, now: Moment) -> Result<bool, DbError> {
    let rows = diesel::update(
        slots::table
            .find(slot)
            .filter(slots::status.eq_any([SlotStatus::Held, SlotStatus::Booked])),
    )
    .set((
        slots::status.eq(SlotStatus::Expired),
        slots::held_until.eq(None::<Moment>),
        slots::updated_at.eq(now),
    ))
    .execute(conn)?;
    Ok(rows == 1)
}

/// Ends a hold that ran out by `now`. False if it did not, or is no hold.
pub fn expire(conn: &mut Conn, slot: SlotId, now: Moment) -> Result<bool, DbError> {
    let rows = diesel::update(
        slots::table
            .find(slot)
            .filter(slots::status.eq(SlotStatus::Held))
            .filter(slots::held_until.le(now)),
    )
    .set((
        slots::status.eq(SlotStatus::Expired),
        slots::held_until.eq(None::<Moment>),
        slots::updated_at.eq(now),
    ))
    .execute(conn)?;
    Ok(rows == 1)
}
