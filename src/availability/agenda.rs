//! What a coach's calendar shows besides the rules: sessions, and the offers that times are asked for.

use diesel::prelude::*;

use super::engine::Window;
use super::interval::{Interval, Span};
use crate::accounts::Coach;
use crate::base::ids::{BookingId, OfferId};
use crate::base::{Currency, Moment, Money};
use crate::db::schema::{bookings, offers, users};
use crate::db::{Conn, DbError};

/// A session of a coach, as their calendar shows it.
#[derive(Debug, Clone)]
pub struct Session {
    pub booking: BookingId,
    pub span: Span,
    pub student: String,
    pub title: String,
    pub state: SessionState,
    pub price: Money,
}

/// What a session means for the coach's day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionState {
    /// A student is checking out.
    Held,
    /// A request waits for the coach.
    Waiting,
    Booked,
    /// Over, or under way.
    Done,
}

/// An offer to ask times for.
#[derive(Debug, Clone)]
pub struct OfferLine {
    pub id: OfferId,
    pub title: String,
    pub minutes: i32,
}

type Row =
    (BookingId, (Moment, Moment), String, String, String, bool, Option<Moment>, (i64, Currency));

/// The sessions of a coach that touch a window, by start. Cancelled ones and holds that ran out are none.
pub(super) fn sessions_of(
    conn: &mut Conn,
    coach: &Coach,
    window: Window,
    now: Moment,
) -> Result<Vec<Session>, DbError> {
    // A session lasts a day at most; the bound lets the index on starts serve.
    let rows: Vec<Row> = bookings::table
        .inner_join(users::table)
        .filter(bookings::coach_id.eq(coach.id()))
        .filter(bookings::starts_at.ge(window.from.plus_days(-1)))
        .filter(bookings::starts_at.lt(window.to))
        .filter(bookings::ends_at.gt(window.from))
        .filter(bookings::status.ne("cancelled"))
        .order((bookings::starts_at, bookings::id))
        .select((
            bookings::id,
            (bookings::starts_at, bookings::ends_at),
            users::name,
            bookings::title,
            bookings::status,
            bookings::needs_approval,
            bookings::due_at,
            (bookings::price_minor, bookings::currency),
        ))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(|row| session(row, now)).collect())
}

fn session(row: Row, now: Moment) -> Option<Session> {
    let (booking, (starts_at, ends_at), student, title, status, needs_approval, due_at, price) =
        row;
    let state = match status.as_str() {
        "pending" if due_at.is_some_and(|due| due <= now) => return None,
        "pending" if needs_approval => SessionState::Waiting,
        "pending" => SessionState::Held,
        "confirmed" => SessionState::Booked,
        _ => SessionState::Done,
    };
    let span = Interval::new(starts_at, ends_at)?;
    let price = Money::new(price.0, price.1);
    Some(Session { booking, span, student, title, state, price })
}

/// The active offers of a coach, in their order.
pub(super) fn offers_of(conn: &mut Conn, coach: &Coach) -> Result<Vec<OfferLine>, DbError> {
    let rows: Vec<(OfferId, String, i32)> = offers::table
        .filter(offers::coach_id.eq(coach.id()))
        .filter(offers::is_active.eq(true))
        .order((offers::position, offers::id))
        .select((offers::id, offers::title, offers::minutes))
        .load(conn)?;
    Ok(rows.into_iter().map(|(id, title, minutes)| OfferLine { id, title, minutes }).collect())
}

impl Session {
    /// What goes back if the coach calls it off: a session that is booked was paid.
    pub fn would_go_back(&self) -> Option<Money> {
        (self.state == SessionState::Booked && !self.price.is_zero()).then_some(self.price)
    }

    /// Whether it still lies ahead and would have to be cancelled or moved.
    pub fn is_live(&self) -> bool {
        self.state != SessionState::Done
    }
}
