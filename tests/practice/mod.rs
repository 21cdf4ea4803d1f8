//! The coach's practice: holidays, journeys, time off, and sessions booked for clients.

mod earnings;
mod holidays;
mod invite;
mod time_off;
mod travel;
mod week;
