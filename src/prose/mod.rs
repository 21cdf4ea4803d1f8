//! What people write: the pictures in it, its preview, and how it becomes what is stored.
//!
//! Whoever keeps prose keeps its source and what `keep` made of it. A picture that no kept text shows is
//! deleted after a day.
//!
//! Owns `pictures`, `filter_rules`.

pub mod commands;
pub mod filter;
mod model;
mod pages;
pub mod queries;
mod routes;

pub use commands::{erase, keep, sweep};
pub use model::{LARGEST, Picture, QUOTA, Written};
pub use queries::rendered;
pub use routes::routes;
