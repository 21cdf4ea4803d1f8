//! What Zoom tells us, and how it signs it: HMAC-SHA-256 over `v0:timestamp:body`.

use actix_web::http::header::HeaderMap;
use serde_json::Value;

use super::super::recordings::Recorded;
use super::word;
use crate::base::{Moment, secret};

/// The headers of a message.
pub const TIME: &str = "x-zm-request-timestamp";
pub const SIGNATURE: &str = "x-zm-signature";

/// How far a message's time may be from ours, in seconds.
const TOLERANCE: u64 = 300;

/// Why a message was not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WebhookError {
    #[error("the signature does not fit")]
    BadSignature,
    /// Signed too long ago, or in the future.
    #[error("the message is too old")]
    Stale,
    #[error("the message cannot be read")]
    Unreadable,
}

/// A message, understood. Calls are named as Zoom names them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// Zoom asks whether the address is ours.
    Challenge {
        plain: String,
    },
    Started {
        call: String,
    },
    /// One sitting of a call is over; there may be another.
    Ended {
        call: String,
        at: Moment,
    },
    Joined {
        call: String,
        visit: String,
        is_host: bool,
        at: Moment,
    },
    Left {
        call: String,
        visit: String,
        is_host: bool,
        at: Moment,
    },
    Recorded {
        call: String,
        recorded: Recorded,
    },
    /// A kind we take no interest in.
    Other,
}

/// The signature of a body.
pub fn sign(key: &str, time: i64, body: &[u8]) -> String {
    let mut message = format!("v0:{time}:").into_bytes();
    message.extend_from_slice(body);
    format!("v0={}", secret::sign(key, &message))
}

/// The answer to Zoom's question whether the address is ours.
pub fn answer_to(key: &str, plain: &str) -> Value {
    let encrypted = secret::sign(key, plain.as_bytes());
    serde_json::json!({ "plainToken": plain, "encryptedToken": encrypted })
}

/// Whether a message is signed by our key, and fresh.
pub fn verify(
    key: &str,
    headers: &HeaderMap,
    body: &[u8],
    now: Moment,
) -> Result<(), WebhookError> {
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let time = header(TIME).and_then(|time| time.parse::<i64>().ok());
    let time = time.ok_or(WebhookError::BadSignature)?;
    let signature = header(SIGNATURE).and_then(|value| value.strip_prefix("v0="));
    let mut message = format!("v0:{time}:").into_bytes();
    message.extend_from_slice(body);
    if !secret::is_signed(key, &message, signature.unwrap_or_default()) {
        return Err(WebhookError::BadSignature);
    }
    if now.unix().abs_diff(time) > TOLERANCE {
        return Err(WebhookError::Stale);
    }
    Ok(())
}

/// Reads a message. What it does not say about time is taken from the clock.
pub fn read(body: &[u8], now: Moment) -> Result<Told, WebhookError> {
    let said: Value = serde_json::from_slice(body).map_err(|_| WebhookError::Unreadable)?;
    let event = said.get("event").and_then(Value::as_str).ok_or(WebhookError::Unreadable)?;
    if event == "endpoint.url_validation" {
        let plain = said.pointer("/payload/plainToken").and_then(Value::as_str);
        let plain = plain.ok_or(WebhookError::Unreadable)?.to_owned();
        return Ok(Told::Challenge { plain });
    }
    let Some(call) = word(said.pointer("/payload/object/id")) else { return Ok(Told::Other) };
    let at = |path: &str| {
        let text = said.pointer(path).and_then(Value::as_str);
        text.and_then(|text| text.parse().ok()).unwrap_or(now)
    };
    let inside = |name: &str| word(said.pointer(&format!("/payload/object/{name}")));
    // Each coming has a number of its own within a sitting.
    let visit = || {
        let number = inside("participant/user_id")?;
        Some(format!("{}:{number}", inside("uuid").unwrap_or_default()))
    };
    let is_host = inside("host_id").is_some() && inside("host_id") == inside("participant/id");
    Ok(match (event, visit()) {
        ("meeting.started", _) => Told::Started { call },
        ("meeting.ended", _) => Told::Ended { call, at: at("/payload/object/end_time") },
        ("recording.completed", _) => match recorded(&said, now) {
            Some(recorded) => Told::Recorded { call, recorded },
            None => Told::Other,
        },
        ("meeting.participant_joined", Some(visit)) => {
            let at = at("/payload/object/participant/join_time");
            Told::Joined { call, visit, is_host, at }
        }
        ("meeting.participant_left", Some(visit)) => {
            let at = at("/payload/object/participant/leave_time");
            Told::Left { call, visit, is_host, at }
        }
        _ => Told::Other,
    })
}

/// What was recorded of a sitting.
fn recorded(said: &Value, now: Moment) -> Option<Recorded> {
    let object = said.pointer("/payload/object")?;
    let text = |name: &str| word(object.get(name));
    let passcode = text("recording_play_passcode").or_else(|| text("password"));
    let minutes = object.get("duration").and_then(Value::as_i64);
    Some(Recorded {
        remote_id: text("uuid")?,
        address: text("share_url").filter(|url| url.starts_with("https://"))?,
        passcode: passcode.unwrap_or_default(),
        started_at: text("start_time").and_then(|at| at.parse().ok()).unwrap_or(now),
        minutes: minutes.and_then(|minutes| i32::try_from(minutes).ok()),
        bytes: object.get("total_size").and_then(Value::as_i64),
    })
}

#[cfg(test)]
mod tests {
    use actix_web::http::header::{HeaderName, HeaderValue};

    use super::*;

    fn at(seconds: i64) -> Moment {
        Moment::from_unix(1_790_000_000 + seconds).unwrap()
    }

    fn headers(time: &str, signature: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let value = |text: &str| HeaderValue::from_str(text).unwrap();
        headers.insert(HeaderName::from_static(TIME), value(time));
        headers.insert(HeaderName::from_static(SIGNATURE), value(signature));
        headers
    }

    #[test]
    fn w1_only_our_key_over_this_body_and_time_is_believed() {
        let (time, body) = (at(0).unix(), b"{}");
        let good = headers(&time.to_string(), &sign("key", time, body));
        assert_eq!(verify("key", &good, body, at(0)), Ok(()));
        assert_eq!(verify("key", &good, b"[]", at(0)), Err(WebhookError::BadSignature));
        assert_eq!(verify("other", &good, body, at(0)), Err(WebhookError::BadSignature));
        let later = headers(&(time + 1).to_string(), &sign("key", time, body));
        assert_eq!(verify("key", &later, body, at(0)), Err(WebhookError::BadSignature));
        assert_eq!(verify("key", &HeaderMap::new(), body, at(0)), Err(WebhookError::BadSignature));
    }

    #[test]
    fn w2_without_a_key_nothing_is_believed() {
        let (time, body) = (at(0).unix(), b"{}");
        let signed = headers(&time.to_string(), &sign("", time, body));
        assert_eq!(verify("", &signed, body, at(0)), Err(WebhookError::BadSignature));
    }

    #[test]
    fn w3_five_minutes_either_way() {
        let (time, body) = (at(0).unix(), b"{}");
        let signed = headers(&time.to_string(), &sign("key", time, body));
        for (seconds, expected) in [
            (-301, Err(WebhookError::Stale)),
            (-300, Ok(())),
            (300, Ok(())),
            (301, Err(WebhookError::Stale)),
        ] {
            assert_eq!(verify("key", &signed, body, at(seconds)), expected, "{seconds}");
        }
    }

    #[test]
    fn w8_what_is_deep_or_odd_is_unreadable_and_what_is_unknown_is_ignored() {
        let deep = "[".repeat(10_000);
        assert_eq!(read(deep.as_bytes(), at(0)), Err(WebhookError::Unreadable));
        assert_eq!(read(b"{}", at(0)), Err(WebhookError::Unreadable));
        assert_eq!(read(br#"{"event":"user.created"}"#, at(0)), Ok(Told::Other));
        let nobody = br#"{"event":"meeting.participant_joined","payload":{"object":{"id":"1"}}}"#;
        assert_eq!(read(nobody, at(0)), Ok(Told::Other));
    }
}
