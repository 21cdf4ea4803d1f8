//! Waiting for a time on a full day.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::super::commands::{self, BookingError, Student};
use super::super::forms::BookingForm;
use super::super::pages::{DemandPage, OfferedPage, WaitingPage};
use super::super::policy::Policy;
use super::super::queries::{self, Sale};
use super::super::waiting::{self, JoinForm, Waiting};
use super::create::onward;
use crate::accounts::{Coach, Member};
use crate::base::ids::{OfferId, WaitId};
use crate::base::{Msg, secret};
use crate::db::Db;
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

/// A student joins the list of a day.
pub async fn join(
    me: Member,
    form: Form<JoinForm>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let offer: OfferId = form.offer.parse().map_err(|_| AppError::NotFound)?;
    let joining = form
        .parse(layout.zone())
        .ok_or_else(|| AppError::Invalid(Msg::new("waiting-refuse-day")))?;
    let (student, now) = (me.id(), layout.now());
    db.write(move |conn| {
        let sale = queries::sale_of(conn, offer)?
            .ok_or_else(|| BookingError::from(Msg::new("bookings-offer-gone")))?;
        commands::join_line(conn, student, &sale, joining, now)
    })
    .await?;
    Ok(Flash::notice(layout.reader.locale, "waiting-joined").on(wants.redirect("/waiting")))
}

/// What a student waits for.
pub async fn index(me: Member, layout: Layout, db: Data<Db>) -> AppResult {
    let rows = db.read(move |conn| waiting::mine(conn, &me)).await?;
    let page = WaitingPage { layout, rows };
    page::ok(&page.layout, &page)
}

/// How many wait for a coach.
pub async fn demand(me: Coach, layout: Layout, db: Data<Db>) -> AppResult {
    let now = layout.now();
    let days = db.read(move |conn| waiting::demand_for(conn, &me, now)).await?;
    let page = DemandPage { layout, days };
    page::ok(&page.layout, &page)
}

/// The wait, and its offer as something to book.
async fn load(db: &Db, me: &Member, id: WaitId) -> Result<(Waiting, Sale), AppError> {
    let me = me.clone();
    db.read(move |conn| {
        let waiting = waiting::find(conn, &me, id)?.ok_or(AppError::NotFound)?;
        let sale = queries::sale_of(conn, waiting.offer.id)?
            .ok_or_else(|| AppError::refused("bookings-offer-gone"))?;
        Ok((waiting, sale))
    })
    .await
}

fn draw(
    layout: Layout,
    (waiting, sale): (Waiting, Sale),
    form: BookingForm,
    errors: FieldErrors,
) -> AppResult {
    let gone = || AppError::Gone(Msg::new("waiting-refuse-over"));
    let (_, at) = waiting.wait.offered(layout.now()).ok_or_else(gone)?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = OfferedPage {
        until: waiting.wait.offered_until.unwrap_or(at),
        policy: Policy::new(sale.coach.refundable_hours, sale.coach.refund_basis_points),
        message: form.message,
        answers: form.answer,
        request_key: form.request_key,
        layout,
        waiting,
        at,
        errors,
    };
    page::with_status(&page.layout, status, &page)
}

/// The time that is held.
pub async fn show(me: Member, Path(id): Path<WaitId>, layout: Layout, db: Data<Db>) -> AppResult {
    let found = load(&db, &me, id).await?;
    let form = BookingForm { request_key: secret::token(), ..BookingForm::default() };
    draw(layout, found, form, FieldErrors::default())
}

/// The student takes it.
pub async fn take(
    me: Member,
    Path(id): Path<WaitId>,
    form: Form<BookingForm>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let found = load(&db, &me, id).await?;
    let now = layout.now();
    // The time is the one that is held, whatever the form says.
    let at = found.0.wait.offered(now).map_or(now, |(_, at)| at);
    let form = BookingForm { at: at.rfc3339(), ..form.into_inner() };
    let input = match form.parse(&found.1, false) {
        Ok(input) => input,
        Err(errors) => return draw(layout, found, form, errors),
    };
    let student = Student { id: me.id(), zone: layout.zone() };
    let booking =
        db.write(move |conn| commands::take_offered(conn, student, id, &input.wishes, now)).await?;
    Ok(wants.redirect(&onward(&booking)))
}

/// The student waits no more.
pub async fn leave(
    me: Member,
    Path(id): Path<WaitId>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let now = layout.now();
    db.write(move |conn| {
        waiting::find(conn, &me, id)?.ok_or(BookingError::NotFound)?;
        commands::leave_line(conn, id, now)
    })
    .await?;
    Ok(Flash::notice(layout.reader.locale, "waiting-left").on(wants.redirect("/waiting")))
}
