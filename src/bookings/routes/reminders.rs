//! A coach shapes reminders.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::super::commands;
use super::super::pages::RemindersPage;
use super::super::reminders::{self, ReminderForm};
use crate::accounts::Coach;
use crate::db::Db;
use crate::web::{AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

pub async fn edit(me: Coach, layout: Layout, db: Data<Db>) -> AppResult {
    let id = me.id();
    let (reminders, is_own) = db.read(move |conn| reminders::of_coach(conn, id)).await?;
    let (form, errors) = (ReminderForm::of(&reminders), FieldErrors::default());
    let page = RemindersPage { layout, form, errors, is_own };
    page::ok(&page.layout, &page)
}

pub async fn update(
    me: Coach,
    form: Form<ReminderForm>,
    layout: Layout,
    wants: Wants,
    db: Data<Db>,
) -> AppResult {
    let reminders = match form.parse() {
        Ok(reminders) => reminders,
        Err(errors) => {
            let page = RemindersPage { layout, form: form.into_inner(), errors, is_own: true };
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let (id, now) = (me.id(), layout.now());
    db.write(move |conn| commands::shape_reminders(conn, id, &reminders, now)).await?;
    let redirect = wants.redirect("/coach/reminders");
    Ok(Flash::notice(layout.reader.locale, "reminders-saved").on(redirect))
}

pub async fn reset(me: Coach, layout: Layout, wants: Wants, db: Data<Db>) -> AppResult {
    let (id, now) = (me.id(), layout.now());
    db.write(move |conn| commands::usual_reminders(conn, id, now)).await?;
    let redirect = wants.redirect("/coach/reminders");
    Ok(Flash::notice(layout.reader.locale, "reminders-saved").on(redirect))
}
