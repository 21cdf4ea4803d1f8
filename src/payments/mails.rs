//! Mails about money: the receipt, a payment that failed, a refund, a payout.

use diesel::prelude::*;

use super::model::{Payment, Payout, PayoutStatus, Refund, RefundStatus};
use super::pages::failure_label;
use super::queries::{self, Receipt};
use crate::accounts::User;
use crate::base::ids::{PaymentId, PayoutId, RefundId};
use crate::base::{Moment, Money, Msg, NoticeType};
use crate::config::Config;
use crate::db::schema::{payouts, users};
use crate::db::{Conn, DbError};
use crate::mail::Email;
use crate::web::letter::{Letter, Recipient};
use crate::web::times;

/// The receipt of a payment that a booking took.
pub fn succeeded(
    conn: &mut Conn,
    config: &Config,
    id: PaymentId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let Some(receipt) = queries::to_mail(conn, id)? else { return Ok(Vec::new()) };
    if !receipt.payment.is_kept {
        return Ok(Vec::new());
    }
    let to = receipt.payer.recipient(now);
    let number = receipt.payment.receipt_number.clone().unwrap_or_default();
    let letter = about(
        Letter::new(Msg::new("payments-mail-receipt").with("amount", receipt.payment.amount()))
            .line(Msg::new("payments-mail-receipt-line").with("coach", &receipt.coach_name)),
        &receipt,
        &to,
        "payments-paid",
    )
    .tells(NoticeType::PaymentReceived)
    .fact("payments-receipt-number", number)
    .action("payments-mail-receipt-open", config.absolute(&receipt_path(&receipt.payment)));
    Ok(vec![letter.to(&to, "payment_received", format!("payment-receipt:{id}"), config)?])
}

/// A payment that was declined, while its time is still held.
pub fn failed(
    conn: &mut Conn,
    config: &Config,
    id: PaymentId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let Some(receipt) = queries::to_mail(conn, id)? else { return Ok(Vec::new()) };
    // By now it may have been paid after all, or be over.
    let is_over = !receipt.booking.awaits_payment() || receipt.booking.is_overdue(now);
    if receipt.payment.status.is_paid() || is_over {
        return Ok(Vec::new());
    }
    let to = receipt.payer.recipient(now);
    let why = failure_label(receipt.payment.failure.as_deref());
    let mut letter = about(
        Letter::new(Msg::new("payments-mail-failed").with("amount", receipt.payment.amount()))
            .line(Msg::new(why)),
        &receipt,
        &to,
        "payments-amount",
    );
    if let Some(due) = receipt.booking.due_at {
        let until = times::when(&to.reader, due);
        letter = letter.line(Msg::new("payments-mail-failed-held").with("until", until));
    }
    let path = format!("/bookings/{}/payment", receipt.booking.id);
    let letter = letter
        .tells(NoticeType::PaymentFailed)
        .action("payments-try-again", config.absolute(&path));
    Ok(vec![letter.to(&to, "payment_failed", format!("payment-failed:{id}"), config)?])
}

/// A refund that was sent.
pub fn refunded(
    conn: &mut Conn,
    config: &Config,
    id: RefundId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let Some((refund, receipt)) = queries::to_mail_refund(conn, id)? else {
        return Ok(Vec::new());
    };
    if refund.status != RefundStatus::Succeeded {
        return Ok(Vec::new());
    }
    let to = receipt.payer.recipient(now);
    let letter = about(
        Letter::new(Msg::new("payments-mail-refund").with("amount", refund.amount()))
            .line(Msg::new(refund.cause.label()))
            .line("payments-mail-refund-days"),
        &receipt,
        &to,
        "payments-paid",
    )
    .tells(NoticeType::RefundProcessed)
    .quote(&refund.reason)
    .fact("payments-refunded", to.reader.locale.money(refund.amount()))
    .action("payments-mail-receipt-open", config.absolute(&receipt_path(&receipt.payment)));
    Ok(vec![letter.to(&to, "refund_processed", key_of(&refund), config)?])
}

/// Tells a coach that money is on its way to them.
pub fn payout_sent(
    conn: &mut Conn,
    config: &Config,
    id: PayoutId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let found: Option<(Payout, User)> = payouts::table
        .inner_join(users::table.on(users::id.eq(payouts::coach_id)))
        .filter(payouts::id.eq(id))
        .filter(payouts::status.eq(PayoutStatus::Paid))
        .select((Payout::as_select(), User::as_select()))
        .first(conn)
        .optional()?;
    let Some((payout, coach)) = found else { return Ok(Vec::new()) };
    let amount = Money::new(payout.amount_minor, payout.currency);
    let letter = Letter::new(Msg::new("payments-mail-payout").with("amount", amount))
        .tells(NoticeType::PayoutSent)
        .line("payments-mail-payout-days")
        .action("payments-mail-payout-open", config.absolute("/coach/earnings"));
    let key = format!("payout-sent:{id}");
    Ok(vec![letter.to(&coach.recipient(now), "payout_sent", key, config)?])
}

fn key_of(refund: &Refund) -> String {
    format!("payment-refunded:{}", refund.id)
}

fn receipt_path(payment: &Payment) -> String {
    format!("/payments/{}/receipt", payment.id)
}

/// What the payment is for; `amount` says whether its amount was paid.
fn about(letter: Letter, receipt: &Receipt, to: &Recipient, amount: &'static str) -> Letter {
    let booking = &receipt.booking;
    letter
        .about(booking.id)
        .fact("payments-what", format!("{} · {}", booking.title, receipt.coach_name))
        .fact("payments-session-at", times::span(&to.reader, booking.starts_at, booking.ends_at))
        .fact(amount, to.reader.locale.money(receipt.payment.amount()))
        .fact("payments-booking", booking.reference.clone())
}
