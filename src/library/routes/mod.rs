//! The routes of the library.

mod read;
mod write;

use crate::accounts::Member;
use crate::base::{Msg, slug};
use crate::library::model::{Author, LibraryError};
use crate::web::{AppError, Routes};

pub fn routes() -> Routes {
    Routes::default()
        .get("/library", read::index)
        .get("/bookmarks", read::bookmarks)
        .get("/library/mine", write::index)
        .post("/library/mine", write::create)
        .get("/library/mine/new", write::new)
        .get("/library/mine/{id}", write::edit)
        .post("/library/mine/{id}", write::update)
        .post("/library/mine/{id}/withdrawal", write::withdraw)
        .get("/library/mine/{id}/removal", write::ask_removal)
        .post("/library/mine/{id}/removal", write::remove)
        .get("/library/{slug}", read::show)
        .post("/library/{slug}/keeping", read::toggle)
        .post("/library/{slug}/hiding", read::hide)
        .post("/library/{slug}/showing", read::show_again)
}

impl From<LibraryError> for AppError {
    fn from(error: LibraryError) -> Self {
        match error {
            LibraryError::NotFound => Self::NotFound,
            LibraryError::AddressTaken => Self::refused("library-refuse-address"),
            LibraryError::Hidden => Self::refused("library-refuse-hidden"),
            LibraryError::Db(error) => error.into(),
        }
    }
}

/// The member as an author: coaches and staff write.
fn author(me: &Member) -> Result<Author, AppError> {
    Author::of(me).ok_or_else(|| AppError::Forbidden(Msg::new("library-refuse-reader")))
}

/// Whether a path segment can be a resource's address at all.
fn is_slug(text: &str) -> bool {
    slug::is_slug(text, 80)
}
