//! Signing in and out.

use actix_session::Session;
use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::joining::Gate;
use super::session;
use crate::accounts::Visitor;
use crate::accounts::commands::{self, Admission, AtDoor, Entrance};
use crate::accounts::forms::{NextQuery, SignInForm};
use crate::accounts::model::AccountsError;
use crate::accounts::openid::OpenId;
use crate::accounts::pages::SignIn;
use crate::base::{Moment, Msg};
use crate::db::{Db, DbError};
use crate::web::address::ClientAddress;
use crate::web::forms::Query;
use crate::web::{AppResult, FieldErrors, Form, Layout, Wants, next, page};

/// Where people go who were not going anywhere.
const HOME: &str = "/home";

pub async fn new(
    visitor: Visitor,
    query: Query<NextQuery>,
    openid: Data<OpenId>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    if visitor.member().is_some() {
        return Ok(wants.redirect(next::destination(&query.next, HOME)));
    }
    let form = SignInForm { next: query.next.clone(), ..SignInForm::default() };
    refused(&openid, wants, StatusCode::OK, layout, form, FieldErrors::default(), None)
}

fn refused(
    openid: &OpenId,
    wants: Wants,
    status: StatusCode,
    layout: Layout,
    form: SignInForm,
    errors: FieldErrors,
    refusal: Option<Msg>,
) -> AppResult {
    let page = SignIn { layout, form, errors, refusal, site: openid.name() };
    page::either(wants, &page.layout, status, &page, &page.as_form())
}

pub async fn create(
    _: Visitor,
    request: HttpRequest,
    form: Form<SignInForm>,
    browser: Session,
    db: Data<Db>,
    gate: Gate,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let form = form.into_inner();
    if let Err(errors) = form.parse() {
        return refused(
            &gate.openid,
            wants,
            StatusCode::UNPROCESSABLE_ENTITY,
            layout,
            form,
            errors,
            None,
        );
    }
    let now = Moment::now();
    let device = session::device(&request, &gate.config);
    let begun = {
        let (email, device) = (form.email.clone(), device.clone());
        let address = ClientAddress::of(&request).0.to_string();
        db.write(move |conn| {
            commands::begin_sign_in(conn, &email, &address, device.as_deref(), now)
        })
        .await
    };
    let attempt = match begun {
        Ok(attempt) => attempt,
        Err(AccountsError::Locked { seconds }) => {
            let minutes = seconds.div_ceil(60);
            let msg = Msg::new("accounts-sign-in-locked").with("minutes", minutes);
            let status = StatusCode::TOO_MANY_REQUESTS;
            let mut response = refused(
                &gate.openid,
                wants,
                status,
                layout,
                form,
                FieldErrors::default(),
                Some(msg),
            )?;
            response.headers_mut().insert(actix_web::http::header::RETRY_AFTER, seconds.into());
            return Ok(response);
        }
        Err(error) => return Err(error.into()),
    };
    let is_right = gate.passwords.verify(&form.password, attempt.stored_hash()).await?;
    let agent = session::agent(&request);
    let outcome = db
        .write(move |conn| {
            let Some(user) = commands::finish_sign_in(conn, &attempt, is_right, now)? else {
                return Ok(None);
            };
            let door = AtDoor { device: device.as_deref(), agent: &agent };
            let admission = commands::admit(conn, user, Entrance::Known, door, now)?;
            Ok::<_, DbError>(Some((user, admission)))
        })
        .await?;
    let (status, msg) = match outcome {
        None => (StatusCode::UNAUTHORIZED, "accounts-sign-in-wrong"),
        Some((_, Admission::Closed)) => (StatusCode::FORBIDDEN, "error-suspended"),
        Some((user, admission)) => {
            let to = next::destination(&form.next, HOME);
            return session::enter((&browser, &request, wants), &gate.config, user, admission, to);
        }
    };
    refused(&gate.openid, wants, status, layout, form, FieldErrors::default(), Some(Msg::new(msg)))
}

pub async fn destroy(_: Visitor, browser: Session, wants: Wants) -> AppResult {
    browser.purge();
    Ok(wants.redirect("/"))
}
