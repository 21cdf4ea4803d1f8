//! The profile's editor.

use askama::Template;

use super::Guide;
use crate::base::messages::Locale;
use crate::base::words::listed;
use crate::base::{Msg, places};
use crate::coaches::forms::{ProfileForm, RateBounds};
use crate::coaches::model::{CoachProfile, CoachStatus, MeetingProvider, Offer, Topic};
use crate::web::{FieldErrors, Layout, filters};

/// The profile's form, beside the card that students see.
#[derive(Template)]
#[template(path = "coaches/profile.html", blocks = ["preview"])]
pub struct EditProfile {
    pub layout: Layout,
    pub guide: Option<Guide>,
    pub profile: CoachProfile,
    pub form: ProfileForm,
    pub errors: FieldErrors,
    pub bounds: RateBounds,
    pub topics: Vec<Topic>,
    pub offers: Vec<Offer>,
    /// Whether calls can be made at Zoom.
    pub has_zoom: bool,
    /// Whether calls can be made on Google Meet.
    pub has_meet: bool,
    /// The address that fits the coach's name better than the present one.
    pub better_slug: Option<String>,
}

impl EditProfile {
    pub fn workspace_page(&self) -> &'static str {
        "profile"
    }

    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.locale().say(msg))
    }

    fn locale(&self) -> Locale {
        self.layout.reader.locale
    }

    pub fn is_onboarding(&self) -> bool {
        self.profile.status.is_onboarding()
    }

    pub fn can_wait(&self) -> bool {
        self.profile.status == CoachStatus::Draft
    }

    pub fn can_pause(&self) -> bool {
        self.profile.status == CoachStatus::Approved
    }

    pub fn can_resume(&self) -> bool {
        self.profile.status == CoachStatus::Paused
    }

    pub fn badge(&self) -> (&'static str, Msg) {
        super::badge(self.profile.status)
    }

    /// What staff said when they returned the profile, or shut it out.
    pub fn note(&self) -> Option<Msg> {
        let title = match self.profile.status {
            CoachStatus::Draft => Msg::new("coaches-returned-title"),
            CoachStatus::Suspended => Msg::new("coaches-suspended-title"),
            _ => return None,
        };
        (!self.profile.review_note.is_empty()).then_some(title)
    }

    /// Whether staff took the profile out of sight by a case, of which a letter tells.
    pub fn is_withheld(&self) -> bool {
        self.profile.status == CoachStatus::Suspended && self.profile.review_note.is_empty()
    }

    /// Slug, name, whether chosen.
    pub fn topic_choices(&self) -> Vec<(&str, &str, bool)> {
        let is_chosen = |slug: &String| self.form.topics.contains(slug);
        self.topics.iter().map(|t| (t.slug.as_str(), t.name.as_str(), is_chosen(&t.slug))).collect()
    }

    pub fn country_options(&self) -> Vec<(&'static str, String, bool)> {
        let nothing =
            ("", self.locale().text("coaches-choose-country"), self.form.country.is_empty());
        let all = places::countries(self.locale()).into_iter();
        std::iter::once(nothing)
            .chain(all.map(|(code, name)| (code, name, code == self.form.country)))
            .collect()
    }

    pub fn currency_options(&self) -> Vec<(&'static str, String, bool)> {
        places::currencies(self.locale())
            .into_iter()
            .map(|(code, name)| (code, format!("{name} ({code})"), code == self.form.currency))
            .collect()
    }

    /// Value, title, text, end, checked.
    pub fn meeting_choices(&self) -> Vec<(&'static str, String, String, &'static str, bool)> {
        let chosen = self.form.meeting_provider.as_str();
        let meet = (MeetingProvider::GoogleMeet, "meet-choice", "meet-choice-text");
        let zoom = (MeetingProvider::Zoom, "coaches-meeting-zoom", "coaches-meeting-zoom-text");
        [
            (MeetingProvider::Jitsi, "coaches-meeting-jitsi", "coaches-meeting-jitsi-text"),
            (MeetingProvider::OwnLink, "coaches-meeting-own", "coaches-meeting-own-text"),
        ]
        .into_iter()
        .chain(self.has_zoom.then_some(zoom))
        .chain(self.has_meet.then_some(meet))
        .map(|(provider, title, text)| {
            let value = provider.as_str();
            (value, self.locale().text(title), self.locale().text(text), "", value == chosen)
        })
        .collect()
    }

    pub fn rate_hint(&self) -> String {
        let currency = self.form.currency.parse().unwrap_or(self.profile.currency);
        let (min, max) = self.bounds.within(currency);
        let msg = Msg::new("coaches-rate-hint").with("min", min);
        self.locale().say(&msg.with("max", max))
    }

    /// Whether the folded part has something to mend, so that it opens by itself.
    pub fn is_more_open(&self) -> bool {
        ["past_companies", "certifications", "website", "linkedin", "intro_video"]
            .iter()
            .any(|field| self.errors.of(field).is_some())
    }

    /// What the card says of languages: what was typed, tidied.
    pub fn card_languages(&self) -> String {
        listed(&self.form.languages).collect::<Vec<_>>().join(", ")
    }

    /// Where the card says the coach is: the city, or else the country.
    pub fn card_place(&self) -> String {
        match self.form.location.trim() {
            "" if places::is_country(&self.form.country) => {
                places::country_name(self.locale(), &self.form.country)
            }
            city => city.to_owned(),
        }
    }

    /// The first of the coach's own words for what they do, as lists show them.
    pub fn card_tags(&self) -> Vec<&str> {
        let words = self.form.specialties.lines().map(str::trim);
        words.filter(|word| !word.is_empty()).take(4).collect()
    }

    /// The lowest price among the active offers, as the card shows it.
    pub fn from_offer(&self) -> Option<&Offer> {
        let active = self.offers.iter().filter(|offer| offer.is_active);
        active.min_by_key(|offer| (offer.is_free(), offer.price_minor))
    }
}
