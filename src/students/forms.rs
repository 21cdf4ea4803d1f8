//! What browsers send about students.

use serde::Deserialize;

use super::model::{Commitment, Level, StudentProfile};
use crate::base::Moment;
use crate::base::ids::UserId;
use crate::web::FieldErrors;

/// What a student wants to learn, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct LearningForm {
    #[serde(default)]
    pub goals: String,
    #[serde(default)]
    pub level: String,
    #[serde(default)]
    pub commitment: String,
}

impl LearningForm {
    /// The form of a profile, or of none yet.
    pub fn of(profile: Option<&StudentProfile>) -> Self {
        Self {
            goals: profile.map(|own| own.goals.clone()).unwrap_or_default(),
            level: profile.map_or(Level::Beginner, |own| own.level).as_str().to_owned(),
            commitment: profile
                .map_or(Commitment::Flexible, |own| own.commitment)
                .as_str()
                .to_owned(),
        }
    }

    pub fn parse(&self, user_id: UserId, now: Moment) -> Result<StudentProfile, FieldErrors> {
        let mut errors = FieldErrors::default();
        let goals = errors.text("goals", &self.goals, 0, 2000);
        let level: Option<Level> = self.level.parse().ok();
        if level.is_none() {
            errors.add("level", "field-choose");
        }
        let commitment: Option<Commitment> = self.commitment.parse().ok();
        if commitment.is_none() {
            errors.add("commitment", "field-choose");
        }
        errors.or(|| {
            Some(StudentProfile {
                user_id,
                goals,
                level: level?,
                commitment: commitment?,
                updated_at: now,
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_that_does_not_exist_is_refused() {
        let mut form = LearningForm::of(None);
        let now = "2026-03-02T09:00:00Z".parse().unwrap();
        assert!(form.parse(UserId::generate(), now).is_ok());
        form.level = "wizard".to_owned();
        assert!(form.parse(UserId::generate(), now).unwrap_err().of("level").is_some());
    }
}
