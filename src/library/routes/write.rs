//! Authors write, publish, withdraw and delete.

use actix_web::web::Data;

use super::author;
use super::saving::{Came, empty_desk, find, save};
use crate::accounts::{Member, Voice};
use crate::base::Moment;
use crate::base::ids::ResourceId;
use crate::db::{Db, DbError};
use crate::files::Files;
use crate::library::forms::{NewQuery, ResourceForm};
use crate::library::model::Kind;
use crate::library::pages::{MinePage, RemovalPage};
use crate::library::{commands, queries};
use crate::web::forms::{Path, Query};
use crate::web::paging::{PageQuery, Paging};
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

/// How many lines a page has.
const PAGE_SIZE: i64 = 30;

pub async fn index(me: Member, query: Query<PageQuery>, db: Data<Db>, layout: Layout) -> AppResult {
    let me = author(&me)?;
    let mut paging = Paging::parse(&query.page, PAGE_SIZE)
        .ok_or_else(|| AppError::Invalid("error-title-invalid".into()))?;
    let (lines, paging) = db
        .read(move |conn| {
            let lines = queries::own(conn, &me, &mut paging)?;
            Ok::<_, DbError>((lines, paging))
        })
        .await?;
    let page = MinePage { layout, lines, paging };
    page::ok(&page.layout, &page)
}

pub async fn new(me: Member, query: Query<NewQuery>, db: Data<Db>, layout: Layout) -> AppResult {
    author(&me)?;
    let desk = empty_desk(&db).await?;
    let kind = query.kind.parse().unwrap_or(Kind::Article);
    let form = ResourceForm::new(kind, layout.reader.locale.as_str());
    let page = desk.with(layout, form, FieldErrors::default());
    page::ok(&page.layout, &page)
}

pub async fn edit(
    me: Member,
    Path(id): Path<ResourceId>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let desk = find(&db, author(&me)?, id).await?;
    let form = desk.resource.as_ref().map(|one| ResourceForm::of(one, &desk.tags));
    let page = desk.with(layout, form.unwrap_or_default(), FieldErrors::default());
    page::ok(&page.layout, &page)
}

pub async fn create(
    me: Member,
    _: Voice,
    form: Form<ResourceForm>,
    db: Data<Db>,
    files: Data<Files>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let me = author(&me)?;
    let desk = empty_desk(&db).await?;
    save((me, desk), form.into_inner(), Came::Nothing, (&db, &files), (layout, wants)).await
}

pub async fn update(
    me: Member,
    _: Voice,
    Path(id): Path<ResourceId>,
    form: Form<ResourceForm>,
    db: Data<Db>,
    files: Data<Files>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let me = author(&me)?;
    let desk = find(&db, me, id).await?;
    save((me, desk), form.into_inner(), Came::Nothing, (&db, &files), (layout, wants)).await
}

pub async fn withdraw(
    me: Member,
    Path(id): Path<ResourceId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (me, now) = (author(&me)?, Moment::now());
    db.write(move |conn| commands::withdraw(conn, &me, id, now)).await?;
    let response = wants.redirect(&format!("/library/mine/{id}"));
    Ok(Flash::notice(layout.reader.locale, "library-withdrawn").on(response))
}

pub async fn ask_removal(
    me: Member,
    Path(id): Path<ResourceId>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let desk = find(&db, author(&me)?, id).await?;
    let resource = desk.resource.ok_or(AppError::NotFound)?;
    let page = RemovalPage { layout, resource };
    page::ok(&page.layout, &page)
}

pub async fn remove(
    me: Member,
    Path(id): Path<ResourceId>,
    db: Data<Db>,
    files: Data<Files>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let me = author(&me)?;
    for file in db.write(move |conn| commands::remove(conn, &me, id)).await? {
        files.discard(file).await;
    }
    let response = wants.redirect("/library/mine");
    Ok(Flash::notice(layout.reader.locale, "library-removed").on(response))
}
