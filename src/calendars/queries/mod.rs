//! What is known about calendars. Every question names who asks, but those of feeds and jobs.

mod calls;
mod feeds;
mod sources;

pub use calls::{account_of, calls_source, calls_source_of, own_calls};
pub use feeds::{Found, feed_of, find_feed, items_of};
pub use sources::{
    Conflict, SourceLine, ToRead, calendars_of, conflicts_of, own_source, reach_of, sources_of,
    to_read,
};
