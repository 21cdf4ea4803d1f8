//! How schedules, dates and slots read in lists.

use chrono::NaiveDate;

use crate::availability::forms::{DAYS, RepeatForm};
use crate::availability::queries::{StoredRules, weekday};
use crate::availability::rows::{DayOffRow, HoursRow, ScheduleKind, ScheduleRow, Slot, SlotStatus};
use crate::availability::rules::{DateRange, Hours, MonthDay};
use crate::availability::words::hours_in_words;
use crate::base::ids::{BreakId, DateExceptionId, DayOffId, ScheduleId, SlotId};
use crate::base::{Moment, Msg, Zone};
use crate::web::{Reader, times};

/// A schedule in the list of all.
pub struct ScheduleLine {
    pub id: ScheduleId,
    pub name: String,
    pub text: String,
    pub validity: Option<Msg>,
    pub is_active: bool,
    pub is_weekly: bool,
    /// Where it can be changed in place, if a form can show it.
    pub edit_path: Option<String>,
}

/// A break in words.
pub struct BreakLine {
    pub id: BreakId,
    pub text: String,
}

/// A date with hours of its own.
pub struct ExceptionLine {
    pub id: DateExceptionId,
    pub date: NaiveDate,
    pub hours: String,
}

/// Days off, with how many sessions are booked then.
pub struct DayOffLine {
    pub id: DayOffId,
    pub dates: DateRange,
    pub reason: String,
    pub sessions: usize,
}

/// A one-off opening or a block.
pub struct SlotLine {
    pub id: SlotId,
    pub starts_at: Moment,
    pub ends_at: Moment,
    pub reason: String,
    pub is_block: bool,
}

impl DayOffLine {
    pub fn new(row: &DayOffRow, sessions: usize) -> Self {
        Self { id: row.id, dates: row.dates(), reason: row.reason.clone(), sessions }
    }

    pub fn is_one_day(&self) -> bool {
        self.dates.from == self.dates.to
    }
}

impl SlotLine {
    /// The slots that a coach made by hand and that are not over.
    pub fn of(slots: &[Slot], now: Moment) -> Vec<Self> {
        let by_hand = |slot: &&Slot| matches!(slot.status, SlotStatus::Open | SlotStatus::Blocked);
        let ahead = slots.iter().filter(by_hand).filter(|slot| slot.ends_at > now);
        ahead.map(Self::new).collect()
    }

    /// The fields of the form that gives it another time: date, start and end on a clock. A block over several
    /// days shows its first.
    pub fn fields(&self, zone: &Zone) -> (String, String, String) {
        let clock = |at: Moment| zone.at(at).format("%H:%M").to_string();
        (zone.date_at(self.starts_at).to_string(), clock(self.starts_at), clock(self.ends_at))
    }

    /// Whether it ends on the day on which it begins, so that a form of one date can move it.
    pub fn is_of_one_day(&self, zone: &Zone) -> bool {
        zone.date_at(self.starts_at) == zone.date_at(self.ends_at.plus_minutes(-1))
    }

    pub fn new(slot: &Slot) -> Self {
        Self {
            id: slot.id,
            starts_at: slot.starts_at,
            ends_at: slot.ends_at,
            reason: slot.reason.clone(),
            is_block: slot.status == SlotStatus::Blocked,
        }
    }
}

pub fn schedules(reader: &Reader, stored: &StoredRules) -> Vec<ScheduleLine> {
    stored.schedules.iter().map(|(row, hours)| schedule(reader, row, hours)).collect()
}

fn schedule(reader: &Reader, row: &ScheduleRow, hours: &[HoursRow]) -> ScheduleLine {
    let text = match row.kind {
        ScheduleKind::Weekly => week_in_words(reader, hours),
        ScheduleKind::Monthly => joined(hours.iter().filter_map(|row| month_in_words(reader, row))),
        ScheduleKind::Custom => joined(hours.iter().filter_map(|row| {
            let on = times::date(reader, row.on_date?);
            Some(format!("{on}, {}", hours_in_words(reader, row.hours()?)))
        })),
    };
    let edit = |part: &str| format!("/coach/availability?schedule={}#{part}", row.id);
    let edit_path = match row.kind {
        ScheduleKind::Weekly => Some(edit("hours")),
        _ => RepeatForm::of(row, hours).map(|_| edit("repeat")),
    };
    ScheduleLine {
        edit_path,
        id: row.id,
        name: row.name.clone(),
        text,
        validity: validity(reader, row.valid_from, row.valid_to),
        is_active: row.is_active,
        is_weekly: row.kind == ScheduleKind::Weekly,
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}

/// `Mon 09:00–13:00, 14:00–16:00; Tue 09:00–12:00`.
fn week_in_words(reader: &Reader, rows: &[HoursRow]) -> String {
    let days = DAYS.iter().filter_map(|(day, _)| {
        let of_day = rows.iter().filter(|row| row.weekday.and_then(weekday) == Some(*day));
        let hours: Vec<Hours> = of_day.filter_map(HoursRow::hours).collect();
        if hours.is_empty() {
            return None;
        }
        let all: Vec<_> = hours.iter().map(|hours| hours_in_words(reader, *hours)).collect();
        Some(format!("{} {}", times::weekday_short(reader, *day), all.join(", ")))
    });
    joined(days)
}

fn month_in_words(reader: &Reader, row: &HoursRow) -> Option<String> {
    let day = match row.month_day()? {
        MonthDay::Date(date) => Msg::new("availability-month-date").with("date", date),
        MonthDay::LastDate => Msg::new("availability-month-last-date"),
        MonthDay::Nth(nth, day) => Msg::new("availability-month-nth")
            .with("nth", nth)
            .with("weekday", times::weekday(reader, day)),
        MonthDay::Last(day) => {
            Msg::new("availability-month-last").with("weekday", times::weekday(reader, day))
        }
    };
    Some(format!("{}, {}", reader.locale.say(&day), hours_in_words(reader, row.hours()?)))
}

fn validity(reader: &Reader, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Option<Msg> {
    let date = |date| times::plain_date(reader, date);
    match (from, to) {
        (Some(from), Some(to)) => Some(
            Msg::new("availability-valid-between").with("from", date(from)).with("to", date(to)),
        ),
        (Some(from), None) => Some(Msg::new("availability-valid-from").with("from", date(from))),
        (None, Some(to)) => Some(Msg::new("availability-valid-to").with("to", date(to))),
        (None, None) => None,
    }
}

pub fn breaks(reader: &Reader, stored: &StoredRules) -> Vec<BreakLine> {
    let lines = stored.breaks.iter().filter_map(|row| {
        let day = times::weekday(reader, weekday(row.weekday)?);
        let hours = hours_in_words(reader, row.hours()?);
        Some(BreakLine { id: row.id, text: format!("{day}, {hours}") })
    });
    lines.collect()
}

/// Dates with hours of their own from `today` on, each once.
pub fn exceptions(reader: &Reader, stored: &StoredRules, today: NaiveDate) -> Vec<ExceptionLine> {
    let ahead: Vec<_> = stored.exceptions.iter().filter(|row| row.on_date >= today).collect();
    let days = ahead.chunk_by(|a, b| a.on_date == b.on_date).filter_map(|day| {
        let first = day.first()?;
        let hours: Vec<_> = day
            .iter()
            .filter_map(|row| row.hours())
            .map(|hours| hours_in_words(reader, hours))
            .collect();
        Some(ExceptionLine { id: first.id, date: first.on_date, hours: hours.join(", ") })
    });
    days.collect()
}
