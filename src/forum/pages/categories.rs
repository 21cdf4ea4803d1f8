//! The pages on which admins keep the categories.

use askama::Template;

use crate::coaches::TopicForm;
use crate::forum::queries::Category;
use crate::web::{FieldErrors, Layout, filters};

/// Every category, with how many topics it has.
#[derive(Template)]
#[template(path = "forum/categories.html")]
pub struct CategoriesPage {
    pub layout: Layout,
    pub rows: Vec<(Category, i64)>,
}

impl CategoriesPage {
    pub fn workspace_page(&self) -> &'static str {
        "categories"
    }

    pub fn can_go_up(&self, place: &usize) -> bool {
        *place > 0
    }

    pub fn can_go_down(&self, place: &usize) -> bool {
        place + 1 < self.rows.len()
    }
}

/// A new category, or a change of one.
#[derive(Template)]
#[template(path = "forum/category.html")]
pub struct CategoryPage {
    pub layout: Layout,
    /// Name and address of the one that is changed.
    pub known: Option<(String, String)>,
    pub form: TopicForm,
    pub errors: FieldErrors,
}

impl CategoryPage {
    pub fn workspace_page(&self) -> &'static str {
        "categories"
    }

    pub fn action(&self) -> String {
        match &self.known {
            Some((_, slug)) => format!("/admin/forum/categories/{slug}"),
            None => "/admin/forum/categories".to_owned(),
        }
    }

    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }
}
