//! What people send about claims.

use serde::Deserialize;

use super::model::Verdict;
use crate::web::FieldErrors;

/// The other side's word.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct AnswerForm {
    #[serde(default)]
    pub answer: String,
}

impl AnswerForm {
    pub fn parse(&self) -> Result<String, FieldErrors> {
        let mut errors = FieldErrors::default();
        let answer = errors.text("answer", &self.answer, 10, 2000);
        errors.or(|| Some(answer))
    }
}

/// What staff decide, and why.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct VerdictForm {
    #[serde(default)]
    pub verdict: String,
    #[serde(default)]
    pub reason: String,
}

impl VerdictForm {
    pub fn parse(&self) -> Result<(Verdict, String), FieldErrors> {
        let mut errors = FieldErrors::default();
        let verdict = self.verdict.parse().ok();
        if verdict.is_none() {
            errors.add("verdict", "field-choose");
        }
        let reason = errors.text("reason", &self.reason, 10, 500);
        errors.or(|| verdict.map(|verdict| (verdict, reason)))
    }
}

/// `?show=` and `?page=` of the staff's list.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ListQuery {
    #[serde(default)]
    pub show: String,
    #[serde(default)]
    pub page: String,
}
