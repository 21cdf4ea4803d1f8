//! A person's bookings.

use askama::Template;

use super::super::model::{Booking, Side, Status};
use super::super::queries::{Counts, Line, Tab};
use crate::web::paging::Paging;
use crate::web::{Layout, filters, times};

#[derive(Template)]
#[template(path = "bookings/index.html", blocks = ["list"])]
pub struct Index {
    pub layout: Layout,
    pub side: Side,
    pub tab: Tab,
    pub counts: Counts,
    pub lines: Vec<Line>,
    pub paging: Paging,
    /// Whether the person also has the other side.
    pub has_sides: bool,
}

/// A tab: its name, address, count, and whether it is open.
pub struct TabLink {
    pub name: &'static str,
    pub href: String,
    pub count: i64,
    pub is_open: bool,
}

impl Index {
    fn href(&self, tab: Tab, page: i64) -> String {
        let mut href = format!("/bookings?as={}&tab={tab}", self.side);
        if page > 1 {
            href.push_str(&format!("&page={page}"));
        }
        href
    }

    pub fn tabs(&self) -> Vec<TabLink> {
        let link = |tab: Tab, name, count| TabLink {
            name,
            href: self.href(tab, 1),
            count,
            is_open: tab == self.tab,
        };
        vec![
            link(Tab::Upcoming, "bookings-tab-upcoming", self.counts.upcoming),
            link(Tab::Pending, "bookings-tab-pending", self.counts.pending),
            link(Tab::Past, "bookings-tab-past", 0),
            link(Tab::Cancelled, "bookings-tab-cancelled", 0),
        ]
    }

    pub fn workspace_page(&self) -> &'static str {
        "bookings"
    }

    pub fn is_coach_side(&self) -> bool {
        self.side == Side::Coach
    }

    pub fn previous(&self) -> Option<String> {
        self.paging.previous().map(|page| self.href(self.tab, page))
    }

    pub fn next(&self) -> Option<String> {
        self.paging.next().map(|page| self.href(self.tab, page))
    }

    pub fn is_paged(&self) -> bool {
        self.paging.page > 1 || self.paging.has_next
    }

    /// Icon, title, text of the empty list; and whether finding a coach would help.
    pub fn empty(&self) -> (&'static str, &'static str, &'static str, bool) {
        let is_student = !self.is_coach_side();
        match (self.tab, is_student) {
            (Tab::Upcoming, true) => {
                ("calendar-days", "bookings-empty-upcoming", "bookings-empty-upcoming-text", true)
            }
            (Tab::Upcoming, false) => (
                "calendar-days",
                "bookings-empty-upcoming",
                "bookings-empty-upcoming-coach-text",
                false,
            ),
            (Tab::Pending, _) => {
                ("hourglass", "bookings-empty-pending", "bookings-empty-pending-text", false)
            }
            (Tab::Past, _) => {
                ("calendar-days", "bookings-empty-past", "bookings-empty-past-text", false)
            }
            (Tab::Cancelled, _) => (
                "calendar-days",
                "bookings-empty-cancelled",
                "bookings-empty-cancelled-text",
                false,
            ),
        }
    }

    pub fn month(&self, booking: &Booking) -> String {
        let reader = &self.layout.reader;
        let month = reader.zone.date_at(booking.starts_at);
        times::month_short(reader, chrono::Datelike::month(&month))
    }

    pub fn day(&self, booking: &Booking) -> u32 {
        chrono::Datelike::day(&self.layout.reader.zone.date_at(booking.starts_at))
    }

    pub fn clocks(&self, booking: &Booking) -> String {
        let reader = &self.layout.reader;
        format!(
            "{} – {}",
            times::clock(reader, booking.starts_at),
            times::clock(reader, booking.ends_at)
        )
    }

    pub fn badge(&self, booking: &Booking) -> (&'static str, &'static str) {
        badge(booking, self.layout.reader.now)
    }

    pub fn is_joinable(&self, booking: &Booking) -> bool {
        booking.is_joinable(self.layout.reader.now)
    }

    /// Until when a cancellation gives everything back, while it does.
    pub fn free_until(&self, booking: &Booking) -> Option<String> {
        let deadline = booking.policy().deadline(booking.starts_at);
        let shows = booking.status == Status::Confirmed
            && booking.price_minor > 0
            && booking.policy().is_full()
            && !self.is_coach_side()
            && self.layout.reader.now <= deadline;
        shows.then(|| times::short_day_and_clock(&self.layout.reader, deadline))
    }

    /// When the time to pay or to answer is over.
    pub fn due(&self, booking: &Booking) -> Option<String> {
        let due = booking.due_at.filter(|_| booking.status == Status::Pending)?;
        Some(times::short_day_and_clock(&self.layout.reader, due))
    }
}

/// Tone and text of a booking's badge.
pub fn badge(booking: &Booking, now: crate::base::Moment) -> (&'static str, &'static str) {
    match booking.status {
        Status::Pending if booking.is_overdue(now) => ("bad", "bookings-badge-over"),
        Status::Pending if booking.needs_approval => ("warn", "bookings-badge-requested"),
        Status::Pending => ("warn", "bookings-badge-unpaid"),
        Status::Confirmed if booking.is_joinable(now) && now < booking.starts_at => {
            ("accent", "bookings-badge-soon")
        }
        Status::Confirmed if booking.is_joinable(now) => ("accent", "bookings-badge-in-progress"),
        Status::Confirmed if booking.ends_at <= now => ("neutral", "bookings-badge-ended"),
        Status::Confirmed => ("good", "bookings-badge-confirmed"),
        Status::InProgress => ("accent", "bookings-badge-in-progress"),
        Status::Completed => ("neutral", "bookings-badge-completed"),
        Status::Cancelled => ("bad", "bookings-badge-cancelled"),
        Status::NoShow => ("bad", "bookings-badge-no-show"),
    }
}
