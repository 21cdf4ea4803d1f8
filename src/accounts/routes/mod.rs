//! The routes of accounts.

mod api_tokens;
mod entering;
mod joining;
mod openid;
mod passkeys;
mod photo;
mod reauth;
mod recovery;
mod session;
mod settings;
mod signing;
mod two_step;
mod zone;

use actix_web::HttpRequest;

use super::Visitor;
use super::model::AccountsError;
use crate::base::{Moment, Msg};
use crate::web::address::ClientAddress;
use crate::web::{AppError, Limits, Routes};

pub use session::{agent as user_agent, own_id as own_session};

pub fn routes() -> Routes {
    Routes::default()
        .get("/login", entering::new)
        .post("/login", entering::create)
        .get("/login/code", two_step::code)
        .post("/login/code", two_step::pass)
        .post("/login/passkey/challenge", passkeys::challenge)
        .post("/login/passkey", passkeys::sign_in)
        .get("/login/openid", openid::sign_in)
        .get("/login/openid/return", openid::arrive)
        .post("/logout", entering::destroy)
        .get("/reauth", reauth::new)
        .post("/reauth", reauth::create)
        .post("/reauth/passkey", passkeys::prove)
        .get("/reauth/openid", openid::prove)
        .get("/signup", joining::new)
        .post("/signup", joining::create)
        .get("/verify", joining::inbox)
        .post("/verify", joining::resend)
        .get("/verify/{token}", joining::verification)
        .post("/verify/{token}", joining::verify)
        .get("/claim/{token}", joining::claim_form)
        .post("/claim/{token}", joining::claim)
        .get("/forgot", recovery::forgot)
        .post("/forgot", recovery::send_link)
        .get("/reset/{token}", recovery::reset_form)
        .post("/reset/{token}", recovery::reset)
        .get("/settings", settings::show)
        .post("/settings/profile", settings::update)
        .post("/settings/photo", photo::create)
        .post("/settings/photo/removal", photo::destroy)
        .get("/settings/sessions", signing::show)
        .post("/settings/sessions/revocation", signing::end_others)
        .post("/settings/sessions/{id}/revocation", signing::end_session)
        .get("/settings/tokens", api_tokens::index)
        .post("/settings/tokens", api_tokens::create)
        .get("/settings/tokens/new", api_tokens::new)
        .post("/settings/tokens/{id}/revocation", api_tokens::revoke)
        .get("/settings/two-step", two_step::show)
        .get("/settings/two-step/setup", two_step::setup)
        .post("/settings/two-step/setup", two_step::begin)
        .post("/settings/two-step/confirmation", two_step::confirm)
        .post("/settings/two-step/codes", two_step::renew_codes)
        .post("/settings/two-step/removal", two_step::end)
        .get("/settings/openid/link", openid::link)
        .post("/settings/openid/{id}/removal", openid::unlink)
        .get("/settings/passkeys", passkeys::index)
        .post("/settings/passkeys", passkeys::create)
        .get("/settings/passkeys/new", passkeys::new)
        .post("/settings/passkeys/challenge", passkeys::challenge_to_make)
        .post("/settings/passkeys/{id}", passkeys::rename)
        .post("/settings/passkeys/{id}/removal", passkeys::destroy)
        .get("/settings/password", signing::password)
        .post("/settings/password", signing::change_password)
        .get("/settings/email", signing::email)
        .post("/settings/email", signing::request_email)
        .get("/settings/email/{token}", signing::new_email)
        .post("/settings/email/{token}", signing::change_email)
        .get("/photos/{id}", photo::show)
        .get("/zone", zone::show)
        .post("/zone", zone::update)
}

/// Where somebody goes who cannot go on: back to the door, or home if they are in.
fn door_of(visitor: &Visitor) -> &'static str {
    if visitor.member().is_some() { "/home" } else { "/login" }
}

/// Counts a mail that a request is about to cause, to whomever it goes.
fn count_mail(limits: &Limits, email: &str, request: &HttpRequest) -> Result<(), AppError> {
    limits.mail(email, ClientAddress::of(request).0)
}

/// Waits until a quarter of a second after `since`, so that the time an answer takes does not say
/// whether an address has an account.
async fn settle(since: Moment) {
    let spent = Moment::now().since(since).num_milliseconds();
    if let Ok(left) = u64::try_from(250 - spent) {
        actix_web::rt::time::sleep(std::time::Duration::from_millis(left)).await;
    }
}

impl From<AccountsError> for AppError {
    fn from(error: AccountsError) -> Self {
        match error {
            AccountsError::LinkOver => Self::Gone(Msg::new("error-link-expired")),
            AccountsError::EmailTaken => Self::refused("accounts-email-taken"),
            AccountsError::WrongPassword => Self::refused("accounts-wrong-password"),
            AccountsError::Locked { seconds } => Self::TooMany { seconds },
            AccountsError::UnprovenAddress => {
                Self::Forbidden(Msg::new("security-site-unproven-address"))
            }
            AccountsError::Suspended => Self::Forbidden(Msg::new("error-suspended")),
            AccountsError::LastAdmin => Self::refused("accounts-last-admin"),
            AccountsError::Staff => Self::Forbidden(Msg::new("accounts-staff")),
            AccountsError::Oneself => Self::refused("accounts-oneself"),
            AccountsError::AlreadySo => Self::refused("accounts-already-so"),
            AccountsError::TooMany => Self::refused("security-too-many"),
            AccountsError::NotFound => Self::NotFound,
            AccountsError::Db(error) => Self::Db(error),
        }
    }
}
