//! A coach takes a time of their own calendar for a client.

use diesel::prelude::*;

use super::super::clients;
use super::super::model::Booking;
use super::super::queries::Sale;
use super::BookingError;
use super::take::{Student, Terms, Wishes, check_holds, find_by_key, hold_one};
use crate::accounts::UserStatus;
use crate::availability::slots;
use crate::base::ids::UserId;
use crate::base::{Moment, Msg, Zone};
use crate::db::schema::users;
use crate::db::{Conn, dialect};

/// What a coach sends along; the message stands beside the first step. The same `request_key` twice is one booking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    pub client: UserId,
    pub at: Moment,
    pub message: String,
    pub request_key: String,
}

/// Takes a time for one of the coach's clients. A free session is confirmed at once; one with a price is held
/// until the client has paid, for the hours of the setting at most. The client may decline either. Price, fee
/// and policy stay as they are now, and in a race the database decides, as for any booking.
///
/// Announces `BookingConfirmed` or `BookingInvited`.
pub fn invite(
    conn: &mut Conn,
    sale: &Sale,
    wanted: &Invitation,
    now: Moment,
) -> Result<Booking, BookingError> {
    let (coach, client, at) = (sale.coach.id, wanted.client, wanted.at);
    if !clients::is_client(conn, coach, client)? {
        return Err(BookingError::NotFound);
    }
    // Students are always locked before calendars, so that nobody waits in a circle.
    dialect::lock_until_commit(conn, &format!("student:{client}"))?;
    if let Some(booking) = find_by_key(conn, client, &wanted.request_key)? {
        let is_same = booking.offer_id == sale.offer.id && booking.coach_id == coach;
        return if is_same { Ok(booking) } else { Err(BookingError::KeyReused) };
    }
    let (zone, status): (Zone, UserStatus) =
        users::table.find(client).select((users::zone, users::status)).first(conn)?;
    if status != UserStatus::Active {
        return Err(Msg::new("practice-invite-gone").into());
    }
    match check_holds(conn, client, now) {
        Err(BookingError::TooManyHolds { .. }) => {
            return Err(Msg::new("practice-invite-many").into());
        }
        other => other?,
    }
    slots::lock_calendar(conn, coach)?;
    let wishes = Wishes {
        message: String::new(),
        answers: Vec::new(),
        request_key: wanted.request_key.clone(),
    };
    let terms = (&wishes, Terms::Invited(&wanted.message));
    hold_one(conn, Student { id: client, zone }, sale, at, terms, now)
}
