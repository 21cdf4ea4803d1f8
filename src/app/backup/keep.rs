//! The names of backups in their folder, and how many are kept.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::BackupError;
use crate::base::Moment;

const BEGINNING: &str = "guidepost-";

/// Longer than any backup takes: what is half written after this is left by one that was killed.
const FORGOTTEN: Duration = Duration::from_secs(24 * 3600);

/// The name of a whole backup: sorted by name they are sorted by age.
pub fn name(now: Moment, ending: &str) -> String {
    format!("{BEGINNING}{}.{ending}", now.utc().format("%Y%m%dT%H%M%S%3fZ"))
}

/// The name of the same while it is being written.
pub fn half(name: &str) -> String {
    format!(".{name}.part")
}

fn is_whole(name: &str) -> bool {
    name.strip_prefix(BEGINNING).is_some_and(|rest| {
        let (stamp, ending) = rest.split_once('.').unwrap_or((rest, ""));
        matches!(ending, "tar" | "tar.age")
            && stamp.len() == 19
            && stamp.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'T' | b'Z'))
    })
}

fn names(folder: &Path) -> Result<Vec<String>, BackupError> {
    let entries = std::fs::read_dir(folder).map_err(|e| BackupError::at(folder, e))?;
    Ok(entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect())
}

/// Deletes all whole backups of a folder but the newest `keep`, and gives the paths of those deleted. Files of other
/// names are left alone.
pub fn prune(folder: &Path, keep: usize) -> Result<Vec<PathBuf>, BackupError> {
    let mut whole: Vec<String> = names(folder)?.into_iter().filter(|name| is_whole(name)).collect();
    whole.sort_unstable_by(|one, other| other.cmp(one));
    let old: Vec<PathBuf> = whole.into_iter().skip(keep).map(|name| folder.join(name)).collect();
    for path in &old {
        std::fs::remove_file(path).map_err(|e| BackupError::at(path, e))?;
    }
    Ok(old)
}

/// Deletes what backups that were killed left long ago. Another machine may be writing one now.
pub fn remove_halves(folder: &Path) -> Result<(), BackupError> {
    for name in names(folder)? {
        let is_half =
            name.starts_with(&format!(".{BEGINNING}")) && name.strip_suffix(".part").is_some();
        let path = folder.join(name);
        let is_old = is_half
            && path
                .metadata()
                .and_then(|about| about.modified())
                .is_ok_and(|at| at.elapsed().is_ok_and(|age| age > FORGOTTEN));
        if is_old {
            std::fs::remove_file(&path).map_err(|e| BackupError::at(&path, e))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_whole_backups_are_kept_and_nothing_else_is_touched() {
        let folder = tempfile::tempdir().unwrap();
        let at = |text: &str| -> Moment { text.parse().unwrap() };
        let backups = [
            name(at("2026-03-02T09:00:00Z"), "tar"),
            name(at("2026-03-02T09:00:01Z"), "tar.age"),
            name(at("2026-03-10T09:00:00Z"), "tar"),
        ];
        let others = [half(&backups[0]), "guidepost-notes.tar".to_owned(), "x.tar".to_owned()];
        for name in backups.iter().chain(&others) {
            std::fs::write(folder.path().join(name), "x").unwrap();
        }
        remove_halves(folder.path()).unwrap();
        assert_eq!(prune(folder.path(), 2).unwrap(), [folder.path().join(&backups[0])]);
        let mut left = names(folder.path()).unwrap();
        left.sort();
        let mut expected: Vec<String> = backups.into_iter().skip(1).chain(others).collect();
        expected.sort();
        assert_eq!(left, expected);
    }
}
