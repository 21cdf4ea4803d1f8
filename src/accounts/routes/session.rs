//! Beginning a browser's session, and the cookie by which a device is known again.

use actix_session::Session;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::header::USER_AGENT;
use actix_web::{HttpRequest, HttpResponse};

use crate::accounts::store;
use crate::base::Moment;
use crate::base::ids::{SessionId, UserId};
use crate::config::Config;
use crate::web::AppError;

const DEVICE_DAYS: i64 = 365;

/// Signs the browser in: a new session key, and nothing left of the anonymous session.
pub fn begin(session: &Session, request: &HttpRequest, user: UserId) -> Result<(), AppError> {
    let agent: String = request
        .headers()
        .get(USER_AGENT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
        .chars()
        .take(300)
        .collect();
    session.clear();
    session.insert(store::USER, user).map_err(AppError::internal)?;
    session.insert(store::ID, SessionId::generate()).map_err(AppError::internal)?;
    session.insert(store::AGENT, agent).map_err(AppError::internal)?;
    session.insert(store::SEEN, Moment::now().unix()).map_err(AppError::internal)?;
    session.renew();
    Ok(())
}

/// The id of the browser's own session.
pub fn own_id(session: &Session) -> Option<SessionId> {
    let text: Option<String> = session.get(store::ID).ok().flatten();
    text.and_then(|text| text.parse().ok())
}

fn device_cookie_name(config: &Config) -> &'static str {
    if config.is_https() { "__Host-device" } else { "device" }
}

/// The token of a device that signed in before.
pub fn device(request: &HttpRequest, config: &Config) -> Option<String> {
    request
        .cookie(device_cookie_name(config))
        .map(|cookie| cookie.value().to_owned())
        .filter(|token| token.len() < 200)
}

/// Lets the device be known again.
pub fn remember_device(response: &mut HttpResponse, token: Option<String>, config: &Config) {
    let Some(token) = token else { return };
    let cookie = Cookie::build(device_cookie_name(config), token)
        .path("/")
        .http_only(true)
        .secure(config.is_https())
        .same_site(SameSite::Lax)
        .max_age(Duration::days(DEVICE_DAYS))
        .finish();
    // The token is letters, digits, `-` and `_`, so the header is valid.
    let _ = response.add_cookie(&cookie);
}
