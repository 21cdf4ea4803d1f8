//! Messages of the browser (RFC 8030): encrypted for one browser (RFC 8291), signed by us (RFC 8292), handed to the
//! server of the browser's maker.

mod vapid;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use url::Url;
use web_push_native::WebPushBuilder;
use web_push_native::p256::PublicKey;

use crate::base::Moment;

pub use vapid::Identity;

/// How long the server may take. Well under a job's lease.
const PATIENCE: Duration = Duration::from_secs(15);

/// The servers of the makers of browsers. A browser's address comes from the person who uses it, so we call no
/// other: it could be one inside our own network.
const SERVERS: &[&str] = &[
    "fcm.googleapis.com",
    "push.services.mozilla.com",
    "notify.windows.com",
    "push.apple.com",
    "wns.windows.com",
];

/// A message to one browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PushMessage {
    pub endpoint: String,
    /// The browser's public key and secret, in URL-safe base64.
    pub p256dh: String,
    pub auth: String,
    /// What our service worker reads: JSON of at most 3,000 bytes.
    pub body: String,
    /// How long the server keeps it for a browser that is away.
    pub keep: Duration,
}

/// Why a message could not leave.
#[derive(Debug, thiserror::Error)]
pub enum PushError {
    /// Worth trying again.
    #[error("the push server did not take the message: {0}")]
    Deferred(String),
    /// The browser takes no messages any more: forget it.
    #[error("the browser takes no messages any more")]
    Gone,
    /// The message or the browser's keys are wrong.
    #[error("the push server refuses the message: {0}")]
    Refused(String),
}

/// How messages to browsers leave.
#[derive(Clone)]
pub enum Pusher {
    /// Kept in memory, for tests; a browser whose address ends in `/gone` is gone.
    Memory(Arc<Mutex<Vec<PushMessage>>>),
    Web(Arc<Web>),
}

/// The real way.
pub struct Web {
    client: reqwest::Client,
    identity: Arc<Identity>,
}

impl Pusher {
    /// Messages that leave under an identity.
    pub fn over_the_web(identity: Arc<Identity>) -> Result<Self, String> {
        let client = crate::http::client(PATIENCE)?;
        Ok(Self::Web(Arc::new(Web { client, identity })))
    }

    pub fn memory() -> Self {
        Self::Memory(Arc::default())
    }

    /// Sends a message.
    pub async fn send(&self, message: &PushMessage, now: Moment) -> Result<(), PushError> {
        match self {
            Self::Memory(_) if message.endpoint.ends_with("/gone") => Err(PushError::Gone),
            Self::Memory(sent) => {
                if let Ok(mut sent) = sent.lock() {
                    sent.push(message.clone());
                }
                Ok(())
            }
            Self::Web(web) => web.send(message, now).await,
        }
    }

    /// The messages kept in memory, oldest first.
    pub fn sent(&self) -> Vec<PushMessage> {
        match self {
            Self::Memory(sent) => sent.lock().map(|sent| sent.clone()).unwrap_or_default(),
            Self::Web(_) => Vec::new(),
        }
    }
}

impl Web {
    async fn send(&self, message: &PushMessage, now: Moment) -> Result<(), PushError> {
        if !is_known_server(&message.endpoint) {
            return Err(PushError::Refused("no push server of a browser's maker".to_owned()));
        }
        let sealed = seal(message)?;
        let signed = self.identity.authorization(&message.endpoint, now)?;
        let mut request = self
            .client
            .post(&message.endpoint)
            .header("TTL", message.keep.as_secs())
            .header("Urgency", "normal")
            .header("Content-Encoding", "aes128gcm")
            .header("Content-Type", "application/octet-stream");
        request = request.header("Authorization", signed).body(sealed);
        let answer = request.send().await.map_err(|e| PushError::Deferred(e.to_string()))?;
        match answer.status().as_u16() {
            200..=299 => Ok(()),
            404 | 410 => Err(PushError::Gone),
            408 | 429 | 500..=599 => Err(PushError::Deferred(answer.status().to_string())),
            _ => Err(PushError::Refused(answer.status().to_string())),
        }
    }
}

/// Whether an address belongs to a server that we send messages for browsers to.
pub fn is_known_server(endpoint: &str) -> bool {
    let Ok(url) = Url::parse(endpoint) else { return false };
    let is_plain = url.username().is_empty() && url.password().is_none() && url.port().is_none();
    let fits = |host: &str, server: &str| {
        host == server || host.strip_suffix(server).is_some_and(|front| front.ends_with('.'))
    };
    url.scheme() == "https"
        && is_plain
        && url.host_str().is_some_and(|host| SERVERS.iter().any(|server| fits(host, server)))
}

/// Whether a browser's keys are a point of the curve and a secret of sixteen bytes.
pub fn are_keys(p256dh: &str, auth: &str) -> bool {
    keys(p256dh, auth).is_some()
}

fn keys(p256dh: &str, auth: &str) -> Option<(PublicKey, web_push_native::Auth)> {
    let decode = |text: &str| URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok();
    let public = PublicKey::from_sec1_bytes(&decode(p256dh)?).ok()?;
    let auth: [u8; 16] = decode(auth)?.try_into().ok()?;
    Some((public, auth.into()))
}

/// Encrypts a message so that only its browser can read it.
fn seal(message: &PushMessage) -> Result<Vec<u8>, PushError> {
    let refused = |what: &str| PushError::Refused(what.to_owned());
    let (public, auth) = keys(&message.p256dh, &message.auth)
        .ok_or_else(|| refused("the browser's keys are none"))?;
    let endpoint = message.endpoint.parse().map_err(|_| refused("the address is none"))?;
    let sealed = WebPushBuilder::new(endpoint, public, auth)
        .with_valid_duration(message.keep)
        .build(message.body.clone().into_bytes())
        .map_err(|e| refused(&e.to_string()))?;
    Ok(sealed.into_body())
}

#[cfg(test)]
mod tests {
    use web_push_native::p256::SecretKey;

    use super::*;

    #[test]
    fn i1_only_servers_of_browsers_are_called() {
        for known in [
            "https://fcm.googleapis.com/fcm/send/abc:def",
            "https://updates.push.services.mozilla.com/wpush/v2/abc",
            "https://web.push.apple.com/QAbc",
            "https://db5p.notify.windows.com/w/?token=abc",
        ] {
            assert!(is_known_server(known), "{known}");
        }
        for other in [
            "http://fcm.googleapis.com/x",
            "https://fcm.googleapis.com.evil.example/x",
            "https://evilfcm.googleapis.com/x",
            "https://fcm.googleapis.com@127.0.0.1/x",
            "https://fcm.googleapis.com:8443/x",
            "https://127.0.0.1/x",
            "file:///etc/passwd",
            "",
        ] {
            assert!(!is_known_server(other), "{other}");
        }
    }

    /// The example of RFC 8291, appendix A: its receiver's keys.
    const P256DH: &str =
        "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    const AUTH: &str = "BTBZMqHH6r4Tts7J_aSIgg";
    const PRIVATE: &str = "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94";

    #[test]
    fn a_message_is_read_by_its_browser_and_by_no_other() {
        let message = PushMessage {
            endpoint: "https://fcm.googleapis.com/fcm/send/abc".to_owned(),
            p256dh: P256DH.to_owned(),
            auth: AUTH.to_owned(),
            body: r#"{"title":"Confirmed"}"#.to_owned(),
            keep: Duration::from_secs(3600),
        };
        let sealed = seal(&message).unwrap();
        assert!(!String::from_utf8_lossy(&sealed).contains("Confirmed"));
        let decode = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap();
        let own = SecretKey::from_slice(&decode(PRIVATE)).unwrap();
        let auth: [u8; 16] = decode(AUTH).try_into().unwrap();
        let opened = web_push_native::decrypt(sealed.clone(), &own, &auth.into()).unwrap();
        assert_eq!(opened, message.body.as_bytes());
        let other = SecretKey::from_slice(&[7; 32]).unwrap();
        assert!(web_push_native::decrypt(sealed, &other, &auth.into()).is_err());
    }

    #[test]
    fn keys_that_are_none_are_refused() {
        assert!(are_keys(P256DH, AUTH));
        assert!(!are_keys(P256DH, "short"));
        assert!(!are_keys("BCVxsr7N", AUTH));
        assert!(!are_keys("", ""));
    }
}
