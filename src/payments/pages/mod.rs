//! The pages: one struct each.

mod admin;
mod coach;
mod payer;

pub use admin::{IndexPage, RefundForm, RefundPage, ShowPage};
pub use coach::{EarningsPage, Month};
pub use payer::{PayPage, ReceiptPage, WaitPage};

/// Why a payment failed, as its payer is told.
pub fn failure_label(reason: Option<&str>) -> &'static str {
    match reason {
        Some("expired_card") => "payments-failure-expired-card",
        Some("not_confirmed") => "payments-failure-not-confirmed",
        _ => "payments-failure-declined",
    }
}
