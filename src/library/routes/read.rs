//! Finding, reading, keeping; and what staff take out of sight.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use serde::Deserialize;

use super::is_slug;
use crate::accounts::{Member, Moderator, Visitor};
use crate::base::Moment;
use crate::db::{Conn, Db, DbError};
use crate::library::forms::{ListQuery, ReasonForm};
use crate::library::model::{Asker, Author, LibraryError};
use crate::library::pages::{BookmarksPage, IndexPage, Keeping, ShowPage};
use crate::library::{commands, queries};
use crate::web::forms::{Path, Query};
use crate::web::paging::{PageQuery, Paging};
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, next, page};

/// How many resources a page has.
const PAGE_SIZE: i64 = 12;

fn paging(text: &str) -> Result<Paging, AppError> {
    Paging::parse(text, PAGE_SIZE).ok_or_else(|| AppError::Invalid("error-title-invalid".into()))
}

pub async fn index(
    who: Visitor,
    query: Query<ListQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let query = query.0;
    let mut paging = paging(&query.page)?;
    let (filter, asker) = (query.filter(), Asker::of(who.member()));
    let is_author = who.member().is_some_and(|member| Author::of(member).is_some());
    let page = db
        .read(move |conn| {
            Ok::<_, DbError>(IndexPage {
                cards: queries::list(conn, asker, &filter, &mut paging)?,
                tags: queries::offered_tags(conn)?,
                topics: queries::topic_names(conn)?,
                languages: queries::languages(conn)?,
                layout,
                query,
                paging,
                is_author,
            })
        })
        .await?;
    Ok(page::for_visitors(&page.layout, page::ok(&page.layout, &page)?))
}

pub async fn bookmarks(
    me: Member,
    query: Query<PageQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let mut paging = paging(&query.page)?;
    let (cards, paging) = db
        .read(move |conn| {
            let cards = queries::kept(conn, &me, &mut paging)?;
            Ok::<_, DbError>((cards, paging))
        })
        .await?;
    let page = BookmarksPage { layout, cards, paging };
    page::ok(&page.layout, &page)
}

/// A resource with those that are like it, as somebody sees it.
fn load(
    conn: &mut Conn,
    member: Option<&Member>,
    slug: &str,
    layout: Layout,
) -> Result<ShowPage, AppError> {
    let asker = Asker::of(member);
    let shown = queries::find(conn, asker, slug)?.ok_or(AppError::NotFound)?;
    let related = queries::related(conn, asker, &shown)?;
    Ok(ShowPage {
        layout,
        is_own: asker.id() == Some(shown.resource.author_id),
        is_staff: matches!(asker, Asker::Staff(_)),
        shown,
        related,
        reason: String::new(),
        errors: FieldErrors::default(),
    })
}

pub async fn show(
    who: Visitor,
    Path(slug): Path<String>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    if !is_slug(&slug) {
        return Err(AppError::NotFound);
    }
    let page = db.read(move |conn| load(conn, who.member(), &slug, layout)).await?;
    Ok(page::for_visitors(&page.layout, page::ok(&page.layout, &page)?))
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct KeepingForm {
    next: String,
}

/// Keeps a resource, or keeps it no longer.
pub async fn toggle(
    me: Member,
    Path(slug): Path<String>,
    form: Form<KeepingForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    if !is_slug(&slug) {
        return Err(AppError::NotFound);
    }
    let address = slug.clone();
    let kept = db
        .write(move |conn| {
            let asker = Asker::of(Some(&me));
            let shown = queries::find(conn, asker, &address)?.ok_or(AppError::NotFound)?;
            let is_kept = commands::toggle(conn, &me, shown.resource.id, Moment::now())?;
            Ok::<_, AppError>((shown.resource.title, is_kept))
        })
        .await;
    let (title, is_kept) = match kept {
        // The other of two taps at once was first: it is kept, as wanted.
        Err(AppError::Db(DbError::Unique(_))) => (String::new(), true),
        other => other?,
    };
    match wants {
        Wants::Block => {
            page::ok(&layout, &Keeping { slug, title, is_kept, next: form.next.clone() })
        }
        Wants::Page => {
            let own = format!("/library/{slug}");
            Ok(wants.redirect(next::destination(&form.next, &own)))
        }
    }
}

pub async fn hide(
    me: Moderator,
    Path(slug): Path<String>,
    form: Form<ReasonForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    moderate(me, slug, form, db, (layout, wants), true).await
}

pub async fn show_again(
    me: Moderator,
    Path(slug): Path<String>,
    form: Form<ReasonForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    moderate(me, slug, form, db, (layout, wants), false).await
}

async fn moderate(
    me: Moderator,
    slug: String,
    form: Form<ReasonForm>,
    db: Data<Db>,
    (layout, wants): (Layout, Wants),
    is_hidden: bool,
) -> AppResult {
    let reason = match form.parse() {
        Ok(reason) => reason,
        Err(errors) => {
            let member = me.member().clone();
            let mut page = db.read(move |conn| load(conn, Some(&member), &slug, layout)).await?;
            (page.reason, page.errors) = (form.into_inner().reason, errors);
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let to = format!("/library/{slug}");
    let now = Moment::now();
    db.write(move |conn| -> Result<(), LibraryError> {
        commands::moderate(conn, &me, &slug, is_hidden, &reason, now)
    })
    .await?;
    let word = if is_hidden { "library-hidden" } else { "library-shown" };
    Ok(Flash::notice(layout.reader.locale, word).on(wants.redirect(&to)))
}
