//! Texts that are stored so that only this program can read them: passwords and tokens for other servers.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use sha2::{Digest, Sha256};

const NONCE: usize = 24;

fn cipher(key: &str) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Sha256::digest(key.as_bytes()).0.into())
}

/// Encrypts a text with a derived key. `place` says where it belongs, such as the id of its row: moved elsewhere,
/// it cannot be opened.
pub fn seal(key: &str, place: &str, text: &str) -> String {
    let nonce = rand::random::<[u8; NONCE]>();
    let payload = Payload { msg: text.as_bytes(), aad: place.as_bytes() };
    // Fails only for texts of many gigabytes.
    let sealed = cipher(key).encrypt(&XNonce::from(nonce), payload).unwrap_or_default();
    STANDARD_NO_PAD.encode([nonce.as_slice(), sealed.as_slice()].concat())
}

/// Decrypts what [`seal`] made; nothing if the key or the place is another, or a bit was changed.
pub fn open(key: &str, place: &str, sealed: &str) -> Option<String> {
    let bytes = STANDARD_NO_PAD.decode(sealed).ok()?;
    let (nonce, sealed) = bytes.split_at_checked(NONCE)?;
    let nonce: [u8; NONCE] = nonce.try_into().ok()?;
    let payload = Payload { msg: sealed, aad: place.as_bytes() };
    let text = cipher(key).decrypt(&XNonce::from(nonce), payload).ok()?;
    String::from_utf8(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_text_opens_with_its_key_at_its_place_only() {
        let sealed = seal("key", "row 1", "app password");
        assert_eq!(open("key", "row 1", &sealed).as_deref(), Some("app password"));
        assert_eq!(open("other", "row 1", &sealed), None);
        assert_eq!(open("key", "row 2", &sealed), None);
        assert_ne!(seal("key", "row 1", "app password"), sealed);
        let mut changed = sealed.into_bytes();
        changed[40] = if changed[40] == b'A' { b'B' } else { b'A' };
        assert_eq!(open("key", "row 1", std::str::from_utf8(&changed).unwrap()), None);
    }
}
