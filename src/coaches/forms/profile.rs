//! The profile's form.

use serde::Deserialize;

use crate::base::messages::Locale;
use crate::base::words::listed;
use crate::base::{BasisPoints, Currency, Money, Msg, TextList, places};
use crate::coaches::commands::ProfileInput;
use crate::coaches::forms::RateBounds;
use crate::coaches::model::{CoachProfile, MeetingProvider, Topic};
use crate::web::FieldErrors;

/// How many languages, countries or topics a coach may name.
const MOST_NAMES: usize = 8;
const MOST_TOPICS: usize = 5;
const MOST_LINES: usize = 12;

/// A profile as typed. `later` is set by "Save for later", which asks for nothing yet.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ProfileForm {
    pub title: String,
    pub headline: String,
    pub bio: String,
    pub style: String,
    pub topics: Vec<String>,
    pub specialties: String,
    pub languages: String,
    pub countries: String,
    pub experience_years: String,
    pub location: String,
    pub country: String,
    pub past_companies: String,
    pub certifications: String,
    pub website: String,
    pub linkedin: String,
    pub intro_video: String,
    pub hourly_rate: String,
    pub currency: String,
    pub refundable_hours: String,
    pub refund_percent: String,
    pub meeting_provider: String,
    pub meeting_link: String,
    pub later: String,
}

/// What a profile has several of.
#[derive(Debug, Clone, Default)]
pub struct ProfileLists {
    pub languages: Vec<String>,
    pub countries: Vec<String>,
    pub topics: Vec<Topic>,
}

impl ProfileForm {
    /// The stored profile, as its form shows it.
    pub fn of(profile: &CoachProfile, lists: &ProfileLists, locale: Locale) -> Self {
        let names = |codes: &[String], name: fn(Locale, &str) -> String| {
            codes.iter().map(|code| name(locale, code)).collect::<Vec<_>>().join(", ")
        };
        let rate = profile.rate();
        Self {
            title: profile.title.clone(),
            headline: profile.headline.clone(),
            bio: profile.bio.clone(),
            style: profile.style.clone(),
            topics: lists.topics.iter().map(|topic| topic.slug.clone()).collect(),
            specialties: profile.specialties.as_str().to_owned(),
            languages: names(&lists.languages, places::language_name),
            countries: names(&lists.countries, places::country_name),
            experience_years: profile.experience_years.to_string(),
            location: profile.location.clone(),
            country: profile.country.clone(),
            past_companies: profile.past_companies.as_str().to_owned(),
            certifications: profile.certifications.as_str().to_owned(),
            website: profile.website.clone(),
            linkedin: profile.linkedin.clone(),
            intro_video: profile.intro_video.clone(),
            hourly_rate: if rate.is_zero() { String::new() } else { rate.decimal() },
            currency: profile.currency.as_str().to_owned(),
            refundable_hours: profile.refundable_hours.to_string(),
            refund_percent: (profile.refund_basis_points / 100).to_string(),
            meeting_provider: profile.meeting_provider.as_str().to_owned(),
            meeting_link: profile.meeting_link.clone(),
            later: String::new(),
        }
    }

    /// Reads the form. Without `is_complete`, fields may be left empty; what is there must still be right.
    pub fn parse(
        &self,
        bounds: RateBounds,
        known_topics: &[Topic],
        locale: Locale,
        is_complete: bool,
    ) -> Result<ProfileInput, FieldErrors> {
        let mut errors = FieldErrors::default();
        let least = usize::from(is_complete);
        let at_least = |length: usize| if is_complete { length } else { 0 };
        let input = ProfileInput {
            title: errors.line("title", &self.title, least, 80),
            headline: errors.line("headline", &self.headline, least, 120),
            bio: errors.text("bio", &self.bio, at_least(80), 6000),
            style: errors.text("style", &self.style, 0, 3000),
            topics: self.read_topics(&mut errors, known_topics, is_complete),
            specialties: lines(&mut errors, "specialties", &self.specialties, MOST_NAMES),
            languages: codes(
                &mut errors,
                "languages",
                &self.languages,
                is_complete,
                "coaches-unknown-language",
                |name| places::find_language(locale, name),
            ),
            countries: codes(
                &mut errors,
                "countries",
                &self.countries,
                false,
                "coaches-unknown-country",
                |name| places::find_country(locale, name),
            ),
            experience_years: self.read_years(&mut errors),
            location: errors.line("location", &self.location, 0, 80),
            country: self.read_country(&mut errors, is_complete),
            past_companies: lines(&mut errors, "past_companies", &self.past_companies, MOST_LINES),
            certifications: lines(&mut errors, "certifications", &self.certifications, MOST_LINES),
            website: errors.web_address("website", &self.website),
            linkedin: self.read_linkedin(&mut errors),
            intro_video: errors.web_address("intro_video", &self.intro_video),
            rate: self.read_rate(&mut errors, bounds, is_complete),
            refundable_hours: small(&mut errors, "refundable_hours", &self.refundable_hours, 720),
            refund: BasisPoints::from_percent(small(
                &mut errors,
                "refund_percent",
                &self.refund_percent,
                100,
            ))
            .unwrap_or(BasisPoints::ALL),
            meeting_provider: self.read_provider(&mut errors),
            meeting_link: errors.web_address("meeting_link", &self.meeting_link),
        };
        let has_no_link = input.meeting_provider == MeetingProvider::OwnLink
            && input.meeting_link.is_empty()
            && is_complete;
        if has_no_link {
            errors.add("meeting_link", "coaches-meeting-link-needed");
        }
        errors.or(|| Some(input))
    }

    fn read_topics(
        &self,
        errors: &mut FieldErrors,
        known: &[Topic],
        is_complete: bool,
    ) -> Vec<String> {
        let chosen: Vec<String> = known
            .iter()
            .map(|topic| topic.slug.clone())
            .filter(|s| self.topics.contains(s))
            .collect();
        if chosen.is_empty() && is_complete {
            errors.add("topics", "coaches-topics-needed");
        } else if chosen.len() > MOST_TOPICS {
            errors.add("topics", Msg::new("coaches-too-many").with("max", MOST_TOPICS));
        }
        chosen
    }

    fn read_years(&self, errors: &mut FieldErrors) -> i32 {
        let typed = self.experience_years.trim();
        small(errors, "experience_years", if typed.is_empty() { "0" } else { typed }, 70)
    }

    fn read_country(&self, errors: &mut FieldErrors, is_complete: bool) -> String {
        let code = self.country.trim();
        if (code.is_empty() && is_complete) || (!code.is_empty() && !places::is_country(code)) {
            errors.add("country", "field-choose");
        }
        code.to_owned()
    }

    fn read_linkedin(&self, errors: &mut FieldErrors) -> String {
        let address = errors.web_address("linkedin", &self.linkedin);
        let is_there = url::Url::parse(&address).is_ok_and(|url| {
            url.host_str()
                .is_some_and(|host| host == "linkedin.com" || host.ends_with(".linkedin.com"))
        });
        if !address.is_empty() && !is_there {
            errors.add("linkedin", "coaches-linkedin-elsewhere");
        }
        address
    }

    fn read_rate(&self, errors: &mut FieldErrors, bounds: RateBounds, is_complete: bool) -> Money {
        let code = self.currency.trim();
        let currency: Option<Currency> =
            places::CURRENCIES.contains(&code).then(|| code.parse().ok()).flatten();
        let Some(currency) = currency else {
            errors.add("currency", "field-choose");
            return Money::zero(Currency::USD);
        };
        if self.hourly_rate.trim().is_empty() && !is_complete {
            return Money::zero(currency);
        }
        let (min, max) = bounds.within(currency);
        match Money::parse(&self.hourly_rate, currency) {
            Ok(rate) if (min.minor()..=max.minor()).contains(&rate.minor()) => rate,
            Ok(_) => {
                let msg = Msg::new("coaches-rate-range").with("min", min);
                errors.add("hourly_rate", msg.with("max", max));
                min
            }
            Err(_) => {
                errors.add("hourly_rate", "field-money");
                min
            }
        }
    }

    fn read_provider(&self, errors: &mut FieldErrors) -> MeetingProvider {
        self.meeting_provider.parse().unwrap_or_else(|_| {
            errors.add("meeting_provider", "field-choose");
            MeetingProvider::Jitsi
        })
    }
}

/// A whole number from nothing to `max`.
fn small(errors: &mut FieldErrors, field: &'static str, value: &str, max: i32) -> i32 {
    let number = errors.number(field, value, 0, i64::from(max));
    i32::try_from(number).unwrap_or(max)
}

/// One item a line.
fn lines(errors: &mut FieldErrors, field: &'static str, value: &str, most: usize) -> TextList {
    let list = TextList::from_lines(&errors.text(field, value, 0, 4000));
    if list.len() > most {
        errors.add(field, Msg::new("coaches-too-many").with("max", most));
    } else if list.iter().any(|item| item.chars().count() > 120) {
        errors.add(field, Msg::new("coaches-line-too-long").with("max", 120));
    }
    list
}

/// Names separated by commas, as codes.
fn codes(
    errors: &mut FieldErrors,
    field: &'static str,
    value: &str,
    is_needed: bool,
    unknown: &'static str,
    find: impl Fn(&str) -> Option<&'static str>,
) -> Vec<String> {
    let text = errors.text(field, value, usize::from(is_needed), 400);
    let mut codes: Vec<String> = Vec::new();
    for name in listed(&text) {
        match find(name) {
            Some(code) if codes.iter().any(|known| known == code) => {}
            Some(code) => codes.push(code.to_owned()),
            None => errors.add(field, Msg::new(unknown).with("name", name)),
        }
    }
    if codes.len() > MOST_NAMES {
        errors.add(field, Msg::new("coaches-too-many").with("max", MOST_NAMES));
    }
    codes
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOUNDS: RateBounds = RateBounds { min: 25, max: 500 };

    fn topics() -> Vec<Topic> {
        vec![Topic {
            slug: "music".to_owned(),
            name: "Music".to_owned(),
            blurb: String::new(),
            icon: String::new(),
            position: 1,
            is_retired: false,
        }]
    }

    fn form() -> ProfileForm {
        ProfileForm {
            title: "Piano teacher".to_owned(),
            headline: "Piano for grown-ups".to_owned(),
            bio: "I teach the piano. ".repeat(10),
            topics: vec!["music".to_owned(), "unknown".to_owned()],
            languages: "English, yoruba".to_owned(),
            country: "GB".to_owned(),
            hourly_rate: "80".to_owned(),
            currency: "GBP".to_owned(),
            refundable_hours: "24".to_owned(),
            refund_percent: "50".to_owned(),
            meeting_provider: "jitsi".to_owned(),
            ..ProfileForm::default()
        }
    }

    fn errors_of(form: &ProfileForm) -> Vec<&'static str> {
        let parsed = form.parse(BOUNDS, &topics(), Locale::ENGLISH, true);
        parsed
            .err()
            .map(|errors| errors.iter().map(|(field, _)| field).collect())
            .unwrap_or_default()
    }

    #[test]
    fn a_complete_form_is_read_and_unknown_topics_are_left_out() {
        let input = form().parse(BOUNDS, &topics(), Locale::ENGLISH, true).unwrap();
        assert_eq!(input.languages, ["en", "yo"]);
        assert_eq!(input.topics, ["music"]);
        assert_eq!((input.rate.minor(), input.refund.get()), (8000, 5000));
    }

    #[test]
    fn m1_an_odd_rate_is_refused() {
        for rate in
            ["-1", "0.001", "1e9", "NaN", "１２", "24.99", "500.01", "", "99999999999999999999"]
        {
            let form = ProfileForm { hourly_rate: rate.to_owned(), ..form() };
            assert_eq!(errors_of(&form), ["hourly_rate"], "{rate}");
        }
        let yen = |rate: &str| ProfileForm {
            hourly_rate: rate.to_owned(),
            currency: "JPY".to_owned(),
            ..form()
        };
        assert_eq!(errors_of(&yen("8000.5")), ["hourly_rate"]);
        assert!(errors_of(&yen("8000")).is_empty());
        for currency in ["", "XXX", "eur", "BTC"] {
            let form = ProfileForm { currency: currency.to_owned(), ..form() };
            assert_eq!(errors_of(&form), ["currency"], "{currency}");
        }
    }

    #[test]
    fn what_cannot_be_understood_is_said_at_its_field() {
        let cases: [(&str, fn(&mut ProfileForm)); 9] = [
            ("title", |form| form.title.clear()),
            ("bio", |form| form.bio = "Short.".to_owned()),
            ("languages", |form| form.languages = "English, Klingon".to_owned()),
            ("country", |form| form.country = "Atlantis".to_owned()),
            ("website", |form| form.website = "javascript:alert(1)".to_owned()),
            ("linkedin", |form| form.linkedin = "https://linkedin.com.evil.example/x".to_owned()),
            ("refund_percent", |form| form.refund_percent = "101".to_owned()),
            ("meeting_link", |form| form.meeting_provider = "own_link".to_owned()),
            ("topics", |form| form.topics.clear()),
        ];
        for (field, break_it) in cases {
            let mut form = form();
            break_it(&mut form);
            assert_eq!(errors_of(&form), [field]);
        }
    }

    #[test]
    fn saved_for_later_nothing_is_asked_but_what_is_there_must_be_right() {
        let empty = ProfileForm {
            currency: "EUR".to_owned(),
            refundable_hours: "24".to_owned(),
            refund_percent: "100".to_owned(),
            meeting_provider: "jitsi".to_owned(),
            ..ProfileForm::default()
        };
        assert!(empty.parse(BOUNDS, &topics(), Locale::ENGLISH, false).is_ok());
        let odd = ProfileForm { hourly_rate: "-5".to_owned(), ..empty };
        assert!(odd.parse(BOUNDS, &topics(), Locale::ENGLISH, false).is_err());
    }
}
