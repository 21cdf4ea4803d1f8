//! What one signs in with: address, password, and the browsers that are signed in.

use actix_session::Session;
use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::joining::Gate;
use super::{count_mail, session, settle};
use crate::accounts::forms::{ChangeEmailForm, ChangePasswordForm};
use crate::accounts::model::AccountsError;
use crate::accounts::pages::{Browsers, ChangeEmail, ChangePassword, NewEmail};
use crate::accounts::tokens::{self, Purpose};
use crate::accounts::{Member, Visitor, commands, queries};
use crate::base::ids::SessionId;
use crate::base::{Moment, Msg};
use crate::config::Config;
use crate::db::Db;
use crate::web::address::ClientAddress;
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Limits, Wants, page};

pub async fn show(me: Member, browser: Session, db: Data<Db>, layout: Layout) -> AppResult {
    let now = layout.now();
    let email = me.email().to_owned();
    let is_verified = me.is_verified();
    let lines = db.read(move |conn| queries::sessions_of(conn, &me, now)).await?;
    let own = session::own_id(&browser);
    let page = Browsers { layout, email, is_verified, lines, own };
    page::ok(&page.layout, &page)
}

pub async fn end_session(
    me: Member,
    Path(id): Path<SessionId>,
    browser: Session,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    if session::own_id(&browser) == Some(id) {
        browser.purge();
        return Ok(wants.redirect("/"));
    }
    db.write(move |conn| commands::end_session(conn, &me, id)).await?;
    let flash = Flash::notice(layout.reader.locale, "accounts-session-ended");
    Ok(flash.on(wants.redirect("/settings/sessions")))
}

pub async fn password(_: Member, layout: Layout) -> AppResult {
    let page = ChangePassword { layout, errors: FieldErrors::default() };
    page::ok(&page.layout, &page)
}

/// Compares with the present password. Wrong ones count as wrong sign-ins do, so that a stolen session
/// is no way to guess it.
async fn is_present_password(
    me: &Member,
    typed: &str,
    request: &HttpRequest,
    db: &Db,
    gate: &Gate,
    now: Moment,
) -> Result<bool, AppError> {
    let email = me.email().to_owned();
    let address = ClientAddress::of(request).0.to_string();
    let device = session::device(request, &gate.config);
    let attempt = {
        let device = device.clone();
        db.write(move |conn| {
            commands::begin_sign_in(conn, &email, &address, device.as_deref(), now)
        })
        .await?
    };
    let is_right = gate.passwords.verify(typed, attempt.stored_hash()).await?;
    db.write(move |conn| commands::finish_check(conn, &attempt, is_right, now)).await?;
    Ok(is_right)
}

pub async fn change_password(
    me: Member,
    request: HttpRequest,
    form: Form<ChangePasswordForm>,
    browser: Session,
    db: Data<Db>,
    gate: Gate,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = layout.now();
    let mut errors = FieldErrors::default();
    if !is_present_password(&me, &form.current, &request, &db, &gate, now).await? {
        errors.add("current", "accounts-wrong-password");
    }
    let mut hash = None;
    if errors.is_empty() {
        match gate.passwords.make(&form.password, &[me.name(), me.email()]).await? {
            Ok(made) => hash = Some(made),
            Err(weakness) => errors.add("password", weakness),
        }
    }
    let Some(hash) = hash else {
        let page = ChangePassword { layout, errors };
        return page::either(
            wants,
            &page.layout,
            StatusCode::UNPROCESSABLE_ENTITY,
            &page,
            &page.as_form(),
        );
    };
    let own = session::own_id(&browser);
    db.write(move |conn| commands::change_password(conn, &me, &hash, own, now)).await?;
    browser.renew();
    let flash = Flash::notice(layout.reader.locale, "accounts-password-changed");
    Ok(flash.on(wants.redirect("/settings/sessions")))
}

pub async fn email(me: Member, layout: Layout) -> AppResult {
    let page = ChangeEmail {
        layout,
        present: me.email().to_owned(),
        form: ChangeEmailForm::default(),
        errors: FieldErrors::default(),
    };
    page::ok(&page.layout, &page)
}

/// Sends a link to the new address, with the same answer if it belongs to somebody else.
pub async fn request_email(
    me: Member,
    request: HttpRequest,
    form: Form<ChangeEmailForm>,
    db: Data<Db>,
    gate: Gate,
    limits: Data<Limits>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = Moment::now();
    let form = form.into_inner();
    let mut errors = FieldErrors::default();
    let new_email = errors.email("email", &form.email);
    if new_email == me.email() {
        errors.add("email", "accounts-email-same");
    }
    if errors.is_empty()
        && !is_present_password(&me, &form.current, &request, &db, &gate, now).await?
    {
        errors.add("current", "accounts-wrong-password");
    }
    if !errors.is_empty() {
        let page = ChangeEmail { layout, present: me.email().to_owned(), form, errors };
        return page::either(
            wants,
            &page.layout,
            StatusCode::UNPROCESSABLE_ENTITY,
            &page,
            &page.as_form(),
        );
    }
    count_mail(&limits, &new_email, &request)?;
    let flash = Msg::new("accounts-email-sent").with("email", &new_email);
    db.write(move |conn| commands::request_email_change(conn, &me, &new_email, now)).await?;
    settle(now).await;
    Ok(Flash::notice(layout.reader.locale, flash).on(wants.redirect("/settings/sessions")))
}

/// A page with a button, for whoever holds the link.
pub async fn new_email(
    _: Visitor,
    Path(text): Path<String>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
) -> AppResult {
    let token = tokens::parse(&config, &text).ok_or(AccountsError::LinkOver)?;
    let now = layout.now();
    let found = db
        .read(move |conn| queries::link_and_owner(conn, token, Purpose::ChangeEmail, now))
        .await?;
    let (token, owner) = found.ok_or(AccountsError::LinkOver)?;
    let page = NewEmail {
        layout,
        token: text,
        present: owner.email,
        new: token.new_email.unwrap_or_default(),
    };
    page::ok(&page.layout, &page)
}

pub async fn change_email(
    visitor: Visitor,
    Path(text): Path<String>,
    browser: Session,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let token = tokens::parse(&config, &text).ok_or(AccountsError::LinkOver)?;
    let now = layout.now();
    let own = session::own_id(&browser);
    let user = db.write(move |conn| commands::change_email(conn, token, own, now)).await?;
    let is_own = visitor.member().is_some_and(|member| member.id() == user);
    let to = if is_own { "/settings/sessions" } else { "/login" };
    if is_own {
        browser.renew();
    }
    Ok(Flash::notice(layout.reader.locale, "accounts-email-changed").on(wants.redirect(to)))
}
