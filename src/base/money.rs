//! Money: integer minor units and an ISO 4217 currency. Checked sums, shares in basis points, no floats.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use super::numbers::Decimal;

/// A currency of ISO 4217, such as `EUR`.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    diesel::expression::AsExpression,
    diesel::deserialize::FromSqlRow,
)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct Currency(iso_currency::Currency);

/// Why an amount was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    #[error("not an amount of money")]
    NotAnAmount,
    #[error("the amount has more decimals than its currency")]
    TooManyDecimals,
    #[error("the amounts are in different currencies")]
    OtherCurrency,
    #[error("the amount is out of range")]
    Overflow,
    #[error("unknown currency")]
    UnknownCurrency,
}

impl Currency {
    pub const USD: Self = Self(iso_currency::Currency::USD);
    pub const EUR: Self = Self(iso_currency::Currency::EUR);

    pub fn as_str(&self) -> &'static str {
        self.0.code()
    }

    /// Decimals of the currency: 2 for EUR, 0 for JPY, 3 for KWD.
    pub fn exponent(self) -> u32 {
        self.0.exponent().map_or(0, u32::from)
    }

    /// The sign people know: `€`, `$`, `¥`. A dollar that is not American says whose it is.
    pub fn symbol(self) -> String {
        match self.as_str() {
            "USD" => "$".to_owned(),
            "CAD" => "CA$".to_owned(),
            "AUD" => "A$".to_owned(),
            // Letters stand apart from the amount.
            "CHF" => "CHF\u{a0}".to_owned(),
            _ => self.0.symbol().to_string(),
        }
    }

    /// Minor units in one major unit: 100 for EUR, 1 for JPY.
    pub fn minor_per_major(self) -> i64 {
        10_i64.pow(self.exponent())
    }
}

impl FromStr for Currency {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        iso_currency::Currency::from_code(text).map(Self).ok_or(MoneyError::UnknownCurrency)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

crate::stored_as_text!(Currency);

/// A share in basis points: 2000 is 20 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct BasisPoints(i32);

impl BasisPoints {
    pub const ALL: Self = Self(10_000);
    pub const NONE: Self = Self(0);

    /// A share from 0 to 10 000 basis points.
    pub fn new(points: i32) -> Option<Self> {
        (0..=10_000).contains(&points).then_some(Self(points))
    }

    /// A share from whole percent, 0 to 100.
    pub fn from_percent(percent: i32) -> Option<Self> {
        percent.checked_mul(100).and_then(Self::new)
    }

    pub fn get(self) -> i32 {
        self.0
    }

    /// Reads percent as people type them: `20`, `12.5`, `12,25`; ASCII digits, two decimals at most.
    pub fn parse_percent(text: &str) -> Option<Self> {
        let text = text.trim();
        let (whole, decimals) = text.split_once(['.', ',']).unwrap_or((text, "0"));
        let is_number = |part: &str, most: usize| {
            (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
        };
        if !is_number(whole, 3) || !is_number(decimals, 2) {
            return None;
        }
        format!("{whole}{decimals:0<2}").parse().ok().and_then(Self::new)
    }

    /// The share in percent: 20, or 12.5.
    pub fn percent(self) -> Decimal {
        Decimal::new(i64::from(self.0), 2).trimmed()
    }
}

/// An amount in minor units of its currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

impl Money {
    /// The sums of amounts, one for each currency in which there is any, by its code.
    pub fn totals(all: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let mut sums: BTreeMap<&'static str, Self> = BTreeMap::new();
        for money in all {
            sums.entry(money.currency.as_str())
                .and_modify(|sum| sum.minor = sum.minor.saturating_add(money.minor))
                .or_insert(money);
        }
        sums.into_values().filter(|sum| !sum.is_zero()).collect()
    }

    pub fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    pub fn zero(currency: Currency) -> Self {
        Self::new(0, currency)
    }

    pub fn minor(self) -> i64 {
        self.minor
    }

    pub fn currency(self) -> Currency {
        self.currency
    }

    pub fn is_zero(self) -> bool {
        self.minor == 0
    }

    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        self.combine(other, i64::checked_add)
    }

    pub fn minus(self, other: Self) -> Result<Self, MoneyError> {
        self.combine(other, i64::checked_sub)
    }

    fn combine(self, other: Self, op: fn(i64, i64) -> Option<i64>) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::OtherCurrency);
        }
        op(self.minor, other.minor).map(|minor| Self { minor, ..self }).ok_or(MoneyError::Overflow)
    }

    /// Splits off a share, rounded half up, and returns it with the rest; the two always sum to the whole.
    pub fn split(self, share: BasisPoints) -> (Self, Self) {
        let part = (i128::from(self.minor) * i128::from(share.get()) + 5_000).div_euclid(10_000);
        let part = i64::try_from(part).unwrap_or(self.minor);
        (Self { minor: part, ..self }, Self { minor: self.minor - part, ..self })
    }

    /// The amount for a number of minutes at a rate an hour, rounded half up.
    pub fn for_minutes(self, minutes: i32) -> Self {
        let minor = (i128::from(self.minor) * i128::from(minutes) + 30).div_euclid(60);
        Self { minor: i64::try_from(minor).unwrap_or(i64::MAX), ..self }
    }

    /// Reads what a person types: `120`, `120.5`, `120,50`. ASCII digits only, never negative,
    /// never more decimals than the currency has.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, MoneyError> {
        let text = text.trim();
        let (whole, decimals) = match text.split_once(['.', ',']) {
            Some((whole, decimals)) => (whole, decimals),
            None => (text, ""),
        };
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty()
            || !digits(whole)
            || !digits(decimals)
            || (text.len() != whole.len() && decimals.is_empty())
        {
            return Err(MoneyError::NotAnAmount);
        }
        let exponent = usize::try_from(currency.exponent()).unwrap_or_default();
        if decimals.len() > exponent {
            return Err(MoneyError::TooManyDecimals);
        }
        let minor =
            format!("{whole}{decimals:0<exponent$}").parse().map_err(|_| MoneyError::Overflow)?;
        Ok(Self { minor, currency })
    }

    /// The plain decimal, as a form field shows it: `120.50`.
    pub fn decimal(self) -> String {
        let per_major = self.currency.minor_per_major();
        let exponent = usize::try_from(self.currency.exponent()).unwrap_or_default();
        let sign = if self.minor < 0 { "-" } else { "" };
        let minor = self.minor.unsigned_abs();
        let per_major = per_major.unsigned_abs();
        if exponent == 0 {
            return format!("{sign}{minor}");
        }
        format!("{sign}{}.{:0exponent$}", minor / per_major, minor % per_major)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn percent_are_read_as_people_type_them_and_as_they_are_shown() {
        let typed = [("20", 2000), (" 12.5 ", 1250), ("12,25", 1225), ("0", 0), ("100", 10_000)];
        for (text, points) in typed {
            let share = BasisPoints::parse_percent(text).unwrap();
            assert_eq!(share.get(), points, "{text}");
            assert_eq!(BasisPoints::parse_percent(&share.percent().plain()), Some(share));
        }
        for odd in ["", "-1", "+1", "101", "100.01", "1.234", "12.", ".5", "1e2", "٢٠", "9999"] {
            assert_eq!(BasisPoints::parse_percent(odd), None, "{odd}");
        }
    }

    fn currency(code: &str) -> Currency {
        code.parse().unwrap()
    }

    #[test]
    fn m1_only_plain_amounts_are_read() {
        for text in ["", "-1", "0.001", "1e9", "NaN", "１２", "1.", ".5", "1 000", "+1", "1.2.3"]
        {
            assert!(Money::parse(text, Currency::EUR).is_err(), "{text}");
        }
        assert_eq!(Money::parse("12.5", currency("JPY")), Err(MoneyError::TooManyDecimals));
        assert_eq!(Money::parse("12,50", Currency::EUR), Ok(Money::new(1250, Currency::EUR)));
        assert_eq!(Money::parse("1.234", currency("KWD")), Ok(Money::new(1234, currency("KWD"))));
        assert_eq!(Money::parse("99999999999999999999", Currency::EUR), Err(MoneyError::Overflow));
    }

    proptest! {
        #[test]
        fn a_split_always_sums_to_the_whole(minor in 0_i64..=10_000_000_000, points in 0_i32..=10_000) {
            let whole = Money::new(minor, Currency::EUR);
            let (part, rest) = whole.split(BasisPoints::new(points).unwrap());
            prop_assert_eq!(part.plus(rest), Ok(whole));
            prop_assert!(part.minor() >= 0 && rest.minor() >= 0);
        }

        #[test]
        fn what_is_written_reads_back(minor in 0_i64..=i64::MAX / 2) {
            let amount = Money::new(minor, Currency::EUR);
            prop_assert_eq!(Money::parse(&amount.decimal(), Currency::EUR), Ok(amount));
        }
    }
}
