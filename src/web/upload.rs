//! A form with a file, read by hand: who sent it is judged before its body is.

use std::collections::BTreeMap;
use std::time::Duration;

use actix_multipart::{Field, Multipart};
use actix_web::http::header::CONTENT_SECURITY_POLICY;
use actix_web::{FromRequest, HttpRequest, HttpResponse, HttpResponseBuilder};
use futures_util::StreamExt;

use super::AppError;
use crate::base::Msg;
use crate::base::ids::FileId;
use crate::files::Files;

/// The most bytes of a field that is not the file.
const LONGEST_FIELD: usize = 2000;

/// The body of an upload, not yet read.
pub struct Upload(HttpRequest, actix_web::dev::Payload);

impl FromRequest for Upload {
    type Error = AppError;
    type Future = std::future::Ready<Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, payload: &mut actix_web::dev::Payload) -> Self::Future {
        std::future::ready(Ok(Self(request.clone(), payload.take())))
    }
}

/// What was sent: one file, and the other fields.
#[derive(Debug, Default)]
pub struct Sent {
    /// What the file is called, as the browser said it; empty if none was chosen.
    pub name: String,
    /// Empty if no file was chosen.
    pub bytes: Vec<u8>,
    /// Whether the file was larger than it may be, so that nothing of it is kept.
    pub is_too_large: bool,
    pub fields: BTreeMap<String, String>,
}

/// How much of a form is kept, in bytes.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// Of its file.
    pub file: usize,
    /// How much more of a file that is too large is passed over, so that what was typed beside it is not lost, and
    /// the browser hears the answer.
    pub spare: usize,
    /// Of each other field.
    pub field: usize,
}

impl Upload {
    /// Reads a form that is nothing without its file, of `largest` bytes at most; `none` is the key of what to say
    /// if there is none.
    pub async fn read_file(
        self,
        field: &str,
        largest: usize,
        patience: Duration,
        none: &'static str,
    ) -> Result<Sent, AppError> {
        let room = Room { file: largest, spare: 4 * largest, field: LONGEST_FIELD };
        let sent = self.read(field, room, patience).await.map_err(|error| match error {
            AppError::TooLarge => larger_than(largest),
            other => other,
        })?;
        if sent.is_too_large {
            return Err(larger_than(largest));
        }
        if sent.bytes.is_empty() { Err(AppError::Invalid(Msg::new(none))) } else { Ok(sent) }
    }

    /// Reads a form to its end, within `patience`.
    pub async fn read(self, field: &str, room: Room, patience: Duration) -> Result<Sent, AppError> {
        actix_web::rt::time::timeout(patience, self.read_slowly(field, room))
            .await
            .map_err(|_| AppError::Invalid(Msg::new("error-body-unreadable")))?
    }

    async fn read_slowly(self, name: &str, room: Room) -> Result<Sent, AppError> {
        let odd = || AppError::Unsupported(Msg::new("accounts-photo-not-sent"));
        let Self(request, mut payload) = self;
        let mut parts = Multipart::from_request(&request, &mut payload).await.map_err(|_| odd())?;
        let mut sent = Sent::default();
        while let Some(part) = parts.next().await {
            let mut field = part.map_err(|_| odd())?;
            if field.name() == Some(name) {
                let disposition = field.content_disposition();
                let file = disposition.and_then(|one| one.get_filename()).unwrap_or_default();
                file.clone_into(&mut sent.name);
                match bytes_of(&mut field, room.file, room.spare).await? {
                    Some(bytes) => sent.bytes = bytes,
                    None => sent.is_too_large = true,
                }
            } else {
                let key = field.name().unwrap_or_default().to_owned();
                let bytes = bytes_of(&mut field, room.field, 0).await?.unwrap_or_default();
                sent.fields.insert(key, String::from_utf8(bytes).unwrap_or_default());
            }
        }
        Ok(sent)
    }
}

/// A file has more bytes than it may have.
fn larger_than(largest: usize) -> AppError {
    AppError::NoRoom(Msg::new("error-file-too-large").with("max", largest >> 20))
}

/// Reads a field of `limit` bytes at most. One that has up to `spare` more is read to its end and gives `None`.
async fn bytes_of(
    field: &mut Field,
    limit: usize,
    spare: usize,
) -> Result<Option<Vec<u8>>, AppError> {
    let (mut bytes, mut length) = (Vec::new(), 0_usize);
    while let Some(chunk) = field.next().await {
        let chunk = chunk.map_err(|_| AppError::Invalid(Msg::new("error-body-unreadable")))?;
        length = length.saturating_add(chunk.len());
        if length > limit.saturating_add(spare) {
            return Err(AppError::TooLarge);
        }
        if length <= limit {
            bytes.extend_from_slice(&chunk);
        } else {
            bytes = Vec::new();
        }
    }
    Ok((length <= limit).then_some(bytes))
}

/// Stores a file and then writes what names it; if that cannot be, the file is deleted.
pub async fn store<T, E: Into<AppError>>(
    files: &Files,
    id: FileId,
    bytes: Vec<u8>,
    write: impl Future<Output = Result<T, E>>,
) -> Result<T, AppError> {
    let stored = files.store(id, bytes).await;
    stored.map_err(|error| AppError::Unavailable(error.to_string()))?;
    match write.await {
        Ok(written) => Ok(written),
        Err(error) => {
            files.discard(id).await;
            Err(error.into())
        }
    }
}

/// Hands out what somebody sent. Should a browser take it for a page, it may do nothing.
pub fn hand_out(content_type: &str) -> HttpResponseBuilder {
    let mut response = HttpResponse::Ok();
    response.content_type(content_type).insert_header((
        CONTENT_SECURITY_POLICY,
        "default-src 'none'; frame-ancestors 'none'; sandbox",
    ));
    response
}
