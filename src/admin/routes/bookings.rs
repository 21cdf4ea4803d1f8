//! Bookings: found, looked at, called off.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::{PAGE_SIZE, nonsense};
use crate::accounts::Admin;
use crate::admin::commands;
use crate::admin::forms::{BookingsQuery, ReasonForm, choice, day};
use crate::admin::pages::{BookingPage, BookingsPage, CancelPage};
use crate::admin::queries::{self, BookingFilter, Whole};
use crate::base::Moment;
use crate::base::ids::BookingId;
use crate::db::{Db, DbError};
use crate::web::forms::{Path, Query};
use crate::web::paging::Paging;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

pub async fn index(
    me: Admin,
    query: Query<BookingsQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let query = query.0;
    let zone = layout.zone();
    let until = day(&query.until).ok_or_else(nonsense)?.and_then(|day| day.succ_opt());
    let filter = BookingFilter {
        q: query.q.chars().take(100).collect(),
        status: choice(&query.status).ok_or_else(nonsense)?,
        coach: choice(&query.coach).ok_or_else(nonsense)?,
        student: choice(&query.student).ok_or_else(nonsense)?,
        from: day(&query.from).ok_or_else(nonsense)?.map(|day| zone.start_of_day(day)),
        until: until.map(|day| zone.start_of_day(day)),
    };
    let mut paging = Paging::parse(&query.page, PAGE_SIZE).ok_or_else(nonsense)?;
    let (rows, paging) = db
        .read(move |conn| {
            let rows = queries::list_bookings(conn, &me, &filter, &mut paging)?;
            Ok::<_, DbError>((rows, paging))
        })
        .await?;
    let page = BookingsPage { layout, query, rows, paging };
    page::ok(&page.layout, &page)
}

async fn find(db: &Db, me: Admin, id: BookingId) -> Result<Whole, AppError> {
    let found = db.read(move |conn| queries::booking(conn, &me, id)).await?;
    found.ok_or(AppError::NotFound)
}

pub async fn show(me: Admin, Path(id): Path<BookingId>, db: Data<Db>, layout: Layout) -> AppResult {
    let seen = find(&db, me, id).await?;
    let page = BookingPage { layout, seen };
    page::ok(&page.layout, &page)
}

pub async fn ask(me: Admin, Path(id): Path<BookingId>, db: Data<Db>, layout: Layout) -> AppResult {
    let seen = find(&db, me, id).await?;
    let (form, errors) = (ReasonForm::default(), FieldErrors::default());
    let page = CancelPage { layout, seen, form, errors };
    page::ok(&page.layout, &page)
}

pub async fn cancel(
    me: Admin,
    Path(id): Path<BookingId>,
    form: Form<ReasonForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let reason = match form.parse() {
        Ok(reason) => reason,
        Err(errors) => {
            let seen = find(&db, me, id).await?;
            let page = CancelPage { layout, seen, form: form.into_inner(), errors };
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let now = Moment::now();
    db.write(move |conn| commands::cancel_booking(conn, &me, id, &reason, now)).await?;
    let response = wants.redirect(&format!("/admin/bookings/{id}"));
    Ok(Flash::notice(layout.reader.locale, "admin-cancelled").on(response))
}
