//! Accounts at providers that give permission by OAuth 2: asking for it with PKCE, and keeping it fresh.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::ExposeSecret;
use serde_json::Value;
use sha2::{Digest, Sha256};
use url::Url;

use crate::base::secret;
use crate::calendars::model::{Kind, Problem};
use crate::config::{Config, OauthClient};
use crate::fetch::{Ask, Fetcher, Method};

/// What Google is asked for: when somebody is busy, and for calls to write events.
const GOOGLE_READING: &str = "https://www.googleapis.com/auth/calendar.freebusy https://www.googleapis.com/auth/calendar.calendarlist.readonly";
const GOOGLE_WRITING: &str = "https://www.googleapis.com/auth/calendar.events";

/// A provider, where its servers are, and what it calls things.
pub struct Provider<'a> {
    pub kind: Kind,
    client: &'a OauthClient,
}

/// What a browser keeps while its person is at the provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    pub state: String,
    pub verifier: String,
}

/// What a provider gave: for an hour, and for good.
pub struct Granted {
    pub access_token: String,
    pub refresh_token: Option<String>,
    /// Whether it goes as far as writing events. A person may say yes to some of what was asked.
    pub may_write: bool,
}

impl Attempt {
    pub fn new() -> Self {
        Self { state: secret::token(), verifier: secret::token() }
    }

    fn challenge(&self) -> String {
        URL_SAFE_NO_PAD.encode(Sha256::digest(self.verifier.as_bytes()))
    }
}

impl<'a> Provider<'a> {
    /// A provider that the operator set up.
    pub fn of(config: &'a Config, kind: Kind) -> Option<Self> {
        let client = match kind {
            Kind::Google => config.google_calendar.as_ref(),
            Kind::Microsoft => config.microsoft_calendar.as_ref(),
            Kind::Ics | Kind::Caldav => None,
        };
        client.map(|client| Self { kind, client })
    }

    /// An address of the provider's; all on one server where another was configured.
    fn address(&self, google: &str, microsoft: &str) -> String {
        let own = if self.kind == Kind::Google { google } else { microsoft };
        match (
            &self.client.server,
            own.split_once("://").and_then(|(_, rest)| rest.split_once('/')),
        ) {
            (Some(server), Some((_, path))) => {
                format!("{}/{path}", server.as_str().trim_end_matches('/'))
            }
            _ => own.to_owned(),
        }
    }

    /// An address of the provider's programming interface.
    pub fn api(&self, path: &str) -> Result<Url, Problem> {
        let base = self
            .address("https://www.googleapis.com/calendar/v3", "https://graph.microsoft.com/v1.0");
        format!("{base}{path}").parse().map_err(|_| Problem::Failed)
    }

    fn token_address(&self) -> String {
        self.address(
            "https://oauth2.googleapis.com/token",
            "https://login.microsoftonline.com/common/oauth2/v2.0/token",
        )
    }

    /// Where the person gives permission: to see when they are busy, and to make calls only where that is wanted.
    pub fn permission_url(&self, attempt: &Attempt, back: &str, makes_calls: bool) -> String {
        let base = self.address(
            "https://accounts.google.com/o/oauth2/v2/auth",
            "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
        );
        let challenge = attempt.challenge();
        let both = format!("{GOOGLE_READING} {GOOGLE_WRITING}");
        let mut fields = vec![
            ("response_type", "code"),
            ("client_id", self.client.id.as_str()),
            ("redirect_uri", back),
            ("state", attempt.state.as_str()),
            ("code_challenge", challenge.as_str()),
            ("code_challenge_method", "S256"),
        ];
        if self.kind == Kind::Google {
            // Without these Google gives permission for an hour only.
            fields.extend([("access_type", "offline"), ("prompt", "consent")]);
            fields.push(("scope", if makes_calls { &both } else { GOOGLE_READING }));
            if makes_calls {
                // What was given before stays given.
                fields.push(("include_granted_scopes", "true"));
            }
        } else {
            fields.extend([
                ("scope", "offline_access Calendars.ReadBasic"),
                ("response_mode", "query"),
            ]);
        }
        format!("{base}?{}", encoded(&fields))
    }

    /// Turns the code that the person brought back into permission.
    pub async fn redeem(
        &self,
        fetcher: &Fetcher,
        code: &str,
        verifier: &str,
        back: &str,
    ) -> Result<Granted, Problem> {
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("code_verifier", verifier),
            ("redirect_uri", back),
        ];
        self.tokens(fetcher, &fields).await
    }

    /// A fresh permission for an hour. `SignIn` if the person or the provider took it back.
    pub async fn refresh(
        &self,
        fetcher: &Fetcher,
        refresh_token: &str,
    ) -> Result<Granted, Problem> {
        let fields = [("grant_type", "refresh_token"), ("refresh_token", refresh_token)];
        self.tokens(fetcher, &fields).await
    }

    async fn tokens(&self, fetcher: &Fetcher, fields: &[(&str, &str)]) -> Result<Granted, Problem> {
        let mut all = fields.to_vec();
        let client_secret = self.client.secret.expose_secret();
        all.extend([("client_id", self.client.id.as_str()), ("client_secret", client_secret)]);
        let answer = fetcher.ask(&post(&self.token_address(), &all)?).await?;
        let said: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        let word = |name: &str| said.get(name).and_then(Value::as_str).map(str::to_owned);
        // A permission that was taken back is a bad request to both; that we are refused ourselves is no fault of
        // the person's.
        if matches!(answer.status, 400 | 401 | 403) {
            let is_us = matches!(
                word("error").unwrap_or_default().as_str(),
                "invalid_client" | "unauthorized_client"
            );
            return Err(if is_us { Problem::Failed } else { Problem::SignIn });
        }
        super::status(&answer)?;
        let access_token = word("access_token").ok_or(Problem::Failed)?;
        let scope = word("scope").unwrap_or_default();
        let may_write = scope.split(' ').any(|one| one == GOOGLE_WRITING);
        Ok(Granted { access_token, refresh_token: word("refresh_token"), may_write })
    }

    /// Gives the permission back, where the provider takes it. That it fails changes nothing here.
    pub async fn revoke(&self, fetcher: &Fetcher, refresh_token: &str) {
        if self.kind != Kind::Google {
            return;
        }
        let address = self.address("https://oauth2.googleapis.com/revoke", "");
        if let Ok(ask) = post(&address, &[("token", refresh_token)])
            && let Err(error) = fetcher.ask(&ask).await
        {
            tracing::info!(%error, "a permission could not be given back");
        }
    }

    /// Asks the programming interface.
    pub async fn ask(
        &self,
        fetcher: &Fetcher,
        access_token: &str,
        url: Url,
        body: Option<&Value>,
    ) -> Result<Value, Problem> {
        let mut ask = Ask::get(url).header("authorization", format!("Bearer {access_token}"));
        if self.kind == Kind::Microsoft {
            ask = ask.header("prefer", "outlook.timezone=\"UTC\"");
        }
        if let Some(body) = body {
            ask = ask.header("content-type", "application/json");
            (ask.method, ask.body) = (Method::POST, body.to_string().into_bytes());
        }
        let answer = fetcher.ask(&ask).await?;
        super::status(&answer)?;
        serde_json::from_slice(&answer.body).map_err(|_| Problem::Failed)
    }
}

fn encoded(fields: &[(&str, &str)]) -> String {
    let mut out = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in fields {
        out.append_pair(name, value);
    }
    out.finish()
}

fn post(address: &str, fields: &[(&str, &str)]) -> Result<Ask, Problem> {
    let mut ask = Ask::get(address.parse().map_err(|_| Problem::Failed)?);
    ask = ask.header("content-type", "application/x-www-form-urlencoded");
    (ask.method, ask.body) = (Method::POST, encoded(fields).into_bytes());
    Ok(ask)
}
