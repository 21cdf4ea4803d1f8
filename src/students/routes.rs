//! The routes of students.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::forms::LearningForm;
use super::pages::Learning;
use super::{commands, queries};
use crate::accounts::Member;
use crate::db::Db;
use crate::web::{AppResult, FieldErrors, Flash, Form, Layout, Routes, Wants, page};

pub fn routes() -> Routes {
    Routes::default().get("/settings/learning", show).post("/settings/learning", update)
}

async fn show(me: Member, db: Data<Db>, layout: Layout) -> AppResult {
    let profile = db.read(move |conn| queries::profile_of(conn, &me)).await?;
    let form = LearningForm::of(profile.as_ref());
    let page = Learning { layout, form, errors: FieldErrors::default() };
    page::ok(&page.layout, &page)
}

async fn update(
    me: Member,
    form: Form<LearningForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let profile = match form.parse(me.id(), layout.now()) {
        Ok(profile) => profile,
        Err(errors) => {
            let page = Learning { layout, form: form.into_inner(), errors };
            return page::either(
                wants,
                &page.layout,
                StatusCode::UNPROCESSABLE_ENTITY,
                &page,
                &page.as_form(),
            );
        }
    };
    db.write(move |conn| commands::save_profile(conn, &profile)).await?;
    let flash = Flash::notice(layout.reader.locale, "students-saved");
    Ok(flash.on(wants.redirect("/settings/learning")))
}
