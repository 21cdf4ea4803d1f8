//! Every route of the product.

use actix_web::HttpRequest;

use crate::accounts::Visitor;
use crate::web::forms::Path;
use crate::web::{AppResult, Routes, assets};

/// The whole table.
pub fn routes() -> Routes {
    Routes::default()
        .get("/assets/{hash}/{name:.*}", asset)
        .and(super::health::routes())
        .and(crate::coaches::routes())
        .and(super::dev::routes())
        .and(crate::accounts::routes())
        .and(crate::prose::routes())
        .and(crate::notifications::routes())
        .and(crate::meetings::routes())
        .and(crate::bookings::routes())
        .and(crate::bookings::claims::routes())
        .and(crate::calendars::routes())
        .and(crate::students::routes())
        .and(crate::payments::routes())
        .and(crate::coaches::discovery::routes())
        .and(crate::home::routes())
        .and(crate::availability::routes())
        .and(crate::reviews::routes())
        .and(crate::forum::routes())
        .and(crate::library::routes())
        .and(crate::moderation::routes())
        .and(crate::home::mine::routes())
        .and(crate::admin::routes())
        .and(crate::announcements::routes())
        .and(crate::api::routes())
        .and(crate::privacy::routes())
}

/// A file under `static/`.
async fn asset(
    _: Visitor,
    request: HttpRequest,
    Path((hash, name)): Path<(String, String)>,
) -> AppResult {
    assets::serve(&request, &hash, &name)
}
