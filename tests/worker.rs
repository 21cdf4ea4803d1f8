//! The queue and the worker: leases, takeovers, giving up.

use std::collections::BTreeMap;

use diesel::prelude::*;
use guidepost::app::jobs::Job;
use guidepost::app::schedule::{self, Task};
use guidepost::app::worker::Background;
use guidepost::base::Moment;
use guidepost::db::DbError;
use guidepost::db::schema::{jobs as table, outbox as facts};
use guidepost::jobs::{self, MAX_ATTEMPTS, NewJob, Status};
use guidepost::outbox::{self, Fact};

use crate::support::TestApp;
use crate::support::world::now;

impl TestApp {
    fn enqueue(&self, key: &str, run_at: Moment) {
        let job = Job::Tend { task: Task::PruneQueue };
        self.app.db.write_now(|conn| job.enqueue(conn, key.to_owned(), run_at, run_at)).unwrap();
    }

    fn claim(&self, now: Moment) -> Option<jobs::Job> {
        self.app.db.write_now(|conn| jobs::claim(conn, now)).unwrap()
    }

    fn jobs(&self) -> BTreeMap<String, (Status, i32)> {
        self.app
            .db
            .read_now(|conn| -> Result<_, DbError> {
                Ok(table::table
                    .select((table::unique_key, table::status, table::attempts))
                    .load::<(String, Status, i32)>(conn)?)
            })
            .unwrap()
            .into_iter()
            .map(|(key, status, attempts)| (key, (status, attempts)))
            .collect()
    }
}

#[actix_web::test]
async fn two_workers_share_a_queue_and_each_job_runs_once() {
    let app = TestApp::start().await;
    for n in 0..30 {
        app.enqueue(&format!("job-{n}"), now());
    }
    let claimed: Vec<String> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..4)
            .map(|_| {
                scope.spawn(|| {
                    let mut mine = Vec::new();
                    // A worker that loses every race of one look sees none; the queue says when to end.
                    while app.app.db.read_now(|conn| jobs::has_due(conn, now())).unwrap() {
                        mine.extend(app.claim(now()).map(|job| job.unique_key));
                    }
                    mine
                })
            })
            .collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    let mut once = claimed.clone();
    once.sort();
    once.dedup();
    assert_eq!((claimed.len(), once.len()), (30, 30));
}

#[actix_web::test]
async fn the_same_work_put_into_the_queue_twice_is_one_job() {
    let app = TestApp::start().await;
    app.enqueue("once", now());
    app.enqueue("once", now());
    assert_eq!(app.run_jobs_at(now()).await, 1);
    assert_eq!(app.jobs()["once"], (Status::Done, 1));
}

#[actix_web::test]
async fn a_crashed_workers_job_is_taken_over_when_its_lease_runs_out_and_it_cannot_disturb_that() {
    let app = TestApp::start().await;
    app.enqueue("job", now());
    let crashed = app.claim(now()).unwrap();
    assert!(app.claim(now().plus_minutes(1)).is_none(), "the lease holds");
    let later = now().plus_minutes(3);
    let successor = app.claim(later).unwrap();
    assert_eq!(successor.attempts, 2);
    app.app.db.write_now(|conn| jobs::fail(conn, &crashed, "late", later)).unwrap();
    assert!(app.claim(later).is_none(), "the late one took the lease away");
    app.app.db.write_now(|conn| jobs::finish(conn, &successor, later)).unwrap();
    assert_eq!(app.jobs()["job"], (Status::Done, 2));
}

#[actix_web::test]
async fn a_job_given_back_is_due_at_once_and_the_attempt_does_not_count() {
    let app = TestApp::start().await;
    app.enqueue("job", now());
    let job = app.claim(now()).unwrap();
    app.app.db.write_now(|conn| jobs::release(conn, &job)).unwrap();
    assert_eq!(app.claim(now()).unwrap().attempts, 1);
}

#[actix_web::test]
async fn a_job_is_dead_after_its_last_attempt_and_staff_can_revive_it() {
    let app = TestApp::start().await;
    app.expect_findings();
    app.enqueue("job", now());
    let mut clock = now();
    for attempt in 1..=MAX_ATTEMPTS {
        let job = app.claim(clock).unwrap();
        assert_eq!(job.attempts, attempt);
        app.app.db.write_now(|conn| jobs::fail(conn, &job, "no", clock)).unwrap();
        assert!(app.claim(clock).is_none(), "it waits after attempt {attempt}");
        clock = clock.plus_hours(5);
    }
    assert_eq!(app.jobs()["job"].0, Status::Dead);
    assert!(app.claim(clock).is_none());
    let dead = app.app.db.read_now(|conn| jobs::list(conn, Status::Dead, 10, 0)).unwrap();
    app.app.db.write_now(|conn| jobs::revive(conn, dead[0].id, clock)).unwrap();
    assert_eq!(app.run_jobs_at(clock).await, 1);
    assert_eq!(app.jobs()["job"].0, Status::Done);
}

#[actix_web::test]
async fn a_job_that_kills_its_worker_each_time_is_given_up_too() {
    let app = TestApp::start().await;
    app.expect_findings();
    app.enqueue("job", now());
    let mut clock = now();
    for _ in 0..MAX_ATTEMPTS {
        assert!(app.claim(clock).is_some());
        clock = clock.plus_minutes(5);
    }
    assert!(app.claim(clock).is_none());
    assert_eq!(app.jobs()["job"].0, Status::Dead);
}

#[actix_web::test]
async fn a_job_that_cannot_be_read_is_dead_at_once_and_the_doctor_says_so() {
    let app = TestApp::start().await;
    app.expect_findings();
    let odd = NewJob::new("odd".to_owned(), "odd", "{}".to_owned(), now(), now());
    app.app.db.write_now(|conn| jobs::enqueue(conn, &odd)).unwrap();
    app.run_jobs_at(now()).await;
    assert_eq!(app.jobs()["odd"], (Status::Dead, 1));
    assert_eq!(app.findings()[0].check, "a dead job waits for staff");
}

#[actix_web::test]
async fn a_fact_becomes_its_jobs_once_however_often_it_is_dispatched() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[]);
    app.app
        .db
        .write_now(|conn| outbox::record(conn, &Fact::UserRestored { user: sam.id() }, now()))
        .unwrap();
    app.run_jobs_at(now()).await;
    let jobs = app.jobs();
    assert_eq!(jobs.len(), 2, "{jobs:?}");
    // As if the mark had been lost.
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::update(facts::table)
                .set(facts::dispatched_at.eq(None::<Moment>))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
    assert_eq!(app.run_jobs_at(now()).await, 0);
    assert_eq!(app.jobs(), jobs);
}

#[actix_web::test]
async fn n15_recurring_work_is_planned_once_for_each_span_however_the_clock_moves() {
    let app = TestApp::start().await;
    let plan = |at: Moment| app.app.db.write_now(|conn| schedule::plan(conn, at)).unwrap();
    let top_of_the_hour = "2026-03-02T09:00:00Z".parse::<Moment>().unwrap();
    plan(top_of_the_hour);
    let first = app.jobs().len();
    plan(top_of_the_hour.plus_hours(1));
    plan(top_of_the_hour);
    plan(top_of_the_hour);
    assert!(app.jobs().len() <= first * 2 && first > 0);
}

#[actix_web::test]
async fn a_running_worker_does_what_is_due_and_stops_when_told() {
    let app = TestApp::start().await;
    app.enqueue("job", Moment::now());
    let worker = Background::start(app.app.clone());
    while app.jobs()["job"].0 != Status::Done {
        tokio::task::yield_now().await;
    }
    worker.stop().await;
    let leased = app
        .app
        .db
        .read_now(|conn| -> Result<i64, DbError> {
            Ok(table::table.filter(table::leased_until.is_not_null()).count().get_result(conn)?)
        })
        .unwrap();
    assert_eq!(leased, 0, "leases are given back");
}

#[actix_web::test]
async fn once_a_day_the_database_looks_over_how_its_tables_are_filled() {
    let app = TestApp::start().await;
    app.member("Sam", &[]);
    app.app.db.write_now(|conn| schedule::plan(conn, now())).unwrap();
    app.run_jobs_at(now()).await;
    let planned = app.jobs().keys().filter(|key| key.starts_with("tend.look_over")).count();
    assert_eq!(planned, 1);
    app.app
        .db
        .read_now(|conn| -> Result<(), DbError> {
            // The other database does so by itself.
            if conn.is_sqlite() {
                diesel::sql_query("SELECT * FROM sqlite_stat1 WHERE tbl = 'users'")
                    .execute(conn)?;
            }
            Ok(())
        })
        .unwrap();
}
