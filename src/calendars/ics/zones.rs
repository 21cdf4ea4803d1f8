//! Which zone a calendar file means: by its IANA name, Windows' name, a vendor's address, or its own description.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::lines::Component;
use crate::base::windows_zones::{WINDOWS_ZONES, iana_name};
use crate::base::{Moment, Zone};

/// The zones that a file describes itself, by the names it gives them.
#[derive(Debug, Default)]
pub struct Zones(BTreeMap<String, Zone>);

impl Zones {
    /// Reads the `VTIMEZONE`s. A name that is known needs no description.
    pub fn of(root: &Component) -> Self {
        let calendars = root.parts.iter();
        let described =
            calendars.flat_map(|part| &part.parts).filter(|part| part.name == "VTIMEZONE");
        let zones = described.filter_map(|zone| {
            let name = zone.line("TZID")?.value.trim().to_owned();
            if known(&name).is_some() {
                return None;
            }
            let location = zone.line("X-LIC-LOCATION").and_then(|line| known(&line.value));
            Some((name, location.or_else(|| alike(zone))?))
        });
        Self(zones.collect())
    }

    /// The zone of a `TZID`, if there is any way to know it.
    pub fn find(&self, name: &str) -> Option<Zone> {
        known(name).or_else(|| self.0.get(name.trim()).copied())
    }
}

/// A zone by one of its names; `/vendor.example/2026/Europe/Berlin` ends with it.
fn known(name: &str) -> Option<Zone> {
    let name = name.trim().trim_matches('"');
    if let Some(zone) = name.parse().ok().or_else(|| iana_name(name)?.parse().ok()) {
        return Some(zone);
    }
    let parts: Vec<&str> = name.split('/').filter(|part| !part.is_empty()).collect();
    [3, 2].iter().find_map(|count| {
        let from = parts.len().checked_sub(*count)?;
        parts.get(from..)?.join("/").parse().ok()
    })
}

/// A zone whose clock stands where a description says, in winter and in summer.
fn alike(described: &Component) -> Option<Zone> {
    let offset = |part: &str| {
        let rules = described.parts.iter().filter(|own| own.name == part);
        // The newest rule stands last.
        rules.filter_map(|rule| offset_seconds(&rule.line("TZOFFSETTO")?.value)).next_back()
    };
    let standard = offset("STANDARD")?;
    let summer = offset("DAYLIGHT").unwrap_or(standard);
    WINDOWS_ZONES.iter().filter_map(|(_, iana)| iana.parse::<Zone>().ok()).find(|zone| {
        let at = |month| {
            let day = NaiveDate::from_ymd_opt(2026, month, 15).unwrap_or_default();
            zone.offset_seconds(Moment::from_naive_utc(day.and_time(chrono::NaiveTime::MIN)))
        };
        let (january, july) = (at(1), at(7));
        january.min(july) == standard.min(summer) && january.max(july) == standard.max(summer)
    })
}

/// The seconds of `+0530` or `-033000`.
fn offset_seconds(text: &str) -> Option<i32> {
    let text = text.trim();
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let digits = text.trim_start_matches(['+', '-']);
    let part =
        |from: usize| digits.get(from..from + 2).map_or(Some(0), |two| two.parse::<i32>().ok());
    Some(sign * (part(0)? * 3600 + part(2)? * 60 + part(4)?))
}

#[cfg(test)]
mod tests {
    use super::super::lines;
    use super::*;

    #[test]
    fn a_zone_is_known_by_all_the_names_that_programs_give_it() {
        let berlin: Zone = "Europe/Berlin".parse().unwrap();
        for name in [
            "Europe/Berlin",
            "W. Europe Standard Time",
            "/mozilla.org/20050126_1/Europe/Berlin",
            "/freeassociation.sourceforge.net/Europe/Berlin",
        ] {
            assert_eq!(known(name), Some(berlin), "{name}");
        }
        let inner: Zone = "America/Argentina/Salta".parse().unwrap();
        assert_eq!(known("/x/America/Argentina/Salta"), Some(inner));
        assert_eq!(known("Customized Time Zone"), None);
    }

    #[test]
    fn a_zone_without_a_known_name_is_found_by_its_description() {
        let text = "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nTZOFFSETTO:+0530\n\
            END:STANDARD\nEND:VTIMEZONE\nEND:VCALENDAR\n";
        let zones = Zones::of(&lines::read(text).unwrap());
        let zone = zones.find("Customized Time Zone").unwrap();
        assert_eq!(zone.offset_seconds("2026-03-02T09:00:00Z".parse().unwrap()), 19_800);
    }
}
