//! Bookings: a student takes a coach's time; it is paid or approved, takes place, moves or is cancelled.
//!
//! Owns `bookings`, `booking_steps`, `booking_notes`, `asked_moves`.
//! Announces `BookingHeld`, `BookingInvited`, `BookingRequested`, `BookingConfirmed`, `BookingMoved`, `BookingCancelled`,
//! `BookingExpired`, `BookingCompleted`, `BookingMissed`, `MoveAsked`.

mod access;
mod clients;
pub mod commands;
mod conduct;
pub mod doctor;
mod forms;
pub mod ics;
pub mod mails;
mod model;
mod pages;
mod policy;
pub mod queries;
mod routes;
mod rules;
mod time_off;

pub use access::{Asker, remember};
pub use commands::{BookingError, Paid, Student, Wishes, confirm_paid};
pub use model::{Answer, Booking, BookingNote, BookingStep, By, NoShow, Side, Status, Step};
pub use pages::Choice;
pub use policy::{Policy, PolicyRow};
pub use routes::{load_picker, routes};
