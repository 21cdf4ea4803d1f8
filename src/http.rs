//! Calls to other servers: one way to make a client, so that each has a limit of time and trusts the same roots.

use std::sync::Arc;
use std::time::Duration;

/// What every client of ours begins with: the roots built in, the one implementation of TLS, and no redirect followed.
pub fn builder() -> Result<reqwest::ClientBuilder, String> {
    let roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|e| e.to_string())?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(reqwest::redirect::Policy::none()))
}

/// A client that waits `patience` for a whole answer.
pub fn client(patience: Duration) -> Result<reqwest::Client, String> {
    builder()?.timeout(patience).build().map_err(|e| e.to_string())
}
