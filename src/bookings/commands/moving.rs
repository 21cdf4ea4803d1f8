//! A session moves to another time.

use super::super::model::{By, Side, Step};
use super::{BookingError, Changes, advance, check_rules, clear_overdue, lock};
use crate::availability::calendar_near;
use crate::availability::slots::{self, Stretch};
use crate::base::Moment;
use crate::base::ids::BookingId;
use crate::db::Conn;
use crate::meetings;
use crate::outbox::{self, Fact};
use crate::settings;

/// Moves a confirmed booking to another start. The booking, its payment and its meeting stay the same.
/// If the new time is taken, the old one is kept. Announces `BookingMoved`.
///
/// Late, only the coach may move a session: until there is a way to ask the other side, a student who
/// is too late writes to the coach.
pub fn move_to(
    conn: &mut Conn,
    id: BookingId,
    by: By,
    at: Moment,
    reason: &str,
    now: Moment,
) -> Result<(), BookingError> {
    let booking = lock(conn, id)?;
    let calendar = calendar_near(conn, booking.coach_id, at)?.without_slot(booking.slot_id);
    let limit = settings::get(conn, settings::MOVES_LIMIT)?;
    let notice = i64::from(calendar.settings().notice_minutes);
    booking.may_be_moved_by(by.side, notice, limit, now)?;
    if at == booking.starts_at {
        return Err(crate::base::Msg::new("bookings-refuse-move-same").into());
    }
    let minutes = i64::from(booking.minutes);
    check_rules(&calendar, minutes, at, by.side == Side::Coach, now)?;
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
        moves: Some(booking.moves + 1),
        ..Changes::default()
    };
    advance(conn, &booking, Step::Move, &changes, (by, reason), now)?;
    meetings::commands::follow(conn, id, now)?;
    outbox::record(conn, &Fact::BookingMoved { booking: id }, now)?;
    Ok(())
}
