//! What settings were before.

use askama::Template;

use crate::admin::forms::HistoryQuery;
use crate::base::Moment;
use crate::settings::history::{Change, What};
use crate::settings::{self, label_key};
use crate::web::paging::Paging;
use crate::web::{Layout, filters};

/// One change in words.
pub struct HistoryLine {
    pub at: Moment,
    pub by: String,
    pub key: String,
    pub label: String,
    pub from: String,
    pub to: String,
}

/// The latest changes first.
#[derive(Template)]
#[template(path = "admin/setting_history.html")]
pub struct HistoryPage {
    pub layout: Layout,
    pub query: HistoryQuery,
    pub rows: Vec<(Change, String)>,
    pub paging: Paging,
}

impl HistoryPage {
    pub fn workspace_page(&self) -> &'static str {
        "settings"
    }

    pub fn lines(&self) -> Vec<HistoryLine> {
        let reader = &self.layout.reader;
        let word = |change: &Change, value: &str| match change.what {
            What::Value => {
                let setting = settings::ALL.iter().find(|setting| setting.key == change.key);
                let number = value.parse().ok();
                setting.zip(number).map_or_else(|| value.to_owned(), |(s, n)| s.shown(n))
            }
            What::Visibility => reader.text(&format!("admin-setting-is-{value}")),
        };
        let line = |(change, by): &(Change, String)| HistoryLine {
            at: change.changed_at,
            by: by.clone(),
            key: change.key.clone(),
            label: reader.text(&label_key(&change.key)),
            from: word(change, &change.old_value),
            to: word(change, &change.new_value),
        };
        self.rows.iter().map(line).collect()
    }

    pub fn page(&self, number: Option<i64>) -> Option<String> {
        let number = number?.to_string();
        let query = [("key", self.query.key.as_str()), ("page", number.as_str())];
        Some(super::address("/admin/settings/history", &query))
    }
}
