//! Categories of the forum: staff add, change, order and delete them.

use diesel::dsl::{exists, max, not};
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error};

use crate::accounts::Admin;
use crate::audit;
use crate::base::{Moment, order, slug};
use crate::coaches::TopicInput;
use crate::db::schema::{forum_categories, forum_topics};
use crate::db::{Conn, DbError};
use crate::forum::model::ForumError;

/// Adds a category after the others. Its address comes from its name and stays, whatever it is called later.
pub fn add_category(
    conn: &mut Conn,
    admin: &Admin,
    input: &TopicInput,
    now: Moment,
) -> Result<(), ForumError> {
    let last: Option<i32> =
        forum_categories::table.select(max(forum_categories::position)).first(conn)?;
    let slug = slug::slugify(&input.name);
    diesel::insert_into(forum_categories::table)
        .values((
            forum_categories::slug.eq(&slug),
            forum_categories::name.eq(&input.name),
            forum_categories::blurb.eq(&input.blurb),
            forum_categories::icon.eq(&input.icon),
            forum_categories::position.eq(last.unwrap_or_default().saturating_add(1)),
        ))
        .execute(conn)
        .map_err(|error| match DbError::from(error) {
            error if error.is_unique() => ForumError::CategoryExists,
            error => error.into(),
        })?;
    note(conn, admin, "category.add", &slug, &input.name, now)
}

/// Changes a category's name, words and picture.
pub fn change_category(
    conn: &mut Conn,
    admin: &Admin,
    slug: &str,
    input: &TopicInput,
    now: Moment,
) -> Result<(), ForumError> {
    let rows = diesel::update(forum_categories::table.find(slug))
        .set((
            forum_categories::name.eq(&input.name),
            forum_categories::blurb.eq(&input.blurb),
            forum_categories::icon.eq(&input.icon),
        ))
        .execute(conn)?;
    if rows == 0 {
        return Err(ForumError::NotFound);
    }
    note(conn, admin, "category.change", slug, &input.name, now)
}

/// Moves a category one place up or down.
pub fn move_category(
    conn: &mut Conn,
    admin: &Admin,
    slug: &str,
    is_up: bool,
    now: Moment,
) -> Result<(), ForumError> {
    let mut order: Vec<String> = forum_categories::table
        .order((forum_categories::position, forum_categories::slug))
        .select(forum_categories::slug)
        .load(conn)?;
    if !order::step(&mut order, &slug.to_owned(), is_up).ok_or(ForumError::NotFound)? {
        return Ok(());
    }
    for (position, slug) in (1_i32..).zip(&order) {
        diesel::update(forum_categories::table.find(slug))
            .set(forum_categories::position.eq(position))
            .execute(conn)?;
    }
    note(conn, admin, "category.move", slug, "", now)
}

/// Deletes a category without topics. One that a topic was just begun in is refused by the database.
pub fn delete_category(
    conn: &mut Conn,
    admin: &Admin,
    slug: &str,
    now: Moment,
) -> Result<(), ForumError> {
    let used = forum_topics::table.filter(forum_topics::category.eq(forum_categories::slug));
    let empty = forum_categories::table.find(slug).filter(not(exists(used)));
    let rows = diesel::delete(empty).execute(conn).map_err(|error| match error {
        Error::DatabaseError(DatabaseErrorKind::ForeignKeyViolation, _) => {
            ForumError::CategoryInUse
        }
        other => ForumError::Db(other.into()),
    })?;
    if rows == 0 {
        return Err(ForumError::CategoryInUse);
    }
    note(conn, admin, "category.delete", slug, "", now)
}

fn note(
    conn: &mut Conn,
    admin: &Admin,
    action: &str,
    slug: &str,
    words: &str,
    now: Moment,
) -> Result<(), ForumError> {
    Ok(audit::record(conn, admin.id(), action, ("category", slug), words, now)?)
}
