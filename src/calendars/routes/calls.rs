//! Where a coach lets calls on Google Meet be made in their calendar.

use actix_web::web::Data;

use crate::accounts::Coach;
use crate::calendars::model::Kind;
use crate::calendars::pages::CallsPage;
use crate::calendars::queries;
use crate::calendars::sources::Provider;
use crate::config::Config;
use crate::db::Db;
use crate::web::{AppError, AppResult, Layout, page};

/// What Google will ask and what for, before it does.
pub async fn show(me: Coach, db: Data<Db>, config: Data<Config>, layout: Layout) -> AppResult {
    Provider::of(&config, Kind::Google).ok_or(AppError::NotFound)?;
    let source = db.read(move |conn| queries::calls_source_of(conn, &me)).await?;
    let page = CallsPage { layout, source };
    page::ok(&page.layout, &page)
}
