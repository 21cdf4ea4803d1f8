//! The calendar, one-off openings and blocks, and why a time is not offered.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use serde::Deserialize;

use super::again;
use crate::accounts::Coach;
use crate::availability::commands;
use crate::availability::forms::SlotForm;
use crate::availability::forms::wall_time;
use crate::availability::model::AvailabilityError;
use crate::availability::pages::{CalendarPage, CalendarQuery, Typed, WhyPage, WhyQuery};
use crate::availability::queries::zone_on;
use crate::base::Zone;
use crate::base::ids::{BookingId, SlotId};
use crate::base::zone::Local;
use crate::db::Db;
use crate::web::forms::{Path, Query};
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

pub async fn why(
    me: Coach,
    Query(query): Query<WhyQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let page = db.read(move |conn| WhyPage::load(conn, &me, layout, query)).await?;
    let is_wrong = page.error.is_some();
    let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    page::with_status(&page.layout, status, &page)
}

/// Opens or blocks a time once.
pub async fn create_slot(
    me: Coach,
    form: Form<SlotForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let form = form.into_inner();
    let (coach, who, date) = (me.id(), me.clone(), form.date());
    let zone = match form.zone() {
        Some(shown) => shown,
        None => db.read(move |conn| zone_on(conn, &who, date)).await?,
    };
    let (span, reason) = match form.parse(zone) {
        Ok(input) => input,
        Err(errors) => return wrong_slot(&db, me, layout, form, errors).await,
    };
    let (is_block, now) = (form.is_block(), layout.now());
    db.write(move |conn| {
        if is_block {
            commands::block(conn, coach, span, &reason, now)?;
        } else {
            commands::open_slot(conn, coach, span, now)?;
        }
        Ok::<_, AvailabilityError>(())
    })
    .await?;
    let word = if is_block { "availability-saved-block" } else { "availability-saved-opening" };
    let date = zone.date_at(span.start()).to_string();
    Ok(back(wants, &layout, &form.back, &date, word))
}

async fn wrong_slot(
    db: &Data<Db>,
    me: Coach,
    layout: Layout,
    form: SlotForm,
    errors: FieldErrors,
) -> AppResult {
    if form.back != "calendar" {
        let typed = Typed { slot: form, errors, ..Typed::default() };
        return again(db, &me, layout, StatusCode::UNPROCESSABLE_ENTITY, typed).await;
    }
    let query = CalendarQuery { week: form.slot_date.clone(), ..CalendarQuery::default() };
    let page =
        db.read(move |conn| CalendarPage::load(conn, &me, layout, &query, (form, errors))).await?;
    page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// Where a small form came from: `back=calendar` and the `date` of its week.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct BackForm {
    back: String,
    date: String,
}

fn back(
    wants: Wants,
    layout: &Layout,
    page: &str,
    date: &str,
    word: &'static str,
) -> actix_web::HttpResponse {
    let to = match (page, crate::availability::forms::date(date)) {
        ("calendar", Some(date)) => format!("/coach/calendar?week={date}"),
        ("calendar", None) => "/coach/calendar".to_owned(),
        _ => "/coach/availability#openings".to_owned(),
    };
    Flash::notice(layout.reader.locale, word).on(wants.redirect(&to))
}

/// Removes a one-off opening or a block.
pub async fn destroy_slot(
    me: Coach,
    Path(id): Path<SlotId>,
    form: Form<BackForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (coach, now) = (me.id(), layout.now());
    db.write(move |conn| commands::remove_slot(conn, coach, id, now)).await?;
    Ok(back(wants, &layout, &form.back, &form.date, "availability-removed"))
}

/// Gives an opening or a block another time. A time that cannot be read leads back with a word.
pub async fn move_slot(
    me: Coach,
    Path(id): Path<SlotId>,
    form: Form<SlotForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (coach, now, who, date) = (me.id(), layout.now(), me.clone(), form.date());
    let zone = match form.zone() {
        Some(shown) => shown,
        None => db.read(move |conn| zone_on(conn, &who, date)).await?,
    };
    let (span, _) = match form.parse(zone) {
        Ok(input) => input,
        Err(errors) => return wrong_slot(&db, me, layout, form.into_inner(), errors).await,
    };
    db.write(move |conn| commands::move_slot(conn, coach, id, span, now)).await?;
    let date = zone.date_at(span.start()).to_string();
    Ok(back(wants, &layout, "calendar", &date, "availability-turned"))
}

/// Where a session was dropped, on the clock that the calendar showed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct DropQuery {
    wall: String,
    zone: String,
}

/// A session was dragged to another time: on to the page that asks whether it is meant. A time that does not
/// exist leads to the other times of its day.
pub async fn drop_session(
    _: Coach,
    Path(id): Path<BookingId>,
    Query(query): Query<DropQuery>,
    wants: Wants,
) -> AppResult {
    let zone: Zone = query.zone.parse().map_err(|_| AppError::NotFound)?;
    let wall = wall_time(&query.wall).ok_or(AppError::NotFound)?;
    let choice = match zone.instants(wall) {
        Local::Once(at) | Local::Twice(at, _) => ("at", at.rfc3339()),
        Local::Never => ("day", wall.date().to_string()),
    };
    let query = serde_html_form::to_string([choice]).unwrap_or_default();
    Ok(wants.redirect(&format!("/bookings/{id}/move?{query}")))
}

/// Makes an opening a block, or a block an opening.
pub async fn turn_slot(
    me: Coach,
    Path(id): Path<SlotId>,
    form: Form<BackForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (coach, now) = (me.id(), layout.now());
    db.write(move |conn| commands::turn_slot(conn, coach, id, now)).await?;
    Ok(back(wants, &layout, &form.back, &form.date, "availability-turned"))
}

pub async fn show(
    me: Coach,
    Query(query): Query<CalendarQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let page = db
        .read(move |conn| {
            let nothing = (SlotForm::default(), FieldErrors::default());
            CalendarPage::load(conn, &me, layout, &query, nothing)
        })
        .await?;
    page::ok(&page.layout, &page)
}
