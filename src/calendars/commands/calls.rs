//! Which account a coach's calls on Google Meet are made in. A coach meets there exactly as long as there is one.

use diesel::prelude::*;

use crate::accounts::Coach;
use crate::base::Moment;
use crate::base::ids::{CalendarSourceId, UserId};
use crate::calendars::model::CalendarError;
use crate::coaches::{self, MeetingProvider};
use crate::db::schema::{calendar_sources, coach_profiles};
use crate::db::{Conn, DbError, dialect};
use crate::outbox::{self, Fact};

/// From now on the coach's calls are made in this account of theirs, which was just given the right to.
pub fn make_calls(
    conn: &mut Conn,
    coach: &Coach,
    id: CalendarSourceId,
    now: Moment,
) -> Result<(), CalendarError> {
    dialect::lock_until_commit(conn, &format!("calendars:{}", coach.id()))?;
    let own = calendar_sources::table.filter(calendar_sources::coach_id.eq(coach.id()));
    diesel::update(own).set(calendar_sources::makes_calls.eq(false)).execute(conn)?;
    let rows = diesel::update(own.filter(calendar_sources::id.eq(id)))
        .set((calendar_sources::makes_calls.eq(true), calendar_sources::updated_at.eq(now)))
        .execute(conn)?;
    if rows == 0 {
        return Err(CalendarError::NotFound);
    }
    Ok(coaches::commands::meet_on_google(conn, coach.id(), now)?)
}

/// An account lost the right, if it had it: its coach meets in rooms of ours until they choose anew. True if it was
/// lost just now.
pub fn lose_calls(conn: &mut Conn, id: CalendarSourceId, now: Moment) -> Result<bool, DbError> {
    let making = calendar_sources::table.find(id).filter(calendar_sources::makes_calls.eq(true));
    let coach: Option<UserId> = diesel::update(making)
        .set((calendar_sources::makes_calls.eq(false), calendar_sources::updated_at.eq(now)))
        .returning(calendar_sources::coach_id)
        .get_result(conn)
        .optional()?;
    if let Some(coach) = coach {
        coaches::commands::leave_google(conn, coach, now)?;
    }
    Ok(coach.is_some())
}

/// How many coaches one run looks after; the next run takes the next.
const COACHES_A_RUN: i64 = 200;

/// A profile that was saved just when the right was lost may still say Google Meet: its coach meets in rooms of ours,
/// and is told. Announces `CallsLost`.
pub fn leave_lost_calls(conn: &mut Conn, now: Moment) -> Result<(), DbError> {
    let making = calendar_sources::table.filter(calendar_sources::makes_calls.eq(true));
    let lost = coach_profiles::table
        .filter(coach_profiles::meeting_provider.eq(MeetingProvider::GoogleMeet))
        .filter(coach_profiles::user_id.ne_all(making.select(calendar_sources::coach_id)));
    let found: Vec<UserId> = lost
        .order(coach_profiles::user_id)
        .limit(COACHES_A_RUN)
        .select(coach_profiles::user_id)
        .load(conn)?;
    for coach in found {
        dialect::lock_until_commit(conn, &format!("calendars:{coach}"))?;
        // The right may have been given meanwhile.
        let still = lost.filter(coach_profiles::user_id.eq(coach));
        if diesel::select(diesel::dsl::exists(still)).get_result(conn)? {
            coaches::commands::leave_google(conn, coach, now)?;
            outbox::record(conn, &Fact::CallsLost { coach, at: now }, now)?;
        }
    }
    Ok(())
}
