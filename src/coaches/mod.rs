//! Coaches: profiles, offers, approval, discovery.
//!
//! Owns `topics`, `coach_profiles`, `coach_stats`, `coach_slugs`, `coach_topics`, `coach_languages`,
//! `coach_countries`, `offers`, `saved_coaches`.
//! Announces `CoachSubmitted`, `CoachApproved`, `CoachReturned`, `CoachProfileChanged`,
//! `TopicChanged`.

mod admin;
pub mod commands;
pub mod discovery;
mod forms;
mod free_times;
pub mod mails;
mod model;
mod pages;
pub mod queries;
mod reputation;
mod routes;

pub use commands::{OfferInput, ProfileInput, TopicInput};
pub use forms::{PositionForm, TopicForm};
pub use free_times::{begin_free_times, set_next_free};
pub use model::{
    CoachError, CoachProfile, CoachStats, CoachStatus, CoachStep, MeetingProvider, Need, Offer,
    SavedCoach, Topic,
};
pub use pages::Guide;
pub use queries::Bookable;
pub use reputation::{hold_numbers, record_rating, record_response, record_sessions};
pub use routes::routes;
