//! What is read about accounts.

use diesel::prelude::*;
use webauthn_rs::prelude::Passkey;

use super::actors::Member;
use super::model::User;
use super::tokens::{self, EmailToken, Purpose};
use crate::base::Moment;
use crate::base::ids::{EmailTokenId, FileId, OpenIdIdentityId, PasskeyId, SessionId};
use crate::db::schema::{
    account_deletions, files, notifications, openid_identities, passkeys, recovery_codes, sessions,
    totp_keys, users,
};
use crate::db::{Conn, DbError};

/// How many browsers are signed in.
pub fn count_sessions(conn: &mut Conn, now: Moment) -> Result<i64, DbError> {
    Ok(sessions::table
        .filter(sessions::user_id.is_not_null())
        .filter(sessions::expires_at.gt(now))
        .count()
        .get_result(conn)?)
}

/// A browser somebody is signed in with.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = sessions)]
pub struct SessionLine {
    pub id: SessionId,
    pub user_agent: String,
    pub created_at: Moment,
    pub last_seen_at: Moment,
}

/// The member's browsers, the one used last first.
pub fn sessions_of(conn: &mut Conn, me: &Member, now: Moment) -> Result<Vec<SessionLine>, DbError> {
    Ok(sessions::table
        .filter(sessions::user_id.eq(me.id()))
        .filter(sessions::expires_at.gt(now))
        .order(sessions::last_seen_at.desc())
        .limit(100)
        .select(SessionLine::as_select())
        .load(conn)?)
}

/// A passkey in its owner's list.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = passkeys)]
pub struct PasskeyLine {
    pub id: PasskeyId,
    pub name: String,
    pub created_at: Moment,
    pub last_used_at: Option<Moment>,
}

/// The member's passkeys, the newest first.
pub fn passkeys_of(conn: &mut Conn, me: &Member) -> Result<Vec<PasskeyLine>, DbError> {
    Ok(passkeys::table
        .filter(passkeys::user_id.eq(me.id()))
        .order(passkeys::id.desc())
        .select(PasskeyLine::as_select())
        .load(conn)?)
}

/// How many passkeys the member has.
pub fn count_passkeys(conn: &mut Conn, me: &Member) -> Result<i64, DbError> {
    Ok(passkeys::table.filter(passkeys::user_id.eq(me.id())).count().get_result(conn)?)
}

/// Somebody of another site whom the member is.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = openid_identities)]
pub struct SiteLine {
    pub id: OpenIdIdentityId,
    pub email: String,
    pub created_at: Moment,
    pub last_used_at: Option<Moment>,
}

/// Who the member is at other sites, the newest first.
pub fn sites_of(conn: &mut Conn, me: &Member) -> Result<Vec<SiteLine>, DbError> {
    Ok(openid_identities::table
        .filter(openid_identities::user_id.eq(me.id()))
        .order(openid_identities::id.desc())
        .limit(20)
        .select(SiteLine::as_select())
        .load(conn)?)
}

/// What is known of the member's passkeys, so that none is made twice on one device.
pub fn credentials_of(conn: &mut Conn, me: &Member) -> Result<Vec<Passkey>, DbError> {
    let texts: Vec<String> = passkeys::table
        .filter(passkeys::user_id.eq(me.id()))
        .select(passkeys::credential)
        .load(conn)?;
    Ok(texts.iter().filter_map(|text| serde_json::from_str(text).ok()).collect())
}

/// How a member signs in in two steps.
#[derive(Debug, Clone, Copy)]
pub struct TwoStepState {
    /// Since when; `None` while it is off.
    pub since: Option<Moment>,
    pub codes_left: i64,
    /// Whether a key waits for its first code.
    pub is_begun: bool,
}

/// How the member signs in in two steps.
pub fn two_step_of(conn: &mut Conn, me: &Member) -> Result<TwoStepState, DbError> {
    let key: Option<Option<Moment>> =
        totp_keys::table.find(me.id()).select(totp_keys::confirmed_at).first(conn).optional()?;
    let codes_left = recovery_codes::table
        .filter(recovery_codes::user_id.eq(me.id()))
        .filter(recovery_codes::used_at.is_null())
        .count()
        .get_result(conn)?;
    Ok(TwoStepState { since: key.flatten(), codes_left, is_begun: key == Some(None) })
}

/// A link that still works, and whom it belongs to. Whoever holds the link may ask.
pub fn link_and_owner(
    conn: &mut Conn,
    token: EmailTokenId,
    purpose: Purpose,
    now: Moment,
) -> Result<Option<(EmailToken, User)>, DbError> {
    let Some(token) = tokens::find(conn, token, purpose, now)? else { return Ok(None) };
    let owner = users::table.find(token.user_id).select(User::as_select()).first(conn)?;
    Ok(Some((token, owner)))
}

/// Whether there is such a photo. Photos are public: anybody may ask.
pub fn is_photo(conn: &mut Conn, id: FileId) -> Result<bool, DbError> {
    let found = files::table.find(id).filter(files::purpose.eq("photo")).count();
    Ok(found.get_result::<i64>(conn)? > 0)
}

/// That a person did not ask for their account to be deleted: who did takes no new bookings.
#[diesel::dsl::auto_type(no_type_alias)]
pub fn stays() -> _ {
    let leaving = account_deletions::table.select(account_deletions::user_id);
    users::id.ne_all(leaving)
}

/// That a notification is in somebody's list and not read.
#[diesel::dsl::auto_type(no_type_alias)]
pub fn unread() -> _ {
    notifications::read_at.is_null().and(notifications::archived_at.is_null())
}
