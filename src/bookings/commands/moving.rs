//! A session moves to another time.

use super::super::model::{Booking, By, Side, Step};
use super::super::rules::Moving;
use super::ask::is_asked;
use super::{BookingError, Changes, advance, check_rules, clear_overdue, lock};
use crate::availability::calendar_near;
use crate::availability::slots::{self, Stretch};
use crate::base::ids::BookingId;
use crate::base::{Moment, Msg};
use crate::db::Conn;
use crate::meetings;
use crate::outbox::{self, Fact};
use crate::settings;

/// On whose word a session moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Terms {
    /// One side's, in time.
    Own,
    /// Both sides'.
    Agreed,
}

/// Moves a confirmed booking to another start. The booking, its payment and its meeting stay the same.
/// If the new time is taken, the old one is kept. Announces `BookingMoved`.
///
/// Late, neither side moves a session alone: see `propose_move`.
pub fn move_to(
    conn: &mut Conn,
    id: BookingId,
    by: By,
    at: Moment,
    reason: &str,
    now: Moment,
) -> Result<(), BookingError> {
    let booking = lock(conn, id)?;
    go(conn, &booking, (by, Terms::Own), at, reason, now)
}

/// Moves a booking whose calendar is locked.
pub(super) fn go(
    conn: &mut Conn,
    booking: &Booking,
    (by, terms): (By, Terms),
    at: Moment,
    reason: &str,
    now: Moment,
) -> Result<(), BookingError> {
    let calendar = calendar_near(conn, booking.coach_id, at)?.without_slot(booking.slot_id);
    let limit = settings::get(conn, settings::MOVES_LIMIT)?;
    let notice = i64::from(calendar.settings().notice_minutes);
    let moving = booking.how_it_moves(by.side, is_asked(conn, booking)?, notice, limit, now)?;
    if moving == Moving::IfAgreed && terms == Terms::Own {
        return Err(Msg::new("bookings-refuse-move-late").into());
    }
    if at == booking.starts_at {
        return Err(Msg::new("bookings-refuse-move-same").into());
    }
    let minutes = i64::from(booking.minutes);
    let is_coachs = by.side == Side::Coach || terms == Terms::Agreed;
    check_rules(&calendar, minutes, at, is_coachs, now)?;
    let stretch = Stretch {
        coach: booking.coach_id,
        starts_at: at,
        minutes,
        buffer_minutes: calendar.buffer_minutes(),
    };
    // The own slot goes first, because the new time may overlap it. If the new one is taken, the
    // transaction ends and the old one is still there.
    slots::release(conn, booking.slot_id, now)?;
    clear_overdue(conn, &stretch, now)?;
    let slot = slots::book_anew(conn, &stretch, now)?;
    let changes = Changes {
        slot_id: Some(slot.id),
        starts_at: Some(slot.starts_at),
        ends_at: Some(slot.ends_at),
        coach_zone: Some(calendar.zone_at(at)),
        moves: Some(booking.moves + 1),
        ..Changes::default()
    };
    advance(conn, booking, Step::Move, &changes, (by, reason), now)?;
    meetings::commands::follow(conn, booking.id, now)?;
    outbox::record(conn, &Fact::BookingMoved { booking: booking.id }, now)?;
    Ok(())
}
