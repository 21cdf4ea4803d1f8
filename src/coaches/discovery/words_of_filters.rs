//! How filters are called on the page.

use super::facets::Facets;
use super::filters::{Filter, Filters, Length, Part, Sort};
use crate::base::messages::Arg;
use crate::base::places::{country_name, language_name};
use crate::base::{Currency, Decimal};
use crate::web::{Reader, times};

/// A chosen filter: what it says, and the address without it.
#[derive(Debug, Clone)]
pub struct Chip {
    pub label: String,
    pub href: String,
}

/// What a filter says, such as `Up to €30`.
pub fn label(
    filter: &Filter,
    filters: &Filters,
    facets: &Facets,
    currency: Currency,
    reader: &Reader,
) -> String {
    let locale = reader.locale;
    match filter {
        Filter::Words => {
            locale.text_with("discovery-chip-words", &[("q", Arg::Text(filters.q.clone()))])
        }
        Filter::Topic(topic) => facets.topic_name(topic).to_owned(),
        Filter::Language => language_name(locale, filters.language.as_deref().unwrap_or_default()),
        Filter::Country => country_name(locale, filters.country.as_deref().unwrap_or_default()),
        Filter::Price => price(filters, currency, reader),
        Filter::Length => {
            filters.length.map(|length| reader.text(length_key(length))).unwrap_or_default()
        }
        Filter::Rating => {
            let tenths = filters.rating.unwrap_or_default();
            locale.text_with(
                "discovery-chip-rating",
                &[("rating", Arg::Decimal(Decimal::new(tenths.into(), 1)))],
            )
        }
        Filter::Verified => reader.text("discovery-verified-only"),
        Filter::Intro => reader.text("discovery-intro"),
        Filter::Day(day) => times::short_date(reader, *day),
        Filter::Part(part) => reader.text(part_key(*part)),
    }
}

fn price(filters: &Filters, currency: Currency, reader: &Reader) -> String {
    let money = |major: i64| {
        let minor = major.saturating_mul(currency.minor_per_major());
        Arg::Money(crate::base::Money::new(minor, currency))
    };
    match (filters.min, filters.max) {
        (Some(min), Some(max)) => reader
            .locale
            .text_with("discovery-chip-price", &[("min", money(min)), ("max", money(max))]),
        (Some(min), None) => {
            reader.locale.text_with("discovery-chip-price-from", &[("min", money(min))])
        }
        (None, Some(max)) => {
            reader.locale.text_with("discovery-chip-price-to", &[("max", money(max))])
        }
        (None, None) => String::new(),
    }
}

pub fn part_key(part: Part) -> &'static str {
    match part {
        Part::Morning => "discovery-morning",
        Part::Afternoon => "discovery-afternoon",
        Part::Evening => "discovery-evening",
    }
}

pub fn length_key(length: Length) -> &'static str {
    match length {
        Length::Short => "discovery-length-short",
        Length::Hour => "discovery-length-hour",
        Length::Long => "discovery-length-long",
    }
}

pub fn sort_key(sort: Sort) -> &'static str {
    match sort {
        Sort::Match => "discovery-sort-match",
        Sort::Recommended => "discovery-sort-recommended",
        Sort::Soonest => "discovery-sort-soonest",
        Sort::Price => "discovery-sort-price",
        Sort::Rating => "discovery-sort-rating",
    }
}
