//! What staff do to accounts.

use diesel::prelude::*;

use super::keys::end_sessions;
use super::sign_up::user;
use crate::accounts::actors::Admin;
use crate::accounts::api_tokens;
use crate::accounts::model::{AccountsError, Role, UserStatus};
use crate::accounts::tokens::{self, Purpose};
use crate::audit;
use crate::base::Moment;
use crate::base::ids::UserId;
use crate::db::schema::{
    email_tokens, known_devices, sessions, sign_in_attempts, totp_keys, user_roles, users,
};
use crate::db::{Conn, DbError};
use crate::outbox::{self, Fact};

/// Shuts a person out: their sessions, links and known devices end here; what lies ahead of them is
/// cancelled in reaction. Never the last admin, and never oneself.
pub fn suspend(
    conn: &mut Conn,
    admin: &Admin,
    id: UserId,
    reason: &str,
    now: Moment,
) -> Result<(), AccountsError> {
    if admin.id() == id {
        return Err(AccountsError::Oneself);
    }
    keep_an_admin(conn, id)?;
    let rows = diesel::update(users::table.find(id).filter(users::status.eq(UserStatus::Active)))
        .set((
            users::status.eq(UserStatus::Suspended),
            users::suspended_reason.eq(reason),
            users::updated_at.eq(now),
        ))
        .execute(conn)?;
    if rows == 0 {
        return Err(not_in_that_state(conn, id));
    }
    end_sessions(conn, id, None)?;
    tokens::revoke(conn, id, Purpose::ALL, now)?;
    diesel::delete(known_devices::table.filter(known_devices::user_id.eq(id))).execute(conn)?;
    audit::record(conn, admin.id(), "user.suspend", ("user", id.as_str()), reason, now)?;
    outbox::record(conn, &Fact::UserSuspended { user: id }, now)?;
    Ok(())
}

/// Lets a suspended person in again.
pub fn restore(
    conn: &mut Conn,
    admin: &Admin,
    id: UserId,
    reason: &str,
    now: Moment,
) -> Result<(), AccountsError> {
    let rows =
        diesel::update(users::table.find(id).filter(users::status.eq(UserStatus::Suspended)))
            .set((
                users::status.eq(UserStatus::Active),
                users::suspended_reason.eq(None::<String>),
                users::updated_at.eq(now),
            ))
            .execute(conn)?;
    if rows == 0 {
        return Err(not_in_that_state(conn, id));
    }
    audit::record(conn, admin.id(), "user.restore", ("user", id.as_str()), reason, now)?;
    outbox::record(conn, &Fact::UserRestored { user: id }, now)?;
    Ok(())
}

/// Somebody else was first, or there is no such person.
fn not_in_that_state(conn: &mut Conn, id: UserId) -> AccountsError {
    match user(conn, id) {
        Ok(_) => AccountsError::AlreadySo,
        Err(error) => error,
    }
}

/// Refuses if nobody who can run the platform would be left without this person. Two admins who
/// suspend each other at once wait here for one another: the update that changes nothing locks.
pub fn keep_an_admin(conn: &mut Conn, without: UserId) -> Result<(), AccountsError> {
    diesel::update(user_roles::table.filter(user_roles::role.eq(Role::Admin)))
        .set(user_roles::granted_at.eq(user_roles::granted_at))
        .execute(conn)?;
    let left: i64 = user_roles::table
        .inner_join(users::table)
        .filter(user_roles::role.eq(Role::Admin))
        .filter(users::status.eq(UserStatus::Active))
        .filter(users::id.ne(without))
        .count()
        .get_result(conn)?;
    if left > 0 { Ok(()) } else { Err(AccountsError::LastAdmin) }
}

/// Deletes what accounts no longer need: attempts older than a day, sessions that ended, links a month
/// after their end, devices not seen for a year, app keys that no code confirmed.
pub fn prune(conn: &mut Conn, now: Moment) -> Result<(), DbError> {
    let old_attempts = sign_in_attempts::attempted_at.lt(now.plus_days(-1));
    diesel::delete(sign_in_attempts::table.filter(old_attempts)).execute(conn)?;
    diesel::delete(sessions::table.filter(sessions::expires_at.lt(now))).execute(conn)?;
    let old_links = email_tokens::expires_at.lt(now.plus_days(-30));
    diesel::delete(email_tokens::table.filter(old_links)).execute(conn)?;
    let unseen = known_devices::last_used_at.lt(now.plus_days(-365));
    diesel::delete(known_devices::table.filter(unseen)).execute(conn)?;
    let unconfirmed = totp_keys::created_at.lt(now.plus_days(-1));
    let waiting = totp_keys::table.filter(totp_keys::confirmed_at.is_null());
    diesel::delete(waiting.filter(unconfirmed)).execute(conn)?;
    api_tokens::prune(conn, now)?;
    Ok(())
}
