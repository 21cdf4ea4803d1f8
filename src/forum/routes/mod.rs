//! The addresses of the forum.

mod categories;
mod comments;
mod feeds;
mod lists;
mod people;
mod show;
mod topics;

pub use topics::posted;

use crate::base::Msg;
use crate::forum::ForumError;
use crate::web::paging::Paging;
use crate::web::{AppError, Routes};

pub fn routes() -> Routes {
    Routes::default()
        .get("/forum", lists::index)
        .get("/forum/feed.atom", feeds::everything)
        .get("/forum/categories/{slug}", lists::category)
        .get("/forum/categories/{slug}/feed.atom", feeds::category)
        .get("/forum/tags/{tag}", lists::tag)
        .get("/forum/search", lists::search)
        .get("/forum/new", topics::new)
        .post("/forum/topics", topics::create)
        .get("/forum/t/{slug}", show::show)
        .post("/forum/t/{slug}", topics::update)
        .get("/forum/t/{slug}/feed.atom", feeds::topic)
        .get("/forum/t/{slug}/edit", topics::edit)
        .get("/forum/t/{slug}/removal", topics::ask_removal)
        .post("/forum/t/{slug}/removal", topics::remove)
        .get("/forum/t/{slug}/history", topics::history)
        .post("/forum/t/{slug}/vote", show::vote)
        .post("/forum/t/{slug}/follow", show::follow)
        .post("/forum/t/{slug}/visit", show::visit)
        .post("/forum/t/{slug}/comments", comments::create)
        .get("/forum/comments/{id}", comments::find)
        .post("/forum/comments/{id}", comments::update)
        .get("/forum/comments/{id}/edit", comments::edit)
        .get("/forum/comments/{id}/removal", comments::ask_removal)
        .post("/forum/comments/{id}/removal", comments::remove)
        .get("/forum/comments/{id}/history", comments::history)
        .post("/forum/comments/{id}/vote", comments::vote)
        .post("/forum/comments/{id}/acceptance", comments::accept)
        .get("/forum/people/{handle}", people::show)
        .get("/forum/mentions", people::complete)
        .get("/forum/drafts", people::drafts)
        .post("/forum/drafts/{place}", people::save_draft)
        .post("/forum/drafts/{place}/removal", people::drop_draft)
        .post("/forum/membership", people::join)
        .get("/admin/forum/categories", categories::index)
        .post("/admin/forum/categories", categories::create)
        .get("/admin/forum/categories/new", categories::new)
        .get("/admin/forum/categories/{slug}/edit", categories::edit)
        .post("/admin/forum/categories/{slug}", categories::update)
        .post("/admin/forum/categories/{slug}/position", categories::update_position)
        .post("/admin/forum/categories/{slug}/removal", categories::remove)
}

/// How many topics a page has.
const PAGE_SIZE: i64 = 30;

/// How many comments a topic's page has.
const COMMENTS: i64 = 50;

/// The page that an address names.
fn paging(page: &str, size: i64) -> Result<Paging, AppError> {
    Paging::parse(page, size).ok_or_else(nonsense)
}

/// What no page of ours asks for.
fn nonsense() -> AppError {
    AppError::Invalid("error-title-invalid".into())
}

impl From<ForumError> for AppError {
    fn from(error: ForumError) -> Self {
        match error {
            ForumError::NotFound => Self::NotFound,
            ForumError::Unverified => Self::Forbidden(Msg::new("forum-refuse-unverified")),
            ForumError::StaffOnly => Self::Forbidden(Msg::new("forum-refuse-staff-only")),
            ForumError::CoachesOnly => Self::Forbidden(Msg::new("forum-refuse-coaches-only")),
            ForumError::UnknownHandle(handle) => {
                Self::Invalid(Msg::new("forum-error-unknown-handle").with("handle", handle))
            }
            ForumError::UnknownCategory => Self::Invalid(Msg::new("field-choose")),
            ForumError::CategoryExists => Self::refused("forum-category-exists"),
            ForumError::CategoryInUse => Self::refused("forum-category-in-use"),
            ForumError::OwnPost => Self::refused("forum-refuse-own-post"),
            ForumError::Closed => Self::refused("forum-refuse-closed"),
            ForumError::NotAnAnswer => Self::refused("forum-refuse-not-an-answer"),
            ForumError::TooMany { seconds } => Self::TooMany { seconds },
            ForumError::TooManyLinks { most } => {
                Self::Refused(Msg::new("forum-refuse-links").with("most", most))
            }
            ForumError::TooManyMentions { most } => {
                Self::Refused(Msg::new("forum-refuse-mentions").with("most", most))
            }
            ForumError::AlreadySo => Self::refused("forum-refuse-already"),
            ForumError::Db(error) => Self::Db(error),
        }
    }
}

/// What a refusal says beside the text that was refused, so that nothing typed is lost. Other errors are pages.
pub fn beside_the_text(error: ForumError) -> Result<crate::web::FieldErrors, AppError> {
    let field = match &error {
        ForumError::UnknownHandle(_) => "readers",
        ForumError::UnknownCategory => "category",
        ForumError::TooManyLinks { .. }
        | ForumError::TooManyMentions { .. }
        | ForumError::TooMany { .. } => "body",
        _ => return Err(error.into()),
    };
    let message = match &error {
        ForumError::TooMany { .. } => Msg::new("forum-refuse-too-many"),
        _ => AppError::from(error).message(),
    };
    Ok(crate::web::FieldErrors::one(field, message))
}
