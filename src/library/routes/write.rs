//! Authors write, publish, withdraw and delete.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::author;
use crate::accounts::Member;
use crate::base::Moment;
use crate::base::ids::ResourceId;
use crate::db::{Db, DbError};
use crate::library::forms::ResourceForm;
use crate::library::model::{Author, LibraryError, Resource};
use crate::library::pages::{FormPage, MinePage, RemovalPage};
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

pub async fn new(me: Member, db: Data<Db>, layout: Layout) -> AppResult {
    author(&me)?;
    let topics = db.read(queries::topic_names).await?;
    let form = ResourceForm::new(layout.reader.locale.as_str());
    let page = FormPage { layout, resource: None, form, errors: FieldErrors::default(), topics };
    page::ok(&page.layout, &page)
}

async fn find(
    db: &Db,
    me: Author,
    id: ResourceId,
) -> Result<(Resource, Vec<String>, Vec<(String, String)>), AppError> {
    let found = db
        .read(move |conn| {
            let Some((resource, tags)) = queries::own_resource(conn, &me, id)? else {
                return Ok(None);
            };
            Ok::<_, DbError>(Some((resource, tags, queries::topic_names(conn)?)))
        })
        .await?;
    found.ok_or(AppError::NotFound)
}

pub async fn edit(
    me: Member,
    Path(id): Path<ResourceId>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let (resource, tags, topics) = find(&db, author(&me)?, id).await?;
    let form = ResourceForm::of(&resource, &tags);
    let errors = FieldErrors::default();
    let page = FormPage { layout, resource: Some(resource), form, errors, topics };
    page::ok(&page.layout, &page)
}

pub async fn create(
    me: Member,
    form: Form<ResourceForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let me = author(&me)?;
    let topics = db.read(queries::topic_names).await?;
    save(me, None, form.into_inner(), topics, db, (layout, wants)).await
}

pub async fn update(
    me: Member,
    Path(id): Path<ResourceId>,
    form: Form<ResourceForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let me = author(&me)?;
    let (resource, _, topics) = find(&db, me, id).await?;
    save(me, Some(resource), form.into_inner(), topics, db, (layout, wants)).await
}

async fn save(
    me: Author,
    resource: Option<Resource>,
    form: ResourceForm,
    topics: Vec<(String, String)>,
    db: Data<Db>,
    (layout, wants): (Layout, Wants),
) -> AppResult {
    let input = match form.parse(&topics) {
        Ok(input) => input,
        Err(errors) => {
            let page = FormPage { layout, resource, form, errors, topics };
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let is_published = !form.publish.is_empty();
    let now = Moment::now();
    let id = db
        .write(move |conn| -> Result<ResourceId, LibraryError> {
            let id = match &resource {
                Some(before) => {
                    commands::change(conn, &me, before.id, &input, now)?;
                    before.id
                }
                None => commands::start(conn, &me, &input, now)?,
            };
            if is_published {
                commands::publish(conn, &me, id, now)?;
            }
            Ok(id)
        })
        .await?;
    let word = if is_published { "library-published" } else { "library-saved" };
    let response = wants.redirect(&format!("/library/mine/{id}"));
    Ok(Flash::notice(layout.reader.locale, word).on(response))
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
    let (resource, ..) = find(&db, author(&me)?, id).await?;
    let page = RemovalPage { layout, resource };
    page::ok(&page.layout, &page)
}

pub async fn remove(
    me: Member,
    Path(id): Path<ResourceId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let me = author(&me)?;
    db.write(move |conn| commands::remove(conn, &me, id)).await?;
    let response = wants.redirect("/library/mine");
    Ok(Flash::notice(layout.reader.locale, "library-removed").on(response))
}
