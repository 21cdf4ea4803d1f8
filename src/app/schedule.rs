//! Recurring work: the one list of what is done now and then, and by which clock.

use serde::{Deserialize, Serialize};

use super::jobs::{self, Job, JobError};
use super::mails::Mail;
use super::{App, erasure};
use crate::base::Moment;
use crate::bookings::claims;
use crate::db::{Conn, DbError, dialect};
use crate::{
    accounts, availability, calendars, coaches, forum, jobs as queue, library, meetings,
    moderation, notifications, outbox, payments, privacy, prose, statistics,
};

/// Work that recurs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Task {
    /// Forget facts and jobs that are done, sign-in attempts, and sessions and links that are over.
    PruneQueue,
    /// Compute anew when coaches have time whose summary has grown old.
    RefreshFreeDays,
    /// Put the digests that are due into the queue.
    SendDigests,
    /// Read the calendars elsewhere whose turn it is.
    ReadCalendars,
    /// Close the test provider's checkouts that nobody paid in time.
    ExpireTestCheckouts,
    /// End the calls that were over a while ago and that nobody ended.
    EndMeetings,
    /// Delete the recordings that have expired.
    DeleteRecordings,
    /// Settle the no-shows that nobody answered in time.
    SettleNoShows,
    /// Delete the accounts whose time has come.
    EraseAccounts,
    /// Delete pictures that no text shows, and what staff took away so long ago that nobody can bring it back.
    SweepPictures,
    /// Render prose that an older renderer wrote.
    RenderAnew,
    /// Count what happened, by days.
    CountDays,
    /// Let the database look over how its tables are filled.
    LookOver,
    /// Coaches whose calls can no longer be made at Google meet in rooms of ours.
    LeaveLostCalls,
    /// Put the letters of the week in the forum into the queue.
    SendForumWeeks,
}

/// Every task, and how many minutes lie between two runs.
const TASKS: &[(Task, i64)] = &[
    (Task::PruneQueue, 60),
    (Task::RefreshFreeDays, 2),
    (Task::SendDigests, 5),
    (Task::ReadCalendars, 1),
    (Task::ExpireTestCheckouts, 1),
    (Task::EndMeetings, 5),
    (Task::DeleteRecordings, 60),
    (Task::SettleNoShows, 5),
    (Task::EraseAccounts, 60),
    (Task::SweepPictures, 60),
    (Task::RenderAnew, 1),
    (Task::CountDays, 1),
    (Task::LookOver, 24 * 60),
    (Task::LeaveLostCalls, 60),
    (Task::SendForumWeeks, 5),
];

/// For how long done facts and jobs are kept, for staff to look at.
const KEPT_DAYS: i64 = 14;

/// How many coaches one run looks after; the next run takes the next.
const COACHES_A_RUN: i64 = 400;

/// How many texts of a kind one run renders anew; the next run takes the next.
const TEXTS_A_RUN: i64 = 200;

/// How many digests one run puts into the queue; the next run takes the next.
const DIGESTS_A_RUN: i64 = 500;

/// Puts each task into the queue for the span of time that `now` lies in. Its key names the span, so
/// several processes that all do this still make one job.
pub fn plan(conn: &mut Conn, now: Moment) -> Result<(), DbError> {
    for (task, minutes) in TASKS {
        let span = now.unix().div_euclid(minutes * 60);
        let job = Job::Tend { task: *task };
        job.enqueue(conn, format!("{}:{span}", job.kind()), now, now)?;
    }
    Ok(())
}

/// Does a task.
pub async fn tend(app: &App, task: Task, now: Moment) -> Result<(), JobError> {
    match task {
        Task::ExpireTestCheckouts => {
            app.db.write(move |conn| payments::test_provider::expire_due(conn, now)).await?;
            Ok(())
        }
        Task::SendDigests => {
            app.db
                .write(move |conn| {
                    let due = notifications::queries::digests_due(conn, now, DIGESTS_A_RUN)?;
                    for (user, since) in due {
                        let due_at = since.unwrap_or(now);
                        let key = format!("digest:{user}:{}", due_at.unix());
                        Job::Digest { user, due_at }.enqueue(conn, key, now, now)?;
                    }
                    Ok::<_, DbError>(())
                })
                .await?;
            Ok(())
        }
        Task::EndMeetings => {
            let ended = app.db.write(move |conn| meetings::commands::end_overdue(conn, now)).await;
            ended.map(|_| ()).map_err(JobError::later)
        }
        Task::DeleteRecordings => {
            let outside = (&app.db, app.config.as_ref(), &app.fetcher);
            let deleted = meetings::recordings::delete_expired(outside, now).await;
            deleted.map_err(JobError::later)
        }
        Task::SettleNoShows => {
            let settled = move |conn: &mut Conn| claims::commands::settle_unanswered(conn, now);
            app.db.write(settled).await?;
            Ok(())
        }
        Task::EraseAccounts => erasure::plan(app, now).await,
        Task::SweepPictures => {
            let sweep = move |conn: &mut Conn| {
                let mut files = prose::sweep(conn, now)?;
                files.extend(moderation::commands::prune(conn, now)?);
                Ok::<_, DbError>(files)
            };
            for id in app.db.write(sweep).await? {
                app.files.delete(id).map_err(JobError::later)?;
            }
            Ok(())
        }
        Task::RenderAnew => {
            let write = move |conn: &mut Conn| {
                coaches::commands::render_anew(conn, TEXTS_A_RUN, now)?;
                library::commands::render_anew(conn, TEXTS_A_RUN, now)
            };
            app.db.write(write).await?;
            let old = app.db.read(|conn| forum::commands::outdated(conn, TEXTS_A_RUN)).await?;
            if !old.is_empty() {
                let write = move |conn: &mut Conn| forum::commands::render_anew(conn, &old, now);
                app.db.write(write).await?;
            }
            Ok(())
        }
        // A long past is counted bit by bit, so that nobody waits for the lock.
        Task::CountDays => {
            while app.db.write(move |conn| statistics::roll_up(conn, now)).await? {}
            Ok(())
        }
        Task::LookOver => Ok(app.db.write(dialect::look_over).await?),
        Task::LeaveLostCalls => {
            app.db.write(move |conn| calendars::commands::leave_lost_calls(conn, now)).await?;
            Ok(())
        }
        Task::SendForumWeeks => {
            app.db
                .write(move |conn| {
                    for (user, monday) in forum::weekly::due(conn, now, DIGESTS_A_RUN)? {
                        let job = Job::Mail { mail: Mail::ForumWeek { user, monday } };
                        job.enqueue(conn, forum::weekly::key(user, monday), now, now)?;
                    }
                    Ok::<_, DbError>(())
                })
                .await?;
            Ok(())
        }
        Task::PruneQueue => {
            let before = now.minus(chrono::TimeDelta::days(KEPT_DAYS));
            app.db
                .write(move |conn| {
                    accounts::prune(conn, now)?;
                    notifications::commands::prune(conn, now)?;
                    privacy::prune(conn, now)?;
                    outbox::prune(conn, before)?;
                    queue::prune(conn, before)
                })
                .await?;
            Ok(())
        }
        Task::ReadCalendars => {
            let outside = (&app.db, &app.fetcher, app.config.as_ref());
            Ok(calendars::read_due(outside, now).await?)
        }
        Task::RefreshFreeDays => {
            let stale = app
                .db
                .read(move |conn| availability::stale_coaches(conn, now, COACHES_A_RUN))
                .await?;
            for coach in stale {
                jobs::refresh_free_days(app, coach, now).await?;
            }
            Ok(())
        }
    }
}
