//! The test provider's messages: what is told, how it is written, how it is read.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::TestProviderError;
use super::books::{Card, TestCheckout, of_payment};
use crate::base::ids::{PaymentId, PayoutId, RefundId, TestEventId};
use crate::base::{Moment, Money};
use crate::db::schema::test_events;
use crate::db::{Conn, DbError};
use crate::jobs::{self, NewJob};
use crate::payments::provider::{Change, ProviderEvent, Subject, WebhookError};

/// The body of a message.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Body {
    id: String,
    #[serde(rename = "type")]
    kind: String,
    created: i64,
    livemode: bool,
    data: Data,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Data {
    checkout: String,
    /// Our own name for the thing, as we gave it to the provider.
    client_reference: String,
    amount: i64,
    currency: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    method: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    reason: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    refund_reference: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    dispute: String,
}

/// Something to tell: a kind of message, and the thing it is about. Each is told by one message.
#[derive(Debug, Clone)]
pub struct Told {
    kind: &'static str,
    subject: String,
    data: Data,
}

impl Told {
    fn of(kind: &'static str, checkout: &TestCheckout) -> Self {
        Self {
            kind,
            subject: checkout.id.to_string(),
            data: Data {
                checkout: checkout.id.to_string(),
                client_reference: checkout.client_reference.clone(),
                amount: checkout.amount_minor,
                currency: checkout.currency.to_string(),
                ..Data::default()
            },
        }
    }

    pub(super) fn processing(checkout: &TestCheckout) -> Self {
        Self::of("checkout.processing", checkout)
    }

    pub(super) fn completed(checkout: &TestCheckout, card: Card) -> Self {
        let mut told = Self::of("checkout.completed", checkout);
        card.as_str().clone_into(&mut told.data.method);
        told
    }

    pub(super) fn failed(checkout: &TestCheckout, reason: &str) -> Self {
        let mut told = Self::of("checkout.failed", checkout);
        reason.clone_into(&mut told.data.reason);
        told
    }

    pub(super) fn expired(checkout: &TestCheckout) -> Self {
        Self::of("checkout.expired", checkout)
    }

    pub(super) fn refunded(checkout: &TestCheckout, refund: RefundId, amount: Money) -> Self {
        let mut told = Self::of("refund.succeeded", checkout);
        told.subject = refund.to_string();
        told.data.refund_reference = refund.to_string();
        told.data.amount = amount.minor();
        told
    }

    pub(super) fn paid_out(payout: PayoutId, amount: Money) -> Self {
        Self {
            kind: "payout.paid",
            subject: payout.to_string(),
            data: Data {
                client_reference: payout.to_string(),
                amount: amount.minor(),
                currency: amount.currency().to_string(),
                ..Data::default()
            },
        }
    }
}

#[derive(Insertable)]
#[diesel(table_name = test_events)]
struct NewEvent {
    id: TestEventId,
    kind: &'static str,
    subject: String,
    body: String,
    due_at: Moment,
    created_at: Moment,
}

/// Writes a message down and puts its delivery into the queue. What was told already is not told again.
pub(super) fn tell(
    conn: &mut Conn,
    told: &Told,
    due_at: Moment,
    now: Moment,
) -> Result<TestEventId, DbError> {
    let known: Option<TestEventId> = test_events::table
        .filter(test_events::kind.eq(told.kind))
        .filter(test_events::subject.eq(&told.subject))
        .select(test_events::id)
        .first(conn)
        .optional()?;
    if let Some(id) = known {
        return Ok(id);
    }
    let id = TestEventId::generate();
    let body = Body {
        id: format!("evt_{id}"),
        kind: told.kind.to_owned(),
        created: now.unix(),
        livemode: false,
        data: told.data.clone(),
    };
    let body = serde_json::to_string(&body).map_err(|e| DbError::Unavailable(e.to_string()))?;
    let event = NewEvent {
        id,
        kind: told.kind,
        subject: told.subject.clone(),
        body,
        due_at,
        created_at: now,
    };
    diesel::insert_into(test_events::table).values(&event).execute(conn)?;
    // A real provider delivers from its own queue; this one borrows ours.
    let payload = serde_json::json!({ "job": "deliver_test_webhook", "event": id }).to_string();
    let key = format!("deliver_test_webhook:{id}");
    jobs::enqueue(conn, &NewJob::new(key, "deliver_test_webhook", payload, due_at, now))?;
    Ok(id)
}

/// A message to deliver.
#[derive(Debug, Clone, Queryable)]
pub struct Waiting {
    pub id: TestEventId,
    pub kind: String,
    pub subject: String,
    pub body: String,
}

/// The messages not yet delivered, oldest first, whether due or not.
pub fn waiting(conn: &mut Conn) -> Result<Vec<Waiting>, DbError> {
    Ok(test_events::table
        .filter(test_events::delivered_at.is_null())
        .order((test_events::due_at, test_events::id))
        .select((test_events::id, test_events::kind, test_events::subject, test_events::body))
        .limit(200)
        .load(conn)?)
}

/// One message, unless it was delivered.
pub(super) fn undelivered(conn: &mut Conn, id: TestEventId) -> Result<Option<Waiting>, DbError> {
    Ok(test_events::table
        .find(id)
        .filter(test_events::delivered_at.is_null())
        .select((test_events::id, test_events::kind, test_events::subject, test_events::body))
        .first(conn)
        .optional()?)
}

pub(super) fn delivered(conn: &mut Conn, id: TestEventId, now: Moment) -> Result<(), DbError> {
    diesel::update(test_events::table.find(id))
        .set(test_events::delivered_at.eq(now))
        .execute(conn)?;
    Ok(())
}

/// What a bank can say about a payment, by the word of the admin's test button.
pub const DISPUTES: [&str; 3] = ["dispute.opened", "dispute.won", "dispute.lost"];

/// Plays the payer's bank, which disputes a whole payment or decides about it.
pub fn dispute(
    conn: &mut Conn,
    payment: PaymentId,
    word: &str,
    now: Moment,
) -> Result<TestEventId, TestProviderError> {
    let kind = DISPUTES.into_iter().find(|kind| *kind == word);
    let checkout = of_payment(conn, payment)?;
    let (Some(kind), Some(checkout)) = (kind, checkout) else {
        return Err(TestProviderError::Refused("there is no such payment".to_owned()));
    };
    let mut told = Told::of(kind, &checkout);
    told.data.dispute = format!("dp_{}", checkout.id);
    Ok(tell(conn, &told, now, now)?)
}

/// Reads a message whose signature was checked.
pub(super) fn read(body: &[u8]) -> Result<ProviderEvent, WebhookError> {
    let body: Body = serde_json::from_slice(body).map_err(|_| WebhookError::Unreadable)?;
    if body.id.is_empty() || body.id.len() > 200 || body.kind.len() > 200 {
        return Err(WebhookError::Unreadable);
    }
    let data = body.data;
    let subject = Subject {
        checkout: data.checkout,
        payment: data.client_reference.parse().ok(),
        amount_minor: data.amount,
        currency: data.currency.parse().ok(),
    };
    let refund = data.refund_reference.parse().ok();
    let payout = data.client_reference.parse().ok();
    let dispute = data.dispute;
    let change = match body.kind.as_str() {
        "checkout.processing" => Change::CheckoutProcessing(subject),
        "checkout.completed" => Change::CheckoutCompleted { subject, method: data.method },
        "checkout.failed" => Change::CheckoutFailed { subject, reason: data.reason },
        "checkout.expired" => Change::CheckoutExpired(subject),
        "refund.succeeded" => Change::RefundSucceeded { subject, refund },
        "refund.failed" => Change::RefundFailed { subject, refund },
        "dispute.opened" => Change::DisputeOpened { subject, dispute },
        "dispute.won" => Change::DisputeWon { subject, dispute },
        "dispute.lost" => Change::DisputeLost { subject, dispute },
        "payout.paid" => Change::PayoutPaid { payout, amount_minor: data.amount },
        "payout.failed" => Change::PayoutFailed { payout, amount_minor: data.amount },
        _ => Change::Other,
    };
    Ok(ProviderEvent { id: body.id, kind: body.kind, is_live: body.livemode, change })
}
