//! Payments: collecting, keeping and returning money, in a double-entry ledger.
//!
//! Owns `payments`, `payment_steps`, `refunds`, `disputes`, `payouts`, `ledger_transactions`,
//! `ledger_entries`, `provider_messages`, `test_checkouts`, `test_refunds`, `test_events`.
//! Announces `PaymentSucceeded`, `PaymentFailed`, `RefundRequested`, `RefundSucceeded`, `PayoutSent`.

pub mod commands;
pub mod doctor;
pub mod ledger;
pub mod mails;
mod model;
mod pages;
pub mod provider;
pub mod queries;
mod routes;
pub mod state;
pub mod test_provider;

pub use model::{
    Account, Dispute, DisputeStatus, LedgerEntry, LedgerTransaction, Outcome, Payment,
    PaymentError, PaymentStatus, PaymentStep, Payout, PayoutStatus, ProviderMessage, Refund,
    RefundCause, RefundStatus, Step, TransactionKind,
};
pub use routes::routes;

use crate::bookings::BookingError;

/// What went wrong in bookings, as payments say it.
fn booking_failed(error: BookingError) -> PaymentError {
    match error {
        BookingError::Db(error) => PaymentError::Db(error),
        BookingError::NotFound => PaymentError::NotFound,
        _ => PaymentError::NothingToPay,
    }
}
