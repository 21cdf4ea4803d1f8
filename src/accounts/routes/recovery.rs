//! A forgotten password.

use actix_session::Session;
use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::joining::{Gate, let_in};
use super::{count_mail, settle};
use crate::accounts::forms::{EmailForm, NewPasswordForm};
use crate::accounts::model::AccountsError;
use crate::accounts::pages::{Forgot, Reset};
use crate::accounts::tokens::{self, Purpose};
use crate::accounts::{Visitor, commands, queries};
use crate::base::Moment;
use crate::config::Config;
use crate::db::Db;
use crate::web::forms::{Path, Query};
use crate::web::{AppResult, FieldErrors, Flash, Form, Layout, Limits, Wants, page};

/// `/forgot?sent=1`.
#[derive(Debug, Default, serde::Deserialize)]
pub struct SentQuery {
    #[serde(default)]
    sent: String,
}

pub async fn forgot(_: Visitor, query: Query<SentQuery>, layout: Layout) -> AppResult {
    let page = Forgot {
        layout,
        form: EmailForm::default(),
        errors: FieldErrors::default(),
        was_sent: query.sent == "1",
    };
    page::ok(&page.layout, &page)
}

/// Sends a link, with the same answer for every address.
pub async fn send_link(
    _: Visitor,
    request: HttpRequest,
    form: Form<EmailForm>,
    db: Data<Db>,
    limits: Data<Limits>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = Moment::now();
    let email = match form.parse() {
        Ok(email) => email,
        Err(errors) => {
            let page = Forgot { layout, form: form.into_inner(), errors, was_sent: false };
            return page::either(
                wants,
                &page.layout,
                StatusCode::UNPROCESSABLE_ENTITY,
                &page,
                &page.as_form(),
            );
        }
    };
    count_mail(&limits, &email, &request)?;
    db.write(move |conn| commands::request_reset(conn, &email, now)).await?;
    settle(now).await;
    Ok(wants.redirect("/forgot?sent=1"))
}

pub async fn reset_form(
    _: Visitor,
    Path(text): Path<String>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
) -> AppResult {
    let token = tokens::parse(&config, &text).ok_or(AccountsError::LinkOver)?;
    let now = layout.now();
    let found = db
        .read(move |conn| queries::link_and_owner(conn, token, Purpose::ResetPassword, now))
        .await?;
    let (_, owner) = found.ok_or(AccountsError::LinkOver)?;
    let page = Reset { layout, token: text, email: owner.email, errors: FieldErrors::default() };
    page::ok(&page.layout, &page)
}

/// Sets the new password and lets its owner in: they proved to own the mailbox.
pub async fn reset(
    _: Visitor,
    request: HttpRequest,
    Path(text): Path<String>,
    form: Form<NewPasswordForm>,
    browser: Session,
    db: Data<Db>,
    gate: Gate,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let token = tokens::parse(&gate.config, &text).ok_or(AccountsError::LinkOver)?;
    let now = layout.now();
    let found = db
        .read(move |conn| queries::link_and_owner(conn, token, Purpose::ResetPassword, now))
        .await?;
    let (_, owner) = found.ok_or(AccountsError::LinkOver)?;
    let hash = match gate.passwords.make(&form.password, &[&owner.name, &owner.email]).await? {
        Ok(hash) => hash,
        Err(weakness) => {
            let errors = FieldErrors::one("password", weakness);
            let page = Reset { layout, token: text, email: owner.email, errors };
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let user = db.write(move |conn| commands::reset_password(conn, token, &hash, now)).await?;
    let flash = Flash::notice(layout.reader.locale, "accounts-password-changed");
    let here = (&browser, &request, wants);
    Ok(flash.on(let_in(here, &db, &gate.config, user, now, "/home").await?))
}
