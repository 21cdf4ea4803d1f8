//! Calendars elsewhere: a person's sessions as a feed that other programs read, and the time in which a coach is
//! busy in calendars of their own.
//!
//! Owns `calendar_feeds`, `calendar_sources`, `source_calendars`, `busy_times`.
//! Announces `BusyTimeChanged`.

pub mod commands;
mod feed;
mod forms;
mod ics;
mod model;
mod pages;
pub mod queries;
mod routes;

pub use feed::address as feed_address;
pub use model::{CalendarError, Feed, FeedOptions};
pub use routes::routes;
