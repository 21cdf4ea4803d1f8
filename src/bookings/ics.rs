//! Bookings as calendar files and calendar links.

use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};

use super::model::{Booking, Status};
use crate::base::{Moment, percent};
use crate::config::Config;

/// What a calendar shows of a booking.
pub struct Entry<'a> {
    pub booking: &'a Booking,
    /// `Coaching session with Amara Okafor`.
    pub summary: String,
    /// The link to the call, if there is one.
    pub join_url: Option<String>,
    /// Organizer and attendee, each with name and address, for invitations by mail.
    pub people: Option<((&'a str, &'a str), (&'a str, &'a str))>,
}

impl Entry<'_> {
    /// `REQUEST` or `CANCEL` for an invitation, `PUBLISH` for a file that somebody fetches.
    pub fn method(&self) -> &'static str {
        match (self.people, self.booking.status) {
            (None, _) => "PUBLISH",
            (Some(_), Status::Cancelled) => "CANCEL",
            (Some(_), _) => "REQUEST",
        }
    }

    /// The file.
    pub fn ics(&self, config: &Config) -> String {
        let mut calendar = Calendar::new();
        calendar.append_property(Property::new("METHOD", self.method()));
        calendar.push(self.event(config));
        calendar.to_string()
    }

    /// A file with the entries of several bookings that were made together.
    pub fn ics_of(&self, all: &[Booking], config: &Config) -> String {
        let mut calendar = Calendar::new();
        calendar.append_property(Property::new("METHOD", self.method()));
        for booking in all {
            let entry = Entry {
                booking,
                summary: self.summary.clone(),
                // Each session has its own call, which its page names.
                join_url: None,
                people: None,
            };
            calendar.push(entry.event(config));
        }
        calendar.to_string()
    }

    /// The entry by itself. Its UID never changes and its SEQUENCE grows with each step, so that calendars
    /// update their entry instead of adding another.
    pub fn event(&self, config: &Config) -> Event {
        let booking = self.booking;
        let page = config.absolute(&format!("/bookings/{}", booking.id));
        let is_off = booking.status == Status::Cancelled;
        let mut event = Event::new();
        event
            .uid(&format!("{}{}", booking.id, uid_suffix(config)))
            .sequence(u32::try_from(booking.sequence).unwrap_or_default())
            .timestamp(booking.updated_at.utc())
            .starts(booking.starts_at.utc())
            .ends(booking.ends_at.utc())
            .summary(&plain(&self.summary))
            .description(&match &self.join_url {
                Some(url) => format!("{url}\n\n{page}"),
                None => page.clone(),
            })
            .url(&page)
            .status(if is_off { EventStatus::Cancelled } else { EventStatus::Confirmed });
        if let Some(url) = &self.join_url {
            event.location(url);
        }
        if let Some((organizer, attendee)) = self.people {
            event.append_property(person("ORGANIZER", organizer));
            let mut attendee = person("ATTENDEE", attendee);
            attendee.add_parameter("RSVP", "FALSE").add_parameter("PARTSTAT", "ACCEPTED");
            event.append_property(attendee);
        }
        event.done()
    }

    /// Opens the entry in Google's calendar.
    pub fn google_url(&self) -> String {
        let compact = |at: Moment| at.utc().format("%Y%m%dT%H%M%SZ").to_string();
        format!(
            "https://calendar.google.com/calendar/render?action=TEMPLATE&text={}&dates={}/{}&details={}",
            percent::encode(&self.summary),
            compact(self.booking.starts_at),
            compact(self.booking.ends_at),
            percent::encode(self.join_url.as_deref().unwrap_or_default()),
        )
    }

    /// Opens the entry in Outlook's calendar.
    pub fn outlook_url(&self) -> String {
        format!(
            "https://outlook.live.com/calendar/0/action/compose?rru=addevent&subject={}&startdt={}&enddt={}&body={}",
            percent::encode(&self.summary),
            percent::encode(&self.booking.starts_at.rfc3339()),
            percent::encode(&self.booking.ends_at.rfc3339()),
            percent::encode(self.join_url.as_deref().unwrap_or_default()),
        )
    }
}

/// What the names of all our entries end with, in mails, files and feeds alike.
pub fn uid_suffix(config: &Config) -> String {
    format!("@{}", config.base_url.host_str().unwrap_or("localhost"))
}

/// The words without control characters; the library escapes line feeds, but not returns.
fn plain(words: &str) -> String {
    words.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// A person's line. A quoted parameter may hold neither quotes nor line breaks.
fn person(kind: &str, (name, address): (&str, &str)) -> Property {
    let name: String = name.chars().filter(|c| !c.is_control() && *c != '"').collect();
    let address: String =
        address.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
    let mut property = Property::new(kind, format!("mailto:{address}"));
    property.add_parameter("CN", &format!("\"{name}\""));
    property
}
