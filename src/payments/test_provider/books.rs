//! The test provider's books: checkouts, what became of them, and refunds.

use chrono::TimeDelta;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::TestProviderError;
use super::events::{self, Told};
use crate::base::ids::{PaymentId, TestCheckoutId, TestEventId, TestRefundId};
use crate::base::{Currency, Moment, Money};
use crate::db::schema::{test_checkouts, test_refunds};
use crate::db::{Conn, DbError};
use crate::payments::provider::{CheckoutRequest, PayoutRequest, RefundRequest};

crate::text_enum!(
    /// Where a checkout stands in the provider's own books.
    TestState {
        Open = "open",
        /// The bank wants the payer to confirm on one more page.
        Confirming = "confirming",
        Processing = "processing",
        Paid = "paid",
        Declined = "declined",
        Expired = "expired",
    }
);

crate::text_enum!(
    /// The cards of the page, each with one behaviour.
    Card {
        Pays = "4242",
        Declined = "0002",
        Confirms = "3155",
        Slow = "0077",
        Expired = "0069",
    }
);

/// How much later the slow card's answer comes.
const SLOW_SECONDS: i64 = 60;

/// A checkout in the provider's books.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = test_checkouts)]
pub struct TestCheckout {
    pub id: TestCheckoutId,
    pub state: TestState,
    pub client_reference: String,
    pub amount_minor: i64,
    pub currency: Currency,
    pub description: String,
    pub return_url: String,
    pub cancel_url: String,
    pub idempotency_key: String,
    pub expires_at: Moment,
    pub created_at: Moment,
}

#[derive(Insertable)]
#[diesel(table_name = test_refunds)]
struct NewRefund {
    id: TestRefundId,
    checkout_id: TestCheckoutId,
    client_reference: String,
    amount_minor: i64,
    idempotency_key: String,
    created_at: Moment,
}

impl TestCheckout {
    pub fn amount(&self) -> Money {
        Money::new(self.amount_minor, self.currency)
    }

    pub fn path(&self) -> String {
        format!("/test-provider/checkout/{}", self.id)
    }

    /// Where the payer goes after paying, or after being declined.
    pub fn way_back(&self) -> String {
        match self.state {
            TestState::Paid | TestState::Processing => format!("{}?success=1", self.return_url),
            _ => self.return_url.clone(),
        }
    }

    pub fn is_payable(&self, now: Moment) -> bool {
        matches!(self.state, TestState::Open | TestState::Confirming) && now < self.expires_at
    }
}

/// Makes a checkout, or finds the one with the request's key.
pub(super) fn create_checkout(
    conn: &mut Conn,
    request: &CheckoutRequest,
    now: Moment,
) -> Result<TestCheckout, TestProviderError> {
    let known: Option<TestCheckout> = test_checkouts::table
        .filter(test_checkouts::idempotency_key.eq(&request.key))
        .select(TestCheckout::as_select())
        .first(conn)
        .optional()?;
    if let Some(known) = known {
        if known.amount() != request.amount {
            return Err(refused("the key was used for another amount"));
        }
        return Ok(known);
    }
    let checkout = TestCheckout {
        id: TestCheckoutId::generate(),
        state: TestState::Open,
        client_reference: request.payment.to_string(),
        amount_minor: request.amount.minor(),
        currency: request.amount.currency(),
        description: request.description.clone(),
        return_url: request.return_url.clone(),
        cancel_url: request.cancel_url.clone(),
        idempotency_key: request.key.clone(),
        expires_at: request.expires_at,
        created_at: now,
    };
    diesel::insert_into(test_checkouts::table).values(&checkout).execute(conn)?;
    Ok(checkout)
}

fn refused(why: &str) -> TestProviderError {
    TestProviderError::Refused(why.to_owned())
}

pub(super) fn find(conn: &mut Conn, id: TestCheckoutId) -> Result<Option<TestCheckout>, DbError> {
    Ok(test_checkouts::table.find(id).select(TestCheckout::as_select()).first(conn).optional()?)
}

/// Whoever moves the checkout on first has it; the other finds it moved.
fn move_on(conn: &mut Conn, checkout: &mut TestCheckout, to: TestState) -> Result<bool, DbError> {
    let rows = diesel::update(
        test_checkouts::table.find(checkout.id).filter(test_checkouts::state.eq(checkout.state)),
    )
    .set(test_checkouts::state.eq(to))
    .execute(conn)?;
    if rows == 1 {
        checkout.state = to;
    } else if let Some(current) = find(conn, checkout.id)? {
        *checkout = current;
    }
    Ok(rows == 1)
}

/// Uses a card on an open checkout and tells what came of it. A checkout that is not open stays as it is.
pub fn pay(
    conn: &mut Conn,
    id: TestCheckoutId,
    card: Card,
    now: Moment,
) -> Result<Option<TestCheckout>, DbError> {
    let Some(mut checkout) = find(conn, id)? else { return Ok(None) };
    if expire(conn, &mut checkout, now)? || checkout.state != TestState::Open {
        return Ok(Some(checkout));
    }
    match card {
        Card::Pays => complete(conn, &mut checkout, card, now)?,
        Card::Declined => decline(conn, &mut checkout, "declined", now)?,
        Card::Expired => decline(conn, &mut checkout, "expired_card", now)?,
        Card::Confirms => {
            move_on(conn, &mut checkout, TestState::Confirming)?;
        }
        Card::Slow => {
            if move_on(conn, &mut checkout, TestState::Processing)? {
                events::tell(conn, &Told::processing(&checkout), now, now)?;
                let later = now.plus(TimeDelta::seconds(SLOW_SECONDS));
                events::tell(conn, &Told::completed(&checkout, card), later, now)?;
            }
        }
    }
    Ok(Some(checkout))
}

/// The payer's answer on the bank's own page.
pub(super) fn confirm(
    conn: &mut Conn,
    id: TestCheckoutId,
    says_yes: bool,
    now: Moment,
) -> Result<Option<TestCheckout>, DbError> {
    let Some(mut checkout) = find(conn, id)? else { return Ok(None) };
    if expire(conn, &mut checkout, now)? || checkout.state != TestState::Confirming {
        return Ok(Some(checkout));
    }
    if says_yes {
        complete(conn, &mut checkout, Card::Confirms, now)?;
    } else {
        decline(conn, &mut checkout, "not_confirmed", now)?;
    }
    Ok(Some(checkout))
}

fn complete(
    conn: &mut Conn,
    checkout: &mut TestCheckout,
    card: Card,
    now: Moment,
) -> Result<(), DbError> {
    if move_on(conn, checkout, TestState::Paid)? {
        events::tell(conn, &Told::completed(checkout, card), now, now)?;
    }
    Ok(())
}

fn decline(
    conn: &mut Conn,
    checkout: &mut TestCheckout,
    reason: &str,
    now: Moment,
) -> Result<(), DbError> {
    if move_on(conn, checkout, TestState::Declined)? {
        events::tell(conn, &Told::failed(checkout, reason), now, now)?;
    }
    Ok(())
}

fn expire(conn: &mut Conn, checkout: &mut TestCheckout, now: Moment) -> Result<bool, DbError> {
    let is_due = now >= checkout.expires_at
        && matches!(checkout.state, TestState::Open | TestState::Confirming);
    if is_due && move_on(conn, checkout, TestState::Expired)? {
        events::tell(conn, &Told::expired(checkout), now, now)?;
    }
    Ok(is_due)
}

/// Expires the checkouts whose time is over. Called now and then.
pub fn expire_due(conn: &mut Conn, now: Moment) -> Result<usize, DbError> {
    let due: Vec<TestCheckout> = test_checkouts::table
        .filter(test_checkouts::state.eq_any([TestState::Open, TestState::Confirming]))
        .filter(test_checkouts::expires_at.le(now))
        .limit(200)
        .select(TestCheckout::as_select())
        .load(conn)?;
    let count = due.len();
    for mut checkout in due {
        expire(conn, &mut checkout, now)?;
    }
    Ok(count)
}

/// The slow bank's answer has come.
pub(super) fn settle(conn: &mut Conn, id: TestCheckoutId) -> Result<(), DbError> {
    diesel::update(
        test_checkouts::table.find(id).filter(test_checkouts::state.eq(TestState::Processing)),
    )
    .set(test_checkouts::state.eq(TestState::Paid))
    .execute(conn)?;
    Ok(())
}

/// Sends money back to a payer: never more than they paid.
pub(super) fn refund(
    conn: &mut Conn,
    request: &RefundRequest,
    now: Moment,
) -> Result<TestRefundId, TestProviderError> {
    let known: Option<(TestRefundId, i64)> = test_refunds::table
        .filter(test_refunds::idempotency_key.eq(&request.key))
        .select((test_refunds::id, test_refunds::amount_minor))
        .first(conn)
        .optional()?;
    if let Some((id, amount)) = known {
        return if amount == request.amount.minor() {
            Ok(id)
        } else {
            Err(refused("the key was used for another amount"))
        };
    }
    let checkout = request.checkout.parse().ok();
    let checkout = checkout.map(|id| find(conn, id)).transpose()?.flatten();
    let Some(checkout) = checkout.filter(|checkout| checkout.state == TestState::Paid) else {
        return Err(refused("there is no such payment"));
    };
    let refunded: i64 = test_refunds::table
        .filter(test_refunds::checkout_id.eq(checkout.id))
        .select(sql::<BigInt>("CAST(COALESCE(SUM(test_refunds.amount_minor), 0) AS BIGINT)"))
        .first(conn)?;
    if request.amount.currency() != checkout.currency
        || request.amount.minor() > checkout.amount_minor - refunded
    {
        return Err(refused("that is more than was paid"));
    }
    let row = NewRefund {
        id: TestRefundId::generate(),
        checkout_id: checkout.id,
        client_reference: request.refund.to_string(),
        amount_minor: request.amount.minor(),
        idempotency_key: request.key.clone(),
        created_at: now,
    };
    diesel::insert_into(test_refunds::table).values(&row).execute(conn)?;
    let told = Told::refunded(&checkout, request.refund, request.amount);
    events::tell(conn, &told, now, now)?;
    Ok(row.id)
}

/// Sends money to a coach.
pub(super) fn payout(
    conn: &mut Conn,
    request: &PayoutRequest,
    now: Moment,
) -> Result<TestEventId, TestProviderError> {
    let told = Told::paid_out(request.payout, request.amount);
    Ok(events::tell(conn, &told, now, now)?)
}

/// What the provider holds in a currency by its own books: paid in, less sent back. For comparing.
pub fn held(conn: &mut Conn, currency: Currency) -> Result<i64, DbError> {
    let paid: i64 = test_checkouts::table
        .filter(test_checkouts::state.eq(TestState::Paid))
        .filter(test_checkouts::currency.eq(currency))
        .select(sql::<BigInt>("CAST(COALESCE(SUM(test_checkouts.amount_minor), 0) AS BIGINT)"))
        .first(conn)?;
    let refunded: i64 = test_refunds::table
        .inner_join(test_checkouts::table)
        .filter(test_checkouts::currency.eq(currency))
        .select(sql::<BigInt>("CAST(COALESCE(SUM(test_refunds.amount_minor), 0) AS BIGINT)"))
        .first(conn)?;
    Ok(paid - refunded)
}

/// A checkout of a payment, as an admin's test buttons need it.
pub(super) fn of_payment(
    conn: &mut Conn,
    payment: PaymentId,
) -> Result<Option<TestCheckout>, DbError> {
    Ok(test_checkouts::table
        .filter(test_checkouts::client_reference.eq(payment.to_string()))
        .filter(test_checkouts::state.eq(TestState::Paid))
        .select(TestCheckout::as_select())
        .first(conn)
        .optional()?)
}
