//! Announcements: what staff tell everybody, or everybody of a role.
//!
//! Owns `announcements`.
//! Announces `AnnouncementMade`. It goes out in batches, each the job of the one before, and reaches nobody twice:
//! a batch begins where the last one ended, and a letter's key names announcement and reader.

pub mod commands;
mod forms;
pub mod mails;
mod model;
mod pages;
pub mod queries;
mod routes;

pub use model::{Announcement, Audience, Draft, Status};
pub use routes::routes;
