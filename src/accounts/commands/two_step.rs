//! Signing in in two steps: the authenticator app, the recovery codes, and what stops those who guess.

use diesel::prelude::*;

use super::keys::end_sessions;
use crate::accounts::actors::Member;
use crate::accounts::model::AccountsError;
use crate::accounts::totp::{self, TotpKey};
use crate::base::ids::{SessionId, SignInAttemptId, UserId};
use crate::base::{Moment, sealed};
use crate::config::Config;
use crate::db::schema::{recovery_codes, sign_in_attempts, totp_keys};
use crate::db::{Conn, DbError};
use crate::outbox::{self, Fact, SecurityChange};

/// So many wrong codes within the window lock the second step: with three codes right at any time, a
/// guesser needs years.
const WRONG_CODES: i64 = 20;
const WINDOW_MINUTES: i64 = 15;

/// What stored keys are encrypted and stored codes are signed with.
#[derive(Clone)]
pub struct Keys {
    secret: String,
    recovery: String,
}

impl Keys {
    pub fn of(config: &Config) -> Self {
        Self {
            secret: config.derived_key("totp-key"),
            recovery: config.derived_key("recovery-code"),
        }
    }
}

/// Makes a new key for the member's app. It counts for nothing until a code confirms it.
pub fn begin_two_step(
    conn: &mut Conn,
    me: &Member,
    keys: &Keys,
    now: Moment,
) -> Result<(), AccountsError> {
    let (_, bytes) = TotpKey::generate();
    let sealed = sealed::seal(&keys.secret, me.id().as_str(), &bytes).map_err(unreadable)?;
    let waiting = totp_keys::table.find(me.id()).filter(totp_keys::confirmed_at.is_null());
    diesel::delete(waiting).execute(conn)?;
    diesel::insert_into(totp_keys::table)
        .values((
            totp_keys::user_id.eq(me.id()),
            totp_keys::sealed_secret.eq(sealed),
            totp_keys::created_at.eq(now),
        ))
        .execute(conn)
        .map_err(|error| match DbError::from(error) {
            DbError::Unique(_) => AccountsError::AlreadySo,
            other => other.into(),
        })?;
    Ok(())
}

/// Turns signing in in two steps on, by a code of the app. All other sessions end. Returns the recovery
/// codes, which are never shown again; `None` means that the code is wrong.
pub fn confirm_two_step(
    conn: &mut Conn,
    me: &Member,
    typed: &str,
    keys: &Keys,
    own_session: Option<SessionId>,
    now: Moment,
) -> Result<Option<Vec<String>>, AccountsError> {
    let Some(key) = waiting_key(conn, me, keys)? else { return Err(AccountsError::AlreadySo) };
    let step = totp::six_digits(typed).and_then(|code| key.step_of(&code, now));
    let Some(step) = step else { return Ok(None) };
    let waiting = totp_keys::table.find(me.id()).filter(totp_keys::confirmed_at.is_null());
    let rows = diesel::update(waiting)
        .set((totp_keys::confirmed_at.eq(now), totp_keys::last_step.eq(step)))
        .execute(conn)?;
    if rows == 0 {
        return Err(AccountsError::AlreadySo);
    }
    let codes = replace_codes(conn, me.id(), keys, now)?;
    end_sessions(conn, me.id(), own_session)?;
    changed(conn, me.id(), SecurityChange::TwoStepOn, now)?;
    Ok(Some(codes))
}

/// The key that waits for its first code.
pub fn waiting_key(
    conn: &mut Conn,
    me: &Member,
    keys: &Keys,
) -> Result<Option<TotpKey>, AccountsError> {
    let sealed: Option<String> = totp_keys::table
        .find(me.id())
        .filter(totp_keys::confirmed_at.is_null())
        .select(totp_keys::sealed_secret)
        .first(conn)
        .optional()?;
    sealed.map(|sealed| opened(keys, me.id(), &sealed)).transpose()
}

/// Gives the member new recovery codes; the old ones are worth nothing from now on.
pub fn renew_recovery_codes(
    conn: &mut Conn,
    me: &Member,
    keys: &Keys,
    now: Moment,
) -> Result<Vec<String>, AccountsError> {
    if !is_two_step(conn, me.id())? {
        return Err(AccountsError::AlreadySo);
    }
    let codes = replace_codes(conn, me.id(), keys, now)?;
    changed(conn, me.id(), SecurityChange::NewRecoveryCodes, now)?;
    Ok(codes)
}

/// Turns signing in in two steps off. All other sessions end.
pub fn end_two_step(
    conn: &mut Conn,
    me: &Member,
    own_session: Option<SessionId>,
    now: Moment,
) -> Result<(), AccountsError> {
    if diesel::delete(totp_keys::table.find(me.id())).execute(conn)? == 0 {
        return Err(AccountsError::AlreadySo);
    }
    diesel::delete(recovery_codes::table.filter(recovery_codes::user_id.eq(me.id())))
        .execute(conn)?;
    end_sessions(conn, me.id(), own_session)?;
    changed(conn, me.id(), SecurityChange::TwoStepOff, now)?;
    Ok(())
}

/// Whether a person signs in in two steps.
pub fn is_two_step(conn: &mut Conn, user: UserId) -> Result<bool, DbError> {
    let own = totp_keys::table.find(user).filter(totp_keys::confirmed_at.is_not_null());
    Ok(diesel::select(diesel::dsl::exists(own)).get_result(conn)?)
}

/// Compares what was typed as the second step: a code of the app, or a recovery code. Each is let through
/// once, whoever asks at the same time. Wrong ones are counted, so the caller must commit either way.
pub fn is_second_step(
    conn: &mut Conn,
    user: UserId,
    typed: &str,
    address: &str,
    keys: &Keys,
    now: Moment,
) -> Result<bool, AccountsError> {
    // Changes nothing but makes others who try as this person wait, so that all are counted.
    let own = totp_keys::table.find(user).filter(totp_keys::confirmed_at.is_not_null());
    let sealed: Option<String> = diesel::update(own)
        .set(totp_keys::created_at.eq(totp_keys::created_at))
        .returning(totp_keys::sealed_secret)
        .get_result(conn)
        .optional()?;
    let sealed = sealed.ok_or(AccountsError::NotFound)?;
    let guesses = format!("second-step:{user}");
    let wrong: i64 = sign_in_attempts::table
        .filter(sign_in_attempts::email.eq(&guesses))
        .filter(sign_in_attempts::attempted_at.gt(now.plus_minutes(-WINDOW_MINUTES)))
        .count()
        .get_result(conn)?;
    if wrong >= WRONG_CODES {
        let seconds = u64::try_from(WINDOW_MINUTES * 60).unwrap_or(900);
        return Err(AccountsError::Locked { seconds });
    }
    let is_right = match totp::six_digits(typed) {
        Some(code) => match opened(keys, user, &sealed)?.step_of(&code, now) {
            Some(step) => use_step(conn, user, step)?,
            None => false,
        },
        None => use_recovery_code(conn, user, typed, keys, now)?,
    };
    if is_right {
        return Ok(true);
    }
    diesel::insert_into(sign_in_attempts::table)
        .values((
            sign_in_attempts::id.eq(SignInAttemptId::generate()),
            sign_in_attempts::email.eq(&guesses),
            sign_in_attempts::address.eq(address),
            sign_in_attempts::succeeded.eq(false),
            sign_in_attempts::attempted_at.eq(now),
        ))
        .execute(conn)?;
    if wrong + 1 == WRONG_CODES {
        changed(conn, user, SecurityChange::TwoStepLocked, now)?;
    }
    Ok(false)
}

/// A step of time counts once, and none before it counts any more.
fn use_step(conn: &mut Conn, user: UserId, step: i64) -> Result<bool, DbError> {
    let is_later = totp_keys::last_step.is_null().or(totp_keys::last_step.lt(step));
    let rows = diesel::update(totp_keys::table.find(user).filter(is_later))
        .set(totp_keys::last_step.eq(step))
        .execute(conn)?;
    Ok(rows == 1)
}

fn use_recovery_code(
    conn: &mut Conn,
    user: UserId,
    typed: &str,
    keys: &Keys,
    now: Moment,
) -> Result<bool, DbError> {
    let hash = totp::recovery_hash(&keys.recovery, user.as_str(), typed);
    let own = recovery_codes::table.find((user, hash)).filter(recovery_codes::used_at.is_null());
    let is_right = diesel::update(own).set(recovery_codes::used_at.eq(now)).execute(conn)? == 1;
    if is_right {
        changed(conn, user, SecurityChange::RecoveryCodeUsed, now)?;
    }
    Ok(is_right)
}

fn replace_codes(
    conn: &mut Conn,
    user: UserId,
    keys: &Keys,
    now: Moment,
) -> Result<Vec<String>, DbError> {
    diesel::delete(recovery_codes::table.filter(recovery_codes::user_id.eq(user))).execute(conn)?;
    let codes = totp::new_recovery_codes();
    for code in &codes {
        diesel::insert_into(recovery_codes::table)
            .values((
                recovery_codes::user_id.eq(user),
                recovery_codes::code_hash.eq(totp::recovery_hash(
                    &keys.recovery,
                    user.as_str(),
                    code,
                )),
                recovery_codes::created_at.eq(now),
            ))
            .execute(conn)?;
    }
    Ok(codes)
}

fn opened(keys: &Keys, user: UserId, sealed: &str) -> Result<TotpKey, AccountsError> {
    let bytes = sealed::open(&keys.secret, user.as_str(), sealed).map_err(unreadable)?;
    Ok(TotpKey::from_bytes(&bytes))
}

fn unreadable(error: sealed::Unreadable) -> AccountsError {
    AccountsError::Db(DbError::Unavailable(error.to_string()))
}

/// Tells the owner that something about how they sign in has changed.
pub(in crate::accounts) fn changed(
    conn: &mut Conn,
    user: UserId,
    change: SecurityChange,
    now: Moment,
) -> Result<(), DbError> {
    outbox::record(conn, &Fact::SecurityChanged { user, change, at: now }, now)
}
