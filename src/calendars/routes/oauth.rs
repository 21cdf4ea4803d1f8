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
use crate::calendars::sources::{self, Access, Attempt, Discovered, Granted, Provider};
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

/// `?source=…` to connect one again, `?calls=yes` to have calls made in it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ConnectQuery {
    source: String,
    calls: String,
}

/// What an account is connected for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Aim {
    /// For the first time.
    New,
    Again(CalendarSourceId),
    /// For calls, whether it was connected before or not.
    Calls,
}

impl Aim {
    const CALLS: &str = "calls";

    fn read(word: &str) -> Self {
        if word == Self::CALLS {
            return Self::Calls;
        }
        word.parse().map_or(Self::New, Self::Again)
    }

    /// Where its person is told how it went.
    fn page(self) -> String {
        if self == Self::Calls { format!("{PAGE}/calls") } else { PAGE.to_owned() }
    }
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
    (db, config): (Data<Db>, Data<Config>),
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let kind: Kind = kind.parse().map_err(|_| AppError::NotFound)?;
    let provider = Provider::of(&config, kind).ok_or(AppError::NotFound)?;
    let is_for_calls = query.calls == "yes";
    if is_for_calls && kind != Kind::Google {
        return Err(AppError::NotFound);
    }
    let word = if is_for_calls { Aim::CALLS } else { query.source.as_str() };
    // One in which calls are made keeps that right when it is connected again.
    let makes_calls = match Aim::read(word) {
        Aim::Calls => true,
        Aim::New => false,
        Aim::Again(id) => {
            let asker = me.clone();
            let source = db.read(move |conn| queries::own_source(conn, &asker, id)).await?;
            source.is_some_and(|source| source.makes_calls)
        }
    };
    let attempt = Attempt::new();
    let until = layout.now().plus_minutes(MINUTES).unix();
    let kept = [attempt.state.as_str(), attempt.verifier.as_str(), &until.to_string(), word];
    let value = sealed::seal(&key(&config), me.id().as_str(), kept.join(" ").as_bytes())
        .map_err(AppError::internal)?;
    let back = back_address(&config, kind);
    let mut response = wants.redirect(&provider.permission_url(&attempt, &back, makes_calls));
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
) -> Option<(String, Aim)> {
    let cookie = request.cookie(COOKIE)?;
    let kept = sealed::open(&key(config), me.id().as_str(), cookie.value()).ok()?;
    let kept = String::from_utf8(kept).ok()?;
    let mut words = kept.split(' ');
    let (own, verifier, until) = (words.next()?, words.next()?, words.next()?);
    let is_young = until.parse::<i64>().ok()? > now.unix();
    let is_own = bool::from(own.as_bytes().ct_eq(state.as_bytes()));
    let aim = Aim::read(words.next().unwrap_or_default());
    (is_young && is_own).then(|| (verifier.to_owned(), aim))
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
    let Some((verifier, aim)) = attempt_of(&request, &config, &me, &query.state, now) else {
        return Ok(Flash::alert(locale, "calendars-connect-again").on(wants.redirect(PAGE)));
    };
    // The person said no, or the provider did.
    if query.code.is_empty() {
        let key = if aim == Aim::Calls { "meet-refused" } else { "calendars-not-connected" };
        return Ok(Flash::alert(locale, key).on(wants.redirect(&aim.page())));
    }
    let back = back_address(&config, kind);
    let outcome = match provider.redeem(&fetcher, &query.code, &verifier, &back).await {
        Ok(granted) => store((&db, &config, &fetcher), &me, &provider, granted, aim, now).await?,
        Err(problem) => Err(problem_key(problem)),
    };
    let mut response = match (outcome, aim) {
        (Ok(_), Aim::Calls) => {
            Flash::notice(locale, "meet-ready").on(wants.redirect("/coach/profile"))
        }
        (Ok(id), Aim::New) => {
            Flash::notice(locale, "calendars-added").on(wants.redirect(&format!("{PAGE}/{id}")))
        }
        (Ok(_), Aim::Again(_)) => Flash::notice(locale, "calendars-added").on(wants.redirect(PAGE)),
        (Err(key), _) => Flash::alert(locale, key).on(wants.redirect(&aim.page())),
    };
    let mut removal = Cookie::build(COOKIE, "").path(PAGE).finish();
    removal.make_removal();
    response.add_cookie(&removal).map_err(AppError::internal)?;
    Ok(response)
}

/// Keeps what the provider gave, or says in words why not.
async fn store(
    outside: (&Data<Db>, &Data<Config>, &Data<Fetcher>),
    me: &Coach,
    provider: &Provider<'_>,
    granted: Granted,
    aim: Aim,
    now: Moment,
) -> Result<Result<CalendarSourceId, &'static str>, AppError> {
    let Some(refresh_token) = granted.refresh_token.clone() else {
        return Ok(Err(problem_key(Problem::SignIn)));
    };
    let access = match provider.kind {
        Kind::Google => Access::Google { refresh_token },
        _ => Access::Microsoft { refresh_token },
    };
    match aim {
        Aim::New => add(outside, me, provider, &granted, access, now).await,
        Aim::Again(id) => again(outside, me, &granted, access, id, now).await,
        Aim::Calls if !granted.may_write => Ok(Err("meet-refused")),
        Aim::Calls => {
            let (db, _, fetcher) = outside;
            let token = granted.access_token.as_str();
            let found = match sources::account_calendars(provider, fetcher, token).await {
                Ok(found) => found,
                Err(problem) => return Ok(Err(problem_key(problem))),
            };
            // It may be another account than the one that was connected before.
            let (asker, own) = (me.clone(), own_of(&found));
            let known = db.read(move |conn| queries::account_of(conn, &asker, &own)).await?;
            let stored = match known {
                Some(id) => again(outside, me, &granted, access, id, now).await?,
                None => add(outside, me, provider, &granted, access, now).await?,
            };
            let Ok(id) = stored else { return Ok(stored) };
            let asker = me.clone();
            db.write(move |conn| commands::make_calls(conn, &asker, id, now)).await?;
            Ok(Ok(id))
        }
    }
}

/// Gives an account that we know another permission, and reads it.
async fn again(
    (db, config, fetcher): (&Data<Db>, &Data<Config>, &Data<Fetcher>),
    me: &Coach,
    granted: &Granted,
    access: Access,
    id: CalendarSourceId,
    now: Moment,
) -> Result<Result<CalendarSourceId, &'static str>, AppError> {
    let (me, settings, may_write) = (me.clone(), Data::clone(config), granted.may_write);
    db.write(move |conn| -> Result<(), CalendarError> {
        commands::replace_secret(conn, &settings, &me, id, &access, now)?;
        if !may_write {
            commands::lose_calls(conn, id, now)?;
        }
        Ok(())
    })
    .await?;
    let read = read::read_now((db, fetcher, config), id, now).await?;
    Ok(read.unwrap_or(Ok(())).map(|()| id).map_err(problem_key))
}

fn own_of(found: &[(Discovered, bool)]) -> Vec<String> {
    found.iter().filter(|(_, is_own)| *is_own).map(|(one, _)| one.address.clone()).collect()
}

/// Adds an account with its calendars, of which its own counts.
async fn add(
    (db, config, fetcher): (&Data<Db>, &Data<Config>, &Data<Fetcher>),
    me: &Coach,
    provider: &Provider<'_>,
    granted: &Granted,
    access: Access,
    now: Moment,
) -> Result<Result<CalendarSourceId, &'static str>, AppError> {
    let (me, settings, coach) = (me.clone(), Data::clone(config), me.id());
    let reach = db.read(move |conn| queries::reach_of(conn, coach)).await?;
    let wanted = read::wanted(config, reach, None, now);
    let token = granted.access_token.as_str();
    let found = match sources::account_calendars(provider, fetcher, token).await {
        Ok(found) => found,
        Err(problem) => return Ok(Err(problem_key(problem))),
    };
    let own = own_of(&found);
    let reading = match sources::read_account(provider, fetcher, token, &own, &wanted).await {
        Ok(reading) => reading,
        Err(problem) => return Ok(Err(problem_key(problem))),
    };
    let name = found.iter().find(|(_, is_own)| *is_own).map(|(one, _)| one.name.clone());
    let name = name.filter(|name| !name.is_empty()).unwrap_or_else(|| access.host());
    let name: String = name.chars().filter(|letter| !letter.is_control()).take(80).collect();
    let new = NewSource { access, name, shows_titles: false, calendars: found };
    let id = db
        .write(move |conn| {
            commands::add_source(conn, &settings, &me, &new, (&reading, "", reach), now)
        })
        .await?;
    Ok(Ok(id))
}
