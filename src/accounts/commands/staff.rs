//! What staff do to accounts.

use diesel::prelude::*;

use super::keys::end_sessions;
use super::sign_up::user;
use crate::accounts::actors::{Admin, Member};
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
    shut_out(conn, admin.member(), id, reason, now)?;
    audit::record(conn, admin.id(), "user.suspend", ("user", id.as_str()), reason, now)?;
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
    let_in(conn, id, now)?;
    audit::record(conn, admin.id(), "user.restore", ("user", id.as_str()), reason, now)?;
    Ok(())
}

/// Whether somebody of staff may decide about a person: nobody about themselves, only admins about staff.
pub fn may_decide_about(conn: &mut Conn, staff: &Member, id: UserId) -> Result<(), AccountsError> {
    if staff.id() == id {
        return Err(AccountsError::Oneself);
    }
    let works_here = user_roles::table
        .filter(user_roles::user_id.eq(id))
        .filter(user_roles::role.eq_any([Role::Moderator, Role::Admin]));
    let works_here: bool = diesel::select(diesel::dsl::exists(works_here)).get_result(conn)?;
    if works_here && !staff.has(Role::Admin) { Err(AccountsError::Staff) } else { Ok(()) }
}

/// The same as `suspend`, for whoever writes the row of the log. Announces `UserSuspended`.
pub fn shut_out(
    conn: &mut Conn,
    staff: &Member,
    id: UserId,
    reason: &str,
    now: Moment,
) -> Result<(), AccountsError> {
    may_decide_about(conn, staff, id)?;
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
    outbox::record(conn, &Fact::UserSuspended { user: id }, now)?;
    Ok(())
}

/// The same as `restore`, for whoever writes the row of the log. Announces `UserRestored`.
pub fn let_in(conn: &mut Conn, id: UserId, now: Moment) -> Result<(), AccountsError> {
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
    outbox::record(conn, &Fact::UserRestored { user: id }, now)?;
    Ok(())
}

/// Keeps a person from publishing until a time, or from now on no more. The caller writes the row of the log.
pub fn silence(
    conn: &mut Conn,
    staff: &Member,
    id: UserId,
    until: Option<Moment>,
    now: Moment,
) -> Result<(), AccountsError> {
    may_decide_about(conn, staff, id)?;
    let rows = diesel::update(users::table.find(id).filter(users::status.ne(UserStatus::Deleted)))
        .set((users::silenced_until.eq(until), users::updated_at.eq(now)))
        .execute(conn)?;
    if rows == 0 { Err(AccountsError::NotFound) } else { Ok(()) }
}

/// Takes a person's picture off their pages and says which it was; its file stays. By staff; the caller writes the
/// row of the log.
pub fn take_photo_off(conn: &mut Conn, id: UserId, now: Moment) -> Result<String, AccountsError> {
    let photo: Option<Option<String>> =
        users::table.find(id).select(users::photo).first(conn).optional()?;
    let photo = photo.flatten().ok_or(AccountsError::NotFound)?;
    let same = users::table.find(id).filter(users::photo.eq(&photo));
    let rows = diesel::update(same)
        .set((users::photo.eq(None::<String>), users::updated_at.eq(now)))
        .execute(conn)?;
    if rows == 0 { Err(AccountsError::AlreadySo) } else { Ok(photo) }
}

/// Puts a picture back that staff took off, unless the person has another one.
pub fn put_photo_back(
    conn: &mut Conn,
    id: UserId,
    photo: &str,
    now: Moment,
) -> Result<(), AccountsError> {
    let without = users::table.find(id).filter(users::photo.is_null());
    let rows = diesel::update(without)
        .set((users::photo.eq(photo), users::updated_at.eq(now)))
        .execute(conn)?;
    if rows == 0 { Err(AccountsError::AlreadySo) } else { Ok(()) }
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
