//! What programs read and send. A field once here stays, and means the same.

use serde::{Deserialize, Serialize};

use super::queries::Line;
use crate::accounts::{Member, Role};
use crate::base::ids::{BookingId, UserId};
use crate::bookings::{Booking, Side, Status};

/// The person a token belongs to.
#[derive(Debug, Serialize)]
pub struct Me {
    id: UserId,
    name: String,
    email: String,
    is_email_verified: bool,
    phone: Option<String>,
    zone: String,
    locale: String,
    hour_cycle: &'static str,
    roles: Vec<Role>,
    created_at: String,
}

impl Me {
    pub fn of(member: &Member) -> Self {
        let user = member.user();
        Self {
            id: user.id,
            name: user.name.clone(),
            email: user.email.clone(),
            is_email_verified: member.is_verified(),
            phone: user.phone.clone(),
            zone: user.zone.as_str().to_owned(),
            locale: user.locale.clone(),
            hour_cycle: user.hour_cycle.as_str(),
            roles: member.roles().to_vec(),
            created_at: user.created_at.rfc3339(),
        }
    }
}

/// What may be changed about oneself. What is left out stays.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeChange {
    pub name: Option<String>,
    pub phone: Option<String>,
    pub zone: Option<String>,
    pub locale: Option<String>,
    pub hour_cycle: Option<String>,
}

/// An amount in the smallest unit of its currency.
#[derive(Debug, Serialize)]
pub struct Amount {
    minor: i64,
    currency: String,
}

/// A booking as one of its two sides sees it.
#[derive(Debug, Serialize)]
pub struct BookingShape {
    id: BookingId,
    reference: String,
    status: Status,
    title: String,
    starts_at: String,
    ends_at: String,
    minutes: i32,
    /// `student` or `coach`: which side the token's owner is.
    side: Side,
    /// The name of the other side.
    with: String,
    price: Amount,
    message: String,
    shared_notes: String,
    created_at: String,
    updated_at: String,
}

impl BookingShape {
    pub fn new(booking: Booking, side: Side, with: String) -> Self {
        Self {
            id: booking.id,
            reference: booking.reference,
            status: booking.status,
            title: booking.title,
            starts_at: booking.starts_at.rfc3339(),
            ends_at: booking.ends_at.rfc3339(),
            minutes: booking.minutes,
            side,
            with,
            price: Amount {
                minor: booking.price_minor,
                currency: booking.currency.as_str().to_owned(),
            },
            message: booking.message,
            shared_notes: booking.shared_notes,
            created_at: booking.created_at.rfc3339(),
            updated_at: booking.updated_at.rfc3339(),
        }
    }
}

/// A part of a list, and where the next begins.
#[derive(Debug, Serialize)]
pub struct List<T> {
    items: Vec<T>,
    /// For `?after=`; `null` at the end.
    next: Option<BookingId>,
}

impl List<BookingShape> {
    /// So many lines at most; one more tells that there is a next part.
    pub fn of(mut lines: Vec<Line>, size: usize) -> Self {
        let has_next = lines.len() > size;
        lines.truncate(size);
        let next = lines.last().filter(|_| has_next).map(|line| line.booking.id);
        let shape = |line: Line| BookingShape::new(line.booking, line.side, line.with);
        Self { items: lines.into_iter().map(shape).collect(), next }
    }
}

/// Where a list goes on, and what it is narrowed to.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BookingsQuery {
    pub after: Option<String>,
    pub status: Option<String>,
}

/// Calling a booking off.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cancellation {
    #[serde(default)]
    pub reason: String,
}
