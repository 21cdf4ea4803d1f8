//! The period that the overview is about, and the one before it. Days are those of UTC.

use chrono::{Datelike, Days, NaiveDate};

use super::forms::OverviewQuery;
use crate::statistics::Grain;
use crate::web::FieldErrors;

/// The periods that have a link: their names, and how many days they have.
pub const LENGTHS: [(&str, u64); 4] = [("7", 7), ("28", 28), ("90", 90), ("year", 365)];

/// How many days are shown one by one, and by the week.
const MOST_DAYS: i64 = 31;
const MOST_WEEKS: i64 = 120;

/// The longest period that can be asked for.
const LONGEST: i64 = 1100;

/// Days from `from` until before `until`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    pub from: NaiveDate,
    pub until: NaiveDate,
}

impl Period {
    /// The last so many days, today included.
    pub fn last(days: u64, today: NaiveDate) -> Self {
        let until = today.checked_add_days(Days::new(1)).unwrap_or(today);
        Self { from: until.checked_sub_days(Days::new(days)).unwrap_or(today), until }
    }

    pub fn days(self) -> i64 {
        self.until.signed_duration_since(self.from).num_days().max(1)
    }

    /// The last day.
    pub fn last_day(self) -> NaiveDate {
        self.until.pred_opt().unwrap_or(self.until)
    }

    /// As many days just before.
    #[must_use]
    pub fn before(self) -> Self {
        let days = Days::new(u64::try_from(self.days()).unwrap_or(1));
        Self { from: self.from.checked_sub_days(days).unwrap_or(self.from), until: self.from }
    }

    pub fn grain(self) -> Grain {
        if self.days() > MOST_WEEKS { Grain::Month } else { Grain::Day }
    }

    /// The first days of what the charts show side by side: days, weeks from the first day on, or months.
    pub fn parts(self) -> Vec<NaiveDate> {
        let days = self.from.iter_days().take_while(|day| *day < self.until);
        if self.days() <= MOST_DAYS {
            days.collect()
        } else if self.days() <= MOST_WEEKS {
            days.step_by(7).collect()
        } else {
            days.filter(|day| *day == self.from || day.day() == 1).collect()
        }
    }
}

/// The period that a query asks for, and the name of its link if it has one.
pub fn asked(
    query: &OverviewQuery,
    today: NaiveDate,
) -> Result<(Period, Option<&'static str>), FieldErrors> {
    let mut errors = FieldErrors::default();
    if query.from.is_empty() && query.until.is_empty() {
        let name = if query.period.is_empty() { "28" } else { query.period.as_str() };
        return match LENGTHS.iter().find(|(own, _)| *own == name) {
            Some((name, days)) => Ok((Period::last(*days, today), Some(name))),
            None => Err(FieldErrors::one("period", "admin-refuse-filter")),
        };
    }
    let mut day = |field, text: &str| match text.parse::<NaiveDate>() {
        Ok(day) => day,
        Err(_) => {
            errors.add(field, "statistics-error-day");
            today
        }
    };
    let (from, last) = (day("from", &query.from), day("until", &query.until));
    let period = Period { from, until: last.succ_opt().unwrap_or(last) };
    if errors.is_empty() {
        if from > last {
            errors.add("until", "statistics-error-order");
        } else if last > today {
            errors.add("until", "statistics-error-future");
        } else if period.days() > LONGEST {
            errors.add("from", "statistics-error-long");
        }
    }
    errors.or(|| Some((period, None)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn of(period: &str, from: &str, until: &str) -> Result<Period, FieldErrors> {
        let query = OverviewQuery {
            period: period.to_owned(),
            from: from.to_owned(),
            until: until.to_owned(),
            ..OverviewQuery::default()
        };
        asked(&query, day("2026-03-10")).map(|(period, _)| period)
    }

    #[test]
    fn the_last_week_ends_today_and_the_one_before_ends_where_it_begins() {
        let week = of("7", "", "").unwrap();
        assert_eq!(
            (week.from, week.last_day(), week.days()),
            (day("2026-03-04"), day("2026-03-10"), 7)
        );
        assert_eq!(week.before(), Period { from: day("2026-02-25"), until: day("2026-03-04") });
        assert_eq!(week.parts().len(), 7);
        assert_eq!(of("90", "", "").unwrap().parts().len(), 13);
        assert_eq!(of("year", "", "").unwrap().parts().len(), 13);
    }

    #[test]
    fn days_that_cannot_be_are_said_and_a_single_day_can() {
        assert_eq!(of("", "2026-03-01", "2026-03-01").unwrap().days(), 1);
        for (from, until, field) in [
            ("2026-03-02", "2026-03-01", "until"),
            ("2026-03-02", "2026-03-11", "until"),
            ("2020-03-02", "2026-03-01", "from"),
            ("yesterday", "2026-03-01", "from"),
            ("2026-03-01", "", "until"),
        ] {
            assert!(of("", from, until).unwrap_err().of(field).is_some(), "{from} {until}");
        }
        assert!(of("decade", "", "").is_err());
    }
}
