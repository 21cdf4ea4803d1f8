//! The ledger: append-only double entry in minor units.
//!
//! Credits are positive, debits negative. Every transaction sums to zero per currency, and so does the
//! whole ledger at all times. The accounts:
//!
//! | account | owner | credited (+) | debited (−) | its sum is |
//! |---|---|---|---|---|
//! | `provider_clearing` | – | refund, payout or lost dispute leaves the provider | a charge arrives there | minus the money at the provider |
//! | `coach_payable` | coach | their share of a charge; a failed payout or a won dispute returns | refund, dispute, payout | what the coach is owed |
//! | `platform_fee` | – | the platform's share of a charge | its share of a refund or dispute | what the platform earned |
//! | `student_cash` | student | a charge that no booking took (it came too late) | its refund | money that is still the student's |
//! | `refunds` | student | a refund is promised | it is sent, or fails | refunds on their way |
//! | `disputes` | student | a bank asks for money back | the dispute is won or lost | money the banks are deciding on |
//! | `payouts` | coach | a payout is promised | it is sent, or fails | payouts on their way |
//!
//! The transactions:
//!
//! | kind | source | entries |
//! |---|---|---|
//! | `charge` | payment | clearing −100, coach +80, fee +20; or clearing −100, student cash +100 when no booking took it |
//! | `refund` | refund | refunds +50, coach −40, fee −10 (the fee goes back in proportion, half a unit rounded up) |
//! | `refund_sent` | refund | refunds −50, clearing +50 |
//! | `refund_failed` | refund | the reverse of `refund` |
//! | `dispute`, `dispute_won`, `dispute_lost` | dispute | as the three above, on `disputes` |
//! | `payout`, `payout_sent`, `payout_failed` | payout | coach −80, payouts +80; payouts −80, clearing +80; the reverse of the first |
//!
//! After a full refund every account is back where it was. A fee kept after a part went back is the fee's
//! proportional share of what is left, computed from the whole, so that no rounding gathers.

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::model::{Account, LedgerEntry, LedgerTransaction, TransactionKind};
use crate::base::ids::{LedgerEntryId, LedgerTransactionId, PaymentId, PayoutId, UserId};
use crate::base::{Currency, Moment, Money};
use crate::db::schema::{ledger_entries, ledger_transactions};
use crate::db::{Conn, DbError};

/// One line of a movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posting {
    pub account: Account,
    pub owner: Option<UserId>,
    pub amount: i64,
}

/// Lines of one currency that sum to zero. Only such can be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balanced {
    currency: Currency,
    postings: Vec<Posting>,
}

/// The lines do not sum to zero, or move nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the postings do not balance")]
pub struct Unbalanced;

impl Balanced {
    pub fn new(currency: Currency, postings: Vec<Posting>) -> Result<Self, Unbalanced> {
        let sum = postings.iter().try_fold(0_i64, |sum, p| sum.checked_add(p.amount));
        let moves = !postings.is_empty() && postings.iter().all(|p| p.amount != 0);
        if sum == Some(0) && moves { Ok(Self { currency, postings }) } else { Err(Unbalanced) }
    }
}

/// What a movement is about, for the pages that explain it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct About {
    pub payment: Option<PaymentId>,
    pub payout: Option<PayoutId>,
}

impl About {
    pub fn payment(id: PaymentId) -> Self {
        Self { payment: Some(id), payout: None }
    }

    pub fn payout(id: PayoutId) -> Self {
        Self { payment: None, payout: Some(id) }
    }
}

/// Posts a movement once: `kind` and `source` name it. Returns false if it stands there already; two that
/// post it at the same moment are told apart by the unique index, and the second fails.
pub fn post(
    conn: &mut Conn,
    kind: TransactionKind,
    source: &str,
    about: About,
    movement: &Balanced,
    now: Moment,
) -> Result<bool, DbError> {
    let is_posted: bool = diesel::select(diesel::dsl::exists(
        ledger_transactions::table
            .filter(ledger_transactions::kind.eq(kind))
            .filter(ledger_transactions::source.eq(source)),
    ))
    .get_result(conn)?;
    if is_posted {
        return Ok(false);
    }
    let transaction = LedgerTransaction {
        id: LedgerTransactionId::generate(),
        kind,
        source: source.to_owned(),
        payment_id: about.payment,
        payout_id: about.payout,
        posted_at: now,
    };
    diesel::insert_into(ledger_transactions::table).values(&transaction).execute(conn)?;
    for posting in &movement.postings {
        let entry = LedgerEntry {
            id: LedgerEntryId::generate(),
            transaction_id: transaction.id,
            account: posting.account,
            owner_id: posting.owner,
            amount_minor: posting.amount,
            currency: movement.currency,
            posted_at: now,
        };
        diesel::insert_into(ledger_entries::table).values(&entry).execute(conn)?;
    }
    Ok(true)
}

/// Sums of amounts, as both databases give them back in 64 bits.
pub(super) const SUM: &str = "CAST(COALESCE(SUM(ledger_entries.amount_minor), 0) AS BIGINT)";

/// What a coach is owed, in each currency they ever earned in.
pub fn balances_of(conn: &mut Conn, coach: UserId) -> Result<Vec<Money>, DbError> {
    let rows: Vec<(Currency, i64)> = ledger_entries::table
        .filter(ledger_entries::account.eq(Account::CoachPayable))
        .filter(ledger_entries::owner_id.eq(coach))
        .group_by(ledger_entries::currency)
        .order(ledger_entries::currency)
        .select((ledger_entries::currency, sql::<BigInt>(SUM)))
        .load(conn)?;
    Ok(rows.into_iter().map(|(currency, minor)| Money::new(minor, currency)).collect())
}

/// What a coach is owed in one currency.
pub fn balance_of(conn: &mut Conn, coach: UserId, currency: Currency) -> Result<Money, DbError> {
    let minor: i64 = ledger_entries::table
        .filter(ledger_entries::account.eq(Account::CoachPayable))
        .filter(ledger_entries::owner_id.eq(coach))
        .filter(ledger_entries::currency.eq(currency))
        .select(sql::<BigInt>(SUM))
        .first(conn)?;
    Ok(Money::new(minor, currency))
}

/// The sum of each account in each currency.
pub fn totals(conn: &mut Conn) -> Result<Vec<(Account, Money)>, DbError> {
    let rows: Vec<(Account, Currency, i64)> = ledger_entries::table
        .group_by((ledger_entries::account, ledger_entries::currency))
        .order((ledger_entries::currency, ledger_entries::account))
        .select((ledger_entries::account, ledger_entries::currency, sql::<BigInt>(SUM)))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(account, currency, minor)| (account, Money::new(minor, currency)))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn posting(amount: i64) -> Posting {
        Posting { account: Account::ProviderClearing, owner: None, amount }
    }

    #[test]
    fn only_lines_that_sum_to_zero_make_a_movement() {
        assert!(Balanced::new(Currency::EUR, vec![posting(-5), posting(5)]).is_ok());
        for lines in [
            vec![],
            vec![posting(0)],
            vec![posting(5)],
            vec![posting(5), posting(-4)],
            vec![posting(5), posting(-5), posting(0)],
            vec![posting(i64::MAX), posting(1), posting(i64::MIN)],
        ] {
            assert_eq!(Balanced::new(Currency::EUR, lines.clone()), Err(Unbalanced), "{lines:?}");
        }
    }
}
