//! The coach's own side: profile, offers, addresses, approval.

mod approval;
mod commands;
pub mod pages;
mod topics;
