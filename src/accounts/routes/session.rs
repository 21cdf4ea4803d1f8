//! Beginning a browser's session, and the cookie by which a device is known again.

use actix_session::Session;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::header::USER_AGENT;
use actix_web::{HttpRequest, HttpResponse};

use serde::{Deserialize, Serialize};

use crate::accounts::commands::Admission;
use crate::accounts::store;
use crate::base::ids::{SessionId, UserId};
use crate::base::{Moment, Msg};
use crate::config::Config;
use crate::web::{AppError, AppResult, Flash, Layout, Wants};

const DEVICE_DAYS: i64 = 365;

/// For how long a right first step waits for the second.
const FIRST_STEP_SECONDS: i64 = 10 * 60;

/// What the browser says of itself.
pub fn agent(request: &HttpRequest) -> String {
    let header = request.headers().get(USER_AGENT).and_then(|value| value.to_str().ok());
    header.unwrap_or_default().chars().take(300).collect()
}

/// Signs the browser in: a new session key, and nothing left of the anonymous session.
fn begin(session: &Session, request: &HttpRequest, user: UserId) -> Result<(), AppError> {
    session.clear();
    session.insert(store::USER, user).map_err(AppError::internal)?;
    session.insert(store::ID, SessionId::generate()).map_err(AppError::internal)?;
    session.insert(store::AGENT, agent(request)).map_err(AppError::internal)?;
    session.insert(store::SEEN, Moment::now().unix()).map_err(AppError::internal)?;
    note_proof(session)
}

/// Notes that the person proved just now that it is them, under a new session key.
pub fn note_proof(session: &Session) -> Result<(), AppError> {
    session.insert(store::PROVED, Moment::now().unix()).map_err(AppError::internal)?;
    session.renew();
    Ok(())
}

/// Somebody whose first step was right: noted in an anonymous session until they take the second.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct FirstStep {
    pub user: UserId,
    /// Of the password it was taken with.
    pub mark: String,
    /// Where they are going.
    pub next: String,
    since: i64,
}

/// The first step that was taken here a few minutes ago.
pub fn first_step(session: &Session) -> Option<FirstStep> {
    let step: FirstStep = session.get(store::FIRST_STEP).ok().flatten()?;
    (0..FIRST_STEP_SECONDS).contains(&(Moment::now().unix() - step.since)).then_some(step)
}

/// Does what the door says: signs in and goes on, or goes to the second step.
pub fn enter(
    (session, request, wants): (&Session, &HttpRequest, Wants),
    config: &Config,
    user: UserId,
    admission: Admission,
    to: &str,
) -> AppResult {
    match admission {
        Admission::In { new_device, stays } => {
            begin(session, request, user)?;
            let mut response = wants.redirect(to);
            remember_device(&mut response, new_device, config);
            if stays {
                let locale = Layout::of(request).reader.locale;
                return Ok(Flash::notice(locale, "accounts-stays").on(response));
            }
            Ok(response)
        }
        Admission::SecondStep { mark } => {
            let since = Moment::now().unix();
            let step = FirstStep { user, mark, next: to.to_owned(), since };
            session.clear();
            session.insert(store::FIRST_STEP, step).map_err(AppError::internal)?;
            session.renew();
            Ok(wants.redirect("/login/code"))
        }
        Admission::Closed => Err(AppError::Forbidden(Msg::new("error-suspended"))),
    }
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
fn remember_device(response: &mut HttpResponse, token: Option<String>, config: &Config) {
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
