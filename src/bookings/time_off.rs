//! A coach's time off and the sessions it hits: who was asked for another time, and what became of each.

use std::collections::HashMap;

use diesel::prelude::*;

use super::model::{Booking, Status};
use crate::accounts::{Coach, Face};
use crate::availability::{DayOff, day_off_of};
use crate::base::ids::{BookingId, DayOffId, UserId};
use crate::base::{Moment, Money};
use crate::db::schema::{asked_moves, bookings, payments, users};
use crate::db::{Conn, DbError};

/// Time off, and the sessions that it hits or hit.
#[derive(Debug, Clone)]
pub struct TimeOff {
    pub id: DayOffId,
    pub day_off: DayOff,
    pub hits: Vec<Hit>,
}

/// A session that falls on the days, or did when its student was asked.
#[derive(Debug, Clone)]
pub struct Hit {
    pub booking: Booking,
    pub student: Face,
    /// When it was, if its student was asked for another time.
    pub was: Option<Moment>,
    /// Paid and not returned.
    pub paid: Money,
    pub state: HitState,
}

/// What became of a session that time off hits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HitState {
    /// Nobody was told yet.
    Untold,
    /// Its student was asked and has not chosen.
    Asked,
    Moved,
    Cancelled,
    /// It has begun, or was held all the same.
    Over,
}

/// Time off of the coach's with the sessions it hits; somebody else's is `None`. Few queries, however many
/// there are.
pub fn time_off(
    conn: &mut Conn,
    me: &Coach,
    id: DayOffId,
    now: Moment,
) -> Result<Option<TimeOff>, DbError> {
    let Some(day_off) = day_off_of(conn, me.id(), id)? else { return Ok(None) };
    let asked: HashMap<BookingId, Moment> = asked_moves::table
        .filter(asked_moves::day_off_id.eq(id))
        .select((asked_moves::booking_id, asked_moves::starts_at))
        .load::<(BookingId, Moment)>(conn)?
        .into_iter()
        .collect();
    let mut all = hit_by(conn, me.id(), &day_off, now)?;
    let others: Vec<BookingId> =
        asked.keys().filter(|id| !all.iter().any(|hit| hit.id == **id)).copied().collect();
    if !others.is_empty() {
        let asked: Vec<Booking> = bookings::table
            .filter(bookings::id.eq_any(others))
            .filter(bookings::coach_id.eq(me.id()))
            .select(Booking::as_select())
            .load(conn)?;
        all.extend(asked);
    }
    let faces: Vec<Face> = users::table
        .filter(users::id.eq_any(all.iter().map(|booking| booking.student_id)))
        .select(Face::as_select())
        .load(conn)?;
    let paid = paid_for(conn, &all)?;
    let mut hits: Vec<Hit> = Vec::with_capacity(all.len());
    for booking in all {
        let Some(student) = faces.iter().find(|face| face.id == booking.student_id) else {
            continue;
        };
        let was = asked.get(&booking.id).copied();
        let paid = paid.get(&booking.id).copied().unwrap_or_default();
        hits.push(Hit {
            state: state(&booking, was, &day_off, now),
            paid: Money::new(paid, booking.currency),
            student: student.clone(),
            was,
            booking,
        });
    }
    hits.sort_by_key(|hit| (hit.was.unwrap_or(hit.booking.starts_at), hit.booking.id));
    Ok(Some(TimeOff { id, day_off, hits }))
}

fn state(booking: &Booking, was: Option<Moment>, day_off: &DayOff, now: Moment) -> HitState {
    if booking.status == Status::Cancelled {
        return HitState::Cancelled;
    }
    let is_hit = booking.starts_at < day_off.until && day_off.from < booking.ends_at;
    match was {
        _ if !is_hit => HitState::Moved,
        _ if !booking.status.is_live() || booking.starts_at <= now => HitState::Over,
        Some(was) if was == booking.starts_at => HitState::Asked,
        _ => HitState::Untold,
    }
}

/// The live sessions ahead that fall on the days off.
pub(super) fn hit_by(
    conn: &mut Conn,
    coach: UserId,
    day_off: &DayOff,
    now: Moment,
) -> Result<Vec<Booking>, DbError> {
    let mut hit: Vec<Booking> = bookings::table
        .filter(bookings::coach_id.eq(coach))
        .filter(bookings::status.eq_any(Status::LIVE))
        // A session lasts a day at most; the bound lets the index on starts serve.
        .filter(bookings::starts_at.ge(day_off.from.plus_days(-1)))
        .filter(bookings::starts_at.lt(day_off.until))
        .filter(bookings::ends_at.gt(day_off.from))
        .filter(bookings::starts_at.gt(now))
        .order((bookings::starts_at, bookings::id))
        .select(Booking::as_select())
        .load(conn)?;
    hit.retain(|booking| !booking.is_overdue(now));
    Ok(hit)
}

fn paid_for(conn: &mut Conn, all: &[Booking]) -> Result<HashMap<BookingId, i64>, DbError> {
    let rows: Vec<(BookingId, i64, i64)> = payments::table
        .filter(payments::booking_id.eq_any(all.iter().map(|booking| booking.id)))
        .filter(payments::succeeded_at.is_not_null())
        .select((payments::booking_id, payments::amount_minor, payments::refunded_minor))
        .load(conn)?;
    let mut paid = HashMap::new();
    for (booking, amount, back) in rows {
        *paid.entry(booking).or_default() += amount - back;
    }
    Ok(paid)
}

impl TimeOff {
    fn of(&self, state: HitState) -> impl Iterator<Item = &Hit> {
        self.hits.iter().filter(move |hit| hit.state == state)
    }

    /// How many students have not been asked who can be: a session that is not confirmed does not move.
    pub fn to_ask(&self) -> usize {
        self.of(HitState::Untold).filter(|hit| hit.booking.status == Status::Confirmed).count()
    }

    /// The sessions that still fall on the days.
    pub fn unmoved(&self) -> impl Iterator<Item = &Hit> {
        self.of(HitState::Untold).chain(self.of(HitState::Asked))
    }

    /// How many chose another time.
    pub fn moved(&self) -> usize {
        self.of(HitState::Moved).count()
    }

    /// How many were asked and have not answered.
    pub fn asked(&self) -> usize {
        self.of(HitState::Asked).count()
    }

    /// What would go back if all that have not moved were cancelled, in each currency.
    pub fn would_go_back(&self) -> Vec<Money> {
        Money::totals(self.unmoved().map(|hit| hit.paid))
    }
}
