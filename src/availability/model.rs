//! Defaults, bounds, and what can be refused.

use super::rows::AvailabilitySettings;
use super::rules::Hours;
use crate::base::ids::UserId;
use crate::base::{Moment, Zone};
use crate::db::DbError;

/// The longest one-off opening or block. Longer absences are days off.
pub const LONGEST_SLOT_DAYS: i64 = 14;

/// More of these than anybody needs; what is beyond is a mistake or worse.
pub const MOST_SCHEDULES: i64 = 20;
pub const MOST_BREAKS: i64 = 50;
pub const MOST_EXCEPTIONS: i64 = 400;
pub const MOST_DAYS_OFF: i64 = 200;
pub const MOST_TRAVELS: i64 = 100;
pub const MOST_SLOTS: i64 = 500;
/// Spans on one day of a schedule or exception.
pub const MOST_SPANS: usize = 12;

/// Bounds of the settings, as the tables have them.
pub const MOST_NOTICE_HOURS: i64 = 720;
pub const MOST_ADVANCE_DAYS: i64 = 730;
pub const MOST_A_DAY: i64 = 50;

/// Why a change to a coach's time was not made.
#[derive(Debug, thiserror::Error)]
pub enum AvailabilityError {
    /// The thing is not there, or belongs to another coach.
    #[error("not found")]
    NotFound,
    /// A session takes this time; only openings and blocks can be removed.
    #[error("a session takes this time")]
    SlotTaken,
    /// The opening or block is longer than `LONGEST_SLOT_DAYS`.
    #[error("too long")]
    TooLong,
    /// The coach is somewhere else on one of these dates already.
    #[error("travels overlap")]
    TravelsOverlap,
    /// There are `most` of these already.
    #[error("too many")]
    TooMany { most: i64 },
    #[error(transparent)]
    Db(#[from] DbError),
}

crate::db_failure!(AvailabilityError);

/// Settings as a coach wants them, within the bounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingsInput {
    pub zone: Zone,
    pub notice_minutes: i32,
    pub advance_days: i32,
    pub buffer_minutes: i32,
    pub daily_limit: Option<i32>,
    pub step_minutes: i32,
}

impl AvailabilitySettings {
    /// What a new coach begins with: a day's notice, two months ahead, starts every half hour.
    pub fn default_in(coach_id: UserId, zone: Zone, now: Moment) -> Self {
        Self {
            coach_id,
            zone,
            notice_minutes: 24 * 60,
            advance_days: 60,
            buffer_minutes: 0,
            daily_limit: None,
            step_minutes: 30,
            updated_at: now,
        }
    }
}

impl Hours {
    /// Minutes of the day, as the tables have them.
    pub(super) fn stored(self) -> (i32, i32) {
        let minute = |minutes: i64| i32::try_from(minutes).unwrap_or_default();
        (minute(self.start().minutes()), minute(self.end().minutes()))
    }
}
