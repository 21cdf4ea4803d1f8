//! Who takes part, and their drafts.

use askama::Template;

use crate::forum::queries::{DraftRow, PersonRow, Post, TopicRow};
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
