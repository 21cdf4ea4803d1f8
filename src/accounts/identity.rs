//! Finds out who is asking, before any handler runs.

use actix_session::SessionExt;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::AUTHORIZATION;
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{HttpMessage, ResponseError};

use super::actors::{Identity, Member};
use super::api_tokens;
use super::commands::is_two_step;
use super::model::{Role, UserStatus};
use super::store;
use crate::base::ids::UserId;
use crate::base::{Moment, Msg};
use crate::db::{Conn, Db, DbError};
use crate::settings;
use crate::statistics::Tally;
use crate::web::origin::is_api;
use crate::web::{AppError, Person};

/// How long a proof counts for what a stolen session must not do.
const PROOF_SECONDS: i64 = 15 * 60;

/// Middleware: puts the session's member, and the person the page's frame shows, into the request.
pub async fn identify(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    if let Err(error) = find(&request).await {
        return Ok(request.into_response(error.error_response()).map_into_right_body());
    }
    next.call(request).await.map(ServiceResponse::map_into_left_body)
}

async fn find(request: &ServiceRequest) -> Result<(), AppError> {
    if request.path().starts_with("/assets/") {
        return Ok(());
    }
    if is_api(request.request()) {
        return find_client(request).await;
    }
    let stored: Option<String> = request.get_session().get(store::USER).ok().flatten();
    let id: Option<UserId> = stored.and_then(|text| text.parse().ok());
    let (Some(id), Some(db)) = (id, request.app_data::<Data<Db>>()) else { return Ok(()) };
    let found = db
        .read(move |conn| {
            let Some(member) = Member::load_any(conn, id)? else { return Ok(None) };
            let lacks_two_step = lacks_two_step(conn, &member)?;
            Ok::<_, DbError>(Some((member, lacks_two_step)))
        })
        .await?;
    let Some((member, lacks_two_step)) = found else { return Ok(()) };
    let user = member.user();
    let person = Person {
        name: user.name.clone(),
        photo: user.photo_url(),
        zone: user.zone,
        locale: user.locale.clone(),
        hour_cycle: user.hour_cycle,
        is_coach: member.has(Role::Coach),
        is_staff: member.has(Role::Admin) || member.has(Role::Moderator),
        is_verified: member.is_verified(),
        is_suspended: user.status != UserStatus::Active,
        silenced_until: user.silenced_until,
        unread: member.unread(),
    };
    note_use(request);
    if let Some(tally) = request.app_data::<Data<Tally>>().filter(|_| !person.is_suspended) {
        tally.seen(id, Moment::now());
    }
    let is_proven = is_proven(request);
    let mut extensions = request.extensions_mut();
    extensions.insert(person);
    extensions.insert(Identity { member, is_proven, lacks_two_step });
    Ok(())
}

/// Whom a program acts for. No cookie counts here; a token in the address is refused, since addresses are
/// kept by logs and histories.
async fn find_client(request: &ServiceRequest) -> Result<(), AppError> {
    let is_in_address = request.query_string().split('&').any(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        matches!(key, "token" | "access_token") || value.starts_with(api_tokens::BEGINNING)
    });
    if is_in_address {
        return Err(AppError::Bad(Msg::new("api-token-in-address")));
    }
    let header = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let token = header.and_then(|text| text.split_once(' ')).and_then(|(kind, token)| {
        kind.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
    });
    let (Some(token), Some(db)) = (token, request.app_data::<Data<Db>>()) else { return Ok(()) };
    let now = Moment::now();
    let found = db.read(move |conn| api_tokens::find(conn, &token, now)).await?;
    let Some((client, to_note)) = found else { return Ok(()) };
    if let Some(id) = to_note {
        db.write(move |conn| api_tokens::note_use(conn, id, now)).await?;
    }
    request.extensions_mut().insert(client);
    Ok(())
}

/// Whether somebody works here and must sign in in two steps, but does not. Costs others nothing.
fn lacks_two_step(conn: &mut Conn, member: &Member) -> Result<bool, DbError> {
    let is_staff = member.has(Role::Admin) || member.has(Role::Moderator);
    Ok(is_staff
        && settings::get(conn, settings::STAFF_TWO_STEP)? == 1
        && !is_two_step(conn, member.id())?)
}

/// Whether the person has proven a few minutes ago that it is them.
fn is_proven(request: &ServiceRequest) -> bool {
    let proved: i64 = request.get_session().get(store::PROVED).ok().flatten().unwrap_or_default();
    (0..PROOF_SECONDS).contains(&(Moment::now().unix() - proved))
}

/// Keeps a session in use alive: once an hour its state changes, which saves it anew.
fn note_use(request: &ServiceRequest) {
    let session = request.get_session();
    let now = Moment::now().unix();
    let seen: i64 = session.get(store::SEEN).ok().flatten().unwrap_or_default();
    if now - seen >= 3600 && session.insert(store::SEEN, now).is_err() {
        tracing::warn!("a session could not note its use");
    }
}
