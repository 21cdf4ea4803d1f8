//! The offer's form.

use serde::Deserialize;

use crate::base::{Currency, Money, Msg, TextList};
use crate::coaches::commands::OfferInput;
use crate::coaches::forms::RateBounds;
use crate::coaches::model::Offer;
use crate::web::FieldErrors;

const SHORTEST: i64 = 5;
const LONGEST: i64 = 480;
const MOST_QUESTIONS: usize = 8;

/// An offer as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct OfferForm {
    pub title: String,
    pub minutes: String,
    pub price: String,
    pub description: String,
    /// One a line.
    pub questions: String,
    pub needs_approval: String,
}

impl OfferForm {
    /// What a new offer begins with: an hour at the coach's rate.
    pub fn new(rate: Money) -> Self {
        let price = if rate.is_zero() { String::new() } else { rate.decimal() };
        Self { minutes: "60".to_owned(), price, ..Self::default() }
    }

    /// The stored offer, as its form shows it.
    pub fn of(offer: &Offer) -> Self {
        Self {
            title: offer.title.clone(),
            minutes: offer.minutes.to_string(),
            price: offer.price().decimal(),
            description: offer.description.clone(),
            questions: offer.questions.as_str().to_owned(),
            needs_approval: if offer.needs_approval { "1".to_owned() } else { String::new() },
        }
    }

    pub fn parse(&self, currency: Currency, bounds: RateBounds) -> Result<OfferInput, FieldErrors> {
        let mut errors = FieldErrors::default();
        let minutes = errors.number("minutes", &self.minutes, SHORTEST, LONGEST);
        let minutes = i32::try_from(minutes).unwrap_or(60);
        let input = OfferInput {
            title: errors.line("title", &self.title, 3, 80),
            minutes,
            price: self.read_price(&mut errors, bounds.highest_price(currency, minutes)),
            description: errors.text("description", &self.description, 0, 1500),
            questions: self.read_questions(&mut errors),
            needs_approval: !self.needs_approval.is_empty(),
        };
        errors.or(|| Some(input))
    }

    fn read_price(&self, errors: &mut FieldErrors, highest: Money) -> Money {
        let currency = highest.currency();
        // Providers refuse amounts below about one unit.
        let lowest = Money::new(currency.minor_per_major().max(100), currency);
        match Money::parse(&self.price, currency) {
            Ok(price) if price.is_zero() => price,
            Ok(price) if (lowest.minor()..=highest.minor()).contains(&price.minor()) => price,
            Ok(price) => {
                let msg = Msg::new("coaches-price-range").with("min", lowest);
                errors.add("price", msg.with("max", highest));
                price
            }
            Err(_) => {
                errors.add("price", "field-money");
                Money::zero(currency)
            }
        }
    }

    fn read_questions(&self, errors: &mut FieldErrors) -> TextList {
        let list = TextList::from_lines(&errors.text("questions", &self.questions, 0, 2000));
        if list.len() > MOST_QUESTIONS {
            errors.add("questions", Msg::new("coaches-too-many").with("max", MOST_QUESTIONS));
        } else if list.iter().any(|question| question.chars().count() > 200) {
            errors.add("questions", Msg::new("coaches-line-too-long").with("max", 200));
        }
        list
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOUNDS: RateBounds = RateBounds { min: 25, max: 500 };

    fn form(minutes: &str, price: &str) -> OfferForm {
        OfferForm {
            title: "Mock interview".to_owned(),
            minutes: minutes.to_owned(),
            price: price.to_owned(),
            ..OfferForm::default()
        }
    }

    #[test]
    fn m1_an_odd_price_is_refused() {
        for price in ["-1", "0.001", "1e9", "NaN", "１２", "", "500.01", "0.50"] {
            let errors = form("60", price).parse(Currency::EUR, BOUNDS).unwrap_err();
            assert!(errors.of("price").is_some(), "{price}");
        }
        let yen: Currency = "JPY".parse().unwrap();
        assert!(form("60", "9000.5").parse(yen, BOUNDS).is_err());
        assert_eq!(form("60", "9000").parse(yen, BOUNDS).unwrap().price.minor(), 9000);
    }

    #[test]
    fn an_offer_is_free_or_priced_within_the_highest_rate_for_its_time() {
        assert!(form("15", "0").parse(Currency::EUR, BOUNDS).unwrap().price.is_zero());
        assert_eq!(form("90", "750").parse(Currency::EUR, BOUNDS).unwrap().price.minor(), 75_000);
        assert!(form("90", "750.01").parse(Currency::EUR, BOUNDS).is_err());
    }

    #[test]
    fn an_offer_lasts_from_five_minutes_to_eight_hours() {
        for minutes in ["4", "481", "-60", "sixty", "60.5", ""] {
            let errors = form(minutes, "80").parse(Currency::EUR, BOUNDS).unwrap_err();
            assert!(errors.of("minutes").is_some(), "{minutes}");
        }
    }
}
