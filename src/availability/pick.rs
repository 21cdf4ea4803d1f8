//! What is made of openings: the nearest to a wanted time, and a summary for search.

use std::collections::BTreeMap;

use chrono::{NaiveDate, Timelike};

use super::engine::Opening;
use crate::base::Moment;

/// The `count` openings nearest to an instant, nearest first; of two as near, the earlier first.
///
/// The openings must be in order, as [`openings`](super::openings) returns them.
pub fn nearest(openings: &[Opening], wanted: Moment, count: usize) -> Vec<Opening> {
    let (before, after) =
        openings.split_at(openings.partition_point(|opening| opening.start < wanted));
    let mut before = before.iter().rev().copied().peekable();
    let mut after = after.iter().copied().peekable();
    let next = || match (before.peek(), after.peek()) {
        (Some(earlier), Some(later)) if wanted.since(earlier.start) > later.start.since(wanted) => {
            after.next()
        }
        (Some(_), _) => before.next(),
        (None, _) => after.next(),
    };
    std::iter::from_fn(next).take(count).collect()
}

/// The half hours in which openings start: per UTC date, a mask of 48 bits.
///
/// Bit 0 stands for starts from 00:00 UTC and before 00:30, bit 47 for those from 23:30. Search asks
/// the masks of two dates to cover one date of a reader's zone.
pub fn half_hour_masks(starts: impl IntoIterator<Item = Moment>) -> Vec<(NaiveDate, i64)> {
    let mut masks = BTreeMap::new();
    for start in starts {
        *masks.entry(start.utc_date()).or_insert(0) |= 1_i64 << half_hour(start);
    }
    masks.into_iter().collect()
}

fn half_hour(at: Moment) -> u32 {
    let time = at.naive_utc().time();
    time.hour() * 2 + time.minute() / 30
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        format!("2026-05-04T{text}:00Z").parse().unwrap()
    }

    fn all(times: &[&str]) -> Vec<Opening> {
        times.iter().map(|time| Opening { start: at(time), pass: None }).collect()
    }

    #[test]
    fn the_nearest_openings_come_first_and_the_earlier_of_two_as_near() {
        let openings = all(&["08:00", "09:00", "11:00", "11:30", "15:00"]);
        assert_eq!(nearest(&openings, at("10:00"), 3), all(&["09:00", "11:00", "11:30"]));
        assert_eq!(nearest(&openings, at("15:00"), 2), all(&["15:00", "11:30"]));
        assert_eq!(nearest(&openings, at("07:00"), 9).len(), 5);
        assert_eq!(nearest(&[], at("07:00"), 3), []);
    }

    #[test]
    fn a_start_sets_the_bit_of_the_half_hour_it_falls_in() {
        let midnight = at("00:00").naive_utc().date();
        let masks = half_hour_masks([at("00:00"), at("00:15"), at("09:45"), at("23:59")]);
        assert_eq!(masks, [(midnight, 1 | 1 << 19 | 1 << 47)]);
        assert!(masks.iter().all(|(_, mask)| *mask > 0));
    }
}
