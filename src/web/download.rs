//! Files that people added, handed out to be saved or heard: piece by piece, and never as a page.

use std::io::SeekFrom;

use actix_web::body::SizedStream;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_RANGE, CONTENT_SECURITY_POLICY, RANGE,
};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse};
use futures_util::stream;
use tokio::fs::File;
use tokio::io::{AsyncReadExt, AsyncSeekExt};

use super::{AppError, AppResult};
use crate::base::ids::FileId;
use crate::base::percent;
use crate::files::Files;

/// How much is read at a time.
const PIECE: u64 = 128 * 1024;

/// What is handed out.
#[derive(Debug, Clone)]
pub struct Download {
    pub id: FileId,
    pub name: String,
    /// Ours, never the sender's.
    pub content_type: String,
}

/// The header that has a browser save a file under its name, in any script (RFC 6266).
pub fn disposition(name: &str) -> String {
    let plain: String =
        name.chars().map(|c| if c.is_ascii() && c != '\\' { c } else { '_' }).collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{}", percent::encode(name))
}

/// Sends a file, or the part of it that was asked for. Should a browser take it for a page, it may do nothing.
pub async fn send(files: &Files, what: &Download, request: &HttpRequest) -> AppResult {
    let mut file = files.open(what.id).await.map_err(AppError::internal)?;
    let length = file.metadata().await.map_err(AppError::internal)?.len();
    let asked = request.headers().get(RANGE).and_then(|value| value.to_str().ok());
    let part = match asked.map(|range| part_of(range, length)) {
        None | Some(Part::Whole) => None,
        Some(Part::Bytes(first, last)) => Some((first, last)),
        Some(Part::Nothing) => {
            return Ok(HttpResponse::RangeNotSatisfiable()
                .insert_header((CONTENT_RANGE, format!("bytes */{length}")))
                .content_type("text/plain")
                .finish());
        }
    };
    let mut response = HttpResponse::Ok();
    let mut left = length;
    if let Some((first, last)) = part {
        file.seek(SeekFrom::Start(first)).await.map_err(AppError::internal)?;
        left = last - first + 1;
        response
            .status(StatusCode::PARTIAL_CONTENT)
            .insert_header((CONTENT_RANGE, format!("bytes {first}-{last}/{length}")));
    }
    Ok(response
        .content_type(what.content_type.as_str())
        .insert_header((ACCEPT_RANGES, "bytes"))
        .insert_header((CONTENT_DISPOSITION, disposition(&what.name)))
        .insert_header((
            CONTENT_SECURITY_POLICY,
            "default-src 'none'; frame-ancestors 'none'; sandbox",
        ))
        .body(SizedStream::new(left, pieces(file, left))))
}

fn pieces(file: File, left: u64) -> impl stream::Stream<Item = std::io::Result<Bytes>> {
    stream::try_unfold((file, left), |(file, left)| async move {
        if left == 0 {
            return Ok(None);
        }
        let mut piece = Vec::new();
        let mut taken = file.take(left.min(PIECE));
        let read = taken.read_to_end(&mut piece).await?;
        if read == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        let left = left.saturating_sub(u64::try_from(read).unwrap_or(left));
        Ok(Some((Bytes::from(piece), (taken.into_inner(), left))))
    })
}

#[derive(Debug, PartialEq, Eq)]
enum Part {
    Whole,
    /// First and last.
    Bytes(u64, u64),
    /// Beyond the end.
    Nothing,
}

/// The part that a header asks for. Several at once, and what makes no sense, are the whole (RFC 9110).
fn part_of(range: &str, length: u64) -> Part {
    let Some((from, to)) = range.strip_prefix("bytes=").and_then(|part| part.split_once('-'))
    else {
        return Part::Whole;
    };
    let last = length.saturating_sub(1);
    match (from.trim().parse::<u64>(), to.trim()) {
        (Ok(first), _) if first >= length => Part::Nothing,
        (Ok(first), "") => Part::Bytes(first, last),
        (Ok(first), to) => match to.parse::<u64>() {
            Ok(to) if to >= first => Part::Bytes(first, to.min(last)),
            _ => Part::Whole,
        },
        (Err(_), to) if from.trim().is_empty() => match to.parse::<u64>() {
            Ok(0) => Part::Nothing,
            Ok(_) if length == 0 => Part::Nothing,
            Ok(count) => Part::Bytes(length.saturating_sub(count), last),
            Err(_) => Part::Whole,
        },
        _ => Part::Whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_within_the_file_or_none() {
        for (range, part) in [
            ("bytes=0-9", Part::Bytes(0, 9)),
            ("bytes=90-", Part::Bytes(90, 99)),
            ("bytes=90-500", Part::Bytes(90, 99)),
            ("bytes=-10", Part::Bytes(90, 99)),
            ("bytes=-500", Part::Bytes(0, 99)),
            ("bytes=100-", Part::Nothing),
            ("bytes=-0", Part::Nothing),
            ("bytes=9-0", Part::Whole),
            ("bytes=0-1,5-6", Part::Whole),
            ("bytes=x-1", Part::Whole),
            ("lines=0-1", Part::Whole),
        ] {
            assert_eq!(part_of(range, 100), part, "{range}");
        }
        assert_eq!(part_of("bytes=-1", 0), Part::Nothing);
    }
}
