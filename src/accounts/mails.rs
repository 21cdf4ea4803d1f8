//! Letters about accounts. Each loads what it needs, and is empty when it no longer makes sense.

use diesel::prelude::*;

use super::model::{User, UserStatus};
use super::pages::browser_name;
use super::tokens::{self, EmailToken, Purpose};
use crate::base::ids::{EmailTokenId, KnownDeviceId, UserId};
use crate::base::{Moment, Msg, NoticeType};
use crate::config::Config;
use crate::db::schema::{account_deletions, known_devices, users};
use crate::db::{Conn, DbError};
use crate::mail::Email;
use crate::outbox::SecurityChange;
use crate::web::letter::{Letter, Recipient};
use crate::web::times;

type Mails = Result<Vec<Email>, DbError>;

fn person(conn: &mut Conn, id: UserId) -> Result<Option<User>, DbError> {
    Ok(users::table.find(id).select(User::as_select()).first(conn).optional()?)
}

fn active(conn: &mut Conn, id: UserId) -> Result<Option<User>, DbError> {
    Ok(person(conn, id)?.filter(|user| user.status == UserStatus::Active))
}

fn letter(title: &'static str) -> Letter {
    Letter::new(Msg::new(title))
}

fn written(
    letter: Letter,
    to: &Recipient,
    kind: &'static str,
    key: String,
    config: &Config,
) -> Mails {
    Ok(vec![letter.to(to, kind, key, config)?])
}

/// A link that still works, and its owner.
fn link(
    conn: &mut Conn,
    id: EmailTokenId,
    purpose: Purpose,
    now: Moment,
) -> Result<Option<(User, EmailToken)>, DbError> {
    let Some(token) = tokens::find(conn, id, purpose, now)? else { return Ok(None) };
    Ok(active(conn, token.user_id)?.map(|user| (user, token)))
}

fn until(user: &User, token: &EmailToken, now: Moment) -> String {
    times::when(&user.reader(now), token.expires_at)
}

/// To somebody who signed up: confirm your address.
pub fn signed_up(
    conn: &mut Conn,
    config: &Config,
    _: UserId,
    token: EmailTokenId,
    now: Moment,
) -> Mails {
    let purpose = Purpose::VerifyEmail;
    let Some((user, token)) = link(conn, token, purpose, now)? else { return Ok(Vec::new()) };
    let mail = letter("accounts-mail-verify-title")
        .line("accounts-mail-verify-text")
        .fact("accounts-mail-until", until(&user, &token, now))
        .action("accounts-mail-verify-action", tokens::link(config, purpose, token.id))
        .closing("accounts-mail-verify-not-you");
    written(
        mail,
        &user.recipient(now),
        "verify_email",
        format!("verify-email:{}", token.id),
        config,
    )
}

/// To the owner of an address with which somebody tried to sign up.
pub fn sign_up_with_taken_email(
    conn: &mut Conn,
    config: &Config,
    user: UserId,
    now: Moment,
) -> Mails {
    let Some(user) = active(conn, user)? else { return Ok(Vec::new()) };
    let mail = letter("accounts-mail-taken-title")
        .line("accounts-mail-taken-text")
        .line("accounts-mail-taken-forgot")
        .action("accounts-mail-taken-action", config.absolute("/login"))
        .closing("accounts-mail-taken-not-you");
    // At most one an hour: a second attempt says nothing new.
    let hour = now.unix() / 3600;
    written(
        mail,
        &user.recipient(now),
        "sign_up_taken",
        format!("sign-up-taken:{}:{hour}", user.id),
        config,
    )
}

/// To somebody who forgot their password.
pub fn password_reset_requested(
    conn: &mut Conn,
    config: &Config,
    _: UserId,
    token: EmailTokenId,
    now: Moment,
) -> Mails {
    let purpose = Purpose::ResetPassword;
    let Some((user, token)) = link(conn, token, purpose, now)? else { return Ok(Vec::new()) };
    let mail = letter("accounts-mail-reset-title")
        .line("accounts-mail-reset-text")
        .fact("accounts-mail-until", until(&user, &token, now))
        .action("accounts-mail-reset-action", tokens::link(config, purpose, token.id))
        .closing("accounts-mail-reset-not-you");
    written(
        mail,
        &user.recipient(now),
        "password_reset",
        format!("password-reset:{}", token.id),
        config,
    )
}

/// To somebody whose password was changed.
pub fn password_changed(conn: &mut Conn, config: &Config, user: UserId, now: Moment) -> Mails {
    let Some(user) = active(conn, user)? else { return Ok(Vec::new()) };
    let mail = letter("accounts-mail-password-title")
        .tells(NoticeType::System)
        .line("accounts-mail-password-text")
        .line("accounts-mail-password-not-you")
        .action("accounts-mail-password-action", config.absolute("/forgot"));
    let key = format!("password-changed:{}:{}", user.id, user.updated_at.unix());
    written(mail, &user.recipient(now), "password_changed", key, config)
}

/// To a new address that is to be confirmed.
pub fn email_change_requested(
    conn: &mut Conn,
    config: &Config,
    _: UserId,
    token: EmailTokenId,
    now: Moment,
) -> Mails {
    let purpose = Purpose::ChangeEmail;
    let Some((user, token)) = link(conn, token, purpose, now)? else { return Ok(Vec::new()) };
    let Some(address) = token.new_email.clone() else { return Ok(Vec::new()) };
    let mail = letter("accounts-mail-email-title")
        .line(Msg::new("accounts-mail-email-text").with("email", &address))
        .fact("accounts-mail-until", until(&user, &token, now))
        .action("accounts-mail-email-action", tokens::link(config, purpose, token.id))
        .closing("accounts-mail-email-not-you");
    let to = Recipient { address, ..user.recipient(now) };
    written(mail, &to, "email_change", format!("email-change:{}", token.id), config)
}

/// To the old address, once there is a new one.
pub fn email_changed(
    conn: &mut Conn,
    config: &Config,
    user: UserId,
    old_email: &str,
    now: Moment,
) -> Mails {
    let Some(user) = active(conn, user)? else { return Ok(Vec::new()) };
    let mail = letter("accounts-mail-email-changed-title")
        .tells(NoticeType::System)
        .line(Msg::new("accounts-mail-email-changed-text").with("email", &user.email))
        .line("accounts-mail-email-changed-not-you");
    let key = format!("email-changed:{}:{}", user.id, user.updated_at.unix());
    let to = Recipient { address: old_email.to_owned(), ..user.recipient(now) };
    written(mail, &to, "email_changed", key, config)
}

/// To the owner of an account that somebody tries to get into: once a day at most.
pub fn sign_in_locked(conn: &mut Conn, config: &Config, user: UserId, now: Moment) -> Mails {
    let Some(user) = active(conn, user)? else { return Ok(Vec::new()) };
    let mail = letter("accounts-mail-locked-title")
        .tells(NoticeType::System)
        .line("accounts-mail-locked-text")
        .line("accounts-mail-locked-what")
        .action("accounts-mail-locked-action", config.absolute("/forgot"));
    let key = format!("sign-in-locked:{}:{}", user.id, now.utc_date());
    written(mail, &user.recipient(now), "sign_in_locked", key, config)
}

/// To somebody about whose way to sign in something was changed.
pub fn security_changed(
    conn: &mut Conn,
    config: &Config,
    user: UserId,
    change: SecurityChange,
    at: Moment,
    now: Moment,
) -> Mails {
    let Some(user) = active(conn, user)? else { return Ok(Vec::new()) };
    let (title, text) = words_of(change);
    let mail = letter(title)
        .tells(NoticeType::System)
        .line(text)
        .fact("security-mail-when", times::when(&user.reader(now), at))
        .action("security-mail-action", config.absolute("/settings/sessions"))
        .closing("security-mail-not-you");
    let key = format!("security:{}:{change}:{}", user.id, at.unix_millis());
    written(mail, &user.recipient(now), "security", key, config)
}

/// Title and text of a letter about a change.
fn words_of(change: SecurityChange) -> (&'static str, &'static str) {
    match change {
        SecurityChange::TwoStepOn => {
            ("security-mail-two-step-on-title", "security-mail-two-step-on-text")
        }
        SecurityChange::TwoStepOff => {
            ("security-mail-two-step-off-title", "security-mail-two-step-off-text")
        }
        SecurityChange::NewRecoveryCodes => {
            ("security-mail-new-codes-title", "security-mail-new-codes-text")
        }
        SecurityChange::RecoveryCodeUsed => {
            ("security-mail-code-used-title", "security-mail-code-used-text")
        }
        SecurityChange::TwoStepLocked => {
            ("security-mail-two-step-locked-title", "security-mail-two-step-locked-text")
        }
        SecurityChange::PasskeyAdded => {
            ("security-mail-passkey-added-title", "security-mail-passkey-added-text")
        }
        SecurityChange::SiteLinked => {
            ("security-mail-site-linked-title", "security-mail-site-linked-text")
        }
        SecurityChange::SiteUnlinked => {
            ("security-mail-site-unlinked-title", "security-mail-site-unlinked-text")
        }
        SecurityChange::DeletionTakenBack => ("privacy-mail-stay-title", "privacy-mail-stay-text"),
        SecurityChange::TokenMade => {
            ("security-mail-token-made-title", "security-mail-token-made-text")
        }
        SecurityChange::PasskeyRemoved => {
            ("security-mail-passkey-removed-title", "security-mail-passkey-removed-text")
        }
    }
}

/// To somebody who asked for their account to be deleted.
pub fn deletion_asked(conn: &mut Conn, config: &Config, user: UserId, now: Moment) -> Mails {
    let Some(user) = active(conn, user)? else { return Ok(Vec::new()) };
    let due: Option<Moment> = account_deletions::table
        .find(user.id)
        .select(account_deletions::due_at)
        .first(conn)
        .optional()?;
    let Some(due) = due else { return Ok(Vec::new()) };
    let mail = letter("privacy-mail-deletion-title")
        .tells(NoticeType::System)
        .line("privacy-mail-deletion-text")
        .fact("security-mail-when", times::when(&user.reader(now), due))
        .line("privacy-mail-deletion-stay")
        .action("accounts-mail-restored-action", config.absolute("/login"))
        .closing("privacy-backups");
    let key = format!("deletion-asked:{}:{}", user.id, due.unix());
    written(mail, &user.recipient(now), "deletion_asked", key, config)
}

/// To somebody who signed in with a browser that was not known.
pub fn new_device(
    conn: &mut Conn,
    config: &Config,
    user: UserId,
    device: KnownDeviceId,
    now: Moment,
) -> Mails {
    let Some(user) = active(conn, user)? else { return Ok(Vec::new()) };
    let found: Option<(String, Moment)> = known_devices::table
        .find(device)
        .select((known_devices::user_agent, known_devices::created_at))
        .first(conn)
        .optional()?;
    let Some((agent, at)) = found else { return Ok(Vec::new()) };
    let reader = user.reader(now);
    let mail = letter("security-mail-device-title")
        .tells(NoticeType::System)
        .line("security-mail-device-text")
        .fact("security-mail-device", browser_name(reader.locale, &agent))
        .fact("security-mail-when", times::when(&reader, at))
        .action("security-mail-action", config.absolute("/settings/sessions"))
        .closing("security-mail-not-you");
    written(mail, &user.recipient(now), "new_device", format!("new-device:{device}"), config)
}

/// To somebody who booked without an account: it is theirs to take.
pub fn account_made_by_booking(
    conn: &mut Conn,
    config: &Config,
    _: UserId,
    token: EmailTokenId,
    now: Moment,
) -> Mails {
    let purpose = Purpose::ClaimAccount;
    let Some((user, token)) = link(conn, token, purpose, now)? else { return Ok(Vec::new()) };
    let mail = letter("accounts-mail-claim-title")
        .line("accounts-mail-claim-text")
        .fact("accounts-mail-until", until(&user, &token, now))
        .action("accounts-mail-claim-action", tokens::link(config, purpose, token.id))
        .closing("accounts-mail-claim-not-you");
    written(
        mail,
        &user.recipient(now),
        "account_made",
        format!("account-made:{}", token.id),
        config,
    )
}

/// To somebody whom staff shut out, with the reason.
pub fn user_suspended(conn: &mut Conn, config: &Config, user: UserId, now: Moment) -> Mails {
    let found = person(conn, user)?.filter(|user| user.status == UserStatus::Suspended);
    let Some(user) = found else { return Ok(Vec::new()) };
    let mail = letter("accounts-mail-suspended-title")
        .line("accounts-mail-suspended-text")
        .quote(user.suspended_reason.as_deref().unwrap_or_default())
        .closing("accounts-mail-suspended-money");
    let key = format!("suspended:{}:{}", user.id, user.updated_at.unix());
    written(mail, &user.recipient(now), "suspended", key, config)
}

/// To somebody whom staff let in again.
pub fn user_restored(conn: &mut Conn, config: &Config, user: UserId, now: Moment) -> Mails {
    let Some(user) = active(conn, user)? else { return Ok(Vec::new()) };
    let mail = letter("accounts-mail-restored-title")
        .line("accounts-mail-restored-text")
        .action("accounts-mail-restored-action", config.absolute("/login"));
    let key = format!("restored:{}:{}", user.id, user.updated_at.unix());
    written(mail, &user.recipient(now), "restored", key, config)
}
