//! Meetings: where a booking's two people meet.
//!
//! Owns `meetings`.

mod commands;
mod model;

pub use commands::{of_booking, open};
pub use model::Meeting;
