//! The form of a resource, and the list's filters as an address has them.

use serde::Deserialize;

use super::commands::ResourceInput;
use super::model::{Level, Resource, Visibility};
use super::queries::{Filter, Sort};
use crate::base::words::listed;
use crate::base::{Msg, places};
use crate::web::FieldErrors;

const MOST_TAGS: usize = 8;
const LONGEST_TAG: usize = 30;
/// The longest article, in characters.
const LONGEST_BODY: usize = 60_000;

/// A resource as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ResourceForm {
    pub title: String,
    pub summary: String,
    pub body: String,
    /// With commas between them.
    pub tags: String,
    pub topic: String,
    pub language: String,
    pub level: String,
    pub visibility: String,
    /// Set by the button that also publishes.
    pub publish: String,
}

impl ResourceForm {
    /// What a new one begins with.
    pub fn new(language: &str) -> Self {
        Self {
            language: language.to_owned(),
            level: Level::Any.as_str().to_owned(),
            visibility: Visibility::Public.as_str().to_owned(),
            ..Self::default()
        }
    }

    /// The stored resource, as its form shows it.
    pub fn of(resource: &Resource, tags: &[String]) -> Self {
        Self {
            title: resource.title.clone(),
            summary: resource.summary.clone(),
            body: resource.body.clone(),
            tags: tags.join(", "),
            topic: resource.topic.clone().unwrap_or_default(),
            language: resource.language.clone(),
            level: resource.level.as_str().to_owned(),
            visibility: resource.visibility.as_str().to_owned(),
            publish: String::new(),
        }
    }

    pub fn parse(&self, topics: &[(String, String)]) -> Result<ResourceInput, FieldErrors> {
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
        let input = ResourceInput {
            title: errors.line("title", &self.title, 3, 120),
            summary: errors.line("summary", &self.summary, 10, 300),
            body: errors.text("body", &self.body, 50, LONGEST_BODY),
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
    pub topic: String,
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
            topic: self.topic.clone(),
            language: self.language.clone(),
            level: self.level.parse().ok(),
            sort: self.sort.parse::<Sort>().ok(),
        }
    }

    /// Whether anything narrows the list.
    pub fn is_narrowed(&self) -> bool {
        [&self.q, &self.tag, &self.topic, &self.language, &self.level]
            .iter()
            .any(|value| !value.trim().is_empty())
    }

    /// The same list's other page.
    pub fn at_page(&self, page: i64) -> String {
        let page = page.to_string();
        let fields = [
            ("q", &self.q),
            ("tag", &self.tag),
            ("topic", &self.topic),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn form(tags: &str) -> ResourceForm {
        ResourceForm {
            title: "How to listen".to_owned(),
            summary: "Five habits that others notice.".to_owned(),
            body: "words ".repeat(20),
            tags: tags.to_owned(),
            ..ResourceForm::new("en")
        }
    }

    #[test]
    fn tags_are_tidied_and_each_is_there_once() {
        let input = form(" #Feedback,  hard   talks ,feedback، مقابلات").parse(&[]).unwrap();
        assert_eq!(input.tags, ["feedback", "hard talks", "مقابلات"]);
        assert!(form("a,b,c,d,e,f,g,h,i").parse(&[]).is_err());
        assert!(form(&"x".repeat(31)).parse(&[]).is_err());
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
            assert!(one.parse(&[]).unwrap_err().of(field).is_some(), "{field}");
        }
    }
}
