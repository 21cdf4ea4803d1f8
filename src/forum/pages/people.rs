//! Who takes part, and their drafts.

use askama::Template;

use crate::base::ids::UserId;
use crate::forum::queries::{DraftRow, PersonRow, Post, TopicRow};
use crate::web::paging::Paging;
use crate::web::{Layout, filters};

/// Somebody and what they wrote that the reader may read.
#[derive(Template)]
#[template(path = "forum/person.html")]
pub struct PersonPage {
    pub layout: Layout,
    /// Who looks on, if they are signed in.
    pub viewer: Option<UserId>,
    pub person: PersonRow,
    pub topics: Vec<TopicRow>,
    pub posts: Vec<Post>,
    pub paging: Paging,
}

impl PersonPage {
    /// Whether the reader can report the picture, which is another's.
    pub fn can_report_photo(&self) -> bool {
        self.viewer.is_some_and(|viewer| viewer != self.person.author_id)
            && self.person.author.photo_url().is_some()
    }

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
