//! The form of the hours of every week. Its buttons add and remove rows without any script.

use chrono::Weekday;

use super::{several_hours, validity};
use crate::availability::commands::NewSchedule;
use crate::availability::queries::weekday;
use crate::availability::rows::{HoursRow, ScheduleRow};
use crate::availability::rules::{DayTime, Pattern};
use crate::web::FieldErrors;

/// The days of a week with their words in forms.
pub const DAYS: [(Weekday, &str); 7] = [
    (Weekday::Mon, "mon"),
    (Weekday::Tue, "tue"),
    (Weekday::Wed, "wed"),
    (Weekday::Thu, "thu"),
    (Weekday::Fri, "fri"),
    (Weekday::Sat, "sat"),
    (Weekday::Sun, "sun"),
];

/// The hours of a week as typed: for each day rows of a start and an end.
#[derive(Debug, Clone, Default)]
pub struct WeekForm {
    /// The id of the schedule, or empty for a new one.
    pub schedule: String,
    pub name: String,
    pub valid_from: String,
    pub valid_to: String,
    pub days: [Vec<(String, String)>; 7],
    pub copy_from: String,
    pub copy_to: Vec<String>,
    act: String,
}

/// What the pressed button asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    Save,
    Preview,
    Add(usize),
    Remove(usize, usize),
    Copy,
}

impl WeekForm {
    /// Reads the form's fields: `mon_from`, `mon_to`, … come once for each row.
    pub fn read(fields: Vec<(String, String)>) -> Self {
        let mut form = Self::default();
        let mut starts: [Vec<String>; 7] = Default::default();
        let mut ends: [Vec<String>; 7] = Default::default();
        for (name, value) in fields {
            let column = name.split_once('_').and_then(|(day, side)| Some((place(day)?, side)));
            match (column, name.as_str()) {
                (Some((day, "from")), _) => add(&mut starts, day, value),
                (Some((day, "to")), _) => add(&mut ends, day, value),
                (_, "schedule") => form.schedule = value,
                (_, "name") => form.name = value,
                (_, "valid_from") => form.valid_from = value,
                (_, "valid_to") => form.valid_to = value,
                (_, "copy_from") => form.copy_from = value,
                (_, "copy_to") => form.copy_to.push(value),
                (_, "act") => form.act = value,
                _ => {}
            }
        }
        for ((day, starts), ends) in form.days.iter_mut().zip(starts).zip(ends) {
            *day = starts.into_iter().zip(ends).take(40).collect();
        }
        form
    }

    /// The form of a stored schedule.
    pub fn of(schedule: &ScheduleRow, hours: &[HoursRow]) -> Self {
        let date =
            |date: Option<chrono::NaiveDate>| date.map(|d| d.to_string()).unwrap_or_default();
        let mut form = Self {
            schedule: schedule.id.to_string(),
            name: schedule.name.clone(),
            valid_from: date(schedule.valid_from),
            valid_to: date(schedule.valid_to),
            ..Self::default()
        };
        for row in hours {
            let day = row.weekday.and_then(weekday);
            let place = DAYS.iter().position(|(own, _)| Some(*own) == day);
            if let (Some(rows), Some(hours)) =
                (place.and_then(|place| form.days.get_mut(place)), row.hours())
            {
                rows.push((shown(hours.start()), shown(hours.end())));
            }
        }
        form
    }

    /// What is proposed to a coach who has no hours yet: Monday to Friday, nine to five.
    pub fn proposed() -> Self {
        let mut form = Self::default();
        for day in form.days.iter_mut().take(5) {
            day.push(("09:00".to_owned(), "17:00".to_owned()));
        }
        form
    }

    pub fn act(&self) -> Act {
        let mut words = self.act.split('-');
        let (verb, day, row) = (words.next(), words.next().and_then(place), words.next());
        match (verb, day, row.and_then(|row| row.parse().ok())) {
            (Some("add"), Some(day), _) => Act::Add(day),
            (Some("remove"), Some(day), Some(row)) => Act::Remove(day, row),
            (Some("copy"), ..) => Act::Copy,
            (Some("preview"), ..) => Act::Preview,
            _ => Act::Save,
        }
    }

    /// Does what a button of the form asks for. Nothing is saved.
    pub fn apply(&mut self, act: Act) {
        match act {
            Act::Add(day) => {
                if let Some(rows) = self.days.get_mut(day) {
                    rows.push((String::new(), String::new()));
                }
            }
            Act::Remove(day, row) => {
                if let Some(rows) = self.days.get_mut(day)
                    && row < rows.len()
                {
                    rows.remove(row);
                }
            }
            Act::Copy => {
                let source = place(&self.copy_from).and_then(|day| self.days.get(day)).cloned();
                for ((_, key), rows) in DAYS.iter().zip(&mut self.days) {
                    if let Some(source) = &source
                        && self.copy_to.iter().any(|day| day == key)
                    {
                        rows.clone_from(source);
                    }
                }
            }
            Act::Save | Act::Preview => {}
        }
    }

    /// The schedule that is meant. Errors stand at the days, `mon` to `sun`.
    pub fn parse(&self) -> Result<NewSchedule, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.line("name", &self.name, 0, 60);
        let (valid_from, valid_to) =
            validity(&mut errors, ("valid_from", &self.valid_from), ("valid_to", &self.valid_to));
        let mut week = Vec::new();
        for ((day, key), rows) in DAYS.iter().zip(&self.days) {
            let hours = several_hours(&mut errors, key, rows);
            week.extend(hours.into_iter().map(|hours| (*day, hours)));
        }
        errors
            .or(|| Some(NewSchedule { name, pattern: Pattern::Weekly(week), valid_from, valid_to }))
    }
}

fn add(columns: &mut [Vec<String>; 7], day: usize, value: String) {
    if let Some(column) = columns.get_mut(day) {
        column.push(value);
    }
}

fn place(word: &str) -> Option<usize> {
    DAYS.iter().position(|(_, key)| *key == word)
}

/// A time as the fields have it. Fields cannot say 24:00; an end at midnight is understood as that.
pub(super) fn shown(time: DayTime) -> String {
    if time == DayTime::END_OF_DAY { "00:00".to_owned() } else { time.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(fields: &[(&str, &str)]) -> WeekForm {
        WeekForm::read(fields.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect())
    }

    #[test]
    fn buttons_add_remove_and_copy_rows() {
        let mut week = form(&[
            ("mon_from", "9"),
            ("mon_to", "12"),
            ("mon_from", "14"),
            ("mon_to", "16"),
            ("copy_from", "mon"),
            ("copy_to", "tue"),
            ("copy_to", "sun"),
            ("act", "remove-mon-0"),
        ]);
        assert_eq!(week.act(), Act::Remove(0, 0));
        week.apply(Act::Remove(0, 0));
        week.apply(Act::Copy);
        week.apply(Act::Add(6));
        assert_eq!(week.days.each_ref().map(Vec::len), [1, 1, 0, 0, 0, 0, 2]);
        week.apply(Act::Remove(6, 99));
        assert!(week.parse().is_ok());
    }

    #[test]
    fn what_is_wrong_stands_at_its_day() {
        let errors =
            form(&[("wed_from", "9"), ("wed_to", "8"), ("fri_from", "x"), ("fri_to", "9")])
                .parse()
                .unwrap_err();
        assert!(errors.of("wed").is_some() && errors.of("fri").is_some());
        assert!(errors.of("mon").is_none());
    }
}
