//! Who takes part: their pages, mentions, and drafts.

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;

use super::{PAGE_SIZE, paging};
use crate::accounts::{Member, Visitor};
use crate::base::Moment;
use crate::db::{Db, DbError};
use crate::forum::access::Viewer;
use crate::forum::commands;
use crate::forum::forms::{CompleteQuery, DraftForm};
use crate::forum::pages::{DraftsPage, PersonPage};
use crate::forum::queries::{self, List};
use crate::web::forms::{Path, Query};
use crate::web::paging::{PageQuery, Paging};
use crate::web::{AppError, AppResult, Flash, Form, Layout, Wants, filters, page};

/// How many of somebody's newest topics stand on their page.
const TOPICS: i64 = 10;

pub async fn show(
    who: Visitor,
    Path(handle): Path<String>,
    query: Query<PageQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let (viewer, me) = (Viewer::of(&who), who.member().map(Member::id));
    let mut paging = paging(&query.page, PAGE_SIZE)?;
    let now = layout.now();
    let found = db
        .read(move |conn| {
            let Some(person) = queries::person(conn, &handle)? else { return Ok(None) };
            let list = List { author: Some(person.author_id), ..List::default() };
            let few = Paging { page: 1, size: TOPICS, has_next: false };
            let topics = queries::list(conn, &viewer, &list, now, few)?;
            let posts = queries::posts_of(conn, &viewer, person.author_id, paging)?;
            Ok::<_, DbError>(Some((person, topics, posts)))
        })
        .await?;
    let (person, topics, posts) = found.ok_or(AppError::NotFound)?;
    let posts = paging.cut(posts);
    let page = PersonPage { layout, viewer: me, person, topics, posts, paging };
    page::ok(&page.layout, &page)
}

/// The handles that begin as somebody types.
#[derive(Template)]
#[template(path = "forum/mentions.html")]
struct Mentions {
    people: Vec<(String, String)>,
}

pub async fn complete(
    me: Member,
    query: Query<CompleteQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let start = query.0.q;
    let people = db.read(move |conn| queries::complete(conn, &me, &start)).await?;
    page::ok(&layout, &Mentions { people })
}

pub async fn drafts(me: Member, db: Data<Db>, layout: Layout) -> AppResult {
    let (drafts, handle) = db
        .read(move |conn| {
            let drafts = queries::drafts(conn, &me)?;
            Ok::<_, DbError>((drafts, crate::forum::members::handle_of(conn, me.id())?))
        })
        .await?;
    let page = DraftsPage { layout, drafts, handle };
    page::ok(&page.layout, &page)
}

/// When a draft was kept, in the place under its form.
#[derive(Template)]
#[template(path = "forum/draft_saved.html")]
struct Saved {
    at: Moment,
}

pub async fn save_draft(
    me: Member,
    Path(place): Path<String>,
    form: Form<DraftForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = layout.now();
    let draft = form.into_inner();
    // More than any form takes is not kept either.
    let length = |text: &str| text.chars().count();
    if length(&draft.body) > 20_000 || length(&draft.title) > 500 || length(&draft.tags) > 500 {
        return Err(AppError::TooLarge);
    }
    let place_of = place.clone();
    db.write(move |conn| {
        let fields = [&draft.title, &draft.body, &draft.category, &draft.tags];
        commands::save_draft(conn, &me, &place_of, fields.map(String::as_str), now)
    })
    .await?;
    if wants == Wants::Block {
        return page::ok(&layout, &Saved { at: now });
    }
    let response = wants.redirect("/forum/drafts");
    Ok(Flash::notice(layout.reader.locale, "forum-draft-kept").on(response))
}

pub async fn drop_draft(
    me: Member,
    Path(place): Path<String>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    db.write(move |conn| commands::drop_draft(conn, &me, &place)).await?;
    let response: HttpResponse = wants.redirect("/forum/drafts");
    Ok(Flash::notice(layout.reader.locale, "forum-draft-dropped").on(response))
}

/// Takes part, so that others can name one.
pub async fn join(me: Member, db: Data<Db>, layout: Layout, wants: Wants) -> AppResult {
    let now = layout.now();
    db.write(move |conn| commands::join(conn, &me, now)).await?;
    let response = wants.redirect("/forum/drafts");
    Ok(Flash::notice(layout.reader.locale, "forum-joined").on(response))
}
