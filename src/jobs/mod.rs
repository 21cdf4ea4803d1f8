//! The durable queue: jobs with leases, back-off and a dead state.
//!
//! Owns `jobs`.
//! A job may run twice (its lease ran out, or its process died after the work and before the mark), so
//! each asks first whether its work is done. What the jobs are is known only to `app::jobs`.

use diesel::prelude::*;

use crate::base::Moment;
use crate::base::ids::JobId;
use crate::db::schema::jobs;
use crate::db::{Conn, DbError, dialect};

crate::text_enum!(
    /// Where a job stands.
    Status {
        /// Waits for its time, or for a worker.
        Ready = "ready",
        Done = "done",
        /// Failed too often; staff see it and may run it again.
        Dead = "dead",
    }
);

/// A job is given up after this many failures: with the back-off below, a bit more than a day.
pub const MAX_ATTEMPTS: i32 = 12;

/// How long a worker has a job to itself.
pub const LEASE_SECONDS: i64 = 120;

/// A job in the queue.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = jobs)]
pub struct Job {
    pub id: JobId,
    pub unique_key: String,
    pub kind: String,
    pub payload: String,
    pub status: Status,
    /// How often a worker has begun it.
    pub attempts: i32,
    pub run_at: Moment,
    /// Until when a worker has it to itself.
    pub leased_until: Option<Moment>,
    pub last_error: Option<String>,
    pub created_at: Moment,
    pub finished_at: Option<Moment>,
}

/// A job to put into the queue.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = jobs)]
pub struct NewJob {
    id: JobId,
    unique_key: String,
    kind: String,
    payload: String,
    status: Status,
    attempts: i32,
    run_at: Moment,
    created_at: Moment,
}

impl NewJob {
    /// `unique_key` names the work: the same work enqueued twice is one job.
    pub fn new(
        unique_key: String,
        kind: &str,
        payload: String,
        run_at: Moment,
        now: Moment,
    ) -> Self {
        Self {
            id: JobId::generate(),
            unique_key,
            kind: kind.to_owned(),
            payload,
            status: Status::Ready,
            attempts: 0,
            run_at,
            created_at: now,
        }
    }
}

/// Puts a job into the queue unless its key is there already.
pub fn enqueue(conn: &mut Conn, job: &NewJob) -> Result<(), DbError> {
    dialect::insert_job_if_new(conn, job)
}

/// Whether a job is due: a cheap look before a worker asks for the right to write.
pub fn has_due(conn: &mut Conn, now: Moment) -> Result<bool, DbError> {
    let due = jobs::table
        .filter(jobs::status.eq(Status::Ready))
        .filter(jobs::run_at.le(now))
        .filter(jobs::leased_until.is_null().or(jobs::leased_until.lt(now)));
    Ok(diesel::select(diesel::dsl::exists(due)).get_result(conn)?)
}

/// Since when the oldest due job waits that no worker holds.
pub fn oldest_due(conn: &mut Conn, now: Moment) -> Result<Option<Moment>, DbError> {
    Ok(jobs::table
        .filter(jobs::status.eq(Status::Ready))
        .filter(jobs::run_at.le(now))
        .filter(jobs::leased_until.is_null().or(jobs::leased_until.lt(now)))
        .order(jobs::run_at)
        .select(jobs::run_at)
        .first(conn)
        .optional()?)
}

/// Takes the next due job for `LEASE_SECONDS`. Two workers never hold the same job at once. An attempt
/// counts when it begins, so that a job which kills its worker is given up too.
pub fn claim(conn: &mut Conn, now: Moment) -> Result<Option<Job>, DbError> {
    let due = jobs::table
        .filter(jobs::status.eq(Status::Ready))
        .filter(jobs::run_at.le(now))
        .filter(jobs::leased_until.is_null().or(jobs::leased_until.lt(now)))
        .order((jobs::run_at, jobs::id))
        .select(Job::as_select())
        .limit(8)
        .load(conn)?;
    // The compare-and-set settles which of several workers has it; the others try the next.
    for mut job in due {
        if job.attempts >= MAX_ATTEMPTS {
            let held = held_by(&job);
            diesel::update(held)
                .set((
                    jobs::status.eq(Status::Dead),
                    jobs::last_error.eq("its worker died each time"),
                    jobs::leased_until.eq(None::<Moment>),
                ))
                .execute(conn)?;
            continue;
        }
        let lease = now.plus(chrono::TimeDelta::seconds(LEASE_SECONDS));
        let rows = diesel::update(held_by(&job))
            .set((jobs::leased_until.eq(lease), jobs::attempts.eq(job.attempts + 1)))
            .execute(conn)?;
        if rows == 1 {
            job.leased_until = Some(lease);
            job.attempts += 1;
            return Ok(Some(job));
        }
    }
    Ok(None)
}

/// The row of a job as its holder knows it: with the same lease and attempt. A worker whose lease ran
/// out and was taken over finds nothing, and so cannot disturb the one that has the job now.
#[diesel::dsl::auto_type]
fn held_by(job: &Job) -> _ {
    let id: JobId = job.id;
    let attempts: i32 = job.attempts;
    let ready: Status = Status::Ready;
    jobs::table
        .filter(jobs::id.eq(id))
        .filter(jobs::status.eq(ready))
        .filter(jobs::attempts.eq(attempts))
}

/// Marks a job as done.
pub fn finish(conn: &mut Conn, job: &Job, now: Moment) -> Result<(), DbError> {
    diesel::update(held_by(job))
        .set((
            jobs::status.eq(Status::Done),
            jobs::finished_at.eq(now),
            jobs::leased_until.eq(None::<Moment>),
            jobs::payload.eq(""),
        ))
        .execute(conn)?;
    Ok(())
}

/// Notes a failure: the job waits longer each time (a half minute doubled, at most four hours), then is dead.
pub fn fail(conn: &mut Conn, job: &Job, error: &str, now: Moment) -> Result<(), DbError> {
    let status = if job.attempts >= MAX_ATTEMPTS { Status::Dead } else { Status::Ready };
    put_back(conn, job, status, error, now.plus(back_off(job.attempts)))
}

/// Gives a job up at once, because trying again cannot help.
pub fn bury(conn: &mut Conn, job: &Job, error: &str, now: Moment) -> Result<(), DbError> {
    put_back(conn, job, Status::Dead, error, now)
}

fn put_back(
    conn: &mut Conn,
    job: &Job,
    status: Status,
    error: &str,
    run_at: Moment,
) -> Result<(), DbError> {
    let error: String = error.chars().take(2000).collect();
    diesel::update(held_by(job))
        .set((
            jobs::status.eq(status),
            jobs::run_at.eq(run_at),
            jobs::leased_until.eq(None::<Moment>),
            jobs::last_error.eq(error),
        ))
        .execute(conn)?;
    Ok(())
}

/// Gives a job back unfinished, because its worker stops; the attempt does not count.
pub fn release(conn: &mut Conn, job: &Job) -> Result<(), DbError> {
    diesel::update(held_by(job))
        .set((jobs::leased_until.eq(None::<Moment>), jobs::attempts.eq(job.attempts - 1)))
        .execute(conn)?;
    Ok(())
}

fn back_off(attempts: i32) -> chrono::TimeDelta {
    let doublings = u32::try_from(attempts - 1).unwrap_or_default().min(9);
    chrono::TimeDelta::seconds((30_i64 << doublings).min(4 * 60 * 60))
}

/// Runs a dead job again from its first attempt. Called by staff.
pub fn revive(conn: &mut Conn, id: JobId, now: Moment) -> Result<bool, DbError> {
    let rows = diesel::update(jobs::table.find(id).filter(jobs::status.eq(Status::Dead)))
        .set((jobs::status.eq(Status::Ready), jobs::attempts.eq(0), jobs::run_at.eq(now)))
        .execute(conn)?;
    Ok(rows == 1)
}

/// The jobs that staff look at: dead first, then waiting, newest first.
pub fn list(conn: &mut Conn, status: Status, limit: i64, offset: i64) -> Result<Vec<Job>, DbError> {
    Ok(jobs::table
        .filter(jobs::status.eq(status))
        .order((jobs::run_at.desc(), jobs::id.desc()))
        .select(Job::as_select())
        .limit(limit)
        .offset(offset)
        .load(conn)?)
}

/// How many jobs stand in each state.
pub fn counts(conn: &mut Conn) -> Result<Vec<(Status, i64)>, DbError> {
    Ok(jobs::table
        .group_by(jobs::status)
        .select((jobs::status, diesel::dsl::count_star()))
        .load(conn)?)
}

/// Deletes the jobs that wait: for a world that was built without its worker, and needs none of its past.
pub fn forget_waiting(conn: &mut Conn) -> Result<usize, DbError> {
    Ok(diesel::delete(jobs::table.filter(jobs::status.eq(Status::Ready))).execute(conn)?)
}

/// Deletes jobs done before `before`.
pub fn prune(conn: &mut Conn, before: Moment) -> Result<usize, DbError> {
    let old =
        jobs::table.filter(jobs::status.eq(Status::Done)).filter(jobs::finished_at.lt(before));
    Ok(diesel::delete(old).execute(conn)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_job_waits_longer_each_time_and_at_most_four_hours() {
        let waits: Vec<i64> = (1..MAX_ATTEMPTS).map(|n| back_off(n).num_seconds()).collect();
        assert!(waits.windows(2).all(|pair| pair[0] <= pair[1]));
        assert_eq!((waits[0], *waits.last().unwrap()), (30, 4 * 60 * 60));
    }
}
