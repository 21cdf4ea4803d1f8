//! Keeping passkeys.

use diesel::prelude::*;
use webauthn_rs::prelude::Passkey;

use super::two_step::changed;
use crate::accounts::actors::Member;
use crate::accounts::model::AccountsError;
use crate::base::Moment;
use crate::base::ids::{PasskeyId, UserId};
use crate::db::schema::passkeys;
use crate::db::{Conn, DbError};
use crate::outbox::SecurityChange;

/// How many passkeys one person may have.
const MOST: i64 = 20;

fn written(passkey: &Passkey) -> Result<String, DbError> {
    serde_json::to_string(passkey).map_err(|e| DbError::Unavailable(e.to_string()))
}

/// Keeps a passkey that the member's browser made. One that is known already is refused.
pub fn add_passkey(
    conn: &mut Conn,
    me: &Member,
    (credential_id, passkey): (&str, &Passkey),
    name: &str,
    now: Moment,
) -> Result<PasskeyId, AccountsError> {
    let own = passkeys::table.filter(passkeys::user_id.eq(me.id()));
    if own.count().get_result::<i64>(conn)? >= MOST {
        return Err(AccountsError::TooMany);
    }
    let id = PasskeyId::generate();
    diesel::insert_into(passkeys::table)
        .values((
            passkeys::id.eq(id),
            passkeys::user_id.eq(me.id()),
            passkeys::credential_id.eq(credential_id),
            passkeys::name.eq(name),
            passkeys::credential.eq(written(passkey)?),
            passkeys::created_at.eq(now),
        ))
        .execute(conn)
        .map_err(|error| match DbError::from(error) {
            DbError::Unique(_) => AccountsError::AlreadySo,
            other => other.into(),
        })?;
    changed(conn, me.id(), SecurityChange::PasskeyAdded, now)?;
    Ok(id)
}

/// A kept passkey: its row, its owner, what it is, and the text it was read from.
#[derive(Debug, Clone)]
pub struct Kept {
    pub id: PasskeyId,
    pub owner: UserId,
    pub passkey: Passkey,
    text: String,
}

/// The passkey of an id that a browser named. Whoever holds the device may ask.
pub fn find_passkey(conn: &mut Conn, credential_id: &str) -> Result<Option<Kept>, DbError> {
    let row: Option<(PasskeyId, UserId, String)> = passkeys::table
        .filter(passkeys::credential_id.eq(credential_id))
        .select((passkeys::id, passkeys::user_id, passkeys::credential))
        .first(conn)
        .optional()?;
    let Some((id, owner, text)) = row else { return Ok(None) };
    let passkey = serde_json::from_str(&text).map_err(|e| DbError::Unavailable(e.to_string()))?;
    Ok(Some(Kept { id, owner, passkey, text }))
}

/// Notes that a passkey was shown. False if it was shown elsewhere at the same time, or removed.
pub fn use_passkey(
    conn: &mut Conn,
    kept: &Kept,
    after: &Passkey,
    now: Moment,
) -> Result<bool, DbError> {
    let unchanged = passkeys::table.find(kept.id).filter(passkeys::credential.eq(&kept.text));
    let rows = diesel::update(unchanged)
        .set((passkeys::credential.eq(written(after)?), passkeys::last_used_at.eq(now)))
        .execute(conn)?;
    Ok(rows == 1)
}

/// Gives one of the member's passkeys another name.
pub fn rename_passkey(
    conn: &mut Conn,
    me: &Member,
    id: PasskeyId,
    name: &str,
) -> Result<(), AccountsError> {
    let own = passkeys::table.find(id).filter(passkeys::user_id.eq(me.id()));
    let rows = diesel::update(own).set(passkeys::name.eq(name)).execute(conn)?;
    if rows == 1 { Ok(()) } else { Err(AccountsError::NotFound) }
}

/// Removes one of the member's passkeys.
pub fn remove_passkey(
    conn: &mut Conn,
    me: &Member,
    id: PasskeyId,
    now: Moment,
) -> Result<(), AccountsError> {
    let own = passkeys::table.find(id).filter(passkeys::user_id.eq(me.id()));
    if diesel::delete(own).execute(conn)? == 0 {
        return Err(AccountsError::NotFound);
    }
    changed(conn, me.id(), SecurityChange::PasskeyRemoved, now)?;
    Ok(())
}
