//! A time that is booked for several weeks at once.

mod form;
mod plan;

use std::collections::HashMap;

use diesel::prelude::*;

use super::model::{Booking, Side, Status};
use crate::accounts::{Face, Member};
use crate::base::ids::{BookingId, OfferId, SeriesId, UserId};
use crate::base::{Moment, Money};
use crate::db::schema::{booking_series, bookings, coach_profiles, series_bookings, users};
use crate::db::{Conn, DbError};

pub use form::{NewSeries, SeriesForm};
pub use plan::{Planned, Repeat, calendar_for, plan};

/// Bookings that were made together: same student, coach and offer.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = booking_series)]
pub struct Series {
    pub id: SeriesId,
    pub student_id: UserId,
    pub coach_id: UserId,
    pub offer_id: OfferId,
    pub every_weeks: i32,
    pub request_key: String,
    pub created_at: Moment,
}

/// A series as one of its two sides sees it.
#[derive(Debug, Clone)]
pub struct SeriesSeen {
    pub series: Series,
    pub side: Side,
    /// In the order in which they were wished.
    pub bookings: Vec<Booking>,
    pub student: Face,
    pub coach: Face,
    pub coach_slug: String,
}

impl SeriesSeen {
    /// The other side.
    pub fn other(&self) -> &Face {
        if self.side == Side::Coach { &self.student } else { &self.coach }
    }

    /// Those that this side may still call off.
    pub fn ahead(&self, now: Moment) -> Vec<&Booking> {
        let may = |booking: &&Booking| booking.may_be_cancelled_by(self.side, now).is_ok();
        self.bookings.iter().filter(may).collect()
    }

    /// Those that wait for this side's answer.
    pub fn to_answer(&self, now: Moment) -> usize {
        let may = |booking: &&Booking| booking.may_be_answered_by(self.side, now).is_ok();
        self.bookings.iter().filter(may).count()
    }

    /// What comes back if this side calls off all that lies ahead.
    pub fn refund_ahead(&self, now: Moment) -> Option<Money> {
        let paid = self.ahead(now).into_iter().filter(|booking| booking.confirmed_at.is_some());
        let mut sum: Option<Money> = None;
        for booking in paid {
            let back = booking.refund_if_cancelled(self.side, now);
            let minor = sum.map_or(0, Money::minor) + back.minor();
            sum = Some(Money::new(minor, back.currency()));
        }
        sum.filter(|sum| !sum.is_zero())
    }
}

/// A series of the member's, as student or coach. Anybody else's is `None`.
pub fn find(conn: &mut Conn, me: &Member, id: SeriesId) -> Result<Option<SeriesSeen>, DbError> {
    let found: Option<Series> =
        booking_series::table.find(id).select(Series::as_select()).first(conn).optional()?;
    let Some(series) = found else { return Ok(None) };
    let side = if series.student_id == me.id() {
        Side::Student
    } else if series.coach_id == me.id() {
        Side::Coach
    } else {
        return Ok(None);
    };
    let bookings = bookings_of(conn, id)?;
    let mut face = |id: UserId| users::table.find(id).select(Face::as_select()).first(conn);
    let (student, coach) = (face(series.student_id)?, face(series.coach_id)?);
    let coach_slug =
        coach_profiles::table.find(series.coach_id).select(coach_profiles::slug).first(conn)?;
    Ok(Some(SeriesSeen { series, side, bookings, student, coach, coach_slug }))
}

/// The bookings of a series. The caller found it.
pub fn bookings_of(conn: &mut Conn, id: SeriesId) -> Result<Vec<Booking>, DbError> {
    Ok(series_bookings::table
        .inner_join(bookings::table)
        .filter(series_bookings::series_id.eq(id))
        .order(series_bookings::place)
        .select(Booking::as_select())
        .load(conn)?)
}

/// The series a booking belongs to. The caller found the booking.
pub fn of_booking(conn: &mut Conn, booking: BookingId) -> Result<Option<SeriesId>, DbError> {
    Ok(series_bookings::table
        .find(booking)
        .select(series_bookings::series_id)
        .first(conn)
        .optional()?)
}

/// The series that some bookings belong to, by booking. The caller found the bookings.
pub fn of_bookings(
    conn: &mut Conn,
    ids: Vec<BookingId>,
) -> Result<HashMap<BookingId, SeriesId>, DbError> {
    let rows: Vec<(BookingId, SeriesId)> = series_bookings::table
        .filter(series_bookings::booking_id.eq_any(ids))
        .select((series_bookings::booking_id, series_bookings::series_id))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// All bookings made together with one, itself included; none if it was made alone.
pub(super) fn siblings(conn: &mut Conn, booking: BookingId) -> Result<Vec<Booking>, DbError> {
    match of_booking(conn, booking)? {
        Some(series) => bookings_of(conn, series),
        None => Ok(Vec::new()),
    }
}

/// Those of a series to which the same happened at the same instant, the booking itself included: they are told of
/// in one letter.
pub(super) fn together(conn: &mut Conn, booking: &Booking) -> Result<Vec<Booking>, DbError> {
    let mut siblings = siblings(conn, booking.id)?;
    siblings.retain(|one| one.status == booking.status && one.updated_at == booking.updated_at);
    Ok(siblings)
}

/// Whether both sides can rely on some of the series already: until then all of it is one checkout.
pub fn is_begun(siblings: &[Booking]) -> bool {
    siblings.iter().any(|booking| booking.confirmed_at.is_some())
}

/// Whether a booking waits for its own payment in a series that has begun.
pub fn pays_later(conn: &mut Conn, booking: &Booking) -> Result<bool, DbError> {
    Ok(booking.status == Status::Pending
        && booking.awaits_payment()
        && is_begun(&siblings(conn, booking.id)?))
}
