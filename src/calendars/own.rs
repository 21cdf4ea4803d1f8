//! How our own entries are called, so that they are known when they come back from elsewhere.

use crate::base::ids::BookingId;
use crate::base::secret;
use crate::bookings::ics::uid_suffix;
use crate::config::Config;

/// The names of this installation's entries: sessions in feeds and mails end alike, and events of calls, whose names
/// Google finishes, begin alike. Another installation's are others, and count.
#[derive(Debug, Clone)]
pub struct OwnNames {
    suffix: String,
    prefix: String,
}

impl OwnNames {
    pub fn of(config: &Config) -> Self {
        Self::ending_with(uid_suffix(config))
    }

    /// The names that go with an ending such as `@coaching.example`.
    pub fn ending_with(suffix: String) -> Self {
        let mark: String = secret::hash(&suffix).chars().take(10).collect();
        Self { suffix, prefix: format!("guidepost{mark}") }
    }

    pub fn has(&self, name: &str) -> bool {
        name.ends_with(&self.suffix) || name.starts_with(&self.prefix)
    }

    /// The name of the event of a booking's call, always the same. Google allows the digits and `a` to `v`, of which ids are made.
    pub fn event(&self, booking: BookingId) -> String {
        format!("{}{booking}", self.prefix)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_events_are_ours_fixed_and_as_google_allows() {
        let own = OwnNames::ending_with("@coaching.example".to_owned());
        let id = BookingId::generate();
        let name = own.event(id);
        assert_eq!(name, own.event(id));
        assert_ne!(name, own.event(BookingId::generate()));
        assert!(name.chars().all(|letter| matches!(letter, 'a'..='v' | '0'..='9')));
        assert!(own.has(&format!("{name}@google.com")) && own.has("1@coaching.example"));
        let other = OwnNames::ending_with("@other.example".to_owned());
        assert!(!other.has(&format!("{name}@google.com")) && !other.has("1@coaching.example"));
    }
}
