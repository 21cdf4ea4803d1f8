//! A time for several weeks: the preview, the booking, and the page of all of them.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::super::commands::{self, BookingError, Student};
use super::super::forms::ReasonForm;
use super::super::model::By;
use super::super::pages::{Act, SeriesPage, SeriesPreview};
use super::super::queries::{self, Sale};
use super::super::series::{self, SeriesForm, SeriesSeen};
use crate::accounts::Member;
use crate::availability::Listener;
use crate::base::ids::{OfferId, SeriesId};
use crate::base::{Moment, Msg, secret};
use crate::db::{Conn, Db};
use crate::settings;
use crate::web::forms::{Path, Query};
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

/// Reads what the preview of a form shows.
async fn load(form: SeriesForm, mut layout: Layout, db: &Db) -> Result<SeriesPreview, AppError> {
    let offer: OfferId = form.offer.parse().map_err(|_| AppError::NotFound)?;
    let start: Moment = form.start.parse().map_err(|_| AppError::NotFound)?;
    layout.reader.zone = form.zone.parse().unwrap_or(layout.reader.zone);
    let (now, repeat) = (layout.now(), form.repeat());
    db.read(move |conn| {
        let sale = queries::sale_of(conn, offer)?
            .ok_or_else(|| AppError::refused("bookings-offer-gone"))?;
        let calendar = series::calendar_for(conn, sale.coach.id, start, repeat)?;
        let minutes = i64::from(sale.offer.minutes);
        let [hold_minutes, pay_days] =
            settings::several(conn, [settings::HOLD_MINUTES, settings::SERIES_PAY_DAYS])?;
        Ok(SeriesPreview {
            dates: series::plan(&calendar, minutes, start, repeat, now),
            coach_zone: calendar.zone(),
            refusal: None,
            errors: FieldErrors::default(),
            hold_minutes,
            pay_days,
            layout,
            sale,
            form,
        })
    })
    .await
}

/// Every date, before anything is held.
pub async fn preview(
    _: Member,
    form: Query<SeriesForm>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    // Without a time there is nothing to repeat yet.
    if form.offer.is_empty() {
        return Ok(wants.redirect("/coaches"));
    }
    let form = SeriesForm { request_key: secret::token(), at: Vec::new(), ..form.0 };
    let page = load(form, layout, &db).await?;
    page::ok(&page.layout, &page)
}

/// Takes all the times that were chosen, or none: then the preview comes back with what is free now.
pub async fn create(
    me: Member,
    form: Form<SeriesForm>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let mut page = load(form.into_inner(), layout, &db).await?;
    let input = match page.form.parse(&page.sale) {
        Ok(input) => input,
        Err(errors) => {
            page.errors = errors;
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let (sale, every): (Sale, i32) = (page.sale.clone(), page.form.repeat().every_weeks);
    let student = Student { id: me.id(), zone: page.layout.reader.zone };
    let now = page.layout.now();
    let made = db
        .write(move |conn| {
            let times = (input.times.as_slice(), every);
            commands::take_series(conn, student, &sale, times, &input.wishes, now)
        })
        .await;
    let (refusal, status) = match made {
        Ok(id) => return Ok(wants.redirect(&onward(&db, &me, id).await?)),
        Err(BookingError::Taken) => (Msg::new("series-taken"), StatusCode::CONFLICT),
        Err(BookingError::NotOffered(reason, zone)) => {
            let words = reason.words(Listener::Student, &page.layout.reader, zone);
            (words, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(error) => return Err(error.into()),
    };
    let mut page = load(page.form, page.layout, &db).await?;
    page.refusal = Some(refusal);
    page::with_status(&page.layout, status, &page)
}

/// Where a fresh series goes on: to the payment of its first, or to its page.
async fn onward(db: &Db, me: &Member, id: SeriesId) -> Result<String, AppError> {
    let seen = find(db, me, id).await?;
    Ok(match seen.bookings.first() {
        Some(first) if first.awaits_payment() => format!("/bookings/{}/payment", first.id),
        _ => format!("/series/{id}"),
    })
}

async fn find(db: &Db, me: &Member, id: SeriesId) -> Result<SeriesSeen, AppError> {
    let me = me.clone();
    db.read(move |conn| series::find(conn, &me, id)).await?.ok_or(AppError::NotFound)
}

/// All of a series.
pub async fn show(me: Member, Path(id): Path<SeriesId>, layout: Layout, db: Data<Db>) -> AppResult {
    let seen = find(&db, &me, id).await?;
    let page = SeriesPage { layout, seen };
    page::ok(&page.layout, &page)
}

fn question(
    layout: Layout,
    seen: &SeriesSeen,
    (reason, errors): (String, FieldErrors),
) -> AppResult {
    let now = layout.now();
    let count = seen.ahead(now).len();
    if count == 0 {
        return Err(AppError::refused("series-nothing-ahead"));
    }
    let other = seen.other().name.as_str();
    let mut lines = vec![Msg::new("series-cancel-what").with("n", count).with("other", other)];
    if let Some(refund) = seen.refund_ahead(now) {
        let is_students = seen.side == super::super::model::Side::Student;
        let key = if is_students { "series-cancel-refund" } else { "series-cancel-refund-coach" };
        lines.push(Msg::new(key).with("refund", refund).with("other", other));
    }
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let act = Act {
        layout,
        title: Msg::new("series-cancel-title"),
        lines,
        action: format!("/series/{}/cancellation", seen.series.id),
        back: format!("/series/{}", seen.series.id),
        button: "series-cancel-yes",
        is_danger: true,
        at: String::new(),
        reason,
        reason_label: "bookings-reason",
        errors,
    };
    page::with_status(&act.layout, status, &act)
}

/// Asks, and names the money.
pub async fn ask_cancel(
    me: Member,
    Path(id): Path<SeriesId>,
    layout: Layout,
    db: Data<Db>,
) -> AppResult {
    let seen = find(&db, &me, id).await?;
    question(layout, &seen, Default::default())
}

/// Finds the member's series and does something to it, in one transaction.
async fn change<F>(db: &Db, me: &Member, id: SeriesId, deed: F) -> Result<usize, AppError>
where
    F: Fn(&mut Conn, By) -> Result<usize, BookingError> + Send + 'static,
{
    let me = me.clone();
    db.write(move |conn| {
        let seen = series::find(conn, &me, id)?.ok_or(BookingError::NotFound)?;
        deed(conn, By { side: seen.side, user: Some(me.id()) })
    })
    .await
    .map_err(AppError::from)
}

/// Calls off all that lies ahead.
pub async fn cancel(
    me: Member,
    Path(id): Path<SeriesId>,
    form: Form<ReasonForm>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let now = layout.now();
    let reason = match form.parse() {
        Ok(reason) => reason,
        Err(errors) => {
            let seen = find(&db, &me, id).await?;
            return question(layout, &seen, (form.reason.clone(), errors));
        }
    };
    let count =
        change(&db, &me, id, move |conn, by| commands::cancel_series(conn, id, by, &reason, now))
            .await?;
    if count == 0 {
        return Err(AppError::refused("series-nothing-ahead"));
    }
    let words = Msg::new("series-cancelled").with("n", count);
    Ok(Flash::notice(layout.reader.locale, words).on(wants.redirect(&format!("/series/{id}"))))
}

/// The coach says yes to all of it that still waits.
pub async fn approve(
    me: Member,
    Path(id): Path<SeriesId>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let now = layout.now();
    let count =
        change(&db, &me, id, move |conn, by| commands::approve_series(conn, id, by, now)).await?;
    if count == 0 {
        return Err(AppError::refused("series-nothing-to-answer"));
    }
    let words = Msg::new("series-approved").with("n", count);
    Ok(Flash::notice(layout.reader.locale, words).on(wants.redirect(&format!("/series/{id}"))))
}
