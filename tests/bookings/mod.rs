//! Bookings: no double booking, ever; and everything else a booking promises.

mod clients;
mod life;
mod mails;
mod no_shows;
mod pages;
mod races;
mod taking;
