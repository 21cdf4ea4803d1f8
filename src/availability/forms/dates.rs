//! The forms of breaks, dates with hours of their own, days off, one-off openings and blocks.

use chrono::{NaiveDate, Weekday};
use serde::Deserialize;

use super::schedules::times;
use super::{DAYS, needed_date, several_hours, span_on, weekday_of};
use crate::availability::interval::Span;
use crate::availability::model::LONGEST_SLOT_DAYS;
use crate::availability::rules::{DateRange, Hours};
use crate::base::{Msg, Zone};
use crate::web::{FieldErrors, Reader};

/// A break, as typed. The day is a weekday or `all`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_field_names, reason = "names are unique among the forms of a page")]
pub struct BreakForm {
    pub break_day: String,
    pub break_from: String,
    pub break_to: String,
}

impl BreakForm {
    pub fn parse(&self) -> Result<(Vec<Weekday>, Hours), FieldErrors> {
        let mut errors = FieldErrors::default();
        let days: Vec<Weekday> = if self.break_day == "all" {
            DAYS.iter().map(|(day, _)| *day).collect()
        } else {
            weekday_of(&self.break_day).into_iter().collect()
        };
        if days.is_empty() {
            errors.add("break_day", "field-choose");
        }
        let hours = times(&mut errors, "break_from", (&self.break_from, &self.break_to));
        errors.or(|| Some((days, hours?)))
    }
}

/// A date with hours of its own, as typed: two rows at most.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_field_names, reason = "names are unique among the forms of a page")]
pub struct ExceptionForm {
    pub exception_date: String,
    pub exception_from: String,
    pub exception_to: String,
    pub exception_from_2: String,
    pub exception_to_2: String,
}

impl ExceptionForm {
    pub fn parse(&self) -> Result<(NaiveDate, Vec<Hours>), FieldErrors> {
        let mut errors = FieldErrors::default();
        let date = needed_date(&mut errors, "exception_date", &self.exception_date);
        let rows = [
            (self.exception_from.clone(), self.exception_to.clone()),
            (self.exception_from_2.clone(), self.exception_to_2.clone()),
        ];
        let hours = several_hours(&mut errors, "exception_from", &rows);
        if hours.is_empty() {
            errors.add("exception_from", "availability-exception-needs-hours");
        }
        errors.or(|| Some((date?, hours)))
    }
}

/// Days off, as typed. An empty last day means one day. `confirmed` once the sessions they hit were shown.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct DayOffForm {
    pub off_from: String,
    pub off_to: String,
    pub off_reason: String,
    pub confirmed: String,
}

impl DayOffForm {
    pub fn parse(&self) -> Result<(DateRange, String), FieldErrors> {
        let mut errors = FieldErrors::default();
        let from = needed_date(&mut errors, "off_from", &self.off_from);
        let to = if self.off_to.trim().is_empty() {
            from
        } else {
            needed_date(&mut errors, "off_to", &self.off_to)
        };
        if from.zip(to).is_some_and(|(from, to)| to < from) {
            errors.add("off_to", "availability-last-before-first");
        }
        let reason = errors.line("off_reason", &self.off_reason, 0, 120);
        errors.or(|| Some((DateRange { from: from?, to: to? }, reason)))
    }
}

/// A one-off opening or a block, as typed on the coach's clock. A block may end on a later day.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct SlotForm {
    pub slot_date: String,
    pub slot_from: String,
    pub slot_to: String,
    pub slot_reason: String,
    /// `opening` or `block`.
    pub slot_kind: String,
    /// The clock that the form stood beside; otherwise that of the coach on the date.
    pub slot_zone: String,
    /// Where the form stands: `calendar`, or the page of hours.
    pub back: String,
}

impl SlotForm {
    /// The date, if it can be read: its zone decides which instants are meant.
    pub fn date(&self) -> Option<NaiveDate> {
        super::date(&self.slot_date)
    }

    pub fn zone(&self) -> Option<Zone> {
        self.slot_zone.parse().ok()
    }

    pub fn is_block(&self) -> bool {
        self.slot_kind == "block"
    }

    /// The two kinds to choose from: word, text, chosen.
    pub fn kinds(&self, reader: &Reader) -> Vec<(&'static str, String, bool)> {
        vec![
            ("opening", reader.text("availability-kind-opening"), !self.is_block()),
            ("block", reader.text("availability-kind-block"), self.is_block()),
        ]
    }

    pub fn parse(&self, zone: Zone) -> Result<(Span, String), FieldErrors> {
        let mut errors = FieldErrors::default();
        let date = needed_date(&mut errors, "slot_date", &self.slot_date);
        let hours = times(&mut errors, "slot_from", (&self.slot_from, &self.slot_to));
        let reason = errors.line("slot_reason", &self.slot_reason, 0, 120);
        let span = date.zip(hours).map(|(date, hours)| span_on(zone, date, hours));
        match &span {
            Some(Err(msg)) => errors.add("slot_from", msg.clone()),
            Some(Ok(span)) if span.minutes() > LONGEST_SLOT_DAYS * 24 * 60 => {
                errors.add("slot_to", Msg::new("availability-too-long"));
            }
            _ => {}
        }
        errors.or(|| Some((span?.ok()?, reason)))
    }
}
