//! Home: the first page, made of what is really there.
//!
//! Reads `reviews`, `users`, `coach_profiles`.

pub mod mine;
mod pages;
mod queries;
mod routes;

pub use routes::routes;
