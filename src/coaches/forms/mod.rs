//! What coaches and staff send, and what it means.

mod offer;
mod profile;
mod topic;

pub use offer::OfferForm;
pub use profile::{ProfileForm, ProfileLists};
pub use topic::TopicForm;

use serde::Deserialize;

use crate::base::{Currency, Money, Msg};
use crate::db::{Conn, DbError};
use crate::settings;
use crate::web::{AppError, FieldErrors};

/// Between what an hour may cost, in major units: the settings `rate.min` and `rate.max`.
#[derive(Debug, Clone, Copy)]
pub struct RateBounds {
    pub min: i64,
    pub max: i64,
}

impl RateBounds {
    pub fn load(conn: &mut Conn) -> Result<Self, DbError> {
        Ok(Self {
            min: settings::get(conn, settings::RATE_MIN)?,
            max: settings::get(conn, settings::RATE_MAX)?,
        })
    }

    /// The bounds in a currency. Where there is no minor part, a hundred count as one: 25 means ¥2,500.
    pub fn within(self, currency: Currency) -> (Money, Money) {
        let unit = currency.minor_per_major().max(100);
        let money = |major: i64| Money::new(major.saturating_mul(unit), currency);
        (money(self.min), money(self.max))
    }

    /// The most that an offer of a length may cost: the highest rate for the time, at least for an hour.
    pub fn highest_price(self, currency: Currency, minutes: i32) -> Money {
        self.within(currency).1.for_minutes(minutes.max(60))
    }
}

/// What staff say when they return or suspend a profile.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ReasonForm {
    pub reason: String,
}

impl ReasonForm {
    pub fn parse(&self) -> Result<String, FieldErrors> {
        let mut errors = FieldErrors::default();
        let reason = errors.text("reason", &self.reason, 10, 2000);
        errors.or(|| Some(reason))
    }
}

/// Which way an offer or a field moves in its list.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PositionForm {
    pub direction: String,
}

impl PositionForm {
    /// Whether it moves up; anything but up and down is refused.
    pub fn is_up(&self) -> Result<bool, AppError> {
        match self.direction.as_str() {
            "up" => Ok(true),
            "down" => Ok(false),
            _ => Err(AppError::Invalid(Msg::new("field-choose"))),
        }
    }
}
