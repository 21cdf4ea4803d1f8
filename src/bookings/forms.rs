//! What people send about bookings.

use serde::Deserialize;

use super::commands::Wishes;
use super::model::Answer;
use super::queries::Sale;
use crate::base::Moment;
use crate::web::FieldErrors;

/// The checkout: an offer, a time, and what the coach should know.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct BookingForm {
    #[serde(default)]
    pub offer: String,
    #[serde(default)]
    pub at: String,
    #[serde(default)]
    pub zone: String,
    #[serde(default)]
    pub request_key: String,
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub message: String,
    /// One for each question of the offer, in its order.
    #[serde(default)]
    pub answer: Vec<String>,
}

/// A checkout that makes sense.
#[derive(Debug, Clone)]
pub struct NewBooking {
    pub at: Moment,
    /// Name and address of a visitor who is not signed in.
    pub guest: Option<(String, String)>,
    pub wishes: Wishes,
}

impl BookingForm {
    /// Reads the form for an offer. `is_guest`: name and address are asked for too.
    pub fn parse(&self, sale: &Sale, is_guest: bool) -> Result<NewBooking, FieldErrors> {
        let mut errors = FieldErrors::default();
        let guest = is_guest.then(|| {
            let name = errors.line("name", &self.name, 1, 80);
            (name, errors.email("email", &self.email))
        });
        let message = errors.text("message", &self.message, 0, 2000);
        let mut answers = Vec::new();
        for (place, question) in sale.offer.questions.iter().enumerate() {
            let typed = self.answer.get(place).map_or("", String::as_str);
            let answer = errors.text("answer", typed, 0, 1000);
            if !answer.is_empty() {
                answers.push(Answer { question: question.to_owned(), answer });
            }
        }
        let request_key = errors.line("request_key", &self.request_key, 8, 64);
        let at = self.at.parse().ok();
        if at.is_none() {
            errors.add("at", "bookings-choose-time");
        }
        let wishes = Wishes { message, answers, request_key };
        errors.or(|| at.map(|at| NewBooking { at, guest, wishes }))
    }
}

/// A reason, and whether the question was answered on its own page.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ReasonForm {
    #[serde(default)]
    pub reason: String,
    #[serde(default)]
    pub confirmed: String,
    /// The new start of a session that moves.
    #[serde(default)]
    pub at: String,
}

impl ReasonForm {
    pub fn parse(&self) -> Result<String, FieldErrors> {
        let mut errors = FieldErrors::default();
        let reason = errors.text("reason", &self.reason, 0, 500);
        errors.or(|| Some(reason))
    }

    /// Without script the button leads here first; then the page asks.
    pub fn is_confirmed(&self) -> bool {
        self.confirmed == "1"
    }
}

/// The notes of a booking.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct NotesForm {
    #[serde(default)]
    pub shared: String,
    #[serde(default)]
    pub private: String,
}

impl NotesForm {
    pub fn parse(&self) -> Result<(String, String), FieldErrors> {
        let mut errors = FieldErrors::default();
        let shared = errors.text("shared", &self.shared, 0, 10_000);
        let private = errors.text("private", &self.private, 0, 10_000);
        errors.or(|| Some((shared, private)))
    }
}

/// Where a recording is.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct RecordingForm {
    #[serde(default)]
    pub address: String,
}

impl RecordingForm {
    pub fn parse(&self) -> Result<String, FieldErrors> {
        let mut errors = FieldErrors::default();
        let address = errors.web_address("address", &self.address);
        if address.is_empty() {
            errors.add("address", "field-required");
        }
        errors.or(|| Some(address))
    }
}
