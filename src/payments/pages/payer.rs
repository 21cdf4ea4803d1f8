//! Paying, waiting for the provider, the receipt.

use askama::Template;

use super::failure_label;
use crate::base::{Moment, Msg};
use crate::bookings::{Booking, PolicyRow};
use crate::payments::model::{Payment, PaymentStatus};
use crate::payments::queries::Receipt;
use crate::web::{Layout, filters};

/// The last page before the provider's.
#[derive(Template)]
#[template(path = "payments/pay.html")]
pub struct PayPage {
    pub layout: Layout,
    pub booking: Booking,
    pub coach_name: String,
    pub last: Option<Payment>,
    /// What a refused attempt said.
    pub problem: Option<Msg>,
}

impl PayPage {
    pub fn is_held(&self) -> bool {
        self.booking.awaits_payment() && !self.booking.is_overdue(self.layout.now())
    }

    pub fn until(&self) -> Option<Moment> {
        self.booking.due_at.filter(|_| self.is_held())
    }

    /// Why the last attempt did not work.
    pub fn failure(&self) -> Option<&'static str> {
        let last = self.last.as_ref()?;
        (last.status == PaymentStatus::Failed).then(|| failure_label(last.failure.as_deref()))
    }

    pub fn policy(&self) -> Vec<PolicyRow> {
        let booking = &self.booking;
        booking.policy().rows(booking.price(), booking.starts_at, self.layout.now())
    }
}

/// Where the provider sends a payer back to.
#[derive(Template)]
#[template(path = "payments/wait.html", blocks = ["outcome"])]
pub struct WaitPage {
    pub layout: Layout,
    pub payment: Payment,
    pub can_try_again: bool,
}

impl WaitPage {
    pub fn is_waiting(&self) -> bool {
        self.payment.status.is_open()
    }

    /// The money came when the booking no longer took it.
    pub fn is_too_late(&self) -> bool {
        self.payment.status.is_paid() && !self.payment.is_kept
    }

    pub fn is_failed(&self) -> bool {
        self.payment.status == PaymentStatus::Failed
    }

    pub fn failure(&self) -> &'static str {
        failure_label(self.payment.failure.as_deref())
    }
}

/// The receipt of a payment.
#[derive(Template)]
#[template(path = "payments/receipt.html")]
pub struct ReceiptPage {
    pub layout: Layout,
    pub paid_at: Moment,
    pub receipt: Receipt,
}

impl ReceiptPage {
    pub fn number(&self) -> &str {
        self.receipt.payment.receipt_number.as_deref().unwrap_or_default()
    }

    /// The last instant at which cancelling gives something back, while it lies ahead.
    pub fn refundable_until(&self) -> Option<Moment> {
        let booking = &self.receipt.booking;
        let deadline = booking.policy().deadline(booking.starts_at);
        (booking.status == crate::bookings::Status::Confirmed && deadline > self.layout.now())
            .then_some(deadline)
    }
}
