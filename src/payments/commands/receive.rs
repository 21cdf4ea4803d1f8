//! What a provider's message changes. Everything it causes is in one transaction with the message's row.

use diesel::prelude::*;

use super::advance::{Taken, advance, busy, take};
use super::{payouts, refunds};
use crate::base::Moment;
use crate::base::ids::{ProviderMessageId, RefundId};
use crate::bookings::{self, Paid};
use crate::db::schema::{payments, provider_messages};
use crate::db::{Conn, DbError};
use crate::outbox::{self, Fact};
use crate::payments::model::{
    Outcome, Payment, PaymentError, PaymentStatus, ProviderMessage, RefundCause,
};
use crate::payments::provider::{Change, ProviderEvent, Subject};
use crate::payments::state::{Message, Phase};

/// The largest part of a message's body that is kept for staff to read.
const KEPT_BODY: usize = 8000;

/// What became of a message, and why, for staff.
type Verdict = (Outcome, String);

fn applied(changed: bool) -> Verdict {
    if changed {
        (Outcome::Applied, String::new())
    } else {
        (Outcome::Ignored, "nothing new".to_owned())
    }
}

fn quarantined(why: &str) -> Verdict {
    (Outcome::Quarantined, why.to_owned())
}

/// Takes in a message whose signature was checked. The same message again changes nothing; one that does
/// not fit our books is kept for staff and changes nothing either.
pub fn receive(
    conn: &mut Conn,
    provider: &'static str,
    event: &ProviderEvent,
    body: &str,
    now: Moment,
) -> Result<Outcome, PaymentError> {
    // Taken first, so that two deliveries of one message follow each other and the second sees the first.
    let payment = subject_of(&event.change).and_then(|subject| subject.payment);
    let taken = payment.map(|id| take(conn, id, now)).transpose()?.flatten();
    let is_known: bool = diesel::select(diesel::dsl::exists(
        provider_messages::table
            .filter(provider_messages::provider.eq(provider))
            .filter(provider_messages::event_id.eq(&event.id)),
    ))
    .get_result(conn)?;
    if is_known {
        return Ok(Outcome::Ignored);
    }
    let about = taken.as_ref().map(|taken| taken.payment.id);
    let (outcome, detail) = judge(conn, provider, event, taken, now)?;
    if outcome == Outcome::Quarantined {
        tracing::error!(provider, event = event.id, detail, "a provider's message does not fit");
    }
    let row = ProviderMessage {
        id: ProviderMessageId::generate(),
        provider: provider.to_owned(),
        event_id: event.id.clone(),
        payment_id: about,
        kind: event.kind.clone(),
        outcome,
        detail,
        body: body.chars().take(KEPT_BODY).collect(),
        received_at: now,
    };
    diesel::insert_into(provider_messages::table).values(&row).execute(conn)?;
    Ok(outcome)
}

fn subject_of(change: &Change) -> Option<&Subject> {
    match change {
        Change::CheckoutProcessing(subject)
        | Change::CheckoutCompleted { subject, .. }
        | Change::CheckoutFailed { subject, .. }
        | Change::CheckoutExpired(subject)
        | Change::RefundSucceeded { subject, .. }
        | Change::RefundFailed { subject, .. }
        | Change::DisputeOpened { subject, .. }
        | Change::DisputeWon { subject, .. }
        | Change::DisputeLost { subject, .. } => Some(subject),
        Change::PayoutPaid { .. } | Change::PayoutFailed { .. } | Change::Other => None,
    }
}

fn judge(
    conn: &mut Conn,
    provider: &str,
    event: &ProviderEvent,
    taken: Option<Taken>,
    now: Moment,
) -> Result<Verdict, PaymentError> {
    // The test provider moves no real money, whatever a message says.
    if event.is_live {
        return Ok(quarantined("it speaks of real money"));
    }
    match &event.change {
        Change::Other => return Ok((Outcome::Ignored, "of no interest".to_owned())),
        Change::PayoutPaid { payout, amount_minor } => {
            return payouts::told(conn, *payout, *amount_minor, true, now)
                .map(|changed| changed.map_or_else(|| quarantined("unknown payout"), applied));
        }
        Change::PayoutFailed { payout, amount_minor } => {
            return payouts::told(conn, *payout, *amount_minor, false, now)
                .map(|changed| changed.map_or_else(|| quarantined("unknown payout"), applied));
        }
        _ => {}
    }
    let (Some(mut taken), Some(subject)) = (taken, subject_of(&event.change)) else {
        return Ok(quarantined("unknown payment"));
    };
    if let Some(why) = misfit(&taken.payment, provider, subject) {
        return Ok(quarantined(why));
    }
    change(conn, &mut taken, &event.change, now)
}

/// Why a message cannot be about this payment.
fn misfit(payment: &Payment, provider: &str, subject: &Subject) -> Option<&'static str> {
    if payment.provider != provider {
        Some("the payment is with another provider")
    } else if payment.provider_ref.as_deref().is_some_and(|known| known != subject.checkout) {
        Some("the payment has another checkout")
    } else if subject.currency != Some(payment.currency) {
        Some("the currency is another")
    } else {
        None
    }
}

fn change(
    conn: &mut Conn,
    taken: &mut Taken,
    change: &Change,
    now: Moment,
) -> Result<Verdict, PaymentError> {
    match change {
        Change::CheckoutProcessing(subject)
        | Change::CheckoutCompleted { subject, .. }
        | Change::CheckoutFailed { subject, .. }
        | Change::CheckoutExpired(subject)
            if subject.amount_minor != taken.payment.amount_minor =>
        {
            Ok(quarantined("the amount is another"))
        }
        Change::CheckoutProcessing(_) => {
            Ok(applied(advance(conn, taken, &Message::Processing, ("processing", None), now)?))
        }
        Change::CheckoutCompleted { subject, method } => {
            capture(conn, taken, subject, method, now).map(applied)
        }
        Change::CheckoutFailed { reason, .. } => fail(conn, taken, reason, now).map(applied),
        Change::CheckoutExpired(_) => {
            Ok(applied(advance(conn, taken, &Message::Cancelled, ("expired", None), now)?))
        }
        Change::RefundSucceeded { subject, refund } => {
            refund_told(conn, taken, subject, *refund, true, now)
        }
        Change::RefundFailed { subject, refund } => {
            refund_told(conn, taken, subject, *refund, false, now)
        }
        Change::DisputeOpened { subject, .. }
        | Change::DisputeWon { subject, .. }
        | Change::DisputeLost { subject, .. }
            if !(1..=taken.payment.amount_minor).contains(&subject.amount_minor) =>
        {
            Ok(quarantined("the disputed amount is more than was paid"))
        }
        Change::DisputeOpened { subject, dispute } => {
            let (dispute, amount) = (dispute.clone(), subject.amount_minor);
            let message = Message::DisputeOpened { dispute, amount };
            Ok(applied(advance(conn, taken, &message, ("dispute_opened", None), now)?))
        }
        Change::DisputeWon { subject, dispute } => {
            let (dispute, amount) = (dispute.clone(), subject.amount_minor);
            let message = Message::DisputeWon { dispute, amount };
            Ok(applied(advance(conn, taken, &message, ("dispute_won", None), now)?))
        }
        Change::DisputeLost { subject, dispute } => {
            let (dispute, amount) = (dispute.clone(), subject.amount_minor);
            let message = Message::DisputeLost { dispute, amount };
            Ok(applied(advance(conn, taken, &message, ("dispute_lost", None), now)?))
        }
        Change::PayoutPaid { .. } | Change::PayoutFailed { .. } | Change::Other => {
            Ok(applied(false))
        }
    }
}

/// The money is there. The booking takes it if its time is still held; otherwise all of it goes back.
fn capture(
    conn: &mut Conn,
    taken: &mut Taken,
    subject: &Subject,
    method: &str,
    now: Moment,
) -> Result<bool, PaymentError> {
    if taken.state.phase == Phase::Paid {
        return Ok(false);
    }
    let is_kept = is_wanted(conn, &taken.payment, now)?;
    let number = next_receipt_number(conn, now)?;
    diesel::update(payments::table.find(taken.payment.id))
        .set((
            payments::provider_ref.eq(&subject.checkout),
            payments::method.eq(method),
            payments::failure.eq(None::<String>),
            payments::succeeded_at.eq(now),
            payments::receipt_number.eq(number),
        ))
        .execute(conn)
        .map_err(unless_first)?;
    advance(conn, taken, &Message::Captured { is_kept }, ("captured", None), now)
        .map_err(|error| if error.is_unique() { busy() } else { error })?;
    if is_kept {
        outbox::record(conn, &Fact::PaymentSucceeded { payment: taken.payment.id }, now)?;
    } else {
        refunds::promise(
            conn,
            taken,
            refunds::Wish {
                amount: taken.payment.amount(),
                cause: RefundCause::TooLate,
                reason: "",
                by: None,
                key: format!("too_late:{}", taken.payment.id),
            },
            now,
        )?;
    }
    Ok(true)
}

/// Whether the booking takes the money; if so it is confirmed with it.
fn is_wanted(conn: &mut Conn, payment: &Payment, now: Moment) -> Result<bool, PaymentError> {
    let is_paid_otherwise: bool = diesel::select(diesel::dsl::exists(
        payments::table
            .filter(payments::booking_id.eq(payment.booking_id))
            .filter(payments::is_kept.eq(true)),
    ))
    .get_result(conn)?;
    if is_paid_otherwise {
        return Ok(false);
    }
    match bookings::confirm_paid(conn, payment.booking_id, now) {
        Ok(Paid::Confirmed) => Ok(true),
        Ok(Paid::TooLate) => Ok(false),
        Err(error) => Err(crate::payments::booking_failed(error)),
    }
}

/// Numbers of a year run without a gap: the next after the highest.
fn next_receipt_number(conn: &mut Conn, now: Moment) -> Result<String, DbError> {
    let prefix = format!("GP-{}-", now.utc().format("%Y"));
    let highest: Option<String> = payments::table
        .filter(payments::receipt_number.ge(&prefix))
        .filter(payments::receipt_number.lt(format!("{prefix}a")))
        .select(diesel::dsl::max(payments::receipt_number))
        .first(conn)?;
    let last: u64 = highest
        .and_then(|number| number.strip_prefix(&prefix).and_then(|digits| digits.parse().ok()))
        .unwrap_or(0);
    Ok(format!("{prefix}{:06}", last + 1))
}

/// Another payment got the number first: run again and take the next.
fn unless_first(error: diesel::result::Error) -> DbError {
    let error = DbError::from(error);
    if error.is_unique() { busy() } else { error }
}

fn fail(
    conn: &mut Conn,
    taken: &mut Taken,
    reason: &str,
    now: Moment,
) -> Result<bool, PaymentError> {
    let was_open = taken.payment.status.is_open();
    let changed = advance(conn, taken, &Message::Failed, (reason, None), now)?;
    if changed && taken.payment.status == PaymentStatus::Failed {
        diesel::update(payments::table.find(taken.payment.id))
            .set(payments::failure.eq(reason))
            .execute(conn)?;
        if was_open {
            outbox::record(conn, &Fact::PaymentFailed { payment: taken.payment.id }, now)?;
        }
    }
    Ok(changed)
}

fn refund_told(
    conn: &mut Conn,
    taken: &mut Taken,
    subject: &Subject,
    refund: Option<RefundId>,
    is_sent: bool,
    now: Moment,
) -> Result<Verdict, PaymentError> {
    let known = refund.and_then(|id| taken.state.refunds.get(&id).map(|(amount, _)| (id, *amount)));
    let Some((refund, amount)) = known else { return Ok(quarantined("unknown refund")) };
    if amount != subject.amount_minor {
        return Ok(quarantined("the refund's amount is another"));
    }
    if !is_sent {
        let message = Message::RefundFailed { refund, amount };
        return Ok(applied(advance(conn, taken, &message, ("refund_failed", None), now)?));
    }
    let message = Message::RefundSent { refund, amount };
    let changed = advance(conn, taken, &message, ("refund_sent", None), now)?;
    if changed {
        outbox::record(conn, &Fact::RefundSucceeded { refund }, now)?;
    }
    Ok(applied(changed))
}
