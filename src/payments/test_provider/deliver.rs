//! Delivers the test provider's messages over HTTP, as a real provider does: signed, and again until we
//! answer 2xx.

use std::time::Duration;

use secrecy::ExposeSecret;

use super::{books, events, signature};
use crate::base::Moment;
use crate::base::ids::TestEventId;
use crate::config::Config;
use crate::db::{Db, DbError};
use crate::http;

/// Why a message did not get through; the queue tries again.
#[derive(Debug, thiserror::Error)]
pub enum DeliverError {
    #[error("the webhook answered {0}")]
    Answered(u16),
    #[error("the webhook cannot be reached: {0}")]
    Unreachable(String),
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Posts one message to our own webhook, unless that was done.
pub async fn deliver(db: &Db, config: &Config, event: TestEventId) -> Result<(), DeliverError> {
    let Some(waiting) = db.read(move |conn| events::undelivered(conn, event)).await? else {
        return Ok(());
    };
    if waiting.kind == "checkout.completed"
        && let Ok(checkout) = waiting.subject.parse()
    {
        db.write(move |conn| books::settle(conn, checkout)).await?;
    }
    let header = signature::header(
        config.webhook_secret.expose_secret(),
        waiting.body.as_bytes(),
        Moment::now(),
    );
    let client = http::client(Duration::from_secs(15)).map_err(DeliverError::Unreachable)?;
    let (address, host) = target(config);
    let response = client
        .post(address)
        .header("Host", host)
        .header("Content-Type", "application/json")
        .header(signature::HEADER, header)
        .body(waiting.body)
        .send()
        .await
        .map_err(|e| DeliverError::Unreachable(e.to_string()))?;
    let status = response.status();
    if !status.is_success() {
        return Err(DeliverError::Answered(status.as_u16()));
    }
    db.write(move |conn| events::delivered(conn, event, Moment::now())).await?;
    Ok(())
}

/// The webhook's address, and the host to name there. Where TLS ends at a proxy in front of us, the
/// message goes straight to the port behind it.
fn target(config: &Config) -> (String, String) {
    let host = match (config.base_url.host_str(), config.base_url.port()) {
        (Some(host), Some(port)) => format!("{host}:{port}"),
        (Some(host), None) => host.to_owned(),
        (None, _) => String::new(),
    };
    if !config.is_https() {
        return (config.absolute("/webhooks/test"), host);
    }
    let mut listen = config.listen;
    if listen.ip().is_unspecified() {
        listen.set_ip(std::net::Ipv4Addr::LOCALHOST.into());
    }
    (format!("http://{listen}/webhooks/test"), host)
}
