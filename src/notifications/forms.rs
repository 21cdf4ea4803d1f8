//! What browsers send about notifications.

use std::collections::BTreeMap;

use chrono::{NaiveTime, Timelike};
use serde::Deserialize;

use super::model::{BrowserKeys, Choice, Preferences, Times, time_of};
use crate::base::{Channel, NoticeType};
use crate::push;
use crate::web::FieldErrors;

/// What somebody chose: a field for each sort and way, such as `booking_reminder.email`, and the times.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(transparent)]
pub struct PreferencesForm(BTreeMap<String, String>);

impl PreferencesForm {
    /// The form of what holds now.
    pub fn of(own: &Preferences) -> Self {
        let mut fields = BTreeMap::new();
        for sort in NoticeType::TOLD {
            for channel in Channel::ALL {
                fields.insert(field(*sort, *channel), own.choice(*sort, *channel).to_string());
            }
        }
        let clock = |minutes: i32| time_of(minutes).format("%H:%M").to_string();
        let times = own.times;
        if let (Some(from), Some(to)) = (times.quiet_from, times.quiet_to) {
            fields.insert("quiet".to_owned(), "on".to_owned());
            fields.insert("quiet_from".to_owned(), clock(from));
            fields.insert("quiet_to".to_owned(), clock(to));
        }
        fields.insert("digest_at".to_owned(), clock(times.digest_at));
        fields.insert("digest_days".to_owned(), times.digest_days.to_string());
        Self(fields)
    }

    /// What a field holds.
    pub fn value(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Reads the choices and times. A box that is not ticked is not sent, so what is missing is off; ways that are
    /// not `offered` keep what was chosen for them.
    pub fn parse(
        &self,
        offered: &[Channel],
        before: &Preferences,
    ) -> Result<Preferences, FieldErrors> {
        let mut errors = FieldErrors::default();
        let mut own = before.clone();
        for sort in NoticeType::TOLD {
            for channel in offered {
                let choices = sort.choices(*channel);
                let sent = self.value(&field(*sort, *channel)).parse().ok();
                let choice = sent.filter(|choice| choices.contains(choice));
                let choice =
                    choice.or_else(|| choices.contains(&Choice::Off).then_some(Choice::Off));
                own.chosen.insert((*sort, *channel), choice.unwrap_or(Choice::Now));
            }
        }
        own.times = self.times(&mut errors);
        errors.or(|| Some(own))
    }

    fn times(&self, errors: &mut FieldErrors) -> Times {
        let mut times = Times::default();
        if self.value("quiet") == "on" {
            times.quiet_from = Some(minutes(errors, "quiet_from", self.value("quiet_from")));
            times.quiet_to = Some(minutes(errors, "quiet_to", self.value("quiet_to")));
            if times.quiet_from == times.quiet_to {
                errors.add("quiet_to", "notifications-quiet-same");
            }
        }
        times.digest_at = minutes(errors, "digest_at", self.value("digest_at"));
        match self.value("digest_days").parse() {
            Ok(days) => times.digest_days = days,
            Err(_) => errors.add("digest_days", "field-choose"),
        }
        times
    }
}

/// The name of the field of a sort and a way.
pub fn field(sort: NoticeType, channel: Channel) -> String {
    format!("{sort}.{channel}")
}

/// Reads a time of day as minutes after midnight.
fn minutes(errors: &mut FieldErrors, name: &'static str, text: &str) -> i32 {
    // Browsers may send seconds too.
    let short = text.trim().get(..5).unwrap_or(text.trim());
    let time = NaiveTime::parse_from_str(short, "%H:%M").ok();
    if time.is_none() {
        errors.add(name, "notifications-time");
    }
    time.and_then(|time| i32::try_from(time.num_seconds_from_midnight() / 60).ok())
        .unwrap_or_default()
}

/// What a browser says of itself when it may take messages.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct BrowserForm {
    #[serde(default)]
    pub endpoint: String,
    #[serde(default)]
    pub p256dh: String,
    #[serde(default)]
    pub auth: String,
}

impl BrowserForm {
    /// The address and keys, if messages can be sent to them.
    pub fn parse(&self) -> Option<BrowserKeys> {
        let is_usable = self.endpoint.len() <= 1000
            && push::is_known_server(&self.endpoint)
            && push::are_keys(&self.p256dh, &self.auth);
        is_usable.then(|| BrowserKeys {
            endpoint: self.endpoint.clone(),
            p256dh: self.p256dh.clone(),
            auth: self.auth.clone(),
        })
    }
}

/// A number for text messages, or the code sent to it.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PhoneForm {
    #[serde(default)]
    pub number: String,
    #[serde(default)]
    pub code: String,
}

impl PhoneForm {
    /// The number with its country (E.164), however it is spaced.
    pub fn number(&self) -> Result<String, FieldErrors> {
        let kept: String =
            self.number.chars().filter(|c| !c.is_whitespace() && !"()-./".contains(*c)).collect();
        let kept = kept.strip_prefix("00").map_or(kept.clone(), |rest| format!("+{rest}"));
        let digits = kept.strip_prefix('+').unwrap_or_default();
        let is_number = (8..=15).contains(&digits.len())
            && digits.chars().all(|c| c.is_ascii_digit())
            && !digits.starts_with('0');
        if is_number {
            Ok(kept)
        } else {
            Err(FieldErrors::one("number", "notifications-phone-wrong"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_holds_what_was_chosen_and_reads_it_back() {
        let mut own = Preferences::default();
        own.chosen.insert((NoticeType::BookingReminder, Channel::Email), Choice::Digest);
        own.chosen.insert((NoticeType::ReviewReceived, Channel::InApp), Choice::Off);
        own.times.quiet_from = Some(22 * 60);
        own.times.quiet_to = Some(7 * 60 + 30);
        let read = PreferencesForm::of(&own).parse(Channel::ALL, &Preferences::default()).unwrap();
        for sort in NoticeType::TOLD {
            for channel in Channel::ALL {
                assert_eq!(read.choice(*sort, *channel), own.choice(*sort, *channel));
            }
        }
        assert_eq!(read.times, own.times);
    }

    #[test]
    fn a_way_that_is_not_offered_keeps_what_was_chosen_for_it() {
        let mut own = Preferences::default();
        own.chosen.insert((NoticeType::BookingReminder, Channel::Sms), Choice::Off);
        let mut form = PreferencesForm::of(&own);
        form.0.insert("booking_reminder.sms".to_owned(), "now".to_owned());
        let read = form.parse(&[Channel::InApp], &own).unwrap();
        assert_eq!(read.choice(NoticeType::BookingReminder, Channel::Sms), Choice::Off);
    }

    #[test]
    fn quiet_hours_need_two_different_times() {
        let mut form = PreferencesForm::of(&Preferences::default());
        form.0.insert("quiet".to_owned(), "on".to_owned());
        let read = |form: &PreferencesForm| form.parse(Channel::ALL, &Preferences::default());
        assert!(read(&form).unwrap_err().of("quiet_from").is_some());
        for name in ["quiet_from", "quiet_to"] {
            form.0.insert(name.to_owned(), "22:00".to_owned());
        }
        assert!(read(&form).unwrap_err().of("quiet_to").is_some());
        form.0.insert("quiet_to".to_owned(), "07:00:00".to_owned());
        assert_eq!(read(&form).unwrap().times.quiet_to, Some(420));
    }

    #[test]
    fn numbers_are_read_however_they_are_spaced_and_need_their_country() {
        let read =
            |number: &str| PhoneForm { number: number.to_owned(), ..PhoneForm::default() }.number();
        for good in ["+49 (30) 1234-567", "0049301234567", "+49301234567"] {
            assert_eq!(read(good).unwrap(), "+49301234567", "{good}");
        }
        for bad in [
            "",
            "030 1234567",
            "+49",
            "+0301234567",
            "+49x301234567",
            "+493012345678901234",
            "+४९३०१२३४५६७",
        ] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
