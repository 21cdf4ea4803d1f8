//! Students: a user's learning side.
//!
//! Owns `student_profiles`.

mod commands;
mod forms;
mod model;
mod pages;
mod queries;
mod routes;

pub use commands::{erase, save_profile};
pub use model::{Commitment, Level, StudentProfile};
pub use queries::profile_of;
pub use routes::routes;
