//! The caller's network address, for limits. A forwarded address is believed only from a trusted proxy.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::net::{IpAddr, Ipv4Addr};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};

/// Proxies whose `X-Forwarded-For` is believed; in the request's app data.
#[derive(Debug, Clone, Default)]
pub struct TrustedProxies(pub Vec<IpAddr>);

impl TrustedProxies {
    /// Whether one of them passed a request on.
    pub fn passed_on(request: &HttpRequest) -> bool {
        let peer = request.peer_addr().map(|peer| peer.ip());
        let known = request.app_data::<Self>();
        known.zip(peer).is_some_and(|(known, peer)| known.0.contains(&peer))
    }
}

/// Where a request comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClientAddress(pub IpAddr);

impl ClientAddress {
    pub fn of(request: &HttpRequest) -> Self {
        let peer = request.peer_addr().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.ip());
        let none = TrustedProxies::default();
        let trusted = request.app_data::<TrustedProxies>().unwrap_or(&none);
        let forwarded =
            request.headers().get("X-Forwarded-For").and_then(|value| value.to_str().ok());
        Self(behind(peer, forwarded.unwrap_or_default(), &trusted.0))
    }
}

/// The last address of the chain that is not a trusted proxy: everything before it may be forged.
fn behind(peer: IpAddr, forwarded: &str, trusted: &[IpAddr]) -> IpAddr {
    let mut address = peer;
    for hop in forwarded.rsplit(',') {
        if !trusted.contains(&address) {
            break;
        }
        match hop.trim().parse() {
            Ok(before) => address = before,
            Err(_) => break,
        }
    }
    address
}

impl FromRequest for ClientAddress {
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Self::of(request)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn l1_a_forged_forwarded_address_is_ignored() {
        assert_eq!(behind(ip("9.9.9.9"), "1.1.1.1", &[]), ip("9.9.9.9"));
        let proxy = [ip("10.0.0.1")];
        assert_eq!(behind(ip("10.0.0.1"), "1.1.1.1, 8.8.8.8", &proxy), ip("8.8.8.8"));
        assert_eq!(behind(ip("10.0.0.1"), "junk", &proxy), ip("10.0.0.1"));
    }
}
