//! Photos: sent by their owners, shown to everybody.

use std::time::Duration;

use actix_web::http::header::CACHE_CONTROL;
use actix_web::web::Data;

use crate::accounts::photos::{LARGEST, Pictures};
use crate::accounts::{Member, Visitor, Voice, commands, queries};
use crate::base::ids::FileId;
use crate::db::{Db, DbError};
use crate::files::Files;
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, Flash, Layout, Upload, Wants, next, upload};

/// How long a whole upload may take.
const PATIENCE: Duration = Duration::from_secs(60);

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
    let sent = upload.read_file("photo", LARGEST, PATIENCE, "accounts-photo-none").await?;
    let made = pictures.square(sent.bytes).await?;
    let made = made.map_err(|error| error.said("accounts-photo-kind"))?;
    let id = FileId::generate();
    let size = i64::try_from(made.len()).unwrap_or(i64::MAX);
    let now = layout.now();
    let set = db.write(move |conn| commands::set_photo(conn, &me, Some((id, size)), now));
    let old = upload::store(&files, id, made, set).await?;
    discard(&files, old).await;
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

/// A photo never changes under its address.
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
    Ok(upload::hand_out("image/jpeg")
        .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .body(bytes))
}
