//! What staff type to announce something.

use chrono::{NaiveDate, NaiveTime};
use serde::Deserialize;

use super::model::{Audience, Draft};
use crate::base::{Moment, Zone};
use crate::web::FieldErrors;

/// So far ahead an announcement can be planned, in days.
const MOST_DAYS: i64 = 365;

/// The form, and the preview that carries it on.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct AnnouncementForm {
    pub title: String,
    pub body: String,
    pub audience: String,
    /// A day and a time on the writer's clock; at once without.
    pub day: String,
    pub time: String,
    /// Names the form as it was shown, so that sending it twice makes one announcement.
    pub key: String,
    /// Back to the form with what was typed.
    pub change: String,
}

impl AnnouncementForm {
    pub fn parse(&self, zone: Zone, now: Moment) -> Result<Draft, FieldErrors> {
        let mut errors = FieldErrors::default();
        let title = errors.line("title", &self.title, 3, 120);
        let body = errors.text("body", &self.body, 3, 5000).replace("\r\n", "\n");
        let audience = self.audience.parse::<Audience>().ok();
        if audience.is_none() {
            errors.add("audience", "announcements-error-audience");
        }
        if !(8..=80).contains(&self.key.len()) {
            errors.add("title", "form-has-errors");
        }
        let send_at = self.send_at(zone, now, &mut errors);
        errors.or(|| Some(Draft { title, body, audience: audience?, send_at }))
    }

    fn send_at(&self, zone: Zone, now: Moment, errors: &mut FieldErrors) -> Option<Moment> {
        if self.day.is_empty() && self.time.is_empty() {
            return None;
        }
        let day = self.day.parse::<NaiveDate>();
        let time = NaiveTime::parse_from_str(&self.time, "%H:%M")
            .or_else(|_| NaiveTime::parse_from_str(&self.time, "%H:%M:%S"));
        if day.is_err() {
            errors.add("day", "announcements-error-day");
        }
        if time.is_err() {
            errors.add("time", "announcements-error-time");
            // Said at once, and not only when there is a time too.
            if day.is_ok_and(|day| day < zone.date_at(now)) {
                errors.add("day", "announcements-error-past");
            }
        }
        let at = zone.first_at(day.ok()?.and_time(time.ok()?));
        if at <= now {
            errors.add("day", "announcements-error-past");
        } else if at > now.plus_days(MOST_DAYS) {
            errors.add("day", "announcements-error-far");
        }
        Some(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(day: &str, time: &str) -> AnnouncementForm {
        AnnouncementForm {
            title: "We move".to_owned(),
            body: "To a new house.".to_owned(),
            audience: "coaches".to_owned(),
            day: day.to_owned(),
            time: time.to_owned(),
            key: "a-key-of-a-form".to_owned(),
            change: String::new(),
        }
    }

    #[test]
    fn a_time_is_read_by_the_writers_clock_and_must_lie_ahead() {
        let now: Moment = "2026-03-02T09:00:00Z".parse().unwrap();
        let berlin: Zone = "Europe/Berlin".parse().unwrap();
        let at = |day, time| form(day, time).parse(berlin, now);
        assert_eq!(at("", "").unwrap().send_at, None);
        assert_eq!(at("2026-03-03", "10:00").unwrap().send_at, "2026-03-03T09:00:00Z".parse().ok());
        for (day, time, field) in [
            ("2026-03-02", "10:00", "day"),
            ("2027-03-03", "10:00", "day"),
            ("2026-03-03", "", "time"),
            ("2026-03-01", "", "day"),
            ("", "10:00", "day"),
        ] {
            assert!(at(day, time).unwrap_err().of(field).is_some(), "{day} {time}");
        }
    }
}
