//! Bookings: no double booking, ever; and everything else a booking promises.

mod clients;
mod embed;
mod files;
mod life;
mod mails;
mod moves;
mod no_shows;
mod pages;
mod races;
mod reminders;
mod series;
mod taking;
mod waiting;
