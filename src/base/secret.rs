//! Random tokens, their hashes, and keys derived from the secret key.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// A new token of 256 random bits, for links and cookies. Only its hash is stored.
pub fn token() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}

/// SHA-256 in hexadecimal: enough for tokens, which are random; never for passwords.
pub fn hash(token: &str) -> String {
    hex(&Sha256::digest(token.as_bytes()))
}

/// HMAC-SHA-256 in hexadecimal.
pub fn sign(key: &str, message: &[u8]) -> String {
    // HMAC takes keys of any length, so this cannot fail.
    Hmac::<Sha256>::new_from_slice(key.as_bytes()).map_or_else(
        |_| String::new(),
        |mut mac| {
            mac.update(message);
            hex(&mac.finalize().into_bytes())
        },
    )
}

/// Whether `signature` is `sign(key, message)`, in constant time. An empty key signs nothing.
pub fn is_signed(key: &str, message: &[u8], signature: &str) -> bool {
    !key.is_empty() && bool::from(sign(key, message).as_bytes().ct_eq(signature.as_bytes()))
}

/// A key for one purpose, from the secret key.
pub fn derive(secret_key: &str, purpose: &str) -> String {
    sign(secret_key, purpose.as_bytes())
}

/// Bytes in hexadecimal, in lower case.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        text.push_str(&format!("{byte:02x}"));
        text
    })
}

/// A text for the log: what looks like a mail address is hidden. What other programs answer may hold some.
pub fn hide_addresses(text: &str) -> String {
    let hidden =
        |word: &str| if word.contains('@') { "…@…".to_owned() } else { word.to_owned() };
    text.split(' ').map(hidden).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_differ_and_only_the_right_key_signs() {
        assert_ne!(token(), token());
        let signature = sign("key", b"message");
        assert!(is_signed("key", b"message", &signature));
        assert!(!is_signed("other", b"message", &signature));
        assert!(!is_signed("key", b"massage", &signature));
    }

    #[test]
    fn v3_addresses_are_hidden_from_the_log() {
        assert_eq!(hide_addresses("550 <sam@example.org>: unknown user"), "550 …@… unknown user");
    }

    #[test]
    fn w2_an_empty_key_is_refused() {
        assert!(!is_signed("", b"message", &sign("", b"message")));
    }
}
