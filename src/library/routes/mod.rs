//! The routes of the library.

mod files;
mod keeping;
mod read;
mod saving;
mod versions;
mod write;

use crate::accounts::Member;
use crate::base::{Msg, slug};
use crate::config::Config;
use crate::library::documents::Signer;
use crate::library::model::{Author, LibraryError};
use crate::web::{AppError, Routes};

pub fn routes() -> Routes {
    Routes::default()
        .get("/library", read::index)
        .get("/bookmarks", keeping::index)
        .post("/bookmarks/folders", keeping::add_folder)
        .post("/bookmarks/folders/{id}", keeping::rename_folder)
        .post("/bookmarks/folders/{id}/removal", keeping::remove_folder)
        .get("/library/mine", write::index)
        .post("/library/mine", write::create)
        .get("/library/mine/new", write::new)
        .get("/library/mine/{id}", write::edit)
        .post("/library/mine/{id}", write::update)
        .post("/library/mine/{id}/withdrawal", write::withdraw)
        .get("/library/mine/{id}/removal", write::ask_removal)
        .post("/library/mine/{id}/removal", write::remove)
        .post("/library/mine/{id}/file", files::create)
        .post("/library/mine/{id}/restoration", versions::restore)
        .get("/library/{slug}", read::show)
        .get("/library/{slug}/files/{file}", files::show)
        .get("/library/{slug}/versions", versions::index)
        .get("/library/{slug}/versions/{id}", versions::show)
        .post("/library/{slug}/keeping", keeping::toggle)
        .post("/library/{slug}/note", keeping::annotate)
        .post("/library/{slug}/finishing", keeping::finish)
        .post("/library/{slug}/comments", read::discuss)
        .post("/library/{slug}/hiding", read::hide)
        .post("/library/{slug}/showing", read::show_again)
}

impl From<LibraryError> for AppError {
    fn from(error: LibraryError) -> Self {
        match error {
            LibraryError::NotFound => Self::NotFound,
            LibraryError::AddressTaken => Self::refused("library-refuse-address"),
            LibraryError::Changed => Self::refused("library-refuse-changed"),
            LibraryError::Hidden => Self::refused("library-refuse-hidden"),
            LibraryError::NoFile => Self::refused("library-refuse-no-file"),
            LibraryError::NoRoom => Self::NoRoom(Msg::new("library-no-room")),
            LibraryError::NameTaken => Self::Invalid(Msg::new("library-refuse-folder-taken")),
            LibraryError::TooManyFolders => Self::refused("library-refuse-folders"),
            LibraryError::Forum(error) => error.into(),
            LibraryError::Db(error) => error.into(),
        }
    }
}

/// The member as an author: coaches and staff write.
fn author(me: &Member) -> Result<Author, AppError> {
    Author::of(me).ok_or_else(|| AppError::Forbidden(Msg::new("library-refuse-reader")))
}

/// Signs the addresses of files.
fn signer(config: &Config) -> Signer {
    Signer(config.derived_key("library files"))
}

/// Whether a path segment can be a resource's address at all.
fn is_slug(text: &str) -> bool {
    slug::is_slug(text, 80)
}
