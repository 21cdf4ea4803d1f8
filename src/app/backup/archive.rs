//! The file of a backup: a tar archive of the database, the uploads and, last, the manifest.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::BackupError;
use super::manifest::{DATABASE, FILES, FORMAT, MANIFEST, Manifest, Part};
use super::seal::{Keys, Sealed};
use crate::base::ids::FileId;
use crate::base::secret::hex;

/// The largest manifest that is read, in bytes; one of a million files has about half of it.
const LARGEST_MANIFEST: u64 = 256 << 20;

/// Counts and sums up what passes through.
struct Summing<S> {
    inner: S,
    size: u64,
    digest: Sha256,
}

impl<S> Summing<S> {
    fn new(inner: S) -> Self {
        Self { inner, size: 0, digest: Sha256::new() }
    }

    fn note(&mut self, bytes: &[u8]) {
        self.size += u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        self.digest.update(bytes);
    }

    fn part(self, name: String) -> Part {
        Part { name, size: self.size, sha256: hex(&self.digest.finalize()) }
    }
}

impl<S: Read> Read for Summing<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.note(buffer.get(..count).unwrap_or_default());
        Ok(count)
    }
}

impl<S: Write> Write for Summing<S> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.inner.write(bytes)?;
        self.note(bytes.get(..count).unwrap_or_default());
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// A backup that is being written.
pub struct Packer {
    tar: tar::Builder<Sealed>,
    parts: Vec<Part>,
}

impl Packer {
    pub fn new(sealed: Sealed) -> Self {
        Self { tar: tar::Builder::new(sealed), parts: Vec::new() }
    }

    /// Adds a file, which nobody changes meanwhile, under a name.
    pub fn add(&mut self, name: &str, path: &Path) -> Result<(), BackupError> {
        let reading = |error| BackupError::at(path, error);
        let file = File::open(path).map_err(reading)?;
        let size = file.metadata().map_err(reading)?.len();
        let mut summing = Summing::new(file.take(size));
        self.tar
            .append_data(&mut header(size), name, &mut summing)
            .map_err(BackupError::writing)?;
        if summing.size != size {
            return Err(BackupError::Broken(format!("{} shrank meanwhile", path.display())));
        }
        self.parts.push(summing.part(name.to_owned()));
        Ok(())
    }

    /// Ends the backup with its manifest, which is told what was added, and waits until the disk has all of it.
    pub fn finish(mut self, mut manifest: Manifest) -> Result<Manifest, BackupError> {
        manifest.files = self.parts;
        let text =
            serde_json::to_vec_pretty(&manifest).map_err(|e| BackupError::Broken(e.to_string()))?;
        let size = u64::try_from(text.len()).unwrap_or(u64::MAX);
        self.tar
            .append_data(&mut header(size), MANIFEST, text.as_slice())
            .map_err(BackupError::writing)?;
        self.tar.into_inner().and_then(Sealed::finish).map_err(BackupError::writing)?;
        Ok(manifest)
    }
}

fn header(size: u64) -> tar::Header {
    let mut header = tar::Header::new_gnu();
    header.set_size(size);
    header.set_mode(0o600);
    header
}

/// Where the parts of a backup are put.
#[derive(Debug, Clone)]
pub struct Places {
    /// The file of the database.
    pub database: PathBuf,
    /// The folder of the uploads.
    pub files: PathBuf,
}

impl Places {
    fn of(&self, name: &str) -> Result<PathBuf, BackupError> {
        let upload = name.strip_prefix(FILES).and_then(|id| id.parse::<FileId>().ok());
        match upload {
            Some(id) => Ok(self.files.join(id.as_str())),
            None if name == DATABASE => Ok(self.database.clone()),
            // A name of somebody else's making could lead out of the folder.
            None => Err(BackupError::Broken(format!("it holds `{name}`, which is no part of one"))),
        }
    }
}

/// Writes a backup's parts to their places and compares every one with the manifest. An error means that something
/// was missing, changed or too much; what lies in the places is then worth nothing.
pub fn unpack(path: &Path, keys: &Keys, places: &Places) -> Result<Manifest, BackupError> {
    let broken = |error: io::Error| BackupError::Broken(error.to_string());
    std::fs::create_dir_all(&places.files).map_err(|e| BackupError::at(&places.files, e))?;
    let mut archive = tar::Archive::new(keys.reader(path)?);
    let mut found = BTreeMap::new();
    let mut manifest = None;
    for entry in archive.entries().map_err(broken)? {
        let mut entry = entry.map_err(broken)?;
        let name = entry.path().map_err(broken)?.to_string_lossy().into_owned();
        if manifest.is_some() {
            return Err(BackupError::Broken("it goes on behind its manifest".to_owned()));
        }
        if name == MANIFEST {
            manifest = Some(read_manifest(&mut entry)?);
            continue;
        }
        let part = write_part(&mut entry, name, places)?;
        found.insert(part.name.clone(), part);
    }
    // Encryption vouches for the end only when it was read.
    io::copy(&mut archive.into_inner(), &mut io::sink()).map_err(broken)?;
    let manifest = manifest.ok_or_else(|| BackupError::Broken("it has no manifest".to_owned()))?;
    compare(&manifest, found)?;
    Ok(manifest)
}

fn write_part(entry: &mut impl Read, name: String, places: &Places) -> Result<Part, BackupError> {
    let place = places.of(&name)?;
    let file = super::create_private(&place).map_err(|e| BackupError::at(&place, e))?;
    let mut summing = Summing::new(file);
    io::copy(entry, &mut summing).map_err(|e| BackupError::Broken(e.to_string()))?;
    summing.inner.sync_all().map_err(|e| BackupError::at(&place, e))?;
    Ok(summing.part(name))
}

fn read_manifest(entry: &mut impl Read) -> Result<Manifest, BackupError> {
    let mut text = Vec::new();
    entry
        .take(LARGEST_MANIFEST)
        .read_to_end(&mut text)
        .map_err(|e| BackupError::Broken(e.to_string()))?;
    let broken = |e: serde_json::Error| BackupError::Broken(format!("its manifest: {e}"));
    let value: serde_json::Value = serde_json::from_slice(&text).map_err(broken)?;
    // The form comes first: a newer one may have other fields.
    let format = value.get("format").and_then(serde_json::Value::as_u64);
    if format != Some(u64::from(FORMAT)) {
        return Err(BackupError::Broken(format!(
            "its form is {format:?}, and this program reads {FORMAT}"
        )));
    }
    serde_json::from_value(value).map_err(broken)
}

fn compare(manifest: &Manifest, mut found: BTreeMap<String, Part>) -> Result<(), BackupError> {
    for part in &manifest.files {
        match found.remove(&part.name) {
            Some(other) if other == *part => {}
            Some(_) => {
                return Err(BackupError::Broken(format!("{} is not as it was", part.name)));
            }
            None => return Err(BackupError::Broken(format!("{} is missing", part.name))),
        }
    }
    match found.into_keys().next() {
        Some(name) => Err(BackupError::Broken(format!("{name} is not in its manifest"))),
        None if manifest.files.iter().all(|part| part.name != DATABASE) => {
            Err(BackupError::Broken("it has no database".to_owned()))
        }
        None => Ok(()),
    }
}
