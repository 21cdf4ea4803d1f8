//! A coach as lists show them.

use crate::accounts::photo_in_list;
use crate::base::messages::Locale;
use crate::base::places::language_name;
use crate::base::{Decimal, Moment, Money};
use crate::db::coach_search::CoachRow;
use crate::web::layout::{hue, initials};

/// A card of a list.
#[derive(Debug, Clone)]
pub struct Card {
    pub row: CoachRow,
}

impl Card {
    pub fn all(rows: Vec<CoachRow>) -> Vec<Self> {
        rows.into_iter().map(|row| Self { row }).collect()
    }

    pub fn photo(&self) -> Option<String> {
        photo_in_list(self.row.photo.as_deref())
    }

    pub fn initials(&self) -> String {
        initials(&self.row.name)
    }

    pub fn hue(&self) -> u32 {
        hue(&self.row.name)
    }

    /// The first three of the coach's own words for what they do.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.row.specialties.iter().take(3)
    }

    /// `English, Igbo`.
    pub fn languages(&self, locale: &Locale) -> String {
        names(*locale, self.row.languages.as_deref().unwrap_or_default().split(','))
    }

    pub fn price(&self) -> Option<Money> {
        Some(Money::new(self.row.price_minor?, self.row.currency?))
    }

    pub fn minutes(&self) -> &i32 {
        self.row.minutes.as_ref().unwrap_or(&0)
    }

    /// `4.9`, once there are reviews.
    pub fn rating(&self) -> Option<Decimal> {
        self.row.rating_hundredths.map(Decimal::average)
    }

    /// When the coach is free next, if that is still ahead.
    pub fn next_free(&self, now: Moment) -> Option<Moment> {
        self.row.next_free_at.filter(|at| *at > now)
    }

    pub fn refund_percent(&self) -> i32 {
        self.row.refund_basis_points / 100
    }
}

/// Names of languages with commas between; the reader's language decides how they are called.
pub fn names<'a>(locale: Locale, codes: impl Iterator<Item = &'a str>) -> String {
    codes
        .filter(|code| !code.is_empty())
        .map(|code| language_name(locale, code))
        .collect::<Vec<_>>()
        .join(", ")
}
