//! What a student sends about a series.

use serde::Deserialize;

use super::super::commands::Wishes;
use super::super::forms::BookingForm;
use super::super::queries::Sale;
use super::plan::Repeat;
use crate::base::{Moment, Msg};
use crate::web::FieldErrors;

/// The preview's address and its form: the first wish, how often, and the times that were chosen.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct SeriesForm {
    #[serde(default)]
    pub offer: String,
    #[serde(default)]
    pub start: String,
    #[serde(default)]
    pub every: String,
    #[serde(default)]
    pub count: String,
    #[serde(default)]
    pub zone: String,
    /// The chosen times; an empty one is a date that is left out.
    #[serde(default)]
    pub at: Vec<String>,
    #[serde(default)]
    pub request_key: String,
    #[serde(default)]
    pub message: String,
    #[serde(default)]
    pub answer: Vec<String>,
}

/// A series that makes sense.
#[derive(Debug, Clone)]
pub struct NewSeries {
    pub times: Vec<Moment>,
    pub wishes: Wishes,
}

impl SeriesForm {
    /// How often; what makes no sense is weekly, four times.
    pub fn repeat(&self) -> Repeat {
        let count = self.count.parse().unwrap_or(4_i64).clamp(Repeat::FEWEST, Repeat::MOST);
        let every = self.every.parse().unwrap_or(1).clamp(1, 2);
        Repeat { every_weeks: every, count: i32::try_from(count).unwrap_or(4) }
    }

    pub fn parse(&self, sale: &Sale) -> Result<NewSeries, FieldErrors> {
        let mut times: Vec<Moment> = Vec::new();
        let mut is_odd = false;
        for text in self.at.iter().filter(|text| !text.is_empty()) {
            match text.parse() {
                Ok(at) => times.push(at),
                Err(_) => is_odd = true,
            }
        }
        times.sort();
        times.dedup();
        let count = i64::try_from(times.len()).unwrap_or(i64::MAX);
        let details = BookingForm {
            at: self.start.clone(),
            request_key: self.request_key.clone(),
            message: self.message.clone(),
            answer: self.answer.clone(),
            ..BookingForm::default()
        };
        let parsed = details.parse(sale, false);
        let mut errors = parsed.as_ref().err().cloned().unwrap_or_default();
        if is_odd || !(Repeat::FEWEST..=Repeat::MOST).contains(&count) {
            let msg = Msg::new("series-choose").with("min", Repeat::FEWEST);
            errors.add("times", msg.with("max", Repeat::MOST));
        }
        errors.or(|| parsed.ok().map(|new| NewSeries { times, wishes: new.wishes }))
    }
}
