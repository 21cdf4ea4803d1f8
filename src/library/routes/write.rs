//! Authors write, publish, withdraw and delete.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::author;
use crate::accounts::{Member, Voice};
use crate::base::Moment;
use crate::base::ids::ResourceId;
use crate::db::{Db, DbError};
use crate::files::Files;
use crate::library::forms::{NewQuery, ResourceForm};
use crate::library::model::{Author, Document, Kind, LibraryError, Resource};
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

/// What a form is filled in beside: what is changed, if anything is, and what can be chosen.
struct Desk {
    resource: Option<Resource>,
    tags: Vec<String>,
    topics: Vec<(String, String)>,
    skills: Vec<String>,
    document: Option<Document>,
}

impl Desk {
    fn with(self, layout: Layout, form: ResourceForm, errors: FieldErrors) -> FormPage {
        let Self { resource, topics, skills, document, .. } = self;
        FormPage { layout, resource, form, errors, topics, skills, document }
    }
}

async fn empty_desk(db: &Db) -> Result<Desk, AppError> {
    let (topics, skills) = db
        .read(|conn| Ok::<_, DbError>((queries::topic_names(conn, None)?, queries::skills(conn)?)))
        .await?;
    Ok(Desk { resource: None, tags: Vec::new(), topics, skills, document: None })
}

pub async fn new(me: Member, query: Query<NewQuery>, db: Data<Db>, layout: Layout) -> AppResult {
    author(&me)?;
    let desk = empty_desk(&db).await?;
    let kind = query.kind.parse().unwrap_or(Kind::Article);
    let form = ResourceForm::new(kind, layout.reader.locale.as_str());
    let page = desk.with(layout, form, FieldErrors::default());
    page::ok(&page.layout, &page)
}

async fn find(db: &Db, me: Author, id: ResourceId) -> Result<Desk, AppError> {
    let found = db
        .read(move |conn| {
            let Some((resource, tags)) = queries::own_resource(conn, &me, id)? else {
                return Ok(None);
            };
            let document = match resource.file_id {
                Some(file) => queries::document(conn, id, file)?,
                None => None,
            };
            let topics = queries::topic_names(conn, resource.topic.as_deref())?;
            let skills = queries::skills(conn)?;
            Ok::<_, DbError>(Some(Desk {
                resource: Some(resource),
                tags,
                topics,
                skills,
                document,
            }))
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
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let me = author(&me)?;
    let desk = empty_desk(&db).await?;
    save(me, desk, form.into_inner(), db, (layout, wants)).await
}

pub async fn update(
    me: Member,
    _: Voice,
    Path(id): Path<ResourceId>,
    form: Form<ResourceForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let me = author(&me)?;
    let desk = find(&db, me, id).await?;
    save(me, desk, form.into_inner(), db, (layout, wants)).await
}

async fn save(
    me: Author,
    desk: Desk,
    form: ResourceForm,
    db: Data<Db>,
    (layout, wants): (Layout, Wants),
) -> AppResult {
    let kind = desk.resource.as_ref().map_or_else(|| form.kind(), |resource| resource.kind);
    let input = match form.parse(kind, &desk.topics) {
        Ok(input) => input,
        Err(errors) => {
            let page = desk.with(layout, form, errors);
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let needs_file = kind == Kind::Document && desk.document.is_none();
    let before = desk.resource.map(|resource| resource.id);
    let is_published = !form.publish.is_empty();
    let now = Moment::now();
    let id = db
        .write(move |conn| -> Result<ResourceId, LibraryError> {
            let id = match before {
                Some(before) => {
                    commands::change(conn, &me, before, &input, now)?;
                    before
                }
                None => commands::start(conn, &me, &input, now)?,
            };
            if is_published {
                commands::publish(conn, &me, id, now)?;
            }
            Ok(id)
        })
        .await?;
    let word = match (is_published, needs_file) {
        (true, _) => "library-published",
        (false, true) => "library-saved-file-next",
        (false, false) => "library-saved",
    };
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
