//! People who sign in with another site.

use diesel::prelude::*;
use diesel::sql_types::{Text, Timestamp};

use super::people::{self, NewPerson};
use super::two_step::changed;
use crate::accounts::actors::Member;
use crate::accounts::forms::EmailForm;
use crate::accounts::model::{AccountsError, Role};
use crate::accounts::openid::Claims;
use crate::accounts::roles;
use crate::base::Moment;
use crate::base::ids::{OpenIdIdentityId, UserId};
use crate::db::schema::{openid_identities, users};
use crate::db::{Conn, DbError};
use crate::outbox::SecurityChange;

/// How somebody reads who may be new here. The rest of `person` comes from the other site.
#[derive(Debug, Clone)]
pub struct Arrival {
    pub person: NewPerson,
    pub claims: Claims,
}

/// Who came from the other site: the person it is linked to, the owner of the address it vouches for, or somebody
/// new. It must vouch for the address unless it is linked already, and so must we: whoever signed up here with an
/// address that is not theirs would otherwise share the account with its owner.
pub fn arrive(conn: &mut Conn, arrival: &Arrival, now: Moment) -> Result<UserId, AccountsError> {
    let claims = &arrival.claims;
    if let Some((id, user)) = find(conn, claims)? {
        diesel::update(openid_identities::table.find(id))
            .set(openid_identities::last_used_at.eq(now))
            .execute(conn)?;
        return Ok(user);
    }
    let email = EmailForm { email: claims.email.clone() }.parse().ok();
    let Some(email) = email.filter(|_| claims.is_verified) else {
        return Err(AccountsError::UnprovenAddress);
    };
    let person = NewPerson { email, email_verified_at: Some(now), ..arrival.person.clone() };
    let user = match people::insert(conn, &person, now)? {
        Some(user) => {
            roles::grant(conn, user, Role::Student, now)?;
            user
        }
        None => {
            let own = users::table.filter(users::email.eq(&person.email));
            let (user, verified_at): (UserId, Option<Moment>) =
                own.select((users::id, users::email_verified_at)).first(conn)?;
            if verified_at.is_none() {
                return Err(AccountsError::UnprovenAddress);
            }
            changed(conn, user, SecurityChange::SiteLinked, now)?;
            user
        }
    };
    keep(conn, user, claims, now)?;
    // Two browsers at once: the first to write decided whose it is.
    find(conn, claims)?.map(|(_, user)| user).ok_or(AccountsError::NotFound)
}

fn find(conn: &mut Conn, claims: &Claims) -> Result<Option<(OpenIdIdentityId, UserId)>, DbError> {
    Ok(openid_identities::table
        .filter(openid_identities::issuer.eq(&claims.issuer))
        .filter(openid_identities::subject.eq(&claims.subject))
        .select((openid_identities::id, openid_identities::user_id))
        .first(conn)
        .optional()?)
}

/// Links somebody of the other site to a person. False if they are linked already, to whomever.
fn keep(conn: &mut Conn, user: UserId, claims: &Claims, now: Moment) -> Result<bool, DbError> {
    // Not an insert that may fail: a violation would end the transaction on PostgreSQL.
    let rows = diesel::sql_query(
        "INSERT INTO openid_identities (id, user_id, issuer, subject, email, created_at, last_used_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $6) ON CONFLICT DO NOTHING",
    )
    .bind::<Text, _>(OpenIdIdentityId::generate())
    .bind::<Text, _>(user)
    .bind::<Text, _>(&claims.issuer)
    .bind::<Text, _>(&claims.subject)
    .bind::<Text, _>(claims.email.chars().take(254).collect::<String>())
    .bind::<Timestamp, _>(now)
    .execute(conn)?;
    Ok(rows == 1)
}

/// Lets a member sign in with the other site. Their addresses need not be alike, since the member proved both.
pub fn link_site(
    conn: &mut Conn,
    me: &Member,
    claims: &Claims,
    now: Moment,
) -> Result<(), AccountsError> {
    if keep(conn, me.id(), claims, now)? {
        return Ok(changed(conn, me.id(), SecurityChange::SiteLinked, now)?);
    }
    match find(conn, claims)? {
        Some((_, owner)) if owner == me.id() => Ok(()),
        _ => Err(AccountsError::AlreadySo),
    }
}

/// Whether the other site knows the member as this person.
pub fn is_linked(conn: &mut Conn, me: UserId, claims: &Claims) -> Result<bool, DbError> {
    Ok(find(conn, claims)?.is_some_and(|(_, owner)| owner == me))
}

/// The member signs in with the other site no more. A password is chosen by mail where there is none.
pub fn unlink_site(
    conn: &mut Conn,
    me: &Member,
    id: OpenIdIdentityId,
    now: Moment,
) -> Result<(), AccountsError> {
    let own = openid_identities::table.find(id).filter(openid_identities::user_id.eq(me.id()));
    if diesel::delete(own).execute(conn)? == 0 {
        return Err(AccountsError::NotFound);
    }
    Ok(changed(conn, me.id(), SecurityChange::SiteUnlinked, now)?)
}
