//! The pages where a coach looks after their time.

mod calendar;
mod hours;
mod lines;
mod why;

pub use calendar::{CalendarPage, CalendarQuery};
pub use hours::{Confirm, HoursPage, Stored, Typed};
pub use why::{WhyPage, WhyQuery};
