//! The time zones people choose from, grouped as they look for them.

use std::sync::LazyLock;

use crate::base::{Moment, Zone};

/// A part of the world and its zones, in alphabetical order of their cities.
#[derive(Debug)]
pub struct Region {
    pub name: &'static str,
    pub zones: Vec<Zone>,
}

const REGIONS: &[&str] = &[
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
];

static ALL: LazyLock<Vec<Region>> = LazyLock::new(|| {
    let mut regions: Vec<Region> = REGIONS
        .iter()
        .map(|name| {
            let prefix = format!("{name}/");
            let mut zones: Vec<Zone> =
                Zone::all().filter(|zone| zone.as_str().starts_with(&prefix)).collect();
            zones.sort_by_key(|zone| zone.city());
            Region { name, zones }
        })
        .collect();
    regions.push(Region { name: "UTC", zones: vec![Zone::UTC] });
    regions
});

/// Every zone a person may choose; old names of zones are understood but not offered.
pub fn regions() -> &'static [Region] {
    &ALL
}

/// The zones whose name, city or offset fits what was typed, at most 60.
pub fn search(words: &str, now: Moment) -> Vec<Zone> {
    let wanted = plain(words);
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(bool, Zone)> = regions()
        .iter()
        .flat_map(|region| region.zones.iter().copied())
        .filter_map(|zone| {
            let name = plain(zone.as_str());
            let fits = name.contains(&wanted) || plain(&zone.offset_label(now)) == wanted;
            fits.then(|| (!plain(&zone.city()).starts_with(&wanted), zone))
        })
        .collect();
    found.sort_by_key(|(is_inner, _)| *is_inner);
    found.into_iter().map(|(_, zone)| zone).take(60).collect()
}

/// Lower case, without accents; spaces and underscores alike.
fn plain(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.nfd()
        .filter(|letter| letter.is_ascii() || letter.is_alphanumeric())
        .map(|letter| if letter == '_' { ' ' } else { letter })
        .flat_map(char::to_lowercase)
        .collect::<String>()
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_found_by_city_accents_and_spaces_aside() {
        let now = "2026-03-02T09:00:00Z".parse().unwrap();
        let names =
            |words: &str| -> Vec<&str> { search(words, now).iter().map(Zone::as_str).collect() };
        assert!(names("new york").contains(&"America/New_York"));
        assert!(names("São Paulo").contains(&"America/Sao_Paulo"));
        assert_eq!(names("berlin"), ["Europe/Berlin"]);
        assert!(names("utc+5:45").contains(&"Asia/Kathmandu"));
        assert!(names("").is_empty() && names("nowhere at all").is_empty());
    }

    #[test]
    fn every_region_has_zones() {
        assert!(regions().iter().all(|region| !region.zones.is_empty()));
    }
}
