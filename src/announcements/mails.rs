//! The letter of an announcement.

use diesel::prelude::*;

use super::model::{Announcement, Status, paragraphs};
use crate::accounts::{User, UserStatus};
use crate::base::ids::{AnnouncementId, UserId};
use crate::base::{Moment, Msg, NoticeType};
use crate::config::Config;
use crate::db::schema::{announcements, users};
use crate::db::{Conn, DbError};
use crate::mail::Email;
use crate::web::letter::Letter;

/// Tells one reader, in the words of staff.
pub fn announced(
    conn: &mut Conn,
    config: &Config,
    id: AnnouncementId,
    user: UserId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let found: Option<Announcement> = announcements::table
        .find(id)
        .filter(announcements::status.eq_any([Status::Sending, Status::Sent]))
        .select(Announcement::as_select())
        .first(conn)
        .optional()?;
    let reader: Option<User> = users::table
        .find(user)
        .filter(users::status.eq(UserStatus::Active))
        .select(User::as_select())
        .first(conn)
        .optional()?;
    let (Some(announcement), Some(reader)) = (found, reader) else { return Ok(Vec::new()) };
    let mut letter =
        Letter::new(Msg::new("announcements-mail-words").with("text", &announcement.title))
            .tells(NoticeType::Announcement)
            .action("announcements-mail-action", config.absolute(&announcement.path()));
    for paragraph in paragraphs(&announcement.body) {
        letter = letter.line(Msg::new("announcements-mail-words").with("text", paragraph));
    }
    letter
        .closing("announcements-mail-closing")
        .to(&reader.recipient(now), "announcement", format!("announcement:{id}:{user}"), config)
        .map(|email| vec![email])
}
