//! Who takes part: a handle made from the name, which mentions and addresses use.

use diesel::prelude::*;

use crate::accounts::Member;
use crate::base::ids::UserId;
use crate::base::{Moment, slug};
use crate::db::schema::forum_members;
use crate::db::{Conn, DbError, dialect};

/// The longest handle.
const LONGEST: usize = 30;

/// Makes somebody a member of the forum, if they are not, and gives their handle.
pub fn join(conn: &mut Conn, me: &Member, now: Moment) -> Result<String, DbError> {
    if let Some(handle) = handle_of(conn, me.id())? {
        return Ok(handle);
    }
    // Two of the same name at once take one handle after the other.
    dialect::lock_until_commit(conn, "forum handles")?;
    if let Some(handle) = handle_of(conn, me.id())? {
        return Ok(handle);
    }
    let base = base_of(me.name());
    let taken: Vec<String> = forum_members::table
        .filter(forum_members::handle.eq(&base).or(forum_members::handle.like(format!("{base}-%"))))
        .select(forum_members::handle)
        .load(conn)?;
    let handle = slug::first_free(&base, &taken);
    diesel::insert_into(forum_members::table)
        .values((
            forum_members::user_id.eq(me.id()),
            forum_members::handle.eq(&handle),
            forum_members::joined_at.eq(now),
        ))
        .execute(conn)?;
    Ok(handle)
}

/// The handle of somebody who takes part.
pub fn handle_of(conn: &mut Conn, user: UserId) -> Result<Option<String>, DbError> {
    Ok(forum_members::table.find(user).select(forum_members::handle).first(conn).optional()?)
}

fn base_of(name: &str) -> String {
    let cut: String = slug::slugify(name).chars().take(LONGEST).collect();
    match cut.trim_matches('-') {
        "" => "member".to_owned(),
        base => base.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handle_is_plain_and_short_whatever_the_name() {
        assert_eq!(base_of("Zoë Čapková"), "zoe-capkova");
        assert_eq!(base_of("!!!"), "member");
        assert!(base_of(&"Ada ".repeat(50)).len() <= LONGEST);
    }
}
