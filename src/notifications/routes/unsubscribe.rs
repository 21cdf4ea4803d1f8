//! Turning mails off from within one. A visit asks; only the button, or a mail program's own, does it (row C5).

use actix_web::web::Data;

use super::super::commands;
use super::super::pages::Unsubscribe;
use crate::accounts::{Provider, Visitor};
use crate::base::{Msg, NoticeType};
use crate::config::Config;
use crate::db::Db;
use crate::web::forms::Path;
use crate::web::unsubscribe::{self, Subscription};
use crate::web::{AppError, AppResult, Layout, page};

fn sort_of(subscription: Subscription) -> Option<NoticeType> {
    match subscription {
        Subscription::Sort(sort) => Some(sort),
        Subscription::Digest => None,
    }
}

fn not_ours() -> AppError {
    AppError::Gone(Msg::new("notifications-unsubscribe-unknown"))
}

pub async fn show(
    _: Visitor,
    Path(token): Path<String>,
    config: Data<Config>,
    layout: Layout,
) -> AppResult {
    let (_, subscription) = unsubscribe::read(&config, &token).ok_or_else(not_ours)?;
    let page = Unsubscribe { layout, sort: sort_of(subscription), is_done: false };
    page::ok(&page.layout, &page)
}

pub async fn create(
    _: Provider,
    Path(token): Path<String>,
    config: Data<Config>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let (user, subscription) = unsubscribe::read(&config, &token).ok_or_else(not_ours)?;
    db.write(move |conn| commands::unsubscribe(conn, user, subscription)).await?;
    let page = Unsubscribe { layout, sort: sort_of(subscription), is_done: true };
    page::ok(&page.layout, &page)
}
