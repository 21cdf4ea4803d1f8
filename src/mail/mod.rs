//! Mails: what one is, and the ways it leaves.
//!
//! Mails are built by features as `Email` values and delivered by jobs, never inside a request.

mod folder;
mod message;
mod smtp;

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use lettre::message::Mailbox;
use secrecy::ExposeSecret;

use crate::base::Notice;
use crate::base::ids::{BookingId, UserId};
use crate::config::{Config, MailConfig};

pub use folder::{Folder, KeptMail};
pub use message::message_id;
pub use smtp::Smtp;

/// A calendar attachment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarPart {
    /// `REQUEST` or `CANCEL`.
    pub method: &'static str,
    /// The whole `.ics` file.
    pub ics: String,
}

/// A mail, ready to leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email {
    /// Names the mail: the same key is sent once, and makes the Message-ID.
    pub key: String,
    /// What sort of mail it is, such as `booking_confirmed`.
    pub kind: &'static str,
    pub to_user: Option<UserId>,
    pub to_name: String,
    pub to_address: String,
    pub booking: Option<BookingId>,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub calendar: Option<CalendarPart>,
    /// What the other ways say of it; nothing for what only its address may learn, such as a link.
    pub notice: Option<Notice>,
    /// The address by which such mails are turned off, for mails that can be (RFC 8058).
    pub unsubscribe: Option<String>,
}

/// Why a mail could not leave.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// Worth trying again: the server is down, busy or defers.
    #[error("the mail server did not take the mail: {0}")]
    Deferred(String),
    /// The server refuses this mail for good.
    #[error("the mail server refuses the mail: {0}")]
    Refused(String),
}

/// Who mails come from.
#[derive(Debug, Clone)]
pub struct Sender {
    pub from: Mailbox,
    /// The right half of each Message-ID.
    pub domain: String,
}

/// How mails leave.
#[derive(Clone)]
pub enum Mailer {
    /// Kept in memory, for tests.
    Memory(Arc<Mutex<Vec<Email>>>),
    /// Written to a folder, for development; shown at `/dev/mail`.
    Folder(Arc<Folder>),
    /// Handed to a mail server.
    Smtp(Arc<Smtp>),
}

impl Mailer {
    /// The way a configuration names.
    pub fn from_config(config: &Config) -> Result<Self, String> {
        let from = config.mail_from.parse().map_err(|e| format!("MAIL_FROM: {e}"))?;
        let domain = config.base_url.host_str().unwrap_or("localhost").to_owned();
        let sender = Sender { from, domain };
        match &config.mail {
            MailConfig::Folder(path) => Ok(Self::folder(path.clone(), sender)),
            MailConfig::Smtp(url) => {
                Ok(Self::Smtp(Arc::new(Smtp::connect(url.expose_secret(), sender)?)))
            }
        }
    }

    pub fn memory() -> Self {
        Self::Memory(Arc::default())
    }

    pub fn folder(path: PathBuf, sender: Sender) -> Self {
        Self::Folder(Arc::new(Folder::new(path, sender)))
    }

    /// Sends a mail, whether it was sent before or not: `deliveries` knows that.
    pub async fn send(&self, email: &Email) -> Result<(), MailError> {
        match self {
            Self::Memory(mails) => {
                if let Ok(mut mails) = mails.lock() {
                    mails.push(email.clone());
                }
                Ok(())
            }
            Self::Folder(folder) => folder.keep(email),
            Self::Smtp(smtp) => smtp.send(email).await,
        }
    }

    /// The mails kept in memory, oldest first.
    pub fn sent(&self) -> Vec<Email> {
        match self {
            Self::Memory(mails) => mails.lock().map(|mails| mails.clone()).unwrap_or_default(),
            Self::Folder(_) | Self::Smtp(_) => Vec::new(),
        }
    }
}
