//! Signing up, and proving that an address is one's own.

use diesel::prelude::*;

use super::people::{self, NewPerson};
use crate::accounts::model::{AccountsError, Role, User, UserStatus};
use crate::accounts::passwords::PasswordHash;
use crate::accounts::tokens::{self, EmailToken, Purpose};
use crate::accounts::{roles, search};
use crate::base::Moment;
use crate::base::ids::{EmailTokenId, UserId};
use crate::db::schema::users;
use crate::db::{Conn, DbError};
use crate::outbox::{self, Fact};

/// Signs a person up. Where the address has an account already, nothing of it changes and its owner is
/// told; the caller answers alike, so that nobody learns which addresses have accounts.
pub fn sign_up(
    conn: &mut Conn,
    person: &NewPerson,
    next_path: Option<&str>,
    now: Moment,
) -> Result<Option<UserId>, DbError> {
    let Some(id) = people::insert(conn, person, now)? else {
        let owner: (UserId, UserStatus) = users::table
            .filter(users::email.eq(&person.email))
            .select((users::id, users::status))
            .first(conn)?;
        if owner.1 == UserStatus::Active {
            outbox::record(conn, &Fact::SignUpWithTakenEmail { user: owner.0 }, now)?;
        }
        return Ok(None);
    };
    roles::grant(conn, id, Role::Student, now)?;
    let token = tokens::issue(conn, id, Purpose::VerifyEmail, None, next_path, now)?;
    outbox::record(conn, &Fact::SignedUp { user: id, token }, now)?;
    Ok(Some(id))
}

/// Sends the link to confirm an address again, if it is waiting for that.
pub fn resend_verification(conn: &mut Conn, email: &str, now: Moment) -> Result<(), DbError> {
    let found: Option<UserId> = users::table
        .filter(users::email.eq(email))
        .filter(users::status.eq(UserStatus::Active))
        .filter(users::email_verified_at.is_null())
        .filter(users::password_hash.is_not_null())
        .select(users::id)
        .first(conn)
        .optional()?;
    if let Some(user) = found {
        let token = tokens::issue(conn, user, Purpose::VerifyEmail, None, None, now)?;
        outbox::record(conn, &Fact::SignedUp { user, token }, now)?;
    }
    Ok(())
}

/// Confirms an address by the link that was sent to it.
pub fn verify_email(
    conn: &mut Conn,
    token: EmailTokenId,
    now: Moment,
) -> Result<EmailToken, AccountsError> {
    let token = tokens::consume(conn, token, Purpose::VerifyEmail, now)?;
    set_verified(conn, token.user_id, now)?;
    Ok(token)
}

/// Makes an account that a booking made the person's own: their name, their password, and their
/// address confirmed, since the link came to it.
pub fn claim(
    conn: &mut Conn,
    token: EmailTokenId,
    name: &str,
    password: &PasswordHash,
    now: Moment,
) -> Result<UserId, AccountsError> {
    let token = tokens::consume(conn, token, Purpose::ClaimAccount, now)?;
    // An account that has a password already has an owner who chose it.
    let rows = diesel::update(
        users::table
            .find(token.user_id)
            .filter(users::password_hash.is_null())
            .filter(users::status.eq(UserStatus::Active)),
    )
    .set((users::name.eq(name), users::password_hash.eq(&password.0), users::updated_at.eq(now)))
    .execute(conn)?;
    if rows == 0 {
        return Err(AccountsError::LinkOver);
    }
    search::keep_words(conn, token.user_id)?;
    set_verified(conn, token.user_id, now)?;
    Ok(token.user_id)
}

/// Notes that the address is the person's own, the first time they prove it.
pub(super) fn set_verified(conn: &mut Conn, user: UserId, now: Moment) -> Result<(), DbError> {
    diesel::update(users::table.find(user).filter(users::email_verified_at.is_null()))
        .set((users::email_verified_at.eq(now), users::updated_at.eq(now)))
        .execute(conn)?;
    Ok(())
}

/// A person's row, for a command that needs what stands in it.
pub(super) fn user(conn: &mut Conn, id: UserId) -> Result<User, AccountsError> {
    users::table
        .find(id)
        .select(User::as_select())
        .first(conn)
        .optional()?
        .ok_or(AccountsError::NotFound)
}
