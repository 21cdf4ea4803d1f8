//! No-shows: one side says that the other did not come, and it is settled by the other's word, by their silence,
//! or by staff. Only then does the booking end, and with it the money move.
//!
//! Owns `no_show_claims`.
//! Announces `NoShowClaimed`, `NoShowContested`, `NoShowWithdrawn`, `NoShowDismissed`.

pub mod commands;
mod forms;
pub mod mails;
mod model;
mod pages;
pub mod queries;
mod routes;

pub use model::{Claim, ClaimStatus, Verdict};
pub use pages::ClaimCard;
pub use routes::routes;
