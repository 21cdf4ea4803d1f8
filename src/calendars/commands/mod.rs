//! What people do with calendars.

mod feeds;

pub use feeds::{change_feed, make_feed, note_fetch, renew_feed, revoke_feed};
