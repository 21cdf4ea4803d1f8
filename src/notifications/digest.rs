//! Digests: what somebody wanted to read together, in one mail.

use diesel::prelude::*;

use crate::accounts::{User, UserStatus};
use crate::base::ids::UserId;
use crate::base::{Moment, Msg};
use crate::config::Config;
use crate::db::schema::{digest_items, users};
use crate::db::{Conn, DbError};
use crate::mail::Email;
use crate::web::letter::{Item, Letter};
use crate::web::unsubscribe::{self, Subscription};

/// The most lines of one digest; the page of notifications has the rest.
const MOST: usize = 50;

/// A person's digest of everything that waited at `now`. Nothing if nothing waits. Its key names the time of its
/// oldest line, so that the same lines are not mailed twice.
pub fn write(
    conn: &mut Conn,
    config: &Config,
    user: UserId,
    now: Moment,
) -> Result<Option<Email>, DbError> {
    let rows: Vec<(String, String, String, Moment)> = digest_items::table
        .filter(digest_items::user_id.eq(user))
        .filter(digest_items::due_at.le(now))
        .order((digest_items::created_at, digest_items::key))
        .select((
            digest_items::title,
            digest_items::brief,
            digest_items::path,
            digest_items::due_at,
        ))
        .load(conn)?;
    let person: Option<User> = users::table
        .find(user)
        .filter(users::status.eq(UserStatus::Active))
        .select(User::as_select())
        .first(conn)
        .optional()?;
    let (Some(person), Some(due_at)) = (person, rows.iter().map(|row| row.3).min()) else {
        return Ok(None);
    };
    let count = rows.len();
    let items = rows.into_iter().take(MOST).map(|(title, brief, path, _)| Item {
        title,
        brief,
        address: config.absolute(&path),
    });
    let letter = Letter::new(Msg::new("notifications-digest-title").with("n", count))
        .line(Msg::new("notifications-digest-line").with("n", count))
        .items(items.collect())
        .action("notifications-digest-action", config.absolute("/notifications"))
        .can_be_turned_off(unsubscribe::address(config, user, Subscription::Digest));
    let key = format!("digest:{user}:{}", due_at.unix());
    letter.to(&person.recipient(now), "digest", key, config).map(Some)
}

/// Forgets what a digest that has left was made of.
pub fn forget(conn: &mut Conn, user: UserId, until: Moment) -> Result<(), DbError> {
    let told = digest_items::table
        .filter(digest_items::user_id.eq(user))
        .filter(digest_items::due_at.le(until));
    diesel::delete(told).execute(conn)?;
    Ok(())
}
