//! Fields of coaching: staff add, change, order and retire them.

use diesel::dsl::{exists, max, not};
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error};

use crate::accounts::Admin;
use crate::audit;
use crate::base::{Moment, order, slug};
use crate::coaches::{CoachError, Topic};
use crate::db::schema::{coach_topics, topics};
use crate::db::{Conn, DbError};
use crate::outbox::{self, Fact};

/// What staff decide about a field.
#[derive(Debug, Clone)]
pub struct TopicInput {
    pub name: String,
    pub blurb: String,
    pub icon: String,
}

/// What became of a field that was taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TopicEnd {
    /// Nobody had chosen it.
    Deleted,
    /// Coaches have chosen it and keep it until they change it.
    Retired,
}

/// Adds a field after the others. Its address comes from its name and stays, whatever it is called later.
pub fn add_topic(
    conn: &mut Conn,
    admin: &Admin,
    input: &TopicInput,
    now: Moment,
) -> Result<String, CoachError> {
    let last: Option<i32> = topics::table.select(max(topics::position)).first(conn)?;
    let topic = Topic {
        slug: slug::slugify(&input.name),
        name: input.name.clone(),
        blurb: input.blurb.clone(),
        icon: input.icon.clone(),
        position: last.unwrap_or_default().saturating_add(1),
        is_retired: false,
    };
    diesel::insert_into(topics::table).values(&topic).execute(conn).map_err(taken)?;
    note(conn, admin, "topic.add", &topic.slug, &topic.name, now)?;
    Ok(topic.slug)
}

/// Changes a field's name, words and picture. Search learns of it afterwards.
pub fn change_topic(
    conn: &mut Conn,
    admin: &Admin,
    slug: &str,
    input: &TopicInput,
    now: Moment,
) -> Result<(), CoachError> {
    let before = topic(conn, slug)?;
    diesel::update(topics::table.find(slug))
        .set((
            topics::name.eq(&input.name),
            topics::blurb.eq(&input.blurb),
            topics::icon.eq(&input.icon),
        ))
        .execute(conn)
        .map_err(taken)?;
    let words = if before.name == input.name {
        input.name.clone()
    } else {
        format!("{} → {}", before.name, input.name)
    };
    outbox::record(conn, &Fact::TopicChanged { topic: slug.to_owned() }, now)?;
    note(conn, admin, "topic.change", slug, &words, now)
}

/// Moves a field one place up or down among those that can be chosen.
pub fn move_topic(
    conn: &mut Conn,
    admin: &Admin,
    slug: &str,
    is_up: bool,
    now: Moment,
) -> Result<(), CoachError> {
    let moved = topic(conn, slug)?;
    let mut order: Vec<String> = topics::table
        .filter(topics::is_retired.eq(false))
        .order((topics::position, topics::slug))
        .select(topics::slug)
        .load(conn)?;
    if !order::step(&mut order, &moved.slug, is_up).ok_or(CoachError::NoSuchTopic)? {
        return Ok(());
    }
    for (position, slug) in (1_i32..).zip(&order) {
        diesel::update(topics::table.find(slug))
            .set(topics::position.eq(position))
            .execute(conn)?;
    }
    note(conn, admin, "topic.move", slug, &moved.name, now)
}

/// Takes a field away: one that nobody has chosen is deleted, any other is retired.
pub fn retire_topic(
    conn: &mut Conn,
    admin: &Admin,
    slug: &str,
    now: Moment,
) -> Result<TopicEnd, CoachError> {
    let before = topic(conn, slug)?;
    let chosen = coach_topics::table.filter(coach_topics::topic.eq(topics::slug));
    let deleted = diesel::delete(topics::table.find(slug).filter(not(exists(chosen))))
        .execute(conn)
        .map_err(|error| match error {
            Error::DatabaseError(DatabaseErrorKind::ForeignKeyViolation, _) => {
                CoachError::TopicInUse
            }
            other => CoachError::Db(DbError::from(other)),
        })?;
    if deleted == 1 {
        note(conn, admin, "topic.delete", slug, &before.name, now)?;
        return Ok(TopicEnd::Deleted);
    }
    set_retired(conn, slug, true)?;
    note(conn, admin, "topic.retire", slug, &before.name, now)?;
    Ok(TopicEnd::Retired)
}

/// Lets coaches choose a retired field again.
pub fn bring_topic_back(
    conn: &mut Conn,
    admin: &Admin,
    slug: &str,
    now: Moment,
) -> Result<(), CoachError> {
    let before = topic(conn, slug)?;
    set_retired(conn, slug, false)?;
    note(conn, admin, "topic.return", slug, &before.name, now)
}

fn set_retired(conn: &mut Conn, slug: &str, is_retired: bool) -> Result<(), CoachError> {
    diesel::update(topics::table.find(slug))
        .set(topics::is_retired.eq(is_retired))
        .execute(conn)?;
    Ok(())
}

fn topic(conn: &mut Conn, slug: &str) -> Result<Topic, CoachError> {
    let found = topics::table.find(slug).select(Topic::as_select()).first(conn).optional()?;
    found.ok_or(CoachError::NoSuchTopic)
}

/// A refusal by a unique index means that there is a field of this name.
fn taken(error: Error) -> CoachError {
    let error = DbError::from(error);
    if error.is_unique() { CoachError::TopicExists } else { CoachError::Db(error) }
}

fn note(
    conn: &mut Conn,
    admin: &Admin,
    action: &str,
    slug: &str,
    words: &str,
    now: Moment,
) -> Result<(), CoachError> {
    audit::record(conn, admin.id(), action, ("topic", slug), words, now)?;
    Ok(())
}
