//! All integration tests, in one binary. Each test owns its database; people are the test API.
//!
//! Without more, tests run on `SQLite`. With `GUIDEPOST_TEST_DATABASE=postgres` the same tests run on a private
//! `PostgreSQL` that the suite starts itself.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may fail loudly"
)]
#![allow(clippy::print_stdout, reason = "tests may report")]

mod access;
mod accounts;
mod admin;
mod announcements;
mod api;
mod architecture;
mod audit;
mod availability;
mod backups;
mod bookings;
mod calendars;
mod cli;
mod clock;
mod coaches;
mod copies;
mod demo;
mod discovery;
mod forum;
mod foundation;
mod home;
mod journeys;
mod languages;
mod library;
mod mail;
mod meet;
mod meetings;
mod migrations;
mod moderation;
mod notifications;
mod operations;
mod pages;
mod payments;
mod plans;
mod practice;
mod privacy;
mod prose;
mod recordings;
mod reviews;
mod security;
mod statistics;
mod suites;
mod support;
mod weight;
mod worker;
mod zoom;
