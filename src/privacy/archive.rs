//! The archive that somebody fetches: what is known of them, and their files. It is made while it is sent, so that
//! nothing large is kept twice or held in memory.

use std::io::{self, Write};

use actix_web::web::Bytes;
use futures_util::{Stream, stream};
use serde::{Deserialize, Serialize};
use tokio::sync::mpsc::{self, Sender};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::base::ids::FileId;
use crate::files::Files;

/// How much is sent at once, in bytes.
const PIECE: usize = 64 * 1024;

/// How many pieces wait to be sent.
const WAITING: usize = 4;

/// A file, and where it lies in the archive.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Listed {
    pub id: FileId,
    pub path: String,
}

/// What of the data says which files belong to it.
#[derive(Deserialize)]
struct Data {
    #[serde(default)]
    files: Vec<Listed>,
}

/// What a program writes goes out in pieces.
struct Pipe {
    piece: Vec<u8>,
    out: Sender<io::Result<Bytes>>,
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.piece.extend_from_slice(bytes);
        if self.piece.len() >= PIECE {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    /// Fails once nobody reads any more.
    fn flush(&mut self) -> io::Result<()> {
        let piece = Bytes::from(std::mem::take(&mut self.piece));
        self.out.blocking_send(Ok(piece)).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}

/// The archive of some data and the files that it lists, piece by piece.
pub fn stream(files: Files, data: String) -> impl Stream<Item = io::Result<Bytes>> {
    let (out, mut pieces) = mpsc::channel(WAITING);
    tokio::task::spawn_blocking(move || {
        let pipe = Pipe { piece: Vec::new(), out: out.clone() };
        if let Err(error) = write(&files, &data, pipe)
            && error.kind() != io::ErrorKind::BrokenPipe
        {
            tracing::warn!(%error, "an archive could not be made");
            // The reader learns that it is not whole.
            drop(out.blocking_send(Err(error)));
        }
    });
    stream::poll_fn(move |context| pieces.poll_recv(context))
}

fn write(files: &Files, data: &str, pipe: Pipe) -> io::Result<()> {
    let listed: Data = serde_json::from_str(data)?;
    let plain = SimpleFileOptions::default();
    let mut archive = ZipWriter::new_stream(pipe);
    archive.start_file("data.json", plain.compression_method(CompressionMethod::Deflated))?;
    archive.write_all(data.as_bytes())?;
    for Listed { id, path } in listed.files {
        let bytes = match files.get(id) {
            // Taken away since the data was gathered.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            read => read?,
        };
        // Pictures, sound and documents are small already.
        archive.start_file(path, plain.compression_method(CompressionMethod::Stored))?;
        archive.write_all(&bytes)?;
    }
    archive.finish()?.into_inner().flush()
}
