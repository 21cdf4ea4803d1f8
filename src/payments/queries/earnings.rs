//! What a coach earned, is owed, and may be paid out.

use std::collections::HashMap;

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use crate::base::ids::{BookingId, OfferId, PaymentId, UserId};
use crate::base::{Currency, Moment, Money};
use crate::bookings::Status;
use crate::db::schema::{bookings, ledger_entries, ledger_transactions, payments, users};
use crate::db::{Conn, DbError};
use crate::payments::ledger::{self, SUM};
use crate::payments::model::{Account, PaymentStatus};
use crate::settings;

/// What a coach is owed, and how much of it may be paid out now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Balance {
    pub total: Money,
    pub available: Money,
    /// Of sessions to come, or of sessions whose payers may still object.
    pub pending: Money,
}

/// The balance in one currency. Money becomes available when its session is over and the days of the
/// setting `payout.days` have passed since; until then it may have to go back.
pub fn balance(
    conn: &mut Conn,
    coach: UserId,
    currency: Currency,
    now: Moment,
) -> Result<Balance, DbError> {
    let total = ledger::balance_of(conn, coach, currency)?;
    let days = settings::get(conn, settings::PAYOUT_DAYS)?;
    let settled_before = now.plus_days(-days);
    let over = [Status::Completed, Status::NoShow, Status::Cancelled];
    let pending: i64 = ledger_entries::table
        .inner_join(
            ledger_transactions::table.inner_join(payments::table.inner_join(bookings::table)),
        )
        .filter(ledger_entries::account.eq(Account::CoachPayable))
        .filter(ledger_entries::owner_id.eq(coach))
        .filter(ledger_entries::currency.eq(currency))
        .filter(bookings::status.ne_all(over).or(bookings::ends_at.gt(settled_before)))
        .select(sql::<BigInt>(SUM))
        .first(conn)?;
    Ok(Balance {
        total,
        available: Money::new(total.minor() - pending, currency),
        pending: Money::new(pending, currency),
    })
}

/// The currencies a coach earned in, the most recent first.
pub fn currencies_of(conn: &mut Conn, coach: UserId) -> Result<Vec<Currency>, DbError> {
    Ok(ledger::balances_of(conn, coach)?.into_iter().map(Money::currency).collect())
}

/// One payment, as its coach sees it: what was paid, what the platform keeps, what went back, what is theirs.
#[derive(Debug, Clone)]
pub struct EarningLine {
    pub booking: BookingId,
    pub offer: OfferId,
    pub reference: String,
    pub title: String,
    pub student: String,
    pub starts_at: Moment,
    pub paid_at: Moment,
    pub status: PaymentStatus,
    pub price: Money,
    pub returned: Money,
    pub fee: Money,
    pub yours: Money,
}

type Row = (
    PaymentId,
    (BookingId, OfferId),
    String,
    String,
    String,
    Moment,
    Option<Moment>,
    PaymentStatus,
    i64,
);

/// What a coach earned since an instant, newest first. Fee and share come from the ledger, so that they
/// are what was booked and not computed again.
pub fn earnings(
    conn: &mut Conn,
    coach: UserId,
    currency: Currency,
    since: Moment,
) -> Result<Vec<EarningLine>, DbError> {
    let rows: Vec<Row> = payments::table
        .inner_join(bookings::table.inner_join(users::table))
        .filter(payments::payee_id.eq(coach))
        .filter(payments::currency.eq(currency))
        .filter(payments::is_kept.eq(true))
        .filter(payments::created_at.ge(since))
        .order((payments::succeeded_at.desc(), payments::id.desc()))
        .limit(1000)
        .select((
            payments::id,
            (bookings::id, bookings::offer_id),
            bookings::reference,
            bookings::title,
            users::name,
            bookings::starts_at,
            payments::succeeded_at,
            payments::status,
            payments::amount_minor,
        ))
        .load(conn)?;
    let fees = sums(conn, coach, currency, Account::PlatformFee, since)?;
    let shares = sums(conn, coach, currency, Account::CoachPayable, since)?;
    let of = |sums: &HashMap<PaymentId, i64>, id| sums.get(&id).copied().unwrap_or(0);
    Ok(rows
        .into_iter()
        .map(
            |(
                id,
                (booking, offer),
                reference,
                title,
                student,
                starts_at,
                paid_at,
                status,
                price,
            )| {
                let (fee, yours) = (of(&fees, id), of(&shares, id));
                EarningLine {
                    booking,
                    offer,
                    reference,
                    title,
                    student,
                    starts_at,
                    paid_at: paid_at.unwrap_or(starts_at),
                    status,
                    price: Money::new(price, currency),
                    returned: Money::new(price - fee - yours, currency),
                    fee: Money::new(fee, currency),
                    yours: Money::new(yours, currency),
                }
            },
        )
        .collect())
}

/// The sum of one account for each payment of a coach.
fn sums(
    conn: &mut Conn,
    coach: UserId,
    currency: Currency,
    account: Account,
    since: Moment,
) -> Result<HashMap<PaymentId, i64>, DbError> {
    let rows: Vec<(Option<PaymentId>, i64)> = ledger_entries::table
        .inner_join(ledger_transactions::table.inner_join(payments::table))
        .filter(payments::payee_id.eq(coach))
        .filter(payments::currency.eq(currency))
        .filter(payments::is_kept.eq(true))
        .filter(payments::created_at.ge(since))
        .filter(ledger_entries::account.eq(account))
        .group_by(ledger_transactions::payment_id)
        .select((ledger_transactions::payment_id, sql::<BigInt>(SUM)))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(|(payment, minor)| payment.map(|id| (id, minor))).collect())
}
