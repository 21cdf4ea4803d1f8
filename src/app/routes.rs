//! Every route of the product.

use actix_web::HttpRequest;
use actix_web::web::Data;

use crate::accounts::Visitor;
use crate::db::Db;
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, Routes, assets};

/// The whole table.
pub fn routes() -> Routes {
    Routes::default()
        .get("/assets/{hash}/{name:.*}", asset)
        .get("/healthz", alive)
        .get("/readyz", ready)
        .and(crate::coaches::routes())
        .and(super::dev::routes())
        .and(crate::accounts::routes())
        .and(crate::bookings::routes())
        .and(crate::students::routes())
        .and(crate::payments::routes())
        .and(crate::coaches::discovery::routes())
        .and(crate::home::routes())
        .and(crate::availability::routes())
        .and(crate::reviews::routes())
        .and(crate::home::mine::routes())
        .and(crate::admin::routes())
}

/// A file under `static/`.
async fn asset(
    _: Visitor,
    request: HttpRequest,
    Path((hash, name)): Path<(String, String)>,
) -> AppResult {
    assets::serve(&request, &hash, &name)
}

/// The process answers.
async fn alive(_: Visitor) -> AppResult {
    Ok(actix_web::HttpResponse::Ok().content_type("text/plain").body("alive\n"))
}

/// The database answers and has this program's schema.
async fn ready(_: Visitor, db: Data<Db>) -> AppResult {
    let is_current = db.read(crate::db::migrate::is_current).await?;
    if is_current {
        Ok(actix_web::HttpResponse::Ok().content_type("text/plain").body("ready\n"))
    } else {
        Err(AppError::Unavailable("the schema is not this program's".to_owned()))
    }
}
