//! What one signs in with: address, password, and the browsers that are signed in.

use actix_session::Session;
use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::joining::Gate;
use super::{count_mail, session, settle};
use crate::accounts::forms::{EmailForm, NewPasswordForm};
use crate::accounts::model::AccountsError;
use crate::accounts::openid::OpenId;
use crate::accounts::pages::{Browsers, ChangeEmail, ChangePassword, NewEmail};
use crate::accounts::tokens::{self, Purpose};
use crate::accounts::{Member, Proven, Visitor, commands, queries};
use crate::base::ids::SessionId;
use crate::base::{Moment, Msg};
use crate::config::Config;
use crate::db::{Conn, Db, DbError};
use crate::web::forms::Path;
use crate::web::{AppResult, FieldErrors, Flash, Form, Layout, Limits, Wants, page};

pub async fn show(
    me: Member,
    browser: Session,
    db: Data<Db>,
    openid: Data<OpenId>,
    layout: Layout,
) -> AppResult {
    let now = layout.now();
    let email = me.email().to_owned();
    let is_verified = me.is_verified();
    let own = session::own_id(&browser);
    let (mut lines, is_two_step, passkeys, linked) = db
        .read(move |conn| {
            let lines = queries::sessions_of(conn, &me, now)?;
            let is_two_step = commands::is_two_step(conn, me.id())?;
            let linked = queries::sites_of(conn, &me)?;
            Ok::<_, DbError>((lines, is_two_step, queries::count_passkeys(conn, &me)?, linked))
        })
        .await?;
    let site = openid.name();
    lines.sort_by_key(|line| own != Some(line.id));
    let page =
        Browsers { layout, email, is_verified, is_two_step, passkeys, site, linked, lines, own };
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

/// Signs all other browsers out.
pub async fn end_others(
    me: Member,
    browser: Session,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let own = session::own_id(&browser);
    db.write(move |conn| commands::end_other_sessions(conn, &me, own)).await?;
    let flash = Flash::notice(layout.reader.locale, "security-others-ended");
    Ok(flash.on(wants.redirect("/settings/sessions")))
}

pub async fn password(_: Proven, layout: Layout) -> AppResult {
    let page = ChangePassword { layout, errors: FieldErrors::default() };
    page::ok(&page.layout, &page)
}

pub async fn change_password(
    me: Proven,
    form: Form<NewPasswordForm>,
    browser: Session,
    db: Data<Db>,
    gate: Gate,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = layout.now();
    let own_words = [me.name(), me.member().email()];
    let hash = match gate.passwords.make(&form.password, &own_words).await? {
        Ok(hash) => hash,
        Err(weakness) => {
            let errors = FieldErrors::one("password", weakness);
            let page = ChangePassword { layout, errors };
            return page::either(
                wants,
                &page.layout,
                StatusCode::UNPROCESSABLE_ENTITY,
                &page,
                &page.as_form(),
            );
        }
    };
    let own = session::own_id(&browser);
    let change =
        move |conn: &mut Conn| commands::change_password(conn, me.member(), &hash, own, now);
    db.write(change).await?;
    browser.renew();
    let flash = Flash::notice(layout.reader.locale, "accounts-password-changed");
    Ok(flash.on(wants.redirect("/settings/sessions")))
}

pub async fn email(me: Proven, layout: Layout) -> AppResult {
    let page = ChangeEmail {
        layout,
        present: me.member().email().to_owned(),
        form: EmailForm::default(),
        errors: FieldErrors::default(),
    };
    page::ok(&page.layout, &page)
}

/// Sends a link to the new address, with the same answer if it belongs to somebody else.
pub async fn request_email(
    me: Proven,
    request: HttpRequest,
    form: Form<EmailForm>,
    db: Data<Db>,
    limits: Data<Limits>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = Moment::now();
    let form = form.into_inner();
    let present = me.member().email().to_owned();
    let parsed = form.parse().and_then(|new| {
        if new == present { Err(FieldErrors::one("email", "accounts-email-same")) } else { Ok(new) }
    });
    let new_email = match parsed {
        Ok(new_email) => new_email,
        Err(errors) => {
            let page = ChangeEmail { layout, present, form, errors };
            return page::either(
                wants,
                &page.layout,
                StatusCode::UNPROCESSABLE_ENTITY,
                &page,
                &page.as_form(),
            );
        }
    };
    count_mail(&limits, &new_email, &request)?;
    let flash = Msg::new("accounts-email-sent").with("email", &new_email);
    db.write(move |conn| commands::request_email_change(conn, me.member(), &new_email, now))
        .await?;
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
