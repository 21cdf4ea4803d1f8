//! Where busy time comes from. Each kind of place is read in its own way; what comes back is the same.

mod access;
mod caldav;
mod file;
mod xml;

use std::time::Instant;

pub use access::Access;
pub use caldav::{Discovered, discover};

use super::ics::{Frame, Read, Unreadable, busy_times};
use super::model::Problem;
use crate::base::{Moment, Zone};
use crate::fetch::{Answer, FetchError, Fetcher, LONGEST};

/// What is wanted of a calendar elsewhere.
#[derive(Debug, Clone)]
pub struct Wanted {
    pub from: Moment,
    pub to: Moment,
    pub zone: Zone,
    /// What our own entries' names end with.
    pub own_suffix: String,
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

/// Reads a calendar, or those of an account that count.
pub async fn read(
    fetcher: &Fetcher,
    access: &Access,
    calendars: &[String],
    wanted: Wanted,
) -> Result<Reading, Problem> {
    match access {
        Access::Ics { address } => file::read(fetcher, address, wanted).await,
        Access::Caldav { address, user, password } => {
            let login = (user.clone(), password.clone());
            caldav::read(fetcher, address, login, calendars, wanted).await
        }
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
            own_suffix: &wanted.own_suffix,
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
