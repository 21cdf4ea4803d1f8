//! Everything that is written: one file a subject.

mod advance;
mod payouts;
mod receive;
mod refunds;
mod start;

pub use payouts::{request as request_payout, send as send_payout};
pub use receive::receive;
pub use refunds::{refund_by_staff, refund_due, send as send_refund};
pub use start::{Onward, begin, close_open, start};
