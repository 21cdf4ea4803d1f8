//! What is known about calendars. Every question names who asks, but those of feeds and jobs.

mod feeds;

pub use feeds::{Found, feed_of, find_feed, items_of};
