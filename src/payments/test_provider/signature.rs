//! How the test provider signs its messages: HMAC-SHA-256 over `timestamp.body`, as large providers do.

use crate::base::{Moment, secret};
use crate::payments::provider::WebhookError;

/// The header that carries the signature: `t=1700000000,v1=<hex>`. While a secret is being changed there
/// are two `v1`, one by each secret.
pub const HEADER: &str = "Test-Signature";

/// How far a message's time may be from ours.
pub const TOLERANCE_SECONDS: i64 = 300;

/// The header of a message.
pub fn header(key: &str, body: &[u8], now: Moment) -> String {
    let time = now.unix();
    format!("t={time},v1={}", secret::sign(key, &signed_bytes(time, body)))
}

/// Whether one of the signatures is ours, and the message fresh.
pub fn verify(key: &str, header: &str, body: &[u8], now: Moment) -> Result<(), WebhookError> {
    if key.is_empty() {
        return Err(WebhookError::Off);
    }
    let parts = || header.split(',').filter_map(|part| part.trim().split_once('='));
    let time: i64 = parts()
        .find(|(name, _)| *name == "t")
        .and_then(|(_, value)| value.parse().ok())
        .ok_or(WebhookError::BadSignature)?;
    let message = signed_bytes(time, body);
    let is_signed = parts()
        .filter(|(name, _)| *name == "v1")
        .take(4)
        .any(|(_, signature)| secret::is_signed(key, &message, signature));
    if !is_signed {
        return Err(WebhookError::BadSignature);
    }
    if now.unix().abs_diff(time) > TOLERANCE_SECONDS.unsigned_abs() {
        return Err(WebhookError::Stale);
    }
    Ok(())
}

fn signed_bytes(time: i64, body: &[u8]) -> Vec<u8> {
    let mut bytes = format!("{time}.").into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Moment {
        Moment::from_unix(1_790_000_000 + seconds).unwrap()
    }

    #[test]
    fn w1_only_our_key_over_this_body_is_believed() {
        let good = header("key", b"body", at(0));
        assert_eq!(verify("key", &good, b"body", at(0)), Ok(()));
        assert_eq!(verify("key", &good, b"other", at(0)), Err(WebhookError::BadSignature));
        assert_eq!(verify("other", &good, b"body", at(0)), Err(WebhookError::BadSignature));
        for bad in ["", "t=", "t=1", "v1=00", "t=1790000000,v0=00", "nonsense", "t=1,v1="] {
            assert_eq!(
                verify("key", bad, b"body", at(0)),
                Err(WebhookError::BadSignature),
                "{bad}"
            );
        }
    }

    #[test]
    fn w2_without_a_key_nothing_is_believed() {
        assert_eq!(verify("", &header("", b"body", at(0)), b"body", at(0)), Err(WebhookError::Off));
    }

    #[test]
    fn w3_five_minutes_either_way_and_two_signatures_while_a_key_changes() {
        let signed = header("key", b"body", at(0));
        for (seconds, expected) in [
            (-301, Err(WebhookError::Stale)),
            (-300, Ok(())),
            (300, Ok(())),
            (301, Err(WebhookError::Stale)),
        ] {
            assert_eq!(verify("key", &signed, b"body", at(seconds)), expected, "{seconds}");
        }
        let other = header("next", b"body", at(0));
        let both = format!("{signed},{}", other.split_once(',').unwrap().1);
        assert_eq!(verify("key", &both, b"body", at(0)), Ok(()));
        assert_eq!(verify("next", &both, b"body", at(0)), Ok(()));
    }
}
