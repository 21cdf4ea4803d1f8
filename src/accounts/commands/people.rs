//! Accounts come to be.

use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text, Timestamp};

use crate::accounts::model::{AccountsError, Role, UserStatus};
use crate::accounts::passwords::PasswordHash;
use crate::accounts::tokens::{self, Purpose};
use crate::accounts::{roles, search};
use crate::base::ids::UserId;
use crate::base::{Moment, Zone};
use crate::db::schema::users;
use crate::db::{Conn, DbError};
use crate::outbox::{self, Fact};
use crate::web::HourCycle;

/// A person to make an account for.
#[derive(Debug, Clone)]
pub struct NewPerson {
    pub email: String,
    pub name: String,
    pub password: Option<PasswordHash>,
    pub zone: Zone,
    pub locale: String,
    pub hour_cycle: HourCycle,
    /// `asset:…` or `file:…`.
    pub photo: Option<String>,
    pub email_verified_at: Option<Moment>,
}

impl NewPerson {
    /// Somebody of whom little is known.
    pub fn new(email: &str, name: &str, zone: Zone) -> Self {
        Self {
            email: email.trim().to_lowercase(),
            name: name.trim().to_owned(),
            password: None,
            zone,
            locale: "en".to_owned(),
            hour_cycle: HourCycle::Auto,
            photo: None,
            email_verified_at: None,
        }
    }
}

/// Inserts an account unless its address has one. `None` means that somebody was first.
pub(super) fn insert(
    conn: &mut Conn,
    person: &NewPerson,
    now: Moment,
) -> Result<Option<UserId>, DbError> {
    let id = UserId::generate();
    // Not an insert that may fail: a violation would end the transaction on PostgreSQL.
    let rows = diesel::sql_query(
        "INSERT INTO users (id, email, name, password_hash, zone, locale, hour_cycle, photo, status, \
         email_verified_at, created_at, updated_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING",
    )
    .bind::<Text, _>(id)
    .bind::<Text, _>(&person.email)
    .bind::<Text, _>(&person.name)
    .bind::<Nullable<Text>, _>(person.password.as_ref().map(|hash| hash.0.as_str()))
    .bind::<Text, _>(person.zone)
    .bind::<Text, _>(&person.locale)
    .bind::<Text, _>(person.hour_cycle)
    .bind::<Nullable<Text>, _>(person.photo.as_deref())
    .bind::<Text, _>(UserStatus::Active)
    .bind::<Nullable<Timestamp>, _>(person.email_verified_at)
    .bind::<Timestamp, _>(now)
    .bind::<Timestamp, _>(now)
    .execute(conn)?;
    if rows == 0 {
        return Ok(None);
    }
    search::keep_words(conn, id)?;
    Ok(Some(id))
}

/// Makes an account as it is described, with these roles: for the demo world and for `admin create`.
pub fn create_person(
    conn: &mut Conn,
    person: &NewPerson,
    roles: &[Role],
    now: Moment,
) -> Result<UserId, AccountsError> {
    let id = insert(conn, person, now)?.ok_or(AccountsError::EmailTaken)?;
    for role in roles {
        roles::grant(conn, id, *role, now)?;
    }
    Ok(id)
}

/// The account of an address, made on the way if there is none: for a visitor who books without
/// signing in. An existing account is not touched. The second value says whether it is new; then a
/// mail with a link follows that makes it the person's own.
pub fn find_or_make_by_email(
    conn: &mut Conn,
    email: &str,
    name: &str,
    zone: Zone,
    now: Moment,
) -> Result<(UserId, bool), DbError> {
    let person = NewPerson::new(email, name, zone);
    if let Some(id) = insert(conn, &person, now)? {
        roles::grant(conn, id, Role::Student, now)?;
        let token = tokens::issue(conn, id, Purpose::ClaimAccount, None, None, now)?;
        outbox::record(conn, &Fact::AccountMadeByBooking { user: id, token }, now)?;
        return Ok((id, true));
    }
    let id = users::table.filter(users::email.eq(&person.email)).select(users::id).first(conn)?;
    Ok((id, false))
}
