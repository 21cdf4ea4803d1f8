//! A person's notifications, and the stream that tells open pages of new ones.

use actix_session::Session;
use actix_web::http::header::{ACCEPT, CACHE_CONTROL, CONTENT_TYPE};
use actix_web::{HttpRequest, HttpResponse, web::Data};
use serde::Deserialize;

use super::super::commands;
use super::super::live::Live;
use super::super::pages::Index;
use super::super::queries::{self, Tab};
use crate::accounts::{Member, Visitor, own_session};
use crate::base::Msg;
use crate::base::ids::NotificationId;
use crate::db::Db;
use crate::web::forms::{Path, Query};
use crate::web::paging::Paging;
use crate::web::{AppError, AppResult, Flash, Layout, Wants, assets, page};

const PAGE_SIZE: i64 = 20;

/// Which list.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ListQuery {
    #[serde(default)]
    tab: String,
    #[serde(default)]
    page: String,
}

pub async fn show(me: Member, query: Query<ListQuery>, db: Data<Db>, layout: Layout) -> AppResult {
    let tab: Tab = query.tab.parse().unwrap_or(Tab::Inbox);
    let mut paging = Paging::parse(&query.page, PAGE_SIZE)
        .ok_or_else(|| AppError::Invalid(Msg::new("notifications-no-page")))?;
    let (lines, paging) = db
        .read(move |conn| {
            queries::lines_of(conn, &me, tab, &mut paging).map(|lines| (lines, paging))
        })
        .await?;
    let index = Index { layout, tab, lines, paging };
    page::ok(&index.layout, &index)
}

/// Server-sent events: how many notifications are unread, at first and whenever that changes. Ends with the session.
/// Only for who asks for events: any other visit would wait for the end of a page that has none.
pub async fn stream(
    me: Member,
    request: HttpRequest,
    browser: Session,
    db: Data<Db>,
    live: Data<Live>,
) -> AppResult {
    let accepted = request.headers().get(ACCEPT).and_then(|value| value.to_str().ok());
    if !accepted.is_some_and(|kinds| kinds.contains("text/event-stream")) {
        return Ok(HttpResponse::NotAcceptable().finish());
    }
    let session = own_session(&browser).ok_or(AppError::SignIn)?;
    let db = Db::clone(&db);
    let events = live.open(db, me.id(), session);
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/event-stream"))
        .insert_header((CACHE_CONTROL, "no-store"))
        // Proxies of nginx's kind would keep the events until there are many.
        .insert_header(("X-Accel-Buffering", "no"))
        .streaming(events))
}

pub async fn read(
    me: Member,
    Path(id): Path<NotificationId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = layout.now();
    let is_own = db.write(move |conn| commands::read(conn, &me, id, now)).await?;
    if is_own { Ok(wants.redirect("/notifications")) } else { Err(AppError::NotFound) }
}

pub async fn read_all(me: Member, db: Data<Db>, layout: Layout, wants: Wants) -> AppResult {
    let now = layout.now();
    db.write(move |conn| commands::read_all(conn, &me, now)).await?;
    let flash = Flash::notice(layout.reader.locale, "notifications-all-read");
    Ok(flash.on(wants.redirect("/notifications")))
}

pub async fn archive(
    me: Member,
    Path(id): Path<NotificationId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = layout.now();
    let is_own = db.write(move |conn| commands::archive(conn, &me, id, now)).await?;
    if is_own { Ok(wants.redirect("/notifications")) } else { Err(AppError::NotFound) }
}

pub async fn put_back(
    me: Member,
    Path(id): Path<NotificationId>,
    db: Data<Db>,
    wants: Wants,
) -> AppResult {
    let is_own = db.write(move |conn| commands::put_back(conn, &me, id)).await?;
    if is_own { Ok(wants.redirect("/notifications?tab=archive")) } else { Err(AppError::NotFound) }
}

pub async fn archive_read(me: Member, db: Data<Db>, layout: Layout, wants: Wants) -> AppResult {
    let now = layout.now();
    let count = db.write(move |conn| commands::archive_read(conn, &me, now)).await?;
    let flash = Msg::new("notifications-put-away").with("n", count);
    Ok(Flash::notice(layout.reader.locale, flash).on(wants.redirect("/notifications")))
}

/// The script that shows messages while no page of ours is open. Its address has no hash, because browsers look
/// there for a newer one, and stands at the top, because it is for all pages below its own.
pub async fn service_worker(_: Visitor, request: HttpRequest) -> AppResult {
    assets::serve(&request, "", "service-worker.js")
}
