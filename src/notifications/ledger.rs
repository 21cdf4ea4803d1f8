//! What has left, and on which way: one row for each message and way.

use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text, Timestamp};

use crate::base::ids::{BookingId, UserId};
use crate::base::{Channel, Moment};
use crate::db::schema::deliveries;
use crate::db::{Conn, DbError};

crate::text_enum!(
    /// How it ended.
    Outcome {
        Sent = "sent",
        /// Waits in the reader's digest.
        Digest = "digest",
        /// Refused for good.
        Failed = "failed",
    }
);

/// One message on one way.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = deliveries)]
pub struct Delivery {
    /// Names the message; the same on every way.
    pub key: String,
    pub channel: Channel,
    pub user_id: Option<UserId>,
    pub booking_id: Option<BookingId>,
    /// What sort of letter it is, such as `booking_confirmed`.
    pub kind: String,
    /// A mail address, a phone number, the host that a browser's messages go to; nothing for the list.
    pub address: String,
    /// What the other program calls it, such as a Message-ID.
    pub reference: String,
    pub outcome: Outcome,
    pub sent_at: Moment,
}

/// The ways on which a message has left, or will with others.
pub fn sent_on(conn: &mut Conn, key: &str) -> Result<Vec<Channel>, DbError> {
    Ok(deliveries::table
        .filter(deliveries::key.eq(key))
        .filter(deliveries::outcome.ne(Outcome::Failed))
        .select(deliveries::channel)
        .load(conn)?)
}

/// Notes how a message fared on a way. What has left stays so, whatever is noted later.
pub fn note(conn: &mut Conn, delivery: &Delivery) -> Result<(), DbError> {
    diesel::sql_query(
        "INSERT INTO deliveries (key, channel, user_id, booking_id, kind, address, reference, outcome, \
         sent_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (key, channel) DO UPDATE SET \
         address = excluded.address, reference = excluded.reference, outcome = excluded.outcome, \
         sent_at = excluded.sent_at WHERE deliveries.outcome = 'failed'",
    )
    .bind::<Text, _>(&delivery.key)
    .bind::<Text, _>(delivery.channel)
    .bind::<Nullable<Text>, _>(delivery.user_id)
    .bind::<Nullable<Text>, _>(delivery.booking_id)
    .bind::<Text, _>(&delivery.kind)
    .bind::<Text, _>(&delivery.address)
    .bind::<Text, _>(&delivery.reference)
    .bind::<Text, _>(delivery.outcome)
    .bind::<Timestamp, _>(delivery.sent_at)
    .execute(conn)?;
    Ok(())
}

/// What left about a booking, oldest first. For who may see the booking; addresses are for their owners only.
pub fn of_booking(conn: &mut Conn, booking: BookingId) -> Result<Vec<Delivery>, DbError> {
    Ok(deliveries::table
        .filter(deliveries::booking_id.eq(booking))
        .order((deliveries::sent_at, deliveries::key, deliveries::channel))
        .select(Delivery::as_select())
        .load(conn)?)
}

/// Erases whom messages went to: those to one person.
pub fn erase(conn: &mut Conn, user: UserId) -> Result<(), DbError> {
    diesel::update(deliveries::table.filter(deliveries::user_id.eq(user)))
        .set((deliveries::address.eq(""), deliveries::reference.eq("")))
        .execute(conn)?;
    Ok(())
}
