//! Links in mails. A link's text is its id and a signature by the secret key, so the database holds
//! nothing with which a link could be made. Each works once and for a while: a compare-and-set decides.

use diesel::prelude::*;

use super::model::AccountsError;
use crate::base::ids::{EmailTokenId, UserId};
use crate::base::{Moment, secret};
use crate::config::Config;
use crate::db::schema::email_tokens;
use crate::db::{Conn, DbError};

crate::text_enum!(
    /// What a link is for.
    Purpose {
        VerifyEmail = "verify_email",
        ResetPassword = "reset_password",
        ChangeEmail = "change_email",
        ClaimAccount = "claim_account",
    }
);

impl Purpose {
    fn hours(self) -> i64 {
        match self {
            Self::ResetPassword => 1,
            Self::VerifyEmail | Self::ChangeEmail => 24,
            // The account waits for a person who booked in passing; later, «forgot password» serves.
            Self::ClaimAccount => 14 * 24,
        }
    }

    /// The first segment of the link's path.
    fn path(self) -> &'static str {
        match self {
            Self::VerifyEmail => "/verify",
            Self::ResetPassword => "/reset",
            Self::ChangeEmail => "/settings/email",
            Self::ClaimAccount => "/claim",
        }
    }
}

/// A link's row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = email_tokens)]
pub struct EmailToken {
    pub id: EmailTokenId,
    pub user_id: UserId,
    pub purpose: Purpose,
    pub new_email: Option<String>,
    /// Where the person was going when they asked for the link.
    pub next_path: Option<String>,
    pub expires_at: Moment,
    pub used_at: Option<Moment>,
    pub created_at: Moment,
}

/// Makes a link. Its text is written only into the mail.
pub(super) fn issue(
    conn: &mut Conn,
    user: UserId,
    purpose: Purpose,
    new_email: Option<&str>,
    next_path: Option<&str>,
    now: Moment,
) -> Result<EmailTokenId, DbError> {
    let token = EmailToken {
        id: EmailTokenId::generate(),
        user_id: user,
        purpose,
        new_email: new_email.map(str::to_owned),
        next_path: next_path.map(str::to_owned),
        expires_at: now.plus_hours(purpose.hours()),
        used_at: None,
        created_at: now,
    };
    diesel::insert_into(email_tokens::table).values(&token).execute(conn)?;
    Ok(token.id)
}

/// The text that stands in the link.
pub fn text(config: &Config, id: EmailTokenId) -> String {
    format!("{id}{}", signature(config, id))
}

/// The link itself, for a mail.
pub fn link(config: &Config, purpose: Purpose, id: EmailTokenId) -> String {
    config.absolute(&format!("{}/{}", purpose.path(), text(config, id)))
}

/// The id in a link's text, if we wrote it.
pub(super) fn parse(config: &Config, text: &str) -> Option<EmailTokenId> {
    let (id, _) = text.split_at_checked(26)?;
    let id: EmailTokenId = id.parse().ok()?;
    let own = self::text(config, id);
    bool::from(subtle::ConstantTimeEq::ct_eq(own.as_bytes(), text.as_bytes())).then_some(id)
}

/// 160 bits of the signature: short enough for a link that survives a mail program.
fn signature(config: &Config, id: EmailTokenId) -> String {
    let mut signature = secret::sign(&config.derived_key("email-link"), id.as_str().as_bytes());
    signature.truncate(40);
    signature
}

/// The link if it still works. Looking changes nothing: mail scanners look, too.
pub(super) fn find(
    conn: &mut Conn,
    id: EmailTokenId,
    purpose: Purpose,
    now: Moment,
) -> Result<Option<EmailToken>, DbError> {
    Ok(email_tokens::table
        .find(id)
        .filter(email_tokens::purpose.eq(purpose))
        .filter(email_tokens::used_at.is_null())
        .filter(email_tokens::expires_at.gt(now))
        .select(EmailToken::as_select())
        .first(conn)
        .optional()?)
}

/// Uses a link up. Of several at once, one succeeds.
pub(super) fn consume(
    conn: &mut Conn,
    id: EmailTokenId,
    purpose: Purpose,
    now: Moment,
) -> Result<EmailToken, AccountsError> {
    let token = find(conn, id, purpose, now)?.ok_or(AccountsError::LinkOver)?;
    let rows = diesel::update(email_tokens::table.find(id).filter(email_tokens::used_at.is_null()))
        .set(email_tokens::used_at.eq(now))
        .execute(conn)?;
    if rows == 1 { Ok(token) } else { Err(AccountsError::LinkOver) }
}

/// Ends all of a person's links of these purposes.
pub(super) fn revoke(
    conn: &mut Conn,
    user: UserId,
    purposes: &[Purpose],
    now: Moment,
) -> Result<(), DbError> {
    diesel::update(
        email_tokens::table
            .filter(email_tokens::user_id.eq(user))
            .filter(email_tokens::purpose.eq_any(purposes.to_vec()))
            .filter(email_tokens::used_at.is_null()),
    )
    .set(email_tokens::used_at.eq(now))
    .execute(conn)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_only_ours_with_our_signature() {
        let config = |key: &str| {
            let values = [("SECRET_KEY".to_owned(), key.to_owned())];
            Config::from_values(values.into()).unwrap()
        };
        let own = config("our-own-secret-key-of-enough-length");
        let id = EmailTokenId::generate();
        assert_eq!(parse(&own, &text(&own, id)), Some(id));
        assert_eq!(parse(&own, id.as_str()), None);
        assert_eq!(parse(&own, ""), None);
        let other = config("another-secret-key-of-enough-length");
        assert_eq!(parse(&own, &text(&other, id)), None);
    }
}
