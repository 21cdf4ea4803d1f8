//! The coach's own side: profile, offers, addresses, approval.

mod approval;
mod commands;
mod pages;
mod topics;
