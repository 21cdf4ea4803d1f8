//! What was recorded of a call: told by the provider, or added by the coach. Both sides see it until it expires;
//! then it is deleted, at the provider too.

use diesel::prelude::*;

use super::model::MeetingError;
use super::provider::ProviderError;
use super::queries;
use super::zoom::Zoom;
use crate::base::ids::{BookingId, RecordingId, UserId};
use crate::base::{Moment, Msg};
use crate::config::Config;
use crate::db::schema::{bookings, conferences, recordings};
use crate::db::{Conn, Db, DbError};
use crate::fetch::Fetcher;
use crate::outbox::{self, Fact};
use crate::settings;

/// How many recordings a booking may have.
const MOST: i64 = 10;

/// How many recordings one run of the clock deletes; the next run takes the next.
const DELETED_A_RUN: i64 = 50;

crate::text_enum!(
    /// Where a recording comes from.
    RecordingSource {
        /// The coach says where it is.
        Coach = "coach",
        Zoom = "zoom",
    }
);

/// A recording of a call, and until when it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = recordings)]
pub struct Recording {
    pub id: RecordingId,
    pub booking_id: BookingId,
    pub source: RecordingSource,
    /// The provider's name of the sitting that was recorded.
    pub remote_id: String,
    pub address: String,
    pub passcode: String,
    pub started_at: Moment,
    pub minutes: Option<i32>,
    pub bytes: Option<i64>,
    pub expires_at: Moment,
    pub created_at: Moment,
}

impl Recording {
    /// Its size in whole megabytes, where that is known.
    pub fn megabytes(&self) -> Option<i64> {
        self.bytes.map(|bytes| (bytes / 1_000_000).max(1))
    }
}

/// What a provider says of a recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    pub remote_id: String,
    pub address: String,
    pub passcode: String,
    pub started_at: Moment,
    pub minutes: Option<i32>,
    pub bytes: Option<i64>,
}

/// The recordings of a booking, the first first; those that have expired wait to be deleted.
pub fn of_booking(conn: &mut Conn, booking: BookingId) -> Result<Vec<Recording>, DbError> {
    Ok(recordings::table
        .filter(recordings::booking_id.eq(booking))
        .order((recordings::started_at, recordings::id))
        .select(Recording::as_select())
        .load(conn)?)
}

/// A recording, for its mail.
pub(super) fn find(conn: &mut Conn, id: RecordingId) -> Result<Option<Recording>, DbError> {
    Ok(recordings::table.find(id).select(Recording::as_select()).first(conn).optional()?)
}

fn keep(
    conn: &mut Conn,
    booking: BookingId,
    source: RecordingSource,
    recorded: Recorded,
    now: Moment,
) -> Result<(), DbError> {
    let days = settings::get(conn, settings::RECORDING_DAYS)?;
    let row = Recording {
        id: RecordingId::generate(),
        booking_id: booking,
        source,
        remote_id: recorded.remote_id,
        address: recorded.address,
        passcode: recorded.passcode,
        started_at: recorded.started_at,
        minutes: recorded.minutes,
        bytes: recorded.bytes,
        expires_at: now.plus_days(days),
        created_at: now,
    };
    diesel::insert_into(recordings::table).values(&row).execute(conn)?;
    outbox::record(conn, &Fact::RecordingReady { recording: row.id }, now)
}

/// The coach says where a recording is. Announces `RecordingReady`.
pub fn add(
    conn: &mut Conn,
    booking: BookingId,
    address: &str,
    now: Moment,
) -> Result<(), MeetingError> {
    let (status, starts_at): (String, Moment) = bookings::table
        .find(booking)
        .select((bookings::status, bookings::starts_at))
        .first(conn)
        .map_err(DbError::from)?;
    if now < starts_at || matches!(status.as_str(), "pending" | "cancelled") {
        return Err(MeetingError::NotPossible(Msg::new("recordings-refuse-early")));
    }
    let meeting = queries::of_booking(conn, booking)?;
    let started_at = meeting.and_then(|meeting| meeting.started_at).unwrap_or(starts_at);
    let known: i64 = recordings::table
        .filter(recordings::booking_id.eq(booking))
        .count()
        .get_result(conn)
        .map_err(DbError::from)?;
    if known >= MOST {
        return Err(MeetingError::NotPossible(Msg::new("recordings-refuse-many")));
    }
    let recorded = Recorded {
        remote_id: String::new(),
        address: address.to_owned(),
        passcode: String::new(),
        started_at,
        minutes: None,
        bytes: None,
    };
    Ok(keep(conn, booking, RecordingSource::Coach, recorded, now)?)
}

/// The provider says that a recording is ready. The same told twice is one. Announces `RecordingReady`.
pub(super) fn told(
    conn: &mut Conn,
    booking: BookingId,
    recorded: Recorded,
    now: Moment,
) -> Result<bool, DbError> {
    let is_known: bool = diesel::select(diesel::dsl::exists(
        recordings::table
            .filter(recordings::booking_id.eq(booking))
            .filter(recordings::source.eq(RecordingSource::Zoom))
            .filter(recordings::remote_id.eq(&recorded.remote_id)),
    ))
    .get_result(conn)?;
    if !is_known {
        keep(conn, booking, RecordingSource::Zoom, recorded, now)?;
    }
    Ok(!is_known)
}

/// Lets a recording expire at once; the next run of the clock deletes it. False if there is none.
pub fn end(
    conn: &mut Conn,
    booking: BookingId,
    id: RecordingId,
    now: Moment,
) -> Result<bool, DbError> {
    let kept = recordings::table
        .find(id)
        .filter(recordings::booking_id.eq(booking))
        .filter(recordings::expires_at.gt(now));
    Ok(diesel::update(kept).set(recordings::expires_at.eq(now)).execute(conn)? == 1)
}

/// Lets everything expire that was recorded with somebody who leaves.
pub fn erase(conn: &mut Conn, user: UserId, now: Moment) -> Result<(), DbError> {
    let theirs = bookings::table
        .filter(bookings::student_id.eq(user).or(bookings::coach_id.eq(user)))
        .select(bookings::id);
    diesel::update(recordings::table.filter(recordings::booking_id.eq_any(theirs)))
        .set(recordings::expires_at.eq(now))
        .execute(conn)?;
    Ok(())
}

/// Deletes what has expired, first where it is. What the provider does not delete now is tried again.
pub async fn delete_expired(
    (db, config, fetcher): (&Db, &Config, &Fetcher),
    now: Moment,
) -> Result<(), ProviderError> {
    let failed = |error: DbError| ProviderError::Unavailable(error.to_string());
    let due: Vec<(RecordingId, RecordingSource, String)> = db
        .read(move |conn| -> Result<_, DbError> {
            Ok(recordings::table
                .filter(recordings::expires_at.le(now))
                .order((recordings::expires_at, recordings::id))
                .limit(DELETED_A_RUN)
                .select((recordings::id, recordings::source, recordings::remote_id))
                .load(conn)?)
        })
        .await
        .map_err(failed)?;
    let mut outcome = Ok(());
    for (id, source, remote) in due {
        if source == RecordingSource::Zoom
            && let Some(zoom) = Zoom::of(config, fetcher)
            && let Err(error) = zoom.delete_recording(&remote).await
        {
            outcome = Err(error);
            continue;
        }
        let gone = move |conn: &mut Conn| -> Result<(), DbError> {
            diesel::delete(recordings::table.find(id)).execute(conn)?;
            Ok(())
        };
        db.write(gone).await.map_err(failed)?;
    }
    outcome
}

/// The booking of a call at a provider, for what it tells of recordings.
pub(super) fn booking_of(conn: &mut Conn, call: &str) -> Result<Option<BookingId>, DbError> {
    Ok(conferences::table
        .filter(conferences::remote_id.eq(call))
        .select(conferences::booking_id)
        .first(conn)
        .optional()?)
}
