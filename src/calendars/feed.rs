//! The private feed: its address, and what it says.

use icalendar::{Calendar, Property};

use crate::base::ids::CalendarFeedId;
use crate::base::messages::Locale;
use crate::base::{Msg, secret};
use crate::bookings::Booking;
use crate::bookings::ics::Entry;
use crate::config::Config;
use crate::meetings::Meeting;

/// A session as its feed shows it.
#[derive(Debug, Clone)]
pub struct Item {
    pub booking: Booking,
    /// The other side, where the person chose to have names in it.
    pub other: Option<String>,
    pub meeting: Option<Meeting>,
}

/// The token of a feed: 128 bits that only the holder of the secret key can make.
pub fn token(config: &Config, id: CalendarFeedId) -> String {
    let mut token = secret::sign(&config.derived_key("calendar-feed"), id.as_str().as_bytes());
    token.truncate(32);
    token
}

/// The address of a feed, for calendar programs.
pub fn address(config: &Config, id: CalendarFeedId) -> String {
    config.absolute(&format!("/calendar/feed/{}.ics", token(config, id)))
}

/// Writes a feed. The same sessions give the same bytes.
pub fn write(items: &[Item], locale: Locale, config: &Config) -> String {
    let mut calendar = Calendar::new();
    calendar.name(&locale.text("calendars-feed-name"));
    calendar.append_property(Property::new("METHOD", "PUBLISH"));
    let mut refresh = Property::new("REFRESH-INTERVAL", "PT1H");
    refresh.add_parameter("VALUE", "DURATION");
    calendar.append_property(refresh);
    calendar.append_property(Property::new("X-PUBLISHED-TTL", "PT1H"));
    for item in items {
        let title = item.booking.title.as_str();
        let summary = item.other.as_ref().map_or_else(
            || title.to_owned(),
            |other| {
                let words = Msg::new("bookings-calendar-summary");
                locale.say(&words.with("title", title).with("other", other.as_str()))
            },
        );
        let join_url = item.meeting.as_ref().and_then(|meeting| meeting.address(&config.jitsi_url));
        let entry = Entry { booking: &item.booking, summary, join_url, people: None };
        calendar.push(entry.event(config));
    }
    calendar.to_string()
}
