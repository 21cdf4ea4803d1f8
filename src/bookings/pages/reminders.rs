//! The page on which a coach shapes reminders.

use askama::Template;

use super::super::reminders::{MOST_BEFORE, ReminderForm, Unit};
use crate::web::{FieldErrors, Layout, filters};

#[derive(Template)]
#[template(path = "bookings/reminders.html")]
pub struct RemindersPage {
    pub layout: Layout,
    pub form: ReminderForm,
    pub errors: FieldErrors,
    /// Whether the coach shaped them; otherwise they are the usual ones.
    pub is_own: bool,
}

/// One line of the form.
pub struct Line {
    pub place: usize,
    pub is_after: bool,
    pub amount: String,
    pub units: Vec<(String, String, bool)>,
    pub words: String,
}

impl RemindersPage {
    pub fn workspace_page(&self) -> &'static str {
        "reminders"
    }

    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn lines(&self) -> Vec<Line> {
        let line = |place: usize| {
            let typed = self.form.line(place);
            let chosen: Unit = typed.unit.parse().unwrap_or(Unit::Hours);
            let unit = |unit: &Unit| {
                (unit.to_string(), self.layout.reader.text(unit.name()), *unit == chosen)
            };
            Line {
                place: place + 1,
                is_after: place == MOST_BEFORE,
                amount: typed.amount,
                units: Unit::ALL.iter().map(unit).collect(),
                words: typed.words,
            }
        };
        (0..=MOST_BEFORE).map(line).collect()
    }
}
