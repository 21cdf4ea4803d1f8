//! Writing and changing topics and comments, removing them, and what they said before.

use askama::Template;

use crate::base::Moment;
use crate::base::ids::CommentId;
use crate::forum::forms::{CommentForm, TopicForm};
use crate::forum::model::{TopicKind, Visibility};
use crate::forum::queries::{Category, Revision};
use crate::web::{FieldErrors, Layout, filters};

/// A new topic, or a change of one.
#[derive(Template)]
#[template(path = "forum/write.html")]
pub struct TopicFormPage {
    pub layout: Layout,
    /// The address of the topic that is changed.
    pub known: Option<String>,
    pub form: TopicForm,
    pub errors: FieldErrors,
    pub categories: Vec<Category>,
    pub is_staff: bool,
    pub is_coach: bool,
    /// When what is shown was saved as a draft.
    pub drafted_at: Option<Moment>,
}

impl TopicFormPage {
    pub fn action(&self) -> String {
        match &self.known {
            Some(slug) => format!("/forum/t/{slug}"),
            None => "/forum/topics".to_owned(),
        }
    }

    pub fn back(&self) -> String {
        match &self.known {
            Some(slug) => format!("/forum/t/{slug}"),
            None => "/forum".to_owned(),
        }
    }

    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    /// Value, title, text, nothing, whether chosen.
    pub fn kinds(&self) -> Vec<(&'static str, String, String, &'static str, bool)> {
        let say = |key: String| self.layout.reader.text(&key);
        TopicKind::ALL
            .iter()
            .filter(|kind| self.is_staff || **kind != TopicKind::Announcement)
            .map(|kind| {
                let word = kind.as_str();
                let (title, text) =
                    (format!("forum-kind-{word}"), format!("forum-kind-hint-{word}"));
                (word, say(title), say(text), "", self.form.kind == word)
            })
            .collect()
    }

    pub fn visibilities(&self) -> Vec<(&'static str, String, String, &'static str, bool)> {
        let say = |key: String| self.layout.reader.text(&key);
        Visibility::ALL
            .iter()
            .filter(|who| self.is_coach || **who != Visibility::Students)
            .map(|who| {
                let word = who.as_str();
                let title = format!("forum-visibility-{word}");
                let text = format!("forum-visibility-hint-{word}");
                (word, say(title), say(text), "", self.form.visibility == word)
            })
            .collect()
    }

    pub fn is_named(&self) -> bool {
        self.form.visibility == Visibility::Named.as_str()
    }

    pub fn choices(&self) -> Vec<(String, String, bool)> {
        let none = (String::new(), self.layout.reader.text("forum-choose-category"), false);
        let all = self.categories.iter().map(|category| {
            (category.slug.clone(), category.name.clone(), category.slug == self.form.category)
        });
        std::iter::once(none).chain(all).collect()
    }
}

/// A change of a comment.
#[derive(Template)]
#[template(path = "forum/comment.html")]
pub struct CommentPage {
    pub layout: Layout,
    pub id: CommentId,
    pub title: String,
    pub form: CommentForm,
    pub errors: FieldErrors,
}

impl CommentPage {
    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }
}

/// "Really?", with what it means.
#[derive(Template)]
#[template(path = "forum/removal.html")]
pub struct RemovalPage {
    pub layout: Layout,
    pub action: String,
    pub back: String,
    pub text: &'static str,
}

/// What a post said before.
#[derive(Template)]
#[template(path = "forum/history.html")]
pub struct HistoryPage {
    pub layout: Layout,
    pub back: String,
    pub title: String,
    pub now: Revision,
    pub before: Vec<Revision>,
}
