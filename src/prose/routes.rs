//! Pictures are sent and shown; texts are looked at before they are kept.

use std::io::Cursor;
use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::CACHE_CONTROL;
use actix_web::web::Data;

use super::model::{LARGEST, PictureError};
use super::pages::{PicturesPage, PreviewPage};
use super::{commands, queries};
use crate::accounts::{Member, Pictures, Visitor, Voice};
use crate::base::ids::FileId;
use crate::base::{Moment, Msg, markdown};
use crate::db::{Db, DbError};
use crate::files::Files;
use crate::web::forms::{Path, Query};
use crate::web::paging::{PageQuery, Paging};
use crate::web::upload::Sent;
use crate::web::{AppError, AppResult, Flash, Form, Layout, Routes, Upload, Wants, page, upload};

/// How long a whole upload may take.
const PATIENCE: Duration = Duration::from_secs(120);
/// How many pictures a page has.
const PAGE_SIZE: i64 = 24;

pub fn routes() -> Routes {
    Routes::default()
        .post("/preview", preview)
        .get("/pictures", index)
        .post("/pictures", create)
        .get("/pictures/{name}", show)
        .post("/pictures/{id}/removal", destroy)
}

impl From<PictureError> for AppError {
    fn from(error: PictureError) -> Self {
        match error {
            PictureError::NotFound => Self::NotFound,
            PictureError::NoRoom => Self::NoRoom(Msg::new("pictures-no-room")),
            PictureError::Db(error) => error.into(),
        }
    }
}

/// A text as it will be shown. A form sends all its fields, and which of them to look at.
pub async fn preview(
    _: Member,
    form: Form<Vec<(String, String)>>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let fields = form.into_inner();
    let value =
        |name: &str| fields.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    let name = value("preview").unwrap_or_else(|| "text".to_owned());
    let source = value(&name).unwrap_or_default();
    if source.len() > markdown::LONGEST {
        return Err(AppError::TooLarge);
    }
    let html = db.read(move |conn| queries::rendered(conn, &source)).await?.html;
    if wants == Wants::Block {
        return Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(html));
    }
    let page = PreviewPage { layout, html };
    page::ok(&page.layout, &page)
}

pub async fn index(me: Member, query: Query<PageQuery>, db: Data<Db>, layout: Layout) -> AppResult {
    let page = load(me, &query.page, None, &db, layout).await?;
    page::ok(&page.layout, &page)
}

async fn load(
    me: Member,
    number: &str,
    error: Option<Msg>,
    db: &Db,
    layout: Layout,
) -> Result<PicturesPage, AppError> {
    let mut paging = Paging::parse(number, PAGE_SIZE)
        .ok_or_else(|| AppError::Invalid("error-title-invalid".into()))?;
    let (rows, kept) = db
        .read(move |conn| {
            let rows = queries::own_pictures(conn, &me, paging)?;
            Ok::<_, DbError>((rows, queries::kept_by(conn, me.id())?))
        })
        .await?;
    let pictures = paging.cut(rows);
    Ok(PicturesPage { layout, pictures, paging, kept, error })
}

/// Takes a picture in. The editor is told the picture's address, or in a few words why there is none.
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
    let sent = upload.read_file("file", LARGEST, PATIENCE, "accounts-photo-none").await;
    let taken = take_in(me.clone(), sent, (&db, &files, &pictures), layout.now()).await;
    let id = match taken {
        Ok(id) => id,
        Err(error) if wants == Wants::Page => {
            let (status, why) = match error {
                AppError::Unsupported(why) | AppError::Invalid(why) => {
                    (StatusCode::UNPROCESSABLE_ENTITY, why)
                }
                AppError::NoRoom(why) => (StatusCode::PAYLOAD_TOO_LARGE, why),
                other => return Err(other),
            };
            let page = load(me, "", Some(why), &db, layout).await?;
            return page::with_status(&page.layout, status, &page);
        }
        Err(error) => return Err(error),
    };
    if wants == Wants::Block {
        return Ok(HttpResponse::Ok().content_type("text/plain").body(markdown::picture_path(id)));
    }
    let response = wants.redirect("/pictures");
    Ok(Flash::notice(layout.reader.locale, "pictures-added").on(response))
}

/// Makes a picture of what was sent. Stored before its row is written, and deleted if the row cannot be.
async fn take_in(
    me: Member,
    sent: Result<Sent, AppError>,
    (db, files, pictures): (&Db, &Files, &Pictures),
    now: Moment,
) -> Result<FileId, AppError> {
    let made = pictures.whole(sent?.bytes).await?;
    let made = made.map_err(|error| error.said("accounts-photo-kind"))?;
    let size = size_of(&made)?;
    let bytes = i64::try_from(made.len()).unwrap_or(i64::MAX);
    let id = FileId::generate();
    let add = db.write(move |conn| commands::add_picture(conn, &me, id, bytes, size, now));
    upload::store(files, id, made, add).await?;
    Ok(id)
}

/// Width and height of a picture that we made.
fn size_of(jpeg: &[u8]) -> Result<(i32, i32), AppError> {
    let mut reader = image::ImageReader::new(Cursor::new(jpeg));
    reader.set_format(image::ImageFormat::Jpeg);
    let (width, height) = reader.into_dimensions().map_err(AppError::internal)?;
    let side = |pixels: u32| i32::try_from(pixels).map_err(AppError::internal);
    Ok((side(width)?, side(height)?))
}

/// A picture never changes under its address, which cannot be guessed.
pub async fn show(
    _: Visitor,
    Path(name): Path<String>,
    db: Data<Db>,
    files: Data<Files>,
) -> AppResult {
    let id = name.strip_suffix(".jpg").and_then(|id| id.parse::<FileId>().ok());
    let id = id.ok_or(AppError::NotFound)?;
    let bytes = db
        .read(move |conn| {
            let is_picture = queries::is_picture(conn, id)?;
            Ok::<_, DbError>(if is_picture { files.get(id).ok() } else { None })
        })
        .await?
        .ok_or(AppError::NotFound)?;
    Ok(upload::hand_out("image/jpeg")
        .insert_header((CACHE_CONTROL, "private, max-age=31536000, immutable"))
        .body(bytes))
}

pub async fn destroy(
    me: Member,
    Path(id): Path<FileId>,
    db: Data<Db>,
    files: Data<Files>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    db.write(move |conn| commands::remove_picture(conn, &me, id)).await?;
    files.discard(id).await;
    let response = wants.redirect("/pictures");
    Ok(Flash::notice(layout.reader.locale, "pictures-removed").on(response))
}
