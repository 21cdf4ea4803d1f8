//! Passkeys: made, named, removed, and shown instead of a password.
//!
//! A script asks the browser and puts its answer into an ordinary form. Without script the other ways of
//! signing in are there.

use actix_session::Session;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use webauthn_rs::prelude::{DiscoverableAuthentication, PasskeyRegistration};

use super::session;
use crate::accounts::commands::{self, AtDoor, Entrance};
use crate::accounts::forms::{NewPasskeyForm, PasskeyForm};
use crate::accounts::model::AccountsError;
use crate::accounts::pages::{NewPasskey, PasskeysPage};
use crate::accounts::passkeys::{self, PasskeyError};
use crate::accounts::{Member, Proven, Visitor, queries, store};
use crate::base::ids::{PasskeyId, UserId};
use crate::base::{Moment, Msg};
use crate::config::Config;
use crate::db::{Conn, Db, DbError};
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, next, page};

const LIST: &str = "/settings/passkeys";

impl From<PasskeyError> for AppError {
    fn from(error: PasskeyError) -> Self {
        // What a browser sent is not for the log; that something was wrong is.
        tracing::info!(%error, "a passkey was not taken");
        Self::Invalid(Msg::new("security-passkey-failed"))
    }
}

fn json(options: &serde_json::Value) -> AppResult {
    Ok(HttpResponse::Ok().json(options))
}

/// What is remembered of a question, once: a second answer meets nothing.
fn take<T: serde::de::DeserializeOwned>(browser: &Session, key: &str) -> Result<T, PasskeyError> {
    let asked = browser.remove_as::<T>(key).and_then(Result::ok);
    asked.ok_or_else(|| PasskeyError::Unproven("nothing was asked".to_owned()))
}

pub async fn index(me: Member, db: Data<Db>, config: Data<Config>, layout: Layout) -> AppResult {
    let lines = db.read(move |conn| queries::passkeys_of(conn, &me)).await?;
    let page = PasskeysPage { layout, lines, are_possible: passkeys::are_possible(&config) };
    page::ok(&page.layout, &page)
}

pub async fn new(_: Proven, layout: Layout) -> AppResult {
    let form = NewPasskeyForm::default();
    let page = NewPasskey { layout, form, errors: FieldErrors::default() };
    page::ok(&page.layout, &page)
}

/// Asks the browser to make a passkey.
pub async fn challenge_to_make(
    me: Proven,
    browser: Session,
    db: Data<Db>,
    config: Data<Config>,
) -> AppResult {
    let who = me.clone();
    let present = db.read(move |conn| queries::credentials_of(conn, who.member())).await?;
    let (options, state) = passkeys::ask_to_make(&config, me.member().user(), &present)?;
    browser.insert(store::PASSKEY_MADE, state).map_err(AppError::internal)?;
    json(&options)
}

pub async fn create(
    me: Proven,
    form: Form<NewPasskeyForm>,
    browser: Session,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let name = match form.parse() {
        Ok(name) => name,
        Err(errors) => {
            let page = NewPasskey { layout, form: form.into_inner(), errors };
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let state: PasskeyRegistration = take(&browser, store::PASSKEY_MADE)?;
    let (id, passkey) = passkeys::made(&config, &form.credential, &state)?;
    let now = layout.now();
    db.write(move |conn| commands::add_passkey(conn, me.member(), (&id, &passkey), &name, now))
        .await?;
    Ok(Flash::notice(layout.reader.locale, "security-passkey-added").on(wants.redirect(LIST)))
}

pub async fn rename(
    me: Member,
    Path(id): Path<PasskeyId>,
    form: Form<NewPasskeyForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let problem = |errors: FieldErrors| {
        let msg = errors.of("name").cloned();
        AppError::Invalid(msg.unwrap_or_else(|| Msg::new("field-required")))
    };
    let name = form.parse().map_err(problem)?;
    db.write(move |conn| commands::rename_passkey(conn, &me, id, &name)).await?;
    Ok(Flash::notice(layout.reader.locale, "accounts-saved").on(wants.redirect(LIST)))
}

pub async fn destroy(
    me: Proven,
    Path(id): Path<PasskeyId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = layout.now();
    db.write(move |conn| commands::remove_passkey(conn, me.member(), id, now)).await?;
    Ok(Flash::notice(layout.reader.locale, "security-passkey-removed").on(wants.redirect(LIST)))
}

/// Asks the browser to show a passkey, whosever it is: nothing tells who has one.
pub async fn challenge(_: Visitor, browser: Session, config: Data<Config>) -> AppResult {
    let (options, state) = passkeys::ask_to_show(&config)?;
    browser.insert(store::PASSKEY_SHOWN, state).map_err(AppError::internal)?;
    json(&options)
}

/// Whose passkey was shown, if the answer proves it and the database saw it first.
fn owner_of(
    conn: &mut Conn,
    config: &Config,
    answer: &str,
    state: DiscoverableAuthentication,
    now: Moment,
) -> Result<Option<UserId>, DbError> {
    let Ok(shown) = passkeys::shown(answer) else { return Ok(None) };
    let Some(kept) = commands::find_passkey(conn, &shown.credential_id)? else { return Ok(None) };
    match passkeys::proven(config, &shown, state, kept.owner, kept.passkey.clone()) {
        Ok(after) if commands::use_passkey(conn, &kept, &after, now)? => Ok(Some(kept.owner)),
        Ok(_) => Ok(None),
        Err(error) => {
            tracing::info!(%error, "a passkey was not taken");
            Ok(None)
        }
    }
}

/// Signs in with a passkey. It is unlocked by its owner, so it is both steps at once.
pub async fn sign_in(
    visitor: Visitor,
    request: HttpRequest,
    form: Form<PasskeyForm>,
    browser: Session,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let locale = layout.reader.locale;
    let first_step = session::first_step(&browser);
    let asked: Result<DiscoverableAuthentication, _> = take(&browser, store::PASSKEY_SHOWN);
    let door = super::door_of(&visitor);
    let refused = || Ok(Flash::alert(locale, "security-passkey-failed").on(wants.redirect(door)));
    let Ok(state) = asked else { return refused() };
    let now = layout.now();
    let device = session::device(&request, &config);
    let agent = session::agent(&request);
    let (answer, site) = (form.credential.clone(), config.clone());
    let found = db
        .write(move |conn| {
            let Some(user) = owner_of(conn, &site, &answer, state.clone(), now)? else {
                return Ok(None);
            };
            let door = AtDoor { device: device.as_deref(), agent: &agent };
            let admission = commands::admit(conn, user, Entrance::Both, door, now)?;
            Ok::<_, DbError>(Some((user, admission)))
        })
        .await?;
    let Some((user, admission)) = found else { return refused() };
    // From the second step one goes on to where the first was leading.
    let own_way = first_step.filter(|step| step.user == user).map(|step| step.next);
    let to = own_way.unwrap_or_else(|| next::destination(&form.next, "/home").to_owned());
    session::enter((&browser, &request, wants), &config, user, admission, &to)
}

/// Proves again by a passkey that it is oneself.
pub async fn prove(
    me: Member,
    form: Form<PasskeyForm>,
    browser: Session,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let state: DiscoverableAuthentication = take(&browser, store::PASSKEY_SHOWN)?;
    let (answer, now) = (form.credential.clone(), layout.now());
    let owner = db
        .write(move |conn| {
            let owner = owner_of(conn, &config, &answer, state.clone(), now)?;
            Ok::<_, AccountsError>(owner)
        })
        .await?;
    if owner != Some(me.id()) {
        return Err(AppError::Invalid(Msg::new("security-passkey-failed")));
    }
    session::note_proof(&browser)?;
    Ok(wants.redirect(next::destination(&form.next, "/settings/sessions")))
}
