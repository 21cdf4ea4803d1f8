//! Meetings: where a booking's two people meet, what becomes of the call, and who was there.
//!
//! Owns `meetings`, `meeting_steps`, `attendances`, `conferences`, `recordings`.
//! Announces `CallChanged`, `CallFellBack`, `CallJoined`, `RecordingReady`.

pub mod commands;
pub mod conferences;
pub mod doctor;
pub mod mails;
mod model;
mod pages;
pub mod provider;
pub mod queries;
pub mod recordings;
mod routes;
mod told;
pub mod zoom;

pub use commands::open;
pub use model::{
    Attendance, Meeting, MeetingError, MeetingStatus, MeetingStep, Party, Presence, Source, Turn,
    minutes_of,
};
pub use pages::Story;
pub use queries::of_booking;
pub use routes::routes;
