//! What browsers send to the forum.

use serde::Deserialize;

use super::model::{Follow, MOST_READERS, MOST_TAGS, TopicInput, TopicKind, Visibility};
use super::queries::{Draft, List, Period, TopicFull, View};
use crate::base::{Msg, slug, words};
use crate::web::{AppError, FieldErrors};

/// The longest topic and comment, in letters.
const LONGEST_TOPIC: usize = 20_000;
const LONGEST_COMMENT: usize = 10_000;

/// A topic as it is written.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct TopicForm {
    pub kind: String,
    pub visibility: String,
    pub category: String,
    pub title: String,
    pub body: String,
    pub tags: String,
    pub readers: String,
}

impl TopicForm {
    /// A topic that is changed.
    pub fn of(topic: &TopicFull, readers: &[String]) -> Self {
        Self {
            kind: topic.head.kind.to_string(),
            visibility: topic.head.visibility.to_string(),
            category: topic.head.category.clone(),
            title: topic.head.title.clone(),
            body: topic.body.clone(),
            tags: topic.head.tags.iter().collect::<Vec<_>>().join(", "),
            readers: readers.join(", "),
        }
    }

    /// What somebody began to write.
    pub fn resume(draft: Option<Draft>) -> Self {
        let empty = Self { visibility: "public".to_owned(), ..Self::default() };
        match draft {
            None => empty,
            Some(draft) => Self {
                category: draft.category,
                title: draft.title,
                body: draft.body,
                tags: draft.tags,
                ..empty
            },
        }
    }

    pub fn parse(&self) -> Result<TopicInput, FieldErrors> {
        let mut errors = FieldErrors::default();
        let kind = self.kind.parse().unwrap_or_else(|_| {
            errors.add("kind", "field-choose");
            TopicKind::Discussion
        });
        let visibility = self.visibility.parse().unwrap_or_else(|_| {
            errors.add("visibility", "field-choose");
            Visibility::Public
        });
        if self.category.is_empty() {
            errors.add("category", "field-choose");
        }
        let title = errors.line("title", &self.title, 8, 150);
        let body = errors.text("body", &self.body, 15, LONGEST_TOPIC);
        let mut tags: Vec<String> = Vec::new();
        for word in words::listed(&self.tags) {
            let tag: String = slug::slugify(word).chars().take(30).collect();
            let tag = tag.trim_end_matches('-').to_owned();
            if !tag.is_empty() && !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        if tags.len() > MOST_TAGS {
            errors.add("tags", Msg::new("forum-error-tags").with("most", MOST_TAGS));
        }
        let readers = handles(&self.readers);
        if visibility == Visibility::Named && readers.is_empty() {
            errors.add("readers", "forum-error-readers");
        }
        if readers.len() > MOST_READERS {
            errors.add("readers", Msg::new("forum-error-many-readers").with("most", MOST_READERS));
        }
        errors.or(|| {
            Some(TopicInput {
                kind,
                visibility,
                category: self.category.clone(),
                title,
                body,
                tags,
                readers,
            })
        })
    }
}

/// The handles somebody typed, with or without their sign, between commas or spaces.
fn handles(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for entry in words::listed(text).flat_map(str::split_whitespace) {
        let handle: String = entry.trim_start_matches('@').to_lowercase();
        if !handle.is_empty() && handle.len() <= 60 && !found.contains(&handle) {
            found.push(handle);
        }
    }
    found
}

/// A comment as it is written.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CommentForm {
    pub body: String,
    /// The comment it replies to, or nothing.
    pub parent: String,
}

impl CommentForm {
    pub fn parse(&self) -> Result<String, FieldErrors> {
        let mut errors = FieldErrors::default();
        let body = errors.text("body", &self.body, 2, LONGEST_COMMENT);
        errors.or(|| Some(body))
    }
}

/// What a draft keeps of whichever form it is of.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct DraftForm {
    pub title: String,
    pub body: String,
    pub category: String,
    pub tags: String,
}

/// A vote: `1`, `-1` or `0`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct VoteForm {
    pub value: String,
}

impl VoteForm {
    pub fn parse(&self) -> Result<i32, AppError> {
        match self.value.as_str() {
            "1" => Ok(1),
            "-1" => Ok(-1),
            "0" => Ok(0),
            _ => Err(AppError::Invalid("error-title-invalid".into())),
        }
    }
}

/// Whether something is to be so: `yes` or `no`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct SwitchForm {
    pub on: String,
}

impl SwitchForm {
    pub fn parse(&self) -> Result<bool, AppError> {
        match self.on.as_str() {
            "yes" => Ok(true),
            "no" => Ok(false),
            _ => Err(AppError::Invalid("error-title-invalid".into())),
        }
    }
}

/// What to hear of a topic: `follow`, `mute` or `none`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct FollowForm {
    pub level: String,
}

impl FollowForm {
    pub fn parse(&self) -> Result<Option<Follow>, AppError> {
        if self.level == "none" {
            return Ok(None);
        }
        let level = self.level.parse().map(Some);
        level.map_err(|_| AppError::Invalid("error-title-invalid".into()))
    }
}

/// `?view=`, `?period=` and `?page=` of a list; `?q=` of a search.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    pub view: String,
    pub period: String,
    pub page: String,
    pub q: String,
}

impl ListQuery {
    /// The list that an address asks for; one that makes no sense is refused.
    pub fn parse(&self) -> Result<List, AppError> {
        let odd = |_| AppError::Invalid("error-title-invalid".into());
        let list = List::default();
        let view = match self.view.as_str() {
            "" => list.view,
            word => word.parse::<View>().map_err(odd)?,
        };
        let period = match self.period.as_str() {
            "" => list.period,
            word => word.parse::<Period>().map_err(odd)?,
        };
        Ok(List { view, period, ..list })
    }
}

/// `?page=`, and which comment is replied to or quoted.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct TopicQuery {
    pub page: String,
    pub reply: String,
    pub quote: String,
}

/// `?q=` of what completes a mention.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CompleteQuery {
    pub q: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_handles_are_read_as_people_type_them() {
        let form = TopicForm {
            kind: "question".to_owned(),
            visibility: "named".to_owned(),
            category: "music".to_owned(),
            title: "How long to practise?".to_owned(),
            body: "Half an hour, or more than that?".to_owned(),
            tags: "Piano, PIANO; Daily Practice,, ".to_owned(),
            readers: "@ada-nwosu  omar-farouk, @ada-nwosu".to_owned(),
        };
        let input = form.parse().unwrap();
        assert_eq!(input.tags, ["piano", "daily-practice"]);
        assert_eq!(input.readers, ["ada-nwosu", "omar-farouk"]);
        let many = TopicForm { tags: "a,b,c,d,e,f".to_owned(), readers: String::new(), ..form };
        let errors = many.parse().unwrap_err();
        assert!(errors.of("tags").is_some() && errors.of("readers").is_some());
    }

    #[test]
    fn q2_lists_that_make_no_sense_are_refused() {
        for odd in ["password_hash", "LATEST", "top;"] {
            let query = ListQuery { view: odd.to_owned(), ..ListQuery::default() };
            assert!(query.parse().is_err(), "{odd}");
        }
        assert!(ListQuery::default().parse().is_ok());
    }
}
