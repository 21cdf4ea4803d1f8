//! Schedules beside the weekly one: by the month, on dates; and each schedule's rest and removal.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use serde::Deserialize;

use super::{again, saved};
use crate::accounts::Coach;
use crate::availability::commands;
use crate::availability::forms::RepeatForm;
use crate::availability::model::AvailabilityError;
use crate::availability::pages::{Confirm, Typed};
use crate::availability::queries;
use crate::base::Msg;
use crate::base::ids::ScheduleId;
use crate::db::Db;
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, Form, Layout, Wants, page};

/// Adds a schedule by the month or by dates, or saves one in place.
pub async fn save(
    me: Coach,
    form: Form<RepeatForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let wanted = match form.parse() {
        Ok(wanted) => wanted,
        Err(errors) => {
            let typed = Typed { repeat: Some(form.into_inner()), errors, ..Typed::default() };
            return again(&db, &me, layout, StatusCode::UNPROCESSABLE_ENTITY, typed).await;
        }
    };
    let id: Option<ScheduleId> = match form.schedule.trim() {
        "" => None,
        text => Some(text.parse().map_err(|_| AppError::NotFound)?),
    };
    let (coach, now) = (me.id(), layout.now());
    db.write(move |conn| {
        commands::save_schedule(conn, coach, id, &wanted, now)?;
        Ok::<_, AvailabilityError>(())
    })
    .await?;
    saved(wants, &layout, "schedules", "availability-saved-schedule")
}

/// `active=yes` or `active=no`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ActivityForm {
    active: String,
}

pub async fn update_activity(
    me: Coach,
    Path(id): Path<ScheduleId>,
    form: Form<ActivityForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (coach, now, is_active) = (me.id(), layout.now(), form.active == "yes");
    db.write(move |conn| commands::set_schedule_active(conn, coach, id, is_active, now)).await?;
    let word = if is_active { "availability-resumed" } else { "availability-paused" };
    saved(wants, &layout, "schedules", word)
}

/// `confirmed=1` once the coach has seen what goes.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ConfirmForm {
    confirmed: String,
}

/// Asks first: a schedule is many hours that somebody typed.
pub async fn destroy(
    me: Coach,
    Path(id): Path<ScheduleId>,
    form: Form<ConfirmForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (coach, now) = (me.id(), layout.now());
    if form.confirmed.is_empty() {
        let name = db
            .read(move |conn| queries::schedule_name(conn, coach, id))
            .await?
            .ok_or(AppError::NotFound)?;
        let title = if name.is_empty() {
            Msg::new("availability-remove-schedule")
        } else {
            Msg::new("availability-remove-schedule-named").with("name", name)
        };
        let page = Confirm {
            layout,
            title,
            lead: Msg::new("availability-remove-schedule-lead"),
            action: format!("/coach/availability/schedules/{id}/removal"),
            yes: Msg::new("availability-remove-schedule-yes"),
            is_removal: true,
            fields: Vec::new(),
            sessions: Vec::new(),
            money: Vec::new(),
            back: "/coach/availability#schedules",
        };
        return page::ok(&page.layout, &page);
    }
    db.write(move |conn| commands::remove_schedule(conn, coach, id, now)).await?;
    saved(wants, &layout, "schedules", "availability-removed")
}
