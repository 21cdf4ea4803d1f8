//! Stored files: uploads on disk, under names of our own making. Their rows are `accounts`'s to write.

use std::path::PathBuf;

use crate::base::ids::FileId;

/// The folder of uploads.
#[derive(Debug, Clone)]
pub struct Files {
    folder: PathBuf,
}

impl Files {
    /// Files under `folder`, which is made when the first is stored.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Stores a file under its id. Written beside and renamed, so that no reader meets half a file.
    pub fn put(&self, id: FileId, bytes: &[u8]) -> std::io::Result<()> {
        std::fs::create_dir_all(&self.folder)?;
        let part = self.folder.join(format!("{id}.part"));
        std::fs::write(&part, bytes)?;
        std::fs::rename(part, self.folder.join(id.as_str()))
    }

    /// Reads a file back.
    pub fn get(&self, id: FileId) -> std::io::Result<Vec<u8>> {
        std::fs::read(self.folder.join(id.as_str()))
    }

    /// Opens a file to be read piece by piece, off the async threads.
    pub async fn open(&self, id: FileId) -> std::io::Result<tokio::fs::File> {
        tokio::fs::File::open(self.folder.join(id.as_str())).await
    }

    /// `put` off the async threads.
    pub async fn store(&self, id: FileId, bytes: Vec<u8>) -> std::io::Result<()> {
        let files = self.clone();
        let put = tokio::task::spawn_blocking(move || files.put(id, &bytes));
        put.await.map_err(std::io::Error::other)?
    }

    /// Deletes a file that nothing names any more. If that fails it only takes up room, which is logged.
    pub async fn discard(&self, id: FileId) {
        let files = self.clone();
        let result = tokio::task::spawn_blocking(move || files.delete(id)).await;
        if !matches!(result, Ok(Ok(()))) {
            tracing::warn!(%id, ?result, "an unused file could not be deleted");
        }
    }

    /// The names of all stored files, for the doctor.
    pub fn names(&self) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(&self.folder) else { return Vec::new() };
        entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect()
    }

    /// Deletes a file; a missing one is no error.
    pub fn delete(&self, id: FileId) -> std::io::Result<()> {
        match std::fs::remove_file(self.folder.join(id.as_str())) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}
