//! What people do with calendars.

mod calls;
mod erase;
mod feeds;
mod sources;

pub use calls::{leave_lost_calls, lose_calls, make_calls};
pub use erase::erase;
pub use feeds::{change_feed, make_feed, note_fetch, renew_feed, revoke_feed};
pub use sources::{
    NewSource, SourceChange, add_source, change_source, keep_permission, note_problem,
    remove_source, replace_secret, rest_until, store_read, take_due,
};
