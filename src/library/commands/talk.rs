//! Talk about a resource, which is a topic of the forum.

use diesel::prelude::*;

use crate::accounts::Member;
use crate::base::Moment;
use crate::base::ids::{CommentId, ResourceId};
use crate::db::schema::resource_topics;
use crate::db::{Conn, dialect};
use crate::forum::{self, PostStatus, TopicInput, TopicKind, Viewer};
use crate::library::model::LibraryError;
use crate::library::queries;

/// The category of the forum where resources are talked about.
const CATEGORY: &str = "coaching";

/// Says something about a resource that everybody may read. The first who does begins its topic; `opening` is what
/// that says. Two at once find one topic, as the second waits for the first.
pub fn discuss(
    conn: &mut Conn,
    me: &Member,
    (id, title, opening): (ResourceId, &str, &str),
    body: &str,
    now: Moment,
) -> Result<(CommentId, PostStatus), LibraryError> {
    dialect::lock_until_commit(conn, &format!("resource topic {id}"))?;
    let short = match queries::topic_of(conn, id)? {
        Some(short) => short,
        None => begin(conn, me, (id, title, opening), now)?,
    };
    Ok(forum::commands::write_comment(conn, me, &short, None, body, now)?)
}

/// Where resources are talked about: staff may have deleted the usual category.
fn category(conn: &mut Conn) -> Result<String, LibraryError> {
    let all = forum::queries::categories(conn)?;
    let usual = all.iter().find(|category| category.slug == CATEGORY);
    let chosen = usual.or_else(|| all.first()).ok_or(LibraryError::NotFound)?;
    Ok(chosen.slug.clone())
}

fn begin(
    conn: &mut Conn,
    me: &Member,
    (id, title, opening): (ResourceId, &str, &str),
    now: Moment,
) -> Result<String, LibraryError> {
    let input = TopicInput {
        kind: TopicKind::Discussion,
        visibility: forum::Visibility::Public,
        category: category(conn)?,
        title: title.to_owned(),
        body: opening.to_owned(),
        tags: Vec::new(),
        readers: Vec::new(),
    };
    let slug = forum::commands::begin_topic(conn, me, &input, now)?;
    let short = slug.rsplit('-').next().unwrap_or_default().to_owned();
    let topic = forum::queries::topic(conn, &Viewer::member(me), &short)?;
    let topic = topic.ok_or(LibraryError::NotFound)?.head.id;
    // One whose topic was removed may be talked about again.
    diesel::delete(resource_topics::table.find(id)).execute(conn)?;
    diesel::insert_into(resource_topics::table)
        .values((
            resource_topics::resource_id.eq(id),
            resource_topics::topic_id.eq(topic),
            resource_topics::created_at.eq(now),
        ))
        .execute(conn)?;
    Ok(short)
}
