//! The pages of discovery.

use std::sync::Arc;

use askama::Template;
use chrono::NaiveDate;

use super::cards::{Card, names};
use super::facets::Facets;
use super::filters::{Filter, Filters, Length, PAGE_SIZE, Part, Sort, week};
use super::profile::{GlanceDay, Profile, REVIEWS, ReviewLine, Summary};
use super::words_of_filters::{Chip, label, length_key, part_key, sort_key};
use crate::accounts::UserStatus;
use crate::base::ids::UserId;
use crate::base::messages::{Arg, Locale};
use crate::base::places::{country_name, language_name};
use crate::base::{Currency, Decimal, Moment, Money};
use crate::coaches::{CoachStatus, Offer};
use crate::web::{Layout, filters, times};

/// A choice in a list: value, text, whether it is chosen.
pub type Choice = (String, String, bool);

/// A way out of an empty list: which filter to drop, and how many coaches that would show.
#[derive(Debug, Clone)]
pub struct Suggestion {
    pub chip: Chip,
    pub count: i64,
}

/// The list of coaches.
#[derive(Template)]
#[template(path = "coaches/index.html", blocks = ["results"])]
pub struct Index {
    pub layout: Layout,
    pub filters: Filters,
    pub facets: Arc<Facets>,
    /// What prices are compared in.
    pub currency: Currency,
    pub cards: Vec<Card>,
    pub total: i64,
    pub suggestions: Vec<Suggestion>,
}

impl Index {
    pub fn label(&self, filter: &Filter) -> String {
        label(filter, &self.filters, &self.facets, self.currency, &self.layout.reader)
    }

    /// The chosen filters but the words, which stand in the search box.
    pub fn chips(&self) -> Vec<Chip> {
        self.filters
            .active()
            .into_iter()
            .filter(|filter| *filter != Filter::Words)
            .map(|filter| Chip {
                label: self.label(&filter),
                href: self.filters.without(&filter).address(),
            })
            .collect()
    }

    /// The next seven days, and chosen ones beyond them.
    pub fn days(&self) -> Vec<Choice> {
        let reader = &self.layout.reader;
        let week = week(self.layout.zone(), self.layout.now());
        let today = self.layout.zone().date_at(self.layout.now());
        let name = |day: NaiveDate| {
            if day == today {
                reader.text("time-today")
            } else if week.contains(&day) {
                times::weekday_and_day(reader, day)
            } else {
                times::short_date(reader, day)
            }
        };
        let beyond = self.filters.days.iter().filter(|day| !week.contains(day));
        week.iter()
            .chain(beyond)
            .map(|day| (day.to_string(), name(*day), self.filters.days.contains(day)))
            .collect()
    }

    pub fn parts(&self) -> Vec<Choice> {
        Part::ALL
            .iter()
            .map(|part| {
                (
                    part.to_string(),
                    self.layout.reader.text(part_key(*part)),
                    self.filters.parts.contains(part),
                )
            })
            .collect()
    }

    /// Topics with coaches, and chosen ones: value, name, count, whether chosen.
    pub fn topics(&self) -> Vec<(String, String, i64, bool)> {
        self.facets
            .topics
            .iter()
            .map(|row| {
                (
                    row.value.clone(),
                    row.label.clone(),
                    row.n,
                    self.filters.topics.contains(&row.value),
                )
            })
            .filter(|(_, _, n, is_chosen)| *n > 0 || *is_chosen)
            .collect()
    }

    pub fn languages(&self) -> Vec<Choice> {
        self.places(&self.facets.languages, self.filters.language.as_deref(), language_name)
    }

    pub fn countries(&self) -> Vec<Choice> {
        self.places(&self.facets.countries, self.filters.country.as_deref(), country_name)
    }

    fn places(
        &self,
        rows: &[crate::db::coach_facets::FacetRow],
        chosen: Option<&str>,
        name: fn(Locale, &str) -> String,
    ) -> Vec<Choice> {
        let locale = self.layout.reader.locale;
        let mut choices: Vec<Choice> = rows
            .iter()
            .map(|row| {
                (row.value.clone(), name(locale, &row.value), Some(row.value.as_str()) == chosen)
            })
            .collect();
        if let Some(code) = chosen.filter(|code| !rows.iter().any(|row| row.value == *code)) {
            choices.push((code.to_owned(), name(locale, code), true));
        }
        choices.sort_by(|one, other| one.1.cmp(&other.1));
        choices
    }

    pub fn currencies(&self) -> Vec<Choice> {
        let mut codes: Vec<String> =
            self.facets.currencies.iter().map(|row| row.value.clone()).collect();
        if !codes.iter().any(|code| code == self.currency.as_str()) {
            codes.insert(0, self.currency.to_string());
        }
        codes
            .into_iter()
            .map(|code| (code.clone(), code.clone(), code == self.currency.as_str()))
            .collect()
    }

    pub fn lengths(&self) -> Vec<Choice> {
        let text = |key: &str| self.layout.reader.text(key);
        let mut choices =
            vec![(String::new(), text("discovery-any-length"), self.filters.length.is_none())];
        choices.extend(Length::ALL.iter().map(|length| {
            (length.to_string(), text(length_key(*length)), self.filters.length == Some(*length))
        }));
        choices
    }

    pub fn ratings(&self) -> Vec<Choice> {
        let mut choices = vec![(
            String::new(),
            self.layout.reader.text("discovery-any-rating"),
            self.filters.rating.is_none(),
        )];
        choices.extend([40, 45, 48].map(|tenths| {
            let rating = Decimal::new(tenths.into(), 1);
            let text = self
                .layout
                .reader
                .locale
                .text_with("discovery-chip-rating", &[("rating", Arg::Decimal(rating))]);
            (tenths.to_string(), text, self.filters.rating == Some(tenths))
        }));
        choices
    }

    pub fn sorts(&self) -> Vec<Choice> {
        let chosen = self.filters.order();
        // The usual order goes without saying, so that it may become another as words are typed.
        let value = |sort: Sort| {
            if sort == self.filters.usual_order() { String::new() } else { sort.to_string() }
        };
        Sort::ALL
            .iter()
            .filter(|sort| **sort != Sort::Match || !self.filters.q.is_empty())
            .map(|sort| (value(*sort), self.layout.reader.text(sort_key(*sort)), *sort == chosen))
            .collect()
    }

    pub fn amount(&self, bound: &Option<i64>) -> String {
        bound.map(|amount| amount.to_string()).unwrap_or_default()
    }

    pub fn is_narrowed(&self) -> bool {
        !self.chips().is_empty()
    }

    pub fn previous(&self) -> Option<String> {
        (self.filters.page > 1).then(|| self.filters.at_page(self.filters.page - 1).address())
    }

    pub fn next(&self) -> Option<String> {
        (self.filters.page * PAGE_SIZE < self.total)
            .then(|| self.filters.at_page(self.filters.page + 1).address())
    }

    pub fn pages(&self) -> i64 {
        (self.total + PAGE_SIZE - 1) / PAGE_SIZE
    }

    pub fn cleared(&self) -> String {
        self.filters.cleared().address()
    }
}

/// The heart beside a coach, alone: what htmx puts in the place of the old one.
#[derive(Template)]
#[template(path = "coaches/saving.html")]
pub struct Saving {
    pub slug: String,
    pub name: String,
    pub is_saved: bool,
    pub next: String,
}

/// A person's saved coaches.
#[derive(Template)]
#[template(path = "coaches/saved.html")]
pub struct Saved {
    pub layout: Layout,
    pub cards: Vec<Card>,
}

/// Up to three coaches side by side.
#[derive(Template)]
#[template(path = "coaches/compare.html")]
pub struct Compare {
    pub layout: Layout,
    pub cards: Vec<Card>,
    /// More than three were chosen; the first three are shown.
    pub is_cut: bool,
}

impl Compare {
    /// The address without one of them.
    pub fn without(&self, slug: &String) -> String {
        let rest: Vec<(&str, &str)> = self
            .cards
            .iter()
            .map(|card| card.row.slug.as_str())
            .filter(|other| other != slug)
            .map(|slug| ("coach", slug))
            .collect();
        format!("/compare?{}", serde_html_form::to_string(rest).unwrap_or_default())
    }
}

/// A public profile.
#[derive(Template)]
#[template(path = "coaches/show.html")]
pub struct Show {
    pub layout: Layout,
    /// Who looks on, if they are signed in.
    pub viewer: Option<UserId>,
    pub profile: Profile,
    pub days: Vec<GlanceDay>,
    pub reviews: Vec<ReviewLine>,
    pub reviews_page: i64,
    pub has_more_reviews: bool,
    pub summary: Summary,
    pub similar: Vec<Card>,
    /// The absolute address of this page and of the picture, for what other sites show of it.
    pub canonical: String,
    pub picture: Option<String>,
}

impl Show {
    /// Whether the reader can report what is this person's; their own they change themselves.
    pub fn can_report(&self, whose: &UserId) -> bool {
        self.viewer.is_some_and(|viewer| viewer != *whose)
    }

    /// A web address as people write it.
    pub fn bare<'a>(&self, address: &'a str) -> &'a str {
        let address = address.trim_start_matches("https://").trim_start_matches("http://");
        address.trim_start_matches("www.").trim_end_matches('/')
    }

    pub fn photo(&self) -> Option<String> {
        crate::accounts::photo_url(self.profile.photo.as_deref())
    }

    pub fn initials(&self) -> String {
        crate::web::layout::initials(&self.profile.name)
    }

    pub fn hue(&self) -> u32 {
        crate::web::layout::hue(&self.profile.name)
    }

    pub fn languages(&self) -> String {
        names(self.layout.reader.locale, self.profile.languages.iter().map(String::as_str))
    }

    /// `Lagos, Nigeria`: where the coach lives, as they wrote it, or their country.
    pub fn place(&self) -> String {
        if self.profile.coach.location.is_empty() {
            country_name(self.layout.reader.locale, &self.profile.coach.country)
        } else {
            self.profile.coach.location.clone()
        }
    }

    /// Countries the coach knows well.
    pub fn countries(&self) -> String {
        let locale = self.layout.reader.locale;
        self.profile
            .countries
            .iter()
            .map(|code| country_name(locale, code))
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// Whether the page is a preview for the coach and staff, and why.
    pub fn preview(&self) -> Option<&'static str> {
        if self.profile.user_status != UserStatus::Active {
            return Some("discovery-preview-suspended");
        }
        match self.profile.coach.status {
            CoachStatus::Approved | CoachStatus::Paused => None,
            CoachStatus::Draft => Some("discovery-preview-draft"),
            CoachStatus::Submitted => Some("discovery-preview-submitted"),
            CoachStatus::Suspended => Some("discovery-preview-suspended"),
        }
    }

    pub fn is_paused(&self) -> bool {
        self.profile.coach.status == CoachStatus::Paused
    }

    pub fn is_verified(&self) -> bool {
        self.profile.is_public()
    }

    pub fn can_book(&self) -> bool {
        self.profile.coach.status == CoachStatus::Approved
            && self.profile.user_status == UserStatus::Active
            && !self.profile.offers.is_empty()
    }

    pub fn book_path(&self, offer: &Offer) -> String {
        format!("/coaches/{}/book/{}", self.profile.coach.slug, offer.id)
    }

    /// The offer that the Book button leads to: the first that is paid, or the first.
    pub fn first_offer(&self) -> Option<&Offer> {
        let offers = &self.profile.offers;
        offers.iter().find(|offer| offer.price_minor > 0).or_else(|| offers.first())
    }

    pub fn first_path(&self) -> String {
        self.first_offer().map(|offer| self.book_path(offer)).unwrap_or_default()
    }

    pub fn day_path(&self, date: &NaiveDate) -> String {
        format!("{}?day={date}", self.first_path())
    }

    pub fn price(&self, offer: &Offer) -> Money {
        Money::new(offer.price_minor, offer.currency)
    }

    /// Minutes within which the coach usually answers; in whole hours beyond the first.
    pub fn answers_within(&self) -> Option<i32> {
        let minutes = self.profile.stats.as_ref()?.response_minutes?;
        Some(if minutes > 60 { (minutes + 59) / 60 * 60 } else { minutes.max(1) })
    }

    pub fn next_free(&self) -> Option<Moment> {
        let at = self.profile.stats.as_ref()?.next_free_at?;
        (self.can_book() && at > self.layout.now()).then_some(at)
    }

    pub fn has_free_days(&self) -> bool {
        self.can_book() && self.days.iter().any(|day| !day.parts.is_empty())
    }

    pub fn day_name(&self, day: &GlanceDay) -> String {
        if day.is_today {
            self.layout.reader.text("time-today")
        } else {
            times::weekday_short(&self.layout.reader, chrono::Datelike::weekday(&day.date))
        }
    }

    pub fn day_number(&self, day: &GlanceDay) -> u32 {
        chrono::Datelike::day(&day.date)
    }

    pub fn part_key(&self, part: &Part) -> &'static str {
        part_key(*part)
    }

    /// `Lagos, UTC+1`: the coach's zone, where it differs from the reader's.
    pub fn coach_zone(&self) -> Option<String> {
        let zone = self.profile.zone.filter(|zone| *zone != self.layout.zone())?;
        Some(times::zone(zone, self.layout.now()))
    }

    pub fn refund_percent(&self) -> i32 {
        self.profile.coach.refund_basis_points / 100
    }

    /// Stars, count, and a width in steps of five percent, from five stars to one.
    pub fn histogram(&self) -> Vec<(usize, i64, i64)> {
        let all = self.summary.count.max(1);
        let width =
            |count: i64| if count == 0 { 0 } else { ((count * 20 + all / 2) / all * 5).max(5) };
        (1..=5)
            .rev()
            .zip(self.summary.by_stars)
            .map(|(stars, count)| (stars, count, width(count)))
            .collect()
    }

    pub fn aspects(&self) -> [(&'static str, Decimal); 4] {
        [
            ("discovery-aspect-expertise", Decimal::average(self.summary.expertise)),
            ("discovery-aspect-professionalism", Decimal::average(self.summary.professionalism)),
            ("discovery-aspect-communication", Decimal::average(self.summary.communication)),
            ("discovery-aspect-value", Decimal::average(self.summary.value_for_money)),
        ]
    }

    pub fn average(&self) -> Decimal {
        Decimal::average(self.summary.average)
    }

    pub fn average_tenths(&self) -> i32 {
        (self.summary.average + 5) / 10
    }

    pub fn newer_reviews(&self) -> Option<String> {
        (self.reviews_page > 1).then(|| self.reviews_path(self.reviews_page - 1))
    }

    pub fn older_reviews(&self) -> Option<String> {
        self.has_more_reviews.then(|| self.reviews_path(self.reviews_page + 1))
    }

    pub fn review_pages(&self) -> i64 {
        (self.summary.count + REVIEWS - 1) / REVIEWS
    }

    fn reviews_path(&self, page: i64) -> String {
        format!("/coaches/{}?page={page}#reviews", self.profile.coach.slug)
    }

    /// What search engines read, as data; no angle bracket in it can end the script it stands in.
    pub fn structured_data(&self) -> String {
        let coach = &self.profile.coach;
        let locale = self.layout.reader.locale;
        let languages: Vec<String> =
            self.profile.languages.iter().map(|code| language_name(locale, code)).collect();
        let offers: Vec<serde_json::Value> = self
            .profile
            .offers
            .iter()
            .map(|offer| {
                serde_json::json!({
                    "@type": "Offer", "name": offer.title, "price": self.price(offer).decimal(),
                    "priceCurrency": offer.currency.as_str(),
                })
            })
            .collect();
        let mut data = serde_json::json!({
            "@context": "https://schema.org", "@type": "Service", "name": coach.title,
            "description": coach.headline, "url": self.canonical, "offers": offers, "availableLanguage": languages,
            "provider": {
                "@type": "Person", "name": self.profile.name, "jobTitle": coach.title,
                "homeLocation": self.place(), "image": self.picture,
            },
        });
        if self.summary.count > 0
            && let Some(fields) = data.as_object_mut()
        {
            let rating = serde_json::json!({
                "@type": "AggregateRating", "ratingValue": self.average().plain(), "reviewCount": self.summary.count,
            });
            fields.insert("aggregateRating".to_owned(), rating);
        }
        data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
    }
}
