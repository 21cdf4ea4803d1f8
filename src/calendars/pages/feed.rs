//! A person's feed in the settings: its address, what it shows, and when it was last read.

use askama::Template;

use crate::base::percent;
use crate::calendars::feed;
use crate::calendars::model::Feed;
use crate::config::Config;
use crate::web::{Layout, filters};

/// The feed, or the offer to make one.
#[derive(Template)]
#[template(path = "calendars/feed.html")]
pub struct FeedPage {
    pub layout: Layout,
    pub feed: Option<Feed>,
    pub address: String,
}

impl FeedPage {
    pub fn new(layout: Layout, feed: Option<Feed>, config: &Config) -> Self {
        let address = feed.as_ref().map(|feed| feed::address(config, feed.id)).unwrap_or_default();
        Self { layout, feed, address }
    }

    /// The address that calendar programs of this device open.
    pub fn webcal(&self) -> String {
        match self.address.split_once("://") {
            Some((_, rest)) => format!("webcal://{rest}"),
            None => String::new(),
        }
    }

    pub fn google_url(&self) -> String {
        format!("https://calendar.google.com/calendar/r?cid={}", percent::encode(&self.webcal()))
    }

    pub fn outlook_url(&self) -> String {
        format!(
            "https://outlook.live.com/calendar/0/addfromweb?url={}&name=Guidepost",
            percent::encode(&self.address)
        )
    }

    pub fn office_url(&self) -> String {
        format!(
            "https://outlook.office.com/calendar/addfromweb?url={}&name=Guidepost",
            percent::encode(&self.address)
        )
    }

    pub fn has_names(&self) -> bool {
        self.feed.as_ref().is_some_and(|feed| feed.with_names)
    }

    pub fn has_links(&self) -> bool {
        self.feed.as_ref().is_some_and(|feed| feed.with_links)
    }
}
