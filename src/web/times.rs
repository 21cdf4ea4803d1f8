//! Times in words, for a reader. No time is ever written without its zone nearby.

use chrono::{Datelike, NaiveDate, Timelike, Weekday};

use super::Reader;
use crate::base::messages::Arg;
use crate::base::{Moment, Zone};

/// `14:30`, or `2:30 pm`.
pub fn clock(reader: &Reader, at: Moment) -> String {
    let local = reader.zone.at(at);
    minute_of_day(reader, local.hour() * 60 + local.minute())
}

/// A wall-clock minute of a day: `9:00 am` or `09:00`; 1440 is the end of the day.
pub fn minute_of_day(reader: &Reader, minute: u32) -> String {
    let (hour, rest) = (minute / 60 % 24, minute % 60);
    if !reader.is_12h {
        return if minute == 1440 { "24:00".to_owned() } else { format!("{hour:02}:{rest:02}") };
    }
    let half = reader.text(if hour < 12 { "time-am" } else { "time-pm" });
    let hour = if hour % 12 == 0 { 12 } else { hour % 12 };
    let clock = Arg::Text(format!("{hour}:{rest:02}"));
    reader.locale.text_with("time-half-day", &[("clock", clock), ("half", Arg::Text(half))])
}

/// `Tuesday`.
pub fn weekday(reader: &Reader, day: Weekday) -> String {
    reader.text(weekday_key(day))
}

fn weekday_key(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "weekday-mon",
        Weekday::Tue => "weekday-tue",
        Weekday::Wed => "weekday-wed",
        Weekday::Thu => "weekday-thu",
        Weekday::Fri => "weekday-fri",
        Weekday::Sat => "weekday-sat",
        Weekday::Sun => "weekday-sun",
    }
}

/// `Tue`.
pub fn weekday_short(reader: &Reader, day: Weekday) -> String {
    let long = weekday_key(day);
    reader.text(&format!("{long}-short"))
}

/// `March`.
pub fn month(reader: &Reader, month: u32) -> String {
    reader.text(&format!("month-{month}"))
}

/// `Mar`.
pub fn month_short(reader: &Reader, month: u32) -> String {
    reader.text(&format!("month-{month}-short"))
}

/// `March 2026`.
pub fn month_year(reader: &Reader, date: NaiveDate) -> String {
    reader.locale.text_with(
        "time-month-year",
        &[
            ("month", Arg::Text(month(reader, date.month()))),
            ("year", Arg::Text(date.year().to_string())),
        ],
    )
}

/// `Tue 3 March`, with the year when it is not the reader's current one.
pub fn date(reader: &Reader, date: NaiveDate) -> String {
    date_in_words(reader, date, month(reader, date.month()))
}

/// `Tue 3 Mar`, with the year when it is not the reader's current one: for cards, chips and rows.
pub fn short_date(reader: &Reader, date: NaiveDate) -> String {
    date_in_words(reader, date, month_short(reader, date.month()))
}

fn date_in_words(reader: &Reader, date: NaiveDate, month: String) -> String {
    let key = if date.year() == reader.zone.date_at(reader.now).year() {
        "time-date"
    } else {
        "time-date-year"
    };
    reader.locale.text_with(
        key,
        &[
            ("weekday", Arg::Text(weekday_short(reader, date.weekday()))),
            ("day", Arg::Number(date.day().into())),
            ("month", Arg::Text(month)),
            ("year", Arg::Text(date.year().to_string())),
        ],
    )
}

/// `3 Mar`, for the edges of charts.
pub fn day_month_short(reader: &Reader, date: NaiveDate) -> String {
    let parts = [
        ("day", Arg::Number(date.day().into())),
        ("month", Arg::Text(month_short(reader, date.month()))),
    ];
    reader.locale.text_with("time-day-month", &parts)
}

/// `Tue 3`, for days of the coming week.
pub fn weekday_and_day(reader: &Reader, date: NaiveDate) -> String {
    reader.locale.text_with(
        "time-weekday-day",
        &[
            ("weekday", Arg::Text(weekday_short(reader, date.weekday()))),
            ("day", Arg::Number(date.day().into())),
        ],
    )
}

/// `3 March 2026`, for things long past.
pub fn plain_date(reader: &Reader, date: NaiveDate) -> String {
    reader.locale.text_with(
        "time-plain-date",
        &[
            ("day", Arg::Number(date.day().into())),
            ("month", Arg::Text(month(reader, date.month()))),
            ("year", Arg::Text(date.year().to_string())),
        ],
    )
}

/// The date of an instant on the reader's calendar, in words.
pub fn day(reader: &Reader, at: Moment) -> String {
    date(reader, reader.zone.date_at(at))
}

/// `Today`, `Tomorrow`, or the short date.
pub fn near_day(reader: &Reader, at: Moment) -> String {
    near(reader, at, ["time-yesterday", "time-today", "time-tomorrow"])
}

/// `today`, `tomorrow`, or the short date, in the middle of a sentence.
pub fn near_day_inside(reader: &Reader, at: Moment) -> String {
    near(reader, at, ["time-inside-yesterday", "time-inside-today", "time-inside-tomorrow"])
}

fn near(reader: &Reader, at: Moment, [yesterday, today, tomorrow]: [&str; 3]) -> String {
    let on = reader.zone.date_at(at);
    match on.signed_duration_since(reader.zone.date_at(reader.now)).num_days() {
        -1 => reader.text(yesterday),
        0 => reader.text(today),
        1 => reader.text(tomorrow),
        _ => short_date(reader, on),
    }
}

/// `Today, 14:30`; the zone must stand nearby.
pub fn near_day_and_clock(reader: &Reader, at: Moment) -> String {
    day_clock(reader, near_day(reader, at), at)
}

/// `today, 14:30`, in the middle of a sentence; the zone must stand nearby.
pub fn near_day_and_clock_inside(reader: &Reader, at: Moment) -> String {
    day_clock(reader, near_day_inside(reader, at), at)
}

fn day_clock(reader: &Reader, day: String, at: Moment) -> String {
    reader.locale.text_with(
        "time-day-clock",
        &[("day", Arg::Text(day)), ("clock", Arg::Text(clock(reader, at)))],
    )
}

/// `2 – 8 March 2026`, `30 March – 5 April 2026`: a span of days.
pub fn days(reader: &Reader, first: NaiveDate, last: NaiveDate) -> String {
    let end = plain_date(reader, last);
    let same_year = first.year() == last.year();
    let (key, start) = if same_year && first.month() == last.month() {
        ("time-days-of-month", Arg::Number(first.day().into()))
    } else if same_year {
        let parts = [
            ("day", Arg::Number(first.day().into())),
            ("month", Arg::Text(month(reader, first.month()))),
        ];
        ("time-days", Arg::Text(reader.locale.text_with("time-day-month", &parts)))
    } else {
        ("time-days", Arg::Text(plain_date(reader, first)))
    };
    reader.locale.text_with(key, &[("first", start), ("last", Arg::Text(end))])
}

/// `Tue 3 Mar, 14:30`; the zone must stand nearby.
pub fn short_day_and_clock(reader: &Reader, at: Moment) -> String {
    day_clock(reader, short_date(reader, reader.zone.date_at(at)), at)
}

/// `Tue 3 March, 14:30`; the zone is said by `zone` beside it.
pub fn day_and_clock(reader: &Reader, at: Moment) -> String {
    day_clock(reader, day(reader, at), at)
}

/// `Tue 3 March, 14:30–15:30 (Berlin, UTC+1)`: complete by itself.
pub fn span(reader: &Reader, from: Moment, to: Moment) -> String {
    let same_day = reader.zone.date_at(from) == reader.zone.date_at(to);
    let end = if same_day { clock(reader, to) } else { day_and_clock(reader, to) };
    reader.locale.text_with(
        "time-span",
        &[
            ("from", Arg::Text(day_and_clock(reader, from))),
            ("to", Arg::Text(end)),
            ("zone", Arg::Text(zone(reader.zone, from))),
        ],
    )
}

/// `Tue 3 March, 14:30 (Berlin, UTC+1)`: complete by itself.
pub fn when(reader: &Reader, at: Moment) -> String {
    reader.locale.text_with(
        "time-when",
        &[("at", Arg::Text(day_and_clock(reader, at))), ("zone", Arg::Text(zone(reader.zone, at)))],
    )
}

/// `Berlin, UTC+1`: a zone as people know it, with its offset at that instant, which tells the two
/// hours of an autumn fold apart.
pub fn zone(zone: Zone, at: Moment) -> String {
    let offset = zone.offset_label(at);
    if zone == Zone::UTC { offset } else { format!("{}, {offset}", zone.city()) }
}

/// `3 hours ago`, `in 5 minutes`, `12 days ago`.
pub fn relative(reader: &Reader, at: Moment) -> String {
    let minutes = at.minutes_since(reader.now);
    let (past, size) = (minutes < 0 || at < reader.now, minutes.unsigned_abs());
    let (unit, count) = match size {
        0..60 => ("minutes", size),
        60..1440 => ("hours", size / 60),
        1440..43_200 => ("days", size / 1440),
        43_200..525_600 => ("months", size / 43_200),
        _ => ("years", size / 525_600),
    };
    if count == 0 {
        return reader.text("time-just-now");
    }
    let key = format!("time-{unit}-{}", if past { "ago" } else { "ahead" });
    reader.locale.text_with(&key, &[("n", Arg::Number(i64::try_from(count).unwrap_or(i64::MAX)))])
}

/// `45 min`, `1 h`, `1 h 30 min`.
pub fn length(reader: &Reader, minutes: i64) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    let key = match (hours, rest) {
        (0, _) => "time-length-minutes",
        (_, 0) => "time-length-hours",
        _ => "time-length-both",
    };
    reader.locale.text_with(key, &[("hours", Arg::Number(hours)), ("minutes", Arg::Number(rest))])
}
