//! The pages of privacy.

use askama::Template;
use diesel::prelude::*;

use crate::base::Moment;
use crate::base::ids::ExportId;
use crate::db::schema::data_exports;
use crate::web::{Layout, filters};

/// What was asked for, in its owner's list.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = data_exports)]
pub struct ExportLine {
    pub id: ExportId,
    pub asked_at: Moment,
    pub ready_at: Option<Moment>,
    pub expires_at: Option<Moment>,
}

/// My data, and leaving.
#[derive(Template)]
#[template(path = "privacy/index.html")]
pub struct Privacy {
    pub layout: Layout,
    pub lines: Vec<ExportLine>,
}

impl Privacy {
    pub fn is_ready(&self, line: &ExportLine) -> bool {
        line.expires_at.is_some_and(|until| until > self.layout.now())
    }
}

/// Asks before an account is to be deleted, and says what follows.
#[derive(Template)]
#[template(path = "privacy/deletion.html")]
pub struct Deletion {
    pub layout: Layout,
    pub days: i64,
    /// How many bookings lie ahead now.
    pub ahead: i64,
}
