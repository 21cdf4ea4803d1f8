//! Staff's side of coaches: who waits, what they wrote, and the decision; and the fields they work in.

mod pages;
mod queries;
mod routes;
mod topics;

pub use routes::routes;
