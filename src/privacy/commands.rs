//! Handing over what is known of a person.

use diesel::prelude::*;
use serde_json::{Map, Value, json};

use super::archive::Listed;
use super::holdings::HANDED_OVER;
use crate::accounts::Member;
use crate::base::Moment;
use crate::base::ids::{ExportId, FileId, UserId};
use crate::db::copy::rows_where;
use crate::db::schema::{booking_files, bookings, data_exports, files};
use crate::db::{self, Conn, Db, DbError};
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

/// Gathers what was asked for, once; the files that it lists are read when it is fetched. Announces `ExportReady`.
pub async fn build(db: &Db, id: ExportId, now: Moment) -> Result<(), DbError> {
    let gathered = db.read(move |conn| gather(conn, id, now)).await?;
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

fn gather(conn: &mut Conn, id: ExportId, now: Moment) -> Result<Option<String>, DbError> {
    let asked: Option<UserId> = data_exports::table
        .filter(data_exports::id.eq(id))
        .filter(data_exports::ready_at.is_null())
        .select(data_exports::user_id)
        .first(conn)
        .optional()?;
    let Some(user) = asked else { return Ok(None) };
    let mut tables = Map::new();
    for holding in HANDED_OVER {
        let rows =
            rows_where(conn, holding.table, holding.condition, user.as_str(), holding.without)
                .map_err(|error| DbError::Unavailable(error.to_string()))?;
        if !rows.is_empty() {
            tables.insert(holding.table.to_owned(), Value::Array(rows));
        }
    }
    let whole = json!({
        "format": "guidepost-export-2",
        "made_at": now.rfc3339(),
        "tables": tables,
        "files": files_of(conn, user)?,
    });
    serde_json::to_string_pretty(&whole)
        .map(Some)
        .map_err(|error| DbError::Unavailable(error.to_string()))
}

/// A person's files, and those of their bookings, which both sides have.
fn files_of(conn: &mut Conn, user: UserId) -> Result<Vec<Listed>, DbError> {
    let own = bookings::student_id.eq(user).or(bookings::coach_id.eq(user));
    let booked = bookings::table.filter(own).select(bookings::id.nullable());
    let is_booked = booking_files::booking_id.nullable().eq_any(booked);
    let rows: Vec<(FileId, String, Option<String>)> = files::table
        .left_join(booking_files::table)
        .filter(files::owner_id.eq(user).or(is_booked))
        .order(files::id)
        .select((files::id, files::content_type, booking_files::name.nullable()))
        .load(conn)?;
    let listed = rows.into_iter().map(|(id, kind, name)| {
        let path = match name {
            Some(name) => format!("files/{id}-{name}"),
            None if kind == "image/jpeg" => format!("files/{id}.jpg"),
            None => format!("files/{id}"),
        };
        Listed { id, path }
    });
    Ok(listed.collect())
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
