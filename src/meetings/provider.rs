//! What a provider of calls is to us: a place where calls are made, moved and taken away. Each deed may be
//! repeated: before a call is made, it is looked for.

use std::future::Future;

use crate::base::Moment;

/// A call to be made, or to be moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// What the call is found again by: the reference of its booking.
    pub mark: String,
    pub topic: String,
    /// Where its people find everything about it.
    pub page: String,
    pub starts_at: Moment,
    pub minutes: i64,
    /// The host's address of mail, which is theirs at the provider too.
    pub host: String,
}

/// A call at a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    pub id: String,
    /// The provider's name of the host.
    pub host_id: String,
    pub join_url: String,
}

/// Why a provider did not do it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProviderError {
    /// Worth trying again.
    #[error("the provider of the call cannot be reached: {0}")]
    Unavailable(String),
    /// Trying again cannot help.
    #[error("the provider of the call refuses: {0}")]
    Refused(String),
    /// There is no such call, or not any more.
    #[error("there is no such call")]
    Gone,
}

/// A provider of calls.
pub trait CallProvider {
    /// The call with this mark, if it was made.
    fn find(
        &self,
        wanted: &Wanted,
    ) -> impl Future<Output = Result<Option<Made>, ProviderError>> + Send;

    fn create(&self, wanted: &Wanted) -> impl Future<Output = Result<Made, ProviderError>> + Send;

    /// Gives it the time and the topic that it should have.
    fn change(
        &self,
        id: &str,
        wanted: &Wanted,
    ) -> impl Future<Output = Result<(), ProviderError>> + Send;

    fn delete(&self, id: &str) -> impl Future<Output = Result<(), ProviderError>> + Send;

    /// Nobody waits for the call any more: what a try may have left behind is taken away, as far as that can be
    /// had.
    fn abandon(&self) -> impl Future<Output = ()> + Send {
        async {}
    }
}
