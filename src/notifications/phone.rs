//! The number that text messages go to. It takes none until the code sent to it was typed in, so that nobody gets
//! messages who did not ask for them.

use diesel::prelude::*;
use diesel::sql_types::{Text, Timestamp};
use subtle::ConstantTimeEq;

use crate::accounts::Member;
use crate::base::ids::UserId;
use crate::base::{Moment, secret};
use crate::config::Config;
use crate::db::schema::phones;
use crate::db::{Conn, DbError};

/// For how long a code can be typed in.
const CODE_MINUTES: i64 = 15;

/// How many wrong codes end a number's confirmation: one in a hundred thousand guesses right.
const MOST_ATTEMPTS: i32 = 5;

/// A person's number.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = phones)]
pub struct Phone {
    pub user_id: UserId,
    pub number: String,
    pub code_hash: Option<String>,
    pub code_expires_at: Option<Moment>,
    /// Wrong codes so far.
    pub attempts: i32,
    pub confirmed_at: Option<Moment>,
}

impl Phone {
    /// Whether its code can still be typed in.
    pub fn awaits_code(&self, now: Moment) -> bool {
        self.confirmed_at.is_none()
            && self.attempts < MOST_ATTEMPTS
            && self.code_expires_at.is_some_and(|end| now < end)
    }
}

/// The number a person gave, confirmed or not.
pub fn of(conn: &mut Conn, me: &Member) -> Result<Option<Phone>, DbError> {
    Ok(phones::table.find(me.id()).select(Phone::as_select()).first(conn).optional()?)
}

/// A new code of six digits.
pub fn new_code() -> String {
    format!("{:06}", rand::random_range(0..1_000_000_u32))
}

/// A code is short, so its hash is bound to the secret key and the number.
fn hash(config: &Config, number: &str, code: &str) -> String {
    secret::sign(&config.derived_key("phone-code"), format!("{number}:{code}").as_bytes())
}

/// Writes down a number that waits for its code. What was there before gives way.
pub fn begin(
    conn: &mut Conn,
    config: &Config,
    me: &Member,
    number: &str,
    code: &str,
    now: Moment,
) -> Result<(), DbError> {
    diesel::sql_query(
        "INSERT INTO phones (user_id, number, code_hash, code_expires_at, attempts, created_at) \
         VALUES ($1, $2, $3, $4, 0, $5) ON CONFLICT (user_id) DO UPDATE SET \
         number = excluded.number, code_hash = excluded.code_hash, confirmed_at = NULL, \
         code_expires_at = excluded.code_expires_at, attempts = 0, created_at = excluded.created_at",
    )
    .bind::<Text, _>(me.id())
    .bind::<Text, _>(number)
    .bind::<Text, _>(hash(config, number, code))
    .bind::<Timestamp, _>(now.plus_minutes(CODE_MINUTES))
    .bind::<Timestamp, _>(now)
    .execute(conn)?;
    Ok(())
}

/// Whether the code is the right one; then the number is confirmed. Each wrong one counts, in the database, so that
/// many at once are no way around the limit.
pub fn confirm(
    conn: &mut Conn,
    config: &Config,
    me: &Member,
    code: &str,
    now: Moment,
) -> Result<bool, DbError> {
    let waiting = phones::table
        .find(me.id())
        .filter(phones::confirmed_at.is_null())
        .filter(phones::attempts.lt(MOST_ATTEMPTS))
        .filter(phones::code_expires_at.gt(now));
    let counted = diesel::update(waiting).set(phones::attempts.eq(phones::attempts + 1));
    if counted.execute(conn)? == 0 {
        return Ok(false);
    }
    let Some(phone) = of(conn, me)? else { return Ok(false) };
    let typed: String = code.chars().filter(char::is_ascii_digit).collect();
    let typed = hash(config, &phone.number, &typed);
    let is_right =
        bool::from(phone.code_hash.unwrap_or_default().as_bytes().ct_eq(typed.as_bytes()));
    if is_right {
        diesel::update(phones::table.find(me.id()))
            .set((
                phones::confirmed_at.eq(now),
                phones::code_hash.eq(None::<String>),
                phones::code_expires_at.eq(None::<Moment>),
            ))
            .execute(conn)?;
    }
    Ok(is_right)
}

/// Forgets the member's number.
pub fn forget(conn: &mut Conn, me: &Member) -> Result<(), DbError> {
    diesel::delete(phones::table.find(me.id())).execute(conn)?;
    Ok(())
}
