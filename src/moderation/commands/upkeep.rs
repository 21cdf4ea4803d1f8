//! What is forgotten: what acts took away, once nobody can bring it back, and what is known of who left.

use diesel::prelude::*;

use crate::accounts::commands::drop_file;
use crate::base::Moment;
use crate::base::ids::{ActId, FileId, UserId};
use crate::db::schema::moderation_acts;
use crate::db::{Conn, DbError};
use crate::moderation::model::APPEAL_DAYS;
use crate::moderation::things::{Before, read_before};

/// How many acts one run looks at; the next run takes the next.
const ACTS_A_RUN: i64 = 500;

/// Forgets what was there before acts that are too old to be taken back. The caller deletes the bytes of these files
/// once this is committed.
pub fn prune(conn: &mut Conn, now: Moment) -> Result<Vec<FileId>, DbError> {
    let old: Vec<(ActId, String, Option<Moment>)> = moderation_acts::table
        .filter(moderation_acts::made_at.lt(now.plus_days(-APPEAL_DAYS)))
        .filter(moderation_acts::before.ne(""))
        .order(moderation_acts::made_at)
        .limit(ACTS_A_RUN)
        .select((moderation_acts::id, moderation_acts::before, moderation_acts::undone_at))
        .load(conn)?;
    let mut files = Vec::new();
    for (id, before, undone_at) in old {
        diesel::update(moderation_acts::table.find(id))
            .set(moderation_acts::before.eq(""))
            .execute(conn)?;
        if let (Some(Before::Photo { photo }), None) = (read_before(&before), undone_at)
            && let Some(file) = photo.strip_prefix("file:").and_then(|id| id.parse().ok())
        {
            drop_file(conn, file)?;
            files.push(file);
        }
    }
    Ok(files)
}

/// Erases what cases hold of somebody who left: their words, and what they told staff. That something was decided
/// stays, for those who reported it.
pub fn erase(conn: &mut Conn, user: UserId) -> Result<(), DbError> {
    let statements = [
        "UPDATE moderation_acts SET before = '', words = '' \
         WHERE case_id IN (SELECT id FROM moderation_cases WHERE author_id = $1)",
        "UPDATE moderation_cases SET title = '', words = '' WHERE author_id = $1",
        "UPDATE appeals SET words = '', answer = '' WHERE author_id = $1",
        "UPDATE flags SET words = '' WHERE reporter_id = $1",
        "UPDATE filter_rules SET made_by = NULL WHERE made_by = $1",
    ];
    crate::db::run_each(conn, &statements, user.as_str())
}
