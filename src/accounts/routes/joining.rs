//! Signing up, proving an address, and taking over an account that a booking made.

use actix_session::Session;
use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::{count_mail, session, settle};
use crate::accounts::commands::{self, AtDoor, Entrance, NewPerson};
use crate::accounts::forms::{ClaimForm, EmailForm, SignUpForm};
use crate::accounts::model::AccountsError;
use crate::accounts::openid::OpenId;
use crate::accounts::pages::{Claim, Inbox, SignUp, Verify};
use crate::accounts::passwords::Passwords;
use crate::accounts::tokens::{self, Purpose};
use crate::accounts::{Visitor, queries};
use crate::base::ids::{EmailTokenId, UserId};
use crate::base::{Moment, Msg};
use crate::config::Config;
use crate::db::Db;
use crate::web::forms::{Path, Query};
use crate::web::layout::language_tag;
use crate::web::{
    AppError, AppResult, FieldErrors, Flash, Form, HourCycle, Layout, Limits, Wants, next, page,
};

/// Where somebody goes who came to coach.
const COACH_START: &str = "/coach/start";
/// The anonymous session's note of who signed up here: they are let in when they confirm here.
const JOINING: &str = "joining";
/// The anonymous session's note of the address they gave, for the page that asks to look for the mail.
const ADDRESS: &str = "address";

pub async fn new(
    visitor: Visitor,
    query: Query<SignUpQuery>,
    openid: Data<OpenId>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    if visitor.member().is_some() {
        let default = if query.role == "coach" { COACH_START } else { "/home" };
        return Ok(wants.redirect(next::destination(&query.next, default)));
    }
    let form =
        SignUpForm { next: query.next.clone(), role: query.role.clone(), ..SignUpForm::default() };
    sign_up_page(&openid, wants, StatusCode::OK, layout, form, FieldErrors::default())
}

/// `/signup?role=coach&next=…`.
#[derive(Debug, Default, serde::Deserialize)]
pub struct SignUpQuery {
    #[serde(default)]
    role: String,
    #[serde(default)]
    next: String,
}

fn sign_up_page(
    openid: &OpenId,
    wants: Wants,
    status: StatusCode,
    layout: Layout,
    form: SignUpForm,
    errors: FieldErrors,
) -> AppResult {
    let page = SignUp { layout, form, errors, site: openid.name() };
    page::either(wants, &page.layout, status, &page, &page.as_form())
}

/// The answer is the same whether the address has an account or not: look into your inbox.
pub async fn create(
    _: Visitor,
    request: HttpRequest,
    form: Form<SignUpForm>,
    browser: Session,
    db: Data<Db>,
    gate: Gate,
    limits: Data<Limits>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let form = form.into_inner();
    let now = Moment::now();
    let input = match form.parse() {
        Ok(input) => input,
        Err(errors) => {
            return sign_up_page(
                &gate.openid,
                wants,
                StatusCode::UNPROCESSABLE_ENTITY,
                layout,
                form,
                errors,
            );
        }
    };
    let hash = match gate.passwords.make(&form.password, &[&input.name, &input.email]).await? {
        Ok(hash) => hash,
        Err(weakness) => {
            let errors = FieldErrors::one("password", weakness);
            return sign_up_page(
                &gate.openid,
                wants,
                StatusCode::UNPROCESSABLE_ENTITY,
                layout,
                form,
                errors,
            );
        }
    };
    count_mail(&limits, &input.email, &request)?;
    let mut person = NewPerson::new(&input.email, &input.name, layout.zone());
    person.password = Some(hash);
    person.locale = language_tag(&request);
    person.hour_cycle = request
        .cookie("hours")
        .and_then(|cookie| cookie.value().parse().ok())
        .unwrap_or(HourCycle::Auto);
    let to = next::own_path(&form.next).map(str::to_owned);
    let to = if form.wants_to_coach() { Some(COACH_START.to_owned()) } else { to };
    let made = db.write(move |conn| commands::sign_up(conn, &person, to.as_deref(), now)).await?;
    // Where nobody was made, the session holds somebody who does not exist, and looks alike.
    let joining = made.unwrap_or_else(UserId::generate);
    browser.insert(JOINING, joining).map_err(AppError::internal)?;
    browser.insert(ADDRESS, &input.email).map_err(AppError::internal)?;
    settle(now).await;
    Ok(wants.redirect("/verify"))
}

/// «Check your inbox.»
pub async fn inbox(visitor: Visitor, browser: Session, layout: Layout) -> AppResult {
    let noted: Option<String> = browser.get(ADDRESS).ok().flatten();
    let own = visitor.member().map(|member| member.email().to_owned());
    let email = own.or(noted).unwrap_or_default();
    let page = Inbox { layout, form: EmailForm { email }, errors: FieldErrors::default() };
    page::ok(&page.layout, &page)
}

/// Sends the link again, with the same answer for every address.
pub async fn resend(
    _: Visitor,
    request: HttpRequest,
    form: Form<EmailForm>,
    browser: Session,
    db: Data<Db>,
    limits: Data<Limits>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = Moment::now();
    let email = match form.parse() {
        Ok(email) => email,
        Err(errors) => {
            let page = Inbox { layout, form: form.into_inner(), errors };
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    count_mail(&limits, &email, &request)?;
    browser.insert(ADDRESS, &email).map_err(AppError::internal)?;
    db.write(move |conn| commands::resend_verification(conn, &email, now)).await?;
    settle(now).await;
    let flash = Flash::notice(layout.reader.locale, "accounts-link-sent");
    Ok(flash.on(wants.redirect("/verify")))
}

fn token_in(config: &Config, text: &str) -> Result<EmailTokenId, AccountsError> {
    tokens::parse(config, text).ok_or(AccountsError::LinkOver)
}

/// A page with a button: mail scanners follow links, so following one changes nothing.
pub async fn verification(
    _: Visitor,
    Path(text): Path<String>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
) -> AppResult {
    let (token, now) = (token_in(&config, &text)?, layout.now());
    let found = db
        .read(move |conn| queries::link_and_owner(conn, token, Purpose::VerifyEmail, now))
        .await?;
    let (_, owner) = found.ok_or(AccountsError::LinkOver)?;
    let page = Verify { layout, token: text, email: owner.email };
    page::ok(&page.layout, &page)
}

/// Confirms the address. Who signed up in this browser is let in; others sign in with their password,
/// so that somebody else's sign-up with this address gives them nothing.
pub async fn verify(
    visitor: Visitor,
    request: HttpRequest,
    Path(text): Path<String>,
    browser: Session,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (token, now) = (token_in(&config, &text)?, layout.now());
    let token = db.write(move |conn| commands::verify_email(conn, token, now)).await?;
    let to = token.next_path.as_deref().and_then(next::own_path).unwrap_or("/home").to_owned();
    let joining: Option<String> = browser.get(JOINING).ok().flatten();
    let signed_up_here = joining.is_some_and(|id| id == token.user_id.as_str());
    let is_signed_in = visitor.member().is_some_and(|member| member.id() == token.user_id);
    let flash = Flash::notice(layout.reader.locale, "accounts-verified");
    if is_signed_in {
        return Ok(flash.on(wants.redirect(&to)));
    }
    if signed_up_here {
        let here = (&browser, &request, wants);
        return Ok(flash.on(let_in(here, &db, &config, token.user_id, now, &to).await?));
    }
    let flash = Flash::notice(layout.reader.locale, "accounts-verified-sign-in");
    Ok(flash.on(wants.redirect(&crate::web::layout::sign_in_path(&to))))
}

/// Lets a person in who proved themselves by a link, and knows their device from now on.
pub(super) async fn let_in(
    (browser, request, wants): (&Session, &HttpRequest, Wants),
    db: &Db,
    config: &Config,
    user: UserId,
    now: Moment,
    to: &str,
) -> AppResult {
    let device = session::device(request, config);
    let agent = session::agent(request);
    let admission = db
        .write(move |conn| {
            let door = AtDoor { device: device.as_deref(), agent: &agent };
            commands::admit(conn, user, Entrance::Link, door, now)
        })
        .await?;
    session::enter((browser, request, wants), config, user, admission, to)
}

/// Takes over an account that a booking made.
pub async fn claim_form(
    _: Visitor,
    Path(text): Path<String>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
) -> AppResult {
    let (token, now) = (token_in(&config, &text)?, layout.now());
    let found = db
        .read(move |conn| queries::link_and_owner(conn, token, Purpose::ClaimAccount, now))
        .await?;
    let (_, owner) = found.ok_or(AccountsError::LinkOver)?;
    let form = ClaimForm { name: owner.name, ..ClaimForm::default() };
    let page =
        Claim { layout, token: text, email: owner.email, form, errors: FieldErrors::default() };
    page::ok(&page.layout, &page)
}

pub async fn claim(
    _: Visitor,
    request: HttpRequest,
    Path(text): Path<String>,
    form: Form<ClaimForm>,
    browser: Session,
    db: Data<Db>,
    gate: Gate,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (token, now) = (token_in(&gate.config, &text)?, layout.now());
    let found = db
        .read(move |conn| queries::link_and_owner(conn, token, Purpose::ClaimAccount, now))
        .await?;
    let (_, owner) = found.ok_or(AccountsError::LinkOver)?;
    let form = form.into_inner();
    let parsed = match form.parse() {
        Ok(name) => {
            let made = gate.passwords.make(&form.password, &[&name, &owner.email]).await?;
            made.map(|hash| (name, hash)).map_err(|weak| FieldErrors::one("password", weak))
        }
        Err(errors) => Err(errors),
    };
    let (name, hash) = match parsed {
        Ok(parsed) => parsed,
        Err(errors) => {
            let page = Claim { layout, token: text, email: owner.email, form, errors };
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let user = db.write(move |conn| commands::claim(conn, token, &name, &hash, now)).await?;
    let flash = Flash::notice(layout.reader.locale, Msg::new("accounts-claimed"));
    let here = (&browser, &request, wants);
    Ok(flash.on(let_in(here, &db, &gate.config, user, now, "/bookings").await?))
}

/// What handlers need that let people in: passwords, the configuration, and the other site.
#[derive(Clone)]
pub struct Gate {
    pub passwords: Data<Passwords>,
    pub config: Data<Config>,
    pub openid: Data<OpenId>,
}

impl actix_web::FromRequest for Gate {
    type Error = AppError;
    type Future = std::future::Ready<Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut actix_web::dev::Payload) -> Self::Future {
        let passwords = request.app_data::<Data<Passwords>>().cloned();
        let config = request.app_data::<Data<Config>>().cloned();
        let openid = request.app_data::<Data<OpenId>>().cloned();
        std::future::ready(match (passwords, config, openid) {
            (Some(passwords), Some(config), Some(openid)) => Ok(Self { passwords, config, openid }),
            _ => Err(AppError::internal("the application lacks what lets people in")),
        })
    }
}
