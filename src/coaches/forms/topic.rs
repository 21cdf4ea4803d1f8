//! The form of a field of coaching, and of what else has a name, a few words and a picture.

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

    /// Every picture: its name, the key of its word, whether chosen.
    pub fn icons(&self) -> Vec<(&'static str, String, bool)> {
        let choice = |icon: &&'static str| (*icon, format!("icon-{icon}"), self.icon == *icon);
        TOPIC_ICONS.iter().map(choice).collect()
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
    use crate::base::messages::{Locale, has_key};
    use crate::web::assets::has_icon;

    #[test]
    fn every_picture_of_a_field_is_in_the_sprite_and_has_a_word() {
        for icon in TOPIC_ICONS {
            assert!(has_icon(icon), "{icon} is not in a sprite");
            assert!(has_key(Locale::ENGLISH, &format!("icon-{icon}")), "icon-{icon}");
        }
    }

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
