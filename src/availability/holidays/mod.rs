//! Public holidays by country and region, from a table that comes with the program.
//!
//! `days.txt` says at the top of `docs/data/make_holidays.py` how it is written. Days that depend on the
//! moon are called estimated there.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::base::messages::Locale;

static TABLE: &str = include_str!("days.txt");

/// The last year of the table; later days are nobody's holidays yet.
pub const LAST_YEAR: i32 = 2035;
/// Days without a year are those of every year from here on.
const FIRST_YEAR: i32 = 2026;

/// A public holiday: its names, by language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holiday {
    names: &'static str,
}

/// The holidays of a country, or of one of its regions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HolidaySet {
    country: &'static str,
    /// Empty for the country as a whole.
    region: &'static str,
}

/// What the table says of a country: its regions and its holidays.
#[derive(Debug, Clone, Copy)]
struct Country {
    code: &'static str,
    lines: &'static str,
}

impl Holiday {
    #[cfg(test)]
    pub(super) const UNNAMED: Self = Self { names: "" };

    /// The name in a language, or the first there is: English, or the country's own.
    pub fn name(self, locale: Locale) -> &'static str {
        let mut named = self.names.split('|').filter_map(|name| name.split_once(':'));
        let own = named.clone().find(|(language, _)| *language == locale.as_str());
        own.or_else(|| named.next()).map_or("", |(_, name)| name)
    }
}

impl HolidaySet {
    /// The set of a country's code and a region's, if the table has them.
    pub fn find(country: &str, region: &str) -> Option<Self> {
        let country = countries().find(|known| known.code == country)?;
        let region = if region.is_empty() {
            ""
        } else {
            country.regions().find(|(code, _)| *code == region)?.0
        };
        Some(Self { country: country.code, region })
    }

    pub fn country(self) -> &'static str {
        self.country
    }

    pub fn region(self) -> &'static str {
        self.region
    }

    /// The name of the region in the country's own language; nothing for the country as a whole.
    pub fn region_name(self) -> Option<&'static str> {
        self.regions().into_iter().find(|(code, _)| *code == self.region).map(|(_, name)| name)
    }

    /// The country's regions with holidays of their own, code and name, by name.
    pub fn regions(self) -> Vec<(&'static str, &'static str)> {
        let country = countries().find(|known| known.code == self.country);
        let mut regions: Vec<_> = country.iter().flat_map(Country::regions).collect();
        regions.sort_by_key(|(_, name)| *name);
        regions
    }

    /// The holidays from one date to another.
    pub fn days(self, from: NaiveDate, to: NaiveDate) -> BTreeMap<NaiveDate, Holiday> {
        let mut days = BTreeMap::new();
        let Some(country) = countries().find(|known| known.code == self.country) else {
            return days;
        };
        for line in country.lines.lines() {
            let mut columns = line.split('\t');
            let (Some(names), Some(regions), Some(dates)) =
                (columns.next(), columns.next(), columns.next())
            else {
                continue;
            };
            if self.is_among(regions) {
                let dates = dates.split(' ').flat_map(|date| dates_of(date, from, to));
                days.extend(dates.map(|date| (date, Holiday { names })));
            }
        }
        days
    }

    fn is_among(self, regions: &str) -> bool {
        let own = if self.region.is_empty() { "-" } else { self.region };
        regions == "*" || regions.split(',').any(|region| region == own)
    }
}

/// The codes of the countries whose holidays are known.
pub fn country_codes() -> impl Iterator<Item = &'static str> {
    countries().map(|country| country.code)
}

fn countries() -> impl Iterator<Item = Country> {
    TABLE.split('@').skip(1).filter_map(|part| {
        let (code, lines) = part.split_once('\n')?;
        Some(Country { code, lines })
    })
}

impl Country {
    fn regions(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        let lines = self.lines.lines().map_while(|line| line.strip_prefix('='));
        lines.filter_map(|line| line.split_once('\t'))
    }
}

/// `0101` is that day of every year, `270326` one day; those between two dates.
fn dates_of(text: &str, from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
    let day = |year: i32, text: &str| {
        let (month, day) = text.split_at_checked(2)?;
        NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)
    };
    let all: Vec<NaiveDate> = match text.split_at_checked(2) {
        Some((year, rest)) if rest.len() == 4 => {
            let year: Option<i32> = year.parse().ok();
            year.and_then(|year| day(2000 + year, rest)).into_iter().collect()
        }
        _ => (from.year().max(FIRST_YEAR)..=to.year().min(LAST_YEAR))
            .filter_map(|year| day(year, text))
            .collect(),
    };
    all.into_iter().filter(|date| from <= *date && *date <= to).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn of(country: &str, region: &str, year: i32) -> Vec<(String, &'static str)> {
        let set = HolidaySet::find(country, region).unwrap();
        let days = set.days(date(&format!("{year}-01-01")), date(&format!("{year}-12-31")));
        days.into_iter().map(|(day, own)| (day.to_string(), own.name(Locale::ENGLISH))).collect()
    }

    #[test]
    fn a_country_has_its_holidays_and_a_region_has_its_own_beside_them() {
        let country = of("DE", "", 2027);
        assert_eq!(country.len(), 9);
        assert_eq!(country[0], ("2027-01-01".to_owned(), "New Year's Day"));
        assert_eq!(country[1], ("2027-03-26".to_owned(), "Good Friday"));
        let bavaria = of("DE", "BY", 2027);
        assert!(bavaria.contains(&("2027-01-06".to_owned(), "Epiphany")));
        assert!(bavaria.len() > country.len());
    }

    #[test]
    fn names_are_the_readers_or_else_english() {
        let set = HolidaySet::find("DE", "").unwrap();
        let days = set.days(date("2027-10-03"), date("2027-10-03"));
        let unity = days.values().next().unwrap();
        assert_eq!(unity.name(Locale::find("de").unwrap()), "Tag der Deutschen Einheit");
        assert_eq!(unity.name(Locale::find("hi").unwrap()), "German Unity Day");
    }

    #[test]
    fn every_line_of_the_table_can_be_read_and_every_country_has_a_name() {
        let (first, last) = (date("2026-01-01"), date("2035-12-31"));
        let codes: Vec<_> = country_codes().collect();
        assert!(codes.len() > 200, "{}", codes.len());
        for code in codes {
            assert!(crate::base::places::is_country(code), "{code}");
            let set = HolidaySet::find(code, "").unwrap();
            for (region, name) in set.regions() {
                let own = HolidaySet::find(code, region).unwrap();
                assert_eq!(own.region_name(), Some(name));
                assert!(!own.days(first, last).is_empty(), "{code} {region}");
            }
            let days = set.days(first, last);
            assert!(days.values().all(|day| !day.name(Locale::ENGLISH).is_empty()), "{code}");
        }
        for line in TABLE.lines().filter(|line| !line.starts_with(['@', '='])) {
            let dates = line.rsplit('\t').next().unwrap();
            for text in dates.split(' ') {
                assert!(!dates_of(text, first, last).is_empty(), "{line}");
            }
        }
    }

    #[test]
    fn what_the_table_does_not_have_is_no_set() {
        assert_eq!(HolidaySet::find("XX", ""), None);
        assert_eq!(HolidaySet::find("DE", "XX"), None);
        assert_eq!(HolidaySet::find("", ""), None);
    }
}
