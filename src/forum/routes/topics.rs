//! Topics are written, changed and removed.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use serde::Deserialize;

use super::beside_the_text;
use crate::accounts::{Member, Voice};
use crate::db::{Db, DbError};
use crate::forum::access::Viewer;
use crate::forum::commands;
use crate::forum::forms::TopicForm;
use crate::forum::model::{Post, PostStatus, TopicInput, short_in};
use crate::forum::pages::{HistoryPage, RemovalPage, TopicFormPage};
use crate::forum::queries::{self, Revision, TopicFull};
use crate::web::forms::{Path, Query};
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

/// What a new topic is begun with.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct NewQuery {
    category: String,
    tag: String,
}

/// The form of a topic.
async fn form_page(
    me: &Member,
    known: Option<String>,
    form: TopicForm,
    errors: FieldErrors,
    db: &Db,
    layout: Layout,
) -> Result<TopicFormPage, AppError> {
    let categories = db.read(queries::categories).await?;
    Ok(TopicFormPage {
        layout,
        known,
        form,
        errors,
        categories,
        is_staff: me.as_moderator().is_some(),
        is_coach: me.as_coach().is_some(),
        drafted_at: None,
    })
}

pub async fn new(me: Member, query: Query<NewQuery>, db: Data<Db>, layout: Layout) -> AppResult {
    let who = me.clone();
    let draft = db.read(move |conn| queries::draft(conn, &who, commands::NEW_TOPIC)).await?;
    let drafted_at = draft.as_ref().map(|draft| draft.saved_at);
    let mut form = TopicForm::resume(draft);
    if form.category.is_empty() {
        form.category.clone_from(&query.category);
    }
    if form.tags.is_empty() {
        form.tags.clone_from(&query.tag);
    }
    let mut page = form_page(&me, None, form, FieldErrors::default(), &db, layout).await?;
    page.drafted_at = drafted_at;
    page::ok(&page.layout, &page)
}

/// What to do with a form: show it again, or take what it says.
async fn read_form(
    me: &Member,
    known: Option<&str>,
    form: TopicForm,
    db: &Db,
    layout: &Layout,
) -> Result<(TopicInput, TopicForm), AppResult> {
    match form.parse() {
        Ok(input) => Ok((input, form)),
        Err(errors) => Err(shown_again(me, known, form, errors, db, layout).await),
    }
}

async fn shown_again(
    me: &Member,
    known: Option<&str>,
    form: TopicForm,
    errors: FieldErrors,
    db: &Db,
    layout: &Layout,
) -> AppResult {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let known = known.map(str::to_owned);
    let page = form_page(me, known, form, errors, db, layout.clone()).await?;
    page::with_status(&page.layout, status, &page)
}

pub async fn create(
    me: Member,
    _: Voice,
    form: Form<TopicForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (input, form) = match read_form(&me, None, form.into_inner(), &db, &layout).await {
        Ok(read) => read,
        Err(response) => return response,
    };
    let (who, now) = (me.clone(), layout.now());
    let written = db.write(move |conn| commands::write_topic(conn, &who, &input, now)).await;
    match written {
        Ok((slug, status)) => {
            let response = wants.redirect(&format!("/forum/t/{slug}"));
            Ok(Flash::notice(layout.reader.locale, posted(status)).on(response))
        }
        Err(error) => {
            let errors = beside_the_text(error)?;
            shown_again(&me, None, form, errors, &db, &layout).await
        }
    }
}

/// What somebody is told whose post was taken.
pub fn posted(status: PostStatus) -> &'static str {
    if status == PostStatus::Waiting { "forum-posted-waiting" } else { "forum-posted" }
}

/// One's own topic that is there.
async fn find_own(me: &Member, slug: &str, db: &Db) -> Result<(TopicFull, Vec<String>), AppError> {
    let short = short_in(slug).ok_or(AppError::NotFound)?.to_owned();
    let who = me.clone();
    let found = db
        .read(move |conn| {
            let Some(topic) = queries::topic(conn, &Viewer::member(&who), &short)? else {
                return Ok(None);
            };
            let readers = queries::readers(conn, &who, &topic.head)?;
            Ok::<_, DbError>(Some((topic, readers)))
        })
        .await?;
    found
        .filter(|(topic, _)| topic.head.author_id == me.id() && !topic.head.is_deleted())
        .ok_or(AppError::NotFound)
}

pub async fn edit(me: Member, Path(slug): Path<String>, db: Data<Db>, layout: Layout) -> AppResult {
    let (topic, readers) = find_own(&me, &slug, &db).await?;
    let form = TopicForm::of(&topic, &readers);
    let known = Some(topic.head.slug);
    let page = form_page(&me, known, form, FieldErrors::default(), &db, layout).await?;
    page::ok(&page.layout, &page)
}

pub async fn update(
    me: Member,
    _: Voice,
    Path(slug): Path<String>,
    form: Form<TopicForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (topic, _) = find_own(&me, &slug, &db).await?;
    let mut form = form.into_inner();
    // What a topic is and whom it is for do not change.
    form.kind = topic.head.kind.to_string();
    form.visibility = topic.head.visibility.to_string();
    let known = topic.head.slug;
    let (input, form) = match read_form(&me, Some(&known), form, &db, &layout).await {
        Ok(read) => read,
        Err(response) => return response,
    };
    let short = short_in(&slug).ok_or(AppError::NotFound)?.to_owned();
    let (who, now) = (me.clone(), layout.now());
    let changed =
        db.write(move |conn| commands::change_topic(conn, &who, &short, &input, now)).await;
    match changed {
        Ok(slug) => {
            let response = wants.redirect(&format!("/forum/t/{slug}"));
            Ok(Flash::notice(layout.reader.locale, "forum-changed").on(response))
        }
        Err(error) => {
            let errors = beside_the_text(error)?;
            shown_again(&me, Some(&known), form, errors, &db, &layout).await
        }
    }
}

pub async fn ask_removal(
    me: Member,
    Path(slug): Path<String>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let (topic, _) = find_own(&me, &slug, &db).await?;
    let back = topic.head.href();
    let text = if topic.head.comment_count > 0 {
        "forum-removal-topic-text"
    } else {
        "forum-removal-text"
    };
    let page = RemovalPage { layout, action: format!("{back}/removal"), back, text };
    page::ok(&page.layout, &page)
}

pub async fn remove(
    me: Member,
    Path(slug): Path<String>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let short = short_in(&slug).ok_or(AppError::NotFound)?.to_owned();
    db.write(move |conn| commands::delete_topic(conn, &me, &short)).await?;
    let response = wants.redirect("/forum");
    Ok(Flash::notice(layout.reader.locale, "forum-removed").on(response))
}

pub async fn history(
    who: crate::accounts::Visitor,
    Path(slug): Path<String>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let short = short_in(&slug).ok_or(AppError::NotFound)?.to_owned();
    let viewer = Viewer::of(&who);
    let found = db
        .read(move |conn| {
            let topic = queries::topic(conn, &viewer, &short)?;
            let Some(topic) = topic.filter(|topic| !topic.head.is_deleted()) else {
                return Ok(None);
            };
            let before = queries::history(conn, &viewer, Post::Topic(topic.head.id))?;
            Ok::<_, DbError>(Some((topic, before)))
        })
        .await?;
    let (topic, before) = found.ok_or(AppError::NotFound)?;
    let now = Revision {
        title: topic.head.title.clone(),
        body: topic.body,
        written_at: topic.edited_at.unwrap_or(topic.head.created_at),
    };
    let (back, title) = (topic.head.href(), topic.head.title);
    let page = HistoryPage { layout, back, title, now, before };
    page::ok(&page.layout, &page)
}
