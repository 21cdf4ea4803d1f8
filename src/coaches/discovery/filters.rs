//! What a visitor filters by: read from an address, written back to one. No database, no clock.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, NaiveTime, Timelike};
use serde::Deserialize;

use crate::base::{Currency, Moment, Msg, Zone, slug, words};
use crate::db::coach_search::{CoachOrder, SearchQuery};
use crate::web::AppError;

/// How many coaches a page shows.
pub const PAGE_SIZE: i64 = 12;

/// The last page that is served: nobody reads further, and far offsets cost.
const LAST_PAGE: i64 = 500;

crate::text_enum!(
    /// A part of a day, on the visitor's clock.
    Part {
        /// Until noon.
        Morning = "morning",
        /// From noon to five.
        Afternoon = "afternoon",
        /// From five on.
        Evening = "evening",
    }
);

crate::text_enum!(
    /// How long a session may be.
    Length {
        /// Up to half an hour.
        Short = "short",
        /// From half an hour to an hour.
        Hour = "hour",
        /// More than an hour.
        Long = "long",
    }
);

crate::text_enum!(
    /// In which order.
    Sort {
        Match = "match",
        Recommended = "recommended",
        Soonest = "soonest",
        Price = "price",
        Rating = "rating",
    }
);

impl Part {
    /// First and last hour on the visitor's clock.
    pub fn hours(self) -> (u32, u32) {
        match self {
            Self::Morning => (0, 12),
            Self::Afternoon => (12, 17),
            Self::Evening => (17, 24),
        }
    }

    /// The part in which an hour of the day lies.
    pub fn of_hour(hour: u32) -> Self {
        match hour {
            0..12 => Self::Morning,
            12..17 => Self::Afternoon,
            _ => Self::Evening,
        }
    }
}

impl Length {
    fn minutes(self) -> (i32, i32) {
        match self {
            Self::Short => (0, 30),
            Self::Hour => (31, 60),
            Self::Long => (61, 1440),
        }
    }
}

/// The address of a search, as it stands there.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct SearchForm {
    pub q: String,
    pub topic: Vec<String>,
    pub language: String,
    pub country: String,
    pub currency: String,
    pub min: String,
    pub max: String,
    pub length: String,
    pub rating: String,
    pub verified: String,
    pub intro: String,
    pub day: Vec<String>,
    pub part: Vec<String>,
    pub sort: String,
    pub page: String,
}

/// One condition a visitor chose, which can be removed by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filter {
    Words,
    Topic(String),
    Language,
    Country,
    Price,
    Length,
    Rating,
    Verified,
    Intro,
    Day(NaiveDate),
    Part(Part),
}

/// A search, understood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filters {
    pub q: String,
    pub topics: Vec<String>,
    pub language: Option<String>,
    pub country: Option<String>,
    /// Counts only together with a bound of the price.
    pub currency: Option<Currency>,
    /// Bounds of the lowest price in whole units of the currency.
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub length: Option<Length>,
    /// In tenths.
    pub rating: Option<i32>,
    /// Every listed coach was checked by staff, so this excludes nobody.
    pub is_verified: bool,
    pub has_intro: bool,
    pub days: Vec<NaiveDate>,
    pub parts: Vec<Part>,
    pub sort: Option<Sort>,
    /// From 1.
    pub page: i64,
}

fn invalid() -> AppError {
    AppError::Invalid(Msg::new("discovery-bad-address"))
}

fn one<T: std::str::FromStr>(text: &str) -> Result<Option<T>, AppError> {
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(|_| invalid()) }
}

fn many<T: std::str::FromStr + PartialEq>(texts: &[String]) -> Result<Vec<T>, AppError> {
    let mut found = Vec::new();
    for text in texts.iter().filter(|text| !text.is_empty()).take(32) {
        let value = text.parse().map_err(|_| invalid())?;
        if !found.contains(&value) {
            found.push(value);
        }
    }
    Ok(found)
}

fn code(
    text: &str,
    fits: impl Fn(char) -> bool,
    longest: usize,
) -> Result<Option<String>, AppError> {
    let is_code = text.len() <= longest && text.chars().all(fits);
    if is_code { Ok((!text.is_empty()).then(|| text.to_owned())) } else { Err(invalid()) }
}

fn amount(text: &str) -> Result<Option<i64>, AppError> {
    match one::<i64>(text.trim())? {
        Some(amount) if !(0..=1_000_000).contains(&amount) => Err(invalid()),
        amount => Ok(amount),
    }
}

impl SearchForm {
    /// Understands an address. What no form of ours sends is refused; what people type is taken as it is.
    pub fn parse(&self) -> Result<Filters, AppError> {
        let mut topics = Vec::new();
        for topic in self.topic.iter().take(32) {
            topics.extend(code(topic, slug::is_sign, 60)?);
        }
        topics.dedup();
        let rating = match self.rating.as_str() {
            "" => None,
            "40" => Some(40),
            "45" => Some(45),
            "48" => Some(48),
            _ => return Err(invalid()),
        };
        let page = one::<i64>(&self.page)?.unwrap_or(1);
        if !(1..=LAST_PAGE).contains(&page) {
            return Err(invalid());
        }
        let q: String = self.q.chars().filter(|letter| !letter.is_control()).take(200).collect();
        Ok(Filters {
            q: q.trim().to_owned(),
            topics,
            language: code(&self.language, |c| c.is_ascii_lowercase(), 3)?,
            country: code(&self.country, |c| c.is_ascii_uppercase(), 2)?,
            currency: one(&self.currency)?,
            min: amount(&self.min)?,
            max: amount(&self.max)?,
            length: one(&self.length)?,
            rating,
            is_verified: !self.verified.is_empty(),
            has_intro: !self.intro.is_empty(),
            days: many(&self.day)?,
            parts: many(&self.part)?,
            sort: one(&self.sort)?,
            page,
        })
    }
}

impl Filters {
    /// The order in force: what was chosen, or else the best match for words and the recommended without.
    pub fn order(&self) -> Sort {
        match self.sort {
            Some(Sort::Match) if self.q.is_empty() => Sort::Recommended,
            None => self.usual_order(),
            Some(sort) => sort,
        }
    }

    /// The order while none is chosen.
    pub fn usual_order(&self) -> Sort {
        if self.q.is_empty() { Sort::Recommended } else { Sort::Match }
    }

    /// What the database is asked. `currency` is what prices are compared in where the address names none.
    pub fn query(&self, zone: Zone, currency: Currency, now: Moment) -> SearchQuery {
        let currency = self.currency.unwrap_or(currency);
        let has_price = self.min.is_some() || self.max.is_some();
        let minor = |major: i64| major.saturating_mul(currency.minor_per_major());
        SearchQuery {
            words: words::of_search(&self.q),
            topics: self.topics.clone(),
            language: self.language.clone(),
            country: self.country.clone(),
            currency: has_price.then_some(currency),
            price_min: self.min.map(minor),
            price_max: self.max.map(minor),
            minutes: self.length.map(Length::minutes),
            rating_hundredths: self.rating.map(|tenths| tenths * 10),
            free: self.windows(zone, now),
            has_free_intro: self.has_intro,
            order: match self.order() {
                Sort::Match => CoachOrder::Relevance,
                Sort::Recommended => CoachOrder::Recommended,
                Sort::Soonest => CoachOrder::Soonest,
                Sort::Price => CoachOrder::Price,
                Sort::Rating => CoachOrder::Rating,
            },
        }
    }

    /// The chosen days and parts of days as UTC days and half hours; parts alone mean any of seven days.
    pub fn windows(&self, zone: Zone, now: Moment) -> Option<Vec<(NaiveDate, i64)>> {
        if self.days.is_empty() && self.parts.is_empty() {
            return None;
        }
        let days = if self.days.is_empty() { week(zone, now) } else { self.days.clone() };
        let hours: Vec<(u32, u32)> = if self.parts.is_empty() {
            vec![(0, 24)]
        } else {
            self.parts.iter().map(|part| part.hours()).collect()
        };
        let mut found = BTreeMap::new();
        for day in days {
            for (from, to) in &hours {
                mark(&mut found, instant(zone, day, *from).max(now), instant(zone, day, *to));
            }
        }
        Some(found.into_iter().collect())
    }

    /// Everything that narrows the list, in the order the page shows it.
    pub fn active(&self) -> Vec<Filter> {
        let mut active = Vec::new();
        let mut add = |is_chosen: bool, filter: Filter| {
            if is_chosen {
                active.push(filter);
            }
        };
        add(!self.q.is_empty(), Filter::Words);
        self.topics.iter().for_each(|topic| add(true, Filter::Topic(topic.clone())));
        self.days.iter().for_each(|day| add(true, Filter::Day(*day)));
        self.parts.iter().for_each(|part| add(true, Filter::Part(*part)));
        add(self.min.is_some() || self.max.is_some(), Filter::Price);
        add(self.has_intro, Filter::Intro);
        add(self.length.is_some(), Filter::Length);
        add(self.language.is_some(), Filter::Language);
        add(self.country.is_some(), Filter::Country);
        add(self.rating.is_some(), Filter::Rating);
        add(self.is_verified, Filter::Verified);
        active
    }

    /// The same search without one condition, from its first page.
    #[must_use]
    pub fn without(&self, filter: &Filter) -> Self {
        let mut rest = Self { page: 1, ..self.clone() };
        match filter {
            Filter::Words => rest.q.clear(),
            Filter::Topic(topic) => rest.topics.retain(|other| other != topic),
            Filter::Language => rest.language = None,
            Filter::Country => rest.country = None,
            Filter::Price => (rest.min, rest.max, rest.currency) = (None, None, None),
            Filter::Length => rest.length = None,
            Filter::Rating => rest.rating = None,
            Filter::Verified => rest.is_verified = false,
            Filter::Intro => rest.has_intro = false,
            Filter::Day(day) => rest.days.retain(|other| other != day),
            Filter::Part(part) => rest.parts.retain(|other| other != part),
        }
        rest
    }

    /// The same search with words only.
    #[must_use]
    pub fn cleared(&self) -> Self {
        Self { q: self.q.clone(), sort: self.sort, page: 1, ..Self::default() }
    }

    #[must_use]
    pub fn at_page(&self, page: i64) -> Self {
        Self { page, ..self.clone() }
    }

    pub fn offset(&self) -> i64 {
        (self.page - 1) * PAGE_SIZE
    }

    /// The shortest address of this search.
    pub fn address(&self) -> String {
        let mut pairs: Vec<(&str, String)> = Vec::new();
        let mut add = |name: &'static str, value: Option<String>| {
            pairs.extend(value.map(|value| (name, value)));
        };
        add("q", (!self.q.is_empty()).then(|| self.q.clone()));
        self.topics.iter().for_each(|topic| add("topic", Some(topic.clone())));
        self.days.iter().for_each(|day| add("day", Some(day.to_string())));
        self.parts.iter().for_each(|part| add("part", Some(part.to_string())));
        add("min", self.min.map(|amount| amount.to_string()));
        add("max", self.max.map(|amount| amount.to_string()));
        if self.min.is_some() || self.max.is_some() {
            add("currency", self.currency.map(|currency| currency.to_string()));
        }
        add("intro", self.has_intro.then(|| "1".to_owned()));
        add("length", self.length.map(|length| length.to_string()));
        add("language", self.language.clone());
        add("country", self.country.clone());
        add("rating", self.rating.map(|rating| rating.to_string()));
        add("verified", self.is_verified.then(|| "1".to_owned()));
        add("sort", self.sort.map(|sort| sort.to_string()));
        add("page", (self.page > 1).then(|| self.page.to_string()));
        if pairs.is_empty() {
            return "/coaches".to_owned();
        }
        format!("/coaches?{}", serde_html_form::to_string(&pairs).unwrap_or_default())
    }
}

/// Today and the six days after it on the visitor's calendar.
pub fn week(zone: Zone, now: Moment) -> Vec<NaiveDate> {
    let today = zone.date_at(now);
    (0..7).filter_map(|days| today.checked_add_days(Days::new(days))).collect()
}

/// The instant of an hour of a local day; 24 is the next midnight. An hour that is skipped is the end of
/// the gap, one that comes twice the first.
fn instant(zone: Zone, day: NaiveDate, hour: u32) -> Moment {
    let Some(time) = NaiveTime::from_hms_opt(hour, 0, 0) else {
        return zone.start_of_day(day.succ_opt().unwrap_or(day));
    };
    if hour == 0 {
        return zone.start_of_day(day);
    }
    zone.first_at(day.and_time(time))
}

/// Marks the half hours of UTC days that a span touches.
fn mark(days: &mut BTreeMap<NaiveDate, i64>, from: Moment, to: Moment) {
    let mut at = from.minus(chrono::TimeDelta::seconds(from.unix().rem_euclid(1800)));
    // A span is a day at most; the bound keeps an odd one from going on.
    for _ in 0..=100 {
        if at >= to {
            return;
        }
        let time = at.naive_utc();
        *days.entry(time.date()).or_default() |= 1_i64 << (time.hour() * 2 + time.minute() / 30);
        at = at.plus_minutes(30);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone(name: &str) -> Zone {
        name.parse().unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn form(address: &str) -> SearchForm {
        serde_html_form::from_str(address).unwrap()
    }

    fn bits(from: u32, to: u32) -> i64 {
        (from..to).fold(0, |sum, bit| sum | (1_i64 << bit))
    }

    const LONG_AGO: &str = "2020-01-01T00:00:00Z";

    #[test]
    fn an_evening_in_honolulu_is_the_next_utc_day() {
        let filters = form("day=2026-03-03&part=evening").parse().unwrap();
        // 17:00 to 24:00 at UTC−10 is 03:00 to 10:00 of the day after.
        assert_eq!(
            filters.windows(zone("Pacific/Honolulu"), LONG_AGO.parse().unwrap()),
            Some(vec![(day("2026-03-04"), bits(6, 20))])
        );
    }

    #[test]
    fn a_morning_in_kathmandu_spans_two_utc_days_and_touches_the_half_hours_at_its_edges() {
        let filters = form("day=2026-03-03&part=morning").parse().unwrap();
        // 00:00 to 12:00 at UTC+5:45 is 18:15 of the day before to 06:15.
        assert_eq!(
            filters.windows(zone("Asia/Kathmandu"), LONG_AGO.parse().unwrap()),
            Some(vec![(day("2026-03-02"), bits(36, 48)), (day("2026-03-03"), bits(0, 13))])
        );
    }

    #[test]
    fn what_is_over_is_not_free() {
        let filters = form("day=2026-03-03").parse().unwrap();
        let noon = "2026-03-03T12:10:00Z".parse().unwrap();
        assert_eq!(filters.windows(Zone::UTC, noon), Some(vec![(day("2026-03-03"), bits(24, 48))]));
        let tomorrow = "2026-03-04T00:00:00Z".parse().unwrap();
        assert_eq!(filters.windows(Zone::UTC, tomorrow), Some(vec![]));
    }

    #[test]
    fn a_day_of_a_clock_change_is_as_long_as_it_is() {
        let length = |date: &str| {
            let filters = form(&format!("day={date}")).parse().unwrap();
            let windows =
                filters.windows(zone("Europe/Berlin"), LONG_AGO.parse().unwrap()).unwrap();
            windows.iter().map(|(_, half_hours)| half_hours.count_ones()).sum::<u32>()
        };
        assert_eq!(
            [length("2026-03-28"), length("2026-03-29"), length("2026-10-25")],
            [48, 46, 50]
        );
    }

    #[test]
    fn q2_what_no_form_sends_is_refused() {
        for address in [
            "sort=password_hash",
            "page=-1",
            "page=0",
            "page=1000000000000000000",
            "page=x",
            "rating=99",
            "part=midnight",
            "day=yesterday",
            "length=x",
            "language=%27",
            "country=%00",
            "topic=a%00b",
            "currency=XXXX",
            "min=-1",
            "max=1e9",
            "min=99999999999999999999",
        ] {
            assert!(form(address).parse().is_err(), "{address}");
        }
    }

    #[test]
    fn an_address_survives_being_understood() {
        let address = "/coaches?q=job+interviews&topic=career&topic=languages&day=2026-03-03&part=evening&min=20&max=90\
            &currency=EUR&intro=1&length=hour&language=es&country=ES&rating=45&verified=1&sort=price&page=3";
        let filters = form(address.split_once('?').unwrap().1).parse().unwrap();
        assert_eq!(filters.address(), address);
        let mut rest = filters.clone();
        for filter in filters.active() {
            rest = rest.without(&filter);
        }
        assert_eq!(rest.address(), "/coaches?sort=price");
        assert_eq!(form("q=&topic=&day=&sort=&page=").parse().unwrap().address(), "/coaches");
    }

    #[test]
    fn words_are_sorted_by_match_and_lists_by_recommendation() {
        assert_eq!(form("q=x").parse().unwrap().order(), Sort::Match);
        assert_eq!(form("").parse().unwrap().order(), Sort::Recommended);
        assert_eq!(form("sort=match").parse().unwrap().order(), Sort::Recommended);
        assert_eq!(form("q=x&sort=").parse().unwrap().order(), Sort::Match);
        assert_eq!(form("q=x&sort=price").parse().unwrap().order(), Sort::Price);
    }
}
