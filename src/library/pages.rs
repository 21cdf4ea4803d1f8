//! The pages of the library.

use askama::Template;

use super::forms::{ListQuery, ResourceForm};
use super::model::{Card, Level, Line, Resource, Shown, Status, Visibility};
use super::queries::Sort;
use crate::base::ids::ResourceId;
use crate::base::messages::Locale;
use crate::base::places;
use crate::web::paging::Paging;
use crate::web::{FieldErrors, Layout, filters};

/// Value, words, whether chosen.
type Options = Vec<(String, String, bool)>;

/// The list, and what it can be narrowed by.
#[derive(Template)]
#[template(path = "library/index.html")]
pub struct IndexPage {
    pub layout: Layout,
    pub query: ListQuery,
    pub cards: Vec<Card>,
    pub paging: Paging,
    pub tags: Vec<String>,
    pub topics: Vec<(String, String)>,
    pub languages: Vec<String>,
    /// Whether the reader may write, too.
    pub is_author: bool,
}

impl IndexPage {
    fn locale(&self) -> Locale {
        self.layout.reader.locale
    }

    pub fn page(&self, number: Option<i64>) -> Option<String> {
        number.map(|number| self.query.at_page(number))
    }

    pub fn topic_options(&self) -> Options {
        let chosen = |slug: &str| slug == self.query.topic;
        self.topics.iter().map(|(slug, name)| (slug.clone(), name.clone(), chosen(slug))).collect()
    }

    pub fn language_options(&self) -> Options {
        let option = |code: &String| {
            let name = places::language_name(self.locale(), code);
            (code.clone(), name, *code == self.query.language)
        };
        self.languages.iter().map(option).collect()
    }

    pub fn level_options(&self) -> Options {
        let levels = [Level::Beginner, Level::Intermediate, Level::Advanced];
        let option = |level: Level| {
            let words = self.locale().text(&format!("library-level-{level}"));
            (level.to_string(), words, level.as_str() == self.query.level)
        };
        levels.map(option).into()
    }

    pub fn sort_options(&self) -> Options {
        let option = |sort: &Sort| {
            let words = self.locale().text(&format!("library-sort-{sort}"));
            (sort.to_string(), words, sort.as_str() == self.query.sort)
        };
        Sort::ALL.iter().map(option).collect()
    }

    pub fn is_tag(&self, tag: &str) -> bool {
        self.query.tag == tag
    }
}

/// A resource.
#[derive(Template)]
#[template(path = "library/show.html")]
pub struct ShowPage {
    pub layout: Layout,
    pub shown: Shown,
    pub related: Vec<Card>,
    pub is_own: bool,
    pub is_staff: bool,
    pub reason: String,
    pub errors: FieldErrors,
}

impl ShowPage {
    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn level_key(&self) -> String {
        format!("library-level-{}", self.shown.resource.level)
    }

    pub fn visibility_key(&self) -> String {
        format!("library-visibility-{}", self.shown.resource.visibility)
    }

    pub fn is_for_all(&self) -> bool {
        self.shown.resource.visibility == Visibility::Public
    }

    pub fn has_level(&self) -> bool {
        self.shown.resource.level != Level::Any
    }
}

/// The button that keeps a resource, on its own.
#[derive(Template)]
#[template(path = "library/keeping.html")]
pub struct Keeping {
    pub slug: String,
    pub title: String,
    pub is_kept: bool,
    pub next: String,
}

/// What somebody keeps.
#[derive(Template)]
#[template(path = "library/bookmarks.html")]
pub struct BookmarksPage {
    pub layout: Layout,
    pub cards: Vec<Card>,
    pub paging: Paging,
}

impl BookmarksPage {
    pub fn page(&self, number: Option<i64>) -> Option<String> {
        number.map(|number| format!("/bookmarks?page={number}"))
    }
}

/// What an author wrote.
#[derive(Template)]
#[template(path = "library/mine.html")]
pub struct MinePage {
    pub layout: Layout,
    pub lines: Vec<Line>,
    pub paging: Paging,
}

impl MinePage {
    pub fn page(&self, number: Option<i64>) -> Option<String> {
        number.map(|number| format!("/library/mine?page={number}"))
    }

    pub fn badge(&self, line: &Line) -> (&'static str, String) {
        badge(line.status)
    }

    pub fn visibility_key(&self, line: &Line) -> String {
        format!("library-visibility-{}", line.visibility)
    }
}

/// The colour and the word of a state.
fn badge(status: Status) -> (&'static str, String) {
    let tone = match status {
        Status::Draft => "neutral",
        Status::Published => "good",
        Status::Hidden => "bad",
    };
    (tone, format!("library-status-{status}"))
}

/// Writing, or changing what was written.
#[derive(Template)]
#[template(path = "library/form.html")]
pub struct FormPage {
    pub layout: Layout,
    /// `None` for a new one.
    pub resource: Option<Resource>,
    pub form: ResourceForm,
    pub errors: FieldErrors,
    pub topics: Vec<(String, String)>,
}

impl FormPage {
    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn action(&self) -> String {
        match self.id() {
            Some(id) => format!("/library/mine/{id}"),
            None => "/library/mine".to_owned(),
        }
    }

    pub fn id(&self) -> Option<ResourceId> {
        self.resource.as_ref().map(|resource| resource.id)
    }

    pub fn is_draft(&self) -> bool {
        self.resource.as_ref().is_none_or(|resource| resource.status == Status::Draft)
    }

    pub fn badge(&self) -> (&'static str, String) {
        badge(self.resource.as_ref().map_or(Status::Draft, |resource| resource.status))
    }

    pub fn topic_options(&self) -> Options {
        let none = self.layout.reader.locale.text("library-topic-none");
        let nothing = (String::new(), none, self.form.topic.is_empty());
        let option = |(slug, name): &(String, String)| {
            (slug.clone(), name.clone(), *slug == self.form.topic)
        };
        std::iter::once(nothing).chain(self.topics.iter().map(option)).collect()
    }

    pub fn language_options(&self) -> Options {
        places::languages(self.layout.reader.locale)
            .into_iter()
            .map(|(code, name)| (code.to_owned(), name, code == self.form.language))
            .collect()
    }

    pub fn level_options(&self) -> Options {
        let option = |level: &Level| {
            let words = self.layout.reader.locale.text(&format!("library-level-{level}"));
            (level.to_string(), words, level.as_str() == self.form.level)
        };
        Level::ALL.iter().map(option).collect()
    }

    pub fn visibility_options(&self) -> Options {
        let option = |one: &Visibility| {
            let words = self.layout.reader.locale.text(&format!("library-visibility-{one}"));
            (one.to_string(), words, one.as_str() == self.form.visibility)
        };
        Visibility::ALL.iter().map(option).collect()
    }
}

/// Asks before something is deleted.
#[derive(Template)]
#[template(path = "library/removal.html")]
pub struct RemovalPage {
    pub layout: Layout,
    pub resource: Resource,
}
