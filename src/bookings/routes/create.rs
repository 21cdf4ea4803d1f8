//! The checkout and the booking it makes.

use actix_session::Session;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use diesel::prelude::*;
use serde::Deserialize;

use super::super::access;
use super::super::commands::{self, BookingError, Student};
use super::super::forms::{BookingForm, NewBooking};
use super::super::model::{Booking, Status};
use super::super::pages::Checkout;
use super::super::queries::{self, Sale};
use crate::accounts::{UserStatus, Visitor, find_or_make_by_email};
use crate::availability::{Calendar, Listener, calendar_near};
use crate::base::ids::{OfferId, UserId};
use crate::base::{Moment, Msg, Zone, secret};
use crate::db::schema::users;
use crate::db::{Conn, Db, DbError};
use crate::settings;
use crate::web::address::ClientAddress;
use crate::web::forms::Query;
use crate::web::{AppError, AppResult, FieldErrors, Form, Layout, Limits, Wants, page};

/// What the picker sends.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct CheckoutQuery {
    #[serde(default)]
    offer: String,
    #[serde(default)]
    at: String,
    #[serde(default)]
    zone: String,
}

/// How many other times are offered to somebody who was not first.
const NEAREST: usize = 3;

fn nearest(calendar: &Calendar, sale: &Sale, at: Moment, now: Moment) -> Vec<Moment> {
    let mut near: Vec<Moment> = calendar
        .nearest(i64::from(sale.offer.minutes), at, NEAREST, now)
        .into_iter()
        .map(|opening| opening.start)
        .collect();
    near.sort();
    near
}

/// The calendar for other times than one that is over: those around now.
fn calendar_for(
    conn: &mut Conn,
    coach: UserId,
    at: Moment,
    now: Moment,
) -> Result<Calendar, DbError> {
    calendar_near(conn, coach, at.max(now))
}

/// Who, what, when and how much, before anything is held.
pub async fn checkout(
    _: Visitor,
    query: Query<CheckoutQuery>,
    mut layout: Layout,
    db: Data<Db>,
) -> AppResult {
    let offer: OfferId = query.offer.parse().map_err(|_| AppError::NotFound)?;
    let at: Moment = query.at.parse().map_err(|_| AppError::NotFound)?;
    layout.reader.zone = query.zone.parse().unwrap_or(layout.reader.zone);
    let now = layout.now();
    let (sale, calendar, hold_minutes) = db
        .read(move |conn| {
            let sale = queries::sale_of(conn, offer)?.ok_or(AppError::NotFound)?;
            let calendar = calendar_for(conn, sale.coach.id, at, now)?;
            Ok::<_, AppError>((sale, calendar, settings::get(conn, settings::HOLD_MINUTES)?))
        })
        .await?;
    let minutes = i64::from(sale.offer.minutes);
    let (refusal, status) = match calendar.check(minutes, at, now) {
        Ok(_) => (None, StatusCode::OK),
        Err(reason) if reason.is_race() => (Some(Msg::new("bookings-taken")), StatusCode::CONFLICT),
        Err(reason) => (
            Some(reason.words(Listener::Student, &layout.reader, calendar.zone_at(at))),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
    };
    let page = Checkout {
        nearest: if refusal.is_some() { nearest(&calendar, &sale, at, now) } else { Vec::new() },
        coach_zone: calendar.zone_at(at),
        refusal,
        form: BookingForm {
            offer: query.offer.clone(),
            at: at.rfc3339(),
            zone: query.zone.clone(),
            request_key: secret::token(),
            ..BookingForm::default()
        },
        errors: FieldErrors::default(),
        at,
        hold_minutes,
        sale,
        layout,
    };
    page::with_status(&page.layout, status, &page)
}

/// Takes the time. Whoever loses the race keeps the form and gets the nearest free times.
#[expect(
    clippy::too_many_arguments,
    reason = "a handler's arguments are what it needs of the request"
)]
pub async fn create(
    visitor: Visitor,
    form: Form<BookingForm>,
    mut layout: Layout,
    wants: Wants,
    session: Session,
    address: ClientAddress,
    limits: Data<Limits>,
    db: Data<Db>,
) -> AppResult {
    let offer: OfferId = form.offer.parse().map_err(|_| AppError::NotFound)?;
    let now = layout.now();
    let (sale, hold_minutes) = db
        .read(move |conn| {
            let sale = queries::sale_of(conn, offer)?
                .ok_or_else(|| AppError::refused("bookings-offer-gone"))?;
            Ok::<_, AppError>((sale, settings::get(conn, settings::HOLD_MINUTES)?))
        })
        .await?;
    layout.reader.zone = form.zone.parse().unwrap_or(layout.reader.zone);
    let zone = layout.reader.zone;
    let me = visitor.member().map(crate::accounts::actors::Member::id);
    let again = Again { sale: sale.clone(), form: form.into_inner(), layout, wants, hold_minutes };
    let input = match again.form.parse(&sale, me.is_none()) {
        Ok(input) => input,
        Err(errors) if errors.of("at").is_some() => {
            return Err(AppError::Invalid(Msg::new("bookings-choose-time")));
        }
        Err(errors) => return again.with_errors(errors, &db).await,
    };
    if let Some((_, email)) = &input.guest {
        limits.mail(email, address.0)?;
    }
    let at = input.at;
    let booked = db
        .write(move |conn| {
            let id = student_of(conn, me, &input, zone, now)?;
            commands::take(conn, Student { id, zone }, &sale, input.at, &input.wishes, now)
        })
        .await;
    match booked {
        Ok(booking) => {
            if me.is_none() {
                access::remember(&session, booking.id)?;
            }
            Ok(again.wants.redirect(&onward(&booking)))
        }
        Err(BookingError::Taken) => {
            let refusal = Msg::new("bookings-taken");
            again.with_other_times(at, refusal, StatusCode::CONFLICT, &db).await
        }
        Err(BookingError::NotOffered(reason, zone)) => {
            let refusal = reason.words(Listener::Student, &again.layout.reader, zone);
            again.with_other_times(at, refusal, StatusCode::UNPROCESSABLE_ENTITY, &db).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The member who books, or the account of the address a visitor gave. An account that exists is not
/// opened by this: only its owner's mail or password does that.
fn student_of(
    conn: &mut Conn,
    me: Option<UserId>,
    input: &NewBooking,
    zone: Zone,
    now: Moment,
) -> Result<UserId, BookingError> {
    if let Some(me) = me {
        return Ok(me);
    }
    let (name, email) = input.guest.as_ref().ok_or(BookingError::NotFound)?;
    let (id, _) = find_or_make_by_email(conn, email, name, zone, now)?;
    let status: UserStatus = users::table.find(id).select(users::status).first(conn)?;
    if status == UserStatus::Active { Ok(id) } else { Err(Msg::new("bookings-other-email").into()) }
}

/// Where a fresh booking goes on: to its payment, or to its page.
pub(super) fn onward(booking: &Booking) -> String {
    let id = booking.id;
    match booking.status {
        Status::Confirmed => format!("/bookings/{id}/confirmation"),
        _ if booking.awaits_payment() => format!("/bookings/{id}/payment"),
        _ => format!("/bookings/{id}"),
    }
}

/// The checkout once more, with everything that was typed.
struct Again {
    sale: Sale,
    form: BookingForm,
    layout: Layout,
    wants: Wants,
    hold_minutes: i64,
}

impl Again {
    async fn with_errors(self, errors: FieldErrors, db: &Db) -> AppResult {
        let at: Moment = self
            .form
            .at
            .parse()
            .map_err(|_| AppError::Invalid(Msg::new("bookings-choose-time")))?;
        let (coach, now) = (self.sale.coach.id, self.layout.now());
        let calendar = db.read(move |conn| calendar_for(conn, coach, at, now)).await?;
        self.draw(at, &calendar, (None, errors), StatusCode::UNPROCESSABLE_ENTITY)
    }

    async fn with_other_times(
        self,
        at: Moment,
        refusal: Msg,
        status: StatusCode,
        db: &Db,
    ) -> AppResult {
        let (coach, now) = (self.sale.coach.id, self.layout.now());
        let calendar = db.read(move |conn| calendar_for(conn, coach, at, now)).await?;
        self.draw(at, &calendar, (Some(refusal), FieldErrors::default()), status)
    }

    fn draw(
        self,
        at: Moment,
        calendar: &Calendar,
        (refusal, errors): (Option<Msg>, FieldErrors),
        status: StatusCode,
    ) -> AppResult {
        let now = self.layout.now();
        let page = Checkout {
            nearest: if refusal.is_some() {
                nearest(calendar, &self.sale, at, now)
            } else {
                Vec::new()
            },
            coach_zone: calendar.zone_at(at),
            refusal,
            form: self.form,
            errors,
            at,
            hold_minutes: self.hold_minutes,
            sale: self.sale,
            layout: self.layout,
        };
        page::either(self.wants, &page.layout, status, &page, &page.as_checkout())
    }
}
