//! What a backup says of itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::Moment;

/// The form that this program writes; it reads no newer one.
pub const FORMAT: u32 = 1;

/// Where the database stands in a backup.
pub const DATABASE: &str = "database.sqlite";

/// Where the uploads stand in a backup, each under its id.
pub const FILES: &str = "files/";

/// Where this stands in a backup: at its end, so that a backup without it is not whole.
pub const MANIFEST: &str = "manifest.json";

/// A file in the backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    pub name: String,
    /// In bytes.
    pub size: u64,
    /// Of the file as it was, in hexadecimal.
    pub sha256: String,
}

/// The manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    pub format: u32,
    /// The version of the program that made it.
    pub product: String,
    /// The newest migration of the database.
    pub schema: String,
    /// Which database it was: `sqlite` or `postgres`. The backup holds a `SQLite` file either way.
    pub database: String,
    pub made_at: Moment,
    /// The rows of each table.
    pub rows: BTreeMap<String, u64>,
    /// Every file in the backup but this one.
    pub files: Vec<Part>,
    /// Uploads that the database names and the disk did not have.
    pub missing: Vec<String>,
}
