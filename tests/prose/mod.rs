//! What people write: one renderer, its pictures, its preview.

pub mod payloads;
mod pictures;
mod preview;
