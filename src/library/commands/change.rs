//! An author changes what they wrote.

use chrono::TimeDelta;
use diesel::prelude::*;

use super::{
    NewDocument, ResourceInput, files, free_slug, hold, keep_tags, keep_words, screen, taken,
    versions,
};
use crate::base::Moment;
use crate::base::ids::{FileId, ResourceId};
use crate::base::markdown::RENDERER_VERSION;
use crate::db::Conn;
use crate::db::schema::resources;
use crate::library::model::{Author, LibraryError, Resource};
use crate::library::queries;
use crate::prose;

/// What an author makes of a resource of theirs.
#[derive(Debug, Clone, Copy)]
pub struct Change<'a> {
    pub input: &'a ResourceInput,
    /// A stored file that takes the place of a document's present one.
    pub file: Option<&'a NewDocument>,
    /// When the resource last changed as far as its author knew, in milliseconds since 1970. `None` writes over
    /// whatever there is.
    pub known: Option<i64>,
}

/// Changes one's own resource; what it was is kept, if readers may have seen it. Its address follows its title
/// until it is published. Of two who knew the same, the second is refused. Gives a file that nothing names any more;
/// the caller deletes its bytes once this is committed.
pub fn change(
    conn: &mut Conn,
    me: &Author,
    id: ResourceId,
    Change { input, file, known }: Change<'_>,
    now: Moment,
) -> Result<Option<FileId>, LibraryError> {
    if file.is_some() {
        files::wait_in_line(conn, me)?;
    }
    let (before, tags) = hold(conn, me, id)?;
    let is_same = versions::is_same((&before, &tags), input);
    if known.is_some_and(|known| known != before.updated_at.unix_millis()) {
        // The second of two taps finds what it would have done.
        let is_done = is_same && before.visibility == input.visibility;
        if is_done && is_there(conn, &before, file)? {
            return Ok(file.map(|file| file.id));
        }
        return Err(LibraryError::Changed);
    }
    if before.published_at.is_some() && !(is_same && file.is_none()) {
        versions::insert(conn, me, (&before, &tags), now)?;
    }
    put(conn, me, &before, input, now)?;
    let former = match file {
        Some(file) => files::put(conn, me, &before, file, now)?,
        None => None,
    };
    if before.is_published() {
        screen(conn, id, now)?;
    }
    Ok(former)
}

/// Whether a file is the one that a document has already, as far as its name and size tell.
fn is_there(
    conn: &mut Conn,
    before: &Resource,
    file: Option<&NewDocument>,
) -> Result<bool, LibraryError> {
    let Some(file) = file else { return Ok(true) };
    let Some(present) = before.file_id else { return Ok(false) };
    let present = queries::document(conn, before.id, present)?;
    Ok(present.is_some_and(|present| {
        (present.name.as_str(), present.content_type.as_str(), present.bytes)
            == (file.name.as_str(), file.content_type, file.bytes)
    }))
}

/// When a change takes place: after the one before it, whose moment forms know it by.
pub(super) fn later(before: &Resource, now: Moment) -> Moment {
    now.max(before.updated_at.plus(TimeDelta::milliseconds(1)))
}

/// Writes what an author says over what there is, unless that changed meanwhile.
pub(super) fn put(
    conn: &mut Conn,
    me: &Author,
    before: &Resource,
    input: &ResourceInput,
    now: Moment,
) -> Result<(), LibraryError> {
    let id = before.id;
    let slug = match before.published_at {
        Some(_) => before.slug.clone(),
        None => free_slug(conn, id, &input.title)?,
    };
    let own = resources::table
        .find(id)
        .filter(resources::author_id.eq(me.id()))
        .filter(resources::updated_at.eq(before.updated_at));
    let rows = diesel::update(own)
        .set((
            (
                resources::slug.eq(slug),
                resources::visibility.eq(input.visibility),
                resources::title.eq(&input.title),
                resources::summary.eq(&input.summary),
                resources::body.eq(&input.body),
                resources::body_html.eq(prose::keep(conn, me.id(), &input.body, now)?.html),
                resources::prose_version.eq(RENDERER_VERSION),
            ),
            (
                resources::topic.eq(&input.topic),
                resources::language.eq(&input.language),
                resources::level.eq(input.level),
                resources::minutes.eq(input.minutes()),
                resources::skill.eq(&input.skill),
                resources::video.eq(&input.video),
                resources::updated_at.eq(later(before, now)),
            ),
        ))
        .execute(conn)
        .map_err(|error| taken(error.into()))?;
    if rows == 0 {
        return Err(LibraryError::Changed);
    }
    keep_tags(conn, id, &input.tags)?;
    keep_words(conn, me.id(), id, input)
}
