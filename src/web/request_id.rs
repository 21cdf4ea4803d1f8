//! The id of a request: in each of its log lines, in its response, and on the page of a failure.

use std::sync::Arc;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderMap, HeaderName};
use actix_web::{HttpMessage, HttpRequest};
use opentelemetry::propagation::{Extractor, TextMapPropagator as _};
use opentelemetry_sdk::propagation::TraceContextPropagator;
use tracing::Span;
use tracing::field::Empty;
use tracing_actix_web::RootSpanBuilder;
use tracing_opentelemetry::OpenTelemetrySpanExt as _;

use super::address::TrustedProxies;
use crate::base::id::IdText;

/// The header that carries it.
pub const HEADER: &str = "x-request-id";

/// The longest that is taken over, in characters.
const LONGEST: usize = 64;

/// The id, in the request's extensions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestId(Arc<str>);

impl RequestId {
    /// The id of a request. The first to ask decides it: the proxy's, if it is known and its id is well formed, or a
    /// new one.
    pub fn of(request: &HttpRequest) -> Self {
        if let Some(id) = request.extensions().get::<Self>() {
            return id.clone();
        }
        let id = sent(request).unwrap_or_else(|| Self(IdText::generate().as_str().into()));
        request.extensions_mut().insert(id.clone());
        id
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn sent(request: &HttpRequest) -> Option<RequestId> {
    if !TrustedProxies::passed_on(request) {
        return None;
    }
    let text = request.headers().get(HEADER)?.to_str().ok()?;
    is_well_formed(text).then(|| RequestId(text.into()))
}

/// Letters, digits and dashes: nothing that means something in a log, a header or a page.
fn is_well_formed(text: &str) -> bool {
    (8..=LONGEST).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// What a proxy says of the trace that a request is a part of (W3C Trace Context).
struct Sent<'a>(&'a HeaderMap);

impl Extractor for Sent<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key)?.to_str().ok()
    }

    fn keys(&self) -> Vec<&str> {
        self.0.keys().map(HeaderName::as_str).collect()
    }
}

/// The span around a request, which its log lines carry. It names the route and not the address: addresses of links
/// in mails hold secrets.
pub struct RequestSpan;

impl RootSpanBuilder for RequestSpan {
    fn on_request_start(request: &ServiceRequest) -> Span {
        let id = RequestId::of(request.request());
        let route = request.match_pattern();
        let span = tracing::info_span!(
            "request",
            request_id = id.as_str(),
            method = request.method().as_str(),
            route = route.as_deref().unwrap_or("none"),
            status = Empty,
        );
        // Whoever may name a request may also say what it is a part of.
        if TrustedProxies::passed_on(request.request()) {
            let parent = TraceContextPropagator::new().extract(&Sent(request.headers()));
            // It fails where nobody traces.
            let _ = span.set_parent(parent);
        }
        span
    }

    fn on_request_end<B: MessageBody>(
        span: Span,
        outcome: &Result<ServiceResponse<B>, actix_web::Error>,
    ) {
        let status = match outcome {
            Ok(response) => response.status(),
            Err(error) => error.as_response_error().status_code(),
        };
        span.record("status", status.as_u16());
        span.in_scope(|| tracing::debug!("answered"));
    }
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    fn id_of(peer: &str, sent: &str) -> String {
        let request = TestRequest::default()
            .peer_addr(format!("{peer}:4000").parse().unwrap())
            .app_data(TrustedProxies(vec!["10.0.0.1".parse().unwrap()]))
            .insert_header((HEADER, sent))
            .to_http_request();
        let id = RequestId::of(&request);
        assert_eq!(RequestId::of(&request), id, "it stays the same");
        id.as_str().to_owned()
    }

    #[test]
    fn only_a_known_proxy_may_name_a_request_and_only_in_plain_letters() {
        let good = "7f3c2a10-0b1c-4f7e";
        assert_eq!(id_of("10.0.0.1", good), good);
        assert_ne!(id_of("9.9.9.9", good), good);
        for bad in ["short", "with space in it", "<b>not-plain</b>", &"x".repeat(65)] {
            assert_ne!(id_of("10.0.0.1", bad), bad);
        }
    }
}
