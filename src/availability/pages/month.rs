//! A month of the calendar, day by day.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::availability::agenda::Session;
use crate::availability::calendar::Calendar;
use crate::availability::engine::Window;
use crate::availability::interval::Span;
use crate::availability::rows::SlotStatus;
use crate::base::Zone;

/// One day of the month.
pub struct MonthDay {
    pub date: NaiveDate,
    pub is_of_month: bool,
    pub is_today: bool,
    pub is_open: bool,
    pub sessions: usize,
    /// Blocks, and busy time of calendars elsewhere.
    pub busy: usize,
}

/// The weeks of a month, each of seven days.
pub fn month_of(
    zone: Zone,
    today: NaiveDate,
    (month, first, last): (NaiveDate, NaiveDate, NaiveDate),
    calendar: &Calendar,
    sessions: &[Session],
) -> Vec<Vec<MonthDay>> {
    let mut counts: BTreeMap<NaiveDate, usize> = BTreeMap::new();
    for session in sessions {
        *counts.entry(zone.date_at(session.span.start())).or_default() += 1;
    }
    let mut busy: BTreeMap<NaiveDate, usize> = BTreeMap::new();
    let blocks = calendar.slots().iter().filter(|slot| slot.status == SlotStatus::Blocked);
    let blocks = blocks.filter_map(|slot| Span::new(slot.starts_at, slot.ends_at));
    for span in blocks.chain(calendar.imported().iter().map(|one| one.span)) {
        let end = zone.date_at(span.end().minus(chrono::TimeDelta::seconds(1)));
        for day in zone.date_at(span.start()).iter_days().take_while(|day| *day <= end) {
            *busy.entry(day).or_default() += 1;
        }
    }
    let whole = Window::of_days(zone, first, last);
    let open: Vec<NaiveDate> = calendar
        .opening_hours(whole.from, whole.to)
        .into_iter()
        .flat_map(|span| {
            let end = zone.date_at(span.end().plus_minutes(-1));
            zone.date_at(span.start()).iter_days().take_while(move |day| *day <= end)
        })
        .collect();
    let days: Vec<MonthDay> = first
        .iter_days()
        .take_while(|date| *date <= last)
        .map(|date| MonthDay {
            date,
            is_of_month: date.month() == month.month(),
            is_today: date == today,
            is_open: open.binary_search(&date).is_ok(),
            sessions: counts.get(&date).copied().unwrap_or_default(),
            busy: busy.get(&date).copied().unwrap_or_default(),
        })
        .collect();
    let mut weeks = Vec::new();
    let mut days = days.into_iter().peekable();
    while days.peek().is_some() {
        weeks.push(days.by_ref().take(7).collect());
    }
    weeks
}
