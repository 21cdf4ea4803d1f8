//! Privacy: everything that is known of a person, handed to them, and the way to leave.
//!
//! Owns `data_exports`.
//! Announces `ExportAsked`, `ExportReady`.

mod archive;
mod commands;
pub mod holdings;
pub mod mails;
mod pages;
mod routes;

pub use commands::{ask, build, erase, prune};
pub use routes::routes;
