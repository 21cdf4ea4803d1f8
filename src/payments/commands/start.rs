//! Starting to pay, or going on with it: one open attempt a booking.

use std::sync::Arc;

use diesel::prelude::*;

use super::advance::{advance, busy, take};
use crate::base::ids::{BookingId, PaymentId, PaymentStepId};
use crate::base::{BasisPoints, Moment};
use crate::bookings::Booking;
use crate::config::Config;
use crate::db::schema::{payment_steps, payments, users};
use crate::db::{Conn, Db, DbError};
use crate::payments::model::{Payment, PaymentError, PaymentStatus, PaymentStep};
use crate::payments::provider::{AnyProvider, Checkout, CheckoutRequest, ProviderError};
use crate::payments::state::Message;

/// How long a checkout takes money: longer than a hold, as with real providers, which allow no shorter.
const CHECKOUT_MINUTES: i64 = 30;

/// Where a payer goes next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Onward {
    /// To the provider's page.
    Checkout(String),
    /// The provider is at work already: wait for it.
    Wait(PaymentId),
}

/// Starts paying a booking, or finds the attempt that is open. The caller found the booking through its
/// student. The amount is the booking's, as it was when the time was taken.
pub fn start(
    conn: &mut Conn,
    booking: &Booking,
    provider: &str,
    now: Moment,
) -> Result<Payment, PaymentError> {
    let paid: Option<PaymentId> = payments::table
        .filter(payments::booking_id.eq(booking.id))
        .filter(payments::is_kept.eq(true))
        .select(payments::id)
        .first(conn)
        .optional()?;
    if paid.is_some() {
        return Err(PaymentError::PaidAlready);
    }
    if !booking.awaits_payment() {
        return Err(PaymentError::NothingToPay);
    }
    if booking.is_overdue(now) {
        return Err(PaymentError::HoldOver);
    }
    let open: Option<Payment> = payments::table
        .filter(payments::booking_id.eq(booking.id))
        .filter(payments::status.eq_any([PaymentStatus::Pending, PaymentStatus::Processing]))
        .select(Payment::as_select())
        .first(conn)
        .optional()?;
    if let Some(open) = open {
        return Ok(open);
    }
    let share = BasisPoints::new(booking.fee_basis_points).unwrap_or(BasisPoints::NONE);
    let (fee, _) = booking.price().split(share);
    let id = PaymentId::generate();
    let payment = Payment {
        id,
        booking_id: booking.id,
        payer_id: booking.student_id,
        payee_id: booking.coach_id,
        status: PaymentStatus::Pending,
        amount_minor: booking.price_minor,
        fee_minor: fee.minor(),
        refunded_minor: 0,
        is_kept: false,
        currency: booking.currency,
        provider: provider.to_owned(),
        provider_ref: None,
        checkout_url: None,
        method: None,
        failure: None,
        receipt_number: None,
        idempotency_key: format!("payment:{id}"),
        succeeded_at: None,
        created_at: now,
        updated_at: now,
    };
    // Two tabs at once: the second runs again and finds the first's attempt.
    diesel::insert_into(payments::table).values(&payment).execute(conn).map_err(|error| {
        let error = DbError::from(error);
        if error.is_unique() { busy() } else { error }
    })?;
    let step = PaymentStep {
        id: PaymentStepId::generate(),
        payment_id: id,
        from_status: None,
        to_status: PaymentStatus::Pending,
        reason: "started".to_owned(),
        by_user: Some(booking.student_id),
        taken_at: now,
    };
    diesel::insert_into(payment_steps::table).values(&step).execute(conn)?;
    Ok(payment)
}

/// Starts paying at the provider and says where to go. The payment exists before the provider hears of
/// it, and its key makes a repeated call harmless.
pub async fn begin(
    db: &Db,
    config: &Arc<Config>,
    booking: Booking,
) -> Result<Onward, PaymentError> {
    let now = Moment::now();
    let provider = AnyProvider::configured(db, config);
    let name = provider.name();
    let coach = booking.coach_id;
    let (payment, title, booking_id) = {
        let (title, id) = (booking.title.clone(), booking.id);
        let payment = db.write(move |conn| start(conn, &booking, name, now)).await?;
        (payment, title, id)
    };
    if payment.status == PaymentStatus::Processing {
        return Ok(Onward::Wait(payment.id));
    }
    if let Some(url) = payment.checkout_url {
        return Ok(Onward::Checkout(url));
    }
    let coach_name: String = db
        .read(move |conn| {
            Ok::<_, DbError>(users::table.find(coach).select(users::name).first(conn)?)
        })
        .await?;
    let request = CheckoutRequest {
        key: payment.idempotency_key.clone(),
        payment: payment.id,
        amount: payment.amount(),
        fee: payment.fee(),
        description: format!("{title} · {coach_name}"),
        return_url: config.absolute(&format!("/payments/{}/return", payment.id)),
        cancel_url: config.absolute(&format!("/bookings/{booking_id}/payment")),
        expires_at: now.plus_minutes(CHECKOUT_MINUTES),
    };
    let checkout = provider.create_checkout(request).await.map_err(|error| match error {
        ProviderError::Unavailable(why) | ProviderError::Refused(why) => {
            PaymentError::Provider(why)
        }
    })?;
    let url = checkout.url.clone();
    let id = payment.id;
    db.write(move |conn| attach(conn, id, &checkout)).await?;
    Ok(Onward::Checkout(url))
}

/// Remembers the provider's page.
fn attach(conn: &mut Conn, id: PaymentId, checkout: &Checkout) -> Result<(), DbError> {
    diesel::update(payments::table.find(id).filter(payments::provider_ref.is_null()))
        .set((
            payments::provider_ref.eq(&checkout.reference),
            payments::checkout_url.eq(&checkout.url),
        ))
        .execute(conn)?;
    Ok(())
}

/// Gives up the open attempts of a booking that takes no money any more. What is paid all the same comes
/// too late and goes back.
pub fn close_open(
    conn: &mut Conn,
    booking: BookingId,
    reason: &str,
    now: Moment,
) -> Result<(), DbError> {
    let open: Vec<PaymentId> = payments::table
        .filter(payments::booking_id.eq(booking))
        .filter(payments::status.eq_any([PaymentStatus::Pending, PaymentStatus::Processing]))
        .select(payments::id)
        .load(conn)?;
    for id in open {
        if let Some(mut taken) = take(conn, id, now)? {
            advance(conn, &mut taken, &Message::Cancelled, (reason, None), now)?;
        }
    }
    Ok(())
}
