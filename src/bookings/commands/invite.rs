//! A coach takes a time of their own calendar for a client.

use diesel::prelude::*;

use super::super::clients;
use super::super::model::{Booking, By, Status, Step, new_reference};
use super::super::queries::Sale;
use super::take::{check_holds, find_by_key};
use super::{BookingError, check_rules, clear_overdue, confirm, note};
use crate::accounts::UserStatus;
use crate::availability::calendar_near;
use crate::availability::slots::{self, Stretch};
use crate::base::ids::UserId;
use crate::base::{Moment, Msg, Zone};
use crate::db::schema::{bookings, users};
use crate::db::{Conn, dialect};
use crate::outbox::{self, Fact};
use crate::settings;

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
    let calendar = calendar_near(conn, coach, at)?;
    let minutes = i64::from(sale.offer.minutes);
    check_rules(&calendar, minutes, at, true, now)?;
    let hours = settings::get(conn, settings::INVITATION_HOURS)?;
    let due_at = now.plus_hours(hours).min(at);
    let stretch =
        Stretch { coach, starts_at: at, minutes, buffer_minutes: calendar.buffer_minutes() };
    clear_overdue(conn, &stretch, now)?;
    let slot = slots::hold(conn, &stretch, due_at, now)?;
    let booking = Booking {
        slot_id: slot.id,
        ends_at: stretch.ends_at(),
        due_at: Some(due_at),
        fee_basis_points: settings::fee(conn)?.get(),
        student_zone: zone,
        coach_zone: calendar.zone_at(at),
        ..pending(sale, wanted, now)
    };
    diesel::insert_into(bookings::table).values(&booking).execute(conn)?;
    let by = By::coach(coach);
    note(conn, booking.id, Step::Hold, (None, Status::Pending), (by, &wanted.message), at, now)?;
    if booking.price_minor > 0 {
        outbox::record(conn, &Fact::BookingInvited { booking: booking.id }, now)?;
    } else {
        confirm::settle(conn, &booking, by, now)?;
    }
    Ok(bookings::table.find(booking.id).select(Booking::as_select()).first(conn)?)
}

/// A booking as it begins, before its slot is known.
fn pending(sale: &Sale, wanted: &Invitation, now: Moment) -> Booking {
    Booking {
        id: crate::base::ids::BookingId::generate(),
        reference: new_reference(),
        slot_id: crate::base::ids::SlotId::generate(),
        student_id: wanted.client,
        coach_id: sale.coach.id,
        offer_id: sale.offer.id,
        status: Status::Pending,
        starts_at: wanted.at,
        ends_at: wanted.at,
        title: sale.offer.title.clone(),
        minutes: sale.offer.minutes,
        price_minor: sale.offer.price_minor,
        currency: sale.offer.currency,
        fee_basis_points: 0,
        refundable_hours: sale.coach.refundable_hours,
        refund_basis_points: sale.coach.refund_basis_points,
        needs_approval: false,
        due_at: None,
        message: String::new(),
        answers: "[]".to_owned(),
        student_zone: Zone::UTC,
        coach_zone: Zone::UTC,
        moves: 0,
        sequence: 0,
        cancelled_by: None,
        no_show_by: None,
        shared_notes: String::new(),
        request_key: wanted.request_key.clone(),
        confirmed_at: None,
        finished_at: None,
        created_at: now,
        updated_at: now,
    }
}
