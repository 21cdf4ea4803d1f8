//! The step before Google is asked for the right to make calls.

use askama::Template;

use crate::calendars::model::Source;
use crate::web::{Layout, filters};

/// What the right is for, and the way to Google.
#[derive(Template)]
#[template(path = "calendars/calls.html")]
pub struct CallsPage {
    pub layout: Layout,
    /// The account in which calls are made already.
    pub source: Option<Source>,
}

impl CallsPage {
    pub fn workspace_page(&self) -> &'static str {
        "calendars"
    }
}
