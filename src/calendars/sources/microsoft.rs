//! Microsoft's calendars, by the Graph.

use chrono::NaiveDateTime;
use serde_json::Value;

use super::Wanted;
use super::oauth::Provider;
use crate::availability::Span;
use crate::base::{Moment, percent};
use crate::calendars::ics::{Busy, Read};
use crate::calendars::model::Problem;
use crate::calendars::own::OwnNames;
use crate::fetch::Fetcher;

/// How many pages of one calendar are read, each of so many times: five thousand in all.
const MOST_PAGES: usize = 10;
const PAGE_SIZE: usize = 500;

/// When some of the calendars are busy.
pub async fn read(
    provider: &Provider<'_>,
    fetcher: &Fetcher,
    token: &str,
    calendars: &[String],
    wanted: &Wanted,
) -> Result<Read, Problem> {
    let mut read = Read::default();
    for id in calendars {
        let mut next = Some(provider.api(&format!(
            "/me/calendars/{}/calendarView?startDateTime={}&endDateTime={}&$select=start,end,showAs,isCancelled,subject,iCalUId&$top={PAGE_SIZE}",
            percent::encode(id),
            wanted.from.rfc3339(),
            wanted.to.rfc3339(),
        ))?);
        let home = provider.api("")?.origin();
        for page in 0.. {
            let Some(url) = next.take() else { break };
            if page == MOST_PAGES {
                return Err(Problem::TooMany);
            }
            // The token goes to its own server only, wherever a page points.
            if url.origin() != home {
                return Err(Problem::Failed);
            }
            let said = provider.ask(fetcher, token, url, None).await?;
            let events = said.get("value").and_then(Value::as_array).ok_or(Problem::Failed)?;
            for event in events.iter().filter(|event| is_busy(event, &wanted.own)) {
                match time(event) {
                    Some(busy) => read.busy.push(busy),
                    None => read.skipped += 1,
                }
            }
            let link = said.get("@odata.nextLink").and_then(Value::as_str);
            next = link.map(str::parse).transpose().map_err(|_| Problem::Failed)?;
        }
    }
    Ok(read)
}

fn is_busy(event: &Value, own: &OwnNames) -> bool {
    let word = |name: &str| event.get(name).and_then(Value::as_str).unwrap_or_default();
    let is_off = event.get("isCancelled").and_then(Value::as_bool).unwrap_or(false);
    !is_off && !matches!(word("showAs"), "free" | "workingElsewhere") && !own.has(word("iCalUId"))
}

fn time(event: &Value) -> Option<Busy> {
    let at = |name: &str| {
        let text = event.get(name)?.get("dateTime")?.as_str()?;
        let wall =
            NaiveDateTime::parse_from_str(text.trim_end_matches('Z'), "%Y-%m-%dT%H:%M:%S%.f");
        Some(Moment::from_naive_utc(wall.ok()?))
    };
    let title = event.get("subject").and_then(Value::as_str).unwrap_or_default();
    let title = title.chars().filter(|letter| !letter.is_control()).take(200).collect();
    Some(Busy { span: Span::new(at("start")?, at("end")?)?, title })
}
