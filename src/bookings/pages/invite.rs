//! Booking for a client: the question before it.

use askama::Template;

use super::super::queries::Sale;
use super::picker::invite_path;
use crate::accounts::Face;
use crate::base::{Moment, Msg, Zone};
use crate::web::{FieldErrors, Layout, filters, times};

/// What, when, at which price, and until when the client must answer.
#[derive(Template)]
#[template(path = "bookings/invite.html")]
pub struct Invite {
    pub layout: Layout,
    pub client: Face,
    pub client_zone: Zone,
    pub sale: Sale,
    pub at: Moment,
    pub due_at: Moment,
    pub message: String,
    pub request_key: String,
    pub refusal: Option<Msg>,
    pub nearest: Vec<Moment>,
    pub errors: FieldErrors,
}

impl Invite {
    pub fn workspace_page(&self) -> &'static str {
        "clients"
    }

    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn ends_at(&self) -> Moment {
        self.at.plus_minutes(i64::from(self.sale.offer.minutes))
    }

    /// The same time on the client's clock, where that is another.
    pub fn theirs(&self) -> Option<String> {
        let reader = &self.layout.reader;
        let zone = self.client_zone;
        let is_other = zone.offset_seconds(self.at) != reader.zone.offset_seconds(self.at);
        is_other.then(|| times::span(&reader.in_zone(zone), self.at, self.ends_at()))
    }

    pub fn action(&self) -> String {
        format!("/coach/clients/{}/bookings", self.client.id)
    }

    pub fn picker_href(&self) -> String {
        let day = self.layout.reader.zone.date_at(self.at);
        format!("{}?day={day}", invite_path(self.client.id, self.sale.offer.id))
    }

    pub fn near_href(&self, at: &Moment) -> String {
        let query = [("offer", self.sale.offer.id.to_string()), ("at", at.rfc3339())];
        let query = serde_html_form::to_string(query).unwrap_or_default();
        format!("/coach/clients/{}/booking?{query}", self.client.id)
    }
}
