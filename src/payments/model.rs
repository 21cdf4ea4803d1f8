//! Payments, refunds, disputes, payouts: what they are, how a payment's life goes, what can be refused.

use diesel::prelude::*;

use crate::base::ids::{
    BookingId, DisputeId, LedgerEntryId, LedgerTransactionId, PaymentId, PaymentStepId, PayoutId,
    ProviderMessageId, RefundId, UserId,
};
use crate::base::{Currency, Moment, Money};
use crate::db::DbError;
use crate::db::schema::{
    disputes, ledger_entries, ledger_transactions, payment_steps, payments, payouts,
    provider_messages, refunds,
};

crate::text_enum!(
    /// Where a payment stands.
    PaymentStatus {
        /// The payer is at the provider's page, or has not got there.
        Pending = "pending",
        /// The provider is still deciding.
        Processing = "processing",
        /// The money is with the provider, in our name.
        Succeeded = "succeeded",
        /// Some went back.
        PartiallyRefunded = "partially_refunded",
        /// All went back.
        Refunded = "refunded",
        /// Declined.
        Failed = "failed",
        /// Given up or expired.
        Cancelled = "cancelled",
        /// The payer's bank asks for it back.
        Disputed = "disputed",
    }
);

crate::text_enum!(
    /// What can happen to a payment.
    Step {
        /// The provider needs more time.
        Process = "process",
        /// The provider has the money.
        Succeed = "succeed",
        /// The payer's bank said no.
        Fail = "fail",
        /// The payer gave up, or the time ran out.
        Cancel = "cancel",
        /// Part of the money went back, by a refund or a lost dispute.
        ReturnPart = "return_part",
        /// The last of the money went back.
        ReturnAll = "return_all",
        /// The payer's bank asks for money back.
        Dispute = "dispute",
        /// The last open dispute was won, and nothing had gone back.
        Win = "win",
    }
);

impl PaymentStatus {
    /// The whole life of a payment. A pair that is not here cannot happen.
    ///
    /// A provider that has the money is always believed, even after it said something else: its messages
    /// come in any order, and money that came must never be overlooked.
    pub fn after(self, step: Step) -> Option<Self> {
        match (self, step) {
            (Self::Pending, Step::Process) => Some(Self::Processing),
            (Self::Pending | Self::Processing | Self::Failed | Self::Cancelled, Step::Succeed)
            | (Self::Disputed, Step::Win) => Some(Self::Succeeded),
            (Self::Pending | Self::Processing, Step::Cancel) => Some(Self::Cancelled),
            (Self::Pending | Self::Processing | Self::Cancelled, Step::Fail) => Some(Self::Failed),
            (Self::Succeeded | Self::PartiallyRefunded | Self::Disputed, Step::ReturnPart) => {
                Some(Self::PartiallyRefunded)
            }
            (Self::Succeeded | Self::PartiallyRefunded | Self::Disputed, Step::ReturnAll) => {
                Some(Self::Refunded)
            }
            (Self::Succeeded | Self::PartiallyRefunded | Self::Refunded, Step::Dispute) => {
                Some(Self::Disputed)
            }
            _ => None,
        }
    }

    /// Whether the payer may still bring money by it.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Pending | Self::Processing)
    }

    /// Whether money came by it, whatever became of the money since.
    pub fn is_paid(self) -> bool {
        matches!(self, Self::Succeeded | Self::PartiallyRefunded | Self::Refunded | Self::Disputed)
    }

    /// Colour of its badge.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Pending => "warn",
            Self::Processing => "info",
            Self::Succeeded => "good",
            Self::PartiallyRefunded | Self::Refunded | Self::Cancelled => "neutral",
            Self::Failed | Self::Disputed => "bad",
        }
    }

    /// Message key of its name.
    pub fn label(self) -> &'static str {
        match self {
            Self::Pending => "payments-status-pending",
            Self::Processing => "payments-status-processing",
            Self::Succeeded => "payments-status-succeeded",
            Self::PartiallyRefunded => "payments-status-partially-refunded",
            Self::Refunded => "payments-status-refunded",
            Self::Failed => "payments-status-failed",
            Self::Cancelled => "payments-status-cancelled",
            Self::Disputed => "payments-status-disputed",
        }
    }
}

/// Why a payment, refund or payout was not made.
#[derive(Debug, thiserror::Error)]
pub enum PaymentError {
    /// The booking is not the caller's, or does not exist.
    #[error("not found")]
    NotFound,
    /// The booking is free, waits for its coach, or is over.
    #[error("there is nothing to pay")]
    NothingToPay,
    /// The time is not held any more.
    #[error("the hold ran out")]
    HoldOver,
    /// The booking is paid already.
    #[error("paid already")]
    PaidAlready,
    /// More than is left of the payment, or the payment is not paid.
    #[error("no more than {} {} can be refunded", .0.decimal(), .0.currency())]
    MoreThanLeft(Money),
    /// The payment is disputed: its bank decides, nobody else.
    #[error("the payment is disputed")]
    Disputed,
    /// More than the coach may be paid out now.
    #[error("no more than {} {} can be paid out", .0.decimal(), .0.currency())]
    MoreThanAvailable(Money),
    /// Another payout to this coach is under way.
    #[error("a payout is under way")]
    PayoutUnderWay,
    /// The provider cannot be reached, or refuses.
    #[error("the provider: {0}")]
    Provider(String),
    #[error(transparent)]
    Db(#[from] DbError),
}
crate::db_failure!(PaymentError);

crate::text_enum!(
    /// Where a refund stands.
    RefundStatus {
        Pending = "pending",
        Succeeded = "succeeded",
        Failed = "failed",
    }
);

crate::text_enum!(
    /// Why money goes back.
    RefundCause {
        /// The booking was cancelled; its policy says how much.
        Cancelled = "cancelled",
        /// The coach did not come.
        Missed = "missed",
        /// The money came when the time was no longer held.
        TooLate = "too_late",
        /// Staff decided so.
        Staff = "staff",
    }
);

impl RefundCause {
    /// Message key that explains it to the payer.
    pub fn label(self) -> &'static str {
        match self {
            Self::Cancelled => "payments-refund-cancelled",
            Self::Missed => "payments-refund-missed",
            Self::TooLate => "payments-refund-too-late",
            Self::Staff => "payments-refund-staff",
        }
    }
}

impl RefundStatus {
    pub fn tone(self) -> &'static str {
        match self {
            Self::Pending => "info",
            Self::Succeeded => "good",
            Self::Failed => "bad",
        }
    }

    pub fn label(self) -> &'static str {
        match self {
            Self::Pending => "payments-refund-status-pending",
            Self::Succeeded => "payments-refund-status-succeeded",
            Self::Failed => "payments-refund-status-failed",
        }
    }
}

crate::text_enum!(
    /// Where a dispute stands.
    DisputeStatus {
        Open = "open",
        /// The money stays.
        Won = "won",
        /// The bank gave the money back.
        Lost = "lost",
    }
);

impl DisputeStatus {
    pub fn label(self) -> &'static str {
        match self {
            Self::Open => "payments-dispute-open",
            Self::Won => "payments-dispute-won",
            Self::Lost => "payments-dispute-lost",
        }
    }
}

crate::text_enum!(
    /// Where a payout stands.
    PayoutStatus {
        Pending = "pending",
        Processing = "processing",
        Paid = "paid",
        Failed = "failed",
    }
);

crate::text_enum!(
    /// An account of the ledger. What each means and which sign it bears: `ledger`.
    Account {
        StudentCash = "student_cash",
        ProviderClearing = "provider_clearing",
        PlatformFee = "platform_fee",
        CoachPayable = "coach_payable",
        Refunds = "refunds",
        Disputes = "disputes",
        Payouts = "payouts",
    }
);

impl Account {
    pub fn label(self) -> &'static str {
        match self {
            Self::StudentCash => "payments-account-student-cash",
            Self::ProviderClearing => "payments-account-provider-clearing",
            Self::PlatformFee => "payments-account-platform-fee",
            Self::CoachPayable => "payments-account-coach-payable",
            Self::Refunds => "payments-account-refunds",
            Self::Disputes => "payments-account-disputes",
            Self::Payouts => "payments-account-payouts",
        }
    }
}

crate::text_enum!(
    /// Why money moved.
    TransactionKind {
        Charge = "charge",
        /// Promised; the provider has yet to send it.
        Refund = "refund",
        RefundSent = "refund_sent",
        RefundFailed = "refund_failed",
        Dispute = "dispute",
        DisputeWon = "dispute_won",
        DisputeLost = "dispute_lost",
        /// Promised; the provider has yet to send it.
        Payout = "payout",
        PayoutSent = "payout_sent",
        PayoutFailed = "payout_failed",
    }
);

impl TransactionKind {
    pub fn label(self) -> &'static str {
        match self {
            Self::Charge => "payments-kind-charge",
            Self::Refund => "payments-kind-refund",
            Self::RefundSent => "payments-kind-refund-sent",
            Self::RefundFailed => "payments-kind-refund-failed",
            Self::Dispute => "payments-kind-dispute",
            Self::DisputeWon => "payments-kind-dispute-won",
            Self::DisputeLost => "payments-kind-dispute-lost",
            Self::Payout => "payments-kind-payout",
            Self::PayoutSent => "payments-kind-payout-sent",
            Self::PayoutFailed => "payments-kind-payout-failed",
        }
    }
}

crate::text_enum!(
    /// What became of a provider's message.
    Outcome {
        /// It changed something.
        Applied = "applied",
        /// Known already, or of no interest.
        Ignored = "ignored",
        /// Signed, but it does not fit our books; staff look at it.
        Quarantined = "quarantined",
    }
);

/// One attempt to collect money for a booking. `refunded_minor` counts what has gone back and what is
/// promised; `is_kept` says that the booking took the money, `false` that it is to go back.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = payments)]
pub struct Payment {
    pub id: PaymentId,
    pub booking_id: BookingId,
    pub payer_id: UserId,
    pub payee_id: UserId,
    pub status: PaymentStatus,
    pub amount_minor: i64,
    pub fee_minor: i64,
    pub refunded_minor: i64,
    pub is_kept: bool,
    pub currency: Currency,
    pub provider: String,
    pub provider_ref: Option<String>,
    pub checkout_url: Option<String>,
    pub method: Option<String>,
    pub failure: Option<String>,
    pub receipt_number: Option<String>,
    pub idempotency_key: String,
    pub succeeded_at: Option<Moment>,
    pub created_at: Moment,
    pub updated_at: Moment,
}

impl Payment {
    pub fn amount(&self) -> Money {
        Money::new(self.amount_minor, self.currency)
    }

    /// The platform's share of the whole amount.
    pub fn fee(&self) -> Money {
        Money::new(self.fee_minor, self.currency)
    }

    pub fn refunded(&self) -> Money {
        Money::new(self.refunded_minor, self.currency)
    }

    /// What could still be refunded.
    pub fn left(&self) -> Money {
        let left = if self.status.is_paid() { self.amount_minor - self.refunded_minor } else { 0 };
        Money::new(left, self.currency)
    }
}

impl Refund {
    pub fn amount(&self) -> Money {
        Money::new(self.amount_minor, self.currency)
    }
}

/// One step of a payment.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = payment_steps)]
pub struct PaymentStep {
    pub id: PaymentStepId,
    pub payment_id: PaymentId,
    pub from_status: Option<PaymentStatus>,
    pub to_status: PaymentStatus,
    pub reason: String,
    pub by_user: Option<UserId>,
    pub taken_at: Moment,
}

/// Money going back to the payer.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = refunds)]
pub struct Refund {
    pub id: RefundId,
    pub payment_id: PaymentId,
    pub status: RefundStatus,
    pub amount_minor: i64,
    pub currency: Currency,
    pub cause: RefundCause,
    pub reason: String,
    pub provider_ref: Option<String>,
    pub idempotency_key: String,
    pub requested_by: Option<UserId>,
    pub created_at: Moment,
    pub updated_at: Moment,
}

/// A payer's bank asking for money back.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = disputes)]
pub struct Dispute {
    pub id: DisputeId,
    pub payment_id: PaymentId,
    pub status: DisputeStatus,
    pub amount_minor: i64,
    pub currency: Currency,
    pub provider_ref: String,
    pub created_at: Moment,
    pub updated_at: Moment,
}

/// Money going to a coach.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = payouts)]
pub struct Payout {
    pub id: PayoutId,
    pub coach_id: UserId,
    pub status: PayoutStatus,
    pub amount_minor: i64,
    pub currency: Currency,
    pub provider: String,
    pub provider_ref: Option<String>,
    pub idempotency_key: String,
    pub created_at: Moment,
    pub updated_at: Moment,
}

/// A balanced movement of money.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = ledger_transactions)]
pub struct LedgerTransaction {
    pub id: LedgerTransactionId,
    pub kind: TransactionKind,
    pub source: String,
    pub payment_id: Option<PaymentId>,
    pub payout_id: Option<PayoutId>,
    pub posted_at: Moment,
}

/// One posting: credits positive, debits negative.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = ledger_entries)]
pub struct LedgerEntry {
    pub id: LedgerEntryId,
    pub transaction_id: LedgerTransactionId,
    pub account: Account,
    pub owner_id: Option<UserId>,
    pub amount_minor: i64,
    pub currency: Currency,
    pub posted_at: Moment,
}

/// A provider's webhook message, kept once.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = provider_messages)]
pub struct ProviderMessage {
    pub id: ProviderMessageId,
    pub provider: String,
    pub event_id: String,
    pub payment_id: Option<PaymentId>,
    pub kind: String,
    pub outcome: Outcome,
    pub detail: String,
    pub body: String,
    pub received_at: Moment,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_life_of_a_payment_is_exactly_this() {
        use PaymentStatus as P;
        let life = [
            (P::Pending, Step::Process, P::Processing),
            (P::Pending, Step::Succeed, P::Succeeded),
            (P::Pending, Step::Fail, P::Failed),
            (P::Pending, Step::Cancel, P::Cancelled),
            (P::Processing, Step::Succeed, P::Succeeded),
            (P::Processing, Step::Fail, P::Failed),
            (P::Processing, Step::Cancel, P::Cancelled),
            (P::Succeeded, Step::ReturnPart, P::PartiallyRefunded),
            (P::Succeeded, Step::ReturnAll, P::Refunded),
            (P::Succeeded, Step::Dispute, P::Disputed),
            (P::PartiallyRefunded, Step::ReturnPart, P::PartiallyRefunded),
            (P::PartiallyRefunded, Step::ReturnAll, P::Refunded),
            (P::PartiallyRefunded, Step::Dispute, P::Disputed),
            (P::Refunded, Step::Dispute, P::Disputed),
            (P::Failed, Step::Succeed, P::Succeeded),
            (P::Cancelled, Step::Succeed, P::Succeeded),
            (P::Cancelled, Step::Fail, P::Failed),
            (P::Disputed, Step::ReturnPart, P::PartiallyRefunded),
            (P::Disputed, Step::ReturnAll, P::Refunded),
            (P::Disputed, Step::Win, P::Succeeded),
        ];
        for from in P::ALL {
            for step in Step::ALL {
                let expected =
                    life.iter().find(|(f, s, _)| f == from && s == step).map(|(_, _, to)| *to);
                assert_eq!(from.after(*step), expected, "{from} {step}");
            }
        }
    }
}
