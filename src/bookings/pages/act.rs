//! A page that asks before something is done, and says what it means.

use askama::Template;

use crate::base::Msg;
use crate::web::{FieldErrors, Layout, filters};

#[derive(Template)]
#[template(path = "bookings/act.html", blocks = ["act"])]
pub struct Act {
    pub layout: Layout,
    pub title: Msg,
    pub lines: Vec<Msg>,
    /// Where the form goes.
    pub action: String,
    pub back: String,
    pub button: &'static str,
    pub is_danger: bool,
    /// The new start of a session that moves.
    pub at: String,
    pub reason: String,
    pub reason_label: &'static str,
    pub errors: FieldErrors,
}

impl Act {
    /// What is wrong with a field, in words.
    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }
}
