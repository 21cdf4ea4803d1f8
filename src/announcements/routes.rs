//! Addresses of announcements.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::forms::AnnouncementForm;
use super::pages::{IndexPage, NewPage, PreviewPage, ReadPage, ShowPage};
use super::{commands, queries};
use crate::accounts::{Admin, Member};
use crate::base::ids::AnnouncementId;
use crate::base::{Moment, secret};
use crate::db::Db;
use crate::web::forms::{Path, Query};
use crate::web::paging::{PageQuery, Paging};
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Routes, Wants, page};

/// How many rows a page has.
const PAGE_SIZE: i64 = 25;

pub fn routes() -> Routes {
    Routes::default()
        .get("/announcements/{id}", read)
        .get("/admin/announcements", index)
        .post("/admin/announcements", make)
        .get("/admin/announcements/new", new)
        .post("/admin/announcements/preview", preview)
        .get("/admin/announcements/{id}", show)
        .post("/admin/announcements/{id}/cancellation", cancel)
}

async fn index(me: Admin, query: Query<PageQuery>, db: Data<Db>, layout: Layout) -> AppResult {
    let mut paging = Paging::parse(&query.page, PAGE_SIZE)
        .ok_or_else(|| AppError::Invalid("admin-refuse-filter".into()))?;
    let rows = db.read(move |conn| queries::list(conn, &me, paging)).await?;
    let rows = paging.cut(rows);
    let page = IndexPage { layout, rows, paging };
    page::ok(&page.layout, &page)
}

async fn new(_: Admin, layout: Layout) -> AppResult {
    let form = AnnouncementForm { key: secret::token(), ..AnnouncementForm::default() };
    let page = NewPage { layout, form, errors: FieldErrors::default() };
    page::ok(&page.layout, &page)
}

fn again(layout: Layout, form: AnnouncementForm, errors: FieldErrors) -> AppResult {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = NewPage { layout, form, errors };
    page::with_status(&page.layout, status, &page)
}

/// What would be told, and to how many; nothing is written. From here one goes back, or on.
async fn preview(
    me: Admin,
    form: Form<AnnouncementForm>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let form = form.into_inner();
    if !form.change.is_empty() {
        return again(layout, form, FieldErrors::default());
    }
    let draft = match form.parse(layout.zone(), layout.now()) {
        Ok(draft) => draft,
        Err(errors) => return again(layout, form, errors),
    };
    let audience = draft.audience;
    let readers = db.read(move |conn| queries::count_readers(conn, &me, audience)).await?;
    let page = PreviewPage { layout, form, draft, readers };
    page::ok(&page.layout, &page)
}

async fn make(
    me: Admin,
    form: Form<AnnouncementForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let form = form.into_inner();
    let draft = match form.parse(layout.zone(), layout.now()) {
        Ok(draft) => draft,
        Err(errors) => return again(layout, form, errors),
    };
    let now = Moment::now();
    let word = match draft.send_at {
        Some(_) => "announcements-made",
        None => "announcements-made-now",
    };
    let key = form.key;
    let id = db.write(move |conn| commands::make(conn, &me, &draft, &key, now)).await?;
    let response = wants.redirect(&format!("/admin/announcements/{id}"));
    Ok(Flash::notice(layout.reader.locale, word).on(response))
}

async fn show(
    me: Admin,
    Path(id): Path<AnnouncementId>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let found = db.read(move |conn| queries::find(conn, &me, id)).await?;
    let (announcement, by) = found.ok_or(AppError::NotFound)?;
    let page = ShowPage { layout, announcement, by };
    page::ok(&page.layout, &page)
}

/// An announcement, for those it is for.
async fn read(
    me: Member,
    Path(id): Path<AnnouncementId>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let found = db.read(move |conn| queries::read_by(conn, &me, id)).await?;
    let page = ReadPage { layout, announcement: found.ok_or(AppError::NotFound)? };
    page::ok(&page.layout, &page)
}

async fn cancel(
    me: Admin,
    Path(id): Path<AnnouncementId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = Moment::now();
    if !db.write(move |conn| commands::cancel(conn, &me, id, now)).await? {
        return Err(AppError::refused("announcements-refuse-begun"));
    }
    let response = wants.redirect(&format!("/admin/announcements/{id}"));
    Ok(Flash::notice(layout.reader.locale, "announcements-cancelled").on(response))
}
