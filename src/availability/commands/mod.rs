//! What a coach changes about their time. Each change is announced, so that free times are computed anew.

mod blocks;
mod dates;
mod erase;
mod holidays;
mod schedules;
mod settings;

pub use blocks::{block, move_slot, open_slot, remove_slot, turn_slot};
pub use dates::{
    add_break, add_day_off, remove_break, remove_day_off, remove_exception, set_exception,
};
pub use erase::erase;
pub use holidays::{add_travel, choose_holidays, keep_holiday, remove_travel};
pub use schedules::{
    NewSchedule, remove_schedule, save_schedule, set_schedule_active, set_weekly_hours,
};
pub use settings::{make_default_settings, save_settings};

use super::model::AvailabilityError;
use crate::base::Moment;
use crate::base::ids::UserId;
use crate::db::Conn;
use crate::outbox::{self, Fact};

/// Says that a coach's free times are other ones now.
fn announce(conn: &mut Conn, coach: UserId, now: Moment) -> Result<(), AvailabilityError> {
    Ok(outbox::record(conn, &Fact::AvailabilityChanged { coach }, now)?)
}

/// `Ok` if a change by id reached a row; otherwise the row is not there or another coach's.
fn found(rows: usize) -> Result<(), AvailabilityError> {
    if rows == 0 { Err(AvailabilityError::NotFound) } else { Ok(()) }
}

/// Refuses another row where a coach has so many already that it can only be a mistake.
fn room_for_more(count: i64, most: i64) -> Result<(), AvailabilityError> {
    if count < most { Ok(()) } else { Err(AvailabilityError::TooMany { most }) }
}
