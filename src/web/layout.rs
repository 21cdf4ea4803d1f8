//! What every page has around it: the reader, who is signed in, the flash.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::{FromRequest, HttpMessage, HttpRequest};

use super::{Flash, HourCycle, Reader, flash, times};
use crate::base::messages::Locale;
use crate::base::{Moment, Zone, percent};

/// The signed-in person, as the page's frame shows them. Put into the request by `accounts`.
#[derive(Debug, Clone)]
pub struct Person {
    pub name: String,
    pub photo: Option<String>,
    pub zone: Zone,
    pub locale: String,
    pub hour_cycle: HourCycle,
    pub is_coach: bool,
    pub is_staff: bool,
    pub is_verified: bool,
    pub is_suspended: bool,
    /// Until when staff let them publish nothing, if they did.
    pub silenced_until: Option<Moment>,
    /// How many notifications are unread.
    pub unread: i64,
}

impl Person {
    /// The letters drawn where there is no picture: first and last word's initials.
    pub fn initials(&self) -> String {
        initials(&self.name)
    }

    pub fn hue(&self) -> u32 {
        hue(&self.name)
    }
}

/// The letters drawn where there is no picture: first and last word's initials.
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().next());
    let first = words.next();
    let last = words.next_back();
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

/// A stable hue from 0 to 11 for a name's initials.
pub fn hue(name: &str) -> u32 {
    name.chars().fold(7_u32, |sum, letter| sum.wrapping_mul(31).wrapping_add(u32::from(letter)))
        % 12
}

/// Everything a page's frame needs. Every page struct has one as `layout`.
#[derive(Debug, Clone)]
pub struct Layout {
    pub reader: Reader,
    pub person: Option<Person>,
    pub flash: Option<Flash>,
    /// The path of the page, for the menu's current entry.
    pub path: String,
    /// Path and query, for the way back from signing in.
    pub address: String,
    /// Whether the browser has told its zone; otherwise the page's script does.
    pub knows_zone: bool,
    pub is_development: bool,
}

/// Says that this is a development server; put into the request's app data.
#[derive(Debug, Clone, Copy)]
pub struct IsDevelopment(pub bool);

impl Layout {
    /// Reads the frame from a request, whether it came far or was refused early.
    pub fn of(request: &HttpRequest) -> Self {
        let person = request.extensions().get::<Person>().cloned();
        let cookie_zone: Option<Zone> =
            request.cookie("zone").and_then(|cookie| percent::decode(cookie.value())?.parse().ok());
        let (language, zone, hours) = match &person {
            Some(person) => (person.locale.clone(), person.zone, person.hour_cycle),
            None => {
                let hours = request
                    .cookie("hours")
                    .and_then(|c| c.value().parse().ok())
                    .unwrap_or(HourCycle::Auto);
                (language_tag(request), cookie_zone.unwrap_or(Zone::UTC), hours)
            }
        };
        let locale = Locale::find(&language).unwrap_or(Locale::ENGLISH);
        let address = request.uri().path_and_query().map_or("/", |pq| pq.as_str()).to_owned();
        Self {
            reader: Reader::new(locale, zone, hours, &language, Moment::now()),
            flash: flash::read(request),
            path: request.path().to_owned(),
            address,
            knows_zone: person.is_some() || cookie_zone.is_some(),
            person,
            is_development: request.app_data::<IsDevelopment>().is_some_and(|is| is.0),
        }
    }

    pub fn now(&self) -> Moment {
        self.reader.now
    }

    pub fn zone(&self) -> Zone {
        self.reader.zone
    }

    /// `Berlin, UTC+1`: the reader's zone now.
    pub fn zone_label(&self) -> String {
        times::zone(self.reader.zone, self.reader.now)
    }

    pub fn language(&self) -> &'static str {
        self.reader.locale.as_str()
    }

    /// Every language with its own name, and whether it is the reader's.
    pub fn languages(&self) -> Vec<(Locale, String, bool)> {
        let with_name = |locale: Locale| {
            (locale, locale.text("accounts-language-name"), locale == self.reader.locale)
        };
        Locale::all().into_iter().map(with_name).collect()
    }

    pub fn direction(&self) -> &'static str {
        self.reader.locale.direction()
    }

    /// Whether the page is at or under a path, for `aria-current`.
    pub fn is_at(&self, path: &str) -> bool {
        self.path == path || (path != "/" && self.path.starts_with(&format!("{path}/")))
    }

    pub fn is_coach(&self) -> bool {
        self.person.as_ref().is_some_and(|person| person.is_coach)
    }

    pub fn is_staff(&self) -> bool {
        self.person.as_ref().is_some_and(|person| person.is_staff)
    }

    /// Until when the reader may publish nothing: pages say so before somebody types in vain.
    pub fn silenced_until(&self) -> Option<Moment> {
        let until = self.person.as_ref().and_then(|person| person.silenced_until);
        until.filter(|until| *until > self.now())
    }

    /// The sign-in page with the way back to this one.
    pub fn sign_in_path(&self) -> String {
        sign_in_path(&self.address)
    }
}

/// The language of somebody who is not signed in: the one chosen in this browser, or else the browser's first
/// that we speak, with its country, which decides the clock.
pub fn language_tag(request: &HttpRequest) -> String {
    let chosen = request.cookie("language").map(|cookie| cookie.value().to_owned());
    if let Some(chosen) = chosen.filter(|tag| is_spoken(tag)) {
        return chosen;
    }
    let header = request.headers().get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    header
        .unwrap_or_default()
        .split(',')
        .map(|part| part.split(';').next().unwrap_or_default().trim())
        .find(|tag| is_spoken(tag))
        .unwrap_or(Locale::ENGLISH.as_str())
        .to_owned()
}

/// Whether this is a language tag, and one of a language that there are messages for.
fn is_spoken(tag: &str) -> bool {
    let is_plain = tag.len() <= 20 && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    is_plain && Locale::find(tag).is_some()
}

/// The sign-in page with a way back to `address`.
pub fn sign_in_path(address: &str) -> String {
    path_with_next("/login", address)
}

/// A page with a way on to `address`.
pub fn path_with_next(path: &str, address: &str) -> String {
    if matches!(address, "" | "/") {
        return path.to_owned();
    }
    format!("{path}?next={}", percent::encode(address))
}

impl FromRequest for Layout {
    type Error = std::convert::Infallible;
    type Future = Ready<Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Self::of(request)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_of_the_first_and_last_word() {
        assert_eq!(initials("Amara Ngozi Okafor"), "AO");
        assert_eq!(initials("élodie"), "É");
        assert_eq!(initials(""), "");
    }
}
