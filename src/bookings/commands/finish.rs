//! The session takes place, or somebody does not come.

use super::super::model::{By, NoShow, Step};
use super::super::{claims, conduct};
use super::{BookingError, Changes, advance, lock};
use crate::base::ids::BookingId;
use crate::base::{Moment, Msg};
use crate::db::Conn;
use crate::meetings;
use crate::outbox::{self, Fact};
use crate::settings;

/// The session has begun.
pub fn begin(conn: &mut Conn, id: BookingId, by: By, now: Moment) -> Result<(), BookingError> {
    let booking = lock(conn, id)?;
    booking.may_begin(now)?;
    advance(conn, &booking, Step::Begin, &Changes::default(), (by, ""), now)
}

/// The session took place: the coach says so after its end, or it is so some minutes later by itself.
/// Announces `BookingCompleted`.
pub fn complete(conn: &mut Conn, id: BookingId, by: By, now: Moment) -> Result<(), BookingError> {
    let booking = lock(conn, id)?;
    let grace = settings::get(conn, settings::COMPLETION_GRACE_MINUTES)?;
    booking.may_be_completed_by(by.side, grace, now)?;
    if claims::queries::is_unsettled(conn, id)? {
        return Err(Msg::new("claims-refuse-complete").into());
    }
    let changes = Changes { finished_at: Some(now), ..Changes::default() };
    advance(conn, &booking, Step::Complete, &changes, (by, ""), now)?;
    meetings::commands::close(conn, id, by, booking.ends_at, now)?;
    conduct::recount_sessions(conn, booking.coach_id)?;
    outbox::record(conn, &Fact::BookingCompleted { booking: id }, now)?;
    Ok(())
}

/// It is settled that somebody did not come, by the words of `by`. Announces `BookingMissed`.
pub(in crate::bookings) fn miss(
    conn: &mut Conn,
    id: BookingId,
    by: By,
    who: NoShow,
    reason: &str,
    now: Moment,
) -> Result<(), BookingError> {
    let booking = lock(conn, id)?;
    let grace = settings::get(conn, settings::NO_SHOW_GRACE_MINUTES)?;
    booking.may_be_missed(grace, now)?;
    let changes = Changes { no_show_by: Some(who), finished_at: Some(now), ..Changes::default() };
    advance(conn, &booking, Step::Miss, &changes, (by, reason), now)?;
    meetings::commands::close(conn, id, by, booking.ends_at, now)?;
    outbox::record(conn, &Fact::BookingMissed { booking: id }, now)?;
    Ok(())
}
