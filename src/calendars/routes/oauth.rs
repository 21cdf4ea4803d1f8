//! Connecting an account at a provider: there, with a word that only this browser knows, and back with a code.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::web::Data;
use serde::Deserialize;
use subtle::ConstantTimeEq;

use crate::accounts::Coach;
use crate::base::ids::CalendarSourceId;
use crate::base::{Moment, sealed};
use crate::calendars::commands::{self, NewSource};
use crate::calendars::model::{CalendarError, Kind, Problem};
use crate::calendars::pages::problem_key;
use crate::calendars::sources::{self, Access, Attempt, Provider};
use crate::calendars::{queries, read};
use crate::config::Config;
use crate::db::Db;
use crate::fetch::Fetcher;
use crate::web::forms::{Path, Query};
use crate::web::{AppError, AppResult, Flash, Layout, Wants};

const PAGE: &str = "/coach/calendars";
const COOKIE: &str = "calendar_connection";

/// How long a person may take at the provider.
const MINUTES: i64 = 10;

/// `?source=…` to connect one again.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ConnectQuery {
    source: String,
}

/// What the provider sends along.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct BackQuery {
    code: String,
    state: String,
}

fn back_address(config: &Config, kind: Kind) -> String {
    config.absolute(&format!("{PAGE}/connected/{kind}"))
}

fn key(config: &Config) -> String {
    config.derived_key("calendar-connection")
}

/// Sends the person to the provider.
pub async fn connect(
    me: Coach,
    Path(kind): Path<String>,
    Query(query): Query<ConnectQuery>,
    config: Data<Config>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let kind: Kind = kind.parse().map_err(|_| AppError::NotFound)?;
    let provider = Provider::of(&config, kind).ok_or(AppError::NotFound)?;
    let attempt = Attempt::new();
    let until = layout.now().plus_minutes(MINUTES).unix();
    let kept =
        [attempt.state.as_str(), attempt.verifier.as_str(), &until.to_string(), &query.source];
    let value = sealed::seal(&key(&config), me.id().as_str(), kept.join(" ").as_bytes())
        .map_err(AppError::internal)?;
    let mut response =
        wants.redirect(&provider.permission_url(&attempt, &back_address(&config, kind)));
    let cookie = Cookie::build(COOKIE, value)
        .path(PAGE)
        .http_only(true)
        .secure(config.is_https())
        .same_site(SameSite::Lax)
        .max_age(Duration::minutes(MINUTES))
        .finish();
    response.add_cookie(&cookie).map_err(AppError::internal)?;
    Ok(response)
}

/// What the browser kept, if it is of this person, of this attempt and young enough.
fn attempt_of(
    request: &HttpRequest,
    config: &Config,
    me: &Coach,
    state: &str,
    now: Moment,
) -> Option<(String, Option<CalendarSourceId>)> {
    let cookie = request.cookie(COOKIE)?;
    let kept = sealed::open(&key(config), me.id().as_str(), cookie.value()).ok()?;
    let kept = String::from_utf8(kept).ok()?;
    let mut words = kept.split(' ');
    let (own, verifier, until) = (words.next()?, words.next()?, words.next()?);
    let is_young = until.parse::<i64>().ok()? > now.unix();
    let is_own = bool::from(own.as_bytes().ct_eq(state.as_bytes()));
    let source = words.next().and_then(|id| id.parse().ok());
    (is_young && is_own).then(|| (verifier.to_owned(), source))
}

/// Takes the code, and reads the account's calendars at once.
pub async fn connected(
    me: Coach,
    Path(kind): Path<String>,
    Query(query): Query<BackQuery>,
    request: HttpRequest,
    (db, config, fetcher): (Data<Db>, Data<Config>, Data<Fetcher>),
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let kind: Kind = kind.parse().map_err(|_| AppError::NotFound)?;
    let provider = Provider::of(&config, kind).ok_or(AppError::NotFound)?;
    let now = layout.now();
    let locale = layout.reader.locale;
    let Some((verifier, source)) = attempt_of(&request, &config, &me, &query.state, now) else {
        return Ok(Flash::alert(locale, "calendars-connect-again").on(wants.redirect(PAGE)));
    };
    // The person said no, or the provider did.
    if query.code.is_empty() {
        return Ok(Flash::alert(locale, "calendars-not-connected").on(wants.redirect(PAGE)));
    }
    let back = back_address(&config, kind);
    let outcome = match provider.redeem(&fetcher, &query.code, &verifier, &back).await {
        Ok(granted) => {
            store((&db, &config, &fetcher), &me, &provider, granted, source, now).await?
        }
        Err(problem) => Err(problem),
    };
    let mut response = match outcome {
        Ok(id) => {
            let to = if source.is_some() { PAGE.to_owned() } else { format!("{PAGE}/{id}") };
            Flash::notice(locale, "calendars-added").on(wants.redirect(&to))
        }
        Err(problem) => Flash::alert(locale, problem_key(problem)).on(wants.redirect(PAGE)),
    };
    let mut removal = Cookie::build(COOKIE, "").path(PAGE).finish();
    removal.make_removal();
    response.add_cookie(&removal).map_err(AppError::internal)?;
    Ok(response)
}

async fn store(
    (db, config, fetcher): (&Data<Db>, &Data<Config>, &Data<Fetcher>),
    me: &Coach,
    provider: &Provider<'_>,
    granted: sources::Granted,
    source: Option<CalendarSourceId>,
    now: Moment,
) -> Result<Result<CalendarSourceId, Problem>, AppError> {
    let Some(refresh_token) = granted.refresh_token.clone() else {
        return Ok(Err(Problem::SignIn));
    };
    let access = match provider.kind {
        Kind::Google => Access::Google { refresh_token },
        _ => Access::Microsoft { refresh_token },
    };
    let (me, settings) = (me.clone(), Data::clone(config));
    if let Some(id) = source {
        db.write(move |conn| commands::replace_secret(conn, &settings, &me, id, &access, now))
            .await?;
        let read = read::read_now((db, fetcher, config), id, now).await?;
        return Ok(read.unwrap_or(Ok(())).map(|()| id));
    }
    let coach = me.id();
    let reach = db.read(move |conn| queries::reach_of(conn, coach)).await?;
    let wanted = read::wanted(config, reach, None, now);
    let token = granted.access_token.as_str();
    let found = match sources::account_calendars(provider, fetcher, token).await {
        Ok(found) => found,
        Err(problem) => return Ok(Err(problem)),
    };
    let own: Vec<String> =
        found.iter().filter(|(_, is_own)| *is_own).map(|(one, _)| one.address.clone()).collect();
    let reading = match sources::read_account(provider, fetcher, token, &own, &wanted).await {
        Ok(reading) => reading,
        Err(problem) => return Ok(Err(problem)),
    };
    let name = found.iter().find(|(_, is_own)| *is_own).map(|(one, _)| one.name.clone());
    let name = name.filter(|name| !name.is_empty()).unwrap_or_else(|| access.host());
    let name: String = name.chars().filter(|letter| !letter.is_control()).take(80).collect();
    let new = NewSource { access, name, shows_titles: false, calendars: found };
    let id = db
        .write(move |conn| {
            commands::add_source(conn, &settings, &me, &new, (&reading, "", reach), now)
        })
        .await;
    match id {
        Ok(id) => Ok(Ok(id)),
        Err(CalendarError::Db(error)) => Err(error.into()),
        Err(error) => Err(error.into()),
    }
}
