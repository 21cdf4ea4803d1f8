//! Calendars: the private feed, and busy time from elsewhere.

mod feed;
