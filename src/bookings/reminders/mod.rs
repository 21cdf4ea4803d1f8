//! Reminders of sessions, as each coach shapes them: when, and with which words of their own.

mod form;

use diesel::prelude::*;

use crate::base::Moment;
use crate::base::ids::UserId;
use crate::db::schema::{coach_reminders, reminder_plans};
use crate::db::{Conn, DbError};

pub use form::{MOST_BEFORE, ReminderForm, Unit};

/// The longest way before or after a session, in minutes: two weeks.
pub const FURTHEST: i32 = 14 * 24 * 60;

/// One reminder: so many minutes before the start, or, below zero, after the end. The words are for the student.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    pub minutes: i32,
    pub words: String,
}

impl Reminder {
    fn usual(minutes: i32) -> Self {
        Self { minutes, words: String::new() }
    }

    pub fn is_before(&self) -> bool {
        self.minutes > 0
    }

    /// When it is due for a session.
    pub fn due_at(&self, starts_at: Moment, ends_at: Moment) -> Moment {
        let minutes = i64::from(self.minutes);
        if self.is_before() {
            starts_at.plus_minutes(-minutes)
        } else {
            ends_at.plus_minutes(-minutes)
        }
    }

    /// From when it comes too late to be of use: a day before, two hours before the start.
    pub fn too_late_at(&self, starts_at: Moment, ends_at: Moment) -> Moment {
        let minutes = i64::from(self.minutes);
        if self.is_before() {
            starts_at.plus_minutes(-minutes / 12)
        } else {
            ends_at.plus_minutes(-minutes).plus_days(2)
        }
    }

    /// Its name in keys: what is sent once for a session and start.
    pub fn key(&self) -> String {
        match self.minutes {
            1440 => "day_before".to_owned(),
            60 => "hour_before".to_owned(),
            minutes if minutes > 0 => format!("before_{minutes}"),
            minutes => format!("after_{}", minutes.unsigned_abs()),
        }
    }
}

/// What a coach has who shaped none: a day before and an hour before. After the session comes the letter that asks
/// for a review in any case.
pub fn usual() -> Vec<Reminder> {
    vec![Reminder::usual(24 * 60), Reminder::usual(60)]
}

/// The reminders of a coach's sessions, the earliest first; and whether the coach shaped them.
pub fn of_coach(conn: &mut Conn, coach: UserId) -> Result<(Vec<Reminder>, bool), DbError> {
    let rows: Vec<(i32, String)> = coach_reminders::table
        .filter(coach_reminders::coach_id.eq(coach))
        .order(coach_reminders::minutes.desc())
        .select((coach_reminders::minutes, coach_reminders::words))
        .load(conn)?;
    let plan: Option<UserId> = reminder_plans::table
        .find(coach)
        .select(reminder_plans::coach_id)
        .first(conn)
        .optional()?;
    let own = rows.into_iter().map(|(minutes, words)| Reminder { minutes, words }).collect();
    Ok(if plan.is_some() { (own, true) } else { (usual(), false) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reminder_is_due_before_the_start_or_after_the_end() {
        let start: Moment = "2026-03-05T09:00:00Z".parse().unwrap();
        let end = start.plus_minutes(50);
        let due = |minutes| Reminder::usual(minutes).due_at(start, end);
        assert_eq!(due(60), start.plus_hours(-1));
        assert_eq!(due(-30), end.plus_minutes(30));
        assert_eq!(Reminder::usual(1440).too_late_at(start, end), start.plus_hours(-2));
    }
}
