//! Zoom: calls made by a server-to-server app in the operator's account, whose users the coaches are.

pub mod webhook;

use secrecy::ExposeSecret;
use serde_json::{Value, json};
use url::Url;

use super::provider::{CallProvider, Made, ProviderError, Wanted};
use crate::config::{Config, ZoomApp};
use crate::fetch::{Ask, Fetcher, Method};

/// Zoom's codes for a user and for a meeting that it does not know.
const NO_USER: i64 = 1001;
const NO_MEETING: i64 = 3001;

/// A meeting at a set time.
const SCHEDULED: i64 = 2;

/// The operator's app at Zoom.
pub struct Zoom<'a> {
    app: &'a ZoomApp,
    fetcher: &'a Fetcher,
}

fn odd(error: impl std::fmt::Display) -> ProviderError {
    ProviderError::Unavailable(error.to_string())
}

impl<'a> Zoom<'a> {
    /// The app, where the operator set one up.
    pub fn of(config: &'a Config, fetcher: &'a Fetcher) -> Option<Self> {
        config.zoom.as_ref().map(|app| Self { app, fetcher })
    }

    /// An address of one of Zoom's servers; all are one where another was configured.
    fn address(&self, own: &str, path: &[&str]) -> Result<Url, ProviderError> {
        let base = self.app.server.as_ref().map_or(own, Url::as_str);
        let mut url: Url = base.parse().map_err(odd)?;
        url.path_segments_mut().map_err(|()| odd("no path"))?.pop_if_empty().extend(path);
        Ok(url)
    }

    /// A permission for an hour.
    async fn token(&self) -> Result<String, ProviderError> {
        let body =
            form(&[("grant_type", "account_credentials"), ("account_id", &self.app.account)]);
        let url = self.address("https://zoom.us", &["oauth", "token"])?;
        let mut ask = Ask::get(url).header("content-type", "application/x-www-form-urlencoded");
        (ask.method, ask.body) = (Method::POST, body.into_bytes());
        ask.login = Some((self.app.id.clone(), self.app.secret.expose_secret().to_owned()));
        let answer = self.fetcher.ask(&ask).await.map_err(odd)?;
        if !answer.is_success() {
            // A wrong secret is mended by the operator, meanwhile we try again.
            return Err(odd(format!("no permission, status {}", answer.status)));
        }
        let said: Value = serde_json::from_slice(&answer.body).map_err(odd)?;
        let token = said.get("access_token").and_then(Value::as_str);
        token.map(str::to_owned).ok_or_else(|| odd("no permission in the answer"))
    }

    /// Asks the programming interface.
    async fn ask(
        &self,
        method: Method,
        path: &[&str],
        query: &[(&str, &str)],
        body: Option<Value>,
    ) -> Result<Value, ProviderError> {
        let token = self.token().await?;
        let whole: Vec<&str> = std::iter::once("v2").chain(path.iter().copied()).collect();
        let mut url = self.address("https://api.zoom.us", &whole)?;
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        let mut ask = Ask::get(url).header("authorization", format!("Bearer {token}"));
        ask.method = method;
        if let Some(body) = body {
            ask = ask.header("content-type", "application/json");
            ask.body = body.to_string().into_bytes();
        }
        let answer = self.fetcher.ask(&ask).await.map_err(odd)?;
        let said: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        if answer.is_success() {
            return Ok(said);
        }
        let code = said.get("code").and_then(Value::as_i64).unwrap_or_default();
        let words = said.get("message").and_then(Value::as_str).unwrap_or_default();
        let why = format!("status {}, code {code}: {words}", answer.status);
        Err(match (answer.status, code) {
            (_, NO_MEETING) => ProviderError::Gone,
            (_, NO_USER) => ProviderError::Refused(why),
            // Too often, not allowed yet, or broken there.
            (401 | 403 | 429 | 500.., _) => ProviderError::Unavailable(why),
            (404, _) => ProviderError::Gone,
            _ => ProviderError::Refused(why),
        })
    }

    /// Takes away what was recorded of one sitting.
    pub async fn delete_recording(&self, sitting: &str) -> Result<(), ProviderError> {
        // Zoom wants names with slashes at the start or doubled encoded twice; a path encodes once.
        let is_odd = sitting.starts_with('/') || sitting.contains("//");
        let name = if is_odd { sitting.replace('/', "%2F") } else { sitting.to_owned() };
        let path = ["meetings", name.as_str(), "recordings"];
        match self.ask(Method::DELETE, &path, &[("action", "delete")], None).await {
            Ok(_) | Err(ProviderError::Gone) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Where the host goes in as host. Such an address holds for a short time only.
    pub async fn host_url(&self, id: &str) -> Result<String, ProviderError> {
        let said = self.ask(Method::GET, &["meetings", id], &[], None).await?;
        word(said.get("start_url")).ok_or_else(|| odd("an answer without the host's address"))
    }

    fn described(wanted: &Wanted) -> Value {
        json!({
            "topic": wanted.topic,
            "type": SCHEDULED,
            "start_time": wanted.starts_at.rfc3339(),
            "timezone": "UTC",
            "duration": wanted.minutes,
            "agenda": format!("{} {}", wanted.mark, wanted.page),
            // Who has the link is let in when the coach is there, and not before.
            "settings": { "join_before_host": false, "waiting_room": false },
        })
    }
}

fn form(fields: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

/// A number or a word.
fn word(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn made(said: &Value) -> Option<Made> {
    Some(Made {
        id: word(said.get("id"))?,
        host_id: word(said.get("host_id")).unwrap_or_default(),
        join_url: word(said.get("join_url"))?,
    })
}

impl CallProvider for Zoom<'_> {
    async fn find(&self, wanted: &Wanted) -> Result<Option<Made>, ProviderError> {
        let path = ["users", wanted.host.as_str(), "meetings"];
        let query = [("type", "upcoming"), ("page_size", "300")];
        let said = match self.ask(Method::GET, &path, &query, None).await {
            // Zoom answers so for users it does not know, with or without its code.
            Err(ProviderError::Gone) => {
                return Err(ProviderError::Refused("no such user".to_owned()));
            }
            outcome => outcome?,
        };
        let meetings = said.get("meetings").and_then(Value::as_array);
        let ours = |one: &&Value| {
            let agenda = one.get("agenda").and_then(Value::as_str).unwrap_or_default();
            agenda.split(' ').next() == Some(wanted.mark.as_str())
        };
        Ok(meetings.and_then(|all| all.iter().find(ours)).and_then(made))
    }

    async fn create(&self, wanted: &Wanted) -> Result<Made, ProviderError> {
        let path = ["users", wanted.host.as_str(), "meetings"];
        let said = self.ask(Method::POST, &path, &[], Some(Self::described(wanted))).await?;
        made(&said).ok_or_else(|| odd("an answer without a meeting"))
    }

    async fn change(&self, id: &str, wanted: &Wanted) -> Result<(), ProviderError> {
        let body = Self::described(wanted);
        self.ask(Method::PATCH, &["meetings", id], &[], Some(body)).await.map(|_| ())
    }

    async fn delete(&self, id: &str) -> Result<(), ProviderError> {
        match self.ask(Method::DELETE, &["meetings", id], &[], None).await {
            // It was taken away before.
            Ok(_) | Err(ProviderError::Gone) => Ok(()),
            Err(error) => Err(error),
        }
    }
}
