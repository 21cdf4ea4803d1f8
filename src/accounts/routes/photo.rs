//! Photos: sent by their owners, shown to everybody.

use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY};
use actix_web::web::Data;

use crate::accounts::photos::{LARGEST, PhotoError, Pictures};
use crate::accounts::{Member, Visitor, Voice, commands, queries};
use crate::base::Msg;
use crate::base::ids::FileId;
use crate::db::{Db, DbError};
use crate::files::Files;
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, Flash, Layout, Upload, Wants, next};

/// How long a whole upload may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Sends on the refusal of a picture in words.
fn refusal(error: PhotoError) -> AppError {
    match error {
        PhotoError::NotAPicture => AppError::Unsupported(Msg::new("accounts-photo-kind")),
        PhotoError::TooManyPixels => AppError::Invalid(Msg::new("accounts-photo-pixels")),
        PhotoError::TooSmall => AppError::Invalid(Msg::new("accounts-photo-small")),
    }
}

pub async fn create(
    me: Member,
    _: Voice,
    upload: Upload,
    db: Data<Db>,
    files: Data<Files>,
    pictures: Data<Pictures>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let sent = upload.read("photo", LARGEST, PATIENCE).await?;
    if sent.bytes.is_empty() {
        return Err(AppError::Invalid(Msg::new("accounts-photo-none")));
    }
    let made = pictures.square(sent.bytes).await?.map_err(refusal)?;
    let id = FileId::generate();
    let size = i64::try_from(made.len()).unwrap_or(i64::MAX);
    let stored = files.store(id, made).await;
    stored.map_err(|error| AppError::Unavailable(error.to_string()))?;
    let now = layout.now();
    let written = db.write(move |conn| commands::set_photo(conn, &me, Some((id, size)), now)).await;
    match written {
        Ok(old) => discard(&files, old).await,
        Err(error) => {
            discard(&files, Some(id)).await;
            return Err(error.into());
        }
    }
    let to = next::destination(sent.fields.get("next").map_or("", String::as_str), "/settings");
    Ok(Flash::notice(layout.reader.locale, "accounts-photo-saved").on(wants.redirect(to)))
}

async fn discard(files: &Data<Files>, id: Option<FileId>) {
    if let Some(id) = id {
        files.discard(id).await;
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
