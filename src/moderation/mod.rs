//! Moderation: what people report, what the filter holds back, and what staff do about it.
//!
//! Owns `moderation_cases`, `flags`, `moderation_acts`, `appeals`.
//! Announces `Moderated`, `ModerationUndone`, `Appealed`, `AppealDecided`.
//! Several reports of one thing are one case. Each act writes its one row of the log in its own transaction, can be
//! taken back, and can be appealed against; other staff decide about that.

pub mod appeal_links;
pub mod commands;
pub mod doctor;
mod forms;
pub mod mails;
mod model;
mod pages;
pub mod queries;
mod routes;
pub mod things;

pub use model::{
    Act, Appeal, Case, CaseStatus, Flag, MadeAct, ModerationError, Outcome, Reason, ThingKind,
};
pub use routes::routes;
pub use things::Thing;
