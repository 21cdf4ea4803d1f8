//! The library: articles, videos and documents by coaches and staff for others to learn from, and what readers keep of it.
//!
//! Owns `resources`, `resource_tags`, `resource_words`, `resource_files`, `resource_versions`, `resource_topics`,
//! `bookmarks`, `bookmark_folders`, `finished_resources`.
//! Announces `Withheld`.

pub mod commands;
pub mod doctor;
mod documents;
mod forms;
mod model;
mod pages;
pub mod queries;
mod routes;
mod video;
pub mod withheld;

pub use commands::{NewDocument, ResourceInput, erase};
pub use documents::Kind as FileKind;
pub use model::{Asker, Author, Kind, Level, LibraryError, Resource, Status, Visibility};
pub use routes::routes;
pub use video::Video;
