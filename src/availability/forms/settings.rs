//! The form of zone, notice, horizon, buffer, daily limit and step.

use serde::Deserialize;

use crate::availability::model::{MOST_A_DAY, MOST_ADVANCE_DAYS, MOST_NOTICE_HOURS, SettingsInput};
use crate::availability::rows::AvailabilitySettings;
use crate::base::{Msg, Zone};
use crate::web::FieldErrors;

/// The settings as typed. Notice is in hours.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct SettingsForm {
    pub zone: String,
    pub notice: String,
    pub advance: String,
    pub buffer: String,
    pub limit: String,
    pub step: String,
}

impl SettingsForm {
    pub fn of(settings: &AvailabilitySettings) -> Self {
        Self {
            zone: settings.zone.to_string(),
            notice: (settings.notice_minutes / 60).to_string(),
            advance: settings.advance_days.to_string(),
            buffer: settings.buffer_minutes.to_string(),
            limit: settings.daily_limit.map(|limit| limit.to_string()).unwrap_or_default(),
            step: settings.step_minutes.to_string(),
        }
    }

    pub fn parse(&self) -> Result<SettingsInput, FieldErrors> {
        let mut errors = FieldErrors::default();
        let zone = zone_of(&self.zone);
        if let Err(msg) = &zone {
            errors.add("zone", msg.clone());
        }
        let mut number = |field, value: &str, min, max| {
            i32::try_from(errors.number(field, value, min, max)).unwrap_or_default()
        };
        let notice_hours = number("notice", &self.notice, 0, MOST_NOTICE_HOURS);
        let advance_days = number("advance", &self.advance, 1, MOST_ADVANCE_DAYS);
        let buffer_minutes = number("buffer", &self.buffer, 0, 240);
        let step_minutes = number("step", &self.step, 5, 240);
        let daily_limit = if self.limit.trim().is_empty() {
            None
        } else {
            Some(number("limit", &self.limit, 1, MOST_A_DAY))
        };
        errors.or(|| {
            Some(SettingsInput {
                zone: zone.ok()?,
                notice_minutes: notice_hours * 60,
                advance_days,
                buffer_minutes,
                daily_limit,
                step_minutes,
            })
        })
    }
}

/// The zone a person means: its name, or the city in it, or a part of it that only one zone has.
pub fn zone_of(text: &str) -> Result<Zone, Msg> {
    let wanted = text.trim().to_lowercase().replace(' ', "_");
    if wanted.is_empty() {
        return Err(Msg::new("field-required"));
    }
    let lower = |zone: &Zone| zone.as_str().to_lowercase();
    if let Some(zone) = Zone::all().find(|zone| lower(zone) == wanted) {
        return Ok(zone);
    }
    let is_city = |zone: &Zone| lower(zone).rsplit('/').next() == Some(wanted.as_str());
    let mut found: Vec<Zone> = Zone::all().filter(is_city).collect();
    if found.is_empty() {
        found = Zone::all().filter(|zone| lower(zone).contains(&wanted)).collect();
    }
    match found.as_slice() {
        [only] => Ok(*only),
        [] => Err(Msg::new("availability-no-such-zone")),
        several => {
            let names: Vec<_> = several.iter().take(3).map(Zone::as_str).collect();
            Err(Msg::new("availability-several-zones").with("names", names.join(", ")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_found_by_its_name_its_city_or_a_part_that_only_one_has() {
        for (typed, meant) in [
            ("Europe/Berlin", "Europe/Berlin"),
            ("berlin", "Europe/Berlin"),
            ("new york", "America/New_York"),
            ("Kathmandu", "Asia/Kathmandu"),
        ] {
            assert_eq!(zone_of(typed).map(|zone| zone.as_str()), Ok(meant), "{typed}");
        }
        assert_eq!(zone_of("america").unwrap_err().key(), "availability-several-zones");
        assert_eq!(zone_of("Atlantis").unwrap_err().key(), "availability-no-such-zone");
    }

    #[test]
    fn no_daily_limit_is_an_empty_field() {
        let form = SettingsForm {
            zone: "Europe/Berlin".into(),
            notice: "24".into(),
            advance: "60".into(),
            buffer: "15".into(),
            limit: " ".into(),
            step: "30".into(),
        };
        let input = form.parse().unwrap();
        assert_eq!((input.notice_minutes, input.daily_limit), (1440, None));
        let errors = SettingsForm { limit: "0".into(), advance: "x".into(), ..form }.parse();
        let errors = errors.unwrap_err();
        assert!(errors.of("limit").is_some() && errors.of("advance").is_some());
    }
}
