//! What a resource was before each change, and making it that again.

use diesel::prelude::*;

use super::change::{later, put};
use super::{ResourceInput, hold};
use crate::base::ids::{ResourceId, VersionId};
use crate::base::{Moment, TextList};
use crate::db::schema::{resource_versions, resources};
use crate::db::{Conn, DbError};
use crate::library::model::{Author, LibraryError, Resource, Version};

/// Whether a resource says already what an author says now. Who may read it does not count.
pub(super) fn is_same((before, tags): (&Resource, &[String]), input: &ResourceInput) -> bool {
    before.title == input.title
        && before.summary == input.summary
        && before.body == input.body
        && tags == input.tags
        && before.topic == input.topic
        && before.skill == input.skill
        && before.language == input.language
        && before.level == input.level
        && before.minutes == input.minutes()
        && before.video == input.video
}

/// Keeps what readers may have seen.
pub(super) fn insert(
    conn: &mut Conn,
    me: &Author,
    (before, tags): (&Resource, &[String]),
    now: Moment,
) -> Result<(), DbError> {
    let version = Version {
        id: VersionId::generate(),
        resource_id: before.id,
        editor_id: me.id(),
        title: before.title.clone(),
        summary: before.summary.clone(),
        body: before.body.clone(),
        tags: TextList::new(tags),
        topic: before.topic.clone(),
        skill: before.skill.clone(),
        language: before.language.clone(),
        level: before.level,
        minutes: before.minutes,
        video: before.video.clone(),
        file_id: before.file_id,
        replaced_at: later(before, now),
    };
    diesel::insert_into(resource_versions::table).values(&version).execute(conn)?;
    Ok(())
}

/// Makes one's own resource what it was before; what it is now is kept like any other. Who may read it stays:
/// what was for some is not opened by going back. Doing it twice does it once.
pub fn restore(
    conn: &mut Conn,
    me: &Author,
    id: ResourceId,
    version: VersionId,
    now: Moment,
) -> Result<(), LibraryError> {
    let (before, tags) = hold(conn, me, id)?;
    let version: Version = resource_versions::table
        .find(version)
        .filter(resource_versions::resource_id.eq(id))
        .select(Version::as_select())
        .first(conn)
        .optional()?
        .ok_or(LibraryError::NotFound)?;
    let input = ResourceInput {
        kind: before.kind,
        title: version.title,
        summary: version.summary,
        body: version.body,
        tags: version.tags.iter().map(str::to_owned).collect(),
        topic: version.topic,
        skill: version.skill,
        language: version.language,
        level: version.level,
        visibility: before.visibility,
        video: version.video,
        minutes: Some(version.minutes),
    };
    if is_same((&before, &tags), &input) && before.file_id == version.file_id {
        return Ok(());
    }
    insert(conn, me, (&before, &tags), now)?;
    put(conn, me, &before, &input, now)?;
    diesel::update(resources::table.find(id))
        .set(resources::file_id.eq(version.file_id))
        .execute(conn)?;
    Ok(())
}
