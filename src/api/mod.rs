//! The interface of programs: JSON over HTTP, with a token that its owner made. Version 1 only grows.

mod queries;
mod routes;
mod shapes;

pub use routes::routes;
