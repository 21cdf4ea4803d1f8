//! The staff's pages.

mod bookings;
mod charts;
mod history;
mod machine;
mod overview;
mod people;
mod tables;

pub use bookings::{BookingPage, BookingsPage, CancelPage};
pub use history::HistoryPage;
pub use machine::{ActivityPage, JobsPage, SettingLine, SettingsPage};
pub use overview::{ModeratorPage, OverviewPage};
pub use people::{PeoplePage, ShowPage, StandingPage};

use crate::audit::Entry;
use crate::base::percent;
use crate::bookings::Status;

/// The tone of a booking's badge.
pub fn tone(status: Status) -> &'static str {
    match status {
        Status::Pending => "warn",
        Status::Confirmed => "good",
        Status::InProgress => "accent",
        Status::Completed => "neutral",
        Status::Cancelled | Status::NoShow => "bad",
    }
}

/// The key of a booking's state in words.
pub fn status_key(status: Status) -> String {
    format!("admin-booking-{status}")
}

/// The key of what staff did, in words.
pub fn act_key(entry: &Entry) -> String {
    format!("admin-act-{}", entry.action.replace('.', "-"))
}

/// An address with a query; what is empty is left out.
fn address(path: &str, query: &[(&str, &str)]) -> String {
    let mut address = path.to_owned();
    for (name, value) in query.iter().filter(|(_, value)| !value.is_empty()) {
        address.push(if address.contains('?') { '&' } else { '?' });
        address.push_str(&format!("{name}={}", percent::encode(value)));
    }
    address
}
