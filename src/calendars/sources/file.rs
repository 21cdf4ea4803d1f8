//! A calendar file at an address, as every calendar program can publish one.

use url::Url;

use super::{Reading, Wanted, status, understand};
use crate::calendars::model::Problem;
use crate::fetch::{Answer, Ask, Fetcher};

/// Reads the file, unless it is the one we have.
pub async fn read(fetcher: &Fetcher, address: &str, wanted: Wanted) -> Result<Reading, Problem> {
    let url: Url = address.parse().map_err(|_| Problem::Refused)?;
    let mut ask = Ask::get(url).header("accept", "text/calendar, text/plain;q=0.5, */*;q=0.1");
    ask = match wanted.version.split_once(':') {
        Some(("tag", tag)) => ask.header("if-none-match", tag),
        Some(("date", date)) => ask.header("if-modified-since", date),
        _ => ask,
    };
    let answer = fetcher.ask(&ask).await?;
    if answer.status == 304 && !wanted.version.is_empty() {
        return Ok(Reading::Unchanged);
    }
    status(&answer)?;
    let version = version(&answer);
    let read = understand(answer.text(), wanted).await?;
    Ok(Reading::New { read, version })
}

/// What to ask with the next time. A value that would not fit is left out.
fn version(answer: &Answer) -> String {
    let short = |name| answer.header(name).filter(|value| value.len() <= 200);
    match (short("etag"), short("last-modified")) {
        (Some(tag), _) => format!("tag:{tag}"),
        (None, Some(date)) => format!("date:{date}"),
        (None, None) => String::new(),
    }
}
