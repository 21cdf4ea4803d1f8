//! Handing over what is known of a person.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use diesel::prelude::*;
use serde_json::{Map, Value, json};

use super::holdings::HANDED_OVER;
use crate::accounts::Member;
use crate::base::Moment;
use crate::base::ids::{ExportId, FileId, UserId};
use crate::db::copy::rows_where;
use crate::db::schema::{data_exports, users};
use crate::db::{self, Conn, Db, DbError};
use crate::files::Files;
use crate::outbox::{self, Fact};

/// For how long it can be fetched.
pub const HOURS: i64 = 24;

/// How long what was gathered serves who asks again.
const FRESH_MINUTES: i64 = 10;

/// Asks for everything that is known of the member. What is being gathered, or was a few minutes ago, serves.
/// Announces `ExportAsked`.
pub fn ask(conn: &mut Conn, me: &Member, now: Moment) -> Result<ExportId, DbError> {
    let waiting: Option<ExportId> = data_exports::table
        .filter(data_exports::user_id.eq(me.id()))
        .filter(
            data_exports::ready_at
                .is_null()
                .or(data_exports::asked_at.gt(now.plus_minutes(-FRESH_MINUTES))),
        )
        .select(data_exports::id)
        .first(conn)
        .optional()?;
    if let Some(id) = waiting {
        return Ok(id);
    }
    let id = ExportId::generate();
    diesel::insert_into(data_exports::table)
        .values((
            data_exports::id.eq(id),
            data_exports::user_id.eq(me.id()),
            data_exports::asked_at.eq(now),
        ))
        .execute(conn)?;
    outbox::record(conn, &Fact::ExportAsked { export: id }, now)?;
    Ok(id)
}

/// Gathers what was asked for, once. Announces `ExportReady`.
pub async fn build(db: &Db, files: &Files, id: ExportId, now: Moment) -> Result<(), DbError> {
    let files = files.clone();
    let gathered = db.read(move |conn| gather(conn, &files, id, now)).await?;
    let Some(body) = gathered else { return Ok(()) };
    db.write(move |conn| {
        let waiting = data_exports::table.find(id).filter(data_exports::ready_at.is_null());
        let rows = diesel::update(waiting)
            .set((
                data_exports::body.eq(&body),
                data_exports::ready_at.eq(now),
                data_exports::expires_at.eq(now.plus_hours(HOURS)),
            ))
            .execute(conn)?;
        if rows == 1 {
            outbox::record(conn, &Fact::ExportReady { export: id }, now)?;
        }
        Ok(())
    })
    .await
}

fn gather(
    conn: &mut Conn,
    files: &Files,
    id: ExportId,
    now: Moment,
) -> Result<Option<String>, DbError> {
    let asked: Option<(UserId, Option<String>)> = data_exports::table
        .inner_join(users::table)
        .filter(data_exports::id.eq(id))
        .filter(data_exports::ready_at.is_null())
        .select((data_exports::user_id, users::photo))
        .first(conn)
        .optional()?;
    let Some((user, photo)) = asked else { return Ok(None) };
    let mut tables = Map::new();
    for holding in HANDED_OVER {
        let rows =
            rows_where(conn, holding.table, holding.condition, user.as_str(), holding.without)
                .map_err(|error| DbError::Unavailable(error.to_string()))?;
        if !rows.is_empty() {
            tables.insert(holding.table.to_owned(), Value::Array(rows));
        }
    }
    let photo: Option<FileId> = photo.and_then(|photo| photo.strip_prefix("file:")?.parse().ok());
    let photo = photo
        .and_then(|file| files.get(file).ok())
        .map(|bytes| format!("data:image/jpeg;base64,{}", STANDARD.encode(bytes)));
    let whole = json!({
        "format": "guidepost-export-1",
        "made_at": now.rfc3339(),
        "tables": tables,
        "photo": photo,
    });
    serde_json::to_string_pretty(&whole)
        .map(Some)
        .map_err(|error| DbError::Unavailable(error.to_string()))
}

/// Forgets what can no longer be fetched. The row stays a month longer, so that an old link says so.
pub fn prune(conn: &mut Conn, now: Moment) -> Result<(), DbError> {
    diesel::update(data_exports::table.filter(data_exports::expires_at.lt(now)))
        .set(data_exports::body.eq(None::<String>))
        .execute(conn)?;
    let old = data_exports::expires_at.lt(now.plus_days(-30));
    diesel::delete(data_exports::table.filter(old)).execute(conn)?;
    Ok(())
}

/// Erases what was gathered of a person.
pub fn erase(conn: &mut Conn, user: UserId) -> Result<(), DbError> {
    db::run_each(conn, &["DELETE FROM data_exports WHERE user_id = $1"], user.as_str())
}
