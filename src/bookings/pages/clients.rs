//! The people who booked a coach.

use askama::Template;

use super::super::clients::{Client, History};
use super::super::model::{Booking, Status};
use crate::base::Money;
use crate::students::StudentProfile;
use crate::web::paging::Paging;
use crate::web::{Layout, filters, times};

/// All of them.
#[derive(Template)]
#[template(path = "bookings/clients.html")]
pub struct Clients {
    pub layout: Layout,
    pub clients: Vec<Client>,
    pub paging: Paging,
}

impl Clients {
    pub fn workspace_page(&self) -> &'static str {
        "clients"
    }

    pub fn page(&self, number: Option<i64>) -> Option<String> {
        number.map(|number| format!("/coach/clients?page={number}"))
    }
}

/// One of them, with all sessions and the coach's own notes.
#[derive(Template)]
#[template(path = "bookings/client.html")]
pub struct ClientPage {
    pub layout: Layout,
    pub history: History,
}

impl ClientPage {
    pub fn workspace_page(&self) -> &'static str {
        "clients"
    }

    /// `Kolkata, UTC+5:30`: the client's zone now.
    pub fn client_zone(&self) -> String {
        times::zone(self.history.zone, self.layout.now())
    }

    /// The session that comes next, if any is sure.
    pub fn next(&self) -> Option<&Booking> {
        let now = self.layout.now();
        let sure = |booking: &&Booking| {
            matches!(booking.status, Status::Confirmed | Status::InProgress)
                && booking.ends_at > now
        };
        self.history.bookings.iter().map(|(booking, _)| booking).rev().find(sure)
    }

    fn sum(&self, all: &[Money]) -> String {
        let locale = self.layout.reader.locale;
        all.iter().map(|money| locale.money(*money)).collect::<Vec<_>>().join(" + ")
    }

    /// What they paid, in words; nothing for who paid nothing.
    pub fn spent(&self) -> String {
        self.sum(&self.history.about.spent)
    }

    pub fn spent_this_year(&self) -> String {
        self.sum(&self.history.about.spent_this_year)
    }

    pub fn profile(&self) -> Option<&StudentProfile> {
        self.history.about.profile.as_ref()
    }

    /// The words of a level or a commitment.
    pub fn word_of(&self, kind: &str, value: &str) -> String {
        self.layout.reader.text(&format!("students-{kind}-{value}"))
    }

    pub fn sessions(&self) -> usize {
        let took_place = |booking: &Booking| booking.status == Status::Completed;
        self.history.bookings.iter().filter(|(booking, _)| took_place(booking)).count()
    }

    pub fn badge(&self, booking: &Booking) -> (&'static str, &'static str) {
        super::index::badge(booking, self.layout.now())
    }
}
