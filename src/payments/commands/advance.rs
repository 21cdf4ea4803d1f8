//! Moves a payment on: what is known, its status, its history and the ledger, together.

use diesel::prelude::*;

use crate::base::Moment;
use crate::base::ids::{DisputeId, PaymentId, PaymentStepId, RefundId, UserId};
use crate::db::schema::{disputes, payment_steps, payments, refunds};
use crate::db::{Conn, DbError};
use crate::payments::ledger::{self, About, Balanced, Posting};
use crate::payments::model::{
    Account, Dispute, DisputeStatus, Payment, PaymentStatus, PaymentStep, RefundStatus,
    TransactionKind,
};
use crate::payments::state::{Entry, Message, Phase, State};

/// A payment that nobody else changes until this transaction ends, and what is known about it.
pub struct Taken {
    pub payment: Payment,
    pub state: State,
}

/// Takes a payment for the rest of this transaction. The update makes others that take it wait, so that
/// what is read after it is what they left.
pub fn take(conn: &mut Conn, id: PaymentId, now: Moment) -> Result<Option<Taken>, DbError> {
    let rows =
        diesel::update(payments::table.find(id)).set(payments::updated_at.eq(now)).execute(conn)?;
    if rows == 0 {
        return Ok(None);
    }
    let payment = payments::table.find(id).select(Payment::as_select()).first(conn)?;
    let state = known(conn, &payment)?;
    Ok(Some(Taken { payment, state }))
}

/// What is known about a payment.
pub fn known(conn: &mut Conn, payment: &Payment) -> Result<State, DbError> {
    let refunds: Vec<(RefundId, i64, RefundStatus)> = refunds::table
        .filter(refunds::payment_id.eq(payment.id))
        .select((refunds::id, refunds::amount_minor, refunds::status))
        .load(conn)?;
    let disputes: Vec<(String, i64, DisputeStatus)> = disputes::table
        .filter(disputes::payment_id.eq(payment.id))
        .select((disputes::provider_ref, disputes::amount_minor, disputes::status))
        .load(conn)?;
    let phase = match payment.status {
        PaymentStatus::Pending => Phase::Pending,
        PaymentStatus::Processing => Phase::Processing,
        PaymentStatus::Cancelled => Phase::Cancelled,
        PaymentStatus::Failed => Phase::Failed,
        PaymentStatus::Succeeded
        | PaymentStatus::PartiallyRefunded
        | PaymentStatus::Refunded
        | PaymentStatus::Disputed => Phase::Paid,
    };
    Ok(State {
        amount: payment.amount_minor,
        fee: payment.fee_minor,
        phase,
        is_kept: payment.is_kept,
        refunds: refunds.into_iter().map(|(id, amount, status)| (id, (amount, status))).collect(),
        disputes: disputes
            .into_iter()
            .map(|(name, amount, status)| (name, (amount, status)))
            .collect(),
    })
}

/// Joins a message into a taken payment: status, steps, refunds, disputes and ledger. Returns whether
/// anything changed.
pub fn advance(
    conn: &mut Conn,
    taken: &mut Taken,
    message: &Message,
    (reason, by): (&str, Option<UserId>),
    now: Moment,
) -> Result<bool, DbError> {
    let (next, entries) = taken.state.apply(message);
    if next == taken.state {
        return Ok(false);
    }
    write_dispute(conn, &taken.payment, &taken.state, &next, now)?;
    for (refund, (_, status)) in &next.refunds {
        let before = taken.state.refunds.get(refund).map(|(_, status)| *status);
        if before.is_some_and(|before| before != *status) {
            diesel::update(refunds::table.find(*refund))
                .set((refunds::status.eq(*status), refunds::updated_at.eq(now)))
                .execute(conn)?;
        }
    }
    for (from, to) in taken.state.steps_to(&next) {
        let step = PaymentStep {
            id: PaymentStepId::generate(),
            payment_id: taken.payment.id,
            from_status: Some(from),
            to_status: to,
            reason: reason.to_owned(),
            by_user: by,
            taken_at: now,
        };
        diesel::insert_into(payment_steps::table).values(&step).execute(conn)?;
    }
    let refunded = next.promised_or_sent();
    let rows = diesel::update(
        payments::table.find(taken.payment.id).filter(payments::status.eq(taken.payment.status)),
    )
    .set((
        payments::status.eq(next.status()),
        payments::refunded_minor.eq(refunded),
        payments::is_kept.eq(next.is_kept),
    ))
    .execute(conn)?;
    if rows != 1 {
        return Err(busy());
    }
    post(conn, &taken.payment, message, &entries, now)?;
    taken.payment.status = next.status();
    taken.payment.refunded_minor = refunded;
    taken.payment.is_kept = next.is_kept;
    taken.state = next;
    Ok(true)
}

/// Somebody else was at the same thing: the whole transaction is run again from its start.
pub fn busy() -> DbError {
    DbError::Transient(diesel::result::Error::RollbackTransaction)
}

fn write_dispute(
    conn: &mut Conn,
    payment: &Payment,
    before: &State,
    after: &State,
    now: Moment,
) -> Result<(), DbError> {
    for (name, (amount, status)) in &after.disputes {
        match before.disputes.get(name) {
            Some((_, known)) if known == status => {}
            Some(_) => {
                diesel::update(
                    disputes::table
                        .filter(disputes::payment_id.eq(payment.id))
                        .filter(disputes::provider_ref.eq(name)),
                )
                .set((disputes::status.eq(*status), disputes::updated_at.eq(now)))
                .execute(conn)?;
            }
            None => {
                let row = Dispute {
                    id: DisputeId::generate(),
                    payment_id: payment.id,
                    status: *status,
                    amount_minor: *amount,
                    currency: payment.currency,
                    provider_ref: name.clone(),
                    created_at: now,
                    updated_at: now,
                };
                diesel::insert_into(disputes::table).values(&row).execute(conn)?;
            }
        }
    }
    Ok(())
}

fn post(
    conn: &mut Conn,
    payment: &Payment,
    message: &Message,
    entries: &[Entry],
    now: Moment,
) -> Result<(), DbError> {
    let Some((kind, source)) = name_of(payment, message).filter(|_| !entries.is_empty()) else {
        return Ok(());
    };
    let postings = entries
        .iter()
        .map(|entry| Posting {
            account: entry.account,
            owner: match entry.account {
                Account::CoachPayable | Account::Payouts => Some(payment.payee_id),
                Account::StudentCash | Account::Refunds | Account::Disputes => {
                    Some(payment.payer_id)
                }
                Account::ProviderClearing | Account::PlatformFee => None,
            },
            amount: entry.amount,
        })
        .collect();
    let movement = Balanced::new(payment.currency, postings)
        .map_err(|error| DbError::Unavailable(format!("payment {}: {error}", payment.id)))?;
    ledger::post(conn, kind, &source, About::payment(payment.id), &movement, now)?;
    Ok(())
}

/// What the ledger calls the movement that a message causes.
fn name_of(payment: &Payment, message: &Message) -> Option<(TransactionKind, String)> {
    let of_dispute = |dispute: &str| format!("{}:{dispute}", payment.id);
    match message {
        Message::Captured { .. } => Some((TransactionKind::Charge, payment.id.to_string())),
        Message::RefundPromised { refund, .. } => {
            Some((TransactionKind::Refund, refund.to_string()))
        }
        Message::RefundSent { refund, .. } => {
            Some((TransactionKind::RefundSent, refund.to_string()))
        }
        Message::RefundFailed { refund, .. } => {
            Some((TransactionKind::RefundFailed, refund.to_string()))
        }
        Message::DisputeOpened { dispute, .. } => {
            Some((TransactionKind::Dispute, of_dispute(dispute)))
        }
        Message::DisputeWon { dispute, .. } => {
            Some((TransactionKind::DisputeWon, of_dispute(dispute)))
        }
        Message::DisputeLost { dispute, .. } => {
            Some((TransactionKind::DisputeLost, of_dispute(dispute)))
        }
        Message::Processing | Message::Failed | Message::Cancelled => None,
    }
}
