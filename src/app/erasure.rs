//! Deleting an account whose time has come: every feature erases its own.

use super::App;
use super::jobs::{Job, JobError};
use crate::accounts::commands::begin_erasing;
use crate::base::ids::{FileId, UserId};
use crate::base::messages::Locale;
use crate::base::{Moment, Msg};
use crate::bookings::BookingError;
use crate::db::{Conn, DbError};
use crate::{
    accounts, availability, bookings, calendars, coaches, forum, library, meetings, moderation,
    notifications, privacy, prose, reviews, statistics, students,
};

/// Puts a job into the queue for everybody whose time has come.
pub async fn plan(app: &App, now: Moment) -> Result<(), JobError> {
    app.db
        .write(move |conn| {
            for user in accounts::due_deletions(conn, now)? {
                let job = Job::EraseAccount { user };
                job.enqueue(conn, format!("erase:{user}:{}", now.unix()), now, now)?;
            }
            Ok::<_, DbError>(())
        })
        .await?;
    Ok(())
}

/// Calls off and refunds what lies ahead, and erases everything but the records of money, which stay under a
/// pseudonym. Does nothing for somebody who came back meanwhile.
pub async fn erase(app: &App, user: UserId, now: Moment) -> Result<(), JobError> {
    let files = app.db.write(move |conn| erase_now(conn, user, now)).await?;
    for id in files.unwrap_or_default() {
        app.files.delete(id).map_err(JobError::later)?;
    }
    Ok(())
}

fn erase_now(
    conn: &mut Conn,
    user: UserId,
    now: Moment,
) -> Result<Option<Vec<FileId>>, BookingError> {
    if !begin_erasing(conn, user, now)? {
        return Ok(None);
    }
    statistics::erase(conn, user)?;
    let reason = Locale::ENGLISH.text("jobs-account-closed");
    bookings::commands::cancel_all_ahead_of(conn, user, &reason, now)?;
    let name: String = user.as_str().chars().skip(18).collect();
    let pseudonym = Locale::ENGLISH.say(&Msg::new("privacy-pseudonym").with("name", name));
    reviews::commands::erase(conn, user)?;
    forum::commands::erase(conn, user)?;
    library::erase(conn, user)?;
    moderation::commands::erase(conn, user)?;
    bookings::commands::erase(conn, user)?;
    bookings::claims::commands::erase(conn, user)?;
    meetings::recordings::erase(conn, user, now)?;
    availability::erase(conn, user)?;
    students::erase(conn, user)?;
    privacy::erase(conn, user)?;
    calendars::commands::erase(conn, user)?;
    notifications::commands::erase(conn, user)?;
    prose::erase(conn, user)?;
    let files = accounts::erase(conn, user, &pseudonym, now)?;
    // Last, since who is listed depends on the account.
    coaches::commands::erase(conn, user)?;
    coaches::discovery::reindex(conn, user)?;
    Ok(Some(files))
}
