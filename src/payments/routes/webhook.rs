//! Where providers tell us what happened.

use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};

use crate::accounts::Provider;
use crate::base::{Moment, Msg};
use crate::config::Config;
use crate::db::Db;
use crate::payments::commands;
use crate::payments::model::PaymentError;
use crate::payments::provider::{AnyProvider, WebhookError};
use crate::web::forms::Path;
use crate::web::{AppError, AppResult};

/// The largest message we read; a provider's are a few kilobytes.
const LARGEST_MESSAGE: usize = 128 * 1024;

/// Takes in a provider's message. What cannot be believed or read is answered 400 and not kept. What was
/// taken in is answered 200, whether it changed anything or not, so that the provider stops sending it;
/// when our database fails the answer is 503 and the provider tries again.
pub async fn receive(
    _: Provider,
    Path(name): Path<String>,
    request: HttpRequest,
    payload: Payload,
    db: Data<Db>,
    config: Data<Config>,
) -> AppResult {
    let config = config.into_inner();
    let provider = AnyProvider::named(&name, &db, &config).ok_or(AppError::NotFound)?;
    let body = payload.to_bytes_limited(LARGEST_MESSAGE).await.map_err(|_| AppError::TooLarge)?;
    let body = body.map_err(|_| AppError::Invalid(Msg::new("error-body-unreadable")))?;
    let now = Moment::now();
    let event = match provider.verify_webhook(request.headers(), &body, now) {
        Ok(event) => event,
        Err(WebhookError::Off) => return Err(AppError::NotFound),
        Err(error) => {
            tracing::warn!(provider = name, %error, "a webhook message was refused");
            return Ok(HttpResponse::BadRequest().content_type("text/plain").body("refused\n"));
        }
    };
    let text = String::from_utf8_lossy(&body).into_owned();
    let name = provider.name();
    match db.write(move |conn| commands::receive(conn, name, &event, &text, now)).await {
        Ok(outcome) => Ok(answer(outcome.as_str())),
        // Another delivery of the same message was faster.
        Err(PaymentError::Db(error)) if error.is_unique() => Ok(answer("ignored")),
        Err(error) => Err(error.into()),
    }
}

fn answer(word: &'static str) -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain").body(word)
}
