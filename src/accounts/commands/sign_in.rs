//! Signing in, and what stops those who guess.
//!
//! Each attempt is written down before its password is checked, so that many at once are counted, too.
//! Addresses without an account are counted alike. A device that signed in before is let through a
//! lock, so that nobody can shut an owner out by guessing.

use diesel::prelude::*;

use super::leaving;
use super::two_step::{Keys, is_second_step, is_two_step};
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

/// How somebody came to the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entrance {
    /// By something they know, or by another site that knows them.
    Known,
    /// By a link that came to their address.
    Link,
    /// By both steps at once or one after the other: nothing more is asked.
    Both,
}

/// What the door says.
#[derive(Debug)]
pub enum Admission {
    /// Let in. A device that was not known gets this token to keep; the account stays if it was to be deleted.
    In { new_device: Option<String>, stays: bool },
    /// Theirs is a second step. The mark is one of their password, and not the same after a change of it.
    SecondStep { mark: String },
    /// Staff shut the person out, or the account is no more.
    Closed,
}

/// The browser that somebody stands at the door with.
#[derive(Debug, Clone, Copy)]
pub struct AtDoor<'a> {
    /// The token of a device that signed in before.
    pub device: Option<&'a str>,
    pub agent: &'a str,
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

/// Ends an attempt to sign in. Gives the person whose password was right; the owner is told when wrong
/// ones have locked the account.
pub fn finish_sign_in(
    conn: &mut Conn,
    attempt: &Attempt,
    is_right: bool,
    now: Moment,
) -> Result<Option<UserId>, DbError> {
    finish_check(conn, attempt, is_right, now)?;
    Ok(attempt.account.as_ref().filter(|_| is_right).map(|account| account.id))
}

/// Lets a person in who proved themselves, unless theirs is a second step that they did not take. The
/// owner is told of a browser that was not known, but not of their first or one that followed a link.
pub fn admit(
    conn: &mut Conn,
    user: UserId,
    entrance: Entrance,
    door: AtDoor<'_>,
    now: Moment,
) -> Result<Admission, DbError> {
    let own = users::table.find(user).filter(users::status.eq(UserStatus::Active));
    let found: Option<(Option<String>, Option<Moment>)> =
        own.select((users::password_hash, users::last_sign_in_at)).first(conn).optional()?;
    let Some((password, last_sign_in)) = found else { return Ok(Admission::Closed) };
    if entrance != Entrance::Both && is_two_step(conn, user)? {
        return Ok(Admission::SecondStep { mark: mark_of(password.as_deref()) });
    }
    // The status is compared again in the update: staff may have acted meanwhile.
    if diesel::update(own).set(users::last_sign_in_at.eq(now)).execute(conn)? == 0 {
        return Ok(Admission::Closed);
    }
    let stays = leaving::stay(conn, user, now)?;
    let new_device = remember_device(conn, user, door, now)?;
    if let Some((device, _)) = &new_device
        && entrance != Entrance::Link
        && last_sign_in.is_some()
    {
        outbox::record(conn, &Fact::NewDevice { user, device: *device }, now)?;
    }
    Ok(Admission::In { new_device: new_device.map(|(_, token)| token), stays })
}

/// Takes the second step of somebody whose first was right, and lets them in. `None` means that the code
/// is wrong, which is counted. A password changed meanwhile makes the first step worth nothing.
pub fn pass_second_step(
    conn: &mut Conn,
    (user, mark): (UserId, &str),
    typed: &str,
    address: &str,
    keys: &Keys,
    door: AtDoor<'_>,
    now: Moment,
) -> Result<Option<Admission>, AccountsError> {
    let password: Option<Option<String>> =
        users::table.find(user).select(users::password_hash).first(conn).optional()?;
    if password.is_none_or(|password| mark_of(password.as_deref()) != mark) {
        return Err(AccountsError::LinkOver);
    }
    if is_second_step(conn, user, typed, address, keys, now)? {
        return Ok(Some(admit(conn, user, Entrance::Both, door, now)?));
    }
    Ok(None)
}

/// A word that tells whether a password is still the same, and nothing else of it.
fn mark_of(password_hash: Option<&str>) -> String {
    let mut mark = secret::hash(password_hash.unwrap_or_default());
    mark.truncate(24);
    mark
}

/// Ends an attempt: a wrong password stays counted, and may lock the account.
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

/// Notes that a person signed in on a device; one that was not known gets an id and a token.
fn remember_device(
    conn: &mut Conn,
    owner: UserId,
    door: AtDoor<'_>,
    now: Moment,
) -> Result<Option<(KnownDeviceId, String)>, DbError> {
    if let Some(known) = known_device(conn, Some(owner), door.device)? {
        diesel::update(known_devices::table.find(known))
            .set((known_devices::last_used_at.eq(now), known_devices::user_agent.eq(door.agent)))
            .execute(conn)?;
        return Ok(None);
    }
    let (id, token) = (KnownDeviceId::generate(), secret::token());
    diesel::insert_into(known_devices::table)
        .values((
            known_devices::id.eq(id),
            known_devices::user_id.eq(owner),
            known_devices::token_hash.eq(secret::hash(&token)),
            known_devices::created_at.eq(now),
            known_devices::last_used_at.eq(now),
            known_devices::user_agent.eq(door.agent),
        ))
        .execute(conn)?;
    Ok(Some((id, token)))
}
