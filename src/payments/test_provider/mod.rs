//! The built-in test provider: a payment company in miniature, with its own books, its own card page and
//! its own signed messages. It moves no money, and everything around it is as with a real one: we talk to
//! it through `Provider`, it talks to us through its webhook, and neither looks into the other's tables.

mod books;
mod deliver;
mod events;
mod pages;
pub mod rehearse;
mod routes;
pub mod signature;

use std::sync::Arc;

use actix_web::http::header::HeaderMap;
use secrecy::ExposeSecret;

use super::provider::{
    Checkout, CheckoutRequest, PayoutRequest, Provider, ProviderError, ProviderEvent,
    RefundRequest, WebhookError,
};
use crate::base::Moment;
use crate::config::Config;
use crate::db::{Db, DbError};

pub use books::{Card, TestCheckout, TestState, expire_due, held, pay};
pub use deliver::{DeliverError, deliver};
pub use events::{DISPUTES, Told, dispute, waiting};
pub use routes::routes;

/// The built-in provider.
#[derive(Clone)]
pub struct TestProvider {
    db: Db,
    config: Arc<Config>,
}

impl TestProvider {
    pub fn new(db: Db, config: Arc<Config>) -> Self {
        Self { db, config }
    }
}

/// Why the test provider did not do as it was told.
#[derive(Debug, thiserror::Error)]
pub enum TestProviderError {
    #[error("{0}")]
    Refused(String),
    #[error(transparent)]
    Db(#[from] DbError),
}
crate::db_failure!(TestProviderError);

impl From<TestProviderError> for ProviderError {
    fn from(error: TestProviderError) -> Self {
        match error {
            TestProviderError::Refused(why) => Self::Refused(why),
            TestProviderError::Db(error) => Self::Unavailable(error.to_string()),
        }
    }
}

impl Provider for TestProvider {
    const NAME: &'static str = "test";

    async fn create_checkout(&self, request: CheckoutRequest) -> Result<Checkout, ProviderError> {
        let made = self
            .db
            .write(move |conn| books::create_checkout(conn, &request, Moment::now()))
            .await?;
        Ok(Checkout {
            url: self.config.absolute(&made.path()),
            reference: made.id.to_string(),
            expires_at: made.expires_at,
        })
    }

    async fn refund(&self, request: RefundRequest) -> Result<String, ProviderError> {
        let id = self.db.write(move |conn| books::refund(conn, &request, Moment::now())).await?;
        Ok(id.to_string())
    }

    async fn payout(&self, request: PayoutRequest) -> Result<String, ProviderError> {
        let id = self.db.write(move |conn| books::payout(conn, &request, Moment::now())).await?;
        Ok(id.to_string())
    }

    fn verify_webhook(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        now: Moment,
    ) -> Result<ProviderEvent, WebhookError> {
        let header = headers
            .get(signature::HEADER)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        signature::verify(self.config.webhook_secret.expose_secret(), header, body, now)?;
        events::read(body)
    }
}
