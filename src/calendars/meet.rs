//! Google Meet: calls made with events in the calendar of the coach, by the right that they gave for it.

use serde_json::{Value, json};

use super::own::OwnNames;
use super::sources::{Access, Provider, permission};
use super::{Kind, Problem, Source, commands, queries};
use crate::base::Moment;
use crate::base::ids::BookingId;
use crate::config::Config;
use crate::db::{Db, DbError};
use crate::fetch::{Ask, Fetcher, Method};
use crate::meetings::provider::{CallProvider, Made, ProviderError, Wanted};

/// The coach's own calendar at Google.
const EVENTS: &str = "/calendars/primary/events";

/// Google Meet for the call of one booking.
pub struct Meet<'a> {
    db: &'a Db,
    config: &'a Config,
    fetcher: &'a Fetcher,
    google: Provider<'a>,
    /// The account to make it in, unless there is none any more.
    source: Option<Source>,
    /// The name of its event, always the same: a second one of that name cannot be.
    event: String,
    now: Moment,
}

fn odd(error: impl std::fmt::Display) -> ProviderError {
    ProviderError::Unavailable(error.to_string())
}

impl<'a> Meet<'a> {
    /// Meet for the call of a booking, where the operator set up Google's calendars.
    pub async fn of(
        (db, config, fetcher): (&'a Db, &'a Config, &'a Fetcher),
        booking: BookingId,
        now: Moment,
    ) -> Result<Option<Self>, DbError> {
        let Some(google) = Provider::of(config, Kind::Google) else { return Ok(None) };
        let source = db.read(move |conn| queries::calls_source(conn, booking)).await?;
        let event = OwnNames::of(config).event(booking);
        Ok(Some(Self { db, config, fetcher, google, source, event, now }))
    }

    /// A permission for an hour.
    async fn token(&self) -> Result<String, ProviderError> {
        let gone = || ProviderError::Refused("the coach gave no permission".to_owned());
        let source = self.source.as_ref().ok_or_else(gone)?;
        let access = Access::open(self.config, source.id, &source.secret);
        // Sealed with another secret key: as good as taken back.
        let Some(kept) = access.as_ref().and_then(permission) else {
            return Err(self.lost(Some(Problem::SignIn)).await);
        };
        match self.google.refresh(self.fetcher, kept).await {
            Ok(granted) => Ok(granted.access_token),
            Err(Problem::SignIn) => Err(self.lost(Some(Problem::SignIn)).await),
            Err(problem) => Err(odd(format!("no permission for now: {problem}"))),
        }
    }

    /// Google says that we have no right: nothing more is made in this account, and its page says so.
    async fn lost(&self, problem: Option<Problem>) -> ProviderError {
        let why = ProviderError::Refused("the permission was taken back".to_owned());
        let (Some(source), now) = (self.source.clone(), self.now) else { return why };
        let noted = self.db.write(move |conn| {
            if let Some(problem) = problem {
                commands::note_problem(conn, &source, problem, now)?;
            }
            commands::lose_calls(conn, source.id, now)
        });
        match noted.await {
            Ok(_) => why,
            Err(error) => odd(error),
        }
    }

    /// Asks Google for something with events, and returns the status and what it said.
    async fn ask(
        &self,
        method: Method,
        path: &str,
        body: Option<Value>,
    ) -> Result<(u16, Value), ProviderError> {
        let token = self.token().await?;
        let url = self.google.api(path).map_err(odd)?;
        let mut ask = Ask::get(url).header("authorization", format!("Bearer {token}"));
        ask.method = method;
        if let Some(body) = body {
            ask = ask.header("content-type", "application/json");
            ask.body = body.to_string().into_bytes();
        }
        let answer = self.fetcher.ask(&ask).await.map_err(odd)?;
        Ok((answer.status, serde_json::from_slice(&answer.body).unwrap_or_default()))
    }

    /// What an answer means, if it is no event.
    async fn judged(&self, (status, said): (u16, Value)) -> Result<Value, ProviderError> {
        let reasons = said.pointer("/error/errors").and_then(Value::as_array);
        let reason = reasons.and_then(|all| all.first()).and_then(|one| one.get("reason"));
        let reason = reason.and_then(Value::as_str).unwrap_or_default();
        let why = format!("status {status}: {reason}");
        match (status, reason) {
            (200..=299, _) => Ok(said),
            (404 | 410, _) => Err(ProviderError::Gone),
            (403, "insufficientPermissions") => Err(self.lost(None).await),
            // Too often, or an hour's permission that ran out on the way.
            (403, "rateLimitExceeded" | "userRateLimitExceeded" | "quotaExceeded")
            | (401 | 408 | 429 | 500.., _) => Err(ProviderError::Unavailable(why)),
            _ => Err(ProviderError::Refused(why)),
        }
    }

    async fn patch(&self, event: &str, body: Value) -> Result<(u16, Value), ProviderError> {
        let path = format!("{EVENTS}/{event}?conferenceDataVersion=1");
        self.ask(Method::PATCH, &path, Some(body)).await
    }

    /// The event without its call. It names nobody, so Google writes to nobody.
    fn described(wanted: &Wanted) -> Value {
        let ends_at = wanted.starts_at.plus_minutes(wanted.minutes);
        json!({
            // One that was deleted comes back by this.
            "status": "confirmed",
            "summary": wanted.topic,
            "description": format!("{} {}", wanted.mark, wanted.page),
            "start": { "dateTime": wanted.starts_at.rfc3339() },
            "end": { "dateTime": ends_at.rfc3339() },
        })
    }

    /// The event with the wish for a call. A wish of the same name is granted once.
    fn with_call(&self, wanted: &Wanted, wish: &str) -> Value {
        let mut body = Self::described(wanted);
        if let Some(event) = body.as_object_mut() {
            let wish = json!({ "createRequest": {
                "requestId": wish, "conferenceSolutionKey": { "type": "hangoutsMeet" },
            } });
            event.insert("id".to_owned(), json!(self.event));
            event.insert("conferenceData".to_owned(), wish);
        }
        body
    }

    fn made(&self, address: &str) -> Made {
        let host_id = self.source.as_ref().map(|source| source.id.to_string());
        Made {
            id: self.event.clone(),
            host_id: host_id.unwrap_or_default(),
            join_url: address.to_owned(),
        }
    }

    /// The call of an event; an error if it is still being made.
    fn call_of(&self, said: &Value) -> Result<Option<Made>, ProviderError> {
        if let Some(address) = address(said) {
            return Ok(Some(self.made(address)));
        }
        let status = said.pointer("/conferenceData/createRequest/status/statusCode");
        match status.and_then(Value::as_str) {
            Some("pending") => Err(odd("the call is being made")),
            _ => Ok(None),
        }
    }
}

/// Where people join the call of an event.
fn address(said: &Value) -> Option<&str> {
    let points = said.pointer("/conferenceData/entryPoints").and_then(Value::as_array);
    let video = points
        .into_iter()
        .flatten()
        .find(|point| point.get("entryPointType").and_then(Value::as_str) == Some("video"));
    let own = said.get("hangoutLink").and_then(Value::as_str);
    own.or_else(|| video?.get("uri")?.as_str()).filter(|address| address.starts_with("https://"))
}

impl CallProvider for Meet<'_> {
    async fn find(&self, _: &Wanted) -> Result<Option<Made>, ProviderError> {
        let answer = self.ask(Method::GET, &format!("{EVENTS}/{}", self.event), None).await?;
        match self.judged(answer).await {
            // What was deleted is still told of.
            Ok(said) if said.get("status").and_then(Value::as_str) == Some("cancelled") => Ok(None),
            Ok(said) => self.call_of(&said),
            Err(ProviderError::Gone) => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn create(&self, wanted: &Wanted) -> Result<Made, ProviderError> {
        let body = self.with_call(wanted, &self.event);
        let path = format!("{EVENTS}?conferenceDataVersion=1");
        let mut answer = self.ask(Method::POST, &path, Some(body)).await?;
        if answer.0 == 409 {
            // It is there, deleted or without a call: it comes back and gets another.
            let wish = format!("{}{}", self.event, wanted.starts_at.unix());
            let body = self.with_call(wanted, &wish);
            answer = self.patch(&self.event, body).await?;
        }
        let said = self.judged(answer).await?;
        let none = || ProviderError::Refused("an event without a call".to_owned());
        self.call_of(&said)?.ok_or_else(none)
    }

    async fn change(&self, id: &str, wanted: &Wanted) -> Result<(), ProviderError> {
        let answer = self.patch(id, Self::described(wanted)).await?;
        let said = self.judged(answer).await?;
        if address(&said).is_some() { Ok(()) } else { Err(ProviderError::Gone) }
    }

    async fn delete(&self, id: &str) -> Result<(), ProviderError> {
        let answer = self.ask(Method::DELETE, &format!("{EVENTS}/{id}"), None).await?;
        match self.judged(answer).await {
            // It was taken away before.
            Ok(_) | Err(ProviderError::Gone) => Ok(()),
            Err(error) => Err(error),
        }
    }

    async fn abandon(&self) {
        if let Err(error) = self.delete(&self.event).await {
            tracing::info!(%error, "an event may have stayed behind");
        }
    }
}
