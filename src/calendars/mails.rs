//! The letter that calls can no longer be made in a coach's calendar.

use diesel::prelude::*;

use crate::accounts::{User, UserStatus};
use crate::base::ids::UserId;
use crate::base::{Moment, Msg, NoticeType};
use crate::config::Config;
use crate::db::schema::users;
use crate::db::{Conn, DbError};
use crate::mail::Email;
use crate::web::letter::Letter;

/// To a coach who met on Google Meet and meets in rooms of ours now.
pub fn calls_lost(
    conn: &mut Conn,
    config: &Config,
    coach: UserId,
    at: Moment,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let found: Option<User> = users::table
        .find(coach)
        .filter(users::status.eq(UserStatus::Active))
        .select(User::as_select())
        .first(conn)
        .optional()?;
    let Some(user) = found else { return Ok(Vec::new()) };
    let letter = Letter::new(Msg::new("meet-mail-lost-subject"))
        .tells(NoticeType::System)
        .line("meet-mail-lost")
        .action("meet-mail-lost-action", config.absolute("/coach/profile"));
    let key = format!("calls-lost:{coach}:{}", at.unix());
    letter.to(&user.recipient(now), "calls_lost", key, config).map(|email| vec![email])
}
