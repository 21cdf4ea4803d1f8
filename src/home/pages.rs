//! The first page.

use std::sync::Arc;

use askama::Template;

use super::queries::Voice;
use crate::base::{Decimal, Msg};
use crate::coaches::discovery::{Card, Facets};
use crate::db::coach_facets::FacetRow;
use crate::settings::{FEE_BASIS_POINTS, Setting, hint_key, label_key};
use crate::web::{Layout, filters};

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
    /// Each rule: its name, what it means, its value.
    pub fn lines(&self) -> Vec<(String, String, String)> {
        let reader = &self.layout.reader;
        let line = |(setting, value): &(Setting, i64)| {
            if setting.key == FEE_BASIS_POINTS.key {
                let share =
                    Msg::new("statistics-percent").with("n", Decimal::new(*value, 2).trimmed());
                let (name, hint) = (reader.text("rules-fee"), reader.text("rules-fee-hint"));
                return (name, hint, reader.locale.say(&share));
            }
            let value = reader.locale.decimal(Decimal::new(*value, 0));
            (reader.text(&label_key(setting.key)), reader.text(&hint_key(setting.key)), value)
        };
        self.rules.iter().map(line).collect()
    }
}
