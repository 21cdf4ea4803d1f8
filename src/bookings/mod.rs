//! Bookings: a student takes a coach's time; it is paid or approved, takes place, moves or is cancelled.
//!
//! Owns `bookings`, `booking_steps`, `booking_notes`, `move_proposals`, `booking_series`,
//! `series_bookings`, `waits`, `reminder_plans`, `coach_reminders`,
//! `booking_files`, `embed_sites`, `asked_moves`.
//! Announces `BookingHeld`, `BookingInvited`, `BookingRequested`, `BookingConfirmed`, `BookingMoved`, `BookingCancelled`,
//! `BookingExpired`, `BookingCompleted`, `BookingMissed`, `MoveProposed`, `MoveUnanswered`,
//! `TimeOffered`, `WaitEnded`, `RemindersChanged`, `MoveAsked`.

mod access;
pub mod ahead;
pub mod attachments;
pub mod claims;
mod clients;
pub mod commands;
mod conduct;
pub mod doctor;
pub mod embed;
mod forms;
pub mod ics;
pub mod mails;
mod model;
mod pages;
mod policy;
pub mod proposals;
pub mod queries;
pub mod reminders;
mod routes;
mod rules;
pub mod series;
mod time_off;
pub mod waiting;

pub use access::{Asker, remember};
pub use commands::{BookingError, Paid, Student, Wishes, confirm_paid};
pub use model::{Answer, Booking, BookingNote, BookingStep, By, NoShow, Side, Status, Step};
pub use pages::Choice;
pub use policy::{Policy, PolicyRow};
pub use routes::{load_picker, routes};
