//! What browsers send about reviews.

use serde::Deserialize;

use super::model::ReviewInput;
use crate::web::FieldErrors;

/// Stars and words about a session.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ReviewForm {
    #[serde(default)]
    pub rating: String,
    #[serde(default)]
    pub professionalism: String,
    #[serde(default)]
    pub expertise: String,
    #[serde(default)]
    pub communication: String,
    #[serde(default)]
    pub value_for_money: String,
    #[serde(default)]
    pub body: String,
}

impl ReviewForm {
    /// What was said before, to change it.
    pub fn of(review: &super::Review) -> Self {
        Self {
            rating: review.rating.to_string(),
            professionalism: review.professionalism.to_string(),
            expertise: review.expertise.to_string(),
            communication: review.communication.to_string(),
            value_for_money: review.value_for_money.to_string(),
            body: review.body.clone(),
        }
    }

    /// An aspect left out is as the whole was.
    pub fn parse(&self) -> Result<ReviewInput, FieldErrors> {
        let mut errors = FieldErrors::default();
        let rating = stars(&mut errors, "rating", &self.rating);
        let mut aspect = |name, value: &str| match value {
            "" => rating,
            value => stars(&mut errors, name, value),
        };
        let professionalism = aspect("professionalism", &self.professionalism);
        let expertise = aspect("expertise", &self.expertise);
        let communication = aspect("communication", &self.communication);
        let value_for_money = aspect("value_for_money", &self.value_for_money);
        let body = errors.text("body", &self.body, 10, 4000);
        errors.or(|| {
            Some(ReviewInput {
                rating,
                professionalism,
                expertise,
                communication,
                value_for_money,
                body,
            })
        })
    }

    /// What was chosen for a field.
    pub fn value(&self, field: &str) -> &str {
        match field {
            "rating" => &self.rating,
            "professionalism" => &self.professionalism,
            "expertise" => &self.expertise,
            "communication" => &self.communication,
            "value_for_money" => &self.value_for_money,
            _ => "",
        }
    }
}

/// Reads a number of stars.
fn stars(errors: &mut FieldErrors, field: &'static str, value: &str) -> i32 {
    match value.trim().parse() {
        Ok(stars @ 1..=5) => stars,
        _ => {
            errors.add(field, "field-choose");
            1
        }
    }
}

/// A word to the platform.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct FeedbackForm {
    #[serde(default)]
    pub rating: String,
    #[serde(default)]
    pub body: String,
}

impl FeedbackForm {
    pub fn parse(&self) -> Result<(i32, String), FieldErrors> {
        let mut errors = FieldErrors::default();
        let rating = stars(&mut errors, "rating", &self.rating);
        let body = errors.text("body", &self.body, 1, 4000);
        errors.or(|| Some((rating, body)))
    }
}

/// A coach's answer.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct AnswerForm {
    #[serde(default)]
    pub answer: String,
}

impl AnswerForm {
    pub fn parse(&self) -> Result<String, FieldErrors> {
        let mut errors = FieldErrors::default();
        let answer = errors.text("answer", &self.answer, 1, 2000);
        errors.or(|| Some(answer))
    }
}

/// Why staff hide or show a review.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ReasonForm {
    #[serde(default)]
    pub reason: String,
}

impl ReasonForm {
    pub fn parse(&self) -> Result<String, FieldErrors> {
        let mut errors = FieldErrors::default();
        let reason = errors.line("reason", &self.reason, 3, 300);
        errors.or(|| Some(reason))
    }
}

/// `?show=` and `?page=` of the staff's list.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct StaffQuery {
    #[serde(default)]
    pub show: String,
    #[serde(default)]
    pub page: String,
}
