//! Appeals: made at an address that was sent, decided by other staff.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::said_there;
use crate::accounts::{Moderator, Role, Visitor};
use crate::base::Moment;
use crate::base::ids::AppealId;
use crate::config::Config;
use crate::db::Db;
use crate::moderation::forms::{AppealForm, VerdictForm};
use crate::moderation::pages::{AppealView, AppealingPage};
use crate::moderation::{appeal_links, commands, queries};
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

/// What an address is about, with the form. Other addresses are missing.
async fn appealing(
    (db, config, token): (&Db, &Config, &str),
    layout: Layout,
    (form, errors): (AppealForm, FieldErrors),
) -> Result<AppealingPage, AppError> {
    let act = appeal_links::read(config, token).ok_or(AppError::NotFound)?;
    let told = db.read(move |conn| queries::told(conn, act)).await?.ok_or(AppError::NotFound)?;
    Ok(AppealingPage { layout, token: token.to_owned(), told, form, errors, refusal: None })
}

pub async fn new(
    _: Visitor,
    Path(token): Path<String>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
) -> AppResult {
    let page = appealing((&db, &config, &token), layout, Default::default()).await?;
    page::ok(&page.layout, &page)
}

pub async fn create(
    _: Visitor,
    Path(token): Path<String>,
    form: Form<AppealForm>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let words = match form.parse() {
        Ok(words) => words,
        Err(errors) => {
            let said = (form.into_inner(), errors);
            let page = appealing((&db, &config, &token), layout, said).await?;
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let act = appeal_links::read(&config, &token).ok_or(AppError::NotFound)?;
    let now = Moment::now();
    if let Err(error) = db.write(move |conn| commands::appeal(conn, act, &words, now)).await {
        let (status, refusal) = said_there(error)?;
        let said = (form.into_inner(), FieldErrors::default());
        let page = appealing((&db, &config, &token), layout, said).await?;
        let page = AppealingPage { refusal: Some(refusal), ..page };
        return page::with_status(&page.layout, status, &page);
    }
    let response = wants.redirect(&format!("/appeals/{token}"));
    Ok(Flash::notice(layout.reader.locale, "moderation-appealed").on(response))
}

async fn view(
    (db, me, id): (&Db, &Moderator, AppealId),
    layout: Layout,
    (form, errors): (VerdictForm, FieldErrors),
) -> Result<AppealView, AppError> {
    let (who, now) = (me.clone(), layout.now());
    let seen = db.write(move |conn| queries::appeal(conn, &who, id, now)).await?;
    let seen = seen.ok_or(AppError::NotFound)?;
    let is_admin = me.member().has(Role::Admin);
    let is_mine = seen.made.moderator_id == me.id() || seen.case.author_id == me.id();
    Ok(AppealView { layout, is_admin, is_mine, seen, form, errors, refusal: None })
}

pub async fn show(
    me: Moderator,
    Path(id): Path<AppealId>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let page = view((&db, &me, id), layout, Default::default()).await?;
    page::ok(&page.layout, &page)
}

pub async fn decide(
    me: Moderator,
    Path(id): Path<AppealId>,
    form: Form<VerdictForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (is_upheld, answer) = match form.parse() {
        Ok(decided) => decided,
        Err(errors) => {
            let page = view((&db, &me, id), layout, (form.into_inner(), errors)).await?;
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let (who, now) = (me.clone(), Moment::now());
    let done =
        db.write(move |conn| commands::decide(conn, &who, id, (is_upheld, &answer), now)).await;
    if let Err(error) = done {
        let (status, refusal) = said_there(error)?;
        let said = (form.into_inner(), FieldErrors::default());
        let page =
            AppealView { refusal: Some(refusal), ..view((&db, &me, id), layout, said).await? };
        return page::with_status(&page.layout, status, &page);
    }
    let response = wants.redirect("/admin/moderation?show=appeals");
    Ok(Flash::notice(layout.reader.locale, "moderation-appeal-decided").on(response))
}
