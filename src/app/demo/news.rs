//! What staff announced: something that went out, and something that waits for its time.

use crate::accounts::Admin;
use crate::announcements::{Audience, Draft, commands};
use crate::app::jobs::Job;
use crate::base::Moment;
use crate::db::{Conn, DbError};
use crate::outbox;

/// Makes both. Nobody is mailed about the past.
pub fn add(conn: &mut Conn, admin: &Admin, now: Moment) -> Result<(), DbError> {
    let then = now.plus_days(-12);
    let past = Draft {
        title: "Series are here".to_owned(),
        body: "You can now book the same time for several weeks in one go.\n\n\
               Look every date over first; each can be moved or cancelled by itself."
            .to_owned(),
        audience: Audience::Everybody,
        send_at: None,
    };
    let id = commands::make(conn, admin, &past, "demo-announcement-past", then)?;
    let mut after = String::new();
    while let Some(batch) = commands::take_batch(conn, id, &after, then)? {
        let Some(last) = batch.readers.last().filter(|_| batch.has_more) else { break };
        after = last.to_string();
    }
    let ahead = Draft {
        title: "Payouts on Monday".to_owned(),
        body: "Payouts that are due leave on Monday morning. There is nothing to do.".to_owned(),
        audience: Audience::Coaches,
        send_at: Some(now.plus_days(3)),
    };
    let announcement = commands::make(conn, admin, &ahead, "demo-announcement-ahead", now)?;
    outbox::let_all_rest(conn, now)?;
    let job = Job::SendAnnouncement { announcement, after: String::new() };
    job.enqueue(conn, format!("announce:{announcement}"), now.plus_days(3), now)
}
