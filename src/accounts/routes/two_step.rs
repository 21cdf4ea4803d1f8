//! Signing in in two steps: setting it up, and taking the second step.

use actix_session::Session;
use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::http::header::RETRY_AFTER;
use actix_web::web::Data;

use super::session;
use crate::accounts::commands::{self, AtDoor, Keys};
use crate::accounts::forms::CodeForm;
use crate::accounts::model::AccountsError;
use crate::accounts::pages::{RecoveryCodes, SecondStep, TwoStep, TwoStepSetup};
use crate::accounts::totp::TotpKey;
use crate::accounts::{Member, Proven, Visitor, queries};
use crate::base::{Moment, Msg};
use crate::config::Config;
use crate::db::{Conn, Db};
use crate::web::address::ClientAddress;
use crate::web::forms::Query;
use crate::web::{AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

const OVERVIEW: &str = "/settings/two-step";
const SETUP: &str = "/settings/two-step/setup";

pub async fn show(me: Member, db: Data<Db>, layout: Layout) -> AppResult {
    let state = db.read(move |conn| queries::two_step_of(conn, &me)).await?;
    let page = TwoStep { layout, state };
    page::ok(&page.layout, &page)
}

/// Makes a key and goes on to show it.
pub async fn begin(me: Proven, db: Data<Db>, config: Data<Config>, wants: Wants) -> AppResult {
    let (keys, now) = (Keys::of(&config), Moment::now());
    db.write(move |conn| commands::begin_two_step(conn, me.member(), &keys, now)).await?;
    Ok(wants.redirect(SETUP))
}

fn setup_page(layout: Layout, me: &Proven, key: &TotpKey, errors: FieldErrors) -> TwoStepSetup {
    let issuer = layout.reader.text("brand");
    TwoStepSetup::new(layout, key, &issuer, me.member().email(), errors)
}

pub async fn setup(
    me: Proven,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let keys = Keys::of(&config);
    let asked = me.clone();
    let key = db.read(move |conn| commands::waiting_key(conn, asked.member(), &keys)).await?;
    let Some(key) = key else { return Ok(wants.redirect(OVERVIEW)) };
    let page = setup_page(layout, &me, &key, FieldErrors::default());
    page::ok(&page.layout, &page)
}

/// Turns it on by a code of the app, and shows the recovery codes, this once.
pub async fn confirm(
    me: Proven,
    form: Form<CodeForm>,
    browser: Session,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
) -> AppResult {
    let (keys, now, own) = (Keys::of(&config), layout.now(), session::own_id(&browser));
    let (who, typed) = (me.clone(), form.code.clone());
    let (key, codes) = db
        .write(move |conn| {
            let key = commands::waiting_key(conn, who.member(), &keys)?;
            let codes = commands::confirm_two_step(conn, who.member(), &typed, &keys, own, now)?;
            Ok::<_, AccountsError>((key, codes))
        })
        .await?;
    match (codes, key) {
        (None, Some(key)) => {
            let errors = FieldErrors::one("code", "security-code-wrong");
            let page = setup_page(layout, &me, &key, errors);
            page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        (codes, _) => {
            browser.renew();
            let page = RecoveryCodes { layout, codes: codes.unwrap_or_default(), is_first: true };
            page::ok(&page.layout, &page)
        }
    }
}

/// New recovery codes, shown this once.
pub async fn renew_codes(
    me: Proven,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
) -> AppResult {
    let (keys, now) = (Keys::of(&config), layout.now());
    let renew =
        move |conn: &mut Conn| commands::renew_recovery_codes(conn, me.member(), &keys, now);
    let codes = db.write(renew).await?;
    let page = RecoveryCodes { layout, codes, is_first: false };
    page::ok(&page.layout, &page)
}

pub async fn end(
    me: Proven,
    browser: Session,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (now, own) = (layout.now(), session::own_id(&browser));
    db.write(move |conn| commands::end_two_step(conn, me.member(), own, now)).await?;
    browser.renew();
    let flash = Flash::notice(layout.reader.locale, "security-two-step-ended");
    Ok(flash.on(wants.redirect(OVERVIEW)))
}

/// `/login/code?with=recovery`.
#[derive(Debug, Default, serde::Deserialize)]
pub struct WithQuery {
    #[serde(default)]
    with: String,
}

/// Asks for the second step of who took the first here.
pub async fn code(
    visitor: Visitor,
    query: Query<WithQuery>,
    browser: Session,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    if session::first_step(&browser).is_none() {
        return Ok(wants.redirect(super::door_of(&visitor)));
    }
    let form = CodeForm { with: query.with.clone(), ..CodeForm::default() };
    let page = SecondStep { layout, form, refusal: None };
    page::ok(&page.layout, &page)
}

pub async fn pass(
    visitor: Visitor,
    request: HttpRequest,
    form: Form<CodeForm>,
    browser: Session,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let locale = layout.reader.locale;
    let door = super::door_of(&visitor);
    let start_again = || Ok(Flash::alert(locale, "security-start-again").on(wants.redirect(door)));
    let Some(step) = session::first_step(&browser) else { return start_again() };
    let (keys, now) = (Keys::of(&config), layout.now());
    let device = session::device(&request, &config);
    let agent = session::agent(&request);
    let address = ClientAddress::of(&request).0.to_string();
    let (taken, typed) = (step.clone(), form.code.clone());
    let outcome = db
        .write(move |conn| {
            let door = AtDoor { device: device.as_deref(), agent: &agent };
            let first = (taken.user, taken.mark.as_str());
            commands::pass_second_step(conn, first, &typed, &address, &keys, door, now)
        })
        .await;
    let (status, refusal, wait) = match outcome {
        Ok(Some(admission)) => {
            let here = (&browser, &request, wants);
            return session::enter(here, &config, step.user, admission, &step.next);
        }
        Ok(None) => (StatusCode::UNAUTHORIZED, Msg::new("security-code-wrong"), None),
        Err(AccountsError::Locked { seconds }) => {
            let msg = Msg::new("security-codes-locked").with("minutes", seconds.div_ceil(60));
            (StatusCode::TOO_MANY_REQUESTS, msg, Some(seconds))
        }
        Err(AccountsError::LinkOver | AccountsError::NotFound) => return start_again(),
        Err(error) => return Err(error.into()),
    };
    let form = CodeForm { with: form.with.clone(), ..CodeForm::default() };
    let page = SecondStep { layout, form, refusal: Some(refusal) };
    let mut response = page::either(wants, &page.layout, status, &page, &page.as_form())?;
    if let Some(seconds) = wait {
        response.headers_mut().insert(RETRY_AFTER, seconds.into());
    }
    Ok(response)
}
