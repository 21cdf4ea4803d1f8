//! What readers keep, in which folder, with which note, and what they are done with.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use serde::Deserialize;

use super::is_slug;
use super::read::paging;
use crate::accounts::Member;
use crate::base::ids::FolderId;
use crate::base::{Moment, Msg};
use crate::db::{Conn, Db, DbError};
use crate::library::forms::{FolderForm, NoteForm, ShelfQuery};
use crate::library::model::{Asker, LibraryError, Shown};
use crate::library::pages::{BookmarksPage, KeepingButton};
use crate::library::{commands, queries};
use crate::web::forms::{Path, Query};
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, next, page};

/// A page of somebody's bookmarks.
async fn load(
    me: Member,
    query: ShelfQuery,
    db: &Db,
    layout: Layout,
) -> Result<BookmarksPage, AppError> {
    let mut paging = paging(&query.page)?;
    db.read(move |conn| {
        let (folders, all) = queries::folders(conn, &me)?;
        let shelf = query.shelf();
        let is_known = |id| folders.iter().any(|(folder, ..)| folder.id == id);
        if !query.folder.is_empty() && !shelf.folder.is_some_and(is_known) {
            return Err(AppError::NotFound);
        }
        let kept = queries::kept(conn, &me, shelf, &mut paging)?;
        Ok(BookmarksPage {
            layout,
            query,
            kept,
            paging,
            folders,
            all,
            name: String::new(),
            noted: None,
            errors: FieldErrors::default(),
        })
    })
    .await
}

pub async fn index(
    me: Member,
    query: Query<ShelfQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let page = load(me, query.0, &db, layout).await?;
    page::ok(&page.layout, &page)
}

/// A resource as a member sees it.
fn find(conn: &mut Conn, me: &Member, slug: &str) -> Result<Shown, AppError> {
    if !is_slug(slug) {
        return Err(AppError::NotFound);
    }
    queries::find(conn, Asker::of(Some(me)), slug)?.ok_or(AppError::NotFound)
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct KeepingForm {
    next: String,
    /// `no` takes back that it is finished.
    done: String,
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
    let address = slug.clone();
    let kept = db
        .write(move |conn| {
            let shown = find(conn, &me, &address)?;
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
            page::ok(&layout, &KeepingButton { slug, title, is_kept, next: form.next.clone() })
        }
        Wants::Page => {
            let own = format!("/library/{slug}");
            Ok(wants.redirect(next::destination(&form.next, &own)))
        }
    }
}

/// Says that one is done with a resource, or takes that back.
pub async fn finish(
    me: Member,
    Path(slug): Path<String>,
    form: Form<KeepingForm>,
    db: Data<Db>,
    wants: Wants,
) -> AppResult {
    let own = format!("/library/{slug}");
    let is_back = form.done == "no";
    db.write(move |conn| {
        let id = find(conn, &me, &slug)?.resource.id;
        if is_back {
            commands::unfinish(conn, &me, id)?;
        } else {
            commands::finish(conn, &me, id, Moment::now())?;
        }
        Ok::<_, AppError>(())
    })
    .await?;
    Ok(wants.redirect(next::destination(&form.next, &own)))
}

/// Writes a note on what one keeps, and puts it into a folder.
pub async fn annotate(
    me: Member,
    Path(slug): Path<String>,
    form: Form<NoteForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let form = form.into_inner();
    let (note, folder) = match form.parse() {
        Ok(parsed) => parsed,
        Err(errors) => {
            let query = query_of(&form.next);
            let mut page = load(me, query, &db, layout).await?;
            (page.noted, page.errors) = (Some((slug, form)), errors);
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    db.write(move |conn| {
        let id = find(conn, &me, &slug)?.resource.id;
        commands::annotate(conn, &me, id, &note, folder)?;
        Ok::<_, AppError>(())
    })
    .await?;
    let response = wants.redirect(next::destination(&form.next, "/bookmarks"));
    Ok(Flash::notice(layout.reader.locale, "library-noted").on(response))
}

/// The shelf that an address of ours leads to, to show it again.
fn query_of(address: &str) -> ShelfQuery {
    let query = address.strip_prefix("/bookmarks?").unwrap_or_default();
    serde_html_form::from_str(query).unwrap_or_default()
}

/// The bookmarks once more, with what is wrong with the name of a folder: without errors, another has it.
async fn name_again(
    me: Member,
    folder: String,
    name: String,
    errors: FieldErrors,
    db: &Db,
    layout: Layout,
) -> AppResult {
    let query = ShelfQuery { folder, ..ShelfQuery::default() };
    let mut page = load(me, query, db, layout).await?;
    page.errors = if errors.is_empty() {
        let there = page.folder_called(&name).map_or(name.as_str(), |folder| &folder.name);
        let taken = Msg::new("library-error-folder-taken").with("name", there);
        FieldErrors::one("name", taken)
    } else {
        errors
    };
    page.name = name;
    page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

pub async fn add_folder(
    me: Member,
    form: Form<FolderForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let name = match form.parse() {
        Ok(name) => name,
        Err(errors) => {
            return name_again(me, String::new(), form.name.clone(), errors, &db, layout).await;
        }
    };
    let who = me.clone();
    match db.write(move |conn| commands::add_folder(conn, &who, &name, Moment::now())).await {
        Ok(id) => {
            let response = wants.redirect(&format!("/bookmarks?folder={id}"));
            Ok(Flash::notice(layout.reader.locale, "library-folder-added").on(response))
        }
        Err(LibraryError::NameTaken) => {
            let errors = FieldErrors::default();
            name_again(me, String::new(), form.name.clone(), errors, &db, layout).await
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn rename_folder(
    me: Member,
    Path(id): Path<FolderId>,
    form: Form<FolderForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let name = match form.parse() {
        Ok(name) => name,
        Err(errors) => {
            return name_again(me, id.to_string(), form.name.clone(), errors, &db, layout).await;
        }
    };
    let who = me.clone();
    match db.write(move |conn| commands::rename_folder(conn, &who, id, &name)).await {
        Ok(()) => {
            let response = wants.redirect(&format!("/bookmarks?folder={id}"));
            Ok(Flash::notice(layout.reader.locale, "library-folder-renamed").on(response))
        }
        Err(LibraryError::NameTaken) => {
            let errors = FieldErrors::default();
            name_again(me, id.to_string(), form.name.clone(), errors, &db, layout).await
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn remove_folder(
    me: Member,
    Path(id): Path<FolderId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    db.write(move |conn| commands::remove_folder(conn, &me, id)).await?;
    let response = wants.redirect("/bookmarks");
    Ok(Flash::notice(layout.reader.locale, "library-folder-removed").on(response))
}
