//! Bookings.

use askama::Template;

use crate::admin::forms::{BookingsQuery, ReasonForm};
use crate::admin::queries::{BookingRow, Whole};
use crate::base::{Money, Msg};
use crate::bookings::{Booking, BookingStep, Side, Status};
use crate::meetings::Story;
use crate::payments::PaymentStatus;
use crate::web::paging::Paging;
use crate::web::{FieldErrors, Layout, filters, times};

/// The list.
#[derive(Template)]
#[template(path = "admin/bookings.html")]
pub struct BookingsPage {
    pub layout: Layout,
    pub query: BookingsQuery,
    pub rows: Vec<BookingRow>,
    pub paging: Paging,
}

impl BookingsPage {
    pub fn workspace_page(&self) -> &'static str {
        "bookings"
    }

    pub fn statuses(&self) -> Vec<(&'static str, String, bool)> {
        let option = |status: &Status| {
            (status.as_str(), super::status_key(*status), self.query.status == status.as_str())
        };
        Status::ALL.iter().map(option).collect()
    }

    pub fn tone(&self, booking: &Booking) -> &'static str {
        super::tone(booking.status)
    }

    pub fn status_key(&self, booking: &Booking) -> String {
        super::status_key(booking.status)
    }

    pub fn page(&self, number: Option<i64>) -> Option<String> {
        let number = number?.to_string();
        let query = [
            ("q", self.query.q.as_str()),
            ("status", self.query.status.as_str()),
            ("coach", self.query.coach.as_str()),
            ("student", self.query.student.as_str()),
            ("from", self.query.from.as_str()),
            ("until", self.query.until.as_str()),
            ("page", number.as_str()),
        ];
        Some(super::address("/admin/bookings", &query))
    }
}

/// One booking.
#[derive(Template)]
#[template(path = "admin/booking.html")]
pub struct BookingPage {
    pub layout: Layout,
    pub seen: Whole,
}

impl BookingPage {
    pub fn workspace_page(&self) -> &'static str {
        "bookings"
    }

    pub fn tone(&self) -> &'static str {
        super::tone(self.seen.booking.status)
    }

    pub fn status_key(&self) -> String {
        super::status_key(self.seen.booking.status)
    }

    pub fn can_cancel(&self) -> bool {
        can_cancel(&self.seen.booking, &self.layout)
    }

    pub fn step_key(&self, step: &BookingStep) -> String {
        format!("admin-step-{}", step.step)
    }

    pub fn side_key(&self, step: &BookingStep) -> String {
        format!("admin-side-{}", step.by_role)
    }

    pub fn is_bad(&self, step: &BookingStep) -> bool {
        matches!(step.to_status, Status::Cancelled | Status::NoShow)
    }

    /// Whether the session got another time with this step.
    pub fn shows_time(&self, place: &usize) -> bool {
        let time = |place: usize| self.seen.steps.get(place).map(|(step, _)| step.starts_at);
        place.checked_sub(1).is_none_or(|before| time(before) != time(*place))
    }

    pub fn payment_key(&self, status: &PaymentStatus) -> String {
        format!("admin-payment-{status}")
    }

    /// What became of the call.
    pub fn story(&self) -> Option<Story> {
        let seen = &self.seen;
        let presence = seen.meeting.as_ref()?;
        Some(presence.story(&self.layout.reader, &seen.student.name, &seen.coach.name))
    }

    pub fn is_free(&self) -> bool {
        self.seen.booking.price_minor == 0
    }
}

fn can_cancel(booking: &Booking, layout: &Layout) -> bool {
    booking.may_be_cancelled_by(Side::Admin, layout.now()).is_ok()
}

/// Asks before the platform calls a booking off.
#[derive(Template)]
#[template(path = "admin/cancel.html")]
pub struct CancelPage {
    pub layout: Layout,
    pub seen: Whole,
    pub form: ReasonForm,
    pub errors: FieldErrors,
}

impl CancelPage {
    pub fn workspace_page(&self) -> &'static str {
        "bookings"
    }

    pub fn can_cancel(&self) -> bool {
        can_cancel(&self.seen.booking, &self.layout)
    }

    pub fn error(&self) -> Option<String> {
        self.errors.of("reason").map(|msg| self.layout.reader.locale.say(msg))
    }

    /// Which session of whom is called off.
    pub fn what(&self) -> Msg {
        let (seen, reader) = (&self.seen, &self.layout.reader);
        Msg::new("admin-cancel-what")
            .with("title", &seen.booking.title)
            .with("student", &seen.student.name)
            .with("coach", &seen.coach.name)
            .with("when", times::when(reader, seen.booking.starts_at))
    }

    /// What was paid and not returned, which all goes back.
    pub fn refund(&self) -> Option<Money> {
        let kept = self.seen.payments.iter().filter(|(_, status, ..)| {
            matches!(status, PaymentStatus::Succeeded | PaymentStatus::PartiallyRefunded)
        });
        let kept = kept.filter_map(|(_, _, amount, back)| amount.minus(*back).ok());
        kept.reduce(|sum, money| sum.plus(money).unwrap_or(sum)).filter(|money| !money.is_zero())
    }
}
