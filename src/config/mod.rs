//! Configuration: one struct, read once from the environment and an optional TOML file.
//!
//! Every key is a line of `KEYS`, which the README's table repeats and a test compares. The environment
//! wins over the file. Outside development nothing important has a default.

mod reader;

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use secrecy::{ExposeSecret, SecretString};
use url::Url;

use crate::db::DatabaseUrl;
use reader::{Reader, file_values};

/// Every key that is read, and what it means.
pub const KEYS: &[(&str, &str)] = &[
    ("GUIDEPOST_ENV", "`development` (default) or `production`"),
    ("GUIDEPOST_CONFIG", "path of a TOML file with these keys in lower case"),
    ("SECRET_KEY", "at least 32 random characters: signs cookies, peppers passwords"),
    ("BASE_URL", "the address people use, such as https://coaching.example"),
    ("DATABASE_URL", "`sqlite:var/guidepost.db` or `postgres://user:password@host/name`"),
    ("LISTEN", "address and port to listen on; default 127.0.0.1:8080"),
    ("DATA_DIR", "folder for uploads and development mails; default `var`"),
    (
        "SMTP_URL",
        "`smtp://user:password@host:587` (STARTTLS), `smtps://…:465`, or `smtp://host:25?tls=none`",
    ),
    ("MAIL_FROM", "sender of all mails, such as `Guidepost <hello@coaching.example>`"),
    (
        "SMS_URL",
        "a gateway for text messages in Twilio's form, with account and token: `https://account:token@host/path`; none by default",
    ),
    ("SMS_FROM", "the number or name that text messages come from"),
    ("DB_POOL", "database connections of one process; default 4"),
    ("HTTP_WORKERS", "web server threads; default the number of cores"),
    ("RUN_JOBS", "`true` (default) runs the worker inside `serve`; `false` leaves it to `work`"),
    (
        "TRUSTED_PROXIES",
        "addresses, comma separated, whose X-Forwarded-For is believed; default none",
    ),
    (
        "PAYMENT_PROVIDER",
        "`test` (the only one yet); in production it must be said, as it moves no real money",
    ),
    ("TEST_WEBHOOK_SECRET", "signs the test provider's webhooks; default derived from SECRET_KEY"),
    (
        "OIDC_ISSUER",
        "address of an OpenID Connect provider that people may sign in with, such as https://accounts.google.com; none by default",
    ),
    (
        "OIDC_CLIENT",
        "id and secret that this provider gave, with a space between; it sends people back to `BASE_URL` + `/login/openid/return`",
    ),
    ("OIDC_NAME", "what people call this provider; default its host"),
    ("JITSI_URL", "where meeting rooms are; default https://meet.jit.si"),
    (
        "ZOOM_APP",
        "account, id and secret of a server-to-server app of Zoom's, with spaces between: lets coaches meet on Zoom",
    ),
    ("ZOOM_WEBHOOK_SECRET", "secret token of that app's events: lets Zoom tell who was in a call"),
    ("ZOOM_SERVER", "where Zoom is asked, for tests; default its own servers"),
    (
        "CALENDAR_PRIVATE_HOSTS",
        "names or addresses, comma separated, of calendar servers in the own network; others must be public",
    ),
    (
        "GOOGLE_CALENDAR_CLIENT",
        "id and secret of a client of Google's, with a space between: lets coaches connect Google calendars and meet on Google Meet",
    ),
    (
        "MICROSOFT_CALENDAR_CLIENT",
        "id and secret of a client of Microsoft's, with a space between: lets coaches connect Outlook calendars",
    ),
    ("CALENDAR_SERVER", "where both providers are asked, for tests; default their own servers"),
    (
        "BACKUP_DIR",
        "folder of backups; default `backups` in `DATA_DIR`. On PostgreSQL a backup before migrations is made only where this is set",
    ),
    ("BACKUP_RECIPIENTS", "public keys of age, comma separated, that backups are encrypted for"),
    ("BACKUP_PASSPHRASE", "encrypts backups where there are no recipients, and opens them"),
    (
        "METRICS_ADDRESSES",
        "addresses, comma separated, that may read `/metrics`; default this machine",
    ),
    ("METRICS_TOKEN", "a bearer token, at least 16 characters, that lets others read `/metrics`"),
    (
        "OTEL_EXPORTER_OTLP_ENDPOINT",
        "where traces go, by OTLP over HTTP, such as http://collector:4318; none by default. The SDK's other `OTEL_…` variables, such as `OTEL_TRACES_SAMPLER`, are read from the environment",
    ),
    ("LOG_FORMAT", "`text` (default in development) or `json`"),
];

/// Development shows mails and the style guide, prints friendly logs and needs no settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Environment {
    Development,
    Production,
}

/// Who we are to a provider that lets people give us permission.
#[derive(Debug, Clone)]
pub struct OauthClient {
    pub id: String,
    pub secret: SecretString,
    /// Another server in the place of the provider's.
    pub server: Option<Url>,
}

/// A site that people may sign in with.
#[derive(Debug, Clone)]
pub struct OpenIdConfig {
    pub issuer: String,
    pub client: OauthClient,
    /// What people call it.
    pub name: String,
}

/// The operator's app at Zoom.
#[derive(Debug, Clone)]
pub struct ZoomApp {
    pub account: String,
    pub id: String,
    pub secret: SecretString,
    /// Signs what Zoom tells us; without it we listen to nothing.
    pub webhook_secret: Option<SecretString>,
    /// Another server in the place of Zoom's.
    pub server: Option<Url>,
}

/// Where mails go.
#[derive(Debug, Clone)]
pub enum MailConfig {
    /// Written to `var/mail` and shown at `/dev/mail`.
    Folder(PathBuf),
    Smtp(SecretString),
}

/// Everything the program is told from outside.
#[derive(Debug, Clone)]
pub struct Config {
    pub environment: Environment,
    pub secret_key: SecretString,
    pub base_url: Url,
    pub database_url: DatabaseUrl,
    pub listen: SocketAddr,
    pub data_dir: PathBuf,
    pub mail: MailConfig,
    pub mail_from: String,
    /// The gateway for text messages, and whom they come from.
    pub sms: Option<(SecretString, String)>,
    pub db_pool: u32,
    pub http_workers: usize,
    pub runs_jobs: bool,
    pub trusted_proxies: Vec<IpAddr>,
    pub webhook_secret: SecretString,
    pub openid: Option<OpenIdConfig>,
    pub jitsi_url: Url,
    pub zoom: Option<ZoomApp>,
    /// Servers that may be asked for calendars although their addresses are private.
    pub calendar_private_hosts: Vec<String>,
    pub google_calendar: Option<OauthClient>,
    pub microsoft_calendar: Option<OauthClient>,
    pub logs_json: bool,
    /// Whom traces are sent to.
    pub traces: Option<Url>,
    pub metrics_addresses: Vec<IpAddr>,
    pub metrics_token: Option<SecretString>,
    pub backup_dir: Option<PathBuf>,
    /// Public keys that were read once, so that a wrong one is said at the start.
    pub backup_recipients: Vec<String>,
    pub backup_passphrase: Option<SecretString>,
}

/// What is missing or wrong, one line each, ready to print.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("The configuration is incomplete:\n{}", .0.iter().map(|line| format!("  - {line}")).collect::<Vec<_>>().join("\n"))]
pub struct ConfigError(pub Vec<String>);

impl Config {
    /// Reads the environment and, if `GUIDEPOST_CONFIG` names one, a TOML file.
    pub fn load() -> Result<Self, ConfigError> {
        let environment: HashMap<String, String> = std::env::vars().collect();
        let mut values = HashMap::new();
        if let Some(path) = environment.get("GUIDEPOST_CONFIG") {
            let text = std::fs::read_to_string(path)
                .map_err(|e| ConfigError(vec![format!("GUIDEPOST_CONFIG {path}: {e}")]))?;
            values.extend(
                file_values(&text)
                    .map_err(|problem| ConfigError(vec![format!("{path}: {problem}")]))?,
            );
        }
        for (key, _) in KEYS {
            if let Some(value) = environment.get(*key) {
                values.insert((*key).to_owned(), value.clone());
            }
        }
        Self::from_values(values)
    }

    /// Makes sense of the values of `KEYS`, or says everything that is wrong at once.
    pub fn from_values(values: HashMap<String, String>) -> Result<Self, ConfigError> {
        let mut reader = Reader { values, problems: Vec::new() };
        let environment = match reader.text("GUIDEPOST_ENV").as_deref() {
            None | Some("development") => Environment::Development,
            Some("production") => Environment::Production,
            Some(other) => {
                reader
                    .problems
                    .push(format!("GUIDEPOST_ENV is `{other}`: say `development` or `production`"));
                Environment::Production
            }
        };
        let is_development = environment == Environment::Development;

        let secret_key = reader.required(
            "SECRET_KEY",
            "development-only-secret-key-not-for-production",
            is_development,
        );
        if !secret_key.is_empty() && secret_key.len() < 32 {
            reader
                .problems
                .push("SECRET_KEY is too short: at least 32 random characters".to_owned());
        }
        let listen: Option<SocketAddr> = reader.parsed("LISTEN", "127.0.0.1:8080");
        let own_address = listen.map_or_else(String::new, |address| format!("http://{address}"));
        let base_url = reader.required("BASE_URL", &own_address, is_development);
        let base_url = match Url::parse(&base_url) {
            Ok(url) if matches!(url.scheme(), "http" | "https") && url.path() == "/" => Some(url),
            _ => {
                if !base_url.is_empty() {
                    reader.problems.push(
                        "BASE_URL must be an address such as https://coaching.example".to_owned(),
                    );
                }
                None
            }
        };
        let data_dir = PathBuf::from(reader.text("DATA_DIR").unwrap_or_else(|| "var".to_owned()));
        let own_database = format!("sqlite:{}", data_dir.join("guidepost.db").display());
        let database_url = reader.required("DATABASE_URL", &own_database, is_development);
        let database_url = match database_url.parse() {
            Ok(url) => Some(url),
            Err(problem) => {
                if !database_url.is_empty() {
                    reader.problems.push(format!("{problem}"));
                }
                None
            }
        };
        let smtp = reader.required("SMTP_URL", "", is_development);
        let is_smtp = Url::parse(&smtp)
            .is_ok_and(|url| matches!(url.scheme(), "smtp" | "smtps") && url.has_host());
        if !smtp.is_empty() && !is_smtp {
            reader.problems.push(
                "SMTP_URL must be an address such as smtp://user:password@mail.example:587"
                    .to_owned(),
            );
        }
        let mail = if smtp.is_empty() {
            MailConfig::Folder(data_dir.join("mail"))
        } else {
            MailConfig::Smtp(SecretString::from(smtp))
        };
        let mail_from =
            reader.required("MAIL_FROM", "Guidepost <hello@guidepost.example>", is_development);
        if !mail_from.is_empty() && mail_from.parse::<lettre::message::Mailbox>().is_err() {
            reader.problems.push(
                "MAIL_FROM must be a sender such as Guidepost <hello@coaching.example>".to_owned(),
            );
        }
        let sms = match (reader.text("SMS_URL"), reader.text("SMS_FROM")) {
            (Some(address), Some(from)) => Some((SecretString::from(address), from)),
            (None, None) => None,
            _ => {
                reader.problems.push("SMS_URL and SMS_FROM belong together".to_owned());
                None
            }
        };
        let db_pool = reader.parsed("DB_POOL", "4");
        let cores =
            std::thread::available_parallelism().map_or(2, std::num::NonZero::get).to_string();
        let http_workers = reader.parsed("HTTP_WORKERS", &cores);
        let runs_jobs = reader.parsed("RUN_JOBS", "true");
        let trusted_proxies = reader.addresses("TRUSTED_PROXIES");
        let metrics_addresses = reader.addresses("METRICS_ADDRESSES");
        let metrics_token = reader.text("METRICS_TOKEN");
        if metrics_token.as_ref().is_some_and(|token| token.len() < 16) {
            reader.problems.push("METRICS_TOKEN is too short: at least 16 characters".to_owned());
        }
        if reader.required("PAYMENT_PROVIDER", "test", is_development) != "test"
            && reader.text("PAYMENT_PROVIDER").is_some()
        {
            reader.problems.push("PAYMENT_PROVIDER: only `test` exists yet".to_owned());
        }
        let webhook_secret = reader
            .text("TEST_WEBHOOK_SECRET")
            .unwrap_or_else(|| crate::base::secret::derive(&secret_key, "test-webhook"));
        let openid = reader.openid(is_development);
        let jitsi_url = reader.parsed("JITSI_URL", "https://meet.jit.si");
        let zoom = reader.zoom();
        let calendar_private_hosts = reader.words("CALENDAR_PRIVATE_HOSTS");
        let google_calendar = reader.client("GOOGLE_CALENDAR_CLIENT");
        let microsoft_calendar = reader.client("MICROSOFT_CALENDAR_CLIENT");
        let traces = reader.text("OTEL_EXPORTER_OTLP_ENDPOINT").and_then(|text| {
            let url = Url::parse(&text).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
            if url.is_none() {
                reader.problems.push(
                    "OTEL_EXPORTER_OTLP_ENDPOINT must be an address such as http://collector:4318"
                        .to_owned(),
                );
            }
            url
        });
        let logs_json = match reader.text("LOG_FORMAT").as_deref() {
            None => !is_development,
            Some(format) => format == "json",
        };
        let backup_dir = reader.text("BACKUP_DIR").map(PathBuf::from);
        let backup_recipients: Vec<String> = reader
            .text("BACKUP_RECIPIENTS")
            .unwrap_or_default()
            .split(',')
            .map(|key| key.trim().to_owned())
            .filter(|key| !key.is_empty())
            .collect();
        for key in &backup_recipients {
            if key.parse::<age::x25519::Recipient>().is_err() {
                reader.problems.push(format!("BACKUP_RECIPIENTS: `{key}` is not a public key"));
            }
        }
        let backup_passphrase = reader.text("BACKUP_PASSPHRASE").map(SecretString::from);

        match (listen, base_url, database_url, db_pool, http_workers, runs_jobs, jitsi_url) {
            (
                Some(listen),
                Some(base_url),
                Some(database_url),
                Some(db_pool),
                Some(http_workers),
                Some(runs_jobs),
                Some(jitsi_url),
            ) if reader.problems.is_empty() => Ok(Self {
                environment,
                secret_key: SecretString::from(secret_key),
                base_url,
                database_url,
                listen,
                data_dir,
                mail,
                mail_from,
                sms,
                db_pool,
                http_workers,
                runs_jobs,
                trusted_proxies,
                webhook_secret: SecretString::from(webhook_secret),
                openid,
                jitsi_url,
                zoom,
                calendar_private_hosts,
                google_calendar,
                microsoft_calendar,
                logs_json,
                traces,
                metrics_addresses,
                metrics_token: metrics_token.map(SecretString::from),
                backup_dir,
                backup_recipients,
                backup_passphrase,
            }),
            _ => Err(ConfigError(reader.problems)),
        }
    }

    pub fn is_development(&self) -> bool {
        self.environment == Environment::Development
    }

    /// Where backups go unless another folder is said.
    pub fn backup_folder(&self) -> PathBuf {
        self.backup_dir.clone().unwrap_or_else(|| self.data_dir.join("backups"))
    }

    /// Where a backup goes before migrations, if one is made: the disk beside `PostgreSQL` may be too small for it.
    pub fn backup_folder_before_migrating(&self) -> Option<PathBuf> {
        let is_made = self.database_url.is_sqlite() || self.backup_dir.is_some();
        is_made.then(|| self.backup_folder())
    }

    /// Whether people reach us over TLS, so that cookies may be `Secure` and carry the `__Host-` prefix.
    pub fn is_https(&self) -> bool {
        self.base_url.scheme() == "https"
    }

    /// The absolute address of one of our paths (which starts with `/`), for mails and providers.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.base_url.as_str().trim_end_matches('/'))
    }

    /// A key for one purpose, derived from the secret key, so that no two purposes share one.
    pub fn derived_key(&self, purpose: &str) -> String {
        crate::base::secret::derive(self.secret_key.expose_secret(), purpose)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<Config, ConfigError> {
        Config::from_values(pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect())
    }

    #[test]
    fn development_needs_nothing() {
        let config = read(&[]).unwrap();
        assert!(config.is_development());
        assert_eq!(config.absolute("/coaches"), "http://127.0.0.1:8080/coaches");
    }

    #[test]
    fn production_says_everything_that_is_missing_at_once() {
        let ConfigError(problems) = read(&[("GUIDEPOST_ENV", "production")]).unwrap_err();
        for key in
            ["SECRET_KEY", "BASE_URL", "DATABASE_URL", "SMTP_URL", "MAIL_FROM", "PAYMENT_PROVIDER"]
        {
            assert!(problems.iter().any(|line| line.starts_with(key)), "{key} in {problems:?}");
        }
    }

    #[test]
    fn mail_settings_that_could_not_work_are_said_at_the_start() {
        let ConfigError(problems) =
            read(&[("SMTP_URL", "mail.example:25"), ("MAIL_FROM", "nobody")]).unwrap_err();
        assert_eq!(problems.len(), 2, "{problems:?}");
    }

    #[test]
    fn a_file_may_set_every_key_and_no_other() {
        assert_eq!(file_values("db_pool = 8\nlisten = \"[::1]:80\"").unwrap()["DB_POOL"], "8");
        assert!(file_values("db_pol = 8").is_err());
    }

    #[test]
    fn v3_secrets_do_not_show_in_debug_output() {
        let config = read(&[
            ("SECRET_KEY", "canary-canary-canary-canary-canary"),
            ("SMTP_URL", "smtp://a:canary@b"),
            ("SMS_URL", "https://a:canary@b"),
            ("SMS_FROM", "Guidepost"),
            ("BACKUP_PASSPHRASE", "canary canary"),
            ("ZOOM_APP", "account id canary"),
            ("ZOOM_WEBHOOK_SECRET", "canary"),
            ("METRICS_TOKEN", "canary-canary-canary"),
        ]);
        assert!(!format!("{:?}", config.unwrap()).contains("canary"));
    }
}
