//! Secrets that must be read again, such as the key of an authenticator app or a password for another server: encrypted, so that a stolen
//! database alone does not tell them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use sha2::{Digest, Sha256};

/// Why a sealed value cannot be read: another key, another owner, or not ours at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a sealed value cannot be opened: was SECRET_KEY changed?")]
pub struct Unreadable;

fn key_of(key: &str) -> Result<LessSafeKey, Unreadable> {
    let bytes = Sha256::digest(key.as_bytes());
    let key = UnboundKey::new(&CHACHA20_POLY1305, &bytes).map_err(|_| Unreadable)?;
    Ok(LessSafeKey::new(key))
}

/// Encrypts under a derived key, for one owner: moved to another's row it cannot be opened.
pub fn seal(key: &str, owner: &str, plain: &[u8]) -> Result<String, Unreadable> {
    let nonce = rand::random::<[u8; NONCE_LEN]>();
    let mut bytes = plain.to_vec();
    key_of(key)?
        .seal_in_place_append_tag(
            Nonce::assume_unique_for_key(nonce),
            Aad::from(owner.as_bytes()),
            &mut bytes,
        )
        .map_err(|_| Unreadable)?;
    let mut sealed = nonce.to_vec();
    sealed.append(&mut bytes);
    Ok(STANDARD_NO_PAD.encode(sealed))
}

/// Decrypts what `seal` made with the same key for the same owner.
pub fn open(key: &str, owner: &str, sealed: &str) -> Result<Vec<u8>, Unreadable> {
    let bytes = STANDARD_NO_PAD.decode(sealed).map_err(|_| Unreadable)?;
    let (nonce, rest) = bytes.split_at_checked(NONCE_LEN).ok_or(Unreadable)?;
    let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| Unreadable)?;
    let mut rest = rest.to_vec();
    let plain = key_of(key)?
        .open_in_place(nonce, Aad::from(owner.as_bytes()), &mut rest)
        .map_err(|_| Unreadable)?;
    Ok(plain.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_with_its_key_for_its_owner_only() {
        let sealed = seal("key", "sam", b"secret").unwrap();
        assert!(!sealed.contains("secret"));
        assert_ne!(sealed, seal("key", "sam", b"secret").unwrap());
        assert_eq!(open("key", "sam", &sealed).unwrap(), b"secret");
        assert_eq!(open("other", "sam", &sealed), Err(Unreadable));
        assert_eq!(open("key", "ana", &sealed), Err(Unreadable));
        assert_eq!(open("key", "sam", "nonsense"), Err(Unreadable));
    }
}
