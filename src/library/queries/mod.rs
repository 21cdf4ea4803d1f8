//! Reads the library. What a person may not read is not there for them.

mod files;
mod keeping;
mod talk;
mod versions;

use std::collections::{BTreeMap, BTreeSet};

use diesel::dsl::exists;
use diesel::prelude::*;

use super::model::{Asker, Author, Card, Kind, Level, Line, Resource, Shown, Status, Visibility};
use crate::accounts::Face;
use crate::base::ids::{ResourceId, UserId};
use crate::base::words;
use crate::db::schema::{
    bookings, bookmarks, coach_profiles, coach_stats, finished_resources, resource_tags,
    resource_words, resources, topics, users,
};
use crate::db::{Conn, DbError};
use crate::web::paging::Paging;

pub use files::{document, files_of};
pub use keeping::{Keeping, Shelf, folders, kept};
pub use talk::{Talk, talk_of, topic_of};
pub use versions::{editor_at, version, versions};

/// How many tags a list offers.
const TAGS_OFFERED: usize = 16;
/// Of how many of the newest resources tags are counted.
const TAGS_COUNTED: i64 = 300;
/// The most skills that a list offers.
const SKILLS_OFFERED: i64 = 200;
/// How many related resources a page shows.
const RELATED: i64 = 3;
/// Among how many with a tag in common they are chosen.
const ALIKE: i64 = 200;
/// Stands behind every word that begins like the one before it.
const AFTER_ALL: char = char::MAX;

crate::text_enum!(
    /// In which order.
    Sort {
        Newest = "newest",
        /// What most readers keep.
        Kept = "kept",
        Shortest = "shortest",
    }
);

/// What a list is narrowed to.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    pub q: String,
    pub tag: String,
    pub kind: Option<Kind>,
    pub topic: String,
    pub skill: String,
    pub language: String,
    pub level: Option<Level>,
    pub sort: Option<Sort>,
}

/// Narrows a boxed query to what somebody may read.
macro_rules! seen_by {
    ($query:expr, $asker:expr) => {{
        let query = $query;
        match $asker {
            Asker::Visitor => query
                .filter(resources::status.eq(Status::Published))
                .filter(resources::visibility.eq(Visibility::Public)),
            Asker::Member(id) => query.filter(resources::status.eq(Status::Published)).filter(
                resources::visibility.ne(Visibility::Students).or(resources::author_id.eq(id)).or(
                    exists(
                        bookings::table
                            .filter(bookings::student_id.eq(id))
                            .filter(bookings::coach_id.eq(resources::author_id))
                            .filter(bookings::status.eq_any(MET)),
                    ),
                ),
            ),
            Asker::Staff(_) => query.filter(resources::status.ne(Status::Draft)),
        }
    }};
}

use seen_by;

/// The states of a booking that make a student one of its coach's.
const MET: [crate::bookings::Status; 3] = [
    crate::bookings::Status::Confirmed,
    crate::bookings::Status::InProgress,
    crate::bookings::Status::Completed,
];

/// What somebody may read of a list.
pub fn list(
    conn: &mut Conn,
    asker: Asker,
    filter: &Filter,
    paging: &mut Paging,
) -> Result<Vec<Card>, DbError> {
    let mut query = seen_by!(
        resources::table
            .inner_join(users::table)
            .select((Line::as_select(), Face::as_select()))
            .into_boxed(),
        asker
    );
    // In lists, staff see what everybody sees.
    query = query.filter(resources::status.eq(Status::Published));
    for word in words::split(&filter.q).into_iter().take(8) {
        let until = format!("{word}{AFTER_ALL}");
        query = query.filter(
            resources::id.eq_any(
                resource_words::table
                    .filter(resource_words::word.ge(word))
                    .filter(resource_words::word.lt(until))
                    .select(resource_words::resource_id),
            ),
        );
    }
    if !filter.tag.is_empty() {
        let tagged = resource_tags::table.filter(resource_tags::tag.eq(filter.tag.clone()));
        query = query.filter(resources::id.eq_any(tagged.select(resource_tags::resource_id)));
    }
    if let Some(kind) = filter.kind {
        query = query.filter(resources::kind.eq(kind));
    }
    if !filter.skill.is_empty() {
        query = query.filter(resources::skill.eq(filter.skill.clone()));
    }
    if !filter.topic.is_empty() {
        query = query.filter(resources::topic.eq(filter.topic.clone()));
    }
    if !filter.language.is_empty() {
        query = query.filter(resources::language.eq(filter.language.clone()));
    }
    if let Some(level) = filter.level {
        query = query.filter(resources::level.eq_any([level, Level::Any]));
    }
    query = match filter.sort.unwrap_or(Sort::Newest) {
        Sort::Newest => query.order((resources::published_at.desc(), resources::id.desc())),
        Sort::Kept => query.order((resources::bookmark_count.desc(), resources::id.desc())),
        Sort::Shortest => query.order((resources::minutes, resources::id.desc())),
    };
    let rows: Vec<(Line, Face)> = query.limit(paging.limit()).offset(paging.offset()).load(conn)?;
    let rows = paging.cut(rows);
    cards(conn, asker, rows)
}

/// What an author wrote, the latest change first.
pub fn own(conn: &mut Conn, me: &Author, paging: &mut Paging) -> Result<Vec<Line>, DbError> {
    let rows = resources::table
        .filter(resources::author_id.eq(me.id()))
        .order((resources::updated_at.desc(), resources::id.desc()))
        .select(Line::as_select())
        .limit(paging.limit())
        .offset(paging.offset())
        .load(conn)?;
    Ok(paging.cut(rows))
}

/// Adds tags, what the reader keeps and what they are done with, in a query each.
fn cards(conn: &mut Conn, asker: Asker, rows: Vec<(Line, Face)>) -> Result<Vec<Card>, DbError> {
    let ids: Vec<ResourceId> = rows.iter().map(|(line, _)| line.id).collect();
    let mut tags: BTreeMap<ResourceId, Vec<String>> = BTreeMap::new();
    for (id, tag) in resource_tags::table
        .filter(resource_tags::resource_id.eq_any(&ids))
        .order(resource_tags::position)
        .select((resource_tags::resource_id, resource_tags::tag))
        .load::<(ResourceId, String)>(conn)?
    {
        tags.entry(id).or_default().push(tag);
    }
    let (mut kept, mut finished) = (BTreeSet::new(), BTreeSet::new());
    if let Some(id) = asker.id() {
        let done = finished_resources::table
            .filter(finished_resources::user_id.eq(id))
            .filter(finished_resources::resource_id.eq_any(&ids))
            .select(finished_resources::resource_id);
        finished.extend(done.load::<ResourceId>(conn)?);
        let own = bookmarks::table
            .filter(bookmarks::user_id.eq(id))
            .filter(bookmarks::resource_id.eq_any(&ids))
            .select(bookmarks::resource_id);
        kept.extend(own.load::<ResourceId>(conn)?);
    }
    Ok(rows
        .into_iter()
        .map(|(line, author)| Card {
            tags: tags.remove(&line.id).unwrap_or_default(),
            is_kept: kept.contains(&line.id),
            is_finished: finished.contains(&line.id),
            line,
            author,
        })
        .collect())
}

/// The tags that most of the newest resources have which everybody may read.
pub fn offered_tags(conn: &mut Conn) -> Result<Vec<String>, DbError> {
    let newest: Vec<ResourceId> = resources::table
        .filter(resources::status.eq(Status::Published))
        .filter(resources::visibility.eq(Visibility::Public))
        .order((resources::published_at.desc(), resources::id.desc()))
        .limit(TAGS_COUNTED)
        .select(resources::id)
        .load(conn)?;
    let tags: Vec<String> = resource_tags::table
        .filter(resource_tags::resource_id.eq_any(newest))
        .select(resource_tags::tag)
        .load(conn)?;
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for tag in tags {
        *counts.entry(tag).or_default() += 1;
    }
    let mut offered: Vec<(String, usize)> = counts.into_iter().collect();
    offered.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    offered.truncate(TAGS_OFFERED);
    Ok(offered.into_iter().map(|(tag, _)| tag).collect())
}

/// The skills that something is about, for filters and as proposals.
pub fn skills(conn: &mut Conn) -> Result<Vec<String>, DbError> {
    Ok(resources::table
        .filter(resources::status.eq(Status::Published))
        .filter(resources::skill.ne(""))
        .select(resources::skill)
        .distinct()
        .order(resources::skill)
        .limit(SKILLS_OFFERED)
        .load(conn)?)
}

/// The languages that something is written in.
pub fn languages(conn: &mut Conn) -> Result<Vec<String>, DbError> {
    Ok(resources::table
        .filter(resources::status.eq(Status::Published))
        .select(resources::language)
        .distinct()
        .order(resources::language)
        .load(conn)?)
}

/// The fields of coaching that can be chosen, and one that was retired if it is chosen already: address and name.
pub fn topic_names(
    conn: &mut Conn,
    chosen: Option<&str>,
) -> Result<Vec<(String, String)>, DbError> {
    let chosen = chosen.unwrap_or_default().to_owned();
    Ok(topics::table
        .filter(topics::is_retired.eq(false).or(topics::slug.eq(chosen)))
        .order(topics::name)
        .select((topics::slug, topics::name))
        .load(conn)?)
}

/// A resource by its address, as its page shows it. Authors see their own in any state.
pub fn find(conn: &mut Conn, asker: Asker, slug: &str) -> Result<Option<Shown>, DbError> {
    let by_slug = || {
        resources::table
            .inner_join(users::table)
            .filter(resources::slug.eq(slug.to_owned()))
            .select((Resource::as_select(), Face::as_select()))
            .into_boxed()
    };
    let mut found: Option<(Resource, Face)> = seen_by!(by_slug(), asker).first(conn).optional()?;
    if let (None, Some(id)) = (&found, asker.id()) {
        found = by_slug().filter(resources::author_id.eq(id)).first(conn).optional()?;
    }
    let Some((resource, author)) = found else { return Ok(None) };
    let coach = coach_profiles::table
        .inner_join(coach_stats::table)
        .filter(coach_profiles::user_id.eq(resource.author_id))
        .filter(coach_stats::is_listed.eq(true))
        .select(coach_profiles::slug)
        .first(conn)
        .optional()?;
    let topic = match &resource.topic {
        Some(slug) => topics::table.find(slug).select(topics::name).first(conn).optional()?,
        None => None,
    };
    let (is_kept, is_finished) = match asker.id() {
        Some(id) => diesel::select((
            exists(bookmarks::table.find((id, resource.id))),
            exists(finished_resources::table.find((id, resource.id))),
        ))
        .get_result(conn)?,
        None => (false, false),
    };
    let tags = tags_of(conn, resource.id)?;
    let document = match resource.file_id {
        Some(file) => files::document(conn, resource.id, file)?,
        None => None,
    };
    Ok(Some(Shown { resource, author, coach, topic, tags, is_kept, is_finished, document }))
}

/// The tags of a resource, in its author's order.
pub fn tags_of(conn: &mut Conn, id: ResourceId) -> Result<Vec<String>, DbError> {
    Ok(resource_tags::table
        .filter(resource_tags::resource_id.eq(id))
        .order(resource_tags::position)
        .select(resource_tags::tag)
        .load(conn)?)
}

/// Others with a tag in common, those that most keep first.
pub fn related(conn: &mut Conn, asker: Asker, shown: &Shown) -> Result<Vec<Card>, DbError> {
    if shown.tags.is_empty() {
        return Ok(Vec::new());
    }
    // Looked up first: few resources have a tag, and all of them would be looked through for it otherwise.
    let alike: Vec<ResourceId> = resource_tags::table
        .filter(resource_tags::tag.eq_any(&shown.tags))
        .order(resource_tags::resource_id.desc())
        .limit(ALIKE)
        .select(resource_tags::resource_id)
        .load(conn)?;
    let query = seen_by!(
        resources::table
            .inner_join(users::table)
            .filter(resources::id.eq_any(alike))
            .filter(resources::id.ne(shown.resource.id))
            .filter(resources::language.eq(shown.resource.language.clone()))
            .filter(resources::status.eq(Status::Published))
            .order((resources::bookmark_count.desc(), resources::id.desc()))
            .limit(RELATED)
            .select((Line::as_select(), Face::as_select()))
            .into_boxed(),
        asker
    );
    let rows: Vec<(Line, Face)> = query.load(conn)?;
    cards(conn, asker, rows)
}

/// An author's own resource, with its tags.
pub fn own_resource(
    conn: &mut Conn,
    me: &Author,
    id: ResourceId,
) -> Result<Option<(Resource, Vec<String>)>, DbError> {
    let found: Option<Resource> = resources::table
        .find(id)
        .filter(resources::author_id.eq(me.id()))
        .select(Resource::as_select())
        .first(conn)
        .optional()?;
    let Some(resource) = found else { return Ok(None) };
    let tags = tags_of(conn, id)?;
    Ok(Some((resource, tags)))
}

/// The name of an author, to find what they wrote by.
pub(super) fn name_of(conn: &mut Conn, id: UserId) -> Result<String, DbError> {
    Ok(users::table.find(id).select(users::name).first(conn)?)
}
