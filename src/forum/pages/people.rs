//! Who takes part, their drafts, and what waits for staff.

use askama::Template;

use crate::forum::queries::{DraftRow, PersonRow, Post, TopicRow, Waiting};
use crate::web::paging::Paging;
use crate::web::{Layout, filters};

/// Somebody and what they wrote that the reader may read.
#[derive(Template)]
#[template(path = "forum/person.html")]
pub struct PersonPage {
    pub layout: Layout,
    pub person: PersonRow,
    pub topics: Vec<TopicRow>,
    pub posts: Vec<Post>,
    pub paging: Paging,
}

impl PersonPage {
    pub fn handle(&self) -> &str {
        self.person.author.handle.as_deref().unwrap_or_default()
    }

    pub fn page(&self, number: Option<i64>) -> Option<String> {
        number.map(|page| format!("/forum/people/{}?page={page}", self.handle()))
    }
}

/// What somebody is still writing.
#[derive(Template)]
#[template(path = "forum/drafts.html")]
pub struct DraftsPage {
    pub layout: Layout,
    pub drafts: Vec<DraftRow>,
    /// The reader's own handle, once they take part.
    pub handle: Option<String>,
}

/// What waits for staff.
#[derive(Template)]
#[template(path = "forum/staff.html")]
pub struct StaffPage {
    pub layout: Layout,
    pub is_admin: bool,
    pub waiting: Vec<Waiting>,
    pub paging: Paging,
}

impl StaffPage {
    pub fn workspace_page(&self) -> &'static str {
        "forum"
    }

    pub fn page(&self, number: Option<i64>) -> Option<String> {
        number.map(|page| format!("/admin/forum?page={page}"))
    }
}
