//! What people and the clock do with meetings. Each change of a status is a compare-and-set with a row in
//! `meeting_steps`.

use diesel::prelude::*;

use super::model::{
    Attendance, Meeting, MeetingError, MeetingStatus, MeetingStep, Party, Source, Turn,
};
use super::{conferences, queries};
use crate::base::ids::{AttendanceId, BookingId, MeetingStepId, UserId};
use crate::base::{By, Moment, Msg};
use crate::db::schema::{attendances, coach_profiles, meeting_steps, meetings};
use crate::db::{Conn, DbError};
use crate::outbox::{self, Fact};
use crate::settings;

/// How many meetings one run of the clock ends; the next run takes the next.
const ENDED_A_RUN: i64 = 200;

/// Makes the meeting of a confirmed booking. It stays the same when the booking moves. Announces `CallChanged`
/// where a provider must make the call.
pub fn open(
    conn: &mut Conn,
    booking: BookingId,
    coach: UserId,
    now: Moment,
) -> Result<(), DbError> {
    let (provider, link): (_, String) = coach_profiles::table
        .find(coach)
        .select((coach_profiles::meeting_provider, coach_profiles::meeting_link))
        .first(conn)?;
    let meeting = Meeting::new(booking, provider, &link, now);
    diesel::insert_into(meetings::table).values(&meeting).execute(conn)?;
    if meeting.provider.makes_calls() {
        conferences::want(conn, booking, meeting.provider, now)?;
        outbox::record(conn, &Fact::CallChanged { booking }, now)?;
    }
    Ok(())
}

/// The booking has another time, or none: a call at a provider must follow. Announces `CallChanged`.
pub fn follow(conn: &mut Conn, booking: BookingId, now: Moment) -> Result<(), DbError> {
    if conferences::of_booking(conn, booking)?.is_some() {
        outbox::record(conn, &Fact::CallChanged { booking }, now)?;
    }
    Ok(())
}

/// Takes a turn, unless somebody took one first. The only place that changes a status.
fn advance(
    conn: &mut Conn,
    meeting: &Meeting,
    turn: Turn,
    by: By,
    now: Moment,
) -> Result<(), MeetingError> {
    let next = meeting.check(turn)?;
    let as_seen =
        meetings::table.find(meeting.booking_id).filter(meetings::status.eq(meeting.status));
    let rows = diesel::update(as_seen)
        .set((
            meetings::status.eq(next),
            meetings::started_at.eq(if turn == Turn::Start {
                Some(now)
            } else {
                meeting.started_at
            }),
            meetings::ended_at.eq((turn == Turn::End).then_some(now)),
        ))
        .execute(conn)?;
    if rows != 1 {
        return Err(MeetingError::NotPossible(Msg::new("meetings-refuse-changed")));
    }
    let step = MeetingStep {
        id: MeetingStepId::generate(),
        booking_id: meeting.booking_id,
        step: turn,
        from_status: meeting.status,
        to_status: next,
        by_role: by.side,
        by_user: by.user,
        taken_at: now,
    };
    diesel::insert_into(meeting_steps::table).values(&step).execute(conn)?;
    Ok(())
}

fn find(conn: &mut Conn, booking: BookingId) -> Result<Meeting, MeetingError> {
    queries::of_booking(conn, booking)?
        .ok_or_else(|| MeetingError::NotPossible(Msg::new("meetings-refuse-none")))
}

/// The coach starts the meeting, or goes on after a break. Nothing happens if it runs.
pub fn start(conn: &mut Conn, booking: BookingId, by: By, now: Moment) -> Result<(), MeetingError> {
    let meeting = find(conn, booking)?;
    match meeting.status {
        MeetingStatus::Live => Ok(()),
        MeetingStatus::Paused => advance(conn, &meeting, Turn::Resume, by, now),
        MeetingStatus::Scheduled | MeetingStatus::Ended => {
            advance(conn, &meeting, Turn::Start, by, now)
        }
    }
}

/// The coach calls a break.
pub fn pause(conn: &mut Conn, booking: BookingId, by: By, now: Moment) -> Result<(), MeetingError> {
    let meeting = find(conn, booking)?;
    advance(conn, &meeting, Turn::Pause, by, now)
}

/// The coach ends the meeting for both.
pub fn end(conn: &mut Conn, booking: BookingId, by: By, now: Moment) -> Result<(), MeetingError> {
    let meeting = find(conn, booking)?;
    advance(conn, &meeting, Turn::End, by, now)?;
    see_off(conn, booking, now)?;
    Ok(())
}

/// Ends a meeting with its booking, if it has not ended. Who never said that they left, left at `until`.
pub fn close(
    conn: &mut Conn,
    booking: BookingId,
    by: By,
    until: Moment,
    now: Moment,
) -> Result<(), MeetingError> {
    if let Some(meeting) = queries::of_booking(conn, booking)?
        && meeting.status != MeetingStatus::Ended
    {
        advance(conn, &meeting, Turn::End, by, now)?;
        see_off(conn, booking, until.min(now))?;
    }
    follow(conn, booking, now)?;
    Ok(())
}

/// Ends the meetings whose time was over a while ago, as nobody did. Returns how many.
pub fn end_overdue(conn: &mut Conn, now: Moment) -> Result<usize, MeetingError> {
    let grace = settings::get(conn, settings::COMPLETION_GRACE_MINUTES)?;
    let open = queries::left_open(conn, now.plus_minutes(-grace), ENDED_A_RUN)?;
    for (meeting, ends_at) in &open {
        advance(conn, meeting, Turn::End, By::SYSTEM, now)?;
        see_off(conn, meeting.booking_id, *ends_at)?;
    }
    Ok(open.len())
}

/// Everybody who is still there leaves; nobody before they came.
fn see_off(conn: &mut Conn, booking: BookingId, at: Moment) -> Result<(), DbError> {
    let there: Vec<(AttendanceId, Moment)> = attendances::table
        .filter(attendances::booking_id.eq(booking))
        .filter(attendances::left_at.is_null())
        .select((attendances::id, attendances::joined_at))
        .load(conn)?;
    for (id, joined_at) in there {
        diesel::update(attendances::table.find(id))
            .set(attendances::left_at.eq(joined_at.max(at)))
            .execute(conn)?;
    }
    Ok(())
}

/// One of the two joins; with the coach the meeting begins. Who is there already stays there: a second click
/// is no second visit.
pub fn join(
    conn: &mut Conn,
    booking: BookingId,
    party: Party,
    by: By,
    now: Moment,
) -> Result<(), MeetingError> {
    let meeting = find(conn, booking)?;
    if meeting.status == MeetingStatus::Ended {
        return Err(MeetingError::NotPossible(Msg::new("meetings-refuse-ended")));
    }
    if party == Party::Coach && meeting.status == MeetingStatus::Scheduled {
        advance(conn, &meeting, Turn::Start, by, now)?;
    }
    let is_there: bool =
        diesel::select(diesel::dsl::exists(here(booking, party))).get_result(conn)?;
    if is_there {
        return Ok(());
    }
    let visit = Attendance {
        id: AttendanceId::generate(),
        booking_id: booking,
        side: party,
        source: Source::Page,
        reference: String::new(),
        joined_at: now,
        left_at: None,
    };
    diesel::insert_into(attendances::table).values(&visit).execute(conn)?;
    Ok(())
}

/// The visit that one of the two is on, as the page knows it.
#[diesel::dsl::auto_type]
fn here(booking: BookingId, party: Party) -> _ {
    let page: Source = Source::Page;
    attendances::table
        .filter(attendances::booking_id.eq(booking))
        .filter(attendances::side.eq(party))
        .filter(attendances::source.eq(page))
        .filter(attendances::left_at.is_null())
}

/// One of the two says that they left. False if they were not there.
pub fn leave(
    conn: &mut Conn,
    booking: BookingId,
    party: Party,
    now: Moment,
) -> Result<bool, MeetingError> {
    let rows =
        diesel::update(here(booking, party)).set(attendances::left_at.eq(now)).execute(conn)?;
    Ok(rows > 0)
}
