//! Reads what staff see. Lists are one query and one for each thing shown beside a row's own columns.

mod activity;
mod bookings;
mod overview;
mod people;

pub use activity::{Act, ActivityFilter, activity};
pub use bookings::{Filter as BookingFilter, Row as BookingRow, Whole, booking, list_bookings};
pub use overview::{Desk, Overview, overview, waiting_for_moderators};
pub use people::{Filter as PeopleFilter, PersonPage, Row as PersonRow, list_people, person};
