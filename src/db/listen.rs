//! What other processes announce: `PostgreSQL`'s LISTEN, on a connection of its own.

use std::time::Duration;

use diesel::connection::SimpleConnection;

use super::{Conn, DatabaseUrl, DbError, open};

/// How long lies between two looks at the connection. A look reads what has arrived and asks the server nothing.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// How long lies between two attempts to connect.
const TRY_EVERY: Duration = Duration::from_secs(2);

/// Calls `hear` with each payload announced on `channel` until it returns false, from a thread of its own.
/// What is announced while the connection is lost is not heard: whoever listens looks for itself now and then.
/// `SQLite` has no other processes to hear, and no thread is made.
pub fn listen(
    url: &DatabaseUrl,
    channel: &'static str,
    hear: impl Fn(&str) -> bool + Send + 'static,
) {
    if url.is_sqlite() {
        return;
    }
    let url = url.clone();
    std::thread::spawn(move || {
        loop {
            match follow(&url, channel, &hear) {
                Ok(()) => return,
                Err(error) => tracing::warn!(%error, channel, "announcements cannot be heard"),
            }
            std::thread::sleep(TRY_EVERY);
            // An empty payload says nothing, and asks whether anybody still wants to hear.
            if !hear("") {
                return;
            }
        }
    });
}

/// Listens until nobody wants to hear, or the connection is lost.
fn follow(url: &DatabaseUrl, channel: &str, hear: &impl Fn(&str) -> bool) -> Result<(), DbError> {
    let Conn::Pg(mut conn) = open(url)? else { return Ok(()) };
    conn.batch_execute(&format!("LISTEN {channel}"))?;
    let mut quiet = 0_u32;
    loop {
        let mut heard = Vec::new();
        for notification in conn.notifications_iter() {
            heard.push(notification?.payload);
        }
        for payload in heard {
            if !hear(&payload) {
                return Ok(());
            }
        }
        // Now and then a word to the server, so that a connection which died silently is found.
        quiet += 1;
        if quiet.is_multiple_of(150) {
            conn.batch_execute("SELECT 1")?;
            if !hear("") {
                return Ok(());
            }
        }
        std::thread::sleep(LOOK_EVERY);
    }
}
