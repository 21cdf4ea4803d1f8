//! Where a coach meets, as far as it follows from what was permitted elsewhere.

use diesel::prelude::*;

use crate::base::Moment;
use crate::base::ids::UserId;
use crate::coaches::MeetingProvider;
use crate::db::schema::coach_profiles;
use crate::db::{Conn, DbError};

/// A coach meets on Google Meet from now on: calls may be made in an account of theirs.
pub fn meet_on_google(conn: &mut Conn, coach: UserId, now: Moment) -> Result<(), DbError> {
    diesel::update(coach_profiles::table.find(coach))
        .set((
            coach_profiles::meeting_provider.eq(MeetingProvider::GoogleMeet),
            coach_profiles::updated_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Who met on Google Meet meets in rooms of ours: no calls may be made there any more.
pub fn leave_google(conn: &mut Conn, coach: UserId, now: Moment) -> Result<(), DbError> {
    let there = coach_profiles::table
        .find(coach)
        .filter(coach_profiles::meeting_provider.eq(MeetingProvider::GoogleMeet));
    diesel::update(there)
        .set((
            coach_profiles::meeting_provider.eq(MeetingProvider::Jitsi),
            coach_profiles::updated_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}
