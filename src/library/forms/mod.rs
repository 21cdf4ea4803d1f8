//! The form of a resource, and the list's filters as an address has them.

mod keeping;

use serde::Deserialize;

use super::commands::ResourceInput;
use super::model::{Kind, Level, Resource, Visibility};
use super::queries::{Filter, Sort};
use super::video::Video;
use crate::base::words::listed;
use crate::base::{Msg, places};
use crate::web::FieldErrors;

pub use keeping::{FolderForm, NoteForm, ShelfQuery, TalkForm};

const MOST_TAGS: usize = 8;
const LONGEST_TAG: usize = 30;
/// The longest article, in characters.
const LONGEST_BODY: usize = 60_000;
/// The longest video or recording, in minutes.
const LONGEST_MINUTES: i64 = 600;
const LONGEST_SKILL: usize = 60;

/// A resource as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ResourceForm {
    /// Read for a new one only.
    pub kind: String,
    pub title: String,
    pub summary: String,
    pub body: String,
    /// With commas between them.
    pub tags: String,
    pub topic: String,
    pub skill: String,
    pub language: String,
    pub level: String,
    pub visibility: String,
    /// The address of a video, as people copy it.
    pub video: String,
    /// How long it takes to see, hear or go through; of articles it is counted.
    pub minutes: String,
    /// Set by the button that also publishes.
    pub publish: String,
    /// When the resource last changed before this form was opened, in milliseconds since 1970.
    pub changed: String,
}

impl ResourceForm {
    /// What a new one begins with.
    pub fn new(kind: Kind, language: &str) -> Self {
        Self {
            kind: kind.as_str().to_owned(),
            language: language.to_owned(),
            level: Level::Any.as_str().to_owned(),
            visibility: Visibility::Public.as_str().to_owned(),
            ..Self::default()
        }
    }

    /// The stored resource, as its form shows it.
    pub fn of(resource: &Resource, tags: &[String]) -> Self {
        let is_article = resource.kind == Kind::Article;
        Self {
            kind: resource.kind.as_str().to_owned(),
            skill: resource.skill.clone(),
            video: resource.video().map_or(String::new(), |video| video.page()),
            minutes: if is_article { String::new() } else { resource.minutes.to_string() },
            title: resource.title.clone(),
            summary: resource.summary.clone(),
            body: resource.body.clone(),
            tags: tags.join(", "),
            topic: resource.topic.clone().unwrap_or_default(),
            language: resource.language.clone(),
            level: resource.level.as_str().to_owned(),
            visibility: resource.visibility.as_str().to_owned(),
            publish: String::new(),
            changed: resource.updated_at.unix_millis().to_string(),
        }
    }

    /// When the resource last changed, as far as this form knows.
    pub fn known(&self) -> Option<i64> {
        self.changed.parse().ok()
    }

    /// What a new one is; an article if nothing known is said.
    pub fn kind(&self) -> Kind {
        self.kind.parse().unwrap_or(Kind::Article)
    }

    pub fn parse(
        &self,
        kind: Kind,
        topics: &[(String, String)],
    ) -> Result<ResourceInput, FieldErrors> {
        let mut errors = FieldErrors::default();
        let topic = self.topic.trim();
        if !topic.is_empty() && !topics.iter().any(|(slug, _)| slug == topic) {
            errors.add("topic", "library-error-choice");
        }
        if !places::is_language(&self.language) {
            errors.add("language", "library-error-choice");
        }
        let level = self.level.parse::<Level>();
        if level.is_err() {
            errors.add("level", "library-error-choice");
        }
        let visibility = self.visibility.parse::<Visibility>();
        if visibility.is_err() {
            errors.add("visibility", "library-error-choice");
        }
        let video = Video::at(&self.video).filter(|_| kind == Kind::Video);
        if kind == Kind::Video && video.is_none() {
            errors.add("video", "library-error-video");
        }
        let minutes = (kind != Kind::Article)
            .then(|| errors.number("minutes", &self.minutes, 1, LONGEST_MINUTES))
            .and_then(|minutes| i32::try_from(minutes).ok());
        let skill = errors.line("skill", &tidy(&self.skill), 0, LONGEST_SKILL);
        let shortest = if kind == Kind::Article { 50 } else { 0 };
        let input = ResourceInput {
            kind,
            skill,
            video: video.map(|video| video.to_string()),
            minutes,
            title: errors.line("title", &self.title, 3, 120),
            summary: errors.line("summary", &self.summary, 10, 300),
            body: errors.text("body", &self.body, shortest, LONGEST_BODY),
            tags: self.read_tags(&mut errors),
            topic: (!topic.is_empty()).then(|| topic.to_owned()),
            language: self.language.clone(),
            level: level.unwrap_or(Level::Any),
            visibility: visibility.unwrap_or(Visibility::Public),
        };
        errors.or(|| Some(input))
    }

    fn read_tags(&self, errors: &mut FieldErrors) -> Vec<String> {
        let mut tags: Vec<String> = Vec::new();
        for entry in listed(&self.tags) {
            let tag = tidy(entry);
            if tag.chars().count() > LONGEST_TAG {
                errors.add("tags", Msg::new("library-error-long-tag").with("max", LONGEST_TAG));
            } else if !tag.is_empty() && !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        if tags.len() > MOST_TAGS {
            errors.add("tags", Msg::new("library-error-many-tags").with("max", MOST_TAGS));
        }
        tags
    }
}

/// A tag as it is kept: lower case, one space between its words, no sign before it.
fn tidy(tag: &str) -> String {
    let words = tag.trim().trim_start_matches('#').split_whitespace();
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The filters of the list, as an address has them. What means nothing filters nothing.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    pub q: String,
    pub tag: String,
    pub kind: String,
    pub topic: String,
    pub skill: String,
    pub language: String,
    pub level: String,
    pub sort: String,
    pub page: String,
}

impl ListQuery {
    pub fn filter(&self) -> Filter {
        Filter {
            q: self.q.chars().take(100).collect(),
            tag: tidy(&self.tag),
            kind: self.kind.parse().ok(),
            topic: self.topic.clone(),
            skill: tidy(&self.skill),
            language: self.language.clone(),
            level: self.level.parse().ok(),
            sort: self.sort.parse::<Sort>().ok(),
        }
    }

    /// Whether anything narrows the list.
    pub fn is_narrowed(&self) -> bool {
        [&self.q, &self.tag, &self.kind, &self.topic, &self.skill, &self.language, &self.level]
            .iter()
            .any(|value| !value.trim().is_empty())
    }

    /// The same list's other page.
    pub fn at_page(&self, page: i64) -> String {
        let page = page.to_string();
        let fields = [
            ("q", &self.q),
            ("tag", &self.tag),
            ("kind", &self.kind),
            ("topic", &self.topic),
            ("skill", &self.skill),
            ("language", &self.language),
            ("level", &self.level),
            ("sort", &self.sort),
            ("page", &page),
        ];
        let kept: Vec<_> = fields.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        format!("/library?{}", serde_html_form::to_string(kept).unwrap_or_default())
    }
}

/// Why staff hide something.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ReasonForm {
    pub reason: String,
}

impl ReasonForm {
    pub fn parse(&self) -> Result<String, FieldErrors> {
        let mut errors = FieldErrors::default();
        let reason = errors.text("reason", &self.reason, 3, 500);
        errors.or(|| Some(reason))
    }
}

/// What begins a new one.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct NewQuery {
    pub kind: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(tags: &str) -> ResourceForm {
        ResourceForm {
            title: "How to listen".to_owned(),
            summary: "Five habits that others notice.".to_owned(),
            body: "words ".repeat(20),
            tags: tags.to_owned(),
            ..ResourceForm::new(Kind::Article, "en")
        }
    }

    #[test]
    fn tags_are_tidied_and_each_is_there_once() {
        let input =
            form(" #Feedback,  hard   talks ,feedback، مقابلات").parse(Kind::Article, &[]).unwrap();
        assert_eq!(input.tags, ["feedback", "hard talks", "مقابلات"]);
        assert!(form("a,b,c,d,e,f,g,h,i").parse(Kind::Article, &[]).is_err());
        assert!(form(&"x".repeat(31)).parse(Kind::Article, &[]).is_err());
    }

    #[test]
    fn what_cannot_be_chosen_is_refused() {
        for (field, value) in
            [("topic", "nonsense"), ("language", "xx"), ("level", "guru"), ("visibility", "all")]
        {
            let mut one = form("");
            match field {
                "topic" => one.topic = value.to_owned(),
                "language" => one.language = value.to_owned(),
                "level" => one.level = value.to_owned(),
                _ => one.visibility = value.to_owned(),
            }
            assert!(one.parse(Kind::Article, &[]).unwrap_err().of(field).is_some(), "{field}");
        }
    }

    #[test]
    fn a_video_needs_an_address_that_we_know_and_how_long_it_is() {
        let mut one = form("");
        one.body.clear();
        let errors = one.parse(Kind::Video, &[]).unwrap_err();
        assert!(errors.of("video").is_some() && errors.of("minutes").is_some());
        assert!(errors.of("body").is_none());
        one.video = "https://youtu.be/aqz-KE-bpKQ".to_owned();
        one.minutes = "11".to_owned();
        let input = one.parse(Kind::Video, &[]).unwrap();
        assert_eq!(input.video.as_deref(), Some("youtube:aqz-KE-bpKQ"));
        assert_eq!(input.minutes, Some(11));
        // What belongs to another kind is not kept.
        one.body = "words ".repeat(20);
        let article = one.parse(Kind::Article, &[]).unwrap();
        assert_eq!((article.video, article.minutes), (None, None));
    }
}
