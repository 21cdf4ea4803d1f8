//! Giving people roles.

use diesel::prelude::*;
use diesel::sql_types::{Text, Timestamp};

use super::actors::Admin;
use super::commands::keep_an_admin;
use super::model::{AccountsError, Role, UserStatus};
use crate::audit;
use crate::base::Moment;
use crate::base::ids::UserId;
use crate::db::schema::{user_roles, users};
use crate::db::{Conn, DbError};

/// Gives a person a role; one they have already stays theirs. It counts from their next request on.
pub fn grant(conn: &mut Conn, user: UserId, role: Role, now: Moment) -> Result<(), DbError> {
    // Not an insert that may fail: a violation would end the transaction on PostgreSQL.
    diesel::sql_query(
        "INSERT INTO user_roles (user_id, role, granted_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
    )
    .bind::<Text, _>(user)
    .bind::<Text, _>(role)
    .bind::<Timestamp, _>(now)
    .execute(conn)?;
    Ok(())
}

/// Makes somebody staff. By an admin; counts from the person's next request on.
pub fn grant_by_staff(
    conn: &mut Conn,
    admin: &Admin,
    user: UserId,
    role: Role,
    now: Moment,
) -> Result<(), AccountsError> {
    let status: Option<UserStatus> =
        users::table.find(user).select(users::status).first(conn).optional()?;
    match status {
        None | Some(UserStatus::Deleted) => return Err(AccountsError::NotFound),
        Some(UserStatus::Suspended) => return Err(AccountsError::Suspended),
        Some(UserStatus::Active) => {}
    }
    if has(conn, user, role)? {
        return Ok(());
    }
    grant(conn, user, role, now)?;
    audit::record(conn, admin.id(), "role.grant", ("user", user.as_str()), role.as_str(), now)?;
    Ok(())
}

/// Takes a role of staff from somebody. By an admin; the last one stays admin.
pub fn take_by_staff(
    conn: &mut Conn,
    admin: &Admin,
    user: UserId,
    role: Role,
    now: Moment,
) -> Result<(), AccountsError> {
    if role == Role::Admin {
        keep_an_admin(conn, user)?;
    }
    if diesel::delete(user_roles::table.find((user, role))).execute(conn)? == 1 {
        let about = ("user", user.as_str());
        audit::record(conn, admin.id(), "role.take", about, role.as_str(), now)?;
    }
    Ok(())
}

fn has(conn: &mut Conn, user: UserId, role: Role) -> Result<bool, DbError> {
    let own = user_roles::table.find((user, role));
    Ok(diesel::select(diesel::dsl::exists(own)).get_result(conn)?)
}
