//! The library: what coaches and staff write for others to learn from, and what readers keep of it.
//!
//! Owns `resources`, `resource_tags`, `resource_words`, `bookmarks`.

pub mod commands;
pub mod doctor;
mod forms;
mod model;
mod pages;
pub mod queries;
mod routes;
pub mod withheld;

pub use commands::{ResourceInput, erase};
pub use model::{Asker, Author, Level, LibraryError, Resource, Status, Visibility};
pub use routes::routes;
