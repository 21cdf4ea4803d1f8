//! The pages of authors.

use askama::Template;

use super::Options;
use crate::base::ids::ResourceId;
use crate::base::{Msg, places};
use crate::library::documents::{ACCEPTED, LARGEST};
use crate::library::forms::ResourceForm;
use crate::library::model::{Document, Kind, Level, Line, Newer, Resource, Status, Visibility};
use crate::web::paging::Paging;
use crate::web::{FieldErrors, Layout, filters, times};

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
    pub skills: Vec<String>,
    /// The present file of a document.
    pub document: Option<Document>,
    /// What was saved while this form was open.
    pub newer: Option<Newer>,
}

impl FormPage {
    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    /// Where the form goes: that of a document takes its file along.
    pub fn action(&self) -> String {
        match self.id() {
            Some(id) if self.is_document() => format!("/library/mine/{id}/file"),
            Some(id) => format!("/library/mine/{id}"),
            None => "/library/mine".to_owned(),
        }
    }

    pub fn id(&self) -> Option<ResourceId> {
        self.resource.as_ref().map(|resource| resource.id)
    }

    pub fn kind(&self) -> Kind {
        self.resource.as_ref().map_or_else(|| self.form.kind(), |resource| resource.kind)
    }

    pub fn is_article(&self) -> bool {
        self.kind() == Kind::Article
    }

    pub fn is_video(&self) -> bool {
        self.kind() == Kind::Video
    }

    pub fn is_document(&self) -> bool {
        self.kind() == Kind::Document
    }

    /// The file of a document is chosen once its draft is saved.
    pub fn takes_file(&self) -> bool {
        self.is_document() && self.resource.is_some()
    }

    /// A document is published once its file is there, or with it.
    pub fn may_publish(&self) -> bool {
        !self.is_document() || self.takes_file()
    }

    /// Who saved what while this form was open.
    pub fn newer_said(&self, newer: &Newer) -> String {
        let reader = &self.layout.reader;
        let msg = match &newer.who {
            Some(who) => Msg::new("library-newer-by").with("who", who.clone()),
            None => Msg::new("library-newer"),
        };
        reader.locale.say(&msg.with("when", times::when(reader, newer.at)))
    }

    /// Where to see what there is now: as readers do, beside what it was before.
    pub fn newer_href(&self) -> Option<String> {
        let resource = self.resource.as_ref()?;
        let versions = resource.published_at.map_or("", |_| "/versions");
        Some(format!("{}{versions}", resource.path()))
    }

    pub fn title_key(&self) -> String {
        let kind = self.kind();
        if self.resource.is_some() {
            format!("library-change-{kind}")
        } else {
            format!("library-new-{kind}")
        }
    }

    /// The kinds that a new one can be: kind, words, whether it is this one.
    pub fn kinds(&self) -> Vec<(String, String, bool)> {
        let is_this = |kind: &Kind| *kind == self.kind();
        Kind::ALL
            .iter()
            .map(|kind| (kind.to_string(), format!("library-kind-{kind}"), is_this(kind)))
            .collect()
    }

    pub fn file_label(&self) -> &'static str {
        if self.document.is_some() { "library-file-replace" } else { "library-file-choose" }
    }

    pub fn accepted(&self) -> &'static str {
        ACCEPTED
    }

    pub fn largest_megabytes(&self) -> usize {
        LARGEST >> 20
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
