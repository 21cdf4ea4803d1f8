//! Whether the figures that are kept are those that the rows of features give.

use chrono::{Days, NaiveDate};
use diesel::prelude::*;

use super::rolling::{computed, kept};
use crate::db::schema::finished_days;
use crate::db::{Conn, DbError};

/// How many of the latest finished days are computed again.
const LOOKED_AT: i64 = 31;

/// How many figures of the latest finished days are not what they would be if they were counted now.
pub fn disagreements(conn: &mut Conn) -> Result<usize, DbError> {
    let days: Vec<(NaiveDate, bool)> = finished_days::table
        .order(finished_days::day.desc())
        .select((finished_days::day, finished_days::is_stale))
        .limit(LOOKED_AT)
        .load(conn)?;
    let (Some((last, _)), Some((first, _))) = (days.first(), days.last()) else { return Ok(0) };
    let until = last.checked_add_days(Days::new(1)).unwrap_or(*last);
    let (kept, computed) = (kept(conn, *first, until)?, computed(conn, *first, until)?);
    let is_sound = |day: &NaiveDate| days.iter().any(|(own, is_stale)| own == day && !is_stale);
    let wrong = kept.iter().filter(|(key, value)| computed.get(key) != Some(value)).map(|(k, _)| k);
    let lacking = computed.keys().filter(|key| !kept.contains_key(key));
    Ok(wrong.chain(lacking).filter(|(day, ..)| is_sound(day)).count())
}
