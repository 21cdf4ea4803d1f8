//! The pages of calendars.

mod feed;

pub use feed::FeedPage;
