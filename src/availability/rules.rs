//! What a coach has said about their time: wall-clock rules, dates and limits, before any instant is computed.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Timelike, Weekday};

use super::clock::Clock;
use super::holidays::Holiday;
use super::interval::{Interval, Span, merged};
use crate::base::{Moment, Zone};

const MINUTES_A_DAY: i64 = 24 * 60;
const MOST_ADVANCE_DAYS: i64 = 3 * 366;

/// A wall-clock time of day to the minute, from 00:00 up to and including 24:00, the end of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DayTime(u16);

/// Opening hours on one day by the wall clock, such as 09:00–12:30.
///
/// Hours end at 24:00 at the latest. Work past midnight is two entries, one on each day; a session
/// may run from the one into the other.
pub type Hours = Interval<DayTime>;

/// The text was not a time of day between `00:00` and `24:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a time of day")]
pub struct NotADayTime;

/// A day that comes back every month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MonthDay {
    /// The 1st to the 31st. A month without that date is left out; nothing moves to another date.
    Date(u32),
    /// The last date of the month.
    LastDate,
    /// The first (1) to the fifth (5) such weekday; a month without a fifth is left out.
    Nth(u32, Weekday),
    /// The last such weekday of the month.
    Last(Weekday),
}

/// On which days hours come back, and which hours. One day may be named several times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pattern {
    Weekly(Vec<(Weekday, Hours)>),
    Monthly(Vec<(MonthDay, Hours)>),
    /// Explicit dates.
    Custom(Vec<(NaiveDate, Hours)>),
}

/// Recurring hours and the dates between which they hold, both included; `None` is open-ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    pub pattern: Pattern,
    pub valid_from: Option<NaiveDate>,
    pub valid_to: Option<NaiveDate>,
    pub is_active: bool,
}

/// Calendar dates from the first to the last, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateRange {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

/// Travel: on these dates the coach lives by another zone's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ZoneChange {
    pub dates: DateRange,
    pub zone: Zone,
}

/// Everything one coach has decided about when they can be booked.
///
/// Dates and times of day are those of the coach's clock: `zone`, or on dates of travel the zone of
/// the `zone_changes` (the last one that names the date).
///
/// - The hours of a date are the union of all active schedules, without the weekday's `breaks`.
/// - An exception says all there is to say about its date: its hours replace the schedules and the
///   breaks, and no hours close the day.
/// - `holidays` close their dates, unless an exception gives the date hours.
/// - `days_off` close their dates whatever else is said about them, exceptions included.
/// - `open_slots` are free in addition to all of that, because the coach added them by hand.
///
/// Numbers out of range are read as the nearest sensible ones: lengths of time are never negative,
/// a step is at least a minute and at most a day, and nobody is booked over three years ahead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    pub zone: Zone,
    pub schedules: Vec<Schedule>,
    pub breaks: Vec<(Weekday, Hours)>,
    pub exceptions: BTreeMap<NaiveDate, Vec<Hours>>,
    pub days_off: Vec<DateRange>,
    /// Public holidays that the coach keeps, of the dates that were read.
    pub holidays: BTreeMap<NaiveDate, Holiday>,
    pub open_slots: Vec<Span>,
    pub zone_changes: Vec<ZoneChange>,
    /// A session starts at least this many real minutes after it is booked.
    pub notice_minutes: i64,
    /// A session may be booked up to the end of the date this many days after the coach's today.
    pub advance_days: i64,
    /// Minutes kept free between two live sessions.
    pub buffer_minutes: i64,
    /// The most sessions that may start on one date of the coach's clock.
    pub daily_limit: Option<u32>,
    /// Sessions start at the beginning of the hours and then every so many minutes by the clock.
    pub step_minutes: i64,
}

impl DayTime {
    pub const MIDNIGHT: Self = Self(0);
    pub const END_OF_DAY: Self = Self(24 * 60);

    /// The time of day so many minutes after 00:00, if that is no later than 24:00.
    pub fn from_minutes(minutes: i64) -> Option<Self> {
        u16::try_from(minutes).ok().map(Self).filter(|time| *time <= Self::END_OF_DAY)
    }

    /// The minute a clock shows, whatever its seconds.
    pub fn of(time: NaiveTime) -> Self {
        let minutes = time.num_seconds_from_midnight() / 60;
        u16::try_from(minutes).map_or(Self::END_OF_DAY, Self)
    }

    /// Minutes by the clock since 00:00.
    pub fn minutes(self) -> i64 {
        i64::from(self.0)
    }
}

impl FromStr for DayTime {
    type Err = NotADayTime;

    fn from_str(text: &str) -> Result<Self, NotADayTime> {
        let (hours, minutes) = text.split_once(':').ok_or(NotADayTime)?;
        match (two_digits(hours), two_digits(minutes)) {
            (Some(hours), Some(minutes)) if minutes < 60 => {
                Self::from_minutes(hours * 60 + minutes).ok_or(NotADayTime)
            }
            _ => Err(NotADayTime),
        }
    }
}

impl fmt::Display for DayTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

fn two_digits(text: &str) -> Option<i64> {
    let is_two_digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_two_digits { text.parse().ok() } else { None }
}

impl MonthDay {
    pub fn falls_on(self, date: NaiveDate) -> bool {
        match self {
            Self::Date(day) => date.day() == day,
            Self::LastDate => leaves_month(date, 1),
            Self::Nth(nth, weekday) => date.weekday() == weekday && date.day0() / 7 + 1 == nth,
            Self::Last(weekday) => date.weekday() == weekday && leaves_month(date, 7),
        }
    }
}

fn leaves_month(date: NaiveDate, days: u64) -> bool {
    date.checked_add_days(Days::new(days)).is_none_or(|later| later.month() != date.month())
}

impl Pattern {
    fn add_hours_on(&self, date: NaiveDate, hours: &mut Vec<Hours>) {
        match self {
            Self::Weekly(week) => hours.extend(of_weekday(week, date)),
            Self::Monthly(month) => {
                hours.extend(month.iter().filter(|(day, _)| day.falls_on(date)).map(|(_, h)| *h));
            }
            Self::Custom(dates) => {
                hours.extend(dates.iter().filter(|(day, _)| *day == date).map(|(_, h)| *h));
            }
        }
    }
}

fn of_weekday(week: &[(Weekday, Hours)], date: NaiveDate) -> impl Iterator<Item = Hours> {
    let today = date.weekday();
    week.iter().filter(move |(day, _)| *day == today).map(|(_, hours)| *hours)
}

impl Schedule {
    /// Active hours without end, every week.
    pub fn weekly(week: Vec<(Weekday, Hours)>) -> Self {
        Self::always(Pattern::Weekly(week))
    }

    /// An active schedule without a first or last date.
    pub fn always(pattern: Pattern) -> Self {
        Self { pattern, valid_from: None, valid_to: None, is_active: true }
    }

    fn holds_on(&self, date: NaiveDate) -> bool {
        self.is_active
            && self.valid_from.is_none_or(|first| first <= date)
            && self.valid_to.is_none_or(|last| date <= last)
    }
}

impl DateRange {
    /// How many dates there are, at least one.
    pub fn days(self) -> i64 {
        self.to.signed_duration_since(self.from).num_days().max(0) + 1
    }

    pub fn contains(self, date: NaiveDate) -> bool {
        self.from <= date && date <= self.to
    }
}

impl Rules {
    /// A coach without hours, bookable at a day's notice up to 90 days ahead, in steps of 15 minutes.
    pub fn closed(zone: Zone) -> Self {
        Self {
            zone,
            schedules: Vec::new(),
            breaks: Vec::new(),
            exceptions: BTreeMap::new(),
            days_off: Vec::new(),
            holidays: BTreeMap::new(),
            open_slots: Vec::new(),
            zone_changes: Vec::new(),
            notice_minutes: MINUTES_A_DAY,
            advance_days: 90,
            buffer_minutes: 0,
            daily_limit: None,
            step_minutes: 15,
        }
    }

    /// The zone by whose clock the coach lives on a date.
    pub fn zone_on(&self, date: NaiveDate) -> Zone {
        let travel = self.zone_changes.iter().rev().find(|change| change.dates.contains(date));
        travel.map_or(self.zone, |change| change.zone)
    }

    /// The zone by whose clock the coach lives at an instant.
    pub fn zone_at(&self, at: Moment) -> Zone {
        if self.zone_changes.is_empty() {
            return self.zone;
        }
        Clock::new(self, at, at).date_at(at).map_or(self.zone, |date| self.zone_on(date))
    }

    /// The hours of a date in order, breaks not yet taken out; none if the day is closed.
    pub fn hours_on(&self, date: NaiveDate) -> Vec<Hours> {
        if self.day_off(date).is_some() {
            return Vec::new();
        }
        match self.exceptions.get(&date) {
            Some(hours) => merged(hours.clone()),
            None if self.holidays.contains_key(&date) => Vec::new(),
            None => self.scheduled_on(date),
        }
    }

    /// The breaks that cut into the hours of a date, in order.
    pub fn breaks_on(&self, date: NaiveDate) -> Vec<Hours> {
        if self.exceptions.contains_key(&date) {
            return Vec::new();
        }
        merged(of_weekday(&self.breaks, date).collect())
    }

    /// What the schedules alone say about a date, in order.
    pub fn scheduled_on(&self, date: NaiveDate) -> Vec<Hours> {
        let mut hours = Vec::new();
        for schedule in self.schedules.iter().filter(|schedule| schedule.holds_on(date)) {
            schedule.pattern.add_hours_on(date, &mut hours);
        }
        merged(hours)
    }

    /// The time off that closes a date.
    pub fn day_off(&self, date: NaiveDate) -> Option<DateRange> {
        self.days_off.iter().copied().find(|range| range.contains(date))
    }

    /// The first instant that respects the notice.
    pub(super) fn notice_ends(&self, now: Moment) -> Moment {
        now.plus_minutes(self.notice_minutes.max(0))
    }

    pub(super) fn advance(&self) -> Days {
        let days = self.advance_days.clamp(0, MOST_ADVANCE_DAYS);
        Days::new(days.unsigned_abs())
    }

    pub(super) fn buffer(&self) -> TimeDelta {
        minutes_up_to_a_day(self.buffer_minutes.max(0))
    }

    pub(super) fn step(&self) -> TimeDelta {
        minutes_up_to_a_day(self.step_minutes.max(1))
    }
}

/// The real length of a session: between a minute and a day.
pub(super) fn session_length(minutes: i64) -> TimeDelta {
    minutes_up_to_a_day(minutes.max(1))
}

fn minutes_up_to_a_day(minutes: i64) -> TimeDelta {
    TimeDelta::try_minutes(minutes.min(MINUTES_A_DAY)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn times_of_day_run_from_midnight_to_the_end_of_the_day() {
        for text in ["00:00", "09:05", "23:59", "24:00"] {
            assert_eq!(text.parse::<DayTime>().unwrap().to_string(), text);
        }
        for text in ["24:01", "9:00", "09:60", "-1:00", "+9:00", "0900", "", "25:00", "09:00:00"] {
            assert_eq!(text.parse::<DayTime>(), Err(NotADayTime), "{text}");
        }
    }

    #[test]
    fn hours_past_midnight_cannot_be_written() {
        let late = "22:00".parse::<DayTime>().unwrap();
        let early = "02:00".parse::<DayTime>().unwrap();
        assert_eq!(Hours::new(late, early), None);
        assert!(Hours::new(late, DayTime::END_OF_DAY).is_some());
    }

    #[test]
    fn days_of_the_month_fall_where_the_calendar_says() {
        assert!(MonthDay::Date(31).falls_on(date("2026-01-31")));
        assert!(!MonthDay::Date(31).falls_on(date("2026-04-30")));
        assert!(MonthDay::LastDate.falls_on(date("2028-02-29")));
        assert!(!MonthDay::LastDate.falls_on(date("2028-02-28")));
        assert!(MonthDay::Nth(2, Weekday::Tue).falls_on(date("2026-03-10")));
        assert!(!MonthDay::Nth(2, Weekday::Tue).falls_on(date("2026-03-03")));
        assert!(MonthDay::Last(Weekday::Fri).falls_on(date("2026-02-27")));
        assert!(!MonthDay::Last(Weekday::Fri).falls_on(date("2026-02-20")));
    }
}
