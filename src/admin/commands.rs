//! Acts of staff that touch a feature below: its command, and the audit row beside it.

use crate::accounts::Admin;
use crate::audit;
use crate::base::Moment;
use crate::base::ids::{BookingId, JobId};
use crate::bookings::{self, BookingError, By};
use crate::db::{Conn, DbError};
use crate::jobs;

/// Calls a booking off for the platform: the student gets everything back.
pub fn cancel_booking(
    conn: &mut Conn,
    me: &Admin,
    id: BookingId,
    reason: &str,
    now: Moment,
) -> Result<(), BookingError> {
    bookings::commands::cancel(conn, id, By::admin(me.id()), reason, now)?;
    audit::record(conn, me.id(), "booking.cancel", ("booking", id.as_str()), reason, now)?;
    Ok(())
}

/// Runs a dead job again from its first attempt. False if it is not dead any more.
pub fn retry_job(conn: &mut Conn, me: &Admin, id: JobId, now: Moment) -> Result<bool, DbError> {
    let is_revived = jobs::revive(conn, id, now)?;
    if is_revived {
        audit::record(conn, me.id(), "job.retry", ("job", id.as_str()), "", now)?;
    }
    Ok(is_revived)
}
