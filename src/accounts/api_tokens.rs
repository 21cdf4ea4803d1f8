//! Tokens with which programs act for a member: only the hash is stored, and the scopes say what for.

use std::marker::PhantomData;

use diesel::prelude::*;

use super::actors::Member;
use super::commands::changed;
use super::model::AccountsError;
use crate::base::ids::{ApiTokenId, UserId};
use crate::base::{Moment, TextList, secret};
use crate::db::schema::api_tokens;
use crate::db::{Conn, DbError};
use crate::outbox::SecurityChange;

crate::text_enum!(
    /// What a token may be used for: an area, and whether to read or to change.
    Scope {
        ProfileRead = "profile:read",
        ProfileWrite = "profile:write",
        BookingsRead = "bookings:read",
        BookingsWrite = "bookings:write",
    }
);

/// A scope as a type, so that a handler cannot forget to ask for it.
pub trait ScopeOf: 'static {
    const SCOPE: Scope;
}

macro_rules! scopes {
    ($($name:ident),*) => {$(
        #[derive(Debug, Clone, Copy)]
        pub struct $name;

        impl ScopeOf for $name {
            const SCOPE: Scope = Scope::$name;
        }
    )*};
}
scopes!(ProfileRead, ProfileWrite, BookingsRead, BookingsWrite);

/// Found by the middleware: whom a program acts for, and what it may do.
#[derive(Debug, Clone)]
pub(super) struct Client {
    pub member: Member,
    pub scopes: Vec<Scope>,
}

/// A program that acts for a member with a token of this scope.
#[derive(Debug, Clone)]
pub struct ApiClient<S> {
    member: Member,
    scope: PhantomData<S>,
}

impl<S> ApiClient<S> {
    pub(super) fn new(member: Member) -> Self {
        Self { member, scope: PhantomData }
    }

    pub fn member(&self) -> &Member {
        &self.member
    }
}

/// How all tokens begin, so that scanners for leaked secrets know them.
pub const BEGINNING: &str = "gp_";

/// How much of a token is kept readable, for its owner to know it again.
const PREFIX: usize = 9;

/// How many tokens one person may have.
const MOST: i64 = 20;

/// A token in its owner's list.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = api_tokens)]
pub struct TokenLine {
    pub id: ApiTokenId,
    pub name: String,
    pub prefix: String,
    pub scopes: TextList,
    pub expires_at: Moment,
    pub last_used_at: Option<Moment>,
    pub created_at: Moment,
}

/// Makes a token and returns it: the only time that it is known.
pub fn make(
    conn: &mut Conn,
    me: &Member,
    name: &str,
    scopes: &[Scope],
    days: i64,
    now: Moment,
) -> Result<String, AccountsError> {
    let own = api_tokens::table.filter(api_tokens::user_id.eq(me.id()));
    if own.count().get_result::<i64>(conn)? >= MOST {
        return Err(AccountsError::TooMany);
    }
    let token = format!("{BEGINNING}{}", secret::token());
    diesel::insert_into(api_tokens::table)
        .values((
            api_tokens::id.eq(ApiTokenId::generate()),
            api_tokens::user_id.eq(me.id()),
            api_tokens::name.eq(name),
            api_tokens::prefix.eq(token.chars().take(PREFIX).collect::<String>()),
            api_tokens::token_hash.eq(secret::hash(&token)),
            api_tokens::scopes.eq(TextList::new(scopes.iter().map(Scope::as_str))),
            api_tokens::expires_at.eq(now.plus_days(days)),
            api_tokens::created_at.eq(now),
        ))
        .execute(conn)?;
    changed(conn, me.id(), SecurityChange::TokenMade, now)?;
    Ok(token)
}

/// The member's tokens, the newest first.
pub fn of(conn: &mut Conn, me: &Member) -> Result<Vec<TokenLine>, DbError> {
    Ok(api_tokens::table
        .filter(api_tokens::user_id.eq(me.id()))
        .order(api_tokens::id.desc())
        .select(TokenLine::as_select())
        .load(conn)?)
}

/// Ends one of the member's tokens.
pub fn revoke(conn: &mut Conn, me: &Member, id: ApiTokenId) -> Result<(), AccountsError> {
    let own = api_tokens::table.find(id).filter(api_tokens::user_id.eq(me.id()));
    let rows = diesel::delete(own).execute(conn)?;
    if rows == 1 { Ok(()) } else { Err(AccountsError::NotFound) }
}

/// Ends all of a person's tokens.
pub(super) fn end_all(conn: &mut Conn, user: UserId) -> Result<(), DbError> {
    diesel::delete(api_tokens::table.filter(api_tokens::user_id.eq(user))).execute(conn)?;
    Ok(())
}

/// Deletes tokens that ended a month ago; until then their owner sees that they did.
pub(super) fn prune(conn: &mut Conn, now: Moment) -> Result<(), DbError> {
    let old = api_tokens::expires_at.lt(now.plus_days(-30));
    diesel::delete(api_tokens::table.filter(old)).execute(conn)?;
    Ok(())
}

/// Whom a token lets a program act for, and whether its use is still to be noted.
pub(super) fn find(
    conn: &mut Conn,
    token: &str,
    now: Moment,
) -> Result<Option<(Client, Option<ApiTokenId>)>, DbError> {
    let found: Option<(ApiTokenId, UserId, TextList, Option<Moment>)> = api_tokens::table
        .filter(api_tokens::token_hash.eq(secret::hash(token)))
        .filter(api_tokens::expires_at.gt(now))
        .select((api_tokens::id, api_tokens::user_id, api_tokens::scopes, api_tokens::last_used_at))
        .first(conn)
        .optional()?;
    let Some((id, user, scopes, used)) = found else { return Ok(None) };
    let Some(member) = Member::load_any(conn, user)? else { return Ok(None) };
    let scopes = scopes.as_str().lines().filter_map(|word| word.parse().ok()).collect();
    let is_noted = used.is_some_and(|used| used > now.plus_minutes(-1));
    Ok(Some((Client { member, scopes }, (!is_noted).then_some(id))))
}

/// Notes that a token was used; once a minute is enough.
pub(super) fn note_use(conn: &mut Conn, id: ApiTokenId, now: Moment) -> Result<(), DbError> {
    diesel::update(api_tokens::table.find(id))
        .set(api_tokens::last_used_at.eq(now))
        .execute(conn)?;
    Ok(())
}
