//! Announcements on their way: in batches, so that none holds up the queue, and nobody is told twice.

use super::App;
use super::jobs::{Job, JobError};
use super::mails::Mail;
use crate::announcements::{commands, queries};
use crate::base::Moment;
use crate::base::ids::{AnnouncementId, UserId};
use crate::db::DbError;

/// Puts the first batch into the queue, for its time.
pub async fn plan(app: &App, announcement: AnnouncementId, now: Moment) -> Result<(), JobError> {
    app.db
        .write(move |conn| {
            if let Some(at) = queries::send_at(conn, announcement)? {
                let job = Job::SendAnnouncement { announcement, after: String::new() };
                job.enqueue(conn, format!("announce:{announcement}"), at, now)?;
            }
            Ok::<_, DbError>(())
        })
        .await?;
    Ok(())
}

/// Puts a letter to each of the next readers into the queue, and then the next batch.
pub async fn send(
    app: &App,
    announcement: AnnouncementId,
    after: String,
    now: Moment,
) -> Result<(), JobError> {
    app.db
        .write(move |conn| {
            let Some(batch) = commands::take_batch(conn, announcement, &after, now)? else {
                return Ok(());
            };
            for user in &batch.readers {
                let mail = Mail::Announced { announcement, user: *user };
                let key = format!("announced:{announcement}:{user}");
                Job::Mail { mail }.enqueue(conn, key, now, now)?;
            }
            if let Some(last) = batch.readers.last().filter(|_| batch.has_more) {
                let after = UserId::as_str(last).to_owned();
                let key = format!("announce:{announcement}:{after}");
                Job::SendAnnouncement { announcement, after }.enqueue(conn, key, now, now)?;
            }
            Ok::<_, DbError>(())
        })
        .await?;
    Ok(())
}
