//! Who reads: their language, zone and clock. Pages and mails are rendered for a reader.

use crate::base::messages::Locale;
use crate::base::{Moment, Zone};

crate::text_enum!(
    /// How a person likes hours written.
    HourCycle {
        /// By their language and country.
        Auto = "auto",
        H12 = "h12",
        H23 = "h23",
    }
);

/// Everything that decides how words, times and numbers are written.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    pub locale: Locale,
    pub zone: Zone,
    /// 2:30 pm rather than 14:30.
    pub is_12h: bool,
    pub now: Moment,
}

impl Reader {
    /// A reader with a member's or visitor's choices. `Auto` takes the language tag's country: English
    /// without one is read with am and pm.
    pub fn new(
        locale: Locale,
        zone: Zone,
        hours: HourCycle,
        language_tag: &str,
        now: Moment,
    ) -> Self {
        let is_12h = match hours {
            HourCycle::H12 => true,
            HourCycle::H23 => false,
            HourCycle::Auto => {
                let tag = language_tag.to_ascii_lowercase();
                ["en-us", "en-ca", "en-au", "en-in", "en-nz", "hi", "ar"]
                    .iter()
                    .any(|known| tag.starts_with(known))
            }
        };
        Self { locale, zone, is_12h, now }
    }

    /// The same reader, reading the clock of another zone.
    #[must_use]
    pub fn in_zone(self, zone: Zone) -> Self {
        Self { zone, ..self }
    }

    pub fn text(&self, key: &str) -> String {
        self.locale.text(key)
    }
}
