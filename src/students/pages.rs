//! The pages of students.

use askama::Template;

use super::forms::LearningForm;
use super::model::{Commitment, Level};
use crate::web::{FieldErrors, Layout, filters};

/// What I want to learn.
#[derive(Template)]
#[template(path = "students/learning.html", blocks = ["form"])]
pub struct Learning {
    pub layout: Layout,
    pub form: LearningForm,
    pub errors: FieldErrors,
}

impl Learning {
    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn levels(&self) -> Vec<(&'static str, String, bool)> {
        Level::ALL
            .iter()
            .map(|level| {
                let key = match level {
                    Level::Beginner => "students-level-beginner",
                    Level::Intermediate => "students-level-intermediate",
                    Level::Advanced => "students-level-advanced",
                };
                (level.as_str(), self.layout.reader.text(key), level.as_str() == self.form.level)
            })
            .collect()
    }

    pub fn commitments(&self) -> Vec<(&'static str, String, bool)> {
        Commitment::ALL
            .iter()
            .map(|own| {
                let key = match own {
                    Commitment::PartTime => "students-commitment-part-time",
                    Commitment::FullTime => "students-commitment-full-time",
                    Commitment::Flexible => "students-commitment-flexible",
                };
                (own.as_str(), self.layout.reader.text(key), own.as_str() == self.form.commitment)
            })
            .collect()
    }
}
