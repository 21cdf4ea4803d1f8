//! Backups: everything of an instance in one file, made while it runs, and brought back from it.
//!
//! A backup holds the database as it was at one instant and the uploads that it names. It carries its name only
//! when it is whole and on the disk.

mod archive;
mod keep;
mod manifest;
mod restore;
mod seal;

use std::fs::File;
use std::path::{Path, PathBuf};

use diesel::prelude::*;

use crate::base::Moment;
use crate::base::ids::FileId;
use crate::config::Config;
use crate::db::copy::{self, CopyError};
use crate::db::schema::files;
use crate::db::{self, DatabaseUrl, DbError, migrate, snapshot};
use archive::Packer;
use manifest::{DATABASE, FILES, FORMAT};

pub use keep::prune;
pub use manifest::{Manifest, Part};
pub use restore::{Restored, check, restore};
pub use seal::{Keys, Seal};

/// Why a backup could not be made or brought back.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    #[error("{}: {error}", .path.display())]
    Disk { path: PathBuf, error: std::io::Error },
    #[error("the backup cannot be written: {0}")]
    Writing(std::io::Error),
    #[error("the backup is not whole: {0}")]
    Broken(String),
    #[error("{0}")]
    Key(String),
    #[error("another backup or restore of {} is under way", .0.display())]
    Busy(PathBuf),
    #[error(
        "{what} has the migration {migration}, which this program does not know: use a newer one"
    )]
    Newer { what: String, migration: String },
    #[error("another program has {} open: stop Guidepost first", .0.display())]
    InUse(PathBuf),
    #[error("{0} holds data. If it is to be deleted for the backup's, say --replace.")]
    HoldsData(String),
    #[error("{table} has {found} rows, and the manifest says {expected}")]
    Counts { table: String, found: u64, expected: u64 },
    #[error(transparent)]
    Copy(#[from] CopyError),
    #[error(transparent)]
    Db(#[from] DbError),
}

impl BackupError {
    fn at(path: &Path, error: std::io::Error) -> Self {
        Self::Disk { path: path.to_path_buf(), error }
    }

    fn writing(error: std::io::Error) -> Self {
        Self::Writing(error)
    }
}

/// A backup that was made.
#[derive(Debug)]
pub struct Made {
    pub path: PathBuf,
    pub manifest: Manifest,
}

/// A folder inside `DATA_DIR` for what is not finished, held by one backup or restore at a time. What another left
/// when it was killed is deleted, and everything is deleted at the end.
struct Workshop {
    folder: PathBuf,
    _lock: File,
}

impl Workshop {
    /// Refuses when another is at work.
    fn open(config: &Config) -> Result<Self, BackupError> {
        let lock = Self::lock_file(config)?;
        lock.try_lock().map_err(|_| BackupError::Busy(config.data_dir.clone()))?;
        Self::with(config, lock)
    }

    /// Waits until no other is at work.
    fn wait(config: &Config) -> Result<Self, BackupError> {
        let lock = Self::lock_file(config)?;
        lock.lock().map_err(|e| BackupError::at(&config.data_dir, e))?;
        Self::with(config, lock)
    }

    fn lock_file(config: &Config) -> Result<File, BackupError> {
        let data = &config.data_dir;
        std::fs::create_dir_all(data).map_err(|e| BackupError::at(data, e))?;
        let lock_path = data.join("backup.lock");
        create_private(&lock_path).map_err(|e| BackupError::at(&lock_path, e))
    }

    fn with(config: &Config, lock: File) -> Result<Self, BackupError> {
        let folder = config.data_dir.join("backup.part");
        remove_folder(&folder)?;
        create_private_folder(&folder)?;
        Ok(Self { folder, _lock: lock })
    }

    fn folder(&self, name: &str) -> Result<PathBuf, BackupError> {
        let folder = self.folder.join(name);
        create_private_folder(&folder)?;
        Ok(folder)
    }
}

impl Drop for Workshop {
    fn drop(&mut self) {
        if let Err(error) = remove_folder(&self.folder) {
            tracing::warn!(%error, "what a backup left could not be deleted");
        }
    }
}

fn remove_folder(folder: &Path) -> Result<(), BackupError> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(BackupError::at(folder, error))
        }
        _ => Ok(()),
    }
}

/// A new file that only its owner may read, or an old one emptied.
fn create_private(path: &Path) -> std::io::Result<File> {
    let mut options = std::fs::OpenOptions::new();
    options.create(true).write(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)
}

fn create_private_folder(path: &Path) -> Result<(), BackupError> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(path).map_err(|e| BackupError::at(path, e))
}

/// Waits until the disk knows the names in a folder.
fn sync_folder(folder: &Path) -> Result<(), BackupError> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    File::open(folder).and_then(|open| open.sync_all()).map_err(|e| BackupError::at(folder, e))
}

/// Makes a backup in `folder`. The instance may run meanwhile: what it writes after the instant of the snapshot is
/// not in it.
pub fn make(config: &Config, folder: &Path, seal: &Seal, now: Moment) -> Result<Made, BackupError> {
    make_in(&Workshop::open(config)?, config, folder, seal, now)
}

fn make_in(
    workshop: &Workshop,
    config: &Config,
    folder: &Path,
    seal: &Seal,
    now: Moment,
) -> Result<Made, BackupError> {
    if let DatabaseUrl::Sqlite(path) = &config.database_url {
        // Opening it would make an empty one.
        path.metadata().map_err(|e| BackupError::at(path, e))?;
    }
    create_private_folder(folder)?;
    keep::remove_halves(folder)?;
    let uploads = Uploads::hold(config, workshop)?;
    let database = workshop.folder.join(DATABASE);
    snapshot::take(&config.database_url, &database)?;
    let (named, mut manifest) = describe(config, &database, now)?;

    let name = keep::name(now, seal.ending());
    let (path, part) = (folder.join(&name), folder.join(keep::half(&name)));
    let file = create_private(&part).map_err(|e| BackupError::at(&part, e))?;
    let mut packer = Packer::new(seal.writer(file)?);
    packer.add(DATABASE, &database)?;
    for id in named {
        match uploads.find(id) {
            Some(upload) => packer.add(&format!("{FILES}{id}"), &upload)?,
            None => manifest.missing.push(id.to_string()),
        }
    }
    let manifest = packer.finish(manifest)?;
    std::fs::rename(&part, &path).map_err(|e| BackupError::at(&path, e))?;
    sync_folder(folder)?;
    Ok(Made { path, manifest })
}

/// The uploads that a snapshot names, and what a manifest says of it.
fn describe(
    config: &Config,
    database: &Path,
    now: Moment,
) -> Result<(Vec<FileId>, Manifest), BackupError> {
    let mut conn = db::open(&DatabaseUrl::Sqlite(database.to_path_buf()))?;
    let named: Vec<FileId> =
        files::table.select(files::id).order(files::id).load(&mut conn).map_err(DbError::from)?;
    let kind = if config.database_url.is_sqlite() { "sqlite" } else { "postgres" };
    let manifest = Manifest {
        format: FORMAT,
        product: env!("CARGO_PKG_VERSION").to_owned(),
        schema: migrate::applied(&mut conn)?.pop().unwrap_or_default(),
        database: kind.to_owned(),
        made_at: now,
        rows: copy::counts(&mut conn)?.into_iter().collect(),
        files: Vec::new(),
        missing: Vec::new(),
    };
    drop(conn);
    // Looking at it gave it a log beside it, which would not be in the backup.
    snapshot::settle(database)?;
    Ok((named, manifest))
}

/// The uploads as they are before the snapshot and as they are now: a photo that is replaced while the snapshot is
/// taken is in the first, one that is new in the second.
struct Uploads {
    before: PathBuf,
    now: PathBuf,
}

impl Uploads {
    fn hold(config: &Config, workshop: &Workshop) -> Result<Self, BackupError> {
        let uploads =
            Self { before: workshop.folder("uploads")?, now: config.data_dir.join("files") };
        let Ok(entries) = std::fs::read_dir(&uploads.now) else { return Ok(uploads) };
        for entry in entries.flatten() {
            let held = uploads.before.join(entry.file_name());
            // A second name costs no room. Where the disk has none of these, a copy does; what is gone is gone.
            if std::fs::hard_link(entry.path(), &held).is_err() {
                let _ = std::fs::copy(entry.path(), &held);
            }
        }
        Ok(uploads)
    }

    fn find(&self, id: FileId) -> Option<PathBuf> {
        [&self.before, &self.now]
            .map(|folder| folder.join(id.as_str()))
            .into_iter()
            .find(|path| path.is_file())
    }
}

/// Brings the schema of the configured database up to this program's. Before that changes anything, a backup is
/// made: on `SQLite` always, on `PostgreSQL` where `BACKUP_DIR` says to. A newer schema is refused.
pub fn migrate_safely(config: &Config, now: Moment) -> Result<usize, BackupError> {
    let mut conn = db::open(&config.database_url)?;
    refuse_newer(&mut conn, &config.database_url.to_string())?;
    let is_new = migrate::applied(&mut conn)?.is_empty();
    if !is_new && !migrate::waiting(&mut conn)?.is_empty() {
        back_up_before_migrating(config, &mut conn, now)?;
    }
    Ok(migrate::up(&mut conn)?)
}

fn back_up_before_migrating(
    config: &Config,
    conn: &mut db::Conn,
    now: Moment,
) -> Result<(), BackupError> {
    let Some(folder) = config.backup_folder_before_migrating() else {
        tracing::warn!(
            "the schema is about to change and no backup is made: BACKUP_DIR does not say where to"
        );
        return Ok(());
    };
    let workshop = Workshop::wait(config)?;
    // Of several programs that start at once one backs up, and may have migrated while the others waited.
    if migrate::waiting(conn)?.is_empty() {
        return Ok(());
    }
    let made = make_in(&workshop, config, &folder, &Seal::of(config)?, now)?;
    tracing::info!(path = %made.path.display(), "backed up before the schema changes");
    Ok(())
}

/// Refuses a database that a newer program migrated: this one would read and write it wrongly.
pub fn refuse_newer(conn: &mut db::Conn, what: &str) -> Result<(), BackupError> {
    match migrate::unknown(conn)?.into_iter().next() {
        Some(migration) => Err(BackupError::Newer { what: what.to_owned(), migration }),
        None => Ok(()),
    }
}
