//! The files of documents: sent by their authors, handed to their readers.

use std::collections::BTreeMap;
use std::time::Duration;

use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use serde::Deserialize;
use serde::de::value::{self, MapDeserializer};

use super::saving::{Came, find, save};
use super::{author, is_slug, signer};
use crate::accounts::{Member, Visitor, Voice};
use crate::base::ids::{FileId, ResourceId};
use crate::base::{Moment, Msg};
use crate::config::Config;
use crate::db::Db;
use crate::files::Files;
use crate::library::commands::NewDocument;
use crate::library::documents::{Kind, LARGEST, Verdict};
use crate::library::forms::ResourceForm;
use crate::library::model::{self, Asker};
use crate::library::queries;
use crate::web::download::{self, Download};
use crate::web::forms::{Path, Query};
use crate::web::upload::{Room, Sent};
use crate::web::{AppError, AppResult, Layout, Upload, Wants};

/// How long a whole upload may take.
const PATIENCE: Duration = Duration::from_secs(300);
/// A recording that is much too large shall not cost what was typed beside it.
const ROOM: Room = Room { file: LARGEST, spare: 8 * LARGEST, field: 256 * 1024 };

/// Saves a document, with the file that comes along if one does. Stored before its row is written, and deleted if the
/// row cannot be.
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
    let desk = find(&db, me, id).await?;
    let stored = desk.resource.as_ref().filter(|one| one.kind == model::Kind::Document);
    let stored = stored.map(|resource| ResourceForm::of(resource, &desk.tags));
    let stored = stored.ok_or(AppError::NotFound)?;
    let mut sent = upload.read("file", ROOM, PATIENCE).await.map_err(|error| match error {
        AppError::TooLarge => AppError::NoRoom(too_large()),
        other => other,
    })?;
    let fields = std::mem::take(&mut sent.fields);
    // A program may send the file alone.
    let is_whole = fields.contains_key("title");
    let form = if is_whole { typed(fields)? } else { stored };
    let came = judged(sent, is_whole).await?;
    save((me, desk), form, came, (&db, &files), (layout, wants)).await
}

fn typed(fields: BTreeMap<String, String>) -> Result<ResourceForm, AppError> {
    let fields = MapDeserializer::<_, value::Error>::new(fields.into_iter());
    ResourceForm::deserialize(fields)
        .map_err(|_| AppError::Invalid(Msg::new("error-body-unreadable")))
}

/// What is said of a file that has more bytes than it may have.
fn too_large() -> Msg {
    Msg::new("library-file-too-large").with("max", LARGEST >> 20)
}

/// Whether the library takes a file.
async fn judged(sent: Sent, may_be_none: bool) -> Result<Came, AppError> {
    let Sent { name, bytes, is_too_large, .. } = sent;
    if is_too_large {
        return Ok(Came::Refused(StatusCode::PAYLOAD_TOO_LARGE, too_large()));
    }
    let refused = |key| Came::Refused(StatusCode::UNPROCESSABLE_ENTITY, Msg::new(key));
    if bytes.is_empty() {
        return Ok(match (name.is_empty(), may_be_none) {
            (true, true) => Came::Nothing,
            (true, false) => refused("files-none"),
            (false, _) => refused("library-file-empty"),
        });
    }
    let length = i64::try_from(bytes.len()).map_err(AppError::internal)?;
    // A look through all of it, off the threads that wait for others.
    let looked = actix_web::web::block(move || (Kind::of(&bytes), bytes)).await;
    let (kind, bytes) = looked.map_err(AppError::internal)?;
    let Some(kind) = kind else { return Ok(refused("library-file-kind")) };
    let row = NewDocument {
        id: FileId::generate(),
        name: kind.name(&name),
        content_type: kind.content_type,
        bytes: length,
    };
    Ok(Came::File(row, bytes))
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
