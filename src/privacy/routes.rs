//! The routes of privacy.

use actix_session::Session;
use actix_web::HttpResponse;
use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::web::Data;
use diesel::prelude::*;

use super::pages::{Deletion, ExportLine, Privacy};
use super::{archive, commands};
use crate::accounts::commands::{GRACE_DAYS, ask_deletion};
use crate::accounts::{Member, Proven};
use crate::base::ids::ExportId;
use crate::base::{Moment, Msg};
use crate::bookings::Status;
use crate::db::schema::{bookings, data_exports};
use crate::db::{Conn, Db, DbError};
use crate::files::Files;
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, Flash, Layout, Routes, Wants, page};

pub fn routes() -> Routes {
    Routes::default()
        .get("/settings/privacy", show)
        .post("/settings/privacy/exports", create)
        .get("/settings/privacy/exports/{id}", fetch)
        .get("/settings/privacy/deletion", ask)
        .post("/settings/privacy/deletion", leave)
}

pub async fn show(me: Member, db: Data<Db>, layout: Layout) -> AppResult {
    let lines = db
        .read(move |conn| {
            Ok::<_, DbError>(
                data_exports::table
                    .filter(data_exports::user_id.eq(me.id()))
                    .order(data_exports::id.desc())
                    .limit(5)
                    .select(ExportLine::as_select())
                    .load(conn)?,
            )
        })
        .await?;
    let page = Privacy { layout, lines };
    page::ok(&page.layout, &page)
}

pub async fn create(me: Proven, db: Data<Db>, layout: Layout, wants: Wants) -> AppResult {
    let now = layout.now();
    db.write(move |conn| commands::ask(conn, me.member(), now)).await?;
    let flash = Flash::notice(layout.reader.locale, "privacy-export-asked");
    Ok(flash.on(wants.redirect("/settings/privacy")))
}

/// The archive itself, for its owner alone, as long as it is kept.
pub async fn fetch(
    me: Proven,
    Path(id): Path<ExportId>,
    db: Data<Db>,
    files: Data<Files>,
    layout: Layout,
) -> AppResult {
    let found: Option<(Option<String>, Option<Moment>)> = db
        .read(move |conn| {
            let own = data_exports::table.find(id).filter(data_exports::user_id.eq(me.id()));
            Ok::<_, DbError>(
                own.select((data_exports::body, data_exports::expires_at))
                    .first(conn)
                    .optional()?,
            )
        })
        .await?;
    let (body, until) = found.ok_or(AppError::NotFound)?;
    let until = until.ok_or(AppError::NotFound)?;
    match body.filter(|_| until > layout.now()) {
        Some(body) => Ok(HttpResponse::Ok()
            .content_type("application/zip")
            .insert_header((CONTENT_DISPOSITION, "attachment; filename=\"guidepost-data.zip\""))
            .streaming(archive::stream(Files::clone(&files), body))),
        None => Err(AppError::Gone(Msg::new("error-link-expired"))),
    }
}

pub async fn ask(me: Proven, db: Data<Db>, layout: Layout) -> AppResult {
    let now = layout.now();
    let ahead = db
        .read(move |conn: &mut Conn| {
            let theirs = bookings::student_id.eq(me.id()).or(bookings::coach_id.eq(me.id()));
            let ahead = bookings::table
                .filter(theirs)
                .filter(bookings::status.eq_any(Status::LIVE))
                .filter(bookings::starts_at.gt(now));
            Ok::<i64, DbError>(ahead.count().get_result(conn)?)
        })
        .await?;
    let page = Deletion { layout, days: GRACE_DAYS, ahead };
    page::ok(&page.layout, &page)
}

pub async fn leave(
    me: Proven,
    browser: Session,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = layout.now();
    db.write(move |conn| ask_deletion(conn, me.member(), now)).await?;
    browser.purge();
    let flash = Msg::new("privacy-deletion-asked").with("days", GRACE_DAYS);
    Ok(Flash::notice(layout.reader.locale, flash).on(wants.redirect("/")))
}
