//! Making sense of the values: each kind in one place, and every problem with the key it is about.

use std::collections::HashMap;
use std::net::IpAddr;

use secrecy::SecretString;
use url::Url;

use super::{KEYS, OauthClient, OpenIdConfig, ZoomApp};

/// The values as they were found, and what is wrong with them so far.
pub(super) struct Reader {
    pub values: HashMap<String, String>,
    pub problems: Vec<String>,
}

impl Reader {
    pub fn text(&self, key: &str) -> Option<String> {
        self.values.get(key).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
    }

    pub fn required(&mut self, key: &str, in_development: &str, is_development: bool) -> String {
        match self.text(key) {
            Some(value) => value,
            None if is_development => in_development.to_owned(),
            None => {
                let meaning =
                    KEYS.iter().find(|(name, _)| *name == key).map_or("", |(_, meaning)| *meaning);
                self.problems.push(format!("{key} is not set: {meaning}"));
                String::new()
            }
        }
    }

    /// An id and its secret; half of it is a problem.
    pub fn client(&mut self, key: &str) -> Option<OauthClient> {
        let text = self.text(key)?;
        let Some((id, secret)) = text.split_once(' ') else {
            self.problems.push(format!("{key} must be an id and a secret with a space between"));
            return None;
        };
        let server = self.text("CALENDAR_SERVER").and_then(|server| server.parse().ok());
        let secret = SecretString::from(secret.trim().to_owned());
        Some(OauthClient { id: id.to_owned(), secret, server })
    }

    /// A site to sign in with. Over a line that others can read it would prove nothing.
    pub fn openid(&mut self, is_development: bool) -> Option<OpenIdConfig> {
        let (issuer, client) = match (self.text("OIDC_ISSUER"), self.client("OIDC_CLIENT")) {
            (Some(issuer), Some(client)) => (issuer, client),
            (None, None) => return None,
            _ => {
                self.problems.push("OIDC_ISSUER and OIDC_CLIENT belong together".to_owned());
                return None;
            }
        };
        let url = Url::parse(&issuer).ok().filter(|url| url.scheme() == "https" || is_development);
        let Some(host) = url.and_then(|url| url.host_str().map(str::to_owned)) else {
            self.problems
                .push("OIDC_ISSUER must be an address such as https://id.example".to_owned());
            return None;
        };
        Some(OpenIdConfig { issuer, client, name: self.text("OIDC_NAME").unwrap_or(host) })
    }

    /// Zoom's app; a part of it is a problem.
    pub fn zoom(&mut self) -> Option<ZoomApp> {
        let text = self.text("ZOOM_APP")?;
        let words: Vec<&str> = text.split_whitespace().collect();
        let [account, id, secret] = words.as_slice() else {
            let problem = "ZOOM_APP must be an account, an id and a secret with spaces between";
            self.problems.push(problem.to_owned());
            return None;
        };
        Some(ZoomApp {
            account: (*account).to_owned(),
            id: (*id).to_owned(),
            secret: SecretString::from((*secret).to_owned()),
            webhook_secret: self.text("ZOOM_WEBHOOK_SECRET").map(SecretString::from),
            server: self.text("ZOOM_SERVER").and_then(|server| server.parse().ok()),
        })
    }

    /// A list of words in lower case.
    pub fn words(&mut self, key: &str) -> Vec<String> {
        let text = self.text(key).unwrap_or_default().to_lowercase();
        let words = text.split(',').map(|word| word.trim().to_owned());
        words.filter(|word| !word.is_empty()).collect()
    }

    /// A list of addresses; what is none is a problem.
    pub fn addresses(&mut self, key: &str) -> Vec<IpAddr> {
        let text = self.text(key).unwrap_or_default();
        let mut addresses = Vec::new();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            match part.parse() {
                Ok(address) => addresses.push(address),
                Err(_) => self.problems.push(format!("{key}: `{part}` is not an address")),
            }
        }
        addresses
    }

    pub fn parsed<T: std::str::FromStr>(&mut self, key: &str, default: &str) -> Option<T> {
        let text = self.text(key).unwrap_or_else(|| default.to_owned());
        let parsed = text.parse().ok();
        if parsed.is_none() && !text.is_empty() {
            let meaning =
                KEYS.iter().find(|(name, _)| *name == key).map_or("", |(_, meaning)| *meaning);
            self.problems.push(format!("{key} is not understood: {meaning}"));
        }
        parsed
    }
}

/// The values of a TOML file. A key that nobody reads is a mistake.
pub(super) fn file_values(text: &str) -> Result<HashMap<String, String>, String> {
    let table: toml::Table = text.parse().map_err(|e| format!("{e}"))?;
    let mut values = HashMap::new();
    for (key, value) in table {
        let upper = key.to_uppercase();
        if !KEYS.iter().any(|(name, _)| *name == upper) {
            return Err(format!("unknown key `{key}`"));
        }
        let text = match value {
            toml::Value::String(text) => text,
            other => other.to_string(),
        };
        values.insert(upper, text);
    }
    Ok(values)
}
