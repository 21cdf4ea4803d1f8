//! The forms of hours that come back every month, and of hours on dates.

use serde::Deserialize;

use super::week::shown;
use super::{DAYS, hours, validity, weekday_of};
use crate::availability::commands::NewSchedule;
use crate::availability::rows::{HoursRow, ScheduleKind, ScheduleRow};
use crate::availability::rules::{Hours, MonthDay, Pattern};
use crate::base::words::LIST_SIGNS;
use crate::web::FieldErrors;

/// The most dates one schedule may list.
const MOST_DATES: usize = 60;

/// A schedule by the month or by dates, as typed. `kind` says which of the two, `schedule` which stored one it
/// takes the place of.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct RepeatForm {
    pub kind: String,
    pub schedule: String,
    pub month_nth: String,
    pub month_weekday: String,
    /// A date of the month instead of a weekday.
    pub month_date: String,
    pub month_from: String,
    pub month_to: String,
    pub month_name: String,
    pub month_valid_from: String,
    pub month_valid_to: String,
    /// Dates, one a line or with commas between them.
    pub dates: String,
    pub dates_from: String,
    pub dates_to: String,
    pub dates_name: String,
}

impl RepeatForm {
    /// A stored schedule as its form shows it; none for a weekly one, or one that the form cannot show whole.
    pub fn of(row: &ScheduleRow, all: &[HoursRow]) -> Option<Self> {
        let first = all.first()?;
        let hours = first.hours()?;
        let (from, to) = (shown(hours.start()), shown(hours.end()));
        let date =
            |date: Option<chrono::NaiveDate>| date.map(|d| d.to_string()).unwrap_or_default();
        let form = Self { schedule: row.id.to_string(), ..Self::default() };
        match row.kind {
            ScheduleKind::Weekly => None,
            ScheduleKind::Monthly if all.len() > 1 => None,
            ScheduleKind::Monthly => {
                let (nth, weekday, month_date) = match first.month_day()? {
                    MonthDay::Nth(nth, day) => (nth.to_string(), word_of(day), String::new()),
                    MonthDay::Last(day) => ("last".to_owned(), word_of(day), String::new()),
                    MonthDay::Date(date) => (String::new(), String::new(), date.to_string()),
                    MonthDay::LastDate => return None,
                };
                Some(Self {
                    kind: "month".to_owned(),
                    month_nth: nth,
                    month_weekday: weekday,
                    month_date,
                    month_from: from,
                    month_to: to,
                    month_name: row.name.clone(),
                    month_valid_from: date(row.valid_from),
                    month_valid_to: date(row.valid_to),
                    ..form
                })
            }
            ScheduleKind::Custom => {
                let dates: Vec<String> =
                    all.iter().filter_map(|row| Some(row.on_date?.to_string())).collect();
                let is_alike = all.iter().all(|row| row.hours() == Some(hours));
                is_alike.then(|| Self {
                    kind: "dates".to_owned(),
                    dates: dates.join("\n"),
                    dates_from: from,
                    dates_to: to,
                    dates_name: row.name.clone(),
                    ..form
                })
            }
        }
    }

    /// Whether a stored schedule is changed, and not a new one made.
    pub fn is_change(&self) -> bool {
        !self.schedule.is_empty()
    }

    pub fn is_by_dates(&self) -> bool {
        self.kind == "dates"
    }

    pub fn parse(&self) -> Result<NewSchedule, FieldErrors> {
        if self.is_by_dates() { self.parse_dates() } else { self.parse_month() }
    }

    fn parse_month(&self) -> Result<NewSchedule, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.line("month_name", &self.month_name, 0, 60);
        let day = self.month_day(&mut errors);
        let hours = times(&mut errors, "month_from", (&self.month_from, &self.month_to));
        let (valid_from, valid_to) = validity(
            &mut errors,
            ("month_valid_from", &self.month_valid_from),
            ("month_valid_to", &self.month_valid_to),
        );
        errors.or(|| {
            let pattern = Pattern::Monthly(vec![(day?, hours?)]);
            Some(NewSchedule { name, pattern, valid_from, valid_to })
        })
    }

    fn month_day(&self, errors: &mut FieldErrors) -> Option<MonthDay> {
        if !self.month_date.trim().is_empty() {
            let date = errors.number("month_date", &self.month_date, 1, 31);
            return u32::try_from(date).ok().map(MonthDay::Date);
        }
        let Some(weekday) = weekday_of(&self.month_weekday) else {
            errors.add("month_weekday", "field-choose");
            return None;
        };
        match self.month_nth.as_str() {
            "last" => Some(MonthDay::Last(weekday)),
            nth => {
                let nth = nth.parse().ok().filter(|nth| (1..=5).contains(nth));
                if nth.is_none() {
                    errors.add("month_nth", "field-choose");
                }
                nth.map(|nth| MonthDay::Nth(nth, weekday))
            }
        }
    }

    fn parse_dates(&self) -> Result<NewSchedule, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.line("dates_name", &self.dates_name, 0, 60);
        let hours = times(&mut errors, "dates_from", (&self.dates_from, &self.dates_to));
        let mut dates = Vec::new();
        let is_between = |letter: char| "\n\r ".contains(letter) || LIST_SIGNS.contains(&letter);
        for word in self.dates.split(is_between).filter(|word| !word.is_empty()) {
            match super::date(word) {
                Some(date) => dates.push(date),
                None => errors.add("dates", "availability-not-a-date"),
            }
        }
        if dates.is_empty() {
            errors.add("dates", "field-required");
        }
        if dates.len() > MOST_DATES {
            errors.add(
                "dates",
                crate::base::Msg::new("availability-many-dates").with("most", MOST_DATES),
            );
        }
        dates.sort_unstable();
        dates.dedup();
        errors.or(|| {
            let hours = hours?;
            let pattern = Pattern::Custom(dates.into_iter().map(|date| (date, hours)).collect());
            Some(NewSchedule { name, pattern, valid_from: None, valid_to: None })
        })
    }
}

fn word_of(day: chrono::Weekday) -> String {
    DAYS.iter().find(|(own, _)| *own == day).map(|(_, word)| (*word).to_owned()).unwrap_or_default()
}

/// Reads the hours of two fields; what is wrong stands at the first.
pub(super) fn times(
    errors: &mut FieldErrors,
    field: &'static str,
    (from, to): (&str, &str),
) -> Option<Hours> {
    hours(from, to).map_err(|msg| errors.add(field, msg)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_monday_the_fifteenth_and_a_list_of_dates_are_understood() {
        let month = RepeatForm {
            kind: "month".into(),
            month_nth: "1".into(),
            month_weekday: "mon".into(),
            month_from: "9".into(),
            month_to: "12".into(),
            ..RepeatForm::default()
        };
        let pattern = |form: &RepeatForm| form.parse().unwrap().pattern;
        let first = MonthDay::Nth(1, chrono::Weekday::Mon);
        assert!(matches!(pattern(&month), Pattern::Monthly(all) if all[0].0 == first));
        let date = RepeatForm { month_date: "15".into(), ..month.clone() };
        assert!(matches!(pattern(&date), Pattern::Monthly(all) if all[0].0 == MonthDay::Date(15)));
        assert!(RepeatForm { month_date: "32".into(), ..month }.parse().is_err());

        let dates = RepeatForm {
            kind: "dates".into(),
            dates: "2026-03-14, 7.3.2026\n2026-03-14".into(),
            dates_from: "10".into(),
            dates_to: "13".into(),
            ..RepeatForm::default()
        };
        assert!(matches!(pattern(&dates), Pattern::Custom(all) if all.len() == 2));
        assert!(RepeatForm { dates: "soon".into(), ..dates }.parse().is_err());
    }
}
