//! Admins keep the categories.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use crate::accounts::Admin;
use crate::base::{Moment, Msg};
use crate::coaches::{PositionForm, TopicForm};
use crate::db::Db;
use crate::forum::model::ForumError;
use crate::forum::pages::{CategoriesPage, CategoryPage};
use crate::forum::{commands, queries};
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

const INDEX: &str = "/admin/forum/categories";

pub async fn index(_: Admin, db: Data<Db>, layout: Layout) -> AppResult {
    let rows = db.read(queries::counted_categories).await?;
    let page = CategoriesPage { layout, rows };
    page::ok(&page.layout, &page)
}

pub async fn new(_: Admin, layout: Layout) -> AppResult {
    let form = TopicForm { icon: "compass".to_owned(), ..TopicForm::default() };
    let page = CategoryPage { layout, known: None, form, errors: FieldErrors::default() };
    page::ok(&page.layout, &page)
}

/// The name of a category that is there.
async fn known(slug: &str, db: &Db) -> Result<queries::Category, AppError> {
    let slug = slug.to_owned();
    let all = db.read(queries::categories).await?;
    all.into_iter().find(|category| category.slug == slug).ok_or(AppError::NotFound)
}

pub async fn edit(_: Admin, Path(slug): Path<String>, db: Data<Db>, layout: Layout) -> AppResult {
    let category = known(&slug, &db).await?;
    let form =
        TopicForm { name: category.name.clone(), blurb: category.blurb, icon: category.icon };
    let known = Some((category.name, category.slug));
    let page = CategoryPage { layout, known, form, errors: FieldErrors::default() };
    page::ok(&page.layout, &page)
}

pub async fn create(
    me: Admin,
    form: Form<TopicForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    save((me, None), form.into_inner(), &db, layout, wants).await
}

pub async fn update(
    me: Admin,
    Path(slug): Path<String>,
    form: Form<TopicForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let category = known(&slug, &db).await?;
    save((me, Some((category.name, slug))), form.into_inner(), &db, layout, wants).await
}

async fn save(
    (me, known): (Admin, Option<(String, String)>),
    form: TopicForm,
    db: &Db,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let refused = |layout, known, form, errors| {
        let page = CategoryPage { layout, known, form, errors };
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
            Some(slug) => commands::change_category(conn, &me, slug, &input, Moment::now()),
            None => commands::add_category(conn, &me, &input, Moment::now()),
        })
        .await;
    match saved {
        Ok(()) => {
            let said = Msg::new("forum-category-saved").with("name", name);
            Ok(Flash::notice(layout.reader.locale, said).on(wants.redirect(INDEX)))
        }
        Err(ForumError::CategoryExists) => {
            let errors = FieldErrors::one("name", "forum-category-exists");
            refused(layout, known, form, errors)
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn update_position(
    me: Admin,
    Path(slug): Path<String>,
    form: Form<PositionForm>,
    db: Data<Db>,
    wants: Wants,
) -> AppResult {
    let is_up = form.is_up()?;
    db.write(move |conn| commands::move_category(conn, &me, &slug, is_up, Moment::now())).await?;
    Ok(wants.redirect(INDEX))
}

pub async fn remove(
    me: Admin,
    Path(slug): Path<String>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    known(&slug, &db).await?;
    db.write(move |conn| commands::delete_category(conn, &me, &slug, Moment::now())).await?;
    let response = wants.redirect(INDEX);
    Ok(Flash::notice(layout.reader.locale, "forum-category-deleted").on(response))
}
