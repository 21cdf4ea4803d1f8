//! The pages where a coach looks after their time.

mod away;
mod calendar;
mod hours;
mod journey;
mod lines;
mod month;
mod why;

pub use away::HolidaysPage;
pub use calendar::{CalendarPage, CalendarQuery};
pub use hours::{Confirm, HoursPage, Stored, Typed};
pub use why::{WhyPage, WhyQuery};
