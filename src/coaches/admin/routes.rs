//! Staff decide about coaches.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use serde::Deserialize;

use super::{pages, queries};
use crate::accounts::Admin;
use crate::base::ids::UserId;
use crate::base::{Moment, Msg};
use crate::coaches::commands;
use crate::coaches::forms::ReasonForm;
use crate::coaches::model::{CoachError, CoachStatus};
use crate::db::{Conn, Db, DbError};
use crate::web::forms::{Path, Query};
use crate::web::paging::Paging;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Routes, Wants, page};

const PAGE_SIZE: i64 = 20;

pub fn routes() -> Routes {
    Routes::default()
        .get("/admin/coaches", index)
        .get("/admin/coaches/{id}", show)
        .post("/admin/coaches/{id}/approval", approve)
        .post("/admin/coaches/{id}/return", give_back)
        .post("/admin/coaches/{id}/suspension", suspend)
        .post("/admin/coaches/{id}/reinstatement", reinstate)
        .and(super::topics::routes())
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct IndexQuery {
    status: String,
    page: String,
}

async fn index(me: Admin, query: Query<IndexQuery>, db: Data<Db>, layout: Layout) -> AppResult {
    let odd = || AppError::Invalid(Msg::new("coaches-admin-no-such-list"));
    let status = match query.status.as_str() {
        "" => CoachStatus::Submitted,
        word => word.parse().map_err(|_| odd())?,
    };
    let mut paging = Paging::parse(&query.page, PAGE_SIZE).ok_or_else(odd)?;
    let (counts, rows, mut glances) = db
        .read(move |conn| -> Result<_, DbError> {
            let rows = queries::lines(conn, &me, status, paging)?;
            let ids: Vec<UserId> = rows.iter().map(|line| line.id).collect();
            Ok((queries::counts(conn, &me)?, rows, queries::glances(conn, &me, &ids)?))
        })
        .await?;
    let lines = paging
        .cut(rows)
        .into_iter()
        .map(|line| {
            let glance = glances.remove(&line.id).unwrap_or_default();
            (line, glance)
        })
        .collect();
    let page = pages::Index { layout, status, counts, lines, paging };
    page::ok(&page.layout, &page)
}

async fn show(me: Admin, id: Path<UserId>, db: Data<Db>, layout: Layout) -> AppResult {
    show_with(&me, id.0, &db, layout, ReasonForm::default(), FieldErrors::default()).await
}

async fn show_with(
    me: &Admin,
    coach: UserId,
    db: &Db,
    layout: Layout,
    form: ReasonForm,
    errors: FieldErrors,
) -> AppResult {
    let me = me.clone();
    let found = db.read(move |conn| queries::application(conn, &me, coach)).await?;
    let application = found.ok_or(AppError::NotFound)?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = pages::Show { layout, application, form, errors };
    page::with_status(&page.layout, status, &page)
}

async fn approve(
    me: Admin,
    id: Path<UserId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    db.write(move |conn| commands::approve(conn, &me, id.0, Moment::now())).await?;
    let flash = Flash::notice(layout.reader.locale, "coaches-admin-approved");
    Ok(flash.on(wants.redirect("/admin/coaches")))
}

async fn reinstate(
    me: Admin,
    id: Path<UserId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    db.write(move |conn| commands::reinstate(conn, &me, id.0, Moment::now())).await?;
    let flash = Flash::notice(layout.reader.locale, "coaches-admin-reinstated");
    Ok(flash.on(wants.redirect(&format!("/admin/coaches/{}", id.0))))
}

type Decision = fn(&mut Conn, &Admin, UserId, &str, Moment) -> Result<(), CoachError>;

async fn give_back(
    me: Admin,
    id: Path<UserId>,
    form: Form<ReasonForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let told = "coaches-admin-returned";
    decide(me, id.0, form.0, &db, layout, wants, (commands::return_with_reason, told)).await
}

async fn suspend(
    me: Admin,
    id: Path<UserId>,
    form: Form<ReasonForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let told = "coaches-admin-suspended";
    decide(me, id.0, form.0, &db, layout, wants, (commands::suspend, told)).await
}

/// A decision with a reason. Without one, the page comes back and asks.
async fn decide(
    me: Admin,
    coach: UserId,
    form: ReasonForm,
    db: &Db,
    layout: Layout,
    wants: Wants,
    (decision, told): (Decision, &'static str),
) -> AppResult {
    let reason = match form.parse() {
        Ok(reason) => reason,
        Err(errors) => return show_with(&me, coach, db, layout, form, errors).await,
    };
    db.write(move |conn| decision(conn, &me, coach, &reason, Moment::now())).await?;
    let flash = Flash::notice(layout.reader.locale, told);
    Ok(flash.on(wants.redirect("/admin/coaches")))
}
