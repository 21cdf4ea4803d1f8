//! Bringing a backup back, or trying whether it could be.

use std::path::{Path, PathBuf};

use super::archive::{self, Places};
use super::manifest::Manifest;
use super::seal::Keys;
use super::{BackupError, Workshop, refuse_newer, remove_folder, sync_folder};
use crate::app::doctor::{self, Answer};
use crate::app::search;
use crate::config::Config;
use crate::db::copy::{self, CopyError, Replaces};
use crate::db::{self, Conn, DatabaseUrl, DbError, migrate, snapshot};
use crate::files::Files;

/// A backup that was brought back, and what the doctor says of it.
#[derive(Debug)]
pub struct Restored {
    pub manifest: Manifest,
    pub answers: Vec<Answer>,
}

impl Restored {
    /// Whether the doctor found nothing but uploads that were missing when the backup was made.
    pub fn is_well(&self) -> bool {
        let missing = i64::try_from(self.manifest.missing.len()).unwrap_or(i64::MAX);
        self.answers.iter().all(|answer| {
            answer.found == 0 || (answer.check == doctor::FILE_MISSING && answer.found == missing)
        })
    }
}

/// Restores a backup to a place of its own, examines it there and deletes it again. Nothing else is touched.
pub fn check(config: &Config, backup: &Path, keys: &Keys) -> Result<Restored, BackupError> {
    let workshop = Workshop::open(config)?;
    let places = Places {
        database: workshop.folder.join("database.sqlite"),
        files: workshop.folder("files")?,
    };
    let manifest = archive::unpack(backup, keys, &places)?;
    let mut conn = prepare(&places.database, &manifest)?;
    let answers = doctor::examine_with(&mut conn, &Files::new(places.files))?;
    Ok(Restored { manifest, answers })
}

/// Brings a backup back into the configured database, of whichever kind, and `DATA_DIR`. Everything is unpacked,
/// compared and migrated beside them first. A database or uploads that hold data are refused unless they are to be
/// replaced. The program must not run meanwhile. When only the last steps fail, doing it again mends it.
pub fn restore(
    config: &Config,
    backup: &Path,
    keys: &Keys,
    replaces: Replaces,
) -> Result<Restored, BackupError> {
    let workshop = Workshop::open(config)?;
    let uploads = config.data_dir.join("files");
    if replaces == Replaces::Nothing {
        refuse_data(config, &uploads)?;
    }
    let places = Places { database: beside(config, &workshop), files: workshop.folder("files")? };
    let _half = Half(places.database.clone());
    let manifest = archive::unpack(backup, keys, &places)?;
    let conn = prepare(&places.database, &manifest)?;
    match &config.database_url {
        DatabaseUrl::Sqlite(path) => {
            drop(conn);
            put_in_place(&places.database, path)?;
        }
        DatabaseUrl::Postgres(_) => copy_into(config, conn, replaces)?,
    }
    swap_folders(&places.files, &uploads, &workshop)?;
    let mut conn = db::open_for_long(&config.database_url)?;
    let answers = doctor::examine_with(&mut conn, &Files::new(uploads))?;
    Ok(Restored { manifest, answers })
}

/// A file that is deleted, with its log, unless it was moved.
struct Half(PathBuf);

impl Drop for Half {
    fn drop(&mut self) {
        for path in [self.0.clone(), with_ending(&self.0, "-wal"), with_ending(&self.0, "-shm")] {
            let _ = std::fs::remove_file(path);
        }
    }
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Where the database is unpacked: on the disk where it is to lie, so that it only needs another name there.
fn beside(config: &Config, workshop: &Workshop) -> PathBuf {
    match &config.database_url {
        DatabaseUrl::Sqlite(path) => with_ending(path, ".restoring"),
        DatabaseUrl::Postgres(_) => workshop.folder.join("database.sqlite"),
    }
}

fn refuse_data(config: &Config, uploads: &Path) -> Result<(), BackupError> {
    let holds = |what: String| Err(BackupError::HoldsData(what));
    if std::fs::read_dir(uploads).is_ok_and(|mut entries| entries.next().is_some()) {
        return holds(uploads.display().to_string());
    }
    if matches!(&config.database_url, DatabaseUrl::Sqlite(path) if !path.exists()) {
        return Ok(());
    }
    let mut conn = db::open(&config.database_url)?;
    match copy::refuse_data(&mut conn) {
        Err(CopyError::NotEmpty(_)) => holds(config.database_url.to_string()),
        other => Ok(other?),
    }
}

/// Compares an unpacked database with its manifest and gives it this program's schema.
fn prepare(database: &Path, manifest: &Manifest) -> Result<Conn, BackupError> {
    let mut conn = db::open_for_long(&DatabaseUrl::Sqlite(database.to_path_buf()))?;
    refuse_newer(&mut conn, "the backup")?;
    let mut expected = manifest.rows.clone();
    for (table, found) in copy::counts(&mut conn)? {
        let expected = expected.remove(&table).unwrap_or(0);
        if found != expected {
            return Err(BackupError::Counts { table, found, expected });
        }
    }
    if let Some((table, expected)) = expected.pop_first() {
        return Err(BackupError::Counts { table, found: 0, expected });
    }
    migrate::up(&mut conn)?;
    if manifest.database != "sqlite" {
        db::write_alone(&mut conn, search::rebuild)?;
    }
    Ok(conn)
}

/// Puts a database where another may lie, which nobody has open.
fn put_in_place(from: &Path, to: &Path) -> Result<(), BackupError> {
    snapshot::settle(from)?;
    if to.exists() {
        match snapshot::settle(to) {
            Err(DbError::Transient(_)) => return Err(BackupError::InUse(to.to_path_buf())),
            // One that is damaged is what is to be replaced.
            Err(error) => tracing::warn!(%error, "the database that is replaced was damaged"),
            Ok(()) => {}
        }
        for ending in ["-wal", "-shm"] {
            let _ = std::fs::remove_file(with_ending(to, ending));
        }
    }
    std::fs::rename(from, to).map_err(|e| BackupError::at(to, e))?;
    sync_folder(to.parent().unwrap_or(Path::new(".")))
}

/// Copies the unpacked database into `PostgreSQL` in one transaction: it holds all of the old or all of the new.
fn copy_into(config: &Config, mut from: Conn, replaces: Replaces) -> Result<(), BackupError> {
    let mut to = db::open_for_long(&config.database_url)?;
    refuse_newer(&mut to, &config.database_url.to_string())?;
    if replaces == Replaces::Nothing {
        migrate::up(&mut to)?;
    }
    copy::copy(&mut from, &mut to, replaces, search::rebuild_copy)?;
    Ok(())
}

/// Puts the unpacked uploads where the old ones are, which go.
fn swap_folders(from: &Path, to: &Path, workshop: &Workshop) -> Result<(), BackupError> {
    let old = workshop.folder.join("replaced");
    remove_folder(&old)?;
    if to.exists() {
        std::fs::rename(to, &old).map_err(|e| BackupError::at(to, e))?;
    }
    std::fs::rename(from, to).map_err(|e| BackupError::at(to, e))?;
    sync_folder(to.parent().unwrap_or(Path::new(".")))
}
