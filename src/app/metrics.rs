//! The numbers of a running instance, for Prometheus.

use std::time::Instant;

use actix_web::HttpResponse;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use actix_web::web::Data;

use crate::accounts::{self, Operator};
use crate::base::Moment;
use crate::base::metrics::{Counts, Page, Timings, labels, seconds};
use crate::db::{Conn, Db, DbError};
use crate::web::AppResult;
use crate::{jobs, outbox};

/// What is counted since the start of the process.
#[derive(Debug, Default)]
pub struct Metrics {
    requests: Timings,
    jobs: Counts,
    mails: Counts,
}

impl Metrics {
    /// Notes how an attempt at a job ended: `done`, `failed` or `dead`.
    pub fn job(&self, kind: &str, result: &str) {
        self.jobs.add(labels(&[("kind", kind), ("result", result)]));
    }

    /// Notes a mail: `sent`, or `failed` for one that the mail server did not take.
    pub fn mail(&self, result: &str) {
        self.mails.add(labels(&[("result", result)]));
    }
}

/// The outermost layer: how long each request took, by its route and not its address, of which there are too many.
pub async fn measure(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody + 'static>, actix_web::Error> {
    let began = Instant::now();
    let metrics = request.app_data::<Data<Metrics>>().cloned();
    let route = request.match_pattern();
    let outcome = next.call(request).await;
    let status = match &outcome {
        Ok(response) => response.status(),
        Err(error) => error.as_response_error().status_code(),
    };
    if let Some(metrics) = metrics {
        let class = format!("{}xx", status.as_u16() / 100);
        let route = route.as_deref().unwrap_or("none");
        metrics.requests.add(labels(&[("route", route), ("status", &class)]), began.elapsed());
    }
    outcome
}

/// What the database says.
struct Stored {
    oldest_fact: Option<Moment>,
    oldest_job: Option<Moment>,
    jobs: Vec<(jobs::Status, i64)>,
    sessions: i64,
}

fn stored(conn: &mut Conn, now: Moment) -> Result<Stored, DbError> {
    Ok(Stored {
        oldest_fact: outbox::oldest_waiting(conn)?,
        oldest_job: jobs::oldest_due(conn, now)?,
        jobs: jobs::counts(conn)?,
        sessions: accounts::count_sessions(conn, now)?,
    })
}

/// The page that Prometheus reads. Without the database it says what it can.
pub async fn show(_: Operator, db: Data<Db>, metrics: Data<Metrics>) -> AppResult {
    let now = Moment::now();
    let stored = db.read(move |conn| stored(conn, now)).await;
    if let Err(error) = &stored {
        tracing::warn!(%error, "the numbers of the database could not be read");
    }
    let mut page = Page::default();
    page.timings("guidepost_request_seconds", "How long requests took.", &metrics.requests);
    page.counts("guidepost_jobs_total", "Attempts at jobs by how they ended.", &metrics.jobs);
    page.counts("guidepost_mails_total", "Mails by whether they left.", &metrics.mails);
    pool(&mut page, &db);
    page.gauge("guidepost_database_up", "Whether the database answered.", u8::from(stored.is_ok()));
    if let Ok(stored) = stored {
        waiting(&mut page, &stored, now);
    }
    if let Some(bytes) = resident_bytes() {
        page.gauge("process_resident_memory_bytes", "Memory of the process.", bytes);
    }
    Ok(HttpResponse::Ok()
        .content_type("text/plain; version=0.0.4; charset=utf-8")
        .body(page.text()))
}

fn pool(page: &mut Page, db: &Db) {
    let pool = db.pool_use();
    let sample = |state: &str, count: u32| (labels(&[("state", state)]), count.to_string());
    page.gauges(
        "guidepost_database_connections",
        "Connections to the database.",
        [sample("used", pool.used), sample("idle", pool.idle)],
    );
    page.counter("guidepost_database_takes_total", "Connections taken from the pool.", pool.takes);
    page.counter(
        "guidepost_database_wait_seconds_total",
        "Time spent waiting for a connection.",
        seconds(pool.waited_micros),
    );
}

fn waiting(page: &mut Page, stored: &Stored, now: Moment) {
    let age = |at: Option<Moment>| at.map_or(0, |at| now.since(at).num_seconds().max(0));
    page.gauge(
        "guidepost_outbox_age_seconds",
        "Age of the oldest fact without its reactions.",
        age(stored.oldest_fact),
    );
    page.gauge(
        "guidepost_queue_age_seconds",
        "How long the oldest due job has waited.",
        age(stored.oldest_job),
    );
    page.gauges(
        "guidepost_queue_jobs",
        "Jobs in the queue.",
        stored
            .jobs
            .iter()
            .map(|(status, count)| (labels(&[("status", status.as_str())]), count.to_string())),
    );
    page.gauge("guidepost_sessions", "Browsers that are signed in.", stored.sessions);
}

/// The memory of the process, where the system says it as Linux does.
fn resident_bytes() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: u64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kibibytes * 1024)
}
