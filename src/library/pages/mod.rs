//! The pages of the library.

mod keeping;
mod versions;
mod write;

use askama::Template;

use super::documents::Signer;
use super::forms::ListQuery;
use super::model::{Card, Document, Kind, Level, Shown, Visibility};
use super::queries::{Sort, Talk};
use super::video::Video;
use crate::base::ids::UserId;
use crate::base::messages::Locale;
use crate::base::places;
use crate::web::paging::Paging;
use crate::web::{FieldErrors, Layout, filters};

pub use keeping::{BookmarksPage, KeepingButton};
pub use versions::{VersionPage, VersionsPage};
pub use write::{FormPage, MinePage, RemovalPage};

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
    pub skills: Vec<String>,
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

    pub fn kind_options(&self) -> Options {
        let option = |kind: &Kind| {
            let words = self.locale().text(&format!("library-kinds-{kind}"));
            (kind.to_string(), words, kind.as_str() == self.query.kind)
        };
        Kind::ALL.iter().map(option).collect()
    }

    pub fn skill_options(&self) -> Options {
        let chosen = |skill: &str| skill == self.query.skill;
        self.skills.iter().map(|one| (one.clone(), one.clone(), chosen(one))).collect()
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
    /// Who reads, if they are signed in.
    pub reader: Option<UserId>,
    pub is_own: bool,
    pub is_staff: bool,
    pub reason: String,
    pub errors: FieldErrors,
    /// Signs the address of a file that is not for everybody.
    pub signer: Signer,
    /// What is said of it; nothing of what is not for everybody.
    pub talk: Option<Talk>,
    /// What the reader is saying.
    pub said: String,
}

impl ShowPage {
    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn video(&self) -> Option<Video> {
        self.shown.resource.video()
    }

    pub fn kind_key(&self) -> String {
        format!("library-kind-{}", self.shown.resource.kind)
    }

    pub fn icon(&self) -> &'static str {
        self.shown.resource.kind.icon()
    }

    /// The skill, unless a tag says the same.
    pub fn skill(&self) -> Option<&str> {
        let skill = self.shown.resource.skill.as_str();
        let is_tag = self.shown.tags.iter().any(|tag| tag == skill);
        Some(skill).filter(|skill| !skill.is_empty() && !is_tag)
    }

    pub fn has_text(&self) -> bool {
        !self.shown.resource.body.is_empty()
    }

    pub fn file_href(&self, file: &Document) -> String {
        let path = format!("{}/files/{}", self.shown.resource.path(), file.id);
        if self.shown.resource.is_for_all() {
            return path;
        }
        path + &self.signer.query(file.id, self.reader, self.layout.now())
    }

    pub fn has_versions(&self) -> bool {
        (self.is_own || self.is_staff) && self.shown.resource.published_at.is_some()
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
