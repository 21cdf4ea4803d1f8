//! The files of documents: sent by their authors, handed to their readers.

use std::time::Duration;

use actix_web::HttpRequest;
use actix_web::web::Data;
use serde::Deserialize;

use super::{author, is_slug, signer};
use crate::accounts::{Member, Visitor, Voice};
use crate::base::ids::{FileId, ResourceId};
use crate::base::{Moment, Msg};
use crate::config::Config;
use crate::db::Db;
use crate::files::Files;
use crate::library::commands::{self, NewDocument};
use crate::library::documents::{Kind, LARGEST, Verdict};
use crate::library::model::{self, Asker};
use crate::library::queries;
use crate::web::download::{self, Download};
use crate::web::forms::{Path, Query};
use crate::web::upload::Sent;
use crate::web::{AppError, AppResult, Flash, Layout, Upload, Wants};

/// How long a whole upload may take.
const PATIENCE: Duration = Duration::from_secs(300);

/// Takes the file of a document in. Stored before its row is written, and deleted if the row cannot be.
pub async fn create(
    me: Member,
    _: Voice,
    Path(id): Path<ResourceId>,
    upload: Upload,
    db: Data<Db>,
    files: Data<Files>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let me = author(&me)?;
    let found = db.read(move |conn| queries::own_resource(conn, &me, id)).await?;
    let (resource, _) = found.ok_or(AppError::NotFound)?;
    if resource.kind != model::Kind::Document {
        return Err(AppError::NotFound);
    }
    let Sent { name, bytes, .. } = upload.read("file", LARGEST, PATIENCE).await?;
    if bytes.is_empty() {
        return Err(AppError::Invalid(Msg::new("files-none")));
    }
    let length = i64::try_from(bytes.len()).map_err(AppError::internal)?;
    // A look through all of it, off the threads that wait for others.
    let looked = actix_web::web::block(move || (Kind::of(&bytes), bytes)).await;
    let (kind, bytes) = looked.map_err(AppError::internal)?;
    let kind = kind.ok_or_else(|| AppError::Unsupported(Msg::new("library-file-kind")))?;
    let (file, now) = (FileId::generate(), layout.now());
    let row = NewDocument {
        id: file,
        name: kind.name(&name),
        content_type: kind.content_type,
        bytes: length,
    };
    let stored = files.store(file, bytes).await;
    stored.map_err(|error| AppError::Unavailable(error.to_string()))?;
    match db.write(move |conn| commands::put_file(conn, &me, id, &row, now)).await {
        Ok(None) => {}
        Ok(Some(former)) => files.discard(former).await,
        Err(error) => {
            files.discard(file).await;
            return Err(error.into());
        }
    }
    let response = wants.redirect(&format!("/library/mine/{id}"));
    Ok(Flash::notice(layout.reader.locale, "library-file-added").on(response))
}

/// What the address of a file that is not for everybody says of itself.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Signed {
    until: String,
    sign: String,
}

/// Hands a file to who may read its resource; a former one to its author and staff. What is not for everybody has an
/// address that holds for its reader, for a while.
pub async fn show(
    who: Visitor,
    Path((slug, id)): Path<(String, FileId)>,
    signed: Query<Signed>,
    request: HttpRequest,
    db: Data<Db>,
    files: Data<Files>,
    config: Data<Config>,
) -> AppResult {
    if !is_slug(&slug) {
        return Err(AppError::NotFound);
    }
    let asker = Asker::of(who.member());
    let found = db
        .read(move |conn| {
            let Some(shown) = queries::find(conn, asker, &slug)? else { return Ok(None) };
            let file = queries::document(conn, shown.resource.id, id)?;
            Ok::<_, crate::db::DbError>(file.map(|file| (shown.resource, file)))
        })
        .await?;
    let (resource, file) = found.ok_or(AppError::NotFound)?;
    let is_present = resource.file_id == Some(id);
    let may_see_former = asker.id() == Some(resource.author_id) || matches!(asker, Asker::Staff(_));
    if !is_present && !may_see_former {
        return Err(AppError::NotFound);
    }
    if !is_present || !resource.is_for_all() {
        let said = (signed.until.as_str(), signed.sign.as_str());
        match signer(&config).judge(id, asker.id(), said, Moment::now()) {
            Verdict::Holds => {}
            Verdict::Expired => return Err(AppError::Gone(Msg::new("library-file-expired"))),
            Verdict::Odd => return Err(AppError::NotFound),
        }
    }
    let what = Download { id, name: file.name, content_type: file.content_type };
    download::send(&files, &what, &request).await
}
