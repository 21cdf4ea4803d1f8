//! Public holidays and journeys.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::{again, saved, stored};
use crate::accounts::Coach;
use crate::availability::commands;
use crate::availability::forms::{HolidayForm, HolidaysForm, TravelForm};
use crate::availability::model::AvailabilityError;
use crate::availability::pages::{HolidaysPage, Typed};
use crate::base::ids::TravelId;
use crate::db::Db;
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

const HOLIDAYS: &str = "/coach/availability/holidays";
const WRONG: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

pub async fn holidays(me: Coach, db: Data<Db>, layout: Layout) -> AppResult {
    let page = db.read(move |conn| HolidaysPage::load(conn, &me, layout, None)).await?;
    page::ok(&page.layout, &page)
}

/// Chooses whose holidays are kept.
pub async fn update_holidays(
    me: Coach,
    form: Form<HolidaysForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let set = match form.parse() {
        Ok(set) => set,
        Err(errors) => {
            let typed = Some((form.into_inner(), errors));
            let page = db.read(move |conn| HolidaysPage::load(conn, &me, layout, typed)).await?;
            return page::with_status(&page.layout, WRONG, &page);
        }
    };
    let (coach, now) = (me.id(), layout.now());
    db.write(move |conn| commands::choose_holidays(conn, coach, set, now)).await?;
    let word = if set.is_some() { "practice-holidays-saved" } else { "practice-holidays-off" };
    Ok(Flash::notice(layout.reader.locale, word).on(wants.redirect(HOLIDAYS)))
}

/// Works on one of them, or keeps it again.
pub async fn update_holiday(
    me: Coach,
    form: Form<HolidayForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let date = form.date().ok_or(AppError::NotFound)?;
    let (coach, now, keeps) = (me.id(), layout.now(), form.keeps());
    db.write(move |conn| commands::keep_holiday(conn, coach, date, keeps, now)).await?;
    let word = if keeps { "practice-holiday-kept" } else { "practice-holiday-worked" };
    let to = format!("{HOLIDAYS}#day-{date}");
    Ok(Flash::notice(layout.reader.locale, word).on(wants.redirect(&to)))
}

/// Adds a journey. One that overlaps another is refused by the database.
pub async fn create_travel(
    me: Coach,
    form: Form<TravelForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let home = stored(&db, &me, &layout).await?.zone();
    let (coach, now) = (me.id(), layout.now());
    let (dates, zone) = match form.parse(home, home.date_at(now)) {
        Ok(input) => input,
        Err(errors) => {
            let typed = Typed { travel: form.into_inner(), errors, ..Typed::default() };
            return again(&db, &me, layout, WRONG, typed).await;
        }
    };
    let added = db.write(move |conn| commands::add_travel(conn, coach, dates, zone, now)).await;
    if matches!(added, Err(AvailabilityError::TravelsOverlap)) {
        let mut errors = FieldErrors::default();
        errors.add("travel_from", "practice-travels-overlap");
        let typed = Typed { travel: form.into_inner(), errors, ..Typed::default() };
        return again(&db, &me, layout, StatusCode::CONFLICT, typed).await;
    }
    added?;
    saved(wants, &layout, "travel", "practice-travel-saved")
}

pub async fn destroy_travel(
    me: Coach,
    Path(id): Path<TravelId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (coach, now) = (me.id(), layout.now());
    db.write(move |conn| commands::remove_travel(conn, coach, id, now)).await?;
    saved(wants, &layout, "travel", "availability-removed")
}
