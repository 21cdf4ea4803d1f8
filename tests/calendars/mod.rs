//! Calendars: the private feed, and busy time from elsewhere.

mod accounts;
pub mod fake;
mod feed;
mod files;
pub mod permission;
