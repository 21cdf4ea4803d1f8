//! What a provider tells of a call: that it began or ended, who came and who left. Each can come twice, late and in
//! any order: visits have names, and only grow.

use diesel::prelude::*;

use super::commands as calls;
use super::model::{Attendance, Meeting, MeetingError, MeetingStatus, Party, Source};
use super::zoom::webhook::Told;
use super::{queries, recordings};
use crate::base::ids::{AttendanceId, BookingId};
use crate::base::{By, Moment};
use crate::db::schema::{attendances, bookings, conferences, meetings};
use crate::db::{Conn, DbError};
use crate::outbox::{self, Fact};

/// How much before a session a coming may be that a provider tells of, in minutes.
const EARLIEST: i64 = 60;

/// Takes in what the provider tells, whose signature was checked. True if it was about a call of ours. Announces
/// `CallJoined`.
pub fn receive(conn: &mut Conn, told: &Told, now: Moment) -> Result<bool, MeetingError> {
    if let Told::Recorded { call, recorded } = told {
        let Some(booking) = recordings::booking_of(conn, call)? else { return Ok(false) };
        return Ok(recordings::told(conn, booking, recorded.clone(), now)?);
    }
    let (Told::Started { call }
    | Told::Ended { call, .. }
    | Told::Joined { call, .. }
    | Told::Left { call, .. }) = told
    else {
        return Ok(false);
    };
    let found: Option<(Meeting, Moment, Moment)> = meetings::table
        .inner_join(bookings::table)
        .inner_join(conferences::table)
        .filter(conferences::remote_id.eq(call))
        .select((Meeting::as_select(), bookings::starts_at, bookings::ends_at))
        .first(conn)
        .optional()
        .map_err(DbError::from)?;
    let Some((meeting, starts_at, ends_at)) = found else { return Ok(false) };
    let id = meeting.booking_id;
    match told {
        Told::Started { .. }
            if meeting.status == MeetingStatus::Scheduled
                && now >= starts_at.plus_minutes(-EARLIEST) =>
        {
            calls::start(conn, id, By::SYSTEM, now)?;
        }
        // Before its time is over, a call may be sat again.
        Told::Ended { at, .. } => {
            if now >= ends_at {
                calls::close(conn, id, By::SYSTEM, *at, now)?;
            } else {
                everybody_left(conn, id, *at)?;
            }
        }
        Told::Joined { visit, is_host, at, .. } => {
            let at = (*at).max(starts_at.plus_minutes(-EARLIEST)).min(now);
            let party = if *is_host { Party::Coach } else { Party::Student };
            let has_ended = meeting.status == MeetingStatus::Ended;
            came(conn, (id, party, visit), at, has_ended)?;
            outbox::record(conn, &Fact::CallJoined { booking: id, by_coach: *is_host }, now)?;
        }
        Told::Left { visit, is_host, at, .. } => {
            let at = (*at).max(starts_at.plus_minutes(-EARLIEST)).min(now);
            let party = if *is_host { Party::Coach } else { Party::Student };
            went(conn, (id, party, visit), at)?;
        }
        _ => {}
    }
    Ok(true)
}

fn visit_of(conn: &mut Conn, id: BookingId, visit: &str) -> Result<Option<Attendance>, DbError> {
    Ok(attendances::table
        .filter(attendances::booking_id.eq(id))
        .filter(attendances::source.eq(Source::Provider))
        .filter(attendances::reference.eq(visit))
        .select(Attendance::as_select())
        .first(conn)
        .optional()?)
}

fn note(
    conn: &mut Conn,
    (id, party, visit): (BookingId, Party, &str),
    joined_at: Moment,
    left_at: Option<Moment>,
) -> Result<(), DbError> {
    let row = Attendance {
        id: AttendanceId::generate(),
        booking_id: id,
        side: party,
        source: Source::Provider,
        reference: visit.to_owned(),
        joined_at,
        left_at,
    };
    diesel::insert_into(attendances::table).values(&row).execute(conn)?;
    Ok(())
}

fn came(
    conn: &mut Conn,
    who: (BookingId, Party, &str),
    at: Moment,
    has_ended: bool,
) -> Result<(), DbError> {
    match visit_of(conn, who.0, who.2)? {
        // That they left was told before that they came.
        Some(known) if at < known.joined_at => {
            diesel::update(attendances::table.find(known.id))
                .set(attendances::joined_at.eq(at))
                .execute(conn)?;
            Ok(())
        }
        Some(_) => Ok(()),
        None => note(conn, who, at, has_ended.then_some(at)),
    }
}

fn went(conn: &mut Conn, who: (BookingId, Party, &str), at: Moment) -> Result<(), DbError> {
    match visit_of(conn, who.0, who.2)? {
        Some(known) => {
            diesel::update(attendances::table.find(known.id))
                .set(attendances::left_at.eq(known.joined_at.max(at)))
                .execute(conn)?;
            Ok(())
        }
        None => note(conn, who, at, Some(at)),
    }
}

/// A sitting is over: whoever the provider saw there is gone.
fn everybody_left(conn: &mut Conn, id: BookingId, at: Moment) -> Result<(), DbError> {
    for visit in queries::attendances_of(conn, id)? {
        if visit.source == Source::Provider && visit.left_at.is_none() {
            diesel::update(attendances::table.find(visit.id))
                .set(attendances::left_at.eq(visit.joined_at.max(at)))
                .execute(conn)?;
        }
    }
    Ok(())
}
