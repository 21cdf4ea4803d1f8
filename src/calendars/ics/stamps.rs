//! Times as calendar files write them, and the instants they mean.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::lines::Line;
use super::zones::Zones;
use crate::base::zone::Local;
use crate::base::{Moment, Zone};

/// By which clock a time is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// A whole day, wherever its reader is.
    Day,
    /// A zone's wall clock.
    Wall(Zone),
}

/// A time as a file writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    pub wall: NaiveDateTime,
    pub clock: Clock,
}

/// How times without a zone and unknown zones are read: by the reader's own clock.
pub struct Reading<'a> {
    pub zones: &'a Zones,
    pub own: Zone,
}

impl Reading<'_> {
    /// The time of a line with one value.
    pub fn stamp(&self, line: &Line) -> Option<Stamp> {
        self.value(line, &line.value)
    }

    /// The time of one value of a line.
    pub fn value(&self, line: &Line, value: &str) -> Option<Stamp> {
        let value = value.trim();
        if let Some(date) = date(value) {
            return Some(Stamp { wall: date.and_time(NaiveTime::MIN), clock: Clock::Day });
        }
        let (wall, is_utc) = date_time(value)?;
        let zone = if is_utc {
            Zone::UTC
        } else {
            line.param("TZID").and_then(|name| self.zones.find(name)).unwrap_or(self.own)
        };
        Some(Stamp { wall, clock: Clock::Wall(zone) })
    }

    /// The instant of a wall-clock time by some clock.
    pub fn instant(&self, clock: Clock, wall: NaiveDateTime) -> Moment {
        match clock {
            Clock::Day => self.own.start_of_day(wall.date()),
            Clock::Wall(zone) => instant_in(zone, wall),
        }
    }
}

/// The first instant at which a clock shows a time; over a gap, what the clock would have shown without it.
pub fn instant_in(zone: Zone, wall: NaiveDateTime) -> Moment {
    match zone.instants(wall) {
        Local::Once(at) | Local::Twice(at, _) => at,
        Local::Never => {
            let before = zone.after_gap(wall).minus(TimeDelta::seconds(1));
            let offset = TimeDelta::seconds(i64::from(zone.offset_seconds(before)));
            Moment::from_naive_utc(wall).minus(offset)
        }
    }
}

/// `20260302`.
pub fn date(text: &str) -> Option<NaiveDate> {
    let is_date = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_date { NaiveDate::parse_from_str(text, "%Y%m%d").ok() } else { None }
}

/// `20260302T090000` or `20260302T090000Z`, and whether it is of the world's clock.
pub fn date_time(text: &str) -> Option<(NaiveDateTime, bool)> {
    let (local, is_utc) = match text.strip_suffix(['Z', 'z']) {
        Some(local) => (local, true),
        None => (text, false),
    };
    let wall = NaiveDateTime::parse_from_str(local, "%Y%m%dT%H%M%S").ok()?;
    Some((wall, is_utc))
}

/// `P1DT2H30M` or `-PT15M`. A day is 24 hours.
pub fn duration(text: &str) -> Option<TimeDelta> {
    let text = text.trim();
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.trim_start_matches('+')),
    };
    let mut seconds: i64 = 0;
    let mut number: Option<i64> = None;
    for letter in text.strip_prefix('P')?.chars() {
        if let Some(digit) = letter.to_digit(10) {
            number = Some(number.unwrap_or(0).checked_mul(10)?.checked_add(i64::from(digit))?);
            continue;
        }
        let unit = match letter {
            'T' => continue,
            'W' => 604_800,
            'D' => 86_400,
            'H' => 3600,
            'M' => 60,
            'S' => 1,
            _ => return None,
        };
        seconds = seconds.checked_add(number.take()?.checked_mul(unit)?)?;
    }
    TimeDelta::try_seconds(seconds * sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_as_they_are_written() {
        assert_eq!(duration("P1DT2H30M"), Some(TimeDelta::seconds(95_400)));
        assert_eq!(duration("-PT15M"), Some(TimeDelta::minutes(-15)));
        assert_eq!(duration("P2W"), Some(TimeDelta::days(14)));
        assert_eq!(duration("P99999999999999999999D"), None);
        assert_eq!(duration("soon"), None);
    }

    #[test]
    fn a_time_in_a_gap_is_the_one_that_would_have_been() {
        let berlin: Zone = "Europe/Berlin".parse().unwrap();
        let (wall, _) = date_time("20260329T023000").unwrap();
        assert_eq!(instant_in(berlin, wall).rfc3339(), "2026-03-29T01:30:00Z");
    }
}
