//! Changing what one signs in with: password and address.

use diesel::prelude::*;

use super::sign_up::{set_verified, user};
use crate::accounts::actors::Member;
use crate::accounts::api_tokens;
use crate::accounts::model::{AccountsError, UserStatus};
use crate::accounts::passwords::PasswordHash;
use crate::accounts::search;
use crate::accounts::tokens::{self, Purpose};
use crate::base::Moment;
use crate::base::ids::{EmailTokenId, SessionId, UserId};
use crate::db::schema::{known_devices, sessions, users};
use crate::db::{Conn, DbError};
use crate::outbox::{self, Fact};

/// Sends a link to choose a new password, if the address has an account that may be used.
pub fn request_reset(conn: &mut Conn, email: &str, now: Moment) -> Result<(), DbError> {
    let found: Option<UserId> = users::table
        .filter(users::email.eq(email))
        .filter(users::status.eq(UserStatus::Active))
        .select(users::id)
        .first(conn)
        .optional()?;
    if let Some(user) = found {
        let token = tokens::issue(conn, user, Purpose::ResetPassword, None, None, now)?;
        outbox::record(conn, &Fact::PasswordResetRequested { user, token }, now)?;
    }
    Ok(())
}

/// Sets a new password by the link that was sent. Every session ends, every other link dies, and the
/// address is confirmed, since the link came to it.
pub fn reset_password(
    conn: &mut Conn,
    token: EmailTokenId,
    password: &PasswordHash,
    now: Moment,
) -> Result<UserId, AccountsError> {
    let token = tokens::consume(conn, token, Purpose::ResetPassword, now)?;
    set_password(conn, token.user_id, password, None, now)?;
    set_verified(conn, token.user_id, now)?;
    Ok(token.user_id)
}

/// Sets a new password for a member who has just proven themselves. All other sessions end.
pub fn change_password(
    conn: &mut Conn,
    me: &Member,
    password: &PasswordHash,
    own_session: Option<SessionId>,
    now: Moment,
) -> Result<(), AccountsError> {
    set_password(conn, me.id(), password, own_session, now)
}

fn set_password(
    conn: &mut Conn,
    id: UserId,
    password: &PasswordHash,
    own_session: Option<SessionId>,
    now: Moment,
) -> Result<(), AccountsError> {
    let rows = diesel::update(users::table.find(id).filter(users::status.eq(UserStatus::Active)))
        .set((users::password_hash.eq(&password.0), users::updated_at.eq(now)))
        .execute(conn)?;
    if rows == 0 {
        return Err(AccountsError::Suspended);
    }
    end_sessions(conn, id, own_session)?;
    diesel::delete(known_devices::table.filter(known_devices::user_id.eq(id))).execute(conn)?;
    tokens::revoke(
        conn,
        id,
        &[Purpose::ResetPassword, Purpose::ClaimAccount, Purpose::ChangeEmail],
        now,
    )?;
    outbox::record(conn, &Fact::PasswordChanged { user: id }, now)?;
    Ok(())
}

/// Sends a link to a new address. Nothing changes until it is followed. Where the address belongs to
/// somebody else, nothing is sent, and the caller answers alike.
pub fn request_email_change(
    conn: &mut Conn,
    me: &Member,
    new_email: &str,
    now: Moment,
) -> Result<(), DbError> {
    let taken: i64 = users::table.filter(users::email.eq(new_email)).count().get_result(conn)?;
    if taken > 0 {
        return Ok(());
    }
    tokens::revoke(conn, me.id(), &[Purpose::ChangeEmail], now)?;
    let token = tokens::issue(conn, me.id(), Purpose::ChangeEmail, Some(new_email), None, now)?;
    outbox::record(conn, &Fact::EmailChangeRequested { user: me.id(), token }, now)
}

/// Changes a person's address by the link that was sent to the new one. The old address is told, all
/// other sessions end, and links sent to the old address die.
pub fn change_email(
    conn: &mut Conn,
    token: EmailTokenId,
    own_session: Option<SessionId>,
    now: Moment,
) -> Result<UserId, AccountsError> {
    let token = tokens::consume(conn, token, Purpose::ChangeEmail, now)?;
    let new_email = token.new_email.ok_or(AccountsError::LinkOver)?;
    let old_email = user(conn, token.user_id)?.email;
    let rows = diesel::update(
        users::table.find(token.user_id).filter(users::status.eq(UserStatus::Active)),
    )
    .set((users::email.eq(&new_email), users::email_verified_at.eq(now), users::updated_at.eq(now)))
    .execute(conn)
    .map_err(|error| match DbError::from(error) {
        DbError::Unique(_) => AccountsError::EmailTaken,
        other => other.into(),
    })?;
    if rows == 0 {
        return Err(AccountsError::LinkOver);
    }
    search::keep_words(conn, token.user_id)?;
    end_sessions(conn, token.user_id, own_session)?;
    tokens::revoke(conn, token.user_id, Purpose::ALL, now)?;
    outbox::record(conn, &Fact::EmailChanged { user: token.user_id, old_email }, now)?;
    Ok(token.user_id)
}

/// Signs one of the member's browsers out.
pub fn end_session(conn: &mut Conn, me: &Member, id: SessionId) -> Result<(), AccountsError> {
    let rows = diesel::delete(sessions::table.find(id).filter(sessions::user_id.eq(me.id())))
        .execute(conn)?;
    if rows == 1 { Ok(()) } else { Err(AccountsError::NotFound) }
}

/// Signs all of the member's browsers out but the one they act in. Returns how many there were.
pub fn end_other_sessions(
    conn: &mut Conn,
    me: &Member,
    own: Option<SessionId>,
) -> Result<usize, DbError> {
    let all = sessions::table.filter(sessions::user_id.eq(me.id()));
    Ok(match own {
        Some(own) => diesel::delete(all.filter(sessions::id.ne(own))).execute(conn)?,
        None => diesel::delete(all).execute(conn)?,
    })
}

/// Ends a person's sessions, but for the one they act in, and their programs' tokens.
pub(super) fn end_sessions(
    conn: &mut Conn,
    user: UserId,
    but: Option<SessionId>,
) -> Result<(), DbError> {
    api_tokens::end_all(conn, user)?;
    let all = sessions::table.filter(sessions::user_id.eq(user));
    match but {
        Some(own) => diesel::delete(all.filter(sessions::id.ne(own))).execute(conn)?,
        None => diesel::delete(all).execute(conn)?,
    };
    Ok(())
}
