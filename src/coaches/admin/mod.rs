//! Staff's side of coaches: who waits, what they wrote, and the decision.

mod pages;
mod queries;
mod routes;

pub use routes::routes;
