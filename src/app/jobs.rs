//! Every kind of job, and what runs it.
//!
//! A job runs at least once: its worker may die after the work and before the mark. So each asks first
//! whether its work is still to be done, and does nothing if not.

use serde::{Deserialize, Serialize};

use super::mails::Mail;
use super::schedule::Task;
use super::{App, broadcast, calls, clock, delivery, erasure, schedule};
use crate::accounts::Member;
use crate::availability::{self, AvailabilityError};
use crate::base::Moment;
use crate::base::ids::{
    AnnouncementId, BookingId, ExportId, FactId, MoveProposalId, NoShowClaimId, RefundId,
    TestEventId, UserId, WaitId,
};
use crate::base::messages::Locale;
use crate::bookings::{self, BookingError};
use crate::coaches;
use crate::db::{Conn, DbError};
use crate::jobs::{self, NewJob};
use crate::moderation::{self, Reason};
use crate::outbox::Fact;
use crate::{payments, privacy};

/// Something to do after a request, or when its time comes. Holds ids only; the job reads the rest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "job", rename_all = "snake_case")]
pub enum Job {
    /// Write a letter and send it on the ways its readers chose.
    Mail { mail: Mail },
    /// Send somebody in one mail what waited for it at a time.
    Digest { user: UserId, due_at: Moment },
    /// Compute anew when a coach has time, for search.
    RefreshFreeDays { coach: UserId },
    /// Decide anew whether a coach is listed, after something happened to the account.
    RefreshCoach { coach: UserId },
    /// Something happened to a booking: plan what its time brings.
    FollowBooking { booking: BookingId },
    /// A hold or a request may have run out.
    ExpireBooking { booking: BookingId },
    /// A coach shaped reminders: plan those of the sessions ahead.
    PlanReminders { coach: UserId },
    /// A time is held for somebody who waited: plan when it goes to the next.
    FollowWait { wait: WaitId },
    /// Somebody may not have taken the time that was held for them.
    PassOnWait { wait: WaitId },
    /// Another time was proposed for a session: plan when the answer is due.
    FollowMove { proposal: MoveProposalId },
    /// A proposal may have waited too long.
    ExpireMove { proposal: MoveProposalId },
    /// Make a call at a provider as it should be: make it, move it, take it away.
    KeepCall { booking: BookingId },
    /// Somebody came to the call of a session.
    BeginBooking { booking: BookingId, by_coach: bool },
    /// A session may be over.
    CompleteBooking { booking: BookingId },
    /// A session that waited for a claim may be over.
    CompleteUnclaimed { claim: NoShowClaimId },
    /// A person was shut out: call off what is ahead of them.
    CancelAhead { user: UserId },
    /// Tell search what a coach's profile says now.
    IndexCoach { coach: UserId },
    /// Tell search what a field of coaching says now, for every coach who has it.
    IndexTopic { topic: String },
    /// Give back what a booking that is over owes, and take no more money for it.
    RefundDue { booking: BookingId },
    /// Ask the payment provider to send a refund.
    SendRefund { refund: RefundId },
    /// The test provider tells us something.
    DeliverTestWebhook { event: TestEventId },
    /// Gather everything that is known of a person who asked for it.
    BuildExport { export: ExportId },
    /// An account's time has come.
    EraseAccount { user: UserId },
    /// Something is out of sight until staff have looked at it: open its case.
    OpenCase { thing: String, id: String, is_of_filter: bool },
    /// Staff made an announcement: plan when it goes out.
    PlanAnnouncement { announcement: AnnouncementId },
    /// Tell the next readers of an announcement, after whoever was told last.
    SendAnnouncement { announcement: AnnouncementId, after: String },
    /// Recurring work.
    Tend { task: Task },
}

/// Why a job was not done.
#[derive(Debug, thiserror::Error)]
pub enum JobError {
    /// Worth trying again.
    #[error("{0}")]
    Later(String),
    /// Trying again cannot help: the job is dead at once, and staff see it.
    #[error("{0}")]
    Never(String),
}

impl JobError {
    /// A failure that may pass.
    pub fn later(error: impl std::fmt::Display) -> Self {
        Self::Later(error.to_string())
    }
}

impl From<DbError> for JobError {
    fn from(error: DbError) -> Self {
        Self::later(error)
    }
}

/// A feature's error becomes a failure that may pass: the queue tries again, then staff look at it.
macro_rules! may_pass {
    ($($error:ty),*) => {$(
        impl From<$error> for JobError {
            fn from(error: $error) -> Self {
                Self::later(error)
            }
        }
    )*};
}
may_pass!(AvailabilityError, BookingError);

impl Job {
    /// What sort of job it is, such as `mail.verify_email`: for its key and for staff.
    pub fn kind(&self) -> String {
        let value = serde_json::to_value(self).unwrap_or_default();
        let word = |pointer: &str| value.pointer(pointer).and_then(|word| word.as_str());
        let kind = word("/job").unwrap_or("unknown");
        match word("/mail/mail").or_else(|| word("/task")) {
            Some(detail) => format!("{kind}.{detail}"),
            None => kind.to_owned(),
        }
    }

    /// Puts the job into the queue as what follows from a fact.
    pub fn after_fact(&self, conn: &mut Conn, fact: FactId, now: Moment) -> Result<(), DbError> {
        self.enqueue(conn, format!("{fact}:{}", self.kind()), now, now)
    }

    /// Puts the job into the queue unless its key is there, to run at `run_at`.
    pub fn enqueue(
        &self,
        conn: &mut Conn,
        key: String,
        run_at: Moment,
        now: Moment,
    ) -> Result<(), DbError> {
        let payload =
            serde_json::to_string(self).map_err(|e| DbError::Unavailable(e.to_string()))?;
        jobs::enqueue(conn, &NewJob::new(key, &self.kind(), payload, run_at, now))
    }

    /// Reads a job from the queue.
    pub fn read(payload: &str) -> Result<Self, JobError> {
        serde_json::from_str(payload).map_err(|e| JobError::Never(e.to_string()))
    }
}

/// Does a job.
pub async fn run(app: &App, job: Job, now: Moment) -> Result<(), JobError> {
    match job {
        Job::Mail { mail } => delivery::tell(app, mail, now).await,
        Job::Digest { user, due_at } => delivery::digest(app, user, due_at, now).await,
        Job::RefreshFreeDays { coach } => refresh_free_days(app, coach, now).await,
        Job::RefreshCoach { coach } => refresh_coach(app, coach, now).await,
        Job::FollowBooking { booking } => clock::follow(app, booking, now).await,
        Job::ExpireBooking { booking } => clock::expire(app, booking, now).await,
        Job::PlanReminders { coach } => clock::plan_reminders(app, coach, now).await,
        Job::FollowWait { wait } => clock::follow_wait(app, wait, now).await,
        Job::PassOnWait { wait } => clock::pass_on_wait(app, wait, now).await,
        Job::FollowMove { proposal } => clock::follow_move(app, proposal, now).await,
        Job::ExpireMove { proposal } => clock::expire_move(app, proposal, now).await,
        Job::KeepCall { booking } => {
            let outside = (&app.db, app.config.as_ref(), &app.fetcher);
            calls::keep(outside, booking, now).await.map_err(JobError::later)
        }
        Job::BeginBooking { booking, by_coach } => clock::begin(app, booking, by_coach, now).await,
        Job::CompleteBooking { booking } => clock::complete(app, booking, now).await,
        Job::CompleteUnclaimed { claim } => clock::complete_unclaimed(app, claim, now).await,
        Job::CancelAhead { user } => cancel_ahead(app, user, now).await,
        Job::IndexCoach { coach } => {
            Ok(app.db.write(move |conn| coaches::discovery::reindex(conn, coach)).await?)
        }
        Job::IndexTopic { topic } => {
            Ok(app.db.write(move |conn| coaches::discovery::reindex_topic(conn, &topic)).await?)
        }
        Job::RefundDue { booking } => {
            let due = move |conn: &mut Conn| payments::commands::refund_due(conn, booking, now);
            app.db.write(due).await.map(|_| ()).map_err(JobError::later)
        }
        Job::SendRefund { refund } => payments::commands::send_refund(&app.db, &app.config, refund)
            .await
            .map_err(JobError::later),
        Job::DeliverTestWebhook { event } => {
            payments::test_provider::deliver(&app.db, &app.config, event)
                .await
                .map_err(JobError::later)
        }
        Job::BuildExport { export } => {
            privacy::build(&app.db, export, now).await.map_err(JobError::later)
        }
        Job::EraseAccount { user } => erasure::erase(app, user, now).await,
        Job::OpenCase { thing, id, is_of_filter } => {
            let Some(thing) = moderation::Thing::parse(&thing, &id) else {
                return Err(JobError::Never(format!("no such thing: {thing}")));
            };
            let reason = if is_of_filter { Reason::Filter } else { Reason::Newcomer };
            let open = move |conn: &mut Conn| moderation::commands::hold(conn, &thing, reason, now);
            app.db.write(open).await.map_err(JobError::later)
        }
        Job::PlanAnnouncement { announcement } => broadcast::plan(app, announcement, now).await,
        Job::SendAnnouncement { announcement, after } => {
            broadcast::send(app, announcement, after, now).await
        }
        Job::Tend { task } => schedule::tend(app, task, now).await,
    }
}

/// Decides anew whether a coach is listed. Does nothing for anybody else.
async fn refresh_coach(app: &App, coach: UserId, now: Moment) -> Result<(), JobError> {
    app.db.write(move |conn| coaches::commands::recompute_stats(conn, coach)).await?;
    refresh_free_days(app, coach, now).await
}

/// A coach's time may have changed: what became free is held for those who wait, and the rest is told to search.
pub async fn refresh_free_days(app: &App, coach: UserId, now: Moment) -> Result<(), JobError> {
    app.db.write(move |conn| bookings::commands::offer_times(conn, coach, now)).await?;
    app.db.write(move |conn| availability::refresh_free_days(conn, coach, now)).await?;
    Ok(())
}

/// Calls off everything ahead of a person, with full refunds. Who was let in again meanwhile keeps it.
async fn cancel_ahead(app: &App, user: UserId, now: Moment) -> Result<(), JobError> {
    app.db
        .write(move |conn| -> Result<(), BookingError> {
            if Member::load(conn, user)?.is_none() {
                let reason = Locale::ENGLISH.text("jobs-account-closed");
                bookings::commands::cancel_all_ahead_of(conn, user, &reason, now)?;
            }
            Ok(())
        })
        .await?;
    Ok(())
}

/// Puts what follows from a fact into the queue, once.
pub fn dispatch(conn: &mut Conn, id: FactId, fact: &Fact, now: Moment) -> Result<(), DbError> {
    if crate::outbox::dispatched(conn, id, now)? {
        for job in super::reactions::reactions(fact) {
            job.after_fact(conn, id, now)?;
        }
    }
    Ok(())
}
