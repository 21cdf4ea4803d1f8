//! Admin: what staff see of all features, and do to people, bookings, jobs and settings.
//!
//! Owns no table: each act is a command of the feature that does, with its audit row.

mod commands;
mod figures;
mod forms;
mod pages;
mod period;
mod queries;
mod routes;

pub use commands::cancel_booking;
pub use routes::routes;
