//! Calendars: the private feed, and busy time from elsewhere.

mod accounts;
mod fake;
mod feed;
mod files;
mod permission;
