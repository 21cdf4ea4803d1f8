//! What a coach types about their time, and what it means.

mod away;
mod dates;
mod schedules;
mod settings;
mod week;

pub use away::{HolidayForm, HolidaysForm, TravelForm};
pub use dates::{BreakForm, DayOffForm, ExceptionForm, SlotForm};
pub use schedules::RepeatForm;
pub use settings::SettingsForm;
pub use week::{Act, DAYS, WeekForm};

use chrono::{NaiveDate, Weekday};

use super::interval::{Interval, Span};
use super::model::MOST_SPANS;
use super::rules::{DayTime, Hours};
use crate::base::zone::Local;
use crate::base::{Moment, Msg, Zone};
use crate::web::FieldErrors;

/// Reads a time of day as people write it: `9`, `9:00`, `9am`, `14.30`, `1430`, `2:30 pm`.
pub fn time_of_day(text: &str) -> Option<DayTime> {
    let text = text.trim().to_ascii_lowercase().replace(['.', ' ', '\u{a0}'], "");
    // The full stop is gone from "14.30" as well as from "a.m."; the digits alone still say which it was.
    let (digits, half) = match text.strip_suffix("am") {
        Some(rest) => (rest, Some(0)),
        None => match text.strip_suffix("pm") {
            Some(rest) => (rest, Some(12)),
            None => (text.strip_suffix('h').unwrap_or(&text), None),
        },
    };
    let (hour, minute) = match digits.split_once(':') {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        Some(_) => return None,
        None if digits.len() > 2 => digits.split_at_checked(digits.len() - 2)?,
        None => (digits, "0"),
    };
    let (hour, minute) = (number(hour)?, number(minute)?);
    let hour = match half {
        Some(noon) if (1..=12).contains(&hour) => hour % 12 + noon,
        Some(_) => return None,
        None => hour,
    };
    if minute < 60 { DayTime::from_minutes(hour * 60 + minute) } else { None }
}

/// Reads the end of hours: there, midnight is the end of the day.
fn end_of_hours(text: &str) -> Option<DayTime> {
    time_of_day(text).map(|at| if at == DayTime::MIDNIGHT { DayTime::END_OF_DAY } else { at })
}

fn number(digits: &str) -> Option<i64> {
    let is_number =
        (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { digits.parse().ok() } else { None }
}

/// Reads hours from two fields.
fn hours(from: &str, to: &str) -> Result<Hours, Msg> {
    if from.trim().is_empty() || to.trim().is_empty() {
        return Err(Msg::new("availability-both-times"));
    }
    let start = time_of_day(from)
        .ok_or_else(|| Msg::new("availability-not-a-time").with("typed", from.trim()))?;
    let end = end_of_hours(to)
        .ok_or_else(|| Msg::new("availability-not-a-time").with("typed", to.trim()))?;
    Hours::new(start, end).ok_or(Msg::new("availability-ends-before-start"))
}

/// Reads several hours of one day. Rows left empty are passed over.
fn several_hours(
    errors: &mut FieldErrors,
    field: &'static str,
    rows: &[(String, String)],
) -> Vec<Hours> {
    let mut all: Vec<Hours> = Vec::new();
    let filled = rows.iter().filter(|(from, to)| !(from.trim().is_empty() && to.trim().is_empty()));
    for (from, to) in filled {
        match hours(from, to) {
            Ok(hours) if all.iter().any(|other| other.overlaps(hours)) => {
                errors.add(field, "availability-overlap");
            }
            Ok(hours) => all.push(hours),
            Err(msg) => errors.add(field, msg),
        }
    }
    if all.len() > MOST_SPANS {
        errors.add(field, Msg::new("availability-many-spans").with("most", MOST_SPANS));
    }
    all.sort_unstable();
    all
}

/// Reads a date: `2026-03-14`, as browsers send it, or `14.3.2026`.
pub fn date(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let date = text.parse().ok().or_else(|| NaiveDate::parse_from_str(text, "%d.%m.%Y").ok())?;
    // Beyond these years a date is a slip of the finger.
    let years = NaiveDate::from_ymd_opt(2000, 1, 1)?..NaiveDate::from_ymd_opt(2200, 1, 1)?;
    years.contains(&date).then_some(date)
}

/// Reads `2026-03-10T10:00`, as browsers send it, or a date and a time as people write them.
pub fn wall_time(text: &str) -> Option<chrono::NaiveDateTime> {
    let (date, time) = text.trim().split_once(['T', ' '])?;
    let time = time_of_day(time.get(..5).unwrap_or(time))?;
    let date = self::date(date)?;
    let midnight = Moment::from_naive_utc(date.and_time(chrono::NaiveTime::MIN));
    Some(midnight.plus_minutes(time.minutes()).naive_utc())
}

fn needed_date(errors: &mut FieldErrors, field: &'static str, text: &str) -> Option<NaiveDate> {
    let date = date(text);
    if date.is_none() {
        let is_empty = text.trim().is_empty();
        errors.add(field, if is_empty { "field-required" } else { "availability-not-a-date" });
    }
    date
}

fn optional_date(errors: &mut FieldErrors, field: &'static str, text: &str) -> Option<NaiveDate> {
    if text.trim().is_empty() { None } else { needed_date(errors, field, text) }
}

/// Reads the dates between which a schedule holds; either may be left open.
fn validity(
    errors: &mut FieldErrors,
    (from_field, from): (&'static str, &str),
    (to_field, to): (&'static str, &str),
) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let first = optional_date(errors, from_field, from);
    let last = optional_date(errors, to_field, to);
    if first.zip(last).is_some_and(|(first, last)| last < first) {
        errors.add(to_field, "availability-last-before-first");
    }
    (first, last)
}

/// The word for a weekday in forms.
pub fn weekday_of(word: &str) -> Option<Weekday> {
    DAYS.iter().find(|(_, key)| *key == word).map(|(day, _)| *day)
}

/// The instants that hours of a date cover on the coach's clock. An end that is shown twice is the later.
fn span_on(zone: Zone, date: NaiveDate, hours: Hours) -> Result<Span, Msg> {
    let start = match instants(zone, date, hours.start()) {
        Local::Once(at) | Local::Twice(at, _) => at,
        Local::Never => return Err(Msg::new("availability-not-on-the-clock")),
    };
    let end = match instants(zone, date, hours.end()) {
        Local::Once(at) | Local::Twice(_, at) => at,
        Local::Never => return Err(Msg::new("availability-not-on-the-clock")),
    };
    Interval::new(start, end).ok_or(Msg::new("availability-ends-before-start"))
}

fn instants(zone: Zone, date: NaiveDate, time: DayTime) -> Local {
    if time == DayTime::END_OF_DAY {
        let next = date.succ_opt().unwrap_or(date);
        return Local::Once(zone.start_of_day(next));
    }
    let midnight = Moment::from_naive_utc(date.and_time(chrono::NaiveTime::MIN));
    zone.instants(midnight.plus_minutes(time.minutes()).naive_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        for (typed, meant) in [
            ("9", "09:00"),
            ("9:00", "09:00"),
            ("09:00", "09:00"),
            ("9am", "09:00"),
            ("9 a.m.", "09:00"),
            ("14.30", "14:30"),
            ("1430", "14:30"),
            ("930", "09:30"),
            ("2:30 pm", "14:30"),
            ("12am", "00:00"),
            ("12 PM", "12:00"),
            ("0", "00:00"),
            ("24:00", "24:00"),
            ("18h", "18:00"),
        ] {
            let read = time_of_day(typed).map(|time| time.to_string());
            assert_eq!(read.as_deref(), Some(meant), "{typed}");
        }
        for typed in
            ["", "noon", "25", "9:5", "13pm", "0am", "9:60", "-9", "24:01", "9:00:00", "１２"]
        {
            assert_eq!(time_of_day(typed), None, "{typed}");
        }
    }

    #[test]
    fn hours_may_end_at_midnight_but_not_run_over_it() {
        assert_eq!(hours("22:00", "0:00").unwrap().end(), DayTime::END_OF_DAY);
        assert_eq!(hours("22:00", "2:00").unwrap_err().key(), "availability-ends-before-start");
        assert_eq!(hours("9", "").unwrap_err().key(), "availability-both-times");
        assert_eq!(hours("nine", "10").unwrap_err().key(), "availability-not-a-time");
    }

    #[test]
    fn hours_of_one_day_may_touch_but_not_overlap() {
        let rows = |rows: &[(&str, &str)]| {
            rows.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned())).collect::<Vec<_>>()
        };
        let mut errors = FieldErrors::default();
        let all = several_hours(
            &mut errors,
            "mon",
            &rows(&[("14", "16"), ("", ""), ("9", "12"), ("12", "13")]),
        );
        assert_eq!((all.len(), errors.is_empty()), (3, true));
        several_hours(&mut errors, "mon", &rows(&[("9", "12"), ("11", "13")]));
        assert_eq!(errors.of("mon").map(Msg::key), Some("availability-overlap"));
    }

    #[test]
    fn b9_a_one_off_time_in_the_gap_is_refused_and_one_over_the_fold_covers_both_hours() {
        let berlin: Zone = "Europe/Berlin".parse().unwrap();
        let on = |date: &str, from: &str, to: &str| {
            span_on(berlin, date.parse().unwrap(), hours(from, to).unwrap())
        };
        assert_eq!(
            on("2026-03-29", "2:30", "4").unwrap_err().key(),
            "availability-not-on-the-clock"
        );
        assert_eq!(on("2026-10-25", "2:00", "2:30").unwrap().minutes(), 90);
        assert_eq!(on("2026-03-29", "0", "24:00").unwrap().minutes(), 23 * 60);
    }
}
