//! Staff look at first posts with links.

use actix_web::web::Data;

use super::{PAGE_SIZE, paging};
use crate::accounts::{Moderator, Role};
use crate::base::Moment;
use crate::db::Db;
use crate::forum::commands;
use crate::forum::pages::StaffPage;
use crate::forum::queries;
use crate::web::forms::{Path, Query};
use crate::web::paging::PageQuery;
use crate::web::{AppResult, Flash, Layout, Wants, page};

pub async fn index(
    me: Moderator,
    query: Query<PageQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let mut paging = paging(&query.page, PAGE_SIZE)?;
    let is_admin = me.member().has(Role::Admin);
    let waiting = db.read(move |conn| queries::pending(conn, &me, paging)).await?;
    let waiting = paging.cut(waiting);
    let page = StaffPage { layout, is_admin, waiting, paging };
    page::ok(&page.layout, &page)
}

pub async fn approve(
    me: Moderator,
    Path(id): Path<String>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = Moment::now();
    db.write(move |conn| commands::approve(conn, &me, &id, now)).await?;
    let response = wants.redirect("/admin/forum");
    Ok(Flash::notice(layout.reader.locale, "forum-staff-approved").on(response))
}

pub async fn reject(
    me: Moderator,
    Path(id): Path<String>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = Moment::now();
    db.write(move |conn| commands::reject(conn, &me, &id, now)).await?;
    let response = wants.redirect("/admin/forum");
    Ok(Flash::notice(layout.reader.locale, "forum-staff-rejected").on(response))
}
