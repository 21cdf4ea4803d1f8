//! Feeds for programs, in the form of Atom (RFC 4287). They hold what everybody may read, whoever asks.

use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_TYPE, HeaderValue};
use actix_web::web::Data;
use askama::Template;

use crate::accounts::Visitor;
use crate::base::Moment;
use crate::config::Config;
use crate::db::{Db, DbError};
use crate::forum::access::Viewer;
use crate::forum::model::short_in;
use crate::forum::queries::{self, Entry};
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, Layout, filters, page};

#[derive(Template)]
#[template(path = "forum/feed.xml")]
struct Feed {
    layout: Layout,
    /// What it is of, where that is no word of ours.
    title: Option<String>,
    /// The page it is of, and the feed itself.
    page: String,
    own: String,
    updated_at: Moment,
    entries: Vec<Line>,
}

/// An entry and its absolute address.
struct Line {
    entry: Entry,
    address: String,
}

/// Draws a feed. The address stays the same for a browser that asks whether it is new.
fn drawn(
    layout: Layout,
    config: &Config,
    title: Option<String>,
    path: &str,
    entries: Vec<Entry>,
    address: impl Fn(&Entry) -> String,
) -> AppResult {
    let newest = entries.iter().map(|entry| entry.updated_at).max();
    let feed = Feed {
        title,
        page: config.absolute(path),
        own: config.absolute(&format!("{path}/feed.atom")),
        // A feed of nothing has been so since the beginning.
        updated_at: newest.or_else(|| Moment::from_unix(0)).unwrap_or_else(Moment::now),
        entries: entries
            .into_iter()
            .map(|entry| Line { address: config.absolute(&address(&entry)), entry })
            .collect(),
        layout,
    };
    let mut response: HttpResponse = page::ok(&feed.layout, &feed)?;
    let kind = HeaderValue::from_static("application/atom+xml; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, kind);
    Ok(page::for_visitors(&feed.layout, response))
}

fn of_topic(entry: &Entry) -> String {
    format!("/forum/t/{}", entry.slug)
}

pub async fn everything(
    _: Visitor,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
) -> AppResult {
    let entries = db.read(|conn| queries::newest(conn, None)).await?;
    drawn(layout, &config, None, "/forum", entries, of_topic)
}

pub async fn category(
    _: Visitor,
    Path(slug): Path<String>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
) -> AppResult {
    let asked = slug.clone();
    let (name, entries) = db
        .read(move |conn| {
            let all = queries::categories(conn)?;
            let name = all.into_iter().find(|one| one.slug == asked).map(|one| one.name);
            Ok::<_, DbError>((name, queries::newest(conn, Some(&asked))?))
        })
        .await?;
    let name = name.ok_or(AppError::NotFound)?;
    let path = format!("/forum/categories/{slug}");
    drawn(layout, &config, Some(name), &path, entries, of_topic)
}

/// What is said under a topic.
pub async fn topic(
    _: Visitor,
    Path(slug): Path<String>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
) -> AppResult {
    let short = short_in(&slug).ok_or(AppError::NotFound)?.to_owned();
    let found = db
        .read(move |conn| {
            let topic = queries::topic(conn, &Viewer::STRANGER, &short)?;
            let Some(topic) = topic.filter(|topic| !topic.head.is_deleted()) else {
                return Ok(None);
            };
            let entries = queries::said(conn, &topic)?;
            Ok::<_, DbError>(Some((topic, entries)))
        })
        .await?;
    let (topic, entries) = found.ok_or(AppError::NotFound)?;
    let path = topic.head.href();
    drawn(layout, &config, Some(topic.head.title), &path, entries, |entry| {
        format!("/forum/comments/{}", entry.id)
    })
}
