//! Who may read the numbers of an instance: programs at known addresses, or with a token.

use std::net::IpAddr;

use actix_web::HttpRequest;
use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;

use super::address::{ClientAddress, TrustedProxies};

/// The addresses and the token of the settings; in the request's app data.
#[derive(Debug, Clone, Default)]
pub struct Operators {
    /// Without any, this machine alone.
    pub addresses: Vec<IpAddr>,
    pub token: Option<SecretString>,
}

impl Operators {
    /// Whether a request comes from one of them. What came through a proxy that is not known comes from nowhere:
    /// its address would be the proxy's, and often this machine's.
    pub fn admit(&self, request: &HttpRequest) -> bool {
        self.has_token(request) || (!is_forwarded(request) && self.is_at_home(request))
    }

    fn is_at_home(&self, request: &HttpRequest) -> bool {
        let ClientAddress(address) = ClientAddress::of(request);
        if self.addresses.is_empty() {
            address.is_loopback()
        } else {
            self.addresses.contains(&address)
        }
    }

    fn has_token(&self, request: &HttpRequest) -> bool {
        let sent = request
            .headers()
            .get("Authorization")
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.strip_prefix("Bearer "));
        match (&self.token, sent) {
            (Some(token), Some(sent)) => {
                bool::from(token.expose_secret().as_bytes().ct_eq(sent.as_bytes()))
            }
            _ => false,
        }
    }
}

/// Whether a proxy passed the request on whose word is not believed.
fn is_forwarded(request: &HttpRequest) -> bool {
    let headers = request.headers();
    !TrustedProxies::passed_on(request)
        && ["X-Forwarded-For", "Forwarded", "Via"].iter().any(|name| headers.contains_key(*name))
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    fn request(peer: &str, headers: &[(&'static str, &str)]) -> HttpRequest {
        let mut request = TestRequest::default()
            .peer_addr(format!("{peer}:4000").parse().unwrap())
            .app_data(TrustedProxies(vec!["10.0.0.1".parse().unwrap()]));
        for header in headers {
            request = request.insert_header(*header);
        }
        request.to_http_request()
    }

    #[test]
    fn only_this_machine_those_named_and_those_with_the_token_are_let_in() {
        let nobody_named = Operators::default();
        assert!(nobody_named.admit(&request("127.0.0.1", &[])));
        assert!(!nobody_named.admit(&request("9.9.9.9", &[])));
        assert!(!nobody_named.admit(&request("127.0.0.1", &[("X-Forwarded-For", "9.9.9.9")])));
        assert!(!nobody_named.admit(&request("10.0.0.1", &[("X-Forwarded-For", "9.9.9.9")])));
        assert!(!nobody_named.admit(&request("9.9.9.9", &[("Authorization", "Bearer ")])));
        let named = Operators {
            addresses: vec!["10.0.0.7".parse().unwrap()],
            token: Some("a long token".into()),
        };
        assert!(named.admit(&request("10.0.0.7", &[])));
        assert!(named.admit(&request("10.0.0.1", &[("X-Forwarded-For", "10.0.0.7")])));
        assert!(!named.admit(&request("127.0.0.1", &[])));
        assert!(named.admit(&request("9.9.9.9", &[("Authorization", "Bearer a long token")])));
        assert!(!named.admit(&request("9.9.9.9", &[("Authorization", "Bearer a long toke")])));
    }
}
