//! Who we are to push servers: a key pair made from the secret key, so that every process has the same.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::json;
use sha2::Sha256;
use url::Url;

use super::PushError;
use crate::base::Moment;
use crate::config::Config;

/// How long a signature holds; servers refuse more than a day.
const LIFE_HOURS: i64 = 12;

/// Our key and the address under which the maker of a browser can reach us.
pub struct Identity {
    key: SigningKey,
    contact: String,
}

impl Identity {
    /// The key pair of an instance. Browsers subscribe to it: with another secret key they must do so again.
    pub fn of(config: &Config) -> Result<Self, String> {
        let seed = config.derived_key("web-push");
        // One in 2^32 seeds names no key of the curve; the next does.
        let key = (0_u8..8)
            .find_map(|attempt| {
                let mut mac = Hmac::<Sha256>::new_from_slice(seed.as_bytes()).ok()?;
                mac.update(&[attempt]);
                SigningKey::from_slice(&mac.finalize().into_bytes()).ok()
            })
            .ok_or("no key for messages of the browser could be made")?;
        let (_, sender) = config.mail_from.split_once('<').unwrap_or(("", &config.mail_from));
        Ok(Self { key, contact: format!("mailto:{}", sender.trim_end_matches('>')) })
    }

    /// The public key as browsers and servers read it.
    pub fn public_key(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.key.verifying_key().to_sec1_point(false))
    }

    /// The header that says who sends a message to a server (RFC 8292).
    pub fn authorization(&self, endpoint: &str, now: Moment) -> Result<String, PushError> {
        let refused = |_| PushError::Refused("the address is none".to_owned());
        let audience = Url::parse(endpoint).map_err(refused)?.origin().ascii_serialization();
        let part = |value: &serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let head = part(&json!({ "typ": "JWT", "alg": "ES256" }));
        let until = now.plus_hours(LIFE_HOURS).unix();
        let claims = part(&json!({ "aud": audience, "exp": until, "sub": self.contact }));
        let signed = format!("{head}.{claims}");
        let signature: Signature = self.key.sign(signed.as_bytes());
        let signature = URL_SAFE_NO_PAD.encode(signature.to_bytes());
        Ok(format!("vapid t={signed}.{signature}, k={}", self.public_key()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use p256::ecdsa::VerifyingKey;
    use p256::ecdsa::signature::Verifier;

    use super::*;

    #[test]
    fn a_signature_holds_for_one_server_and_half_a_day() {
        let config = Config::from_values(HashMap::new()).unwrap();
        let identity = Identity::of(&config).unwrap();
        let now: Moment = "2026-03-02T09:00:00Z".parse().unwrap();
        let header = identity.authorization("https://fcm.googleapis.com/fcm/send/a", now).unwrap();
        let (token, key) = header.strip_prefix("vapid t=").unwrap().split_once(", k=").unwrap();
        let (signed, signature) = token.rsplit_once('.').unwrap();
        let decode = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap();
        let key = VerifyingKey::from_sec1_bytes(&decode(key)).unwrap();
        let signature = Signature::from_slice(&decode(signature)).unwrap();
        assert!(key.verify(signed.as_bytes(), &signature).is_ok());
        let claims: serde_json::Value =
            serde_json::from_slice(&decode(signed.split_once('.').unwrap().1)).unwrap();
        assert_eq!(claims["aud"], "https://fcm.googleapis.com");
        assert_eq!(claims["exp"], now.plus_hours(12).unix());
        assert_eq!(claims["sub"], "mailto:hello@guidepost.example");
    }

    #[test]
    fn every_process_of_an_instance_has_the_same_key_and_another_instance_another() {
        let of = |secret: &str| {
            let values = HashMap::from([("SECRET_KEY".to_owned(), secret.to_owned())]);
            Identity::of(&Config::from_values(values).unwrap()).unwrap().public_key()
        };
        assert_eq!(of(&"a".repeat(40)), of(&"a".repeat(40)));
        assert_ne!(of(&"a".repeat(40)), of(&"b".repeat(40)));
    }
}
