//! Statistics: what happened on the platform, counted by days of UTC.
//!
//! Owns `daily_figures`, `finished_days`, `active_people`.
//! Most figures are computed from the rows that features keep anyway, by when things happened; what leaves no
//! rows, such as a search, is counted where it happens and written now and then. Nothing here says who did it.

pub mod doctor;
mod model;
mod reading;
mod rolling;
mod tally;

pub use model::{Kind, ledger_dimension};
pub use reading::{Grain, Row, Sums, by_grain, standing, sums};
pub use rolling::{computed, count_anew, erase, put, recount, roll_up, roll_up_all};
pub use tally::Tally;
