//! What somebody sends to wait.

use chrono::NaiveDate;
use serde::Deserialize;

use super::Part;
use crate::base::Zone;

/// An offer, a day and the part of it, as the picker sends them.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct JoinForm {
    #[serde(default)]
    pub offer: String,
    #[serde(default)]
    pub day: String,
    #[serde(default)]
    pub part: String,
    #[serde(default)]
    pub zone: String,
}

/// A wait that makes sense.
#[derive(Debug, Clone, Copy)]
pub struct Joining {
    pub day: NaiveDate,
    pub part: Part,
    pub zone: Zone,
}

impl JoinForm {
    /// Reads it; without a zone the day is one of the reader's.
    pub fn parse(&self, zone: Zone) -> Option<Joining> {
        Some(Joining {
            day: self.day.parse().ok()?,
            part: self.part.parse().unwrap_or(Part::Any),
            zone: self.zone.parse().unwrap_or(zone),
        })
    }
}
