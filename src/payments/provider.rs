//! What a payment provider is to us: hosted checkout, refunds, payouts to connected accounts, and signed
//! messages. Every call carries an idempotency key, so that it may be repeated.

use std::future::Future;
use std::sync::Arc;

use actix_web::http::header::HeaderMap;

use super::test_provider::TestProvider;
use crate::base::ids::{PaymentId, PayoutId, RefundId};
use crate::base::{Currency, Moment, Money};
use crate::config::Config;
use crate::db::Db;

/// A page to be made at the provider, where somebody pays.
#[derive(Debug, Clone)]
pub struct CheckoutRequest {
    pub key: String,
    pub payment: PaymentId,
    pub amount: Money,
    /// What stays with the platform when the rest is passed on to the connected account.
    pub fee: Money,
    pub description: String,
    pub return_url: String,
    pub cancel_url: String,
    pub expires_at: Moment,
}

/// The page: its name at the provider, its address, and until when it takes money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkout {
    pub reference: String,
    pub url: String,
    pub expires_at: Moment,
}

/// Money to go back to a payer.
#[derive(Debug, Clone)]
pub struct RefundRequest {
    pub key: String,
    pub refund: RefundId,
    /// The provider's name of the checkout.
    pub checkout: String,
    pub amount: Money,
}

/// Money to go to a coach's account at the provider.
#[derive(Debug, Clone)]
pub struct PayoutRequest {
    pub key: String,
    pub payout: PayoutId,
    pub account: String,
    pub amount: Money,
}

/// Why a call failed.
#[derive(Debug, thiserror::Error)]
pub enum ProviderError {
    /// Worth trying again with the same key.
    #[error("the payment provider cannot be reached: {0}")]
    Unavailable(String),
    /// Trying again cannot help.
    #[error("the payment provider refuses: {0}")]
    Refused(String),
}

/// Why a message was not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WebhookError {
    /// No secret is set, so nobody can sign.
    #[error("webhooks are off")]
    Off,
    #[error("the signature does not fit")]
    BadSignature,
    /// Signed too long ago, or in the future.
    #[error("the message is too old")]
    Stale,
    #[error("the message cannot be read")]
    Unreadable,
}

/// A provider's signed message, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProviderEvent {
    /// The provider's name for the message; the same message may come often.
    pub id: String,
    /// The provider's word for what happened, such as `checkout.completed`.
    pub kind: String,
    /// Whether real money is meant.
    pub is_live: bool,
    pub change: Change,
}

/// What a message is about, as the provider knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The provider's name of the checkout.
    pub checkout: String,
    /// The payment, as we told the provider.
    pub payment: Option<PaymentId>,
    pub amount_minor: i64,
    pub currency: Option<Currency>,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    CheckoutProcessing(Subject),
    CheckoutCompleted {
        subject: Subject,
        method: String,
    },
    CheckoutFailed {
        subject: Subject,
        reason: String,
    },
    CheckoutExpired(Subject),
    RefundSucceeded {
        subject: Subject,
        refund: Option<RefundId>,
    },
    RefundFailed {
        subject: Subject,
        refund: Option<RefundId>,
    },
    DisputeOpened {
        subject: Subject,
        dispute: String,
    },
    DisputeWon {
        subject: Subject,
        dispute: String,
    },
    DisputeLost {
        subject: Subject,
        dispute: String,
    },
    PayoutPaid {
        payout: Option<PayoutId>,
        amount_minor: i64,
    },
    PayoutFailed {
        payout: Option<PayoutId>,
        amount_minor: i64,
    },
    /// A kind we take no interest in.
    Other,
}

/// A payment provider.
pub trait Provider {
    /// Its word in the database and in the address of its webhook.
    const NAME: &'static str;

    /// Makes a page where somebody pays. The same key gives the same page.
    fn create_checkout(
        &self,
        request: CheckoutRequest,
    ) -> impl Future<Output = Result<Checkout, ProviderError>> + Send;

    /// Sends money back. Returns the provider's name of the refund; whether it succeeded, a message tells.
    fn refund(
        &self,
        request: RefundRequest,
    ) -> impl Future<Output = Result<String, ProviderError>> + Send;

    /// Sends money to a connected account. Returns the provider's name of the payout; a message tells the rest.
    fn payout(
        &self,
        request: PayoutRequest,
    ) -> impl Future<Output = Result<String, ProviderError>> + Send;

    /// Checks a message's signature over its raw bytes, then reads it.
    fn verify_webhook(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        now: Moment,
    ) -> Result<ProviderEvent, WebhookError>;
}

/// One of the providers we know.
#[derive(Clone)]
pub enum AnyProvider {
    Test(TestProvider),
}

impl AnyProvider {
    /// The provider that new payments go to.
    pub fn configured(db: &Db, config: &Arc<Config>) -> Self {
        Self::Test(TestProvider::new(db.clone(), Arc::clone(config)))
    }

    /// The provider of a stored payment, or of a webhook's address.
    pub fn named(name: &str, db: &Db, config: &Arc<Config>) -> Option<Self> {
        (name == TestProvider::NAME).then(|| Self::configured(db, config))
    }

    pub fn name(&self) -> &'static str {
        match self {
            Self::Test(_) => TestProvider::NAME,
        }
    }

    pub async fn create_checkout(
        &self,
        request: CheckoutRequest,
    ) -> Result<Checkout, ProviderError> {
        match self {
            Self::Test(provider) => provider.create_checkout(request).await,
        }
    }

    pub async fn refund(&self, request: RefundRequest) -> Result<String, ProviderError> {
        match self {
            Self::Test(provider) => provider.refund(request).await,
        }
    }

    pub async fn payout(&self, request: PayoutRequest) -> Result<String, ProviderError> {
        match self {
            Self::Test(provider) => provider.payout(request).await,
        }
    }

    pub fn verify_webhook(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        now: Moment,
    ) -> Result<ProviderEvent, WebhookError> {
        match self {
            Self::Test(provider) => provider.verify_webhook(headers, body, now),
        }
    }
}
