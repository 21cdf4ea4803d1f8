//! Availability: a coach's rules in the coach's own zone, and the openings they leave.
//!
//! Owns `availability_settings`, `schedules`, `schedule_hours`, `schedule_breaks`, `date_exceptions`,
//! `days_off`, `holiday_sets`, `worked_holidays`, `travels`, `slots`, `free_days`.
//! Announces `AvailabilityChanged`.

mod agenda;
mod calendar;
mod clock;
mod commands;
pub mod doctor;
mod engine;
mod explain;
mod forms;
mod holidays;
mod interval;
mod model;
mod pages;
mod pick;
mod queries;
mod routes;
mod rows;
mod rules;
pub mod slots;
mod summary;
mod words;

#[cfg(test)]
mod engine_properties;
#[cfg(test)]
mod engine_tests;

pub use calendar::{Calendar, Imported};
pub use clock::{ClockChange, Pass, next_clock_changes};
pub use commands::{
    NewSchedule, add_break, add_day_off, add_travel, block, choose_holidays, erase, keep_holiday,
    make_default_settings, move_slot, open_slot, remove_break, remove_day_off, remove_exception,
    remove_schedule, remove_slot, remove_travel, save_schedule, save_settings, set_exception,
    set_schedule_active, set_weekly_hours, turn_slot,
};
pub use engine::{Opening, Taken, TakenKind, Window, opening_hours, openings};
pub use explain::{Reason, Verdict, WallVerdict, explain, explain_wall, is_offered};
pub use holidays::{Holiday, HolidaySet};
pub use interval::{Interval, Span, merged};
pub use model::{AvailabilityError, LONGEST_SLOT_DAYS, SettingsInput};
pub use pick::{half_hour_masks, nearest};
pub use queries::{DayOff, StoredRules, calendar_near, calendar_of, day_off_of, settings_of};
pub use routes::routes;
pub use rows::{
    AvailabilitySettings, BreakRow, DayOffRow, ExceptionRow, HoursRow, ScheduleKind, ScheduleRow,
    Slot, SlotStatus, TravelRow,
};
pub use rules::{
    DateRange, DayTime, Hours, MonthDay, NotADayTime, Pattern, Rules, Schedule, ZoneChange,
};
pub use summary::{SUMMARY_DAYS, refresh_free_days, stale_coaches};
pub use words::{Listener, hours_in_words};
