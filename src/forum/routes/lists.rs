//! Lists and search.

use actix_web::web::Data;

use super::{PAGE_SIZE, paging};
use crate::accounts::Visitor;
use crate::base::slug;
use crate::db::Db;
use crate::forum::access::Viewer;
use crate::forum::forms::ListQuery;
use crate::forum::pages::{ListPage, Place, SearchPage};
use crate::forum::queries::{self, List, View};
use crate::web::forms::{Path, Query};
use crate::web::{AppError, AppResult, Layout, page};

/// How many tags stand beside a list.
const TAGS: usize = 20;

/// The longest search that is read.
const LONGEST_SEARCH: usize = 200;

pub async fn index(
    who: Visitor,
    query: Query<ListQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    show(who, &query, None, None, &db, layout).await
}

pub async fn category(
    who: Visitor,
    Path(slug): Path<String>,
    query: Query<ListQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    show(who, &query, Some(slug), None, &db, layout).await
}

pub async fn tag(
    who: Visitor,
    Path(tag): Path<String>,
    query: Query<ListQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    if !slug::is_slug(&tag, 30) {
        return Err(AppError::NotFound);
    }
    show(who, &query, None, Some(tag), &db, layout).await
}

async fn show(
    who: Visitor,
    query: &ListQuery,
    category: Option<String>,
    tag: Option<String>,
    db: &Db,
    layout: Layout,
) -> AppResult {
    let viewer = Viewer::of(&who);
    let list = List { category, tag, ..query.parse()? };
    if list.view == View::Following && viewer.id().is_none() {
        return Err(AppError::SignIn);
    }
    let paging = paging(&query.page, PAGE_SIZE)?;
    let page = db.read(move |conn| load(conn, viewer, list, paging, layout)).await?;
    Ok(page::for_visitors(&page.layout, page::ok(&page.layout, &page)?))
}

/// Three statements, and a fourth for members, whatever is asked and found.
fn load(
    conn: &mut crate::db::Conn,
    viewer: Viewer,
    list: List,
    mut paging: crate::web::paging::Paging,
    layout: Layout,
) -> Result<ListPage, AppError> {
    let categories = queries::categories(conn)?;
    let place = match (&list.category, &list.tag) {
        (Some(slug), _) => {
            let found = categories.iter().find(|category| category.slug == *slug);
            Place::Category(found.cloned().ok_or(AppError::NotFound)?)
        }
        (None, Some(tag)) => Place::Tag(tag.clone()),
        (None, None) => Place::All,
    };
    let rows = queries::list(conn, &viewer, &list, layout.now(), paging)?;
    let rows = paging.cut(rows);
    let tags = queries::popular_tags(conn, TAGS)?;
    let news = if viewer.id().is_some() { queries::count_new(conn, &viewer)? } else { 0 };
    Ok(ListPage { layout, place, list, rows, paging, categories, tags, news })
}

pub async fn search(
    who: Visitor,
    query: Query<ListQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let viewer = Viewer::of(&who);
    let mut paging = paging(&query.page, PAGE_SIZE)?;
    let q: String = query.q.trim().chars().take(LONGEST_SEARCH).collect();
    let asked = q.clone();
    let hits = db.read(move |conn| queries::search(conn, &viewer, &asked, paging)).await?;
    let hits = paging.cut(hits);
    let page = SearchPage { layout, q, hits, paging };
    page::ok(&page.layout, &page)
}
