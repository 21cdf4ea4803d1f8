//! A coach's clients: the people who booked, and what both did together.

use std::collections::HashMap;

use diesel::dsl::{count_star, exists, max, min};
use diesel::prelude::*;

use super::model::{Booking, Status};
use crate::accounts::{Coach, Face};
use crate::base::ids::{BookingId, UserId};
use crate::base::{Currency, Moment, Money, Zone};
use crate::db::schema::{booking_notes, bookings, payments, student_profiles, users};
use crate::db::{Conn, DbError};
use crate::students::StudentProfile;
use crate::web::paging::Paging;

/// Bookings that make somebody a client: those both relied on.
const RELIED_ON: [Status; 4] =
    [Status::Confirmed, Status::InProgress, Status::Completed, Status::NoShow];

/// How many sessions a client's page lists.
const MOST_SESSIONS: i64 = 100;

/// A client in the list.
#[derive(Debug, Clone)]
pub struct Client {
    pub face: Face,
    /// How many sessions took place.
    pub sessions: i64,
    pub last: Option<Moment>,
    pub next: Option<Moment>,
}

impl Client {
    /// Whether none of their sessions took place yet, and one is to come.
    pub fn is_new(&self) -> bool {
        self.sessions == 0 && self.next.is_some()
    }
}

/// A coach's clients, those seen or to be seen latest first. Three queries, however many there are.
pub fn clients_of(
    conn: &mut Conn,
    me: &Coach,
    paging: &mut Paging,
    now: Moment,
) -> Result<Vec<Client>, DbError> {
    let rows: Vec<(Face, Option<Moment>)> = bookings::table
        .inner_join(users::table.on(users::id.eq(bookings::student_id)))
        .filter(bookings::coach_id.eq(me.id()))
        .filter(bookings::status.eq_any(RELIED_ON))
        .group_by(users::id)
        .order((max(bookings::starts_at).desc(), users::id.asc()))
        .select((Face::as_select(), max(bookings::starts_at)))
        .limit(paging.limit())
        .offset(paging.offset())
        .load(conn)?;
    let faces: Vec<Face> = paging.cut(rows).into_iter().map(|(face, _)| face).collect();
    let ids: Vec<UserId> = faces.iter().map(|face| face.id).collect();
    let held: Vec<(UserId, i64, Option<Moment>)> = bookings::table
        .filter(bookings::coach_id.eq(me.id()))
        .filter(bookings::student_id.eq_any(&ids))
        .filter(bookings::status.eq(Status::Completed))
        .group_by(bookings::student_id)
        .select((bookings::student_id, count_star(), max(bookings::starts_at)))
        .load(conn)?;
    let ahead: Vec<(UserId, Option<Moment>)> = bookings::table
        .filter(bookings::coach_id.eq(me.id()))
        .filter(bookings::student_id.eq_any(&ids))
        .filter(bookings::status.eq_any([Status::Confirmed, Status::InProgress]))
        .filter(bookings::ends_at.gt(now))
        .group_by(bookings::student_id)
        .select((bookings::student_id, min(bookings::starts_at)))
        .load(conn)?;
    let held: HashMap<UserId, (i64, Option<Moment>)> =
        held.into_iter().map(|(id, count, last)| (id, (count, last))).collect();
    let ahead: HashMap<UserId, Option<Moment>> = ahead.into_iter().collect();
    let client = |face: Face| {
        let (sessions, last) = held.get(&face.id).copied().unwrap_or_default();
        Client { next: ahead.get(&face.id).copied().flatten(), sessions, last, face }
    };
    Ok(faces.into_iter().map(client).collect())
}

/// Whether somebody relied on a booking with a coach before.
pub(super) fn is_client(conn: &mut Conn, coach: UserId, client: UserId) -> Result<bool, DbError> {
    let relied_on = bookings::table
        .filter(bookings::coach_id.eq(coach))
        .filter(bookings::student_id.eq(client))
        .filter(bookings::status.eq_any(RELIED_ON));
    Ok(diesel::select(exists(relied_on)).get_result(conn)?)
}

/// A client of the coach's and their zone; anybody else is `None`.
pub(super) fn face_of(
    conn: &mut Conn,
    me: &Coach,
    client: UserId,
) -> Result<Option<(Face, Zone)>, DbError> {
    if !is_client(conn, me.id(), client)? {
        return Ok(None);
    }
    let person = users::table.find(client).select((Face::as_select(), users::zone));
    Ok(person.first(conn).optional()?)
}

/// What a client wants to learn, and what they paid this coach.
#[derive(Debug, Clone, Default)]
pub struct About {
    pub profile: Option<StudentProfile>,
    /// Paid and not returned, in each currency.
    pub spent: Vec<Money>,
    pub spent_this_year: Vec<Money>,
}

fn about(
    conn: &mut Conn,
    me: &Coach,
    client: UserId,
    year_began: Moment,
) -> Result<About, DbError> {
    let profile = student_profiles::table
        .find(client)
        .select(StudentProfile::as_select())
        .first(conn)
        .optional()?;
    let paid: Vec<(Option<Moment>, i64, i64, Currency)> = payments::table
        .filter(payments::payer_id.eq(client))
        .filter(payments::payee_id.eq(me.id()))
        .filter(payments::succeeded_at.is_not_null())
        .select((
            payments::succeeded_at,
            payments::amount_minor,
            payments::refunded_minor,
            payments::currency,
        ))
        .load(conn)?;
    let money = |(_, amount, back, currency): &(Option<Moment>, i64, i64, Currency)| {
        Money::new(amount - back, *currency)
    };
    let recent = paid.iter().filter(|(at, ..)| at.is_some_and(|at| at >= year_began));
    Ok(About {
        profile,
        spent_this_year: Money::totals(recent.map(money)),
        spent: Money::totals(paid.iter().map(money)),
    })
}

/// A client with all bookings, the latest first, each with the coach's own note.
#[derive(Debug, Clone)]
pub struct History {
    pub face: Face,
    pub zone: Zone,
    pub bookings: Vec<(Booking, String)>,
    pub about: About,
}

/// One client of the coach's. Somebody who never booked this coach is `None`.
pub fn history_with(
    conn: &mut Conn,
    me: &Coach,
    client: UserId,
    year_began: Moment,
) -> Result<Option<History>, DbError> {
    let rows: Vec<Booking> = bookings::table
        .filter(bookings::coach_id.eq(me.id()))
        .filter(bookings::student_id.eq(client))
        .order((bookings::starts_at.desc(), bookings::id.desc()))
        .limit(MOST_SESSIONS)
        .select(Booking::as_select())
        .load(conn)?;
    if !rows.iter().any(|booking| RELIED_ON.contains(&booking.status)) {
        return Ok(None);
    }
    let (face, zone) =
        users::table.find(client).select((Face::as_select(), users::zone)).first(conn)?;
    let notes: Vec<(BookingId, String)> = booking_notes::table
        .filter(booking_notes::author_id.eq(me.id()))
        .filter(booking_notes::booking_id.eq_any(rows.iter().map(|booking| booking.id)))
        .select((booking_notes::booking_id, booking_notes::body))
        .load(conn)?;
    let mut notes: HashMap<BookingId, String> = notes.into_iter().collect();
    let with_note = |booking: Booking| {
        let note = notes.remove(&booking.id).unwrap_or_default();
        (booking, note)
    };
    let bookings = rows.into_iter().map(with_note).collect();
    let about = about(conn, me, client, year_began)?;
    Ok(Some(History { face, zone, bookings, about }))
}
