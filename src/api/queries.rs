//! What programs ask for.

use diesel::prelude::*;

use crate::accounts::Member;
use crate::base::ids::{BookingId, UserId};
use crate::bookings::{self, Asker, Booking, Side, Status};
use crate::db::schema::{bookings as table, users};
use crate::db::{Conn, DbError};

/// A booking, which side of it the asker is, and the other's name.
#[derive(Debug, Clone)]
pub struct Line {
    pub booking: Booking,
    pub side: Side,
    pub with: String,
}

/// One booking of the member's. Anybody else's is `None`.
pub fn booking(conn: &mut Conn, me: &Member, id: BookingId) -> Result<Option<Line>, DbError> {
    let Some(seen) = bookings::queries::find(conn, &Asker::member(me), id)? else {
        return Ok(None);
    };
    let lines = with_names(conn, me, vec![seen.booking])?;
    Ok(lines.into_iter().next())
}

/// The member's bookings as student or coach, the latest first, after one of them.
pub fn bookings_of(
    conn: &mut Conn,
    me: &Member,
    status: Option<Status>,
    after: Option<BookingId>,
    limit: i64,
) -> Result<Option<Vec<Line>>, DbError> {
    let theirs = table::student_id.eq(me.id()).or(table::coach_id.eq(me.id()));
    let mut query = table::table.filter(theirs).select(Booking::as_select()).into_boxed();
    if let Some(status) = status {
        query = query.filter(table::status.eq(status));
    }
    if let Some(after) = after {
        let Some(line) = booking(conn, me, after)? else { return Ok(None) };
        let (at, id) = (line.booking.starts_at, line.booking.id);
        query =
            query.filter(table::starts_at.lt(at).or(table::starts_at.eq(at).and(table::id.lt(id))));
    }
    let found = query.order((table::starts_at.desc(), table::id.desc())).limit(limit).load(conn)?;
    with_names(conn, me, found).map(Some)
}

fn with_names(conn: &mut Conn, me: &Member, found: Vec<Booking>) -> Result<Vec<Line>, DbError> {
    let other_of = |booking: &Booking| {
        if booking.coach_id == me.id() { booking.student_id } else { booking.coach_id }
    };
    let others: Vec<UserId> = found.iter().map(other_of).collect();
    let names: Vec<(UserId, String)> = users::table
        .filter(users::id.eq_any(others))
        .select((users::id, users::name))
        .load(conn)?;
    let line = |booking: Booking| {
        let other = other_of(&booking);
        let with = names.iter().find(|(id, _)| *id == other).map(|(_, name)| name.clone());
        let side = booking.side_of(me.id())?;
        Some(Line { booking, side, with: with.unwrap_or_default() })
    };
    Ok(found.into_iter().filter_map(line).collect())
}
