//! Which times a series would have. Pure but for reading the calendar.

use chrono::{Datelike, Days};

use crate::availability::{Calendar, calendar_of};
use crate::base::Moment;
use crate::base::ids::UserId;
use crate::base::zone::Local;
use crate::db::{Conn, DbError};

/// How many other times are offered for one that cannot be had.
const OTHERS: usize = 4;

/// How often, and how many times. The first time counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repeat {
    pub every_weeks: i32,
    pub count: i32,
}

impl Repeat {
    pub const FEWEST: i64 = 2;
    pub const MOST: i64 = 12;
}

/// One time of a series. `wanted` is the same time on the coach's clock; where the clock skips it, the instant after
/// the gap, which is not free.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    pub wanted: Moment,
    pub is_free: bool,
    /// The nearest free times of the same day, then of the same week, if `wanted` is not free.
    pub others: Vec<Moment>,
}

/// The part of a coach's calendar that a series can touch.
pub fn calendar_for(
    conn: &mut Conn,
    coach: UserId,
    first: Moment,
    repeat: Repeat,
) -> Result<Calendar, DbError> {
    let weeks = i64::from(repeat.every_weeks) * i64::from(repeat.count);
    calendar_of(conn, coach, first.plus_days(-8), first.plus_days(weeks * 7 + 8))
}

/// The times: some weeks apart on the coach's clock, whose hours they have to fit. What cannot be had comes with
/// the nearest that can.
pub fn plan(
    calendar: &Calendar,
    minutes: i64,
    first: Moment,
    repeat: Repeat,
    now: Moment,
) -> Vec<Planned> {
    let zone = calendar.zone();
    let start = zone.at(first).naive_local();
    (0..repeat.count.max(0))
        .map(|nth| {
            let days = u64::try_from(nth * repeat.every_weeks * 7).unwrap_or_default();
            let wall = start.checked_add_days(Days::new(days)).unwrap_or(start);
            let (wanted, exists) = match zone.instants(wall) {
                _ if nth == 0 => (first, true),
                Local::Once(at) | Local::Twice(at, _) => (at, true),
                Local::Never => (zone.after_gap(wall), false),
            };
            let is_free = exists && calendar.check(minutes, wanted, now).is_ok();
            let others = if is_free { Vec::new() } else { near(calendar, minutes, wanted, now) };
            Planned { wanted, is_free, others }
        })
        .collect()
}

/// Free times of the week around an instant, by the coach's calendar: those of its day first, then the nearest.
fn near(calendar: &Calendar, minutes: i64, wanted: Moment, now: Moment) -> Vec<Moment> {
    let zone = calendar.zone();
    let day = zone.date_at(wanted);
    let back = Days::new(u64::from(day.weekday().num_days_from_monday()));
    let monday = day.checked_sub_days(back).unwrap_or(day);
    let next = monday.checked_add_days(Days::new(7)).unwrap_or(monday);
    let from = zone.start_of_day(monday);
    let openings = calendar.openings(minutes, from, zone.start_of_day(next), now);
    let mut times: Vec<Moment> = openings.into_iter().map(|opening| opening.start).collect();
    times.sort_by_key(|at| (zone.date_at(*at) != day, at.since(wanted).num_seconds().abs(), *at));
    times.truncate(OTHERS);
    times
}
