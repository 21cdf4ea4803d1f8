//! Reads a calendar elsewhere when its turn comes, or when its coach asks.

use std::time::{Duration, Instant};

use futures_util::future::join_all;

use super::commands;
use super::model::{Problem, Reach, Source};
use super::own::OwnNames;
use super::queries::{self, ToRead};
use super::sources::{self, Access, Reading, Wanted};
use crate::base::Moment;
use crate::base::ids::CalendarSourceId;
use crate::config::Config;
use crate::db::{Db, DbError};
use crate::fetch::Fetcher;

/// What to ask of a coach's calendar, in the version that the copy we have does not serve for.
pub fn wanted(config: &Config, reach: Reach, source: Option<&Source>, now: Moment) -> Wanted {
    let known = source.filter(|source| reach.is_served_by(source, now));
    Wanted {
        from: reach.from(now),
        to: reach.to(now),
        zone: reach.zone,
        own: OwnNames::of(config),
        version: known.map(|source| source.version.clone()).unwrap_or_default(),
    }
}

/// Reads a calendar and stores what it said; a failure is noted, and the copy we have stays. `None` if it is gone.
pub async fn read_now(
    (db, fetcher, config): (&Db, &Fetcher, &Config),
    id: CalendarSourceId,
    now: Moment,
) -> Result<Option<Result<(), Problem>>, DbError> {
    let found = db.read(move |conn| queries::to_read(conn, id)).await?;
    let Some(ToRead { source, calendars, own_calls, reach }) = found else { return Ok(None) };
    let wanted = wanted(config, reach, Some(&source), now);
    let mut outcome = match Access::open(config, id, &source.secret) {
        Some(access) => sources::read((fetcher, config), &access, &calendars, wanted).await,
        // Sealed with another secret key: the coach must say it again.
        None => Err(Problem::SignIn),
    };
    if let Ok((Reading::New { read, .. }, _)) = &mut outcome {
        // As they stood when it was asked; storing cuts out where they stand by then.
        read.leave_out(&own_calls);
    }
    let permission = match &outcome {
        Ok((_, Some(access))) => Some(access.clone()),
        _ => None,
    };
    if let Some(access) = permission {
        let config = config.clone();
        db.write(move |conn| commands::keep_permission(conn, &config, id, &access)).await?;
    }
    db.write(move |conn| match &outcome {
        Ok((Reading::Unchanged, _)) => {
            commands::store_read(conn, id, None, reach, now).map(|()| Ok(()))
        }
        Ok((Reading::New { read, version }, _)) => {
            commands::store_read(conn, id, Some((read, version)), reach, now).map(|()| Ok(()))
        }
        Err(problem) => {
            commands::note_problem(conn, &source, *problem, now).map(|()| Err(*problem))
        }
    })
    .await
    .map(Some)
}

/// How many calendars are read at once, and for how long one run goes on.
const AT_ONCE: i64 = 8;
const LONGEST_RUN: Duration = Duration::from_secs(60);

/// Reads the calendars whose turn it is, some at a time. What is left after a minute waits for the next run, so
/// that slow servers never keep mails waiting.
pub async fn read_due(outside: (&Db, &Fetcher, &Config), now: Moment) -> Result<(), DbError> {
    let began = Instant::now();
    while began.elapsed() < LONGEST_RUN {
        let taken = outside.0.write(move |conn| commands::take_due(conn, now, AT_ONCE)).await?;
        if taken.is_empty() {
            break;
        }
        for read in join_all(taken.into_iter().map(|id| read_now(outside, id, now))).await {
            read?;
        }
    }
    Ok(())
}
