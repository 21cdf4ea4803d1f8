//! The pages of calendars.

mod calls;
mod feed;
mod sources;

pub use calls::CallsPage;
pub use feed::FeedPage;
pub use sources::{RemovePage, SourcePage, SourcesPage, problem_key};
