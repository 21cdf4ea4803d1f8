//! Both sides at once: our side asks, the test provider does, and its message is taken in, all at one
//! instant and in one transaction. For worlds whose past is made up; a running program uses the webhook.

use diesel::prelude::*;

use super::books::{self, Card};
use super::{TestProviderError, events};
use crate::base::Moment;
use crate::base::ids::BookingId;
use crate::bookings::Booking;
use crate::db::Conn;
use crate::db::schema::{payments, refunds};
use crate::payments::commands;
use crate::payments::provider::{CheckoutRequest, RefundRequest};
use crate::payments::{Payment, PaymentError, Refund};

/// The provider's name in our books.
const NAME: &str = "test";

fn failed(error: TestProviderError) -> PaymentError {
    match error {
        TestProviderError::Db(error) => PaymentError::Db(error),
        TestProviderError::Refused(why) => PaymentError::Provider(why),
    }
}

/// Pays a booking with the card that always works.
pub fn pay(conn: &mut Conn, booking: &Booking, now: Moment) -> Result<(), PaymentError> {
    let payment = commands::start(conn, booking, NAME, now)?;
    let request = CheckoutRequest {
        key: payment.idempotency_key.clone(),
        payment: payment.id,
        amount: payment.amount(),
        fee: payment.fee(),
        description: booking.title.clone(),
        return_url: String::new(),
        cancel_url: String::new(),
        expires_at: now.plus_minutes(30),
    };
    let checkout = books::create_checkout(conn, &request, now).map_err(failed)?;
    books::pay(conn, checkout.id, Card::Pays, now)?;
    hear(conn, now)
}

/// Gives back what a booking that is over owes, if anything.
pub fn refund(conn: &mut Conn, booking: BookingId, now: Moment) -> Result<(), PaymentError> {
    let Some(id) = commands::refund_due(conn, booking, now)? else { return Ok(()) };
    let (refund, payment): (Refund, Payment) = refunds::table
        .inner_join(payments::table)
        .filter(refunds::id.eq(id))
        .select((Refund::as_select(), Payment::as_select()))
        .first(conn)?;
    let request = RefundRequest {
        key: format!("refund:{id}"),
        refund: id,
        checkout: payment.provider_ref.clone().unwrap_or_default(),
        amount: refund.amount(),
    };
    let reference = books::refund(conn, &request, now).map_err(failed)?;
    diesel::update(refunds::table.find(id))
        .set(refunds::provider_ref.eq(reference.to_string()))
        .execute(conn)?;
    hear(conn, now)
}

/// Takes in whatever the provider has to tell.
fn hear(conn: &mut Conn, now: Moment) -> Result<(), PaymentError> {
    for message in events::waiting(conn)? {
        let event = events::read(message.body.as_bytes())
            .map_err(|error| PaymentError::Provider(error.to_string()))?;
        commands::receive(conn, NAME, &event, &message.body, now)?;
        events::delivered(conn, message.id, now)?;
    }
    Ok(())
}
