//! The pages of calendars.

mod feed;
mod sources;

pub use feed::FeedPage;
pub use sources::{RemovePage, SourcePage, SourcesPage, problem_key};
