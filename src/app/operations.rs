//! The commands for those who keep an instance safe: `backup`, `restore` and `db copy`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use age::secrecy::SecretString;
use clap::{Args, Subcommand};

use super::backup::{self, Keys, Restored, Seal};
use super::{cli, doctor, search};
use crate::base::Moment;
use crate::config::Config;
use crate::db::copy::{self, Copied, Replaces};
use crate::db::{self, DatabaseUrl, migrate};

#[derive(Debug, Args)]
pub struct BackupArgs {
    /// The folder to write to; default `BACKUP_DIR`, or `backups` in `DATA_DIR`
    folder: Option<PathBuf>,
    /// Afterwards delete all backups in the folder but the newest N
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    keep: Option<u16>,
    /// Encrypt for this public key, such as age1…; may be said several times; default `BACKUP_RECIPIENTS`
    #[arg(long, value_name = "KEY")]
    recipient: Vec<String>,
    /// Encrypt by the passphrase in this file; default `BACKUP_PASSPHRASE`
    #[arg(long, value_name = "FILE", conflicts_with = "recipient")]
    passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct RestoreArgs {
    /// The backup
    backup: PathBuf,
    /// Restore to a temporary place, examine it there and delete it again
    #[arg(long, conflicts_with = "replace")]
    check: bool,
    /// Delete the data that is there
    #[arg(long)]
    replace: bool,
    /// The file of the secret key that the backup was encrypted for
    #[arg(long, value_name = "FILE")]
    identity: Option<PathBuf>,
    /// The file of the passphrase; default `BACKUP_PASSPHRASE`
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct DbArgs {
    #[command(subcommand)]
    what: DbCommand,
}

#[derive(Debug, Subcommand)]
enum DbCommand {
    /// Copy everything from one database into an empty one, of the same kind or the other
    ///
    /// In one transaction, from one instant of the source; the schema of the target is made first. Every table is
    /// compared afterwards. Uploads are in `DATA_DIR` and stay there.
    Copy {
        /// The database to copy, such as `sqlite:var/guidepost.db`
        #[arg(long, value_name = "URL")]
        from: DatabaseUrl,
        /// The empty database to copy into, such as `postgres://user:password@host/name`
        #[arg(long, value_name = "URL")]
        to: DatabaseUrl,
    },
}

/// The first line of a file: a passphrase, which stands in no list of processes and no shell history.
fn passphrase_in(path: &Path) -> anyhow::Result<SecretString> {
    use anyhow::Context as _;
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let first = text.lines().next().unwrap_or_default();
    anyhow::ensure!(!first.is_empty(), "{} is empty", path.display());
    Ok(SecretString::from(first))
}

/// The passphrase in a file if one is named, else the setting's.
fn passphrase(config: &Config, file: Option<&PathBuf>) -> anyhow::Result<Option<SecretString>> {
    match file {
        Some(path) => passphrase_in(path).map(Some),
        None => Ok(config.backup_passphrase.clone()),
    }
}

/// `guidepost backup`.
pub fn back_up(config: &Config, args: &BackupArgs, now: Moment) -> anyhow::Result<()> {
    let seal = if !args.recipient.is_empty() {
        Seal::new(&args.recipient, None)?
    } else if args.passphrase_file.is_some() {
        Seal::new(&[], passphrase(config, args.passphrase_file.as_ref())?)?
    } else {
        Seal::of(config)?
    };
    let folder = args.folder.clone().unwrap_or_else(|| config.backup_folder());
    let made = backup::make(config, &folder, &seal, now)?;
    let rows: u64 = made.manifest.rows.values().sum();
    let uploads = made.manifest.files.len().saturating_sub(1);
    cli::say(&format!("{}: {rows} rows, {uploads} uploads", made.path.display()))?;
    for id in &made.manifest.missing {
        cli::say(&format!("The database names the upload {id}, and the disk does not have it."))?;
    }
    if let Some(keep) = args.keep {
        for path in backup::prune(&folder, usize::from(keep))? {
            cli::say(&format!("{}: deleted", path.display()))?;
        }
    }
    Ok(())
}

/// `guidepost restore`.
pub fn restore(config: &Config, args: &RestoreArgs) -> anyhow::Result<ExitCode> {
    let keys = Keys {
        passphrase: passphrase(config, args.passphrase_file.as_ref())?,
        identities: args.identity.clone(),
    };
    let replaces = if args.replace { Replaces::Everything } else { Replaces::Nothing };
    let restored = if args.check {
        backup::check(config, &args.backup, &keys)?
    } else {
        backup::restore(config, &args.backup, &keys, replaces)?
    };
    cli::say(&doctor::table(&restored.answers))?;
    let Restored { manifest, .. } = &restored;
    let rows: u64 = manifest.rows.values().sum();
    cli::say(&format!(
        "The backup of {} holds {rows} rows of {} and {} files, as its manifest says.",
        manifest.made_at,
        manifest.database,
        manifest.files.len()
    ))?;
    let is_well = restored.is_well();
    cli::say(match (is_well, args.check) {
        (true, true) => "It can be restored.",
        (true, false) => "It is restored. All is well.",
        (false, _) => "Something is wrong: see above.",
    })?;
    Ok(if is_well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// `guidepost db`.
pub fn db(args: &DbArgs) -> anyhow::Result<ExitCode> {
    let DbCommand::Copy { from, to } = &args.what;
    let copied = copy_database(from, to)?;
    let rows: u64 = copied.iter().map(|(_, sum)| sum.rows).sum();
    cli::say(&format!("{rows} rows of {} tables, the same on both sides", copied.len()))?;
    let mut is_well = true;
    for url in [from, to] {
        let answers = doctor::examine(&mut db::open_for_long(url)?)?;
        let findings: Vec<_> = answers.iter().filter(|answer| answer.found > 0).cloned().collect();
        if !findings.is_empty() {
            cli::say(&format!("{url}\n{}", doctor::table(&findings)))?;
            is_well = false;
        }
    }
    cli::say(if is_well { "All is well." } else { "Something is wrong: see above." })?;
    Ok(if is_well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Copies one database into another that is new or empty, and compares them.
pub fn copy_database(from: &DatabaseUrl, to: &DatabaseUrl) -> anyhow::Result<Copied> {
    anyhow::ensure!(from != to, "{from} cannot be copied into itself");
    if let DatabaseUrl::Sqlite(path) = from {
        anyhow::ensure!(path.exists(), "{} does not exist", path.display());
    }
    db::probe(from)?;
    db::probe(to)?;
    let (mut from_conn, mut to_conn) = (db::open_for_long(from)?, db::open_for_long(to)?);
    backup::refuse_newer(&mut from_conn, &from.to_string())?;
    backup::refuse_newer(&mut to_conn, &to.to_string())?;
    let waiting = migrate::waiting(&mut from_conn)?;
    anyhow::ensure!(
        waiting.is_empty(),
        "{from} lacks the migration {}: run `guidepost migrate` on it first",
        waiting.first().map_or("", String::as_str)
    );
    migrate::up(&mut to_conn)?;
    Ok(copy::copy(&mut from_conn, &mut to_conn, Replaces::Nothing, search::rebuild_copy)?)
}
