//! Breaks, dates with hours of their own, and days off.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::{again, saved, stored};
use crate::accounts::Coach;
use crate::availability::agenda::Session;
use crate::availability::commands;
use crate::availability::forms::{BreakForm, DayOffForm, ExceptionForm};
use crate::availability::model::AvailabilityError;
use crate::availability::pages::{Confirm, Typed};
use crate::base::ids::{BreakId, DateExceptionId, DayOffId};
use crate::base::{Money, Msg};
use crate::db::Db;
use crate::web::forms::Path;
use crate::web::{AppResult, Flash, Form, Layout, Wants, page};

const WRONG: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

pub async fn create_break(
    me: Coach,
    form: Form<BreakForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (days, hours) = match form.parse() {
        Ok(input) => input,
        Err(errors) => {
            let typed = Typed { pause: form.into_inner(), errors, ..Typed::default() };
            return again(&db, &me, layout, WRONG, typed).await;
        }
    };
    let (coach, now) = (me.id(), layout.now());
    db.write(move |conn| {
        for day in &days {
            commands::add_break(conn, coach, *day, hours, now)?;
        }
        Ok::<_, AvailabilityError>(())
    })
    .await?;
    saved(wants, &layout, "breaks", "availability-saved-break")
}

pub async fn destroy_break(
    me: Coach,
    Path(id): Path<BreakId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (coach, now) = (me.id(), layout.now());
    db.write(move |conn| commands::remove_break(conn, coach, id, now)).await?;
    saved(wants, &layout, "breaks", "availability-removed")
}

pub async fn create_exception(
    me: Coach,
    form: Form<ExceptionForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (date, hours) = match form.parse() {
        Ok(input) => input,
        Err(errors) => {
            let typed = Typed { exception: form.into_inner(), errors, ..Typed::default() };
            return again(&db, &me, layout, WRONG, typed).await;
        }
    };
    let (coach, now) = (me.id(), layout.now());
    db.write(move |conn| commands::set_exception(conn, coach, date, &hours, now)).await?;
    saved(wants, &layout, "exceptions", "availability-saved-exception")
}

pub async fn destroy_exception(
    me: Coach,
    Path(id): Path<DateExceptionId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (coach, now) = (me.id(), layout.now());
    db.write(move |conn| commands::remove_exception(conn, coach, id, now)).await?;
    saved(wants, &layout, "exceptions", "availability-removed")
}

/// Takes days off. If sessions are booked then, shows them first and asks: they are not cancelled by this.
pub async fn create_day_off(
    me: Coach,
    form: Form<DayOffForm>,
    db: Data<Db>,
    mut layout: Layout,
    wants: Wants,
) -> AppResult {
    let (dates, reason) = match form.parse() {
        Ok(input) => input,
        Err(errors) => {
            let typed = Typed { day_off: form.into_inner(), errors, ..Typed::default() };
            return again(&db, &me, layout, WRONG, typed).await;
        }
    };
    if form.confirmed.is_empty() {
        let stored = stored(&db, &me, &layout).await?;
        let sessions = stored.sessions_on(dates);
        if !sessions.is_empty() {
            layout.reader = layout.reader.in_zone(stored.zone());
            let page = Confirm {
                layout,
                title: Msg::new("availability-off-hits").with("n", sessions.len()),
                lead: Msg::new("availability-off-hits-lead"),
                action: "/coach/availability/days-off".to_owned(),
                yes: Msg::new("availability-off-hits-yes"),
                is_removal: false,
                fields: vec![
                    ("off_from", dates.from.to_string()),
                    ("off_to", dates.to.to_string()),
                    ("off_reason", reason),
                ],
                money: Money::totals(sessions.iter().filter_map(Session::would_go_back)),
                sessions,
                back: "/coach/availability#days-off",
            };
            return page::ok(&page.layout, &page);
        }
    }
    let (coach, now) = (me.id(), layout.now());
    let id = db.write(move |conn| commands::add_day_off(conn, coach, dates, &reason, now)).await?;
    if !form.confirmed.is_empty() {
        // Sessions are booked then: on to what becomes of them.
        let word = Flash::notice(layout.reader.locale, "availability-saved-day-off");
        return Ok(word.on(wants.redirect(&format!("/coach/time-off/{id}"))));
    }
    saved(wants, &layout, "days-off", "availability-saved-day-off")
}

pub async fn destroy_day_off(
    me: Coach,
    Path(id): Path<DayOffId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (coach, now) = (me.id(), layout.now());
    db.write(move |conn| commands::remove_day_off(conn, coach, id, now)).await?;
    saved(wants, &layout, "days-off", "availability-removed")
}
