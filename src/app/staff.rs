//! The first person who runs a platform, made from the command line.

use diesel::prelude::*;

use super::App;
use crate::accounts::passwords::check_strength;
use crate::accounts::{AccountsError, NewPerson, Role, create_person, grant_role};
use crate::audit;
use crate::base::ids::UserId;
use crate::base::messages::Locale;
use crate::base::{Moment, Zone};
use crate::db::schema::users;
use crate::db::{Conn, DbError};

/// What went wrong, in words for the person at the terminal.
#[derive(Debug, thiserror::Error)]
pub enum StaffError {
    #[error("{0} is not an email address")]
    Address(String),
    #[error("a new account needs a password on the standard input: {0}")]
    Password(String),
    #[error(transparent)]
    Accounts(#[from] AccountsError),
    #[error(transparent)]
    Db(#[from] DbError),
}
crate::db_failure!(StaffError);

/// Makes somebody an admin, with a new account if the address has none. Returns what was done, in words.
pub fn create_admin(
    app: &App,
    email: &str,
    name: &str,
    password: &str,
    now: Moment,
) -> Result<String, StaffError> {
    let email = email.trim().to_lowercase();
    if email.parse::<lettre::Address>().is_err() {
        return Err(StaffError::Address(email));
    }
    let known = app.db.read_now(|conn| find(conn, &email))?;
    if let Some(id) = known {
        app.db.write_now(|conn| make_admin(conn, id, now))?;
        return Ok(format!("{email} is an admin now, with the password they have."));
    }
    let say = |msg| Locale::ENGLISH.say(&msg);
    check_strength(password, &[&email, name]).map_err(|msg| StaffError::Password(say(msg)))?;
    let hash = app.passwords.hash_now(password).map_err(|e| StaffError::Password(e.to_string()))?;
    app.db.write_now(|conn| -> Result<(), StaffError> {
        let person = NewPerson {
            password: Some(hash.clone()),
            email_verified_at: Some(now),
            ..NewPerson::new(&email, name, Zone::UTC)
        };
        let id = create_person(conn, &person, &[], now)?;
        make_admin(conn, id, now)
    })?;
    Ok(format!("{email} can sign in and is an admin."))
}

fn find(conn: &mut Conn, email: &str) -> Result<Option<UserId>, DbError> {
    Ok(users::table.filter(users::email.eq(email)).select(users::id).first(conn).optional()?)
}

fn make_admin(conn: &mut Conn, id: UserId, now: Moment) -> Result<(), StaffError> {
    grant_role(conn, id, Role::Admin, now)?;
    // Whoever may run this program on the server acts in the name of the new admin.
    audit::record(conn, id, "admin.create", ("user", id.as_str()), "command line", now)?;
    Ok(())
}
