//! Signing in with another site by OpenID Connect: what it is asked, and what its answer proves.
//!
//! Authorization code flow with PKCE, a state and a nonce (OpenID Connect Core 1.0, section 3.1; RFC 7636).

use std::sync::Arc;
use std::time::Duration;

use openidconnect::core::{
    CoreAuthenticationFlow, CoreClientAuthMethod, CoreIdTokenClaims, CoreJwsSigningAlgorithm,
    CoreProviderMetadata, CoreUserInfoClaims,
};
use openidconnect::{
    AuthType, AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret, CsrfToken,
    EndpointMaybeSet, EndpointNotSet, EndpointSet, HttpRequest, HttpResponse, IssuerUrl, Nonce,
    OAuth2TokenResponse as _, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope,
    SignatureVerificationError, TokenResponse as _,
};
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;
use url::Url;

use crate::base::ids::UserId;
use crate::base::{Moment, causes};
use crate::config::Config;
use crate::http;

/// How long the other site may take for one answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// No answer of such a site is longer.
const MOST_BYTES: usize = 1024 * 1024;
/// For how long what the site says of itself is believed; its keys change more often than its addresses.
const BELIEVED_MINUTES: i64 = 60;
/// How long somebody may be at the other site.
const MOST_SECONDS: i64 = 15 * 60;
/// How fresh a proof of the other site must be to count as one here.
const FRESH_SECONDS: i64 = 5 * 60;

/// The signatures that are taken: none made with a shared secret, and never none at all.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 7] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// The site that people may sign in with, if the operator named one.
#[derive(Clone)]
pub enum OpenId {
    Off,
    On(Arc<Site>),
}

/// A site that tells who somebody is.
pub struct Site {
    issuer: IssuerUrl,
    /// What people call it.
    pub name: String,
    client_id: ClientId,
    client_secret: ClientSecret,
    back: RedirectUrl,
    client: reqwest::Client,
    /// What it said of itself, and when.
    said: Mutex<Option<(Moment, CoreProviderMetadata)>>,
}

/// Why the other site proves nothing. What exactly was wrong is for the log alone.
#[derive(Debug, thiserror::Error)]
pub enum OpenIdError {
    #[error("the site does not answer: {0}")]
    Unreachable(String),
    #[error("the answer does not prove anything: {0}")]
    Unproven(String),
}

fn unproven(error: impl std::fmt::Display) -> OpenIdError {
    OpenIdError::Unproven(error.to_string())
}

/// What somebody is at the other site for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Purpose {
    SignIn,
    /// A member wants to sign in with it from now on.
    Link(UserId),
    /// A member proves again that it is them.
    Prove(UserId),
}

/// What is remembered on the server while somebody is at the other site.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Attempt {
    pub purpose: Purpose,
    /// Where they are going.
    pub next: String,
    state: String,
    nonce: String,
    verifier: String,
    since: i64,
}

impl Attempt {
    /// Whether this is the answer to it, in time.
    pub fn is_answered_by(&self, state: &str, now: Moment) -> bool {
        (0..MOST_SECONDS).contains(&(now.unix() - self.since)) && self.state == state
    }
}

/// Somebody, as the other site knows them.
#[derive(Debug, Clone)]
pub struct Claims {
    pub issuer: String,
    pub subject: String,
    pub email: String,
    /// Whether the site says that the address is theirs.
    pub is_verified: bool,
    pub name: String,
    /// When they last proved to the site that it is them.
    proved_at: Option<i64>,
}

impl Claims {
    /// Whether they proved to the other site just now that it is them.
    pub fn is_fresh(&self, now: Moment) -> bool {
        self.proved_at.is_some_and(|at| (now.unix() - at).abs() < FRESH_SECONDS)
    }
}

type Client = openidconnect::core::CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

impl OpenId {
    /// What the operator set up. An address that is none is said.
    pub fn from_config(config: &Config) -> Result<Self, String> {
        let Some(openid) = &config.openid else { return Ok(Self::Off) };
        let back = config.absolute("/login/openid/return");
        Ok(Self::On(Arc::new(Site {
            issuer: IssuerUrl::new(openid.issuer.clone()).map_err(|e| e.to_string())?,
            name: openid.name.clone(),
            client_id: ClientId::new(openid.client.id.clone()),
            client_secret: ClientSecret::new(openid.client.secret.expose_secret().to_owned()),
            back: RedirectUrl::new(back).map_err(|e| e.to_string())?,
            client: http::client(PATIENCE)?,
            said: Mutex::new(None),
        })))
    }

    pub fn site(&self) -> Option<&Site> {
        match self {
            Self::Off => None,
            Self::On(site) => Some(site),
        }
    }

    /// What people call the site, if there is one.
    pub fn name(&self) -> Option<String> {
        self.site().map(|site| site.name.clone())
    }
}

impl Site {
    /// What the site says of itself. It is asked again after a while, and where `older_than` says so.
    async fn metadata(
        &self,
        older_than: i64,
        now: Moment,
    ) -> Result<CoreProviderMetadata, OpenIdError> {
        let mut said = self.said.lock().await;
        if let Some((at, metadata)) = said.as_ref()
            && now.since(*at).num_minutes() < older_than
        {
            return Ok(metadata.clone());
        }
        let ask = |request| ask(&self.client, request);
        let metadata = CoreProviderMetadata::discover_async(self.issuer.clone(), &ask)
            .await
            .map_err(|error| OpenIdError::Unreachable(causes::in_full(&error)))?;
        *said = Some((now, metadata.clone()));
        Ok(metadata)
    }

    fn client(&self, metadata: CoreProviderMetadata) -> Client {
        let only_in_body = metadata.token_endpoint_auth_methods_supported().is_some_and(|known| {
            known.contains(&CoreClientAuthMethod::ClientSecretPost)
                && !known.contains(&CoreClientAuthMethod::ClientSecretBasic)
        });
        let (id, secret) = (self.client_id.clone(), self.client_secret.clone());
        let client = Client::from_provider_metadata(metadata, id, Some(secret))
            .set_redirect_uri(self.back.clone());
        if only_in_body { client.set_auth_type(AuthType::RequestBody) } else { client }
    }

    /// Where the browser goes, and what to remember until it comes back.
    pub async fn begin(
        &self,
        purpose: Purpose,
        next: &str,
        now: Moment,
    ) -> Result<(Url, Attempt), OpenIdError> {
        let client = self.client(self.metadata(BELIEVED_MINUTES, now).await?);
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let mut asked = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                CsrfToken::new_random,
                Nonce::new_random,
            )
            .add_scope(Scope::new("email".to_owned()))
            .add_scope(Scope::new("profile".to_owned()))
            .set_pkce_challenge(challenge);
        if matches!(purpose, Purpose::Prove(_)) {
            // The site asks for the password again, and says when it did.
            asked = asked.set_max_age(Duration::ZERO);
        }
        let (url, state, nonce) = asked.url();
        let attempt = Attempt {
            purpose,
            next: next.to_owned(),
            state: state.into_secret(),
            nonce: nonce.secret().clone(),
            verifier: verifier.into_secret(),
            since: now.unix(),
        };
        Ok((url, attempt))
    }

    /// Redeems the code that the browser brought back, and reads who came.
    pub async fn finish(
        &self,
        attempt: &Attempt,
        code: &str,
        now: Moment,
    ) -> Result<Claims, OpenIdError> {
        let ask = |request| ask(&self.client, request);
        let mut client = self.client(self.metadata(BELIEVED_MINUTES, now).await?);
        let tokens = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(unproven)?
            .set_pkce_verifier(PkceCodeVerifier::new(attempt.verifier.clone()))
            .request_async(&ask)
            .await
            .map_err(|error| unproven(causes::in_full(&error)))?;
        let token = tokens.id_token().ok_or_else(|| unproven("no id token"))?;
        let nonce = Nonce::new(attempt.nonce.clone());
        let read = |client: &Client| -> Result<CoreIdTokenClaims, ClaimsVerificationError> {
            let verifier = client.id_token_verifier().set_allowed_algs(ALGORITHMS);
            token.claims(&verifier, &nonce).cloned()
        };
        let claims = match read(&client) {
            // The site signs with a key it did not have when it was last asked.
            Err(ClaimsVerificationError::SignatureVerification(
                SignatureVerificationError::NoMatchingKey,
            )) => {
                client = self.client(self.metadata(1, now).await?);
                read(&client).map_err(unproven)?
            }
            other => other.map_err(unproven)?,
        };
        let mut email = claims.email().map(|email| email.to_string());
        let mut is_verified = claims.email_verified();
        let mut name = claims.name().and_then(|name| name.get(None)).map(|name| name.to_string());
        if email.is_none()
            && let Ok(asked) =
                client.user_info(tokens.access_token().clone(), Some(claims.subject().clone()))
        {
            // Many sites say more where they are asked for more.
            let more: CoreUserInfoClaims = asked
                .request_async(&ask)
                .await
                .map_err(|error| unproven(causes::in_full(&error)))?;
            email = more.email().map(|email| email.to_string());
            is_verified = more.email_verified();
            name = name.or_else(|| more.name()?.get(None).map(|name| name.to_string()));
        }
        Ok(Claims {
            issuer: self.issuer.to_string(),
            subject: claims.subject().to_string(),
            email: email.unwrap_or_default(),
            is_verified: is_verified.unwrap_or(false),
            name: name.unwrap_or_default(),
            proved_at: claims.auth_time().map(|at| at.timestamp()),
        })
    }
}

/// Why an answer could not be had.
#[derive(Debug, thiserror::Error)]
enum Silence {
    #[error(transparent)]
    Http(#[from] reqwest::Error),
    #[error(transparent)]
    Form(#[from] openidconnect::http::Error),
    #[error("the answer is too long")]
    TooLong,
}

/// Asks the site, for the library.
async fn ask(client: &reqwest::Client, request: HttpRequest) -> Result<HttpResponse, Silence> {
    let mut answer = client.execute(request.try_into()?).await?;
    let mut response = openidconnect::http::Response::builder().status(answer.status());
    for (name, value) in answer.headers() {
        response = response.header(name, value);
    }
    let mut body = Vec::new();
    while let Some(part) = answer.chunk().await? {
        body.extend_from_slice(&part);
        if body.len() > MOST_BYTES {
            return Err(Silence::TooLong);
        }
    }
    Ok(response.body(body)?)
}
