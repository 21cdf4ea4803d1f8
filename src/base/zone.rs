//! IANA time zones, and what local wall-clock times mean at the two awkward hours of the year.

use std::fmt;
use std::str::FromStr;

use chrono::{
    DateTime, Datelike, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone,
};
use chrono_tz::Tz;

use super::Moment;

/// An IANA time zone, such as `Europe/Berlin`.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    diesel::expression::AsExpression,
    diesel::deserialize::FromSqlRow,
)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct Zone(Tz);

/// The text names no IANA zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("unknown time zone")]
pub struct UnknownZone;

/// What a local wall-clock time means as instants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Local {
    /// The clock shows it exactly once.
    Once(Moment),
    /// Clocks go back: it is shown twice, first at the earlier instant.
    Twice(Moment, Moment),
    /// Clocks go forward over it: it is never shown.
    Never,
}

impl Zone {
    pub const UTC: Self = Self(Tz::UTC);

    pub fn as_str(&self) -> &'static str {
        self.0.name()
    }

    pub fn tz(self) -> Tz {
        self.0
    }

    /// The zone's city for people: `New York` for `America/New_York`.
    pub fn city(self) -> String {
        self.0.name().rsplit('/').next().unwrap_or_default().replace('_', " ")
    }

    /// Every zone of the bundled data, in alphabetical order.
    pub fn all() -> impl Iterator<Item = Self> {
        chrono_tz::TZ_VARIANTS.iter().copied().map(Self)
    }

    /// The wall clock and calendar in this zone at an instant.
    pub fn at(self, moment: Moment) -> DateTime<Tz> {
        self.0.from_utc_datetime(&moment.naive_utc())
    }

    pub fn date_at(self, moment: Moment) -> NaiveDate {
        self.at(moment).date_naive()
    }

    /// The distance from UTC in seconds, east positive, at an instant.
    pub fn offset_seconds(self, moment: Moment) -> i32 {
        self.at(moment).offset().fix().local_minus_utc()
    }

    /// `UTC+5:45`, for people.
    pub fn offset_label(self, moment: Moment) -> String {
        let seconds = self.offset_seconds(moment);
        let sign = if seconds < 0 { '\u{2212}' } else { '+' };
        let minutes = seconds.unsigned_abs() / 60;
        match (minutes / 60, minutes % 60) {
            (0, 0) => "UTC".to_owned(),
            (hours, 0) => format!("UTC{sign}{hours}"),
            (hours, rest) => format!("UTC{sign}{hours}:{rest:02}"),
        }
    }

    /// Turns a wall-clock time into instants. Gaps and folds are told apart, never guessed.
    pub fn instants(self, wall: NaiveDateTime) -> Local {
        match self.0.from_local_datetime(&wall) {
            MappedLocalTime::Single(at) => Local::Once(Moment::from_utc(at.to_utc())),
            MappedLocalTime::Ambiguous(first, second) => {
                Local::Twice(Moment::from_utc(first.to_utc()), Moment::from_utc(second.to_utc()))
            }
            MappedLocalTime::None => Local::Never,
        }
    }

    /// The first instant at which the clock shows a time; where it is skipped, the first instant after the gap.
    pub fn first_at(self, wall: NaiveDateTime) -> Moment {
        match self.instants(wall) {
            Local::Once(at) | Local::Twice(at, _) => at,
            Local::Never => self.after_gap(wall),
        }
    }

    /// The first instant of a local day; where midnight is skipped, the first instant after the gap.
    pub fn start_of_day(self, date: NaiveDate) -> Moment {
        self.first_at(date.and_time(NaiveTime::MIN))
    }

    /// The instant at which the clock jumps over `wall`, which must lie in a gap.
    ///
    /// The offset in force just before the gap, applied to any wall time inside it, gives an instant
    /// after the jump; walking back to where the offset changes gives the jump itself.
    pub fn after_gap(self, wall: NaiveDateTime) -> Moment {
        let mut before = Moment::from_naive_utc(wall).plus_days(-2);
        let mut after = Moment::from_naive_utc(wall).plus_days(2);
        let target = self.offset_seconds(before);
        // Binary search to the second for the first instant with the later offset.
        while after.since(before).num_seconds() > 1 {
            let middle = before.plus(after.since(before) / 2);
            let middle = Moment::from_unix(middle.unix()).unwrap_or(middle);
            if self.offset_seconds(middle) == target { before = middle } else { after = middle }
        }
        after
    }

    /// Days in a month of the Gregorian calendar.
    pub fn days_in_month(year: i32, month: u32) -> u32 {
        let next = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        NaiveDate::from_ymd_opt(next.0, next.1, 1)
            .and_then(|d| d.pred_opt())
            .map_or(31, |d| d.day())
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Zone {
    type Err = UnknownZone;

    fn from_str(text: &str) -> Result<Self, UnknownZone> {
        text.parse().map(Self).map_err(|_| UnknownZone)
    }
}

crate::stored_as_text!(Zone);

#[cfg(test)]
mod tests {
    use super::*;

    fn wall(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    #[test]
    fn half_past_two_is_skipped_in_berlin_in_spring_and_shown_twice_in_autumn() {
        let berlin: Zone = "Europe/Berlin".parse().unwrap();
        assert_eq!(berlin.instants(wall("2026-03-29 02:30")), Local::Never);
        assert!(
            matches!(berlin.instants(wall("2026-10-25 02:30")), Local::Twice(a, b) if b.minutes_since(a) == 60)
        );
        assert_eq!(berlin.after_gap(wall("2026-03-29 02:30")).rfc3339(), "2026-03-29T01:00:00Z");
    }

    #[test]
    fn a_day_without_midnight_starts_after_the_gap() {
        let zone: Zone = "America/Sao_Paulo".parse().unwrap();
        let day = NaiveDate::from_ymd_opt(2018, 11, 4).unwrap();
        assert_eq!(zone.start_of_day(day).rfc3339(), "2018-11-04T03:00:00Z");
    }

    #[test]
    fn offsets_read_as_people_write_them() {
        let at: Moment = "2026-01-15T12:00:00Z".parse().unwrap();
        let label = |name: &str| name.parse::<Zone>().unwrap().offset_label(at);
        assert_eq!(label("Asia/Kathmandu"), "UTC+5:45");
        assert_eq!(label("America/St_Johns"), "UTC\u{2212}3:30");
        assert_eq!(label("Europe/London"), "UTC");
    }
}
