//! Cross-site requests: a changing request must come from our own pages.
//!
//! Browsers say where a request comes from in `Sec-Fetch-Site`, older ones in `Origin`. A changing
//! request with neither, or from elsewhere, is refused. Signed webhooks and programs with a token prove
//! themselves instead.

use actix_web::HttpRequest;
use actix_web::http::Method;

use super::AppError;
use super::layout::IsDevelopment;
use crate::base::Msg;

/// Our own address, such as `https://coaching.example`; in the request's app data.
#[derive(Debug, Clone)]
pub struct OwnOrigin(pub String);

/// Refuses a changing request from another site.
pub fn check(request: &HttpRequest) -> Result<(), AppError> {
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS)
        || request.path().starts_with("/webhooks/")
        // A mail program presses the button of a mail (RFC 8058); the address is signed.
        || request.path().starts_with("/unsubscribe/")
        // Programs come with a token and no cookie counts there, so there is nothing to forge.
        || is_api(request)
    {
        return Ok(());
    }
    let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    let own = request.app_data::<OwnOrigin>().map_or("", |own| own.0.as_str());
    if is_ours(header("Sec-Fetch-Site"), header("Origin"), own) {
        Ok(())
    } else {
        Err(AppError::Forbidden(Msg::new("error-cross-site")))
    }
}

/// Whether a request is for the interface of programs, which answers in JSON and looks at no cookie.
pub fn is_api(request: &HttpRequest) -> bool {
    request.path().starts_with("/api/")
}

/// Refuses a request for a host that is not ours, so that no page, cookie or cache is made for it.
/// Development answers to every name; probes ask by address.
pub fn check_host(request: &HttpRequest) -> Result<(), AppError> {
    let is_development = request.app_data::<IsDevelopment>().is_some_and(|is| is.0);
    if is_development || matches!(request.path(), "/health/live" | "/health/ready" | "/metrics") {
        return Ok(());
    }
    let named = request.headers().get("Host").and_then(|value| value.to_str().ok());
    // HTTP/2 names the host in the address.
    let named =
        named.or_else(|| request.uri().authority().map(actix_web::http::uri::Authority::as_str));
    let own = request.app_data::<OwnOrigin>().map_or("", |own| own.0.as_str());
    let own = own.split_once("://").map_or("", |(_, host)| host);
    let is_own = named.is_some_and(|named| !own.is_empty() && named.eq_ignore_ascii_case(own));
    if is_own { Ok(()) } else { Err(AppError::Misdirected) }
}

fn is_ours(fetch_site: Option<&str>, origin: Option<&str>, own: &str) -> bool {
    match (fetch_site, origin) {
        (Some(site), _) => matches!(site, "same-origin" | "none"),
        (None, Some(origin)) => origin == own,
        (None, None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c1_c3_only_our_own_pages_may_change_anything() {
        let own = "https://coaching.example";
        assert!(is_ours(Some("same-origin"), None, own));
        assert!(is_ours(Some("none"), None, own));
        assert!(is_ours(None, Some(own), own));
        for (site, origin) in [
            (None, None),
            (Some("cross-site"), Some(own)),
            (Some("same-site"), None),
            (None, Some("https://evil.example")),
            (None, Some("null")),
            (None, Some("https://coaching.example.evil.example")),
        ] {
            assert!(!is_ours(site, origin, own), "{site:?} {origin:?}");
        }
    }
}
