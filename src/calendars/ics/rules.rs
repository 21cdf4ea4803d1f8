//! Recurrences: the wall-clock times at which an event with a rule begins.

use chrono::{NaiveDateTime, TimeZone};
use rrule::{RRule, RRuleSet, RRuleSetIter, Tz, Unvalidated};

use super::stamps::{Clock, Stamp, date, date_time};
use crate::base::Moment;

/// The rule, ready to be walked. Rules speak of wall-clock time, so they are walked as if there was but one zone;
/// what each time means there is decided afterwards.
pub fn rule(text: &str, start: Stamp) -> Option<RRuleSet> {
    let begin = Tz::UTC.from_utc_datetime(&start.wall);
    let rule: RRule<Unvalidated> = with_local_end(text, start.clock)?.parse().ok()?;
    let rule = rule.validate(begin).ok()?;
    Some(RRuleSet::new(begin).rrule(rule).limit())
}

/// The times of a rule, first to last.
pub fn walk(rule: &RRuleSet) -> impl Iterator<Item = NaiveDateTime> {
    let times: RRuleSetIter = rule.into_iter();
    times.map(|at| at.naive_utc())
}

/// The rule with its last instant as the wall clock shows it. Parts that nobody knows are left out.
fn with_local_end(text: &str, clock: Clock) -> Option<String> {
    let mut parts = Vec::new();
    for part in text.trim().split(';').filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=')?;
        match name.trim().to_ascii_uppercase().as_str() {
            "UNTIL" => parts.push(format!("UNTIL={}Z", local_end(value.trim(), clock)?)),
            name if name.starts_with("X-") => {}
            name => parts.push(format!("{name}={}", value.trim())),
        }
    }
    Some(parts.join(";"))
}

fn local_end(value: &str, clock: Clock) -> Option<String> {
    if date(value).is_some() {
        return Some(format!("{value}T235959"));
    }
    let (wall, is_utc) = date_time(value)?;
    let wall = match clock {
        Clock::Wall(zone) if is_utc => zone.at(Moment::from_naive_utc(wall)).naive_local(),
        _ => wall,
    };
    Some(wall.format("%Y%m%dT%H%M%S").to_string())
}
