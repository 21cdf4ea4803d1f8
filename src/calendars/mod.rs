//! Calendars elsewhere: a person's sessions as a feed that other programs read, and the time in which a coach is
//! busy in calendars of their own.
//!
//! Owns `calendar_feeds`, `calendar_sources`, `source_calendars`, `busy_times`.
//! Announces `BusyTimeChanged`, `CallsLost`.

pub mod commands;
pub mod doctor;
mod feed;
mod forms;
mod ics;
pub mod mails;
mod meet;
mod model;
mod own;
mod pages;
pub mod queries;
mod read;
mod routes;
mod sources;

pub use feed::address as feed_address;
pub use ics::{Busy, Read};
pub use meet::Meet;
pub use model::{CalendarError, Feed, FeedOptions, Kind, Problem, Reach, Source, wait_minutes};
pub use read::read_due;
pub use routes::routes;
pub use sources::Access;
