//! Encryption of backups by age: for recipients, whose keys are elsewhere, or by a passphrase.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Seek, Write};
use std::path::Path;

use age::secrecy::SecretString;
use age::stream::StreamWriter;
use age::{Decryptor, Encryptor, Identity, IdentityFile, scrypt, x25519};

use super::BackupError;
use crate::config::Config;

/// How every encrypted backup begins.
const MARK: &[u8] = b"age-encryption.org/";

/// How a backup is encrypted.
#[derive(Clone)]
pub enum Seal {
    Open,
    Passphrase(SecretString),
    Recipients(Vec<x25519::Recipient>),
}

impl Seal {
    /// Recipients are public keys such as `age1…`. They come before a passphrase, which may be there to open older
    /// backups; age has no file for both.
    pub fn new(
        recipients: &[String],
        passphrase: Option<SecretString>,
    ) -> Result<Self, BackupError> {
        let recipients: Vec<x25519::Recipient> = recipients
            .iter()
            .map(|text| {
                let problem = |why: &str| BackupError::Key(format!("recipient `{text}`: {why}"));
                text.parse().map_err(problem)
            })
            .collect::<Result<_, _>>()?;
        Ok(match passphrase {
            _ if !recipients.is_empty() => Self::Recipients(recipients),
            Some(passphrase) => Self::Passphrase(passphrase),
            None => Self::Open,
        })
    }

    /// As the settings say.
    pub fn of(config: &Config) -> Result<Self, BackupError> {
        Self::new(&config.backup_recipients, config.backup_passphrase.clone())
    }

    /// The ending of the names of backups encrypted like this.
    pub fn ending(&self) -> &'static str {
        if matches!(self, Self::Open) { "tar" } else { "tar.age" }
    }

    /// A writer that encrypts into `file`. It must be closed by `finish`.
    pub fn writer(&self, file: File) -> Result<Sealed, BackupError> {
        let encryptor = match self {
            Self::Open => return Ok(Sealed::Open(BufWriter::new(file))),
            Self::Passphrase(passphrase) => Encryptor::with_user_passphrase(passphrase.clone()),
            Self::Recipients(recipients) => {
                let each = recipients.iter().map(|one| {
                    let recipient: &dyn age::Recipient = one;
                    recipient
                });
                Encryptor::with_recipients(each).map_err(|e| BackupError::Key(e.to_string()))?
            }
        };
        let writer = encryptor.wrap_output(BufWriter::new(file)).map_err(BackupError::writing)?;
        Ok(Sealed::Age(Box::new(writer)))
    }
}

/// A file that is written, encrypted or not.
pub enum Sealed {
    Open(BufWriter<File>),
    Age(Box<StreamWriter<BufWriter<File>>>),
}

impl Sealed {
    /// Writes what is left, and waits until the disk has it.
    pub fn finish(self) -> std::io::Result<()> {
        let buffer = match self {
            Self::Open(buffer) => buffer,
            Self::Age(writer) => writer.finish()?,
        };
        buffer.into_inner().map_err(std::io::IntoInnerError::into_error)?.sync_all()
    }
}

impl Write for Sealed {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        match self {
            Self::Open(writer) => writer.write(bytes),
            Self::Age(writer) => writer.write(bytes),
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        match self {
            Self::Open(writer) => writer.flush(),
            Self::Age(writer) => writer.flush(),
        }
    }
}

/// What opens an encrypted backup.
#[derive(Clone, Default)]
pub struct Keys {
    pub passphrase: Option<SecretString>,
    /// A file of secret keys such as `AGE-SECRET-KEY-1…`.
    pub identities: Option<std::path::PathBuf>,
}

impl Keys {
    fn all(&self) -> Result<Vec<Box<dyn Identity>>, BackupError> {
        let mut keys: Vec<Box<dyn Identity>> = Vec::new();
        if let Some(path) = &self.identities {
            let unreadable =
                |e: &dyn std::fmt::Display| BackupError::Key(format!("{}: {e}", path.display()));
            let file = IdentityFile::from_file(path.to_string_lossy().into_owned())
                .map_err(|e| unreadable(&e))?;
            for identity in file.into_identities().map_err(|e| unreadable(&e))? {
                keys.push(identity);
            }
        }
        if let Some(passphrase) = &self.passphrase {
            keys.push(Box::new(scrypt::Identity::new(passphrase.clone())));
        }
        Ok(keys)
    }

    /// A reader of a backup, encrypted or not.
    pub fn reader(&self, path: &Path) -> Result<Box<dyn Read>, BackupError> {
        let file = File::open(path).map_err(|e| BackupError::at(path, e))?;
        let mut buffered = BufReader::with_capacity(1 << 16, file);
        let is_encrypted =
            buffered.fill_buf().map_err(|e| BackupError::at(path, e))?.starts_with(MARK);
        if !is_encrypted {
            return Ok(Box::new(buffered));
        }
        let keys = self.all()?;
        if keys.is_empty() {
            return Err(BackupError::Key(
                "the backup is encrypted: say --identity, --passphrase-file or BACKUP_PASSPHRASE"
                    .to_owned(),
            ));
        }
        buffered.rewind().map_err(|e| BackupError::at(path, e))?;
        let decryptor =
            Decryptor::new_buffered(buffered).map_err(|e| BackupError::Broken(e.to_string()))?;
        let reader = decryptor
            .decrypt(keys.iter().map(AsRef::as_ref))
            .map_err(|e| BackupError::Key(format!("the backup does not open: {e}")))?;
        Ok(Box::new(reader))
    }
}
