//! Files on a booking: sent, fetched, taken away.

use std::time::Duration;

use actix_web::web::Data;

use super::super::access::Asker;
use super::super::attachments::{self, Kind, LARGEST, clean_name};
use super::super::commands::{self, AttachError, BookingError, NewAttachment};
use super::super::queries;
use crate::accounts::{Member, Pictures};
use crate::base::Msg;
use crate::base::ids::{BookingId, FileId};
use crate::db::Db;
use crate::files::Files;
use crate::web::forms::Path;
use crate::web::upload::{self, Sent};
use crate::web::{AppError, AppResult, Flash, Layout, Upload, Wants, download};

/// How long a whole upload may take.
const PATIENCE: Duration = Duration::from_secs(120);

impl From<AttachError> for AppError {
    fn from(error: AttachError) -> Self {
        match error {
            AttachError::NoRoom => Self::NoRoom(Msg::new("files-no-room")),
            AttachError::Booking(error) => error.into(),
            AttachError::Db(error) => error.into(),
        }
    }
}

/// Adds a file. Stored before its row is written, and deleted if the row cannot be.
#[expect(
    clippy::too_many_arguments,
    reason = "a handler's arguments are what it needs of the request"
)]
pub async fn create(
    me: Member,
    Path(id): Path<BookingId>,
    upload: Upload,
    db: Data<Db>,
    files: Data<Files>,
    pictures: Data<Pictures>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let asker = Asker::member(&me);
    let seen = db.read(move |conn| queries::find(conn, &asker, id)).await?;
    let booking = seen.ok_or(AppError::NotFound)?.booking;
    booking.may_have_files().map_err(AppError::Refused)?;
    let sent = upload.read_file("file", LARGEST, PATIENCE, "files-none").await?;
    let Sent { name: sent_name, bytes, .. } = sent;
    let kind = Kind::of(&sent_name, &bytes)
        .ok_or_else(|| AppError::Unsupported(Msg::new("files-kind")))?;
    let (bytes, content_type) = match kind {
        Kind::Picture => {
            let made = pictures.whole(bytes).await?;
            (made.map_err(|error| error.said("files-kind"))?, "image/jpeg")
        }
        Kind::Other(content_type) => (bytes, content_type),
    };
    let file = NewAttachment {
        id: FileId::generate(),
        name: clean_name(&sent_name, kind),
        content_type,
        bytes: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
    };
    let (file_id, person, now) = (file.id, me.id(), layout.now());
    let keep = db.write(move |conn| commands::attach(conn, &booking, person, &file, now));
    upload::store(&files, file_id, bytes, keep).await?;
    let redirect = wants.redirect(&format!("/bookings/{id}"));
    Ok(Flash::notice(layout.reader.locale, "files-added").on(redirect))
}

/// Hands a file to one of the two sides, to be saved.
pub async fn show(
    me: Member,
    Path((booking, id)): Path<(BookingId, FileId)>,
    db: Data<Db>,
    files: Data<Files>,
) -> AppResult {
    let asker = Asker::member(&me);
    let (file, bytes) = db
        .read(move |conn| {
            queries::find(conn, &asker, booking)?.ok_or(AppError::NotFound)?;
            let file = attachments::find(conn, booking, id)?.ok_or(AppError::NotFound)?;
            let bytes = files.get(id).map_err(AppError::internal)?;
            Ok::<_, AppError>((file, bytes))
        })
        .await?;
    let disposition = download::disposition(&file.name);
    Ok(upload::hand_out(&file.content_type)
        .insert_header(("Content-Disposition", disposition))
        .body(bytes))
}

/// Who added a file takes it away.
pub async fn destroy(
    me: Member,
    Path((booking, id)): Path<(BookingId, FileId)>,
    db: Data<Db>,
    files: Data<Files>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    db.write(move |conn| {
        let asker = Asker::member(&me);
        queries::find(conn, &asker, booking)?.ok_or(BookingError::NotFound)?;
        commands::detach(conn, booking, me.id(), id)
    })
    .await?;
    files.discard(id).await;
    let redirect = wants.redirect(&format!("/bookings/{booking}"));
    Ok(Flash::notice(layout.reader.locale, "files-removed").on(redirect))
}
