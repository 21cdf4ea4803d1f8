//! Numbers, money and the order of words as languages have them. Separators and groups are those of ICU; on
//! which side of an amount its currency stands is a message. Digits are Western everywhere, so that what is
//! read can be typed.

use std::collections::HashMap;
use std::sync::LazyLock;

use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal as Digits;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale as IcuLocale;

use super::Money;
use super::messages::{Arg, Locale, ToArg};

/// A number with decimals, held as an integer: 487 with two places is 4.87.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decimal {
    value: i64,
    places: u8,
}

impl Decimal {
    pub const fn new(value: i64, places: u8) -> Self {
        Self { value, places }
    }

    /// An average kept in hundredths, with one place: 487 is 4.9.
    pub fn average(hundredths: i32) -> Self {
        Self::new(i64::from((hundredths + 5) / 10), 1)
    }

    /// In ASCII with a point, for machines.
    pub fn plain(self) -> String {
        self.digits().to_string()
    }

    fn digits(self) -> Digits {
        let mut digits = Digits::from(self.value);
        digits.multiply_pow10(-i16::from(self.places));
        digits
    }

    /// Without zeros at its end: 12.50 becomes 12.5.
    #[must_use]
    pub fn trimmed(self) -> Self {
        match self {
            Self { value, places } if places > 0 && value % 10 == 0 => {
                Self::new(value / 10, places - 1).trimmed()
            }
            short => short,
        }
    }
}

impl ToArg for Decimal {
    fn to_arg(&self) -> Arg {
        Arg::Decimal(*self)
    }
}

impl ToArg for Money {
    fn to_arg(&self) -> Arg {
        Arg::Money(*self)
    }
}

impl Locale {
    /// `1,234.5`, `1.234,5`, `1 234,5`.
    pub fn decimal(self, number: Decimal) -> String {
        let digits = number.digits();
        let own = FORMATTERS.get(&self).or_else(|| FORMATTERS.get(&Self::ENGLISH));
        own.map_or_else(|| digits.to_string(), |formatter| formatter.format(&digits).to_string())
    }

    /// `€1,234.50`, `1.234,50 €`; whole amounts drop the decimals. A dollar that is not American says whose
    /// it is.
    pub fn money(self, money: Money) -> String {
        let places = u8::try_from(money.currency().exponent()).unwrap_or_default();
        let minor = money.minor().saturating_abs();
        let per_major = money.currency().minor_per_major();
        let amount = match minor % per_major {
            0 => Decimal::new(minor / per_major, 0),
            _ => Decimal::new(minor, places),
        };
        let parts = [
            ("symbol", Arg::Text(money.currency().symbol())),
            ("amount", Arg::Text(self.decimal(amount))),
        ];
        let text = self.text_with("money-amount", &parts);
        let text = text.trim();
        if money.minor() < 0 { format!("\u{2212}{text}") } else { text.to_owned() }
    }

    /// The order of words in this language's lists.
    pub fn collator(self) -> Option<CollatorBorrowed<'static>> {
        let own: IcuLocale = self.as_str().parse().ok()?;
        CollatorBorrowed::try_new((&own).into(), CollatorOptions::default()).ok()
    }
}

/// How each language that there are messages for writes numbers.
static FORMATTERS: LazyLock<HashMap<Locale, DecimalFormatter>> = LazyLock::new(|| {
    let formatter = |locale: Locale| {
        let western: IcuLocale = format!("{}-u-nu-latn", locale.as_str()).parse().ok()?;
        DecimalFormatter::try_new((&western).into(), DecimalFormatterOptions::default()).ok()
    };
    Locale::all().into_iter().filter_map(|locale| Some((locale, formatter(locale)?))).collect()
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Currency;

    fn euros(minor: i64, locale: &str) -> String {
        Locale::find(locale).unwrap().money(Money::new(minor, Currency::EUR))
    }

    #[test]
    fn amounts_read_as_people_write_them() {
        let english =
            |minor, code: &str| Locale::ENGLISH.money(Money::new(minor, code.parse().unwrap()));
        assert_eq!(english(123_450, "EUR"), "€1,234.50");
        assert_eq!(english(12_000, "USD"), "$120");
        assert_eq!(english(1500, "JPY"), "¥1,500");
        assert_eq!(english(-500, "EUR"), "−€5");
        assert_eq!(english(100_000_000, "CAD"), "CA$1,000,000");
        assert_eq!(english(12_345_678, "INR"), "₹123,456.78");
    }

    #[test]
    fn each_language_groups_and_places_as_it_does() {
        assert_eq!(euros(1_234_550, "de"), "12.345,50\u{a0}€");
        assert_eq!(euros(1_234_550, "fr"), "12\u{202f}345,50\u{a0}€");
        assert_eq!(euros(1_234_550, "es"), "12.345,50\u{a0}€");
        assert_eq!(euros(12_345_678_900, "hi"), "€12,34,56,789");
        assert!(euros(1_234_550, "ar").contains("12,345.50"), "{}", euros(1_234_550, "ar"));
    }

    #[test]
    fn averages_are_rounded_to_one_place() {
        let rounded = [487, 500, 494, 495].map(|hundredths| Decimal::average(hundredths).plain());
        assert_eq!(rounded, ["4.9", "5.0", "4.9", "5.0"]);
    }

    #[test]
    fn zeros_at_the_end_say_nothing() {
        assert_eq!(Decimal::new(1250, 2).trimmed(), Decimal::new(125, 1));
        assert_eq!(Decimal::new(2000, 2).trimmed(), Decimal::new(20, 0));
        assert_eq!(Locale::ENGLISH.decimal(Decimal::new(125, 1)), "12.5");
        assert_eq!(Locale::ENGLISH.decimal(Decimal::new(50, 1)), "5.0");
    }
}
