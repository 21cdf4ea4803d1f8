//! Signing in with another site: there and back.

use actix_session::Session;
use actix_web::HttpRequest;
use actix_web::web::Data;
use serde::Deserialize;

use super::session;
use crate::accounts::commands::{self, Admission, Arrival, AtDoor, Entrance, NewPerson};
use crate::accounts::forms::NextQuery;
use crate::accounts::model::AccountsError;
use crate::accounts::openid::{Attempt, Claims, OpenId, OpenIdError, Purpose, Site};
use crate::accounts::{Member, Proven, Visitor, store};
use crate::base::Msg;
use crate::base::ids::{OpenIdIdentityId, UserId};
use crate::config::Config;
use crate::db::Db;
use crate::web::forms::{Path, Query};
use crate::web::layout::language_tag;
use crate::web::{AppError, AppResult, Flash, Layout, Wants, next};

/// Where it is linked and taken away.
const LIST: &str = "/settings/sessions";

/// What the other site sends the browser back with.
#[derive(Debug, Default, Deserialize)]
pub struct Return {
    #[serde(default)]
    code: String,
    #[serde(default)]
    state: String,
}

fn site(openid: &OpenId) -> Result<&Site, AppError> {
    openid.site().ok_or(AppError::NotFound)
}

/// Back to where one came from, with a word on why.
fn refused(layout: &Layout, wants: Wants, site: &Site, to: &str, key: &'static str) -> AppResult {
    let msg = Msg::new(key).with("site", &site.name);
    Ok(Flash::alert(layout.reader.locale, msg).on(wants.redirect(to)))
}

async fn begin(
    openid: &OpenId,
    browser: &Session,
    (purpose, next): (Purpose, &str),
    from: &str,
    layout: &Layout,
    wants: Wants,
) -> AppResult {
    let site = site(openid)?;
    match site.begin(purpose, next, layout.now()).await {
        Ok((url, attempt)) => {
            browser.insert(store::OPENID, attempt).map_err(AppError::internal)?;
            Ok(wants.redirect(url.as_str()))
        }
        Err(error) => {
            tracing::warn!(%error, "the site that people sign in with cannot be asked");
            refused(layout, wants, site, from, "security-site-down")
        }
    }
}

/// Goes to the other site to sign in.
pub async fn sign_in(
    visitor: Visitor,
    query: Query<NextQuery>,
    browser: Session,
    openid: Data<OpenId>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let to = next::destination(&query.next, "/home");
    if visitor.member().is_some() {
        return Ok(wants.redirect(to));
    }
    begin(&openid, &browser, (Purpose::SignIn, to), "/login", &layout, wants).await
}

/// Goes there to link it.
pub async fn link(
    me: Proven,
    browser: Session,
    openid: Data<OpenId>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let purpose = Purpose::Link(me.member().id());
    begin(&openid, &browser, (purpose, LIST), LIST, &layout, wants).await
}

/// Goes there to prove again that it is oneself.
pub async fn prove(
    me: Member,
    query: Query<NextQuery>,
    browser: Session,
    openid: Data<OpenId>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let to = next::destination(&query.next, LIST);
    begin(&openid, &browser, (Purpose::Prove(me.id()), to), "/reauth", &layout, wants).await
}

/// Comes back from there.
pub async fn arrive(
    visitor: Visitor,
    request: HttpRequest,
    query: Query<Return>,
    browser: Session,
    db: Data<Db>,
    config: Data<Config>,
    openid: Data<OpenId>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let site = site(&openid)?;
    let now = layout.now();
    // Once: a second answer meets nothing.
    let asked = browser.remove_as::<Attempt>(store::OPENID).and_then(Result::ok);
    let asked = asked.filter(|attempt| attempt.is_answered_by(&query.state, now));
    let Some(attempt) = asked else {
        let door = super::door_of(&visitor);
        return refused(&layout, wants, site, door, "security-site-again");
    };
    let from = match attempt.purpose {
        Purpose::SignIn => "/login",
        Purpose::Link(_) => LIST,
        Purpose::Prove(_) => "/reauth",
    };
    if query.code.is_empty() {
        return refused(&layout, wants, site, from, "security-site-cancelled");
    }
    let claims = match site.finish(&attempt, &query.code, now).await {
        Ok(claims) => claims,
        Err(error) => {
            tracing::warn!(%error, "somebody came back from another site and proved nothing");
            let is_down = matches!(error, OpenIdError::Unreachable(_));
            let key = if is_down { "security-site-down" } else { "security-site-again" };
            return refused(&layout, wants, site, from, key);
        }
    };
    let is_own = |id: UserId| visitor.member().filter(|member| member.id() == id).cloned();
    match attempt.purpose {
        Purpose::SignIn => {
            let person = newcomer(&request, &layout, &claims);
            let arrival = Arrival { person, claims };
            let device = session::device(&request, &config);
            let agent = session::agent(&request);
            let (user, admission) = db
                .write(move |conn| {
                    let user = commands::arrive(conn, &arrival, now)?;
                    let door = AtDoor { device: device.as_deref(), agent: &agent };
                    let admission = commands::admit(conn, user, Entrance::Known, door, now)?;
                    Ok::<(UserId, Admission), AccountsError>((user, admission))
                })
                .await?;
            let here = (&browser, &request, wants);
            session::enter(here, &config, user, admission, &attempt.next)
        }
        Purpose::Link(id) => {
            let Some(me) = is_own(id) else {
                return refused(&layout, wants, site, "/login", "security-site-again");
            };
            let linked = db.write(move |conn| commands::link_site(conn, &me, &claims, now)).await;
            match linked {
                Ok(()) => {
                    let msg = Msg::new("security-site-linked").with("site", &site.name);
                    Ok(Flash::notice(layout.reader.locale, msg).on(wants.redirect(LIST)))
                }
                Err(AccountsError::AlreadySo) => {
                    refused(&layout, wants, site, LIST, "security-site-taken")
                }
                Err(error) => Err(error.into()),
            }
        }
        Purpose::Prove(id) => {
            let is_fresh = claims.is_fresh(now);
            let is_linked = db.read(move |conn| commands::is_linked(conn, id, &claims)).await?;
            if !is_fresh || !is_linked || is_own(id).is_none() {
                return refused(&layout, wants, site, "/reauth", "security-site-unproven");
            }
            session::note_proof(&browser)?;
            Ok(wants.redirect(&attempt.next))
        }
    }
}

/// Somebody of whom the other site told little, in the language and zone of their browser.
fn newcomer(request: &HttpRequest, layout: &Layout, claims: &Claims) -> NewPerson {
    let name: String = claims.name.chars().filter(|c| !c.is_control()).take(80).collect();
    let before_at = claims.email.split('@').next().unwrap_or_default();
    let name = if name.trim().is_empty() { before_at } else { name.as_str() };
    let mut person = NewPerson::new(&claims.email, name, layout.zone());
    person.locale = language_tag(request);
    person
}

pub async fn unlink(
    me: Proven,
    Path(id): Path<OpenIdIdentityId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = layout.now();
    db.write(move |conn| commands::unlink_site(conn, me.member(), id, now)).await?;
    Ok(Flash::notice(layout.reader.locale, "security-site-unlinked").on(wants.redirect(LIST)))
}
