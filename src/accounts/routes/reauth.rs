//! Proving again that it is oneself, before what a stolen session must not do.

use actix_session::Session;
use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::joining::Gate;
use super::session;
use crate::accounts::forms::{NextQuery, ReauthForm};
use crate::accounts::openid::OpenId;
use crate::accounts::pages::Reauth;
use crate::accounts::{Member, commands, queries};
use crate::base::Moment;
use crate::db::Db;
use crate::web::address::ClientAddress;
use crate::web::forms::Query;
use crate::web::{AppError, AppResult, FieldErrors, Form, Layout, Wants, next, page};

/// Where people go who came from nowhere.
const HOME: &str = "/settings/sessions";

/// The page as it stands for a member.
async fn load(
    me: &Member,
    db: &Db,
    openid: &OpenId,
    layout: Layout,
    form: ReauthForm,
) -> Result<Reauth, AppError> {
    let who = me.clone();
    let linked = db.read(move |conn| queries::sites_of(conn, &who)).await?;
    let site = openid.name().filter(|_| !linked.is_empty());
    let has_password = me.user().password_hash.is_some();
    Ok(Reauth { layout, has_password, site, form, errors: FieldErrors::default() })
}

pub async fn new(
    me: Member,
    query: Query<NextQuery>,
    db: Data<Db>,
    openid: Data<OpenId>,
    layout: Layout,
) -> AppResult {
    let form = ReauthForm { next: query.next.clone(), ..ReauthForm::default() };
    let page = load(&me, &db, &openid, layout, form).await?;
    page::ok(&page.layout, &page)
}

pub async fn create(
    me: Member,
    request: HttpRequest,
    form: Form<ReauthForm>,
    browser: Session,
    db: Data<Db>,
    gate: Gate,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    if is_present_password(&me, &form.password, &request, &db, &gate, layout.now()).await? {
        session::note_proof(&browser)?;
        return Ok(wants.redirect(next::destination(&form.next, HOME)));
    }
    let errors = FieldErrors::one("password", "accounts-wrong-password");
    let page = load(&me, &db, &gate.openid, layout, form.into_inner()).await?;
    let page = Reauth { errors, ..page };
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    page::either(wants, &page.layout, status, &page, &page.as_form())
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
    let attempt = db
        .write(move |conn| commands::begin_sign_in(conn, &email, &address, device.as_deref(), now))
        .await?;
    let is_right = gate.passwords.verify(typed, attempt.stored_hash()).await?;
    db.write(move |conn| commands::finish_check(conn, &attempt, is_right, now)).await?;
    Ok(is_right)
}
