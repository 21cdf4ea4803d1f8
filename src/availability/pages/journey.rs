//! A journey in the week that the calendar shows.

use chrono::{Days, NaiveDate};

use super::away::dates;
use super::calendar::week_path;
use crate::availability::calendar::Calendar;
use crate::availability::rules::ZoneChange;
use crate::base::Zone;
use crate::web::Reader;

/// A journey in the week that is shown, and the same week by the other clock.
pub struct Journey {
    pub city: String,
    pub dates: String,
    pub other_city: String,
    pub other_path: String,
}

/// The journey that a week holds, and whether most of its days are away.
pub fn away_in(calendar: &Calendar, monday: NaiveDate) -> Option<(ZoneChange, bool)> {
    let rules = calendar.rules();
    let days = (0..7).filter_map(|n| monday.checked_add_days(Days::new(n)));
    let mut away: Vec<(ZoneChange, usize)> = Vec::new();
    for date in days {
        let change = rules.zone_changes.iter().rev().find(|change| change.dates.contains(date));
        match (change, away.last_mut()) {
            (Some(change), Some((last, count))) if last == change => *count += 1,
            (Some(change), _) => away.push((*change, 1)),
            (None, _) => {}
        }
    }
    let (change, count) = away.into_iter().max_by_key(|(_, count)| *count)?;
    Some((change, count >= 4))
}

impl ZoneChange {
    pub fn journey(
        &self,
        reader: &Reader,
        home: Zone,
        is_away: bool,
        monday: NaiveDate,
    ) -> Journey {
        let (other, clock) = if is_away { (home, "home") } else { (self.zone, "away") };
        Journey {
            city: self.zone.city(),
            dates: dates(reader, self.dates.from, self.dates.to),
            other_city: other.city(),
            other_path: format!("{}&clock={clock}", week_path(monday)),
        }
    }
}
