//! What leaves no rows, counted in memory and written now and then. A process that dies loses at most what was
//! counted since; pages pay for a lock and an addition.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::NaiveDate;
use diesel::RunQueryDsl;
use diesel::sql_types::{Date, Text};

use super::model::Kind;
use super::rolling::put;
use crate::base::Moment;
use crate::base::ids::UserId;
use crate::db::{Conn, Db, DbError};

/// Who was here on a day that is over for so long is not written any more: the day may be counted.
const LATE_HOURS: i64 = 1;

#[derive(Debug, Default)]
struct Inner {
    counts: BTreeMap<(NaiveDate, Kind), i64>,
    /// Who was here and is not written yet.
    seen: HashSet<(NaiveDate, UserId)>,
    /// Who was here and is written.
    known: HashSet<(NaiveDate, UserId)>,
}

/// The counts of a process.
#[derive(Debug, Default)]
pub struct Tally(Mutex<Inner>);

impl Tally {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts one more.
    pub fn count(&self, kind: Kind, now: Moment) {
        *self.inner().counts.entry((now.utc_date(), kind)).or_default() += 1;
    }

    /// Notes that somebody is here.
    pub fn seen(&self, user: UserId, now: Moment) {
        let key = (now.utc_date(), user);
        let mut inner = self.inner();
        if !inner.known.contains(&key) {
            inner.seen.insert(key);
        }
    }

    /// Writes what was counted since the last time. What cannot be written waits for the next.
    pub async fn flush(&self, db: &Db, now: Moment) -> Result<(), DbError> {
        let (counts, seen) = {
            let mut inner = self.inner();
            let today = now.utc_date();
            inner.known.retain(|(day, _)| *day >= today);
            (std::mem::take(&mut inner.counts), std::mem::take(&mut inner.seen))
        };
        if counts.is_empty() && seen.is_empty() {
            return Ok(());
        }
        let open = now.plus_hours(-LATE_HOURS).utc_date();
        let (to_write, here) = (counts.clone(), seen.clone());
        let written = db
            .write(move |conn| {
                for ((day, kind), count) in &to_write {
                    put(conn, (*day, *kind, ""), *count, true)?;
                }
                here.iter().filter(|(day, _)| *day >= open).try_for_each(|key| note(conn, key))
            })
            .await;
        let mut inner = self.inner();
        if written.is_ok() {
            inner.known.extend(seen);
        } else {
            inner.seen.extend(seen);
            for (key, count) in counts {
                *inner.counts.entry(key).or_default() += count;
            }
        }
        written
    }
}

fn note(conn: &mut Conn, (day, user): &(NaiveDate, UserId)) -> Result<(), DbError> {
    diesel::sql_query(
        "INSERT INTO active_people (day, user_id) VALUES ($1, $2) ON CONFLICT (day, user_id) DO NOTHING",
    )
    .bind::<Date, _>(*day)
    .bind::<Text, _>(*user)
    .execute(conn)?;
    Ok(())
}
