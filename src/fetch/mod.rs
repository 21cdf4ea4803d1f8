//! Asks other servers at addresses that people typed: only servers of the public internet, briefly, and never
//! more than fits.
//!
//! Every connection goes to addresses that were checked, each redirect is checked anew, and what is too large or
//! too slow is given up. Names that the operator listed may be private: a server in the same network.

mod address;
mod resolver;

use std::error::Error as _;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderMap, LOCATION};
pub use reqwest::{Method, header};
use url::{Host, Url};

pub use address::is_public;
use resolver::{Guard, NotPublic};

/// The largest answer that is read.
pub const LARGEST: usize = 1024 * 1024;

/// How long one question may take, with all its redirects.
pub const LONGEST: Duration = Duration::from_secs(5);

/// How many redirects are followed.
const MOST_REDIRECTS: usize = 5;

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// Not an address of a server on the public internet.
    #[error("the address cannot be used")]
    Refused,
    #[error("the answer is too large")]
    TooLarge,
    #[error("the server is too slow")]
    TooSlow,
    #[error("the server cannot be reached")]
    Unreachable,
}

/// A question to another server.
#[derive(Debug, Clone)]
pub struct Ask {
    pub method: Method,
    pub url: Url,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
    /// Name and password, sent to the server of `url` and to none that it points at.
    pub login: Option<(String, String)>,
}

impl Ask {
    pub fn get(url: Url) -> Self {
        Self { method: Method::GET, url, headers: Vec::new(), body: Vec::new(), login: None }
    }

    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

/// Another server's answer, whatever its status.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: u16,
    /// Where the answer came from, after redirects.
    pub url: Url,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// Asks servers. Cheap to clone.
#[derive(Clone)]
pub struct Fetcher {
    client: Option<reqwest::Client>,
    private_hosts: Arc<[String]>,
}

impl Fetcher {
    /// `private_hosts`: names and addresses that may be asked although they are not public.
    pub fn new(private_hosts: &[String]) -> Self {
        let private_hosts: Arc<[String]> = private_hosts.into();
        let guard = Arc::new(Guard { private_hosts: Arc::clone(&private_hosts) });
        let client = crate::http::builder().and_then(|builder| {
            let client = builder
                .dns_resolver(guard)
                // A proxy would resolve names by itself.
                .no_proxy()
                .timeout(LONGEST)
                .pool_idle_timeout(Duration::from_secs(30))
                .user_agent("Guidepost")
                .build();
            client.map_err(|e| e.to_string())
        });
        let client = client.inspect_err(|error| tracing::error!(%error, "no HTTP client")).ok();
        Self { client, private_hosts }
    }

    /// Asks, and follows redirects as long as they lead to servers that may be asked.
    pub async fn ask(&self, ask: &Ask) -> Result<Answer, FetchError> {
        match tokio::time::timeout(LONGEST, self.follow(ask)).await {
            Ok(outcome) => outcome,
            Err(_) => Err(FetchError::TooSlow),
        }
    }

    async fn follow(&self, ask: &Ask) -> Result<Answer, FetchError> {
        let mut url = ask.url.clone();
        for _ in 0..=MOST_REDIRECTS {
            let answer = self.ask_once(ask, url.clone()).await?;
            let target = match answer.status {
                301 | 302 | 303 | 307 | 308 => {
                    answer.headers.get(LOCATION).and_then(|to| to.to_str().ok())
                }
                _ => None,
            };
            let Some(target) = target else { return Ok(answer) };
            url = url.join(target).map_err(|_| FetchError::Refused)?;
        }
        Err(FetchError::Unreachable)
    }

    /// Whether an address may be asked, as far as it can be seen before its name is resolved.
    pub fn check(&self, url: &Url) -> Result<(), FetchError> {
        if !matches!(url.scheme(), "http" | "https") {
            return Err(FetchError::Refused);
        }
        let is_fine = match url.host() {
            None => false,
            Some(Host::Domain(_)) => true,
            Some(Host::Ipv4(address)) => self.is_listed(url) || is_public(address.into()),
            Some(Host::Ipv6(address)) => self.is_listed(url) || is_public(address.into()),
        };
        if is_fine { Ok(()) } else { Err(FetchError::Refused) }
    }

    fn is_listed(&self, url: &Url) -> bool {
        let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
        self.private_hosts.iter().any(|listed| listed == host)
    }

    async fn ask_once(&self, ask: &Ask, url: Url) -> Result<Answer, FetchError> {
        self.check(&url)?;
        let client = self.client.as_ref().ok_or(FetchError::Unreachable)?;
        let is_own_server = url.origin() == ask.url.origin();
        let mut request = client.request(ask.method.clone(), url.clone());
        for (name, value) in &ask.headers {
            if is_own_server || !name.eq_ignore_ascii_case("authorization") {
                request = request.header(*name, value);
            }
        }
        if let Some((name, password)) = ask.login.as_ref().filter(|_| is_own_server) {
            request = request.basic_auth(name, Some(password));
        }
        if !ask.body.is_empty() {
            request = request.body(ask.body.clone());
        }
        let mut response = request.send().await.map_err(why)?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let mut body = Vec::new();
        while let Some(part) = response.chunk().await.map_err(why)? {
            if body.len() + part.len() > LARGEST {
                return Err(FetchError::TooLarge);
            }
            body.extend_from_slice(&part);
        }
        Ok(Answer { status, url, headers, body })
    }
}

/// The kind of a failure. What exactly the network said stays here: it could tell about the inside.
fn why(error: reqwest::Error) -> FetchError {
    if error.is_timeout() {
        return FetchError::TooSlow;
    }
    let mut cause = error.source();
    while let Some(one) = cause {
        if one.is::<NotPublic>() {
            return FetchError::Refused;
        }
        cause = one.source();
    }
    FetchError::Unreachable
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(url: &str) -> Result<(), FetchError> {
        Fetcher::new(&["10.0.0.5".to_owned(), "fd00::5".to_owned()]).check(&url.parse().unwrap())
    }

    #[test]
    fn i1_addresses_are_seen_through_however_they_are_written() {
        for inside in [
            "http://127.0.0.1/",
            "http://0x7f.1/",
            "http://2130706433/",
            "http://0177.0.0.1/",
            "http://127.1/",
            "http://[::1]/",
            "http://[::ffff:127.0.0.1]/",
            "http://[::ffff:7f00:1]/",
            "http://169.254.169.254/latest/meta-data",
            "file:///etc/passwd",
            "ftp://example.org/a.ics",
            "gopher://example.org/",
            "data:text/calendar,BEGIN",
        ] {
            assert_eq!(check(inside), Err(FetchError::Refused), "{inside}");
        }
        assert_eq!(check("https://calendar.example.org/a.ics"), Ok(()));
    }

    #[test]
    fn addresses_that_the_operator_listed_may_be_private() {
        assert_eq!(check("http://10.0.0.5:5232/"), Ok(()));
        assert_eq!(check("http://[fd00::5]:5232/"), Ok(()));
        assert_eq!(check("http://10.0.0.6/"), Err(FetchError::Refused));
    }
}
