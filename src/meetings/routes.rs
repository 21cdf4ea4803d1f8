//! Where providers of calls tell us what happens.

use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};
use secrecy::ExposeSecret;

use super::zoom::webhook::{self, Told};
use super::{MeetingError, told};
use crate::accounts::Provider;
use crate::base::{Moment, Msg};
use crate::config::Config;
use crate::db::Db;
use crate::web::{AppError, AppResult, Routes};

pub fn routes() -> Routes {
    Routes::default().post("/webhooks/zoom", zoom)
}

/// The largest message we read; Zoom's are a few kilobytes.
const LARGEST_MESSAGE: usize = 128 * 1024;

/// Takes in a message of Zoom's. What cannot be believed or read is answered 400 and not kept; what was taken
/// in is answered 200, whether it changed anything or not; when our database fails Zoom tries again.
pub async fn zoom(
    _: Provider,
    request: HttpRequest,
    payload: Payload,
    db: Data<Db>,
    config: Data<Config>,
) -> AppResult {
    let app = config.zoom.as_ref().ok_or(AppError::NotFound)?;
    let key = app.webhook_secret.as_ref().ok_or(AppError::NotFound)?.expose_secret();
    let body = payload.to_bytes_limited(LARGEST_MESSAGE).await.map_err(|_| AppError::TooLarge)?;
    let body = body.map_err(|_| AppError::Invalid(Msg::new("error-body-unreadable")))?;
    let now = Moment::now();
    let read = webhook::verify(key, request.headers(), &body, now)
        .and_then(|()| webhook::read(&body, now));
    let message = match read {
        Ok(message) => message,
        Err(error) => {
            tracing::warn!(%error, "a message of Zoom's was refused");
            return Ok(HttpResponse::BadRequest().content_type("text/plain").body("refused\n"));
        }
    };
    if let Told::Challenge { plain } = &message {
        return Ok(HttpResponse::Ok().json(webhook::answer_to(key, plain)));
    }
    match db.write(move |conn| told::receive(conn, &message, now)).await {
        Ok(true) => Ok(answer("applied")),
        // Somebody ended or began the call at the same moment, or another delivery was faster.
        Ok(false) | Err(MeetingError::NotPossible(_)) => Ok(answer("ignored")),
        Err(MeetingError::Db(error)) if error.is_unique() => Ok(answer("ignored")),
        Err(MeetingError::Db(error)) => Err(error.into()),
    }
}

fn answer(word: &'static str) -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain").body(word)
}
