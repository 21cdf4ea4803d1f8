//! What an author sends is saved with the file that came along, or their form comes back with what is wrong.

use actix_web::http::StatusCode;

use crate::base::ids::{FileId, ResourceId};
use crate::base::{Moment, Msg};
use crate::db::{Conn, Db, DbError};
use crate::files::Files;
use crate::library::commands::{self, Change, NewDocument, ResourceInput};
use crate::library::forms::ResourceForm;
use crate::library::model::{Author, Document, Kind, LibraryError, Newer, Resource};
use crate::library::pages::FormPage;
use crate::library::queries;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Layout, Wants, page};

/// What a form is filled in beside: what is changed, if anything is, and what can be chosen.
pub(super) struct Desk {
    pub resource: Option<Resource>,
    pub tags: Vec<String>,
    topics: Vec<(String, String)>,
    skills: Vec<String>,
    document: Option<Document>,
    newer: Option<Newer>,
}

impl Desk {
    pub fn with(self, layout: Layout, form: ResourceForm, errors: FieldErrors) -> FormPage {
        let Self { resource, topics, skills, document, newer, .. } = self;
        FormPage { layout, resource, form, errors, topics, skills, document, newer }
    }

    fn again(
        self,
        layout: Layout,
        form: ResourceForm,
        errors: FieldErrors,
        status: StatusCode,
    ) -> AppResult {
        let page = self.with(layout, form, errors);
        page::with_status(&page.layout, status, &page)
    }
}

pub(super) async fn empty_desk(db: &Db) -> Result<Desk, AppError> {
    let (topics, skills) = db
        .read(|conn| Ok::<_, DbError>((queries::topic_names(conn, None)?, queries::skills(conn)?)))
        .await?;
    let (resource, document, newer) = Default::default();
    Ok(Desk { resource, tags: Vec::new(), topics, skills, document, newer })
}

pub(super) async fn find(db: &Db, me: Author, id: ResourceId) -> Result<Desk, AppError> {
    let found = db.read(move |conn| desk_of(conn, me, id)).await?;
    found.ok_or(AppError::NotFound)
}

fn desk_of(conn: &mut Conn, me: Author, id: ResourceId) -> Result<Option<Desk>, DbError> {
    let Some((resource, tags)) = queries::own_resource(conn, &me, id)? else { return Ok(None) };
    let document = match resource.file_id {
        Some(file) => queries::document(conn, id, file)?,
        None => None,
    };
    let topics = queries::topic_names(conn, resource.topic.as_deref())?;
    let skills = queries::skills(conn)?;
    Ok(Some(Desk { resource: Some(resource), tags, topics, skills, document, newer: None }))
}

/// The file that came with a form.
pub(super) enum Came {
    Nothing,
    /// One that the library takes.
    File(NewDocument, Vec<u8>),
    /// One that it does not, and why.
    Refused(StatusCode, Msg),
}

/// What was made of a form that makes sense.
struct Sheet {
    id: Option<ResourceId>,
    input: ResourceInput,
    file: Option<NewDocument>,
    known: Option<i64>,
    is_published: bool,
}

impl Sheet {
    /// The resource, and a file that nothing names any more.
    fn write(
        &self,
        conn: &mut Conn,
        me: Author,
        now: Moment,
    ) -> Result<(ResourceId, Option<FileId>), LibraryError> {
        let (id, former) = match self.id {
            Some(id) => {
                let Self { input, known, .. } = self;
                let change = Change { input, file: self.file.as_ref(), known: *known };
                (id, commands::change(conn, &me, id, change, now)?)
            }
            None => (commands::start(conn, &me, &self.input, now)?, None),
        };
        if self.is_published {
            commands::publish(conn, &me, id, now)?;
        }
        Ok((id, former))
    }
}

/// Saves all of a form, or nothing of it.
pub(super) async fn save(
    (me, desk): (Author, Desk),
    form: ResourceForm,
    came: Came,
    (db, files): (&Db, &Files),
    (layout, wants): (Layout, Wants),
) -> AppResult {
    let kind = desk.resource.as_ref().map_or_else(|| form.kind(), |resource| resource.kind);
    let (input, mut errors) = match form.parse(kind, &desk.topics) {
        Ok(input) => (Some(input), FieldErrors::default()),
        Err(errors) => (None, errors),
    };
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    let file = match came {
        Came::Nothing => None,
        // Browsers do not choose a file again by themselves.
        Came::File(..) if input.is_none() => {
            errors.add("file", "library-file-again");
            None
        }
        Came::File(row, bytes) => Some((row, bytes)),
        Came::Refused(code, why) => {
            errors.add("file", why);
            status = code;
            None
        }
    };
    let Some(input) = input.filter(|_| errors.is_empty()) else {
        return desk.again(layout, form, errors, status);
    };
    let mut sheet = Sheet {
        id: desk.resource.as_ref().map(|resource| resource.id),
        input,
        file: None,
        known: form.known(),
        is_published: !form.publish.is_empty(),
    };
    let needs_file = kind == Kind::Document && desk.document.is_none() && file.is_none();
    let word = match (sheet.is_published, needs_file, file.is_some()) {
        (true, ..) => "library-published",
        (false, true, _) => "library-saved-file-next",
        (false, false, true) => "library-file-added",
        (false, false, false) => "library-saved",
    };
    if let Some((row, bytes)) = file {
        let stored = files.store(row.id, bytes).await;
        stored.map_err(|error| AppError::Unavailable(error.to_string()))?;
        sheet.file = Some(row);
    }
    let stored = sheet.file.as_ref().map(|row| row.id);
    let now = Moment::now();
    match db.write(move |conn| sheet.write(conn, me, now)).await {
        Ok((id, former)) => {
            if let Some(former) = former {
                files.discard(former).await;
            }
            let response = wants.redirect(&format!("/library/mine/{id}"));
            Ok(Flash::notice(layout.reader.locale, word).on(response))
        }
        Err(error) => {
            if let Some(stored) = stored {
                files.discard(stored).await;
            }
            refused((me, desk, stored.is_some()), form, error, db, layout).await
        }
    }
}

/// The form with what was typed, if that helps against what went wrong.
async fn refused(
    (me, desk, had_file): (Author, Desk, bool),
    mut form: ResourceForm,
    error: LibraryError,
    db: &Db,
    layout: Layout,
) -> AppResult {
    let mut errors = FieldErrors::default();
    let (desk, status) = match error {
        LibraryError::NoFile => {
            errors.add("file", "library-refuse-no-file");
            (desk, StatusCode::UNPROCESSABLE_ENTITY)
        }
        LibraryError::NoRoom => {
            errors.add("file", "library-no-room");
            (desk, StatusCode::PAYLOAD_TOO_LARGE)
        }
        LibraryError::Changed => {
            if had_file {
                errors.add("file", "library-file-again");
            }
            (find_newer(db, me, &desk).await?, StatusCode::CONFLICT)
        }
        other => return Err(other.into()),
    };
    // Saving once more is done knowingly.
    if let Some(newer) = &desk.newer {
        form.changed = newer.at.unix_millis().to_string();
    }
    desk.again(layout, form, errors, status)
}

/// What there is by now, and who made it so.
async fn find_newer(db: &Db, me: Author, desk: &Desk) -> Result<Desk, AppError> {
    let id = desk.resource.as_ref().map(|resource| resource.id).ok_or(AppError::NotFound)?;
    let found = db
        .read(move |conn| {
            let Some(mut desk) = desk_of(conn, me, id)? else { return Ok(None) };
            if let Some(resource) = &desk.resource {
                let at = resource.updated_at;
                desk.newer = Some(Newer { at, who: queries::editor_at(conn, id, at)? });
            }
            Ok::<_, DbError>(Some(desk))
        })
        .await?;
    found.ok_or(AppError::NotFound)
}
