//! The worker: turns facts into jobs and runs the jobs that are due.
//!
//! It runs inside `serve` and alone as `work`, as often as one likes: the queue's leases keep workers
//! from doing the same job at once.

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures_util::FutureExt;
use tokio::sync::watch;
use tracing::Instrument as _;

use super::jobs::{self as app_jobs, Job, JobError};
use super::{App, schedule};
use crate::base::{Moment, secret};
use crate::db::DbError;
use crate::{jobs, outbox};

/// How long the worker waits before it looks again when nothing was to do.
const IDLE: Duration = Duration::from_millis(500);

/// How often recurring work is put into the queue, and the limiters forget the quiet.
const PLAN_EVERY: Duration = Duration::from_secs(30);

/// How many jobs run side by side: a slow mail server must not hold up a booking that runs out.
const LANES: usize = 3;

/// How long a job in hand may take after the program was told to stop.
const LAST_WORDS: Duration = Duration::from_secs(15);

/// How many facts are read at once.
const FACTS: i64 = 50;

/// Works until told to stop, then finishes the jobs in hand or gives them back.
pub async fn run(app: App, stop: watch::Receiver<bool>) {
    let lanes = (0..LANES).map(|_| lane(&app, stop.clone()));
    let all = futures_util::future::join_all(lanes);
    tokio::join!(facts(&app, stop.clone()), plans(&app, stop.clone()), all);
    tracing::info!("the worker has stopped");
}

/// A worker in the background of a program that does something else too.
pub struct Background {
    stop: watch::Sender<bool>,
    task: tokio::task::JoinHandle<()>,
}

impl Background {
    /// Starts a worker.
    pub fn start(app: App) -> Self {
        let (stop, stopped) = watch::channel(false);
        Self { stop, task: tokio::spawn(run(app, stopped)) }
    }

    /// Tells it to stop, and waits until it has.
    pub async fn stop(self) {
        let _ = self.stop.send(true);
        if let Err(error) = self.task.await {
            tracing::error!(%error, "the worker ended badly");
        }
    }
}

/// Waits, but not longer than until the stop.
async fn pause(stop: &mut watch::Receiver<bool>, length: Duration) {
    tokio::select! {
        _ = stop.wait_for(|stopped| *stopped) => {}
        () = tokio::time::sleep(length) => {}
    }
}

async fn facts(app: &App, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        match dispatch(app, Moment::now()).await {
            Ok(0) => pause(&mut stop, IDLE).await,
            Ok(_) => {}
            Err(error) => {
                tracing::error!(%error, "facts could not be dispatched");
                pause(&mut stop, IDLE * 10).await;
            }
        }
    }
}

async fn plans(app: &App, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        let now = Moment::now();
        if let Err(error) = app.db.write(move |conn| schedule::plan(conn, now)).await {
            tracing::error!(%error, "recurring work could not be planned");
        }
        app.limits.retain_recent();
        pause(&mut stop, PLAN_EVERY).await;
    }
}

async fn lane(app: &App, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        match run_next(app, Moment::now(), &mut stop).await {
            Ok(true) => {}
            Ok(false) => pause(&mut stop, IDLE).await,
            Err(error) => {
                tracing::error!(%error, "the queue could not be read or written");
                pause(&mut stop, IDLE * 10).await;
            }
        }
    }
}

/// Puts what follows from the waiting facts into the queue, each fact in one transaction. Returns how
/// many facts there were.
pub async fn dispatch(app: &App, now: Moment) -> Result<usize, DbError> {
    let waiting = app.db.read(|conn| outbox::waiting(conn, FACTS)).await?;
    let count = waiting.len();
    for outbox::Waiting { id, fact } in waiting {
        app.db.write(move |conn| app_jobs::dispatch(conn, id, &fact, now)).await?;
    }
    Ok(count)
}

/// Runs the next due job, if there is one.
async fn run_next(
    app: &App,
    now: Moment,
    stop: &mut watch::Receiver<bool>,
) -> Result<bool, DbError> {
    if !app.db.read(move |conn| jobs::has_due(conn, now)).await? {
        return Ok(false);
    }
    let Some(job) = app.db.write(move |conn| jobs::claim(conn, now)).await? else {
        return Ok(false);
    };
    let stopped = async {
        let _ = stop.wait_for(|stopped| *stopped).await;
        tokio::time::sleep(LAST_WORDS).await;
    };
    let outcome = tokio::select! {
        outcome = attempt(app, &job, now) => outcome,
        () = stopped => {
            tracing::warn!(job = %job.id, kind = job.kind, "a job is given back unfinished");
            app.db.write(move |conn| jobs::release(conn, &job)).await?;
            return Ok(true);
        }
    };
    app.metrics.job(
        &job.kind,
        match &outcome {
            Ok(()) => "done",
            Err(JobError::Later(_)) => "failed",
            Err(JobError::Never(_)) => "dead",
        },
    );
    app.db
        .write(move |conn| match &outcome {
            Ok(()) => jobs::finish(conn, &job, now),
            Err(JobError::Later(error)) => {
                let cause = secret::hide_addresses(error);
                tracing::warn!(job = %job.id, kind = job.kind, attempt = job.attempts, error = cause, "a job failed");
                jobs::fail(conn, &job, error, now)
            }
            Err(JobError::Never(error)) => {
                let cause = secret::hide_addresses(error);
                tracing::error!(job = %job.id, kind = job.kind, error = cause, "a job is given up");
                jobs::bury(conn, &job, error, now)
            }
        })
        .await?;
    Ok(true)
}

/// One attempt. A panic is a failure like another: it must not take the worker with it.
async fn attempt(app: &App, job: &jobs::Job, now: Moment) -> Result<(), JobError> {
    let parsed = Job::read(&job.payload)?;
    let span = tracing::info_span!("job", id = %job.id, kind = job.kind);
    let work = AssertUnwindSafe(app_jobs::run(app, parsed, now)).catch_unwind();
    match work.instrument(span).await {
        Ok(outcome) => outcome,
        Err(_) => Err(JobError::Later("the job panicked; see the log".to_owned())),
    }
}

/// Dispatches and runs everything that is due at `now`, one after another, and what follows from that,
/// until nothing is left. For tests and for programs that want no worker.
pub async fn drain(app: &App, now: Moment) -> Result<usize, DbError> {
    let (_keep, mut stop) = watch::channel(false);
    let mut done = 0;
    loop {
        let mut is_idle = dispatch(app, now).await? == 0;
        while run_next(app, now, &mut stop).await? {
            done += 1;
            is_idle = false;
        }
        if is_idle {
            return Ok(done);
        }
    }
}
