//! What people do in the library.

mod change;
mod files;
mod keeping;
mod talk;
mod versions;

use std::collections::BTreeSet;

use diesel::prelude::*;

use super::model::{Author, Kind, Level, LibraryError, Resource, Status, Visibility, minutes_of};
use super::queries;
use super::withheld::{show_again, withhold};
use crate::accounts::Moderator;
use crate::audit;
use crate::base::ids::{FileId, ResourceId, UserId};
use crate::base::markdown::RENDERER_VERSION;
use crate::base::{Moment, slug, words};
use crate::db::schema::{resource_tags, resource_words, resources};
use crate::db::{Conn, DbError, dialect};
use crate::outbox::{self, Fact};
use crate::prose::filter::{self, Published};
use crate::{prose, statistics};

pub use change::{Change, change};
pub use files::{NewDocument, put_file};
pub use keeping::{add_folder, annotate, finish, remove_folder, rename_folder, toggle, unfinish};
pub use talk::discuss;
pub use versions::restore;

/// The most words of a resource that it is found by.
const MOST_WORDS: usize = 1500;
/// Words that stand in addresses beside the resources' own.
const RESERVED: &[&str] = &["mine", "new", "bookmarks"];

/// What an author says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResourceInput {
    /// Does not change once a draft is begun.
    pub kind: Kind,
    pub title: String,
    pub summary: String,
    pub body: String,
    pub tags: Vec<String>,
    pub topic: Option<String>,
    pub skill: String,
    pub language: String,
    pub level: Level,
    pub visibility: Visibility,
    /// A `Video`, as it is stored.
    pub video: Option<String>,
    /// How long it takes, where that is not counted from its words.
    pub minutes: Option<i32>,
}

impl ResourceInput {
    fn minutes(&self) -> i32 {
        self.minutes.unwrap_or_else(|| minutes_of(&self.body))
    }
}

/// Begins a draft.
pub fn start(
    conn: &mut Conn,
    me: &Author,
    input: &ResourceInput,
    now: Moment,
) -> Result<ResourceId, LibraryError> {
    let id = ResourceId::generate();
    let resource = Resource {
        id,
        slug: free_slug(conn, id, &input.title)?,
        author_id: me.id(),
        status: Status::Draft,
        visibility: input.visibility,
        title: input.title.clone(),
        summary: input.summary.clone(),
        body: input.body.clone(),
        body_html: prose::keep(conn, me.id(), &input.body, now)?.html,
        prose_version: RENDERER_VERSION,
        topic: input.topic.clone(),
        language: input.language.clone(),
        level: input.level,
        minutes: input.minutes(),
        bookmark_count: 0,
        published_at: None,
        created_at: now,
        updated_at: now,
        kind: input.kind,
        skill: input.skill.clone(),
        video: input.video.clone(),
        file_id: None,
    };
    diesel::insert_into(resources::table)
        .values(&resource)
        .execute(conn)
        .map_err(|error| taken(error.into()))?;
    keep_tags(conn, id, &input.tags)?;
    keep_words(conn, me.id(), id, input)?;
    Ok(id)
}

/// Finds one's own resource, and has others who change it wait until this transaction ends.
fn hold(
    conn: &mut Conn,
    me: &Author,
    id: ResourceId,
) -> Result<(Resource, Vec<String>), LibraryError> {
    dialect::lock_until_commit(conn, &format!("resource {id}"))?;
    queries::own_resource(conn, me, id)?.ok_or(LibraryError::NotFound)
}

/// Takes a published resource out of sight if the filter wants staff to look at it first. Announces `Withheld` then.
fn screen(conn: &mut Conn, id: ResourceId, now: Moment) -> Result<(), LibraryError> {
    let (title, summary, body): (String, String, String) = resources::table
        .find(id)
        .select((resources::title, resources::summary, resources::body))
        .first(conn)?;
    let text = [title, summary, body].join("\n");
    let published = Published { text: &text, links: filter::links(&text, ""), last_hour: 0 };
    if let Some(rule) = filter::screen(conn, &published)? {
        withhold(conn, id, now)?;
        let (thing, id) = ("resource".to_owned(), id.as_str().to_owned());
        outbox::record(conn, &Fact::Withheld { thing, id, rule: Some(rule) }, now)?;
    }
    Ok(())
}

/// A refusal by a unique index means that somebody was first.
fn taken(error: DbError) -> LibraryError {
    if error.is_unique() { LibraryError::AddressTaken } else { LibraryError::Db(error) }
}

/// The first address for a title that is free, or this resource's own.
fn free_slug(conn: &mut Conn, id: ResourceId, title: &str) -> Result<String, DbError> {
    let base = match slug::slugify(title) {
        empty if empty.is_empty() => "resource".to_owned(),
        base => base,
    };
    let mut taken: Vec<String> = resources::table
        .filter(resources::slug.eq(&base).or(resources::slug.like(format!("{base}-%"))))
        .filter(resources::id.ne(id))
        .select(resources::slug)
        .load(conn)?;
    taken.extend(RESERVED.iter().map(|word| (*word).to_owned()));
    Ok(slug::first_free(&base, &taken))
}

fn keep_tags(conn: &mut Conn, id: ResourceId, tags: &[String]) -> Result<(), DbError> {
    diesel::delete(resource_tags::table.filter(resource_tags::resource_id.eq(id))).execute(conn)?;
    for (position, tag) in (0..).zip(tags) {
        diesel::insert_into(resource_tags::table)
            .values((
                resource_tags::resource_id.eq(id),
                resource_tags::tag.eq(tag),
                resource_tags::position.eq(position),
            ))
            .execute(conn)?;
    }
    Ok(())
}

fn keep_words(
    conn: &mut Conn,
    author: UserId,
    id: ResourceId,
    input: &ResourceInput,
) -> Result<(), LibraryError> {
    let name = queries::name_of(conn, author)?;
    let text =
        [&input.title, &input.summary, &input.tags.join(" "), &input.skill, &name, &input.body]
            .map(String::as_str)
            .join(" ");
    let mut seen = BTreeSet::new();
    for word in words::split(&text) {
        if seen.len() < MOST_WORDS {
            seen.insert(word);
        }
    }
    diesel::delete(resource_words::table.filter(resource_words::resource_id.eq(id)))
        .execute(conn)?;
    for word in seen {
        diesel::insert_into(resource_words::table)
            .values((resource_words::word.eq(word), resource_words::resource_id.eq(id)))
            .execute(conn)?;
    }
    Ok(())
}

/// Shows one's own resource to its readers, unless the filter wants staff to look first. What staff hid stays hidden.
pub fn publish(
    conn: &mut Conn,
    me: &Author,
    id: ResourceId,
    now: Moment,
) -> Result<(), LibraryError> {
    let (before, _) = hold(conn, me, id)?;
    if before.is_hidden() {
        return Err(LibraryError::Hidden);
    }
    if before.lacks_file() {
        return Err(LibraryError::NoFile);
    }
    let first = before.published_at.unwrap_or(now);
    let draft = resources::table
        .find(id)
        .filter(resources::author_id.eq(me.id()))
        .filter(resources::status.eq(Status::Draft));
    diesel::update(draft)
        .set((
            resources::status.eq(Status::Published),
            resources::published_at.eq(first),
            resources::updated_at.eq(change::later(&before, now)),
        ))
        .execute(conn)?;
    if before.is_published() { Ok(()) } else { screen(conn, id, now) }
}

/// Makes one's own resource a draft again.
pub fn withdraw(
    conn: &mut Conn,
    me: &Author,
    id: ResourceId,
    now: Moment,
) -> Result<(), LibraryError> {
    let shown = resources::table
        .find(id)
        .filter(resources::author_id.eq(me.id()))
        .filter(resources::status.eq(Status::Published));
    let rows = diesel::update(shown)
        .set((resources::status.eq(Status::Draft), resources::updated_at.eq(now)))
        .execute(conn)?;
    if rows == 0 { Err(LibraryError::NotFound) } else { Ok(()) }
}

/// Deletes one's own resource, and everybody's bookmarks of it. The caller deletes the bytes of its files once
/// this is committed.
pub fn remove(conn: &mut Conn, me: &Author, id: ResourceId) -> Result<Vec<FileId>, LibraryError> {
    let (before, _) = hold(conn, me, id)?;
    if let Some(at) = before.published_at {
        statistics::count_anew(conn, at)?;
    }
    let named = queries::files_of(conn, id)?;
    diesel::delete(resources::table.find(id).filter(resources::author_id.eq(me.id())))
        .execute(conn)?;
    files::drop_rows(conn, &named)?;
    Ok(named)
}

/// Takes a resource out of sight, or shows it again. By staff, with a reason.
pub fn moderate(
    conn: &mut Conn,
    staff: &Moderator,
    slug: &str,
    is_hidden: bool,
    reason: &str,
    now: Moment,
) -> Result<(), LibraryError> {
    let found = resources::table.filter(resources::slug.eq(slug)).select(resources::id);
    let id: ResourceId = found.first(conn).optional()?.ok_or(LibraryError::NotFound)?;
    let action = if is_hidden {
        withhold(conn, id, now)?;
        "resource.hide"
    } else {
        show_again(conn, id, now)?;
        "resource.show"
    };
    audit::record(conn, staff.id(), action, ("resource", id.as_str()), reason, now)?;
    Ok(())
}

/// Renders some of what an older renderer wrote anew, from its source.
pub fn render_anew(conn: &mut Conn, limit: i64, now: Moment) -> Result<(), DbError> {
    let old: Vec<(ResourceId, UserId, String)> = resources::table
        .filter(resources::prose_version.lt(RENDERER_VERSION))
        .order(resources::prose_version)
        .limit(limit)
        .select((resources::id, resources::author_id, resources::body))
        .load(conn)?;
    for (id, author, body) in old {
        let html = prose::keep(conn, author, &body, now)?.html;
        // What the author wrote meanwhile is rendered already.
        diesel::update(resources::table.find(id).filter(resources::body.eq(body)))
            .set((resources::body_html.eq(html), resources::prose_version.eq(RENDERER_VERSION)))
            .execute(conn)?;
    }
    Ok(())
}

/// Erases what somebody who left wrote, and what they kept. Their files are erased with the account.
pub fn erase(conn: &mut Conn, user: UserId) -> Result<(), DbError> {
    let statements = [
        "UPDATE resources SET bookmark_count = bookmark_count - 1 \
         WHERE id IN (SELECT resource_id FROM bookmarks WHERE user_id = $1)",
        "DELETE FROM bookmarks WHERE user_id = $1",
        "DELETE FROM bookmark_folders WHERE user_id = $1",
        "DELETE FROM finished_resources WHERE user_id = $1",
        "DELETE FROM resources WHERE author_id = $1",
    ];
    crate::db::run_each(conn, &statements, user.as_str())
}
