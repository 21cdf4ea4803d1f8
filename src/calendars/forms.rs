//! What browsers send about calendars.

use serde::Deserialize;

use super::model::FeedOptions;

/// What a feed shows.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct FeedForm {
    pub with_names: String,
    pub with_links: String,
}

impl FeedForm {
    pub fn options(&self) -> FeedOptions {
        FeedOptions { with_names: self.with_names == "yes", with_links: self.with_links == "yes" }
    }
}
