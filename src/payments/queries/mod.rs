//! Every read. Who asks comes first after the connection.

mod admin;
mod earnings;
mod mine;

pub use admin::{
    Detail, DisputeLine, Filter, LedgerLine, MessageLine, PaymentLine, RefundLine, detail, list,
    messages_to_look_at, open_refunds,
};
pub use earnings::{Balance, EarningLine, balance, currencies_of, earnings};
pub use mine::{
    Receipt, booking_to_pay, latest_of, paid_of, payment_of, receipt_of, refunds_of, to_mail,
    to_mail_refund,
};
