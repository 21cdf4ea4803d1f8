//! What leaves no rows: a year of searches, looks at profiles and people who came back; and the figures of all days.

use chrono::{Datelike, Days, Weekday};

use super::dice::Dice;
use crate::base::Moment;
use crate::db::{Conn, DbError};
use crate::statistics::{self, Kind};

/// How many days were looked at.
const DAYS: u64 = 365;

/// Makes the visits up, more of them the nearer the day, fewer at weekends, and counts what happened.
pub fn add(conn: &mut Conn, now: Moment) -> Result<(), DbError> {
    let mut dice = Dice::of("visits");
    let today = now.utc_date();
    for back in 0..DAYS {
        let Some(day) = today.checked_sub_days(Days::new(back)) else { continue };
        let age = i64::try_from(back).unwrap_or_default();
        let busy = if matches!(day.weekday(), Weekday::Sat | Weekday::Sun) { 6 } else { 10 };
        let size = (70 - age / 7) * busy / 10;
        let searches = size + dice.between(0, 14);
        let views = searches * dice.between(50, 70) / 100;
        let coaches = size / 5 + dice.between(0, 3);
        let students = size / 6 + dice.between(0, 4);
        for (kind, dimension, value) in [
            (Kind::Search, "", searches),
            (Kind::ProfileView, "", views),
            (Kind::Active, "coach", coaches),
            (Kind::Active, "student", students),
            (Kind::Active, "all", coaches + students + 1),
        ] {
            statistics::put(conn, (day, kind, dimension), value, false)?;
        }
    }
    statistics::roll_up_all(conn, now)
}
