//! The routes about money: the table, with the handlers in one file a subject.

mod admin;
mod coach;
mod payer;
mod webhook;

use super::model::PaymentError;
use super::test_provider;
use crate::base::Msg;
use crate::web::{AppError, Routes};

pub fn routes() -> Routes {
    Routes::default()
        .get("/bookings/{id}/payment", payer::show)
        .post("/bookings/{id}/payment", payer::create)
        .get("/bookings/{id}/receipt", payer::booking_receipt)
        .get("/payments/{id}/return", payer::wait)
        .get("/payments/{id}/receipt", payer::receipt)
        .post("/webhooks/{provider}", webhook::receive)
        .get("/coach/earnings", coach::earnings)
        .get("/coach/earnings.csv", coach::earnings_file)
        .get("/admin/payments", admin::index)
        .get("/admin/payments/{id}", admin::show)
        .get("/admin/payments/{id}/refund", admin::refund)
        .post("/admin/payments/{id}/refund", admin::create_refund)
        .and(test_provider::routes())
}

impl From<PaymentError> for AppError {
    fn from(error: PaymentError) -> Self {
        match error {
            PaymentError::NotFound => Self::NotFound,
            PaymentError::NothingToPay => Self::refused("payments-error-nothing"),
            PaymentError::HoldOver => Self::refused("payments-error-hold-over"),
            PaymentError::PaidAlready => Self::refused("payments-error-paid"),
            PaymentError::MoreThanLeft(left) => {
                Self::Refused(Msg::new("payments-error-more-than-left").with("left", left))
            }
            PaymentError::Disputed => Self::refused("payments-error-disputed"),
            PaymentError::MoreThanAvailable(left) => {
                Self::Refused(Msg::new("payments-error-more-than-available").with("left", left))
            }
            PaymentError::PayoutUnderWay => Self::refused("payments-error-payout-under-way"),
            PaymentError::Provider(why) => Self::Unavailable(why),
            PaymentError::Db(error) => Self::from(error),
        }
    }
}
