//! A coach's clients.

use actix_web::web::Data;
use chrono::Datelike;

use super::super::clients;
use super::super::pages::{ClientPage, Clients};
use crate::accounts::Coach;
use crate::base::Msg;
use crate::base::ids::UserId;
use crate::db::{Db, DbError};
use crate::web::forms::{Path, Query};
use crate::web::paging::{PageQuery, Paging};
use crate::web::{AppError, AppResult, Layout, page};

const PAGE_SIZE: i64 = 24;

pub async fn index(me: Coach, query: Query<PageQuery>, db: Data<Db>, layout: Layout) -> AppResult {
    let mut paging = Paging::parse(&query.page, PAGE_SIZE)
        .ok_or_else(|| AppError::Invalid(Msg::new("bookings-no-page")))?;
    let now = layout.now();
    let (clients, paging) = db
        .read(move |conn| {
            let found = clients::clients_of(conn, &me, &mut paging, now)?;
            Ok::<_, DbError>((found, paging))
        })
        .await?;
    let page = Clients { layout, clients, paging };
    page::ok(&page.layout, &page)
}

pub async fn show(me: Coach, Path(id): Path<UserId>, db: Data<Db>, layout: Layout) -> AppResult {
    let today = layout.zone().date_at(layout.now());
    let first = today.with_ordinal(1).unwrap_or(today);
    let year_began = layout.zone().start_of_day(first);
    let found = db.read(move |conn| clients::history_with(conn, &me, id, year_began)).await?;
    let page = ClientPage { layout, history: found.ok_or(AppError::NotFound)? };
    page::ok(&page.layout, &page)
}
