//! The fields of coaching, as staff keep them.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use super::queries;
use crate::accounts::Admin;
use crate::base::{Moment, Msg};
use crate::coaches::commands::{self, TopicEnd};
use crate::coaches::forms::{PositionForm, TopicForm};
use crate::coaches::model::{CoachError, Topic};
use crate::db::Db;
use crate::web::forms::Path;
use crate::web::{
    AppError, AppResult, FieldErrors, Flash, Form, Layout, Routes, Wants, filters, page,
};

const INDEX: &str = "/admin/topics";

pub fn routes() -> Routes {
    Routes::default()
        .get("/admin/topics", index)
        .post("/admin/topics", create)
        .get("/admin/topics/new", new)
        .get("/admin/topics/{slug}/edit", edit)
        .post("/admin/topics/{slug}", update)
        .post("/admin/topics/{slug}/position", update_position)
        .get("/admin/topics/{slug}/retirement", confirm_retirement)
        .post("/admin/topics/{slug}/retirement", retire)
        .post("/admin/topics/{slug}/return", bring_back)
}

/// All fields, in the order coaches see them.
#[derive(Template)]
#[template(path = "admin/topics.html", blocks = ["list"])]
struct IndexPage {
    layout: Layout,
    offered: Vec<(Topic, i64)>,
    retired: Vec<(Topic, i64)>,
}

impl IndexPage {
    fn workspace_page(&self) -> &'static str {
        "topics"
    }

    fn can_go_up(&self, place: &usize) -> bool {
        *place > 0
    }

    fn can_go_down(&self, place: &usize) -> bool {
        place + 1 < self.offered.len()
    }
}

/// A new field, or a change of one.
#[derive(Template)]
#[template(path = "admin/topic.html")]
struct EditPage {
    layout: Layout,
    /// Name and address of the field that is changed.
    known: Option<(String, String)>,
    form: TopicForm,
    errors: FieldErrors,
}

impl EditPage {
    fn workspace_page(&self) -> &'static str {
        "topics"
    }

    fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    fn action(&self) -> String {
        match &self.known {
            Some((_, slug)) => format!("{INDEX}/{slug}"),
            None => INDEX.to_owned(),
        }
    }
}

/// "Really?", with what it means.
#[derive(Template)]
#[template(path = "admin/retire_topic.html")]
struct RetirePage {
    layout: Layout,
    topic: Topic,
    profiles: i64,
}

impl RetirePage {
    fn workspace_page(&self) -> &'static str {
        "topics"
    }

    fn is_used(&self) -> bool {
        self.profiles > 0
    }
}

async fn list(me: Admin, db: &Db, layout: Layout) -> Result<IndexPage, AppError> {
    let all = db.read(move |conn| queries::all_topics(conn, &me)).await?;
    let (retired, offered) = all.into_iter().partition(|(topic, _)| topic.is_retired);
    Ok(IndexPage { layout, offered, retired })
}

async fn index(me: Admin, db: Data<Db>, layout: Layout) -> AppResult {
    let page = list(me, &db, layout).await?;
    page::ok(&page.layout, &page)
}

async fn new(_: Admin, layout: Layout) -> AppResult {
    let form = TopicForm { icon: "compass".to_owned(), ..TopicForm::default() };
    let page = EditPage { layout, known: None, form, errors: FieldErrors::default() };
    page::ok(&page.layout, &page)
}

async fn find(me: &Admin, slug: &str, db: &Db) -> Result<(Topic, i64), AppError> {
    let (me, slug) = (me.clone(), slug.to_owned());
    let found = db.read(move |conn| queries::topic(conn, &me, &slug)).await?;
    found.ok_or(AppError::NotFound)
}

async fn edit(me: Admin, Path(slug): Path<String>, db: Data<Db>, layout: Layout) -> AppResult {
    let (topic, _) = find(&me, &slug, &db).await?;
    let form = TopicForm::of(&topic);
    let known = Some((topic.name, topic.slug));
    let page = EditPage { layout, known, form, errors: FieldErrors::default() };
    page::ok(&page.layout, &page)
}

async fn create(
    me: Admin,
    form: Form<TopicForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    save(me, None, form.into_inner(), &db, layout, wants).await
}

async fn update(
    me: Admin,
    Path(slug): Path<String>,
    form: Form<TopicForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (topic, _) = find(&me, &slug, &db).await?;
    save(me, Some(topic), form.into_inner(), &db, layout, wants).await
}

async fn save(
    me: Admin,
    topic: Option<Topic>,
    form: TopicForm,
    db: &Db,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let known = topic.map(|topic| (topic.name, topic.slug));
    let refused = |layout, known, form, errors| {
        let page = EditPage { layout, known, form, errors };
        page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page)
    };
    let input = match form.parse() {
        Ok(input) => input,
        Err(errors) => return refused(layout, known, form, errors),
    };
    let name = input.name.clone();
    let slug = known.as_ref().map(|(_, slug)| slug.clone());
    let saved = db
        .write(move |conn| match &slug {
            Some(slug) => commands::change_topic(conn, &me, slug, &input, Moment::now()),
            None => commands::add_topic(conn, &me, &input, Moment::now()).map(drop),
        })
        .await;
    match saved {
        Ok(()) => Ok(told(&layout, wants, Msg::new("coaches-topic-saved").with("name", name))),
        Err(CoachError::TopicExists) => {
            let errors = FieldErrors::one("name", Msg::new("coaches-error-topic-exists"));
            refused(layout, known, form, errors)
        }
        Err(error) => Err(error.into()),
    }
}

fn told(layout: &Layout, wants: Wants, msg: Msg) -> actix_web::HttpResponse {
    Flash::notice(layout.reader.locale, msg).on(wants.redirect(INDEX))
}

async fn update_position(
    me: Admin,
    Path(slug): Path<String>,
    form: Form<PositionForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let is_up = form.is_up()?;
    let admin = me.clone();
    db.write(move |conn| commands::move_topic(conn, &admin, &slug, is_up, Moment::now())).await?;
    if wants == Wants::Page {
        return Ok(wants.redirect(INDEX));
    }
    let page = list(me, &db, layout).await?;
    page::ok(&page.layout, &page.as_list())
}

async fn confirm_retirement(
    me: Admin,
    Path(slug): Path<String>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let (topic, profiles) = find(&me, &slug, &db).await?;
    let page = RetirePage { layout, topic, profiles };
    page::ok(&page.layout, &page)
}

async fn retire(
    me: Admin,
    Path(slug): Path<String>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let end = db.write(move |conn| commands::retire_topic(conn, &me, &slug, Moment::now())).await?;
    let key = match end {
        TopicEnd::Deleted => "coaches-topic-deleted",
        TopicEnd::Retired => "coaches-topic-retired",
    };
    Ok(told(&layout, wants, Msg::new(key)))
}

async fn bring_back(
    me: Admin,
    Path(slug): Path<String>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    db.write(move |conn| commands::bring_topic_back(conn, &me, &slug, Moment::now())).await?;
    Ok(told(&layout, wants, Msg::new("coaches-topic-returned")))
}
