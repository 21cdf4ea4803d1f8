//! Money going back: by policy, by staff, or because it came too late.

use std::sync::Arc;

use diesel::prelude::*;

use super::advance::{Taken, advance, take};
use super::start::close_open;
use crate::accounts::Admin;
use crate::audit;
use crate::base::ids::{BookingId, PaymentId, RefundId, UserId};
use crate::base::{Moment, Money};
use crate::bookings::{Booking, Status};
use crate::config::Config;
use crate::db::schema::{bookings, payments, refunds};
use crate::db::{Conn, Db, DbError};
use crate::outbox::{self, Fact};
use crate::payments::model::{
    Payment, PaymentError, PaymentStatus, Refund, RefundCause, RefundStatus,
};
use crate::payments::provider::{AnyProvider, ProviderError, RefundRequest};
use crate::payments::state::Message;

/// A refund to promise. `key` names it: the same wish twice is one refund.
pub(super) struct Wish<'a> {
    pub amount: Money,
    pub cause: RefundCause,
    pub reason: &'a str,
    pub by: Option<UserId>,
    pub key: String,
}

/// Promises a refund: books it at once, so that nobody is paid what goes back, and asks the provider later.
pub(super) fn promise(
    conn: &mut Conn,
    taken: &mut Taken,
    wish: Wish<'_>,
    now: Moment,
) -> Result<RefundId, PaymentError> {
    let known: Option<RefundId> = refunds::table
        .filter(refunds::idempotency_key.eq(&wish.key))
        .select(refunds::id)
        .first(conn)
        .optional()?;
    if let Some(known) = known {
        return Ok(known);
    }
    if taken.payment.status == PaymentStatus::Disputed {
        return Err(PaymentError::Disputed);
    }
    let left = Money::new(taken.state.refundable(), taken.payment.currency);
    if wish.amount.currency() != left.currency()
        || !(1..=left.minor()).contains(&wish.amount.minor())
    {
        return Err(PaymentError::MoreThanLeft(left));
    }
    let refund = Refund {
        id: RefundId::generate(),
        payment_id: taken.payment.id,
        status: RefundStatus::Pending,
        amount_minor: wish.amount.minor(),
        currency: wish.amount.currency(),
        cause: wish.cause,
        reason: wish.reason.to_owned(),
        provider_ref: None,
        idempotency_key: wish.key,
        requested_by: wish.by,
        created_at: now,
        updated_at: now,
    };
    diesel::insert_into(refunds::table).values(&refund).execute(conn)?;
    let message = Message::RefundPromised { refund: refund.id, amount: refund.amount_minor };
    advance(conn, taken, &message, (wish.cause.as_str(), wish.by), now)?;
    outbox::record(conn, &Fact::RefundRequested { refund: refund.id }, now)?;
    Ok(refund.id)
}

/// Refunds part or all of a payment because staff decided so. Two at once cannot give back more than was
/// paid: the second finds what the first left.
pub fn refund_by_staff(
    conn: &mut Conn,
    admin: &Admin,
    id: PaymentId,
    amount: Money,
    (reason, key): (&str, &str),
    now: Moment,
) -> Result<RefundId, PaymentError> {
    let mut taken = take(conn, id, now)?.ok_or(PaymentError::NotFound)?;
    let wish = Wish {
        amount,
        cause: RefundCause::Staff,
        reason,
        by: Some(admin.id()),
        key: format!("staff:{id}:{key}"),
    };
    let before = taken.state.refunds.len();
    let refund = promise(conn, &mut taken, wish, now)?;
    if taken.state.refunds.len() == before {
        // The same form sent again: one act, one row.
        return Ok(refund);
    }
    audit::record(
        conn,
        admin.id(),
        "payment.refund",
        ("payment", id.as_str()),
        &format!("{} {}: {reason}", amount.decimal(), amount.currency()),
        now,
    )?;
    Ok(refund)
}

/// A booking that is over gives back what is due (by its policy when it was cancelled, everything when its
/// coach did not come) and takes no more money. Called after each cancelled, expired or missed booking;
/// safe to run again.
pub fn refund_due(
    conn: &mut Conn,
    booking: BookingId,
    now: Moment,
) -> Result<Option<RefundId>, PaymentError> {
    let booking: Option<Booking> =
        bookings::table.find(booking).select(Booking::as_select()).first(conn).optional()?;
    let Some(booking) = booking else { return Ok(None) };
    let cause = match booking.status {
        Status::Cancelled => RefundCause::Cancelled,
        Status::NoShow => RefundCause::Missed,
        _ => return Ok(None),
    };
    close_open(conn, booking.id, "booking_over", now)?;
    let kept: Option<PaymentId> = payments::table
        .filter(payments::booking_id.eq(booking.id))
        .filter(payments::is_kept.eq(true))
        .select(payments::id)
        .first(conn)
        .optional()?;
    let taken = kept.map(|id| take(conn, id, now)).transpose()?.flatten();
    let Some(mut taken) = taken else { return Ok(None) };
    // Staff may have given part of it back before.
    let minor = booking.refund_due().minor().min(taken.state.refundable());
    if minor <= 0 || taken.payment.status == PaymentStatus::Disputed {
        return Ok(None);
    }
    let wish = Wish {
        amount: Money::new(minor, taken.payment.currency),
        cause,
        reason: "",
        by: None,
        key: format!("{cause}:{}", booking.id),
    };
    promise(conn, &mut taken, wish, now).map(Some)
}

/// Asks the provider to send a promised refund. Run by a job; safe to run again, as the provider knows the key.
pub async fn send(db: &Db, config: &Arc<Config>, id: RefundId) -> Result<(), PaymentError> {
    let found: Option<(Refund, Payment)> = db
        .read(move |conn| {
            Ok::<_, DbError>(
                refunds::table
                    .inner_join(payments::table)
                    .filter(refunds::id.eq(id))
                    .filter(refunds::status.eq(RefundStatus::Pending))
                    .filter(refunds::provider_ref.is_null())
                    .select((Refund::as_select(), Payment::as_select()))
                    .first(conn)
                    .optional()?,
            )
        })
        .await?;
    let Some((refund, payment)) = found else { return Ok(()) };
    let provider = AnyProvider::named(&payment.provider, db, config)
        .ok_or_else(|| PaymentError::Provider(format!("no provider {}", payment.provider)))?;
    let request = RefundRequest {
        key: format!("refund:{}", refund.id),
        refund: refund.id,
        checkout: payment.provider_ref.clone().unwrap_or_default(),
        amount: refund.amount(),
    };
    match provider.refund(request).await {
        Ok(reference) => {
            db.write(move |conn| {
                diesel::update(refunds::table.find(id))
                    .set(refunds::provider_ref.eq(&reference))
                    .execute(conn)?;
                Ok::<_, DbError>(())
            })
            .await?;
            Ok(())
        }
        Err(ProviderError::Unavailable(why)) => Err(PaymentError::Provider(why)),
        Err(ProviderError::Refused(why)) => {
            tracing::error!(refund = %id, why, "the provider refuses a refund");
            db.write(move |conn| refused(conn, payment.id, id, Moment::now())).await
        }
    }
}

/// The provider will not send it: the money is owed to whom it was owed before, and staff see a failed refund.
fn refused(
    conn: &mut Conn,
    payment: PaymentId,
    refund: RefundId,
    now: Moment,
) -> Result<(), PaymentError> {
    let mut taken = take(conn, payment, now)?.ok_or(PaymentError::NotFound)?;
    if let Some((amount, _)) = taken.state.refunds.get(&refund).copied() {
        let message = Message::RefundFailed { refund, amount };
        advance(conn, &mut taken, &message, ("refund_failed", None), now)?;
    }
    Ok(())
}
