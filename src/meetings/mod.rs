//! Meetings: where a booking's two people meet, what becomes of the call, and who was there.
//!
//! Owns `meetings`, `meeting_steps`, `attendances`.

pub mod commands;
pub mod doctor;
mod model;
mod pages;
pub mod queries;

pub use commands::open;
pub use model::{
    Attendance, Meeting, MeetingError, MeetingStatus, MeetingStep, Party, Presence, Source, Turn,
    minutes_of,
};
pub use pages::Story;
pub use queries::of_booking;
