//! The letter that what was asked for is there.

use diesel::prelude::*;

use crate::accounts::{User, UserStatus};
use crate::base::ids::ExportId;
use crate::base::{Moment, Msg, NoticeType};
use crate::config::Config;
use crate::db::schema::{data_exports, users};
use crate::db::{Conn, DbError};
use crate::mail::Email;
use crate::web::letter::Letter;
use crate::web::times;

/// To somebody whose data can be fetched. The link needs their sign-in.
pub fn ready(
    conn: &mut Conn,
    config: &Config,
    id: ExportId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let found: Option<(User, Option<Moment>)> = data_exports::table
        .inner_join(users::table)
        .filter(data_exports::id.eq(id))
        .filter(users::status.eq(UserStatus::Active))
        .select((User::as_select(), data_exports::expires_at))
        .first(conn)
        .optional()?;
    let Some((user, Some(until))) = found else { return Ok(Vec::new()) };
    let letter = Letter::new(Msg::new("privacy-mail-export-title"))
        .tells(NoticeType::System)
        .line("privacy-mail-export-text")
        .fact("accounts-mail-until", times::when(&user.reader(now), until))
        .action("privacy-mail-export-action", config.absolute("/settings/privacy"));
    letter
        .to(&user.recipient(now), "data_export", format!("data-export:{id}"), config)
        .map(|email| vec![email])
}
