//! The form in which a coach shapes reminders.

use serde::Deserialize;

use super::{FURTHEST, Reminder};
use crate::base::Msg;
use crate::web::FieldErrors;

/// How many reminders may come before a session. After it comes one.
pub const MOST_BEFORE: usize = 4;

/// The most characters of a coach's own words.
const LONGEST: usize = 500;

crate::text_enum!(
    /// What an amount counts.
    Unit {
        Minutes = "minutes",
        Hours = "hours",
        Days = "days",
    }
);

impl Unit {
    fn minutes(self) -> i32 {
        match self {
            Self::Minutes => 1,
            Self::Hours => 60,
            Self::Days => 24 * 60,
        }
    }

    /// The largest unit in which a number of minutes is whole, and the amount.
    pub fn of(minutes: i32) -> (i32, Self) {
        let minutes = minutes.abs();
        let units = [Self::Days, Self::Hours];
        let whole = units.into_iter().find(|unit| minutes % unit.minutes() == 0);
        let unit = whole.unwrap_or(Self::Minutes);
        (minutes / unit.minutes(), unit)
    }

    /// The key of its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Minutes => "reminders-minutes",
            Self::Hours => "reminders-hours",
            Self::Days => "reminders-days",
        }
    }
}

/// One amount, unit and text for each line; the last line is the one after the session. An empty amount is none.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ReminderForm {
    #[serde(default)]
    pub amount: Vec<String>,
    #[serde(default)]
    pub unit: Vec<String>,
    #[serde(default)]
    pub words: Vec<String>,
}

/// One line as it was typed.
#[derive(Debug, Clone, Default)]
pub struct ReminderLine {
    pub amount: String,
    pub unit: String,
    pub words: String,
}

impl ReminderForm {
    /// The form that shows these reminders.
    pub fn of(reminders: &[Reminder]) -> Self {
        let mut lines: Vec<Option<&Reminder>> =
            reminders.iter().filter(|one| one.is_before()).take(MOST_BEFORE).map(Some).collect();
        lines.resize(MOST_BEFORE, None);
        lines.push(reminders.iter().find(|one| !one.is_before()));
        let mut form = Self::default();
        for line in lines {
            let (amount, unit) = line.map_or((String::new(), Unit::Hours), |one| {
                let (amount, unit) = Unit::of(one.minutes);
                (amount.to_string(), unit)
            });
            form.amount.push(amount);
            form.unit.push(unit.to_string());
            form.words.push(line.map(|one| one.words.clone()).unwrap_or_default());
        }
        form
    }

    /// The line at a place.
    pub fn line(&self, place: usize) -> ReminderLine {
        let at = |list: &[String]| list.get(place).cloned().unwrap_or_default();
        ReminderLine { amount: at(&self.amount), unit: at(&self.unit), words: at(&self.words) }
    }

    /// Reads the reminders. What is wrong is said of all lines together.
    pub fn parse(&self) -> Result<Vec<Reminder>, FieldErrors> {
        let mut errors = FieldErrors::default();
        let mut reminders: Vec<Reminder> = Vec::new();
        for place in 0..=MOST_BEFORE {
            let line = self.line(place);
            let words = errors.text("words", &line.words, 0, LONGEST);
            if line.amount.trim().is_empty() {
                if !words.is_empty() {
                    errors.add("amount", "reminders-no-amount");
                }
                continue;
            }
            let unit: Unit = line.unit.parse().unwrap_or(Unit::Hours);
            let most = i64::from(FURTHEST / unit.minutes());
            let amount = errors.number("amount", &line.amount, 1, most);
            let minutes = i32::try_from(amount).unwrap_or(1).saturating_mul(unit.minutes());
            if minutes < 5 {
                errors.add("amount", Msg::new("reminders-too-near").with("n", 5));
            }
            let minutes = if place == MOST_BEFORE { -minutes } else { minutes };
            if reminders.iter().any(|one| one.minutes == minutes) {
                errors.add("amount", "reminders-twice");
            }
            reminders.push(Reminder { minutes, words });
        }
        errors.or(|| Some(reminders))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(lines: &[(&str, &str, &str)]) -> ReminderForm {
        ReminderForm {
            amount: lines.iter().map(|line| line.0.to_owned()).collect(),
            unit: lines.iter().map(|line| line.1.to_owned()).collect(),
            words: lines.iter().map(|line| line.2.to_owned()).collect(),
        }
    }

    #[test]
    fn what_is_stored_comes_back_in_the_largest_whole_unit() {
        let reminders = form(&[
            ("2", "days", "Bring your notes"),
            ("90", "minutes", ""),
            ("", "hours", ""),
            ("", "", ""),
            ("3", "hours", "How was it?"),
        ])
        .parse()
        .unwrap();
        let minutes: Vec<i32> = reminders.iter().map(|one| one.minutes).collect();
        assert_eq!(minutes, [2880, 90, -180]);
        let again = ReminderForm::of(&reminders);
        assert_eq!(again.line(0).amount, "2");
        assert_eq!((again.line(1).amount.as_str(), again.line(1).unit.as_str()), ("90", "minutes"));
        assert_eq!(again.line(MOST_BEFORE).words, "How was it?");
    }

    #[test]
    fn odd_twice_near_far_and_wordy_reminders_are_refused() {
        let long = "x".repeat(501);
        for lines in [
            &[("1", "days", ""), ("24", "hours", "")][..],
            &[("0", "hours", "")],
            &[("-1", "days", "")],
            &[("15", "days", "")],
            &[("4", "minutes", "")],
            &[("soon", "days", "")],
            &[("", "days", "Words without a time")],
            &[("1", "days", &long)],
        ] {
            assert!(form(lines).parse().is_err(), "{lines:?}");
        }
    }
}
