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
    /// What the file is called, as the browser said it.
    pub name: String,
    /// Empty if no file was chosen.
    pub bytes: Vec<u8>,
    pub fields: BTreeMap<String, String>,
}

impl Upload {
    /// `read` for a form that is nothing without its file; `none` is the key of what to say then.
    pub async fn read_file(
        self,
        field: &str,
        largest: usize,
        patience: Duration,
        none: &'static str,
    ) -> Result<Sent, AppError> {
        let sent = self.read(field, largest, patience).await?;
        if sent.bytes.is_empty() { Err(AppError::Invalid(Msg::new(none))) } else { Ok(sent) }
    }

    /// Reads the form to the end: the file of one field, of `largest` bytes at most, within `patience`.
    pub async fn read(
        self,
        field: &str,
        largest: usize,
        patience: Duration,
    ) -> Result<Sent, AppError> {
        actix_web::rt::time::timeout(patience, self.read_slowly(field, largest))
            .await
            .map_err(|_| AppError::Invalid(Msg::new("error-body-unreadable")))?
    }

    async fn read_slowly(self, name: &str, largest: usize) -> Result<Sent, AppError> {
        let odd = || AppError::Unsupported(Msg::new("accounts-photo-not-sent"));
        let Self(request, mut payload) = self;
        let mut parts = Multipart::from_request(&request, &mut payload).await.map_err(|_| odd())?;
        let mut sent = Sent::default();
        while let Some(part) = parts.next().await {
            let mut field = part.map_err(|_| odd())?;
            if field.name() == Some(name) {
                sent.bytes = bytes_of(&mut field, largest).await?;
                let disposition = field.content_disposition();
                let file = disposition.and_then(|one| one.get_filename()).unwrap_or_default();
                file.clone_into(&mut sent.name);
            } else {
                let key = field.name().unwrap_or_default().to_owned();
                let bytes = bytes_of(&mut field, LONGEST_FIELD).await?;
                sent.fields.insert(key, String::from_utf8(bytes).unwrap_or_default());
            }
        }
        Ok(sent)
    }
}

async fn bytes_of(field: &mut Field, limit: usize) -> Result<Vec<u8>, AppError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.next().await {
        let chunk = chunk.map_err(|_| AppError::Invalid(Msg::new("error-body-unreadable")))?;
        if bytes.len() + chunk.len() > limit {
            return Err(AppError::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
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
