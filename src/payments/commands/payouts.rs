//! Money going to coaches: promised from what is available, sent by the provider, or put back.

use std::sync::Arc;

use diesel::prelude::*;

use super::advance::busy;
use crate::base::ids::{PayoutId, UserId};
use crate::base::{Moment, Money};
use crate::config::Config;
use crate::db::schema::payouts;
use crate::db::{Conn, Db, DbError};
use crate::outbox::{self, Fact};
use crate::payments::ledger::{self, About, Balanced, Posting};
use crate::payments::model::{Account, PaymentError, Payout, PayoutStatus, TransactionKind};
use crate::payments::provider::{AnyProvider, PayoutRequest};
use crate::payments::queries;

/// Promises a payout. One is under way to a coach at a time; of two that ask at once, one is refused by
/// the database. The row comes before the sum, so that the sum holds what the other took.
pub fn request(
    conn: &mut Conn,
    coach: UserId,
    amount: Money,
    provider: &str,
    now: Moment,
) -> Result<PayoutId, PaymentError> {
    let id = PayoutId::generate();
    let payout = Payout {
        id,
        coach_id: coach,
        status: PayoutStatus::Pending,
        amount_minor: amount.minor().max(1),
        currency: amount.currency(),
        provider: provider.to_owned(),
        provider_ref: None,
        idempotency_key: format!("payout:{id}"),
        created_at: now,
        updated_at: now,
    };
    diesel::insert_into(payouts::table).values(&payout).execute(conn).map_err(|error| {
        let error = DbError::from(error);
        if error.is_unique() { PaymentError::PayoutUnderWay } else { error.into() }
    })?;
    let available = queries::balance(conn, coach, amount.currency(), now)?.available;
    if !(1..=available.minor()).contains(&amount.minor()) {
        return Err(PaymentError::MoreThanAvailable(available));
    }
    post(conn, &payout, TransactionKind::Payout, now)?;
    Ok(id)
}

/// Asks the provider to send a promised payout. Safe to run again.
pub async fn send(
    db: &Db,
    config: &Arc<Config>,
    id: PayoutId,
    account: String,
) -> Result<(), PaymentError> {
    let payout: Option<Payout> = db
        .read(move |conn| {
            Ok::<_, DbError>(
                payouts::table
                    .find(id)
                    .filter(payouts::status.eq(PayoutStatus::Pending))
                    .select(Payout::as_select())
                    .first(conn)
                    .optional()?,
            )
        })
        .await?;
    let Some(payout) = payout else { return Ok(()) };
    let provider = AnyProvider::named(&payout.provider, db, config)
        .ok_or_else(|| PaymentError::Provider(format!("no provider {}", payout.provider)))?;
    let amount = Money::new(payout.amount_minor, payout.currency);
    let request =
        PayoutRequest { key: payout.idempotency_key.clone(), payout: id, account, amount };
    let reference =
        provider.payout(request).await.map_err(|e| PaymentError::Provider(e.to_string()))?;
    db.write(move |conn| {
        diesel::update(payouts::table.find(id).filter(payouts::status.eq(PayoutStatus::Pending)))
            .set((
                payouts::status.eq(PayoutStatus::Processing),
                payouts::provider_ref.eq(&reference),
                payouts::updated_at.eq(Moment::now()),
            ))
            .execute(conn)?;
        Ok::<_, DbError>(())
    })
    .await?;
    Ok(())
}

/// The provider sent a payout, or could not. Announces `PayoutSent`. `None` if it is not ours or not of this amount; otherwise
/// whether anything changed. What was told first stands.
pub(super) fn told(
    conn: &mut Conn,
    id: Option<PayoutId>,
    amount_minor: i64,
    is_sent: bool,
    now: Moment,
) -> Result<Option<bool>, PaymentError> {
    let Some(id) = id else { return Ok(None) };
    let payout: Option<Payout> =
        payouts::table.find(id).select(Payout::as_select()).first(conn).optional()?;
    let Some(payout) = payout.filter(|payout| payout.amount_minor == amount_minor) else {
        return Ok(None);
    };
    let (status, kind) = if is_sent {
        (PayoutStatus::Paid, TransactionKind::PayoutSent)
    } else {
        (PayoutStatus::Failed, TransactionKind::PayoutFailed)
    };
    if matches!(payout.status, PayoutStatus::Paid | PayoutStatus::Failed) {
        return Ok(Some(false));
    }
    let rows = diesel::update(payouts::table.find(id).filter(payouts::status.eq(payout.status)))
        .set((payouts::status.eq(status), payouts::updated_at.eq(now)))
        .execute(conn)?;
    if rows != 1 {
        return Err(busy().into());
    }
    post(conn, &payout, kind, now)?;
    if is_sent {
        outbox::record(conn, &Fact::PayoutSent { payout: id }, now)?;
    }
    Ok(Some(true))
}

fn post(
    conn: &mut Conn,
    payout: &Payout,
    kind: TransactionKind,
    now: Moment,
) -> Result<(), DbError> {
    let coach = Some(payout.coach_id);
    let line = |account, owner, amount| Posting { account, owner, amount };
    let amount = payout.amount_minor;
    let postings = match kind {
        TransactionKind::PayoutSent => vec![
            line(Account::Payouts, coach, -amount),
            line(Account::ProviderClearing, None, amount),
        ],
        TransactionKind::PayoutFailed => {
            vec![line(Account::Payouts, coach, -amount), line(Account::CoachPayable, coach, amount)]
        }
        _ => {
            vec![line(Account::CoachPayable, coach, -amount), line(Account::Payouts, coach, amount)]
        }
    };
    let movement = Balanced::new(payout.currency, postings)
        .map_err(|error| DbError::Unavailable(error.to_string()))?;
    ledger::post(conn, kind, &payout.id.to_string(), About::payout(payout.id), &movement, now)?;
    Ok(())
}
