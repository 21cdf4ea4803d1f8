//! The page of hours, the hours of every week, and the settings.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use serde::Deserialize;

use super::{WeekFields, again, saved, stored, week_of};
use crate::accounts::Coach;
use crate::availability::commands;
use crate::availability::forms::{Act, SettingsForm, WeekForm};
use crate::availability::model::AvailabilityError;
use crate::availability::pages::{HoursPage, Typed};
use crate::base::ids::ScheduleId;
use crate::db::Db;
use crate::web::forms::Query;
use crate::web::{AppError, AppResult, FieldErrors, Form, Layout, Wants, page};

/// `?schedule=…`: the weekly schedule to edit, or `new`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ShowQuery {
    schedule: String,
}

pub async fn show(me: Coach, query: Query<ShowQuery>, db: Data<Db>, layout: Layout) -> AppResult {
    let stored = stored(&db, &me, &layout).await?;
    let page = HoursPage::new(layout, &stored, Typed::default(), &query.schedule);
    page::ok(&page.layout, &page)
}

/// Saves the hours of a week. The form's other buttons only change what is typed: nothing is saved.
pub async fn update(
    me: Coach,
    form: WeekFields,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let mut form = week_of(form);
    let act = form.act();
    if act != Act::Save {
        form.apply(act);
        return editor(&db, &me, (layout, wants), StatusCode::OK, form, FieldErrors::default())
            .await;
    }
    let wanted = match form.parse() {
        Ok(wanted) => wanted,
        Err(errors) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return editor(&db, &me, (layout, wants), status, form, errors).await;
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
    saved(wants, &layout, "hours", "availability-saved-hours")
}

/// The editor with what is typed and a preview of it, alone or in its page.
async fn editor(
    db: &Data<Db>,
    coach: &Coach,
    (layout, wants): (Layout, Wants),
    status: StatusCode,
    week: WeekForm,
    errors: FieldErrors,
) -> AppResult {
    let stored = stored(db, coach, &layout).await?;
    let typed = Typed { week: Some(week), errors, ..Typed::default() };
    let page = HoursPage::new(layout, &stored, typed, "");
    page::either(wants, &page.layout, status, &page, &page.as_editor())
}

pub async fn update_settings(
    me: Coach,
    form: Form<SettingsForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let input = match form.parse() {
        Ok(input) => input,
        Err(errors) => {
            let typed = Typed { settings: Some(form.into_inner()), errors, ..Typed::default() };
            return again(&db, &me, layout, StatusCode::UNPROCESSABLE_ENTITY, typed).await;
        }
    };
    let (coach, now) = (me.id(), layout.now());
    db.write(move |conn| commands::save_settings(conn, coach, &input, now)).await?;
    saved(wants, &layout, "settings", "availability-saved-settings")
}
