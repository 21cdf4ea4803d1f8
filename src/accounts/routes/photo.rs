//! Photos: sent by their owners, shown to everybody.

use std::time::Duration;

use actix_multipart::{Field, Multipart};
use actix_web::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY};
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use futures_util::StreamExt;

use crate::accounts::photos::{LARGEST, PhotoError, Pictures};
use crate::accounts::{Member, Visitor, commands, queries};
use crate::base::Msg;
use crate::base::ids::FileId;
use crate::db::{Db, DbError};
use crate::files::Files;
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, Flash, Layout, Wants, next};

/// How long a whole upload may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A form with a picture, read to the end.
#[derive(Debug, Default)]
pub struct PhotoForm {
    photo: Vec<u8>,
    next: String,
}

impl PhotoForm {
    async fn read(
        request: HttpRequest,
        mut payload: actix_web::dev::Payload,
    ) -> Result<Self, AppError> {
        let odd = || AppError::Unsupported(Msg::new("accounts-photo-not-sent"));
        let mut parts = Multipart::from_request(&request, &mut payload).await.map_err(|_| odd())?;
        let mut form = Self::default();
        while let Some(part) = parts.next().await {
            let mut field = part.map_err(|_| odd())?;
            match field.name().unwrap_or_default() {
                "photo" => form.photo = bytes_of(&mut field, LARGEST).await?,
                "next" => {
                    let bytes = bytes_of(&mut field, 2000).await?;
                    form.next = String::from_utf8(bytes).unwrap_or_default();
                }
                _ => {
                    bytes_of(&mut field, 2000).await?;
                }
            }
        }
        Ok(form)
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

/// Sends on the refusal of a picture in words.
fn refusal(error: PhotoError) -> AppError {
    match error {
        PhotoError::NotAPicture => AppError::Unsupported(Msg::new("accounts-photo-kind")),
        PhotoError::TooManyPixels => AppError::Invalid(Msg::new("accounts-photo-pixels")),
        PhotoError::TooSmall => AppError::Invalid(Msg::new("accounts-photo-small")),
    }
}

/// The body of an upload, not yet read: the actor is judged first.
pub struct Upload(HttpRequest, actix_web::dev::Payload);

impl FromRequest for Upload {
    type Error = AppError;
    type Future = std::future::Ready<Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, payload: &mut actix_web::dev::Payload) -> Self::Future {
        std::future::ready(Ok(Self(request.clone(), payload.take())))
    }
}

pub async fn create(
    me: Member,
    upload: Upload,
    db: Data<Db>,
    files: Data<Files>,
    pictures: Data<Pictures>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let reading = PhotoForm::read(upload.0, upload.1);
    let form = actix_web::rt::time::timeout(PATIENCE, reading)
        .await
        .map_err(|_| AppError::Invalid(Msg::new("error-body-unreadable")))??;
    if form.photo.is_empty() {
        return Err(AppError::Invalid(Msg::new("accounts-photo-none")));
    }
    let made = pictures.square(form.photo).await?.map_err(refusal)?;
    let id = FileId::generate();
    let size = i64::try_from(made.len()).unwrap_or(i64::MAX);
    store(&files, id, made).await?;
    let now = layout.now();
    let written = db.write(move |conn| commands::set_photo(conn, &me, Some((id, size)), now)).await;
    match written {
        Ok(old) => discard(&files, old).await,
        Err(error) => {
            discard(&files, Some(id)).await;
            return Err(error.into());
        }
    }
    let to = next::destination(&form.next, "/settings");
    Ok(Flash::notice(layout.reader.locale, "accounts-photo-saved").on(wants.redirect(to)))
}

async fn store(files: &Data<Files>, id: FileId, bytes: Vec<u8>) -> Result<(), AppError> {
    let files = files.clone();
    tokio::task::spawn_blocking(move || files.put(id, &bytes))
        .await
        .map_err(AppError::internal)?
        .map_err(|error| AppError::Unavailable(error.to_string()))
}

/// Deletes a file that nothing names any more. If that fails it only takes up room, which is logged.
async fn discard(files: &Data<Files>, id: Option<FileId>) {
    let Some(id) = id else { return };
    let files = files.clone();
    let result = tokio::task::spawn_blocking(move || files.delete(id)).await;
    if !matches!(result, Ok(Ok(()))) {
        tracing::warn!(%id, ?result, "an unused file could not be deleted");
    }
}

pub async fn destroy(
    me: Member,
    db: Data<Db>,
    files: Data<Files>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = layout.now();
    let old = db.write(move |conn| commands::set_photo(conn, &me, None, now)).await?;
    discard(&files, old).await;
    Ok(Flash::notice(layout.reader.locale, "accounts-photo-removed")
        .on(wants.redirect("/settings")))
}

/// A photo never changes under its address. Should a browser take it for a page, it may do nothing.
pub async fn show(
    _: Visitor,
    Path(id): Path<FileId>,
    db: Data<Db>,
    files: Data<Files>,
) -> AppResult {
    let bytes = db
        .read(move |conn| {
            let is_photo = queries::is_photo(conn, id)?;
            Ok::<_, DbError>(if is_photo { files.get(id).ok() } else { None })
        })
        .await?
        .ok_or(AppError::NotFound)?;
    Ok(HttpResponse::Ok()
        .content_type("image/jpeg")
        .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((
            CONTENT_SECURITY_POLICY,
            "default-src 'none'; frame-ancestors 'none'; sandbox",
        ))
        .body(bytes))
}
