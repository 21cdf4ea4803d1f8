//! The checkout, and what it becomes when somebody else was first.

use askama::Template;

use super::super::forms::BookingForm;
use super::super::policy::{Policy, PolicyRow};
use super::super::queries::Sale;
use super::picker::book_path;
use crate::base::{Moment, Msg, Zone};
use crate::web::{FieldErrors, Layout, filters, layout, times};

#[derive(Template)]
#[template(path = "bookings/checkout.html", blocks = ["checkout"])]
pub struct Checkout {
    pub layout: Layout,
    pub sale: Sale,
    pub form: BookingForm,
    pub errors: FieldErrors,
    pub at: Moment,
    pub coach_zone: Zone,
    /// Why the time cannot be had, when it cannot.
    pub refusal: Option<Msg>,
    /// Free times near the one that was wanted.
    pub nearest: Vec<Moment>,
    pub hold_minutes: i64,
}

impl Checkout {
    /// What is wrong with a field, in words.
    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn ends_at(&self) -> Moment {
        self.at.plus_minutes(i64::from(self.sale.offer.minutes))
    }

    pub fn is_guest(&self) -> bool {
        self.layout.person.is_none()
    }

    pub fn is_refused(&self) -> bool {
        self.refusal.is_some()
    }

    /// The sign-in page with the way back to this checkout, also from the page of a refused form.
    pub fn sign_in_path(&self) -> String {
        let mut query = vec![("offer", self.sale.offer.id.to_string()), ("at", self.at.rfc3339())];
        if !self.form.zone.is_empty() {
            query.push(("zone", self.form.zone.clone()));
        }
        let query = serde_html_form::to_string(query).unwrap_or_default();
        layout::sign_in_path(&format!("/checkout?{query}"))
    }

    pub fn every_options(&self) -> [(String, String, bool); 2] {
        super::every_options(&self.layout, 1)
    }

    pub fn count_options(&self) -> Vec<(String, String, bool)> {
        super::count_options(4)
    }

    pub fn picker_href(&self) -> String {
        let day = self.layout.reader.zone.date_at(self.at);
        format!(
            "{}?day={day}{}",
            book_path(&self.sale.coach.slug, self.sale.offer.id),
            self.zone_query()
        )
    }

    fn zone_query(&self) -> String {
        match self.form.zone.parse::<Zone>() {
            Ok(zone) => format!("&zone={zone}"),
            Err(_) => String::new(),
        }
    }

    pub fn clock_span(&self) -> String {
        let reader = &self.layout.reader;
        format!("{} – {}", times::clock(reader, self.at), times::clock(reader, self.ends_at()))
    }

    pub fn zone_label(&self) -> String {
        times::zone(self.layout.reader.zone, self.at)
    }

    /// The session on the coach's clock, where that shows another time.
    pub fn coach_span(&self) -> Option<String> {
        let reader = self.layout.reader;
        let is_other =
            self.coach_zone.offset_seconds(self.at) != reader.zone.offset_seconds(self.at);
        is_other.then(|| times::span(&reader.in_zone(self.coach_zone), self.at, self.ends_at()))
    }

    pub fn has_policy(&self) -> bool {
        !self.sale.is_free()
    }

    /// `Until Tue 3 March, 14:00`, what comes back, and whether that holds now.
    pub fn policy_rows(&self) -> Vec<(String, String, bool)> {
        let policy =
            Policy::new(self.sale.coach.refundable_hours, self.sale.coach.refund_basis_points);
        let rows = policy.rows(self.sale.price(), self.at, self.layout.reader.now);
        policy_words(&self.layout, &rows)
    }

    /// The offer's questions with what was typed.
    pub fn questions(&self) -> Vec<(&str, &str)> {
        let typed = |place| self.form.answer.get(place).map_or("", String::as_str);
        self.sale.offer.questions.iter().enumerate().map(|(n, text)| (text, typed(n))).collect()
    }

    pub fn button(&self) -> &'static str {
        match (self.sale.offer.needs_approval, self.sale.is_free()) {
            (true, _) => "bookings-checkout-request",
            (false, true) => "bookings-checkout-book",
            (false, false) => "bookings-checkout-pay",
        }
    }
}

/// The dated table in words.
pub fn policy_words(layout: &Layout, rows: &[PolicyRow]) -> Vec<(String, String, bool)> {
    let reader = &layout.reader;
    let words = |row: &PolicyRow| {
        let when = match row.until {
            Some(until) => reader
                .locale
                .say(&Msg::new("bookings-policy-until").with("until", times::when(reader, until))),
            None if rows.len() == 1 => reader.text("bookings-policy-always"),
            None => reader.text("bookings-policy-after"),
        };
        let what = if row.refund.is_zero() {
            reader.text("bookings-policy-nothing")
        } else {
            reader.locale.money(row.refund)
        };
        (when, what, row.is_now)
    };
    rows.iter().map(words).collect()
}
