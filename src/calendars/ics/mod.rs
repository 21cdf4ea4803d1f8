//! Reads calendar files: from the text to the time in which somebody is busy. Pure.

mod busy;
mod lines;
mod rules;
mod stamps;
mod zones;

#[cfg(test)]
mod tests;

pub use busy::{Busy, Frame, Read, Unreadable, busy_times};
