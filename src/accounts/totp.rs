//! Codes of authenticator apps, and the codes that help who lost the app. Pure.

use qrcodegen::{QrCode, QrCodeEcc};
use totp_rs::{Builder, Secret, Totp};
use unicode_normalization::UnicodeNormalization;

use crate::base::{Moment, percent, secret};

/// How many recovery codes a person gets.
pub const RECOVERY_CODES: usize = 10;

/// Letters and digits that are not taken for one another.
const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";

/// The key that an authenticator app and we share.
pub struct TotpKey(Totp);

impl TotpKey {
    /// A new key of 160 random bits.
    pub fn generate() -> (Self, [u8; 20]) {
        let bytes = rand::random::<[u8; 20]>();
        (Self::from_bytes(&bytes), bytes)
    }

    /// The key that was stored.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        // What all apps speak: SHA-1, six digits, thirty seconds; a step before or after is let through.
        Self(Builder::new().with_secret(Secret::new(bytes.into())).build_noncompliant())
    }

    /// The step of time that a code is of, if it is right now. The caller lets each step through once.
    pub fn step_of(&self, code: &str, now: Moment) -> Option<i64> {
        let time = u64::try_from(now.unix()).ok()?;
        i64::try_from(self.0.check(code, time)?).ok()
    }

    /// The code of an instant, for tests.
    pub fn code_at(&self, at: Moment) -> String {
        self.0.generate(u64::try_from(at.unix()).unwrap_or_default()).to_string()
    }

    /// The key as text in groups of four, for who types it.
    pub fn as_text(&self) -> String {
        let text = self.0.secret().to_base32();
        let letters: Vec<char> = text.chars().collect();
        letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
    }

    /// The address that apps read from a picture.
    pub fn address(&self, issuer: &str, account: &str) -> String {
        let (issuer, account) = (percent::encode(issuer), percent::encode(account));
        let secret = self.0.secret().to_base32();
        format!("otpauth://totp/{issuer}:{account}?secret={secret}&issuer={issuer}")
    }
}

/// A QR code as the path of a drawing, one square of side 1 for each dark module, and its side with a
/// margin of four modules.
pub fn qr_path(text: &str) -> Option<(String, i32)> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            path.push_str(&format!("M{} {}h1v1h-1z", x + 4, y + 4));
        }
    }
    Some((path, code.size() + 8))
}

/// A code as typed, in the digits of any keyboard, with spaces or not: six digits, or nothing.
pub fn six_digits(typed: &str) -> Option<String> {
    let digits: Option<String> =
        typed.nfkc().filter(|c| !c.is_whitespace() && !is_dash(*c)).map(western_digit).collect();
    digits.filter(|code| code.len() == 6)
}

/// Digits of keyboards whose languages we speak; full-width ones are gone by then.
fn western_digit(letter: char) -> Option<char> {
    let zeros = ['0', '\u{660}', '\u{6f0}', '\u{966}'];
    zeros.into_iter().find_map(|zero| {
        let n = u32::from(letter).checked_sub(u32::from(zero))?;
        char::from_digit(n, 10)
    })
}

fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}')
}

/// New recovery codes such as `k7m2p-x9q4r`: fifty random bits each.
pub fn new_recovery_codes() -> Vec<String> {
    let letter = || {
        let at = usize::from(rand::random::<u8>() & 31);
        LETTERS.get(at).copied().map_or('a', char::from)
    };
    let half = || (0..5).map(|_| letter()).collect::<String>();
    (0..RECOVERY_CODES).map(|_| format!("{}-{}", half(), half())).collect()
}

/// The stored form of a recovery code, however it was typed.
pub fn recovery_hash(key: &str, owner: &str, typed: &str) -> String {
    let plain: String =
        typed.nfkc().flat_map(char::to_lowercase).filter(char::is_ascii_alphanumeric).collect();
    secret::sign(key, format!("{owner}:{plain}").as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a7_a_code_is_the_same_however_it_is_typed() {
        for typed in ["123456", "123 456", " 123-456 ", "１２３４５６", "١٢٣٤٥٦", "१२३४५६"]
        {
            assert_eq!(six_digits(typed).as_deref(), Some("123456"), "{typed}");
        }
        for typed in ["", "12345", "1234567", "12345a", "k7m2p-x9q4r"] {
            assert_eq!(six_digits(typed), None, "{typed}");
        }
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        // The example key and instants of RFC 6238.
        let key = TotpKey::from_bytes(b"12345678901234567890");
        for (seconds, code) in
            [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")]
        {
            let at = Moment::from_unix(seconds).unwrap();
            assert_eq!(key.code_at(at), code);
            assert_eq!(key.step_of(code, at), Some(seconds / 30));
            assert_eq!(key.step_of(code, at.plus_minutes(2)), None);
        }
    }

    #[test]
    fn recovery_codes_differ_and_may_be_typed_in_capitals() {
        let codes = new_recovery_codes();
        let different: std::collections::BTreeSet<_> = codes.iter().collect();
        assert_eq!(different.len(), RECOVERY_CODES);
        let code = &codes[0];
        let hash = recovery_hash("key", "sam", code);
        assert_eq!(recovery_hash("key", "sam", &code.to_uppercase().replace('-', " ")), hash);
        assert_ne!(recovery_hash("key", "ana", code), hash);
    }

    #[test]
    fn the_address_is_one_that_apps_read_and_fits_into_a_picture() {
        let key = TotpKey::from_bytes(b"12345678901234567890");
        let address = key.address("Guidepost", "sam@example.org");
        assert!(address.starts_with("otpauth://totp/Guidepost:sam%40example%2Eorg?secret="));
        assert_eq!(key.as_text(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        let (path, side) = qr_path(&address).unwrap();
        assert!(path.starts_with('M') && side > 29);
    }
}
