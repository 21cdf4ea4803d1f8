//! Signing in, and what stops those who guess.
//!
//! Each attempt is written down before its password is checked, so that many at once are counted, too.
//! Addresses without an account are counted alike. A device that signed in before is let through a
//! lock, so that nobody can shut an owner out by guessing.

use diesel::prelude::*;

use crate::accounts::model::{AccountsError, UserStatus};
use crate::base::ids::{KnownDeviceId, SignInAttemptId, UserId};
use crate::base::{Moment, secret};
use crate::db::schema::{known_devices, sign_in_attempts, users};
use crate::db::{Conn, DbError};
use crate::outbox::{self, Fact};

/// So many wrong passwords for one account within the window lock it.
const PER_ACCOUNT: i64 = 10;
/// So many from one network address lock that address.
const PER_ADDRESS: i64 = 100;
/// The window, and so the longest a lock lasts.
const WINDOW_MINUTES: i64 = 15;

/// An attempt that was written down and may be checked.
#[derive(Debug, Clone)]
pub struct Attempt {
    id: SignInAttemptId,
    email: String,
    account: Option<Account>,
}

impl Attempt {
    /// What the password must match, if there is such an account.
    pub fn stored_hash(&self) -> Option<String> {
        self.account.as_ref().and_then(|account| account.password_hash.clone())
    }
}

#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = users)]
struct Account {
    id: UserId,
    password_hash: Option<String>,
}

/// What became of an attempt.
#[derive(Debug)]
pub enum Outcome {
    /// Let in. A device that was not known gets this token to keep.
    SignedIn {
        user: UserId,
        new_device: Option<String>,
    },
    WrongPassword,
    /// The password is right, but staff shut the person out.
    Suspended,
}

/// Writes an attempt down, unless there were too many.
pub fn begin_sign_in(
    conn: &mut Conn,
    email: &str,
    address: &str,
    device: Option<&str>,
    now: Moment,
) -> Result<Attempt, AccountsError> {
    let email = email.trim().to_lowercase();
    let account = users::table
        .filter(users::email.eq(&email))
        .filter(users::status.ne(UserStatus::Deleted))
        .select(Account::as_select())
        .first(conn)
        .optional()?;
    let since = now.plus_minutes(-WINDOW_MINUTES);
    let wait = |times: Vec<Moment>, limit: i64| match times.last() {
        Some(oldest) if i64::try_from(times.len()).unwrap_or(i64::MAX) >= limit => {
            let left = oldest.since(since).num_seconds().max(1);
            Err(AccountsError::Locked { seconds: u64::try_from(left).unwrap_or(1) })
        }
        _ => Ok(()),
    };
    let failures = sign_in_attempts::table
        .filter(sign_in_attempts::succeeded.eq(false))
        .filter(sign_in_attempts::attempted_at.gt(since))
        .select(sign_in_attempts::attempted_at)
        .order(sign_in_attempts::attempted_at.desc());
    wait(
        failures.filter(sign_in_attempts::address.eq(address)).limit(PER_ADDRESS).load(conn)?,
        PER_ADDRESS,
    )?;
    let owner = account.as_ref().map(|account| account.id);
    if known_device(conn, owner, device)?.is_none() {
        wait(
            failures.filter(sign_in_attempts::email.eq(&email)).limit(PER_ACCOUNT).load(conn)?,
            PER_ACCOUNT,
        )?;
    }
    let id = SignInAttemptId::generate();
    diesel::insert_into(sign_in_attempts::table)
        .values((
            sign_in_attempts::id.eq(id),
            sign_in_attempts::email.eq(&email),
            sign_in_attempts::address.eq(address),
            sign_in_attempts::succeeded.eq(false),
            sign_in_attempts::attempted_at.eq(now),
        ))
        .execute(conn)?;
    Ok(Attempt { id, email, account })
}

/// Lets a person in whose password was right. The owner is told when wrong ones have locked the account.
pub fn finish_sign_in(
    conn: &mut Conn,
    attempt: &Attempt,
    is_right: bool,
    device: Option<&str>,
    now: Moment,
) -> Result<Outcome, DbError> {
    let Some(account) = attempt.account.as_ref().filter(|_| is_right) else {
        note_lock(conn, attempt, now)?;
        return Ok(Outcome::WrongPassword);
    };
    diesel::update(sign_in_attempts::table.find(attempt.id))
        .set(sign_in_attempts::succeeded.eq(true))
        .execute(conn)?;
    // The status is compared again in the update: staff may have acted since the attempt began.
    let rows =
        diesel::update(users::table.find(account.id).filter(users::status.eq(UserStatus::Active)))
            .set(users::last_sign_in_at.eq(now))
            .execute(conn)?;
    if rows == 0 {
        return Ok(Outcome::Suspended);
    }
    let new_device = remember_device(conn, account.id, device, now)?;
    Ok(Outcome::SignedIn { user: account.id, new_device })
}

/// Ends an attempt that only asked for the present password of somebody who is signed in.
pub fn finish_check(
    conn: &mut Conn,
    attempt: &Attempt,
    is_right: bool,
    now: Moment,
) -> Result<(), DbError> {
    if !is_right {
        return note_lock(conn, attempt, now);
    }
    diesel::update(sign_in_attempts::table.find(attempt.id))
        .set(sign_in_attempts::succeeded.eq(true))
        .execute(conn)?;
    Ok(())
}

/// Records that an account is locked, when this attempt has locked it.
fn note_lock(conn: &mut Conn, attempt: &Attempt, now: Moment) -> Result<(), DbError> {
    let failures: i64 = sign_in_attempts::table
        .filter(sign_in_attempts::email.eq(&attempt.email))
        .filter(sign_in_attempts::succeeded.eq(false))
        .filter(sign_in_attempts::attempted_at.gt(now.plus_minutes(-WINDOW_MINUTES)))
        .count()
        .get_result(conn)?;
    match &attempt.account {
        Some(account) if failures == PER_ACCOUNT => {
            outbox::record(conn, &Fact::SignInLocked { user: account.id }, now)
        }
        _ => Ok(()),
    }
}

fn known_device(
    conn: &mut Conn,
    owner: Option<UserId>,
    device: Option<&str>,
) -> Result<Option<KnownDeviceId>, DbError> {
    let (Some(owner), Some(device)) = (owner, device) else { return Ok(None) };
    Ok(known_devices::table
        .filter(known_devices::token_hash.eq(secret::hash(device)))
        .filter(known_devices::user_id.eq(owner))
        .select(known_devices::id)
        .first(conn)
        .optional()?)
}

/// Notes that a person signed in on a device; a token is returned for one that was not known.
pub(in crate::accounts) fn remember_device(
    conn: &mut Conn,
    owner: UserId,
    device: Option<&str>,
    now: Moment,
) -> Result<Option<String>, DbError> {
    if let Some(known) = known_device(conn, Some(owner), device)? {
        diesel::update(known_devices::table.find(known))
            .set(known_devices::last_used_at.eq(now))
            .execute(conn)?;
        return Ok(None);
    }
    let token = secret::token();
    diesel::insert_into(known_devices::table)
        .values((
            known_devices::id.eq(KnownDeviceId::generate()),
            known_devices::user_id.eq(owner),
            known_devices::token_hash.eq(secret::hash(&token)),
            known_devices::created_at.eq(now),
            known_devices::last_used_at.eq(now),
        ))
        .execute(conn)?;
    Ok(Some(token))
}
