//! What browsers send about accounts.

use serde::Deserialize;

use super::actors::Member;
use super::api_tokens::Scope;
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

/// A token for a program, as asked for.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct TokenForm {
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub scopes: Vec<String>,
    #[serde(default)]
    pub days: String,
}

/// For how many days a token may work.
pub const TOKEN_DAYS: [i64; 3] = [30, 90, 365];

impl TokenForm {
    pub fn parse(&self) -> Result<(String, Vec<Scope>, i64), FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.line("name", &self.name, 1, 60);
        let scopes: Vec<Scope> = self.scopes.iter().filter_map(|word| word.parse().ok()).collect();
        if scopes.is_empty() || scopes.len() != self.scopes.len() {
            errors.add("scopes", "field-choose");
        }
        let days = self.days.parse().ok().filter(|days| TOKEN_DAYS.contains(days));
        if days.is_none() {
            errors.add("days", "field-choose");
        }
        errors.or(|| Some((name, scopes, days?)))
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

/// A profile with some of its fields changed: name, phone, zone, language, clock.
pub fn change_profile(
    me: &Member,
    [name, phone, zone, locale, hour_cycle]: [Option<String>; 5],
) -> Result<Profile, FieldErrors> {
    let user = me.user();
    let form = ProfileForm {
        name: name.unwrap_or_else(|| user.name.clone()),
        phone: phone.unwrap_or_else(|| user.phone.clone().unwrap_or_default()),
        zone: zone.unwrap_or_else(|| user.zone.as_str().to_owned()),
        hour_cycle: hour_cycle.unwrap_or_else(|| user.hour_cycle.as_str().to_owned()),
        locale: locale.unwrap_or_else(|| user.locale.clone()),
    };
    form.parse(&user.locale)
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
