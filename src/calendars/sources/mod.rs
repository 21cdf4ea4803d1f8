//! Where busy time comes from. Each kind of place is read in its own way; what comes back is the same.

mod access;
mod caldav;
mod file;
mod google;
mod microsoft;
mod oauth;
mod xml;

use std::time::{Duration, Instant};

use serde_json::Value;

pub use access::{Access, permission};
pub use caldav::{Discovered, discover};
pub use oauth::{Attempt, Granted, Provider};

use super::ics::{Frame, Read, Unreadable, busy_times};
use super::model::{Kind, Problem};
use super::own::OwnNames;
use crate::base::{Moment, Zone};
use crate::config::Config;
use crate::fetch::{Answer, FetchError, Fetcher, LONGEST};

/// What is wanted of a calendar elsewhere.
#[derive(Debug, Clone)]
pub struct Wanted {
    pub from: Moment,
    pub to: Moment,
    pub zone: Zone,
    /// How our own entries are called, which do not count.
    pub own: OwnNames,
    /// The version of the copy we have, if that still serves.
    pub version: String,
}

/// What reading a calendar elsewhere gave.
#[derive(Debug)]
pub enum Reading {
    /// The copy we have is the newest.
    Unchanged,
    New {
        read: Read,
        version: String,
    },
}

/// How many calendars of an account are looked at.
const MOST_CALENDARS: usize = 50;

/// How long reading may take, with all that must be asked for it.
const PATIENCE: Duration = Duration::from_secs(15);

/// Reads a calendar, or those of an account that count. For some seconds at most, however much there is to ask.
///
/// A provider may give a new permission in the place of the one it was shown; that one is to be kept.
pub async fn read(
    outside: (&Fetcher, &Config),
    access: &Access,
    calendars: &[String],
    wanted: Wanted,
) -> Result<(Reading, Option<Access>), Problem> {
    let reading = read_patiently(outside, access, calendars, wanted);
    tokio::time::timeout(PATIENCE, reading).await.unwrap_or(Err(Problem::TooSlow))
}

async fn read_patiently(
    (fetcher, config): (&Fetcher, &Config),
    access: &Access,
    calendars: &[String],
    wanted: Wanted,
) -> Result<(Reading, Option<Access>), Problem> {
    let reading = match access {
        Access::Ics { address } => file::read(fetcher, address, wanted).await,
        Access::Caldav { address, user, password } => {
            let login = (user.clone(), password.clone());
            caldav::read(fetcher, address, login, calendars, wanted).await
        }
        Access::Google { refresh_token } | Access::Microsoft { refresh_token } => {
            // Set up no more: as good as taken back.
            let provider = Provider::of(config, access.kind()).ok_or(Problem::SignIn)?;
            let granted = provider.refresh(fetcher, refresh_token).await?;
            let token = granted.access_token.as_str();
            let read = read_account(&provider, fetcher, token, calendars, &wanted).await?;
            let reading = Reading::New { read, version: String::new() };
            let kept = granted.refresh_token.filter(|new| new != refresh_token);
            let kept = kept.map(|refresh_token| match access.kind() {
                Kind::Google => Access::Google { refresh_token },
                _ => Access::Microsoft { refresh_token },
            });
            return Ok((reading, kept));
        }
    };
    Ok((reading?, None))
}

/// The calendars of an account at a provider, and whether each is its own.
pub async fn account_calendars(
    provider: &Provider<'_>,
    fetcher: &Fetcher,
    token: &str,
) -> Result<Vec<(Discovered, bool)>, Problem> {
    // Where the list is, and what it calls itself, a calendar's title, and the mark of the account's own.
    let (path, list, title, own) = match provider.kind {
        Kind::Google => ("/users/me/calendarList?maxResults=50", "items", "summary", "primary"),
        _ => (
            "/me/calendars?$select=id,name,isDefaultCalendar&$top=50",
            "value",
            "name",
            "isDefaultCalendar",
        ),
    };
    let said = provider.ask(fetcher, token, provider.api(path)?, None).await?;
    let items = said.get(list).and_then(Value::as_array).ok_or(Problem::Failed)?;
    let found = items.iter().filter_map(|item| {
        let word = |name: &str| item.get(name).and_then(Value::as_str).map(str::to_owned);
        let is_own = item.get(own).and_then(Value::as_bool).unwrap_or(false);
        Some((Discovered { address: word("id")?, name: word(title).unwrap_or_default() }, is_own))
    });
    Ok(found.take(MOST_CALENDARS).collect())
}

/// When some calendars of an account at a provider are busy.
pub async fn read_account(
    provider: &Provider<'_>,
    fetcher: &Fetcher,
    token: &str,
    calendars: &[String],
    wanted: &Wanted,
) -> Result<Read, Problem> {
    match provider.kind {
        Kind::Google => google::read(provider, fetcher, token, calendars, wanted).await,
        _ => microsoft::read(provider, fetcher, token, calendars, wanted).await,
    }
}

/// Finds the busy time in a text, off the async threads and for no longer than an answer may take.
async fn understand(text: String, wanted: Wanted) -> Result<Read, Problem> {
    let deadline = Instant::now() + LONGEST;
    let work = move || {
        let frame = Frame {
            from: wanted.from,
            to: wanted.to,
            zone: wanted.zone,
            own: &wanted.own,
            is_over: &|| Instant::now() > deadline,
        };
        busy_times(&text, &frame)
    };
    match tokio::task::spawn_blocking(work).await {
        Ok(read) => read.map_err(Problem::from),
        // A rule that no library understands must not end more than this reading.
        Err(_) => Err(Problem::NotACalendar),
    }
}

/// What a status says, if it is no answer.
fn status(answer: &Answer) -> Result<(), Problem> {
    match answer.status {
        200..=299 => Ok(()),
        401 | 403 => Err(Problem::SignIn),
        404 | 410 => Err(Problem::NotFound),
        _ => Err(Problem::Failed),
    }
}

impl From<FetchError> for Problem {
    fn from(error: FetchError) -> Self {
        match error {
            FetchError::Refused => Self::Refused,
            FetchError::TooLarge => Self::TooLarge,
            FetchError::TooSlow => Self::TooSlow,
            FetchError::Unreachable => Self::Unreachable,
        }
    }
}

impl From<Unreadable> for Problem {
    fn from(unreadable: Unreadable) -> Self {
        match unreadable {
            Unreadable::NotACalendar => Self::NotACalendar,
            Unreadable::TooMany => Self::TooMany,
            Unreadable::TooSlow => Self::TooSlow,
        }
    }
}
