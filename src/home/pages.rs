//! The first page.

use std::sync::Arc;

use askama::Template;

use super::queries::Voice;
use crate::base::messages::Arg;
use crate::base::{BasisPoints, Decimal};
use crate::coaches::discovery::{Card, Facets};
use crate::db::coach_facets::FacetRow;
use crate::settings::{Setting, Unit, hint_key, label_key};
use crate::web::{Layout, Reader, filters, times};

/// The first page.
#[derive(Template)]
#[template(path = "home/index.html")]
pub struct Index {
    pub layout: Layout,
    pub facets: Arc<Facets>,
    pub featured: Vec<Card>,
    /// Whether all of the featured are free within a week.
    pub is_this_week: bool,
    pub voices: Vec<Voice>,
    /// What coaches keep of a price, such as `80`.
    pub kept_percent: Decimal,
    /// How long a chosen time is held, in minutes.
    pub hold_minutes: i64,
    pub canonical: String,
}

impl Index {
    /// The five fields with the most coaches.
    pub fn fields(&self) -> Vec<FacetRow> {
        self.facets.topics.iter().filter(|row| row.n > 0).take(5).cloned().collect()
    }

    /// The fields after those.
    pub fn other_fields(&self) -> Vec<FacetRow> {
        self.facets.topics.iter().filter(|row| row.n > 0).skip(5).cloned().collect()
    }
}

/// What everybody may read of the settings.
#[derive(Template)]
#[template(path = "home/rules.html")]
pub struct Rules {
    pub layout: Layout,
    pub rules: Vec<(Setting, i64)>,
}

impl Rules {
    /// Each rule: its name, what it means, its value as people read it.
    pub fn lines(&self) -> Vec<(String, String, String)> {
        let reader = &self.layout.reader;
        let line = |(setting, value): &(Setting, i64)| {
            let name = reader.text(&name_key(*setting));
            (name, reader.text(&rule_hint_key(*setting)), value_of(reader, *setting, *value))
        };
        self.rules.iter().map(line).collect()
    }
}

/// The key of a rule's name. Staff type bare numbers, so their name for it says what it counts; here the value does.
fn name_key(setting: Setting) -> String {
    match setting.unit {
        Unit::Number | Unit::Answer => label_key(setting.key),
        Unit::BasisPoints | Unit::Minutes | Unit::Hours | Unit::Days => {
            format!("rules-name-{}", word_of(setting))
        }
    }
}

/// The key of what a rule means. That of staff says how to type an answer or a share.
fn rule_hint_key(setting: Setting) -> String {
    match setting.unit {
        Unit::BasisPoints | Unit::Answer => format!("rules-hint-{}", word_of(setting)),
        Unit::Number | Unit::Minutes | Unit::Hours | Unit::Days => hint_key(setting.key),
    }
}

/// A setting as it stands in keys of messages.
fn word_of(setting: Setting) -> String {
    setting.key.replace(['.', '_'], "-")
}

fn value_of(reader: &Reader, setting: Setting, value: i64) -> String {
    let locale = reader.locale;
    let number = |number: Decimal| Arg::Text(locale.decimal(number));
    match setting.unit {
        Unit::Number => locale.decimal(Decimal::new(value, 0)),
        Unit::BasisPoints => {
            let share = i32::try_from(value).ok().and_then(BasisPoints::new);
            let percent = share.unwrap_or(BasisPoints::NONE).percent();
            locale.text_with("rules-percent", &[("n", number(percent))])
        }
        Unit::Minutes => times::length(reader, value),
        Unit::Hours => times::length(reader, value.saturating_mul(60)),
        Unit::Days => locale.text_with("rules-days", &[("n", Arg::Number(value))]),
        Unit::Answer if value == 1 => locale.text("rules-yes"),
        Unit::Answer => locale.text("rules-no"),
    }
}
