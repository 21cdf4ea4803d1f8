//! The forum: topics and comments, read by everybody who may, and who hears of them.
//!
//! Owns `forum_members`, `forum_categories`, `forum_topics`, `forum_topic_tags`, `forum_readers`, `forum_comments`,
//! `forum_votes`, `forum_revisions`, `forum_follows`, `forum_visits`, `forum_drafts`.
//! Announces `TopicWritten`, `CommentWritten`, `AnswerAccepted`, `Withheld`.
//! What somebody may read is decided in `access` and nowhere else: every query here asks it.

mod access;
pub mod commands;
pub mod doctor;
mod forms;
pub mod index;
pub mod mails;
mod members;
mod model;
mod pages;
pub mod queries;
mod routes;
mod standing;
mod structured;
pub mod weekly;

pub use access::Viewer;
pub use model::{
    Follow, ForumError, Post, PostStatus, TopicInput, TopicKind, Visibility, short_of, slug_of,
};
pub use routes::{beside_the_text, posted, routes};
