//! A coach shapes the reminders of their sessions.

use diesel::prelude::*;

use super::super::reminders::Reminder;
use crate::base::Moment;
use crate::base::ids::UserId;
use crate::db::schema::{coach_reminders, reminder_plans};
use crate::db::{Conn, DbError};
use crate::outbox::{self, Fact};

/// Replaces a coach's reminders; without any, none come. Announces `RemindersChanged`.
pub fn shape_reminders(
    conn: &mut Conn,
    coach: UserId,
    reminders: &[Reminder],
    now: Moment,
) -> Result<(), DbError> {
    forget(conn, coach)?;
    diesel::insert_into(reminder_plans::table)
        .values((reminder_plans::coach_id.eq(coach), reminder_plans::updated_at.eq(now)))
        .execute(conn)?;
    for reminder in reminders {
        diesel::insert_into(coach_reminders::table)
            .values((
                coach_reminders::coach_id.eq(coach),
                coach_reminders::minutes.eq(reminder.minutes),
                coach_reminders::words.eq(&reminder.words),
            ))
            .execute(conn)?;
    }
    outbox::record(conn, &Fact::RemindersChanged { coach }, now)
}

/// Goes back to the usual reminders. Announces `RemindersChanged`.
pub fn usual_reminders(conn: &mut Conn, coach: UserId, now: Moment) -> Result<(), DbError> {
    forget(conn, coach)?;
    outbox::record(conn, &Fact::RemindersChanged { coach }, now)
}

fn forget(conn: &mut Conn, coach: UserId) -> Result<(), DbError> {
    diesel::delete(coach_reminders::table.filter(coach_reminders::coach_id.eq(coach)))
        .execute(conn)?;
    diesel::delete(reminder_plans::table.find(coach)).execute(conn)?;
    Ok(())
}
