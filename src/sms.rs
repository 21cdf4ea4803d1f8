//! Text messages: how they leave. The gateway speaks the form that Twilio made common.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use secrecy::ExposeSecret;
use serde::Deserialize;
use url::Url;

use crate::base::percent;
use crate::config::Config;

/// How long the gateway may take. Well under a job's lease.
const PATIENCE: Duration = Duration::from_secs(15);

/// A text message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sms {
    /// With its country, such as `+4930123456`.
    pub to: String,
    pub text: String,
}

/// Why a message could not leave.
#[derive(Debug, thiserror::Error)]
pub enum SmsError {
    /// Worth trying again.
    #[error("the gateway did not take the message: {0}")]
    Deferred(String),
    /// The number takes none, or the message is refused.
    #[error("the gateway refuses the message: {0}")]
    Refused(String),
}

/// How text messages leave.
#[derive(Clone)]
pub enum SmsSender {
    /// Nobody set a gateway up: text messages are not offered.
    Off,
    /// Kept in memory, for tests.
    Memory(Arc<Mutex<Vec<Sms>>>),
    Gateway(Arc<Gateway>),
}

/// A server that takes messages in Twilio's form.
pub struct Gateway {
    client: reqwest::Client,
    address: Url,
    account: String,
    token: String,
    from: String,
}

/// What the gateway calls a message.
#[derive(Deserialize)]
struct Taken {
    #[serde(default)]
    sid: String,
}

impl SmsSender {
    pub fn from_config(config: &Config) -> Result<Self, String> {
        let Some((address, from)) = &config.sms else { return Ok(Self::Off) };
        let mut address =
            Url::parse(address.expose_secret()).map_err(|e| format!("SMS_URL: {e}"))?;
        let plain = |text: &str| percent::decode(text).unwrap_or_default();
        let account = plain(address.username());
        let token = plain(address.password().unwrap_or_default());
        let is_bare = address.set_username("").is_ok() && address.set_password(None).is_ok();
        if !is_bare || account.is_empty() || token.is_empty() {
            return Err(
                "SMS_URL must be an address such as https://account:token@gateway.example/…"
                    .to_owned(),
            );
        }
        let client = crate::http::client(PATIENCE)?;
        Ok(Self::Gateway(Arc::new(Gateway { client, address, account, token, from: from.clone() })))
    }

    pub fn memory() -> Self {
        Self::Memory(Arc::default())
    }

    /// Whether text messages can be had at all.
    pub fn is_offered(&self) -> bool {
        !matches!(self, Self::Off)
    }

    /// Sends a message. Returns what the gateway calls it.
    pub async fn send(&self, sms: &Sms) -> Result<String, SmsError> {
        match self {
            Self::Off => Err(SmsError::Refused("no gateway is set up".to_owned())),
            Self::Memory(sent) => {
                if let Ok(mut sent) = sent.lock() {
                    sent.push(sms.clone());
                }
                Ok(String::new())
            }
            Self::Gateway(gateway) => gateway.send(sms).await,
        }
    }

    /// The messages kept in memory, oldest first.
    pub fn sent(&self) -> Vec<Sms> {
        match self {
            Self::Memory(sent) => sent.lock().map(|sent| sent.clone()).unwrap_or_default(),
            Self::Off | Self::Gateway(_) => Vec::new(),
        }
    }
}

impl Gateway {
    async fn send(&self, sms: &Sms) -> Result<String, SmsError> {
        let fields = [("To", &sms.to), ("From", &self.from), ("Body", &sms.text)];
        let body =
            serde_html_form::to_string(fields).map_err(|e| SmsError::Refused(e.to_string()))?;
        let answer = self
            .client
            .post(self.address.clone())
            .basic_auth(&self.account, Some(&self.token))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .body(body)
            .send()
            .await
            .map_err(|e| SmsError::Deferred(e.without_url().to_string()))?;
        let status = answer.status();
        match status.as_u16() {
            200..=299 => {
                let text = answer.text().await.unwrap_or_default();
                Ok(serde_json::from_str::<Taken>(&text).map(|taken| taken.sid).unwrap_or_default())
            }
            // A wrong account or token is the operator's to mend, so the message waits.
            401 | 403 | 408 | 429 | 500..=599 => Err(SmsError::Deferred(status.to_string())),
            _ => Err(SmsError::Refused(status.to_string())),
        }
    }
}
