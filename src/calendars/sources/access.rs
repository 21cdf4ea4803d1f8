//! How a calendar elsewhere is reached: an address that may itself be a secret, or an account's password. Stored
//! encrypted only.

use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::base::ids::CalendarSourceId;
use crate::base::sealed;
use crate::calendars::model::Kind;
use crate::config::Config;

/// How a calendar is reached.
#[derive(Clone, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Access {
    Ics { address: String },
    Caldav { address: String, user: String, password: String },
    Google { refresh_token: String },
    Microsoft { refresh_token: String },
}

impl Access {
    /// The text to store in a row.
    pub fn seal(&self, config: &Config, id: CalendarSourceId) -> String {
        let text = serde_json::to_string(self).unwrap_or_default();
        // Fails only for texts of many gigabytes.
        sealed::seal(&key(config), id.as_str(), text.as_bytes()).unwrap_or_default()
    }

    /// What was stored in a row; nothing if the secret key is another.
    pub fn open(config: &Config, id: CalendarSourceId, sealed: &str) -> Option<Self> {
        let text = sealed::open(&key(config), id.as_str(), sealed).ok()?;
        serde_json::from_slice(&text).ok()
    }

    pub fn kind(&self) -> Kind {
        match self {
            Self::Ics { .. } => Kind::Ics,
            Self::Caldav { .. } => Kind::Caldav,
            Self::Google { .. } => Kind::Google,
            Self::Microsoft { .. } => Kind::Microsoft,
        }
    }

    /// The server, which is all that pages show of an address.
    pub fn host(&self) -> String {
        let (Self::Ics { address } | Self::Caldav { address, .. }) = self else {
            return if self.kind() == Kind::Google {
                "calendar.google.com"
            } else {
                "outlook.office.com"
            }
            .to_owned();
        };
        let url = address.parse::<Url>().ok();
        url.and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
    }
}

/// The permission that an access holds, if it is one.
pub fn permission(access: &Access) -> Option<&str> {
    match access {
        Access::Google { refresh_token } | Access::Microsoft { refresh_token } => {
            Some(refresh_token)
        }
        Access::Ics { .. } | Access::Caldav { .. } => None,
    }
}

fn key(config: &Config) -> String {
    crate::base::secret::derive(config.secret_key.expose_secret(), "calendar-sources")
}
