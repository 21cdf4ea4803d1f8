//! The forms of public holidays and journeys.

use chrono::NaiveDate;
use serde::Deserialize;

use super::settings::zone_of;
use super::{date, needed_date};
use crate::availability::holidays::HolidaySet;
use crate::availability::rules::DateRange;
use crate::base::Zone;
use crate::web::FieldErrors;

/// Whose holidays are kept, as chosen. No country means none.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct HolidaysForm {
    pub country: String,
    pub region: String,
}

impl HolidaysForm {
    pub fn parse(&self) -> Result<Option<HolidaySet>, FieldErrors> {
        let country = self.country.trim();
        if country.is_empty() {
            return Ok(None);
        }
        let mut errors = FieldErrors::default();
        if HolidaySet::find(country, "").is_none() {
            errors.add("country", "practice-holidays-unknown");
        }
        let set = HolidaySet::find(country, self.region.trim());
        if errors.is_empty() && set.is_none() {
            errors.add("region", "practice-holidays-unknown");
        }
        errors.or(|| set.map(Some))
    }
}

/// One holiday, and `keeps=yes` or `keeps=no`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct HolidayForm {
    date: String,
    keeps: String,
}

impl HolidayForm {
    pub fn date(&self) -> Option<NaiveDate> {
        date(&self.date)
    }

    pub fn keeps(&self) -> bool {
        self.keeps == "yes"
    }
}

/// A journey, as typed. An empty last day means one day.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_field_names, reason = "names are unique among the forms of a page")]
pub struct TravelForm {
    pub travel_from: String,
    pub travel_to: String,
    pub travel_zone: String,
}

impl TravelForm {
    /// The dates and the zone. A journey that is over, or leads home, is a slip.
    pub fn parse(&self, home: Zone, today: NaiveDate) -> Result<(DateRange, Zone), FieldErrors> {
        let mut errors = FieldErrors::default();
        let from = needed_date(&mut errors, "travel_from", &self.travel_from);
        let to = if self.travel_to.trim().is_empty() {
            from
        } else {
            needed_date(&mut errors, "travel_to", &self.travel_to)
        };
        if from.zip(to).is_some_and(|(from, to)| to < from) {
            errors.add("travel_to", "availability-last-before-first");
        } else if to.is_some_and(|to| to < today) {
            errors.add("travel_from", "practice-travel-over");
        }
        let zone = match zone_of(&self.travel_zone) {
            Ok(zone) if zone == home => {
                errors.add("travel_zone", "practice-travel-home");
                None
            }
            Ok(zone) => Some(zone),
            Err(msg) => {
                errors.add("travel_zone", msg);
                None
            }
        };
        errors.or(|| Some((DateRange { from: from?, to: to? }, zone?)))
    }
}
