//! Calls at a provider: what we know of them, and what they should be.
//!
//! One job looks at a booking and makes the provider fit: it makes the call, moves it or takes it away, and may
//! run as often as it likes. After some failures the meeting gets a room of ours, so that nobody stands before a
//! shut door.

use diesel::prelude::*;

use super::model::Meeting;
use super::provider::{CallProvider, Made, ProviderError, Wanted};
use super::zoom::Zoom;
use crate::base::Moment;
use crate::base::ids::{BookingId, UserId};
use crate::coaches::MeetingProvider;
use crate::config::Config;
use crate::db::schema::{bookings, conferences, meetings, users};
use crate::db::{Conn, Db, DbError};
use crate::fetch::Fetcher;
use crate::outbox::{self, Fact};

/// After so many tries a meeting gets a room of ours.
const MOST_TRIES: i32 = 5;

/// So close to the start, in minutes, nothing is tried again.
const TOO_CLOSE: i64 = 20;

crate::text_enum!(
    /// Where a call at a provider stands.
    ConferenceStatus {
        /// It is to be made.
        Wanted = "wanted",
        Made = "made",
        /// It could not be made, and the meeting has a room of ours.
        Failed = "failed",
        /// It was taken away, or is no longer wanted.
        Deleted = "deleted",
    }
);

/// A call at a provider, as it should be there.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = conferences)]
pub struct Conference {
    pub booking_id: BookingId,
    pub provider: MeetingProvider,
    pub status: ConferenceStatus,
    pub remote_id: Option<String>,
    pub host_id: String,
    /// The time it has at the provider.
    pub starts_at: Option<Moment>,
    pub tries: i32,
    /// Why the last try failed.
    pub problem: String,
    pub updated_at: Moment,
}

/// Why the provider does not fit yet.
#[derive(Debug, thiserror::Error)]
pub enum ConferenceError {
    #[error(transparent)]
    Provider(#[from] ProviderError),
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Notes that a booking's call is to be made at a provider.
pub(super) fn want(
    conn: &mut Conn,
    booking: BookingId,
    provider: MeetingProvider,
    now: Moment,
) -> Result<(), DbError> {
    let row = Conference {
        booking_id: booking,
        provider,
        status: ConferenceStatus::Wanted,
        remote_id: None,
        host_id: String::new(),
        starts_at: None,
        tries: 0,
        problem: String::new(),
        updated_at: now,
    };
    diesel::insert_into(conferences::table).values(&row).execute(conn)?;
    Ok(())
}

/// The call of a booking at a provider, if there is or was to be one.
pub fn of_booking(conn: &mut Conn, booking: BookingId) -> Result<Option<Conference>, DbError> {
    Ok(conferences::table.find(booking).select(Conference::as_select()).first(conn).optional()?)
}

/// What is to be done at the provider.
enum Plan {
    Nothing,
    Make(Wanted),
    Move(String, Wanted),
    /// By its name there, or by its mark if that is not known.
    Delete(Option<String>, Wanted),
}

type BookingRow = (String, String, String, Moment, i32, UserId);

fn plan(conn: &mut Conn, id: BookingId, config: &Config) -> Result<Plan, DbError> {
    let Some(known) = of_booking(conn, id)? else { return Ok(Plan::Nothing) };
    let (status, reference, title, starts_at, minutes, coach): BookingRow = bookings::table
        .find(id)
        .select((
            bookings::status,
            bookings::reference,
            bookings::title,
            bookings::starts_at,
            bookings::minutes,
            bookings::coach_id,
        ))
        .first(conn)?;
    let wanted = Wanted {
        mark: reference,
        topic: title,
        page: config.absolute(&format!("/bookings/{id}")),
        starts_at,
        minutes: i64::from(minutes),
        host: users::table.find(coach).select(users::email).first(conn)?,
    };
    let is_off = status == "cancelled";
    Ok(match (known.status, known.remote_id) {
        (ConferenceStatus::Wanted | ConferenceStatus::Made, id) if is_off => {
            Plan::Delete(id, wanted)
        }
        (ConferenceStatus::Wanted, _) => Plan::Make(wanted),
        (ConferenceStatus::Made, Some(id)) if known.starts_at != Some(starts_at) => {
            Plan::Move(id, wanted)
        }
        _ => Plan::Nothing,
    })
}

/// Who makes the call of a booking, if anybody elsewhere does.
pub fn provider_of(conn: &mut Conn, id: BookingId) -> Result<Option<MeetingProvider>, DbError> {
    Ok(of_booking(conn, id)?.map(|known| known.provider))
}

/// Makes the provider fit the booking; none where it is not set up. Run by a job; safe to run again.
pub async fn keep<P: CallProvider>(
    (db, config): (&Db, &Config),
    provider: Option<&P>,
    id: BookingId,
    now: Moment,
) -> Result<(), ConferenceError> {
    let settings = config.clone();
    let plan = db.read(move |conn| plan(conn, id, &settings)).await?;
    if matches!(plan, Plan::Nothing) {
        return Ok(());
    }
    let Some(provider) = provider else {
        let why = "it is not set up";
        return Ok(db.write(move |conn| fall_back(conn, id, why, now)).await?);
    };
    match plan {
        Plan::Nothing => Ok(()),
        Plan::Make(wanted) => make((db, provider), id, &wanted, now).await,
        Plan::Move(remote, wanted) => match provider.change(&remote, &wanted).await {
            Ok(()) => {
                let starts_at = wanted.starts_at;
                Ok(db.write(move |conn| moved(conn, id, starts_at, now)).await?)
            }
            // Somebody took it away there: it is made anew.
            Err(ProviderError::Gone) => {
                db.write(move |conn| forget(conn, id, &remote, now)).await?;
                make((db, provider), id, &wanted, now).await
            }
            // Its address still holds; only its time there is another.
            Err(error @ ProviderError::Refused(_)) => {
                let why = error.to_string();
                Ok(db.write(move |conn| note(conn, id, &why, now)).await?)
            }
            Err(error) => Err(error.into()),
        },
        Plan::Delete(remote, wanted) => {
            let remote: Option<String> = match remote {
                Some(remote) => Some(remote),
                None => provider.find(&wanted).await.unwrap_or(None).map(|made| made.id),
            };
            let outcome = match remote {
                Some(remote) => provider.delete(&remote).await,
                None => {
                    provider.abandon().await;
                    Ok(())
                }
            };
            match outcome {
                Ok(()) => {}
                Err(error @ ProviderError::Refused(_)) => {
                    let why = error.to_string();
                    db.write(move |conn| note(conn, id, &why, now)).await?;
                }
                Err(error) => return Err(error.into()),
            }
            Ok(db.write(move |conn| deleted(conn, id, now)).await?)
        }
    }
}

async fn make<P: CallProvider>(
    (db, provider): (&Db, &P),
    id: BookingId,
    wanted: &Wanted,
    now: Moment,
) -> Result<(), ConferenceError> {
    // An answer may have been lost: what was made before is taken.
    let outcome = match provider.find(wanted).await {
        Ok(Some(made)) => provider.change(&made.id, wanted).await.map(|()| made),
        Ok(None) => provider.create(wanted).await,
        Err(error) => Err(error),
    };
    let starts_at = wanted.starts_at;
    match outcome {
        Ok(made) => {
            let remote = made.id.clone();
            let is_ours = db.write(move |conn| store(conn, id, &made, starts_at, now)).await?;
            if !is_ours {
                // Meanwhile it is no longer wanted.
                provider.delete(&remote).await?;
            }
            Ok(())
        }
        Err(error) => {
            let is_final = matches!(error, ProviderError::Refused(_) | ProviderError::Gone)
                || now >= starts_at.plus_minutes(-TOO_CLOSE);
            let why = error.to_string();
            let gave_up = db.write(move |conn| failed(conn, id, &why, is_final, now)).await?;
            if !gave_up {
                return Err(error.into());
            }
            provider.abandon().await;
            Ok(())
        }
    }
}

/// The call was made. False if it is no longer wanted.
fn store(
    conn: &mut Conn,
    id: BookingId,
    made: &Made,
    starts_at: Moment,
    now: Moment,
) -> Result<bool, DbError> {
    let wanted =
        conferences::table.find(id).filter(conferences::status.eq(ConferenceStatus::Wanted));
    let rows = diesel::update(wanted)
        .set((
            conferences::status.eq(ConferenceStatus::Made),
            conferences::remote_id.eq(&made.id),
            conferences::host_id.eq(&made.host_id),
            conferences::starts_at.eq(starts_at),
            conferences::problem.eq(""),
            conferences::updated_at.eq(now),
        ))
        .execute(conn)?;
    if rows == 1 {
        diesel::update(meetings::table.find(id))
            .set(meetings::join_url.eq(&made.join_url))
            .execute(conn)?;
    }
    Ok(rows == 1)
}

fn moved(conn: &mut Conn, id: BookingId, to: Moment, now: Moment) -> Result<(), DbError> {
    diesel::update(conferences::table.find(id))
        .set((conferences::starts_at.eq(to), conferences::updated_at.eq(now)))
        .execute(conn)?;
    Ok(())
}

fn note(conn: &mut Conn, id: BookingId, why: &str, now: Moment) -> Result<(), DbError> {
    diesel::update(conferences::table.find(id))
        .set((
            conferences::problem.eq(why.chars().take(300).collect::<String>()),
            conferences::updated_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

fn forget(conn: &mut Conn, id: BookingId, remote: &str, now: Moment) -> Result<(), DbError> {
    let gone = conferences::table.find(id).filter(conferences::remote_id.eq(remote));
    diesel::update(gone)
        .set((
            conferences::status.eq(ConferenceStatus::Wanted),
            conferences::remote_id.eq(None::<String>),
            conferences::updated_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

fn deleted(conn: &mut Conn, id: BookingId, now: Moment) -> Result<(), DbError> {
    diesel::update(conferences::table.find(id))
        .set((conferences::status.eq(ConferenceStatus::Deleted), conferences::updated_at.eq(now)))
        .execute(conn)?;
    Ok(())
}

/// A try failed. True if it was the last, and the meeting has a room of ours now.
fn failed(
    conn: &mut Conn,
    id: BookingId,
    why: &str,
    is_final: bool,
    now: Moment,
) -> Result<bool, DbError> {
    let Some(known) = of_booking(conn, id)? else { return Ok(true) };
    let tries = known.tries + 1;
    diesel::update(conferences::table.find(id))
        .set((
            conferences::tries.eq(tries),
            conferences::problem.eq(why.chars().take(300).collect::<String>()),
            conferences::updated_at.eq(now),
        ))
        .execute(conn)?;
    if !is_final && tries < MOST_TRIES {
        return Ok(false);
    }
    fall_back(conn, id, why, now)?;
    Ok(true)
}

/// Gives a meeting a room of ours, because the provider did not make its call. Announces `CallFellBack`.
fn fall_back(conn: &mut Conn, id: BookingId, why: &str, now: Moment) -> Result<(), DbError> {
    let wanted =
        conferences::table.find(id).filter(conferences::status.eq(ConferenceStatus::Wanted));
    let rows = diesel::update(wanted)
        .set((
            conferences::status.eq(ConferenceStatus::Failed),
            conferences::problem.eq(why.chars().take(300).collect::<String>()),
            conferences::updated_at.eq(now),
        ))
        .execute(conn)?;
    if rows == 1 {
        let room = Meeting::new(id, MeetingProvider::Jitsi, "", now);
        diesel::update(meetings::table.find(id))
            .set((meetings::provider.eq(room.provider), meetings::join_url.eq(room.join_url)))
            .execute(conn)?;
        outbox::record(conn, &Fact::CallFellBack { booking: id }, now)?;
    }
    Ok(())
}

/// Where the host goes in as host, fresh from the provider; nothing where there is no such thing, or it cannot be
/// had now.
pub async fn host_url(
    (db, config, fetcher): (&Db, &Config, &Fetcher),
    id: BookingId,
) -> Result<Option<String>, DbError> {
    let known = db.read(move |conn| of_booking(conn, id)).await?;
    let remote = known
        .filter(|known| known.status == ConferenceStatus::Made)
        .filter(|known| known.provider == MeetingProvider::Zoom)
        .and_then(|known| known.remote_id);
    let (Some(remote), Some(zoom)) = (remote, Zoom::of(config, fetcher)) else { return Ok(None) };
    match zoom.host_url(&remote).await {
        Ok(url) => Ok(Some(url)),
        Err(error) => {
            tracing::warn!(booking = %id, %error, "no host's address");
            Ok(None)
        }
    }
}
