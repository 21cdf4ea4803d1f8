//! Reviews: what students say after a session, and the coach's answer.
//!
//! Owns `reviews`, `private_feedback`.
//! Announces `ReviewWritten`, `ReviewAnswered`, `Withheld`.

pub mod commands;
pub mod doctor;
mod forms;
pub mod mails;
mod model;
mod pages;
pub mod queries;
mod routes;

pub use model::{PrivateFeedback, Rating, Review, ReviewError, ReviewInput, ReviewStatus, Words};
pub use routes::routes;
