//! Ids: a `UUIDv7` written as 26 lowercase letters and digits, one Rust type per table.

use std::fmt;
use std::str::FromStr;

const ALPHABET: &[u8; 32] = b"0123456789abcdefghijklmnopqrstuv";

/// The text of an id. Sorts by age, reveals no counts, fits in a URL and can be read in a shell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IdText([u8; 26]);

/// The text was not 26 characters of the id alphabet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id")]
pub struct NotAnId;

impl IdText {
    /// Makes a new id from the clock and random bits.
    pub fn generate() -> Self {
        Self::from_bits(uuid::Uuid::now_v7().as_u128())
    }

    /// Writes 128 bits in base 32, most significant digit first, so that text order is number order.
    pub fn from_bits(mut bits: u128) -> Self {
        let mut text = [b'0'; 26];
        for place in text.iter_mut().rev() {
            let digit = usize::try_from(bits & 31).unwrap_or_default();
            *place = ALPHABET.get(digit).copied().unwrap_or(b'0');
            bits >>= 5;
        }
        Self(text)
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for IdText {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let bytes: [u8; 26] = text.as_bytes().try_into().map_err(|_| NotAnId)?;
        if bytes.iter().all(|b| ALPHABET.contains(b)) { Ok(Self(bytes)) } else { Err(NotAnId) }
    }
}

impl fmt::Display for IdText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Declares an id type: `Copy`, stored as `TEXT` in both databases, parsed from a path segment.
#[macro_export]
macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            diesel::expression::AsExpression, diesel::deserialize::FromSqlRow,
        )]
        #[diesel(sql_type = diesel::sql_types::Text)]
        pub struct $name($crate::base::id::IdText);

        impl $name {
            /// Makes a new id.
            pub fn generate() -> Self {
                Self($crate::base::id::IdText::generate())
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::base::id::NotAnId;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <String as serde::Deserialize>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }

        $crate::stored_as_text!($name);
    };
}

/// Stores a type with `as_str` and `FromStr` as `TEXT`, on any backend.
#[macro_export]
macro_rules! stored_as_text {
    ($name:ident) => {
        impl<DB> diesel::serialize::ToSql<diesel::sql_types::Text, DB> for $name
        where
            DB: diesel::backend::Backend,
            str: diesel::serialize::ToSql<diesel::sql_types::Text, DB>,
        {
            fn to_sql<'b>(
                &'b self,
                out: &mut diesel::serialize::Output<'b, '_, DB>,
            ) -> diesel::serialize::Result {
                diesel::serialize::ToSql::<diesel::sql_types::Text, DB>::to_sql(self.as_str(), out)
            }
        }

        impl<DB> diesel::deserialize::FromSql<diesel::sql_types::Text, DB> for $name
        where
            DB: diesel::backend::Backend,
            String: diesel::deserialize::FromSql<diesel::sql_types::Text, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
                let text =
                    <String as diesel::deserialize::FromSql<diesel::sql_types::Text, DB>>::from_sql(bytes)?;
                text.parse().map_err(|_| {
                    format!(concat!("not a ", stringify!($name), ": {}"), text).into()
                })
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_survives_its_text() {
        let id = IdText::generate();
        assert_eq!(id.as_str().parse(), Ok(id));
        assert_eq!(id.as_str().len(), 26);
    }

    #[test]
    fn text_order_is_number_order() {
        let numbers = [0, 1, 31, 32, 1 << 70, u128::MAX];
        for pair in numbers.windows(2) {
            assert!(IdText::from_bits(pair[0]) < IdText::from_bits(pair[1]));
        }
    }

    #[test]
    fn other_text_is_no_id() {
        for text in ["", "short", "../../../../../../../../x", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"] {
            assert_eq!(text.parse::<IdText>(), Err(NotAnId), "{text}");
        }
    }
}
