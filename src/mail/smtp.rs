//! A mail server: how to reach it, and what its answers mean.

use std::time::Duration;

use lettre::transport::smtp::PoolConfig;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use url::Url;

use super::{Email, MailError, Sender, message};
use crate::base::{causes, percent};

/// How long the server may take for one answer. Well under a job's lease.
const PATIENCE: Duration = Duration::from_secs(20);

/// A mail server.
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    sender: Sender,
}

impl Smtp {
    /// Reads an address of one of the forms that the configuration explains. Opens no connection yet.
    pub fn connect(address: &str, sender: Sender) -> Result<Self, String> {
        let url = Url::parse(address).map_err(|e| format!("SMTP_URL: {e}"))?;
        let host = url.host_str().ok_or("SMTP_URL names no host")?;
        let failed = |e: lettre::transport::smtp::Error| format!("SMTP_URL: {e}");
        let asked = url.query_pairs().find(|(key, _)| key == "tls").map(|(_, value)| value);
        let parameters = || TlsParameters::new(host.to_owned()).map_err(failed);
        let (port, tls) = match (url.scheme(), asked.as_deref()) {
            ("smtps", _) => (465, Tls::Wrapper(parameters()?)),
            ("smtp", None | Some("required")) => (587, Tls::Required(parameters()?)),
            ("smtp", Some("opportunistic")) => (587, Tls::Opportunistic(parameters()?)),
            ("smtp", Some("none")) => (25, Tls::None),
            _ => return Err("SMTP_URL must start with smtp:// or smtps://; ?tls= may be required, opportunistic or none".to_owned()),
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host)
            .port(url.port().unwrap_or(port))
            .tls(tls)
            .timeout(Some(PATIENCE))
            .pool_config(PoolConfig::new().max_size(4));
        if !url.username().is_empty() {
            let plain = |text: &str| percent::decode(text).unwrap_or_default();
            let password = plain(url.password().unwrap_or_default());
            builder = builder.credentials(Credentials::new(plain(url.username()), password));
        }
        Ok(Self { transport: builder.build(), sender })
    }

    /// Hands a mail to the server.
    pub async fn send(&self, email: &Email) -> Result<(), MailError> {
        let message = message::write(email, &self.sender)?;
        match self.transport.send(message).await {
            Ok(_) => Ok(()),
            Err(error) => Err(meaning(&error)),
        }
    }
}

/// Only a lasting refusal of the mail itself is final. A refusal of ourselves (the password is wrong, TLS
/// is missing) is somebody's mistake that they will mend, so these mails wait.
fn meaning(error: &lettre::transport::smtp::Error) -> MailError {
    let says = causes::in_full(error);
    let code = error.status().map(u16::from);
    let is_about_us = matches!(code, Some(421 | 454 | 530 | 534 | 535 | 538));
    if error.is_permanent() && !is_about_us {
        MailError::Refused(says)
    } else {
        MailError::Deferred(says)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn connect(address: &str) -> Result<Smtp, String> {
        let sender =
            Sender { from: "a@guidepost.example".parse().unwrap(), domain: "x".to_owned() };
        Smtp::connect(address, sender)
    }

    #[actix_web::test]
    async fn the_forms_of_an_address_are_understood_and_others_refused() {
        for good in [
            "smtp://user:p%40ss@mail.example:587",
            "smtps://user:pass@mail.example",
            "smtp://mail.example:25?tls=none",
            "smtp://mail.example?tls=opportunistic",
        ] {
            assert!(connect(good).is_ok(), "{good}");
        }
        for bad in ["mail.example:25", "http://mail.example", "smtp://mail.example?tls=maybe"] {
            assert!(connect(bad).is_err(), "{bad}");
        }
    }
}
