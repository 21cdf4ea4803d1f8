//! Leaving: asked for, taken back by signing in, and done after a while.

use diesel::prelude::*;

use super::keys::end_sessions;
use super::staff::keep_an_admin;
use crate::accounts::actors::Member;
use crate::accounts::model::{AccountsError, Role, UserStatus};
use crate::base::Moment;
use crate::base::ids::{FileId, UserId};
use crate::db::schema::{account_deletions, users};
use crate::db::{self, Conn, DbError};
use crate::outbox::{self, Fact, SecurityChange};

/// How many days an account waits to be deleted; signing in meanwhile takes it back.
pub const GRACE_DAYS: i64 = 14;

/// How the addresses end of people who left: no mail ever goes there.
pub const ERASED: &str = "@erased.invalid";

/// What accounts keep of a person beside their row.
const BESIDE: &[&str] = &[
    "DELETE FROM sign_in_attempts WHERE email = (SELECT email FROM users WHERE id = $1)",
    "DELETE FROM sessions WHERE user_id = $1",
    "DELETE FROM email_tokens WHERE user_id = $1",
    "DELETE FROM known_devices WHERE user_id = $1",
    "DELETE FROM totp_keys WHERE user_id = $1",
    "DELETE FROM recovery_codes WHERE user_id = $1",
    "DELETE FROM passkeys WHERE user_id = $1",
    "DELETE FROM api_tokens WHERE user_id = $1",
    "DELETE FROM openid_identities WHERE user_id = $1",
    "DELETE FROM user_words WHERE user_id = $1",
    "DELETE FROM user_roles WHERE user_id = $1",
    "DELETE FROM files WHERE owner_id = $1",
    "DELETE FROM account_deletions WHERE user_id = $1",
];

/// Asks for the account to be deleted after a while. The person is signed out everywhere; signing in takes
/// it back. Never the last admin. Announces `DeletionAsked`.
pub fn ask_deletion(conn: &mut Conn, me: &Member, now: Moment) -> Result<(), AccountsError> {
    if me.has(Role::Admin) {
        keep_an_admin(conn, me.id())?;
    }
    diesel::insert_into(account_deletions::table)
        .values((
            account_deletions::user_id.eq(me.id()),
            account_deletions::asked_at.eq(now),
            account_deletions::due_at.eq(now.plus_days(GRACE_DAYS)),
        ))
        .execute(conn)
        .map_err(|error| match DbError::from(error) {
            DbError::Unique(_) => AccountsError::AlreadySo,
            other => other.into(),
        })?;
    end_sessions(conn, me.id(), None)?;
    outbox::record(conn, &Fact::DeletionAsked { user: me.id() }, now)?;
    Ok(())
}

/// Takes back what was asked, because the person signed in; they are told. Gives whether anything was asked.
pub(super) fn stay(conn: &mut Conn, user: UserId, now: Moment) -> Result<bool, DbError> {
    let stays = diesel::delete(account_deletions::table.find(user)).execute(conn)? == 1;
    if stays {
        super::changed(conn, user, SecurityChange::DeletionTakenBack, now)?;
    }
    Ok(stays)
}

/// Whose time to leave has come.
pub fn due_deletions(conn: &mut Conn, now: Moment) -> Result<Vec<UserId>, DbError> {
    Ok(account_deletions::table
        .filter(account_deletions::due_at.le(now))
        .order(account_deletions::due_at)
        .limit(100)
        .select(account_deletions::user_id)
        .load(conn)?)
}

/// Closes an account whose time has come, before what lies ahead of it is called off. False if it was taken
/// back meanwhile, or is closed already.
pub fn begin_erasing(conn: &mut Conn, user: UserId, now: Moment) -> Result<bool, DbError> {
    let due = account_deletions::table.find(user).filter(account_deletions::due_at.le(now));
    Ok(diesel::delete(due).execute(conn)? == 1)
}

/// Erases what accounts know of a person. The row stays under a pseudonym, for money records to belong to.
/// Returns the files whose bytes the caller deletes once this is committed.
pub fn erase(
    conn: &mut Conn,
    user: UserId,
    pseudonym: &str,
    now: Moment,
) -> Result<Vec<FileId>, DbError> {
    use crate::db::schema::files;
    let stored = files::table.filter(files::owner_id.eq(user)).select(files::id).load(conn)?;
    db::run_each(conn, BESIDE, user.as_str())?;
    diesel::update(users::table.find(user))
        .set((
            users::email.eq(format!("{user}{ERASED}")),
            users::name.eq(pseudonym),
            users::password_hash.eq(None::<String>),
            users::zone.eq("UTC"),
            users::photo.eq(None::<String>),
            users::phone.eq(None::<String>),
            users::status.eq(UserStatus::Deleted),
            users::suspended_reason.eq(None::<String>),
            users::silenced_until.eq(None::<Moment>),
            users::email_verified_at.eq(None::<Moment>),
            users::last_sign_in_at.eq(None::<Moment>),
            users::updated_at.eq(now),
        ))
        .execute(conn)?;
    Ok(stored)
}
