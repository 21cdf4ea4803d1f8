//! Whether the process lives, and whether it can serve: for the programs that start, watch and route to it.

use std::fmt;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use actix_web::HttpResponse;
use actix_web::web::Data;
use tokio::sync::Mutex;

use super::metrics;
use crate::accounts::Visitor;
use crate::base::Moment;
use crate::config::Config;
use crate::db::{Conn, Db, DbError, dialect, migrate};
use crate::web::{AppResult, Routes};
use crate::{jobs, outbox};

/// How long a fact may wait for its reactions, which otherwise takes a second, in minutes.
const LONGEST_FACT_WAIT: i64 = 5;

/// How long a due job may wait for a worker, in minutes.
const LONGEST_JOB_WAIT: i64 = 15;

/// How much room there must be for uploads and, on `SQLite`, the log of the database.
const LEAST_FREE_BYTES: u64 = 128 << 20;

/// How long the database may take to write nothing.
const LONGEST_WRITE: Duration = Duration::from_secs(3);

pub fn routes() -> Routes {
    Routes::default()
        .get("/health/live", live)
        .get("/health/ready", ready)
        .get("/metrics", metrics::show)
}

/// Why the process should get no requests. Says nothing that strangers may not know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    Stopping,
    NoWrite,
    Schema,
    DiskFull,
    Outbox { minutes: i64 },
    Queue { minutes: i64 },
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stopping => f.write_str("the program is stopping"),
            Self::NoWrite => f.write_str("the database takes no write"),
            Self::Schema => f.write_str("the schema is not this program's"),
            Self::DiskFull => f.write_str("the disk is nearly full"),
            Self::Outbox { minutes } => write!(f, "a fact has waited {minutes} minutes"),
            Self::Queue { minutes } => write!(f, "a job has waited {minutes} minutes"),
        }
    }
}

/// The last answer. Anyone may ask, and each answer costs a write: they share one for a second.
pub struct Readiness {
    last: Mutex<Option<(Instant, Vec<Reason>)>>,
    life: Duration,
    is_stopping: AtomicBool,
}

impl Readiness {
    pub fn new(life: Duration) -> Self {
        Self { last: Mutex::default(), life, is_stopping: AtomicBool::new(false) }
    }

    /// Says that the process is about to end.
    pub fn stop(&self) {
        self.is_stopping.store(true, Ordering::Relaxed);
    }

    pub fn is_stopping(&self) -> bool {
        self.is_stopping.load(Ordering::Relaxed)
    }

    async fn reasons(&self, db: &Db, config: &Config, now: Moment) -> Vec<Reason> {
        if self.is_stopping() {
            return vec![Reason::Stopping];
        }
        let mut last = self.last.lock().await;
        match &*last {
            Some((at, reasons)) if at.elapsed() < self.life => reasons.clone(),
            _ => {
                let reasons = look(db, config, now).await;
                *last = Some((Instant::now(), reasons.clone()));
                reasons
            }
        }
    }
}

async fn look(db: &Db, config: &Config, now: Moment) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if free_bytes(&config.data_dir).is_some_and(|free| free < LEAST_FREE_BYTES) {
        reasons.push(Reason::DiskFull);
    }
    let writing = db.write(dialect::probe_write);
    let written = tokio::time::timeout(LONGEST_WRITE, writing).await;
    if !matches!(written, Ok(Ok(()))) {
        reasons.push(Reason::NoWrite);
        return reasons;
    }
    match db.read(move |conn| read(conn, now)).await {
        Ok(found) => reasons.extend(found),
        Err(error) => {
            tracing::warn!(%error, "whether the program is ready could not be read");
            reasons.push(Reason::NoWrite);
        }
    }
    reasons
}

fn read(conn: &mut Conn, now: Moment) -> Result<Vec<Reason>, DbError> {
    let mut reasons = Vec::new();
    if !migrate::is_current(conn)? || !migrate::unknown(conn)?.is_empty() {
        reasons.push(Reason::Schema);
    }
    let age = |at: Option<Moment>| at.map_or(0, |at| now.minutes_since(at));
    let (fact, job) = (age(outbox::oldest_waiting(conn)?), age(jobs::oldest_due(conn, now)?));
    reasons.extend((fact > LONGEST_FACT_WAIT).then_some(Reason::Outbox { minutes: fact }));
    reasons.extend((job > LONGEST_JOB_WAIT).then_some(Reason::Queue { minutes: job }));
    Ok(reasons)
}

/// The room on the disk of a folder; none where the system does not say.
fn free_bytes(folder: &Path) -> Option<u64> {
    #[cfg(unix)]
    {
        let about = rustix::fs::statvfs(folder).ok()?;
        about.f_bavail.checked_mul(about.f_frsize)
    }
    #[cfg(not(unix))]
    {
        let _ = folder;
        None
    }
}

/// The process answers. Asks nothing else, so that a database that is down does not end it.
async fn live(_: Visitor) -> AppResult {
    Ok(HttpResponse::Ok().content_type("text/plain").body("live\n"))
}

/// The process can serve: 503 with a line for each reason why not.
async fn ready(
    _: Visitor,
    db: Data<Db>,
    config: Data<Config>,
    readiness: Data<Readiness>,
) -> AppResult {
    let reasons = readiness.reasons(&db, &config, Moment::now()).await;
    if reasons.is_empty() {
        return Ok(HttpResponse::Ok().content_type("text/plain").body("ready\n"));
    }
    let lines: String = reasons.iter().map(|reason| format!("{reason}\n")).collect();
    Ok(HttpResponse::ServiceUnavailable()
        .insert_header(("Retry-After", "10"))
        .content_type("text/plain")
        .body(lines))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_disk_says_how_much_room_it_has() {
        assert!(free_bytes(Path::new("/")).is_some_and(|free| free > 0));
        assert_eq!(free_bytes(Path::new("/no/such/folder")), None);
    }
}
