//! Google's calendars. Only when somebody is busy is asked for, never with what.

use serde_json::{Value, json};

use super::Wanted;
use super::oauth::Provider;
use crate::availability::Span;
use crate::base::Moment;
use crate::calendars::ics::{Busy, Read};
use crate::calendars::model::Problem;
use crate::fetch::Fetcher;

/// Google answers for some months at once.
const DAYS_AT_ONCE: i64 = 60;

/// When some of the calendars are busy.
pub async fn read(
    provider: &Provider<'_>,
    fetcher: &Fetcher,
    token: &str,
    calendars: &[String],
    wanted: &Wanted,
) -> Result<Read, Problem> {
    let items: Vec<Value> = calendars.iter().map(|id| json!({ "id": id })).collect();
    let mut read = Read::default();
    let mut from = wanted.from;
    while from < wanted.to && !items.is_empty() {
        let to = wanted.to.min(from.plus_days(DAYS_AT_ONCE));
        let body = json!({ "timeMin": from.rfc3339(), "timeMax": to.rfc3339(), "items": items });
        let said = provider.ask(fetcher, token, provider.api("/freeBusy")?, Some(&body)).await?;
        let about = said.get("calendars").and_then(Value::as_object).ok_or(Problem::Failed)?;
        for id in calendars {
            let one = about.get(id).ok_or(Problem::Failed)?;
            // Without an answer for one, it would look free.
            if one.get("errors").and_then(Value::as_array).is_some_and(|errors| !errors.is_empty())
            {
                return Err(Problem::NotFound);
            }
            let busy = one.get("busy").and_then(Value::as_array).ok_or(Problem::Failed)?;
            for time in busy {
                let span = span(time).ok_or(Problem::Failed)?;
                read.busy.push(Busy { span, title: String::new() });
            }
        }
        from = to;
    }
    Ok(read)
}

fn span(time: &Value) -> Option<Span> {
    let at = |name: &str| {
        let text = time.get(name)?.as_str()?;
        Some(Moment::from_utc(chrono::DateTime::parse_from_rfc3339(text).ok()?.to_utc()))
    };
    Span::new(at("start")?, at("end")?)
}
