//! What browsers send about accounts.

use serde::Deserialize;

use crate::base::Zone;
use crate::base::messages::Locale;
use crate::web::{FieldErrors, HourCycle};

/// An address and a password.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct SignInForm {
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub password: String,
    #[serde(default)]
    pub next: String,
}

impl SignInForm {
    pub fn parse(&self) -> Result<(), FieldErrors> {
        let mut errors = FieldErrors::default();
        if self.email.trim().is_empty() {
            errors.add("email", "field-required");
        }
        if self.password.is_empty() {
            errors.add("password", "field-required");
        }
        errors.or(|| Some(()))
    }
}

/// `?next=`, with which pages are gone back to.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct NextQuery {
    #[serde(default)]
    pub next: String,
}

/// Signing up.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct SignUpForm {
    /// `student` or `coach`.
    #[serde(default)]
    pub role: String,
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub password: String,
    #[serde(default)]
    pub next: String,
}

/// A name and an address in order.
#[derive(Debug, Clone)]
pub struct SignUp {
    pub name: String,
    pub email: String,
}

impl SignUpForm {
    pub fn parse(&self) -> Result<SignUp, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.line("name", &self.name, 1, 80);
        let email = errors.email("email", &self.email);
        if self.password.is_empty() {
            errors.add("password", "field-required");
        }
        errors.or(|| Some(SignUp { name, email }))
    }

    pub fn wants_to_coach(&self) -> bool {
        self.role == "coach"
    }
}

/// An address to which a mail should go.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct EmailForm {
    #[serde(default)]
    pub email: String,
}

impl EmailForm {
    pub fn parse(&self) -> Result<String, FieldErrors> {
        let mut errors = FieldErrors::default();
        let email = errors.email("email", &self.email);
        errors.or(|| Some(email))
    }
}

/// A new password.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct NewPasswordForm {
    #[serde(default)]
    pub password: String,
}

/// A name and a password, by which an account made by a booking becomes a person's own.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ClaimForm {
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub password: String,
}

impl ClaimForm {
    pub fn parse(&self) -> Result<String, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.line("name", &self.name, 1, 80);
        errors.or(|| Some(name))
    }
}

/// The password, to prove that it is oneself, and where to go on.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ReauthForm {
    #[serde(default)]
    pub password: String,
    #[serde(default)]
    pub next: String,
}

/// A code of an authenticator app, or a recovery code.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct CodeForm {
    #[serde(default)]
    pub code: String,
    /// `recovery` where the field is for a recovery code.
    #[serde(default)]
    pub with: String,
}

/// What a browser answered about a passkey, and where to go on.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PasskeyForm {
    #[serde(default)]
    pub credential: String,
    #[serde(default)]
    pub next: String,
}

/// A passkey's name, and what the browser answered that made it.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct NewPasskeyForm {
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub credential: String,
}

impl NewPasskeyForm {
    pub fn parse(&self) -> Result<String, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.line("name", &self.name, 1, 60);
        errors.or(|| Some(name))
    }
}

/// What a person says about themselves, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ProfileForm {
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub phone: String,
    #[serde(default)]
    pub zone: String,
    #[serde(default)]
    pub hour_cycle: String,
    #[serde(default)]
    pub locale: String,
}

/// What a person says about themselves.
#[derive(Debug, Clone)]
pub struct Profile {
    pub name: String,
    pub phone: Option<String>,
    pub zone: Zone,
    pub hour_cycle: HourCycle,
    pub locale: String,
}

impl ProfileForm {
    /// Reads the form. A language tag with a country, such as `en-GB`, is kept while its language is.
    pub fn parse(&self, present_locale: &str) -> Result<Profile, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.line("name", &self.name, 1, 80);
        let phone = errors.line("phone", &self.phone, 0, 30);
        let is_number = phone.chars().all(|c| c.is_ascii_digit() || " +-()/.".contains(c));
        if !phone.is_empty()
            && (!is_number || phone.chars().filter(char::is_ascii_digit).count() < 5)
        {
            errors.add("phone", "accounts-phone-odd");
        }
        let zone: Option<Zone> = self.zone.parse().ok();
        if zone.is_none() {
            errors.add("zone", "field-choose");
        }
        let hour_cycle: Option<HourCycle> = self.hour_cycle.parse().ok();
        if hour_cycle.is_none() {
            errors.add("hour_cycle", "field-choose");
        }
        let locale = match Locale::find(&self.locale) {
            Some(chosen) => chosen.tag(present_locale).to_owned(),
            None => {
                errors.add("locale", "field-choose");
                String::new()
            }
        };
        let phone = (!phone.is_empty()).then_some(phone);
        errors.or(|| Some(Profile { name, phone, zone: zone?, hour_cycle: hour_cycle?, locale }))
    }
}

/// A zone, a clock, a language, or some of them, for this browser or this person.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ReadingForm {
    #[serde(default)]
    pub zone: String,
    #[serde(default)]
    pub language: String,
    #[serde(default)]
    pub hours: String,
    #[serde(default)]
    pub next: String,
}

/// What is typed into the search for a zone.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ZoneQuery {
    #[serde(default)]
    pub q: String,
    #[serde(default)]
    pub next: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_tag_keeps_its_country_while_its_language_is_chosen() {
        let form = ProfileForm {
            name: "Sam".to_owned(),
            zone: "Europe/Berlin".to_owned(),
            hour_cycle: "h12".to_owned(),
            locale: "en".to_owned(),
            ..ProfileForm::default()
        };
        assert_eq!(form.parse("en-GB").unwrap().locale, "en-GB");
        assert_eq!(form.parse("xx").unwrap().locale, "en");
    }

    #[test]
    fn a_profile_with_nothing_in_it_says_everything_that_is_missing() {
        let errors = ProfileForm::default().parse("en").unwrap_err();
        for field in ["name", "zone", "hour_cycle", "locale"] {
            assert!(errors.of(field).is_some(), "{field}");
        }
    }
}
