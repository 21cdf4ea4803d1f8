//! What browsers send to the staff's pages.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::base::Msg;
use crate::settings::{self, Setting};
use crate::web::FieldErrors;

/// The period of the overview: the name of one, or its first and last day; the currency of its charts; and what
/// of it is to be saved.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct OverviewQuery {
    pub period: String,
    pub from: String,
    pub until: String,
    pub currency: String,
    pub about: String,
}

/// The filters of the list of people.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PeopleQuery {
    #[serde(default)]
    pub q: String,
    #[serde(default)]
    pub role: String,
    #[serde(default)]
    pub status: String,
    #[serde(default)]
    pub page: String,
}

/// The filters of the list of bookings. `coach` and `student` are ids, from links.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct BookingsQuery {
    #[serde(default)]
    pub q: String,
    #[serde(default)]
    pub status: String,
    #[serde(default)]
    pub coach: String,
    #[serde(default)]
    pub student: String,
    #[serde(default)]
    pub from: String,
    #[serde(default)]
    pub until: String,
    #[serde(default)]
    pub page: String,
}

/// The filters of the list of jobs.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct JobsQuery {
    #[serde(default)]
    pub status: String,
    #[serde(default)]
    pub page: String,
}

/// The filters of the activity log.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ActivityQuery {
    #[serde(default)]
    pub about: String,
    #[serde(default)]
    pub act: String,
    #[serde(default)]
    pub from: String,
    #[serde(default)]
    pub until: String,
    #[serde(default)]
    pub id: String,
    #[serde(default)]
    pub by: String,
    #[serde(default)]
    pub page: String,
}

/// Which changes of settings to show.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct HistoryQuery {
    pub key: String,
    pub page: String,
}

/// A filter that may be empty. `None` for what cannot be.
pub fn choice<T: std::str::FromStr>(text: &str) -> Option<Option<T>> {
    if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) }
}

/// A day that may be empty. `None` for what is not a day.
pub fn day(text: &str) -> Option<Option<NaiveDate>> {
    choice(text)
}

/// Why staff do something.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ReasonForm {
    #[serde(default)]
    pub reason: String,
}

impl ReasonForm {
    pub fn parse(&self) -> Result<String, FieldErrors> {
        let mut errors = FieldErrors::default();
        let reason = errors.text("reason", &self.reason, 3, 500);
        errors.or(|| Some(reason))
    }
}

/// A role to give or take away.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct RoleForm {
    #[serde(default)]
    pub role: String,
}

/// All settings, by key.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(transparent)]
pub struct SettingsForm(pub BTreeMap<String, String>);

impl SettingsForm {
    pub fn typed(&self, key: &str) -> &str {
        self.0.get(key).map_or("", String::as_str)
    }

    /// Whether a setting's box is ticked that lets everybody read it.
    pub fn is_ticked(&self, key: &str) -> bool {
        self.0.contains_key(&format!("public.{key}"))
    }

    /// Which settings everybody may read. Boxes that are not ticked are not sent, so that the form says that it
    /// had them.
    pub fn shown(&self) -> Vec<(Setting, bool)> {
        if !self.0.contains_key("boxes") {
            return Vec::new();
        }
        settings::ALL.iter().map(|setting| (*setting, self.is_ticked(setting.key))).collect()
    }

    /// The settings that were sent, each within its bounds.
    pub fn parse(&self) -> Result<Vec<(Setting, i64)>, FieldErrors> {
        let mut errors = FieldErrors::default();
        let mut values = Vec::new();
        for setting in settings::ALL {
            if let Some(text) = self.0.get(setting.key) {
                let value = setting.read(text);
                if value.is_none() {
                    let (min, max) = (setting.shown(setting.min), setting.shown(setting.max));
                    let bounds = Msg::new("field-number").with("min", min).with("max", max);
                    errors.add(setting.key, bounds);
                }
                values.push((*setting, value.unwrap_or(setting.min)));
            }
        }
        let of = |key: &str| values.iter().find(|(s, _)| s.key == key).map(|(_, value)| *value);
        if let (Some(min), Some(max)) = (of(settings::RATE_MIN.key), of(settings::RATE_MAX.key))
            && min > max
        {
            errors.add(settings::RATE_MAX.key, "admin-settings-max-below-min");
        }
        errors.or(|| Some(values))
    }
}
