//! A booking's people meet: they join and leave, and the coach conducts the call.

use super::super::model::{Booking, By, Side, Status, Step};
use super::{BookingError, Changes, advance, lock};
use crate::base::ids::BookingId;
use crate::base::{Moment, Msg};
use crate::db::Conn;
use crate::meetings::{self, Party};

/// What a coach does with a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Steer {
    /// Starts it, or goes on after a break.
    Start,
    Pause,
    /// Ends it for both.
    End,
}

/// One of the two goes to the call: the first to come begins the session, the coach the meeting.
pub fn join(conn: &mut Conn, id: BookingId, by: By, now: Moment) -> Result<(), BookingError> {
    let party = Party::of(by.side).ok_or(BookingError::NotFound)?;
    let booking = lock(conn, id)?;
    begin(conn, &booking, by, now)?;
    meetings::commands::join(conn, id, party, by, now)?;
    Ok(())
}

/// The first to come begins the session.
fn begin(conn: &mut Conn, booking: &Booking, by: By, now: Moment) -> Result<(), BookingError> {
    booking.may_be_joined(now)?;
    if booking.status == Status::Confirmed {
        advance(conn, booking, Step::Begin, &Changes::default(), (by, ""), now)?;
    }
    Ok(())
}

/// One of the two says that they left. False if they were not there.
pub fn leave(conn: &mut Conn, id: BookingId, by: By, now: Moment) -> Result<bool, BookingError> {
    let party = Party::of(by.side).ok_or(BookingError::NotFound)?;
    lock(conn, id)?;
    Ok(meetings::commands::leave(conn, id, party, now)?)
}

/// The coach starts, pauses or ends the call.
pub fn steer(
    conn: &mut Conn,
    id: BookingId,
    by: By,
    steer: Steer,
    now: Moment,
) -> Result<(), BookingError> {
    if by.side != Side::Coach {
        return Err(Msg::new("bookings-refuse-only-coach").into());
    }
    let booking = lock(conn, id)?;
    match steer {
        Steer::Start => {
            begin(conn, &booking, by, now)?;
            meetings::commands::start(conn, id, by, now)?;
        }
        Steer::Pause => meetings::commands::pause(conn, id, by, now)?,
        Steer::End => meetings::commands::end(conn, id, by, now)?,
    }
    Ok(())
}
