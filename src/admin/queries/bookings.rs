//! Bookings, for staff.

use diesel::prelude::*;

use crate::accounts::{Admin, Face, search};
use crate::base::ids::{BookingId, PaymentId, UserId};
use crate::base::{Currency, Moment, Money};
use crate::bookings::{Booking, BookingStep, Status};
use crate::db::schema::{booking_steps, bookings, payments, users};
use crate::db::{Conn, DbError};
use crate::meetings::{self, Presence};
use crate::payments::PaymentStatus;
use crate::web::paging::Paging;

/// What the list is narrowed to.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    pub q: String,
    pub status: Option<Status>,
    pub coach: Option<UserId>,
    pub student: Option<UserId>,
    pub from: Option<Moment>,
    pub until: Option<Moment>,
}

/// A booking in the list.
#[derive(Debug, Clone)]
pub struct Row {
    pub booking: Booking,
    pub student: String,
    pub coach: String,
}

/// Bookings, the latest sessions first. A text is a whole reference, or the beginnings of names of one of
/// both people; it costs a query of its own.
pub fn list_bookings(
    conn: &mut Conn,
    me: &Admin,
    filter: &Filter,
    paging: &mut Paging,
) -> Result<Vec<Row>, DbError> {
    let coaches = diesel::alias!(users as coaches);
    let mut query = bookings::table
        .inner_join(users::table.on(users::id.eq(bookings::student_id)))
        .inner_join(coaches.on(coaches.field(users::id).eq(bookings::coach_id)))
        .select((Booking::as_select(), users::name, coaches.field(users::name)))
        .into_boxed();
    let text = filter.q.trim();
    if !text.is_empty() {
        let people = search::found(conn, me, text)?;
        query = query.filter(
            bookings::reference
                .eq(text.to_uppercase())
                .or(bookings::student_id.eq_any(people.clone()))
                .or(bookings::coach_id.eq_any(people)),
        );
    }
    if let Some(status) = filter.status {
        query = query.filter(bookings::status.eq(status));
    }
    if let Some(coach) = filter.coach {
        query = query.filter(bookings::coach_id.eq(coach));
    }
    if let Some(student) = filter.student {
        query = query.filter(bookings::student_id.eq(student));
    }
    if let Some(from) = filter.from {
        query = query.filter(bookings::starts_at.ge(from));
    }
    if let Some(until) = filter.until {
        query = query.filter(bookings::starts_at.lt(until));
    }
    let rows: Vec<(Booking, String, String)> = query
        .order((bookings::starts_at.desc(), bookings::id.desc()))
        .limit(paging.limit())
        .offset(paging.offset())
        .load(conn)?;
    let row = |(booking, student, coach)| Row { booking, student, coach };
    Ok(paging.cut(rows).into_iter().map(row).collect())
}

/// Everything staff see of one booking.
#[derive(Debug, Clone)]
pub struct Whole {
    pub booking: Booking,
    pub student: Face,
    pub coach: Face,
    pub steps: Vec<(BookingStep, Option<String>)>,
    pub payments: Vec<(PaymentId, PaymentStatus, Money, Money)>,
    pub meeting: Option<Presence>,
}

type PaymentRow = (PaymentId, PaymentStatus, i64, i64, Currency);

/// One booking, in a handful of queries.
pub fn booking(conn: &mut Conn, _: &Admin, id: BookingId) -> Result<Option<Whole>, DbError> {
    let found: Option<Booking> =
        bookings::table.find(id).select(Booking::as_select()).first(conn).optional()?;
    let Some(booking) = found else { return Ok(None) };
    let faces: Vec<Face> = users::table
        .filter(users::id.eq_any([booking.student_id, booking.coach_id]))
        .select(Face::as_select())
        .load(conn)?;
    let face = |id: UserId| faces.iter().find(|face| face.id == id).cloned();
    let (Some(student), Some(coach)) = (face(booking.student_id), face(booking.coach_id)) else {
        return Ok(None);
    };
    let steps = booking_steps::table
        .left_join(users::table)
        .filter(booking_steps::booking_id.eq(id))
        .order((booking_steps::taken_at, booking_steps::id))
        .select((BookingStep::as_select(), users::name.nullable()))
        .load(conn)?;
    let rows: Vec<PaymentRow> = payments::table
        .filter(payments::booking_id.eq(id))
        .order((payments::created_at, payments::id))
        .select((
            payments::id,
            payments::status,
            payments::amount_minor,
            payments::refunded_minor,
            payments::currency,
        ))
        .load(conn)?;
    let payments = rows
        .into_iter()
        .map(|(id, status, amount, back, currency)| {
            (id, status, Money::new(amount, currency), Money::new(back, currency))
        })
        .collect();
    let meeting = meetings::queries::presence(conn, id)?;
    Ok(Some(Whole { booking, student, coach, steps, payments, meeting }))
}
