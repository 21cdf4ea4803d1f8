//! Turns names into addresses, and leaves none that may not be asked.

use std::net::SocketAddr;
use std::sync::Arc;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use super::address::is_public;

/// The name leads to an address that is not of the public internet.
#[derive(Debug, thiserror::Error)]
#[error("the address is not public")]
pub struct NotPublic;

/// Resolves a name once for each connection, which then goes to exactly the addresses that were checked: a name
/// that answers differently a moment later changes nothing.
pub struct Guard {
    pub private_hosts: Arc<[String]>,
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let is_known = self.private_hosts.iter().any(|host| host == name.as_str());
        Box::pin(async move {
            let found: Vec<SocketAddr> =
                tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            let addresses = if is_known { found } else { all_public(found)? };
            Ok::<Addrs, Box<dyn std::error::Error + Send + Sync>>(Box::new(addresses.into_iter()))
        })
    }
}

/// The addresses if all are public. A name with one foot inside is refused whole.
fn all_public(found: Vec<SocketAddr>) -> Result<Vec<SocketAddr>, NotPublic> {
    if found.iter().all(|address| is_public(address.ip())) { Ok(found) } else { Err(NotPublic) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i1_a_name_with_one_inner_address_is_refused_whole() {
        let inside: SocketAddr = "10.0.0.1:0".parse().unwrap();
        let outside: SocketAddr = "1.1.1.1:0".parse().unwrap();
        assert!(all_public(vec![outside, inside]).is_err());
        assert_eq!(all_public(vec![outside]).unwrap(), [outside]);
    }
}
