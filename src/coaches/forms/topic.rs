//! The form of a field of coaching.

use serde::Deserialize;

use crate::base::slug;
use crate::coaches::commands::TopicInput;
use crate::coaches::model::{TOPIC_ICONS, Topic};
use crate::web::FieldErrors;

/// A field as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct TopicForm {
    pub name: String,
    pub blurb: String,
    pub icon: String,
}

impl TopicForm {
    /// The stored field, as its form shows it.
    pub fn of(topic: &Topic) -> Self {
        Self { name: topic.name.clone(), blurb: topic.blurb.clone(), icon: topic.icon.clone() }
    }

    pub fn parse(&self) -> Result<TopicInput, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.line("name", &self.name, 2, 40);
        // The address is made of the name's letters and digits.
        if slug::slugify(&name).is_empty() {
            errors.add("name", "coaches-topic-name-odd");
        }
        let blurb = errors.line("blurb", &self.blurb, 0, 160);
        if !TOPIC_ICONS.contains(&self.icon.as_str()) {
            errors.add("icon", "field-choose");
        }
        let icon = self.icon.clone();
        errors.or(|| Some(TopicInput { name, blurb, icon }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_has_a_name_with_letters_and_a_picture_of_ours() {
        let form = |name: &str, icon: &str| TopicForm {
            name: name.to_owned(),
            icon: icon.to_owned(),
            ..TopicForm::default()
        };
        assert!(form("Music", "music").parse().is_ok());
        for (name, icon, field) in
            [("", "music", "name"), ("?!", "music", "name"), ("Music", "skull", "icon")]
        {
            let errors = form(name, icon).parse().unwrap_err();
            assert!(errors.of(field).is_some(), "{name} {icon}");
        }
    }
}
