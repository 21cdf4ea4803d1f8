//! Says in words why a time is not offered.

use super::engine::TakenKind;
use super::explain::Reason;
use super::interval::Span;
use super::rules::Hours;
use crate::base::messages::Arg;
use crate::base::{Moment, Msg, Zone};
use crate::web::{Reader, times};

/// Who is told. A student learns nothing about the coach's other sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listener {
    Coach,
    Student,
}

impl Reason {
    /// Whether somebody may have taken the time since it was shown: a lost race, not a wrong request.
    pub fn is_race(&self) -> bool {
        matches!(self, Self::Taken { .. } | Self::Buffer { .. } | Self::DailyLimit { .. })
    }

    /// The reason in words, for a reader. `zone` is that of the coach's clock, in which hours are written.
    pub fn words(&self, to: Listener, reader: &Reader, zone: Zone) -> Msg {
        match self {
            Self::Past => Msg::new("availability-why-past"),
            Self::InsideNotice { until } => at("availability-why-notice", "until", reader, *until),
            Self::BeyondHorizon { last } => {
                Msg::new("availability-why-horizon").with("last", times::date(reader, *last))
            }
            Self::GapInClock { jump } => at("availability-why-gap", "jump", reader, *jump),
            Self::OutsideHours { hours } => hours_or(
                hours,
                ("availability-why-outside", "availability-why-no-hours"),
                reader,
                zone,
            ),
            Self::DayOff { dates } => Msg::new("availability-why-day-off")
                .with("from", times::date(reader, dates.from))
                .with("to", times::date(reader, dates.to))
                .with("days", dates.days()),
            Self::Holiday { holiday } => {
                Msg::new("practice-why-holiday").with("name", holiday.name(reader.locale))
            }
            Self::Exception { hours } => hours_or(
                hours,
                ("availability-why-exception", "availability-why-closed"),
                reader,
                zone,
            ),
            Self::Break { hours } => Msg::new("availability-why-break")
                .with("hours", hours_in_words(reader, *hours))
                .with("zone", zone.city()),
            Self::Taken { kind, span } => taken(*kind, *span, to, reader),
            Self::Buffer { span } if to == Listener::Coach => {
                between("availability-why-buffer", *span, reader)
            }
            Self::Buffer { .. } => Msg::new("availability-why-taken"),
            Self::DailyLimit { limit } => Msg::new("availability-why-limit").with("limit", *limit),
            Self::RunsPastEnd { end } => at("availability-why-runs-past", "end", reader, *end),
            Self::OffGrid { before, after } => off_grid(*before, *after, reader),
        }
    }

    /// The part of the hours page where a coach mends it.
    pub fn mended_at(&self) -> &'static str {
        match self {
            Self::InsideNotice { .. }
            | Self::BeyondHorizon { .. }
            | Self::Buffer { .. }
            | Self::DailyLimit { .. }
            | Self::OffGrid { .. } => "/coach/availability#settings",
            Self::DayOff { .. } => "/coach/availability#days-off",
            Self::Holiday { .. } => "/coach/availability/holidays",
            Self::Exception { .. } => "/coach/availability#exceptions",
            Self::Break { .. } => "/coach/availability#breaks",
            Self::OutsideHours { .. } | Self::RunsPastEnd { .. } => "/coach/availability#hours",
            Self::Taken { kind: TakenKind::Imported, .. } => "/coach/calendars",
            Self::Past | Self::GapInClock { .. } | Self::Taken { .. } => "",
        }
    }
}

fn at(key: &'static str, name: &'static str, reader: &Reader, at: Moment) -> Msg {
    Msg::new(key).with(name, times::when(reader, at))
}

fn between(key: &'static str, span: Span, reader: &Reader) -> Msg {
    Msg::new(key).with("span", times::span(reader, span.start(), span.end()))
}

fn hours_or(
    hours: &[Hours],
    (with_hours, without): (&'static str, &'static str),
    reader: &Reader,
    zone: Zone,
) -> Msg {
    if hours.is_empty() {
        return Msg::new(without);
    }
    let all: Vec<_> = hours.iter().map(|hours| hours_in_words(reader, *hours)).collect();
    Msg::new(with_hours).with("hours", all.join(", ")).with("zone", zone.city())
}

fn taken(kind: TakenKind, span: Span, to: Listener, reader: &Reader) -> Msg {
    if to == Listener::Student {
        return Msg::new("availability-why-taken");
    }
    let key = match kind {
        TakenKind::Held => "availability-why-held",
        TakenKind::Booked => "availability-why-booked",
        TakenKind::Blocked => "availability-why-blocked",
        TakenKind::Imported => "availability-why-imported",
    };
    between(key, span, reader)
}

fn off_grid(before: Option<Moment>, after: Option<Moment>, reader: &Reader) -> Msg {
    let clock = |at| Arg::Text(times::clock(reader, at));
    match (before, after) {
        (Some(before), Some(after)) => Msg::new("availability-why-between")
            .with("before", clock(before))
            .with("after", clock(after)),
        (Some(only), None) | (None, Some(only)) => {
            Msg::new("availability-why-beside").with("start", clock(only))
        }
        (None, None) => Msg::new("availability-why-off-grid"),
    }
}

/// `09:00–12:30`, as the reader writes hours.
pub fn hours_in_words(reader: &Reader, hours: Hours) -> String {
    let minute = |minutes: i64| times::minute_of_day(reader, u32::try_from(minutes).unwrap_or(0));
    format!("{}–{}", minute(hours.start().minutes()), minute(hours.end().minutes()))
}
