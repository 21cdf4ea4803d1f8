//! A folder of mails, for development: each as it would go over the wire, and what a page shows of it.

use std::io::Write;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{Email, MailError, Sender, message};
use crate::base::Moment;

/// A folder that mails are kept in instead of being sent.
pub struct Folder {
    path: PathBuf,
    sender: Sender,
}

/// A kept mail, as `/dev/mail` shows it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct KeptMail {
    pub number: u32,
    pub key: String,
    pub kind: String,
    pub to_name: String,
    pub to_address: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    /// The invitation's method and text.
    pub calendar: Option<(String, String)>,
    pub kept_at: Moment,
}

impl Folder {
    pub fn new(path: PathBuf, sender: Sender) -> Self {
        Self { path, sender }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Keeps a mail under the next number. Several processes may share the folder.
    pub fn keep(&self, email: &Email) -> Result<(), MailError> {
        let raw = message::write(email, &self.sender)?.formatted();
        let deferred = |e: std::io::Error| MailError::Deferred(e.to_string());
        std::fs::create_dir_all(&self.path).map_err(deferred)?;
        let mut number = self.numbers().into_iter().max().unwrap_or(0) + 1;
        let mut file = loop {
            match std::fs::File::create_new(self.path.join(format!("{number:06}.eml"))) {
                Ok(file) => break file,
                Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => number += 1,
                Err(e) => return Err(deferred(e)),
            }
        };
        file.write_all(&raw).map_err(deferred)?;
        let kept = KeptMail {
            number,
            key: email.key.clone(),
            kind: email.kind.to_owned(),
            to_name: email.to_name.clone(),
            to_address: email.to_address.clone(),
            subject: email.subject.clone(),
            text: email.text.clone(),
            html: email.html.clone(),
            calendar: email
                .calendar
                .as_ref()
                .map(|part| (part.method.to_owned(), part.ics.clone())),
            kept_at: Moment::now(),
        };
        let json = serde_json::to_vec_pretty(&kept).map_err(|e| deferred(e.into()))?;
        std::fs::write(self.path.join(format!("{number:06}.json")), json).map_err(deferred)
    }

    /// The kept mails, newest first, at most `limit`.
    pub fn list(&self, limit: usize) -> Vec<KeptMail> {
        let mut numbers = self.numbers();
        numbers.sort_unstable_by(|a, b| b.cmp(a));
        numbers.into_iter().take(limit).filter_map(|number| self.find(number)).collect()
    }

    /// A kept mail.
    pub fn find(&self, number: u32) -> Option<KeptMail> {
        let json = std::fs::read(self.path.join(format!("{number:06}.json"))).ok()?;
        serde_json::from_slice(&json).ok()
    }

    /// A kept mail as it would go over the wire.
    pub fn raw(&self, number: u32) -> Option<Vec<u8>> {
        std::fs::read(self.path.join(format!("{number:06}.eml"))).ok()
    }

    fn numbers(&self) -> Vec<u32> {
        let Ok(entries) = std::fs::read_dir(&self.path) else { return Vec::new() };
        entries
            .filter_map(|entry| {
                let name = entry.ok()?.file_name();
                name.to_str()?.strip_suffix(".eml")?.parse().ok()
            })
            .collect()
    }
}
