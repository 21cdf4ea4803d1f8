//! Calls at providers, of which each is known to another feature.

use crate::base::Moment;
use crate::base::ids::BookingId;
use crate::calendars::Meet;
use crate::coaches::MeetingProvider;
use crate::config::Config;
use crate::db::Db;
use crate::fetch::Fetcher;
use crate::meetings::conferences::{self, ConferenceError};
use crate::meetings::zoom::Zoom;

/// Makes the provider of a booking's call fit the booking. Safe to run again.
pub async fn keep(
    outside: (&Db, &Config, &Fetcher),
    id: BookingId,
    now: Moment,
) -> Result<(), ConferenceError> {
    let (db, config, fetcher) = outside;
    match db.read(move |conn| conferences::provider_of(conn, id)).await? {
        Some(MeetingProvider::GoogleMeet) => {
            let meet = Meet::of(outside, id, now).await?;
            conferences::keep((db, config), meet.as_ref(), id, now).await
        }
        Some(_) => {
            conferences::keep((db, config), Zoom::of(config, fetcher).as_ref(), id, now).await
        }
        None => Ok(()),
    }
}
