//! The addresses of moderation.

mod appeals;
mod filter;
mod flags;
mod queue;

use actix_web::ResponseError;
use actix_web::http::StatusCode;

use super::model::ModerationError;
use crate::base::Msg;
use crate::web::{AppError, Routes};

/// How many rows a page has.
const PAGE_SIZE: i64 = 25;

pub fn routes() -> Routes {
    Routes::default()
        .get("/reports/{kind}/{id}", flags::new)
        .post("/reports/{kind}/{id}", flags::create)
        .get("/appeals/{token}", appeals::new)
        .post("/appeals/{token}", appeals::create)
        .get("/admin/moderation", queue::index)
        .get("/admin/moderation/filter", filter::index)
        .post("/admin/moderation/filter", filter::create)
        .post("/admin/moderation/filter/{id}/removal", filter::remove)
        .get("/admin/moderation/appeals/{id}", appeals::show)
        .post("/admin/moderation/appeals/{id}", appeals::decide)
        .post("/admin/moderation/acts/{id}/undoing", queue::undo)
        .get("/admin/moderation/{id}", queue::show)
        .post("/admin/moderation/{id}", queue::act)
}

/// A no of a rule or of a race, to be said on the form itself, where nothing typed is lost. Other errors are pages.
fn said_there(error: ModerationError) -> Result<(StatusCode, Msg), AppError> {
    let error = AppError::from(error);
    match error {
        AppError::Refused(_) | AppError::Forbidden(_) | AppError::Gone(_) => {
            Ok((error.status_code(), error.message()))
        }
        _ => Err(error),
    }
}

impl From<ModerationError> for AppError {
    fn from(error: ModerationError) -> Self {
        match error {
            ModerationError::NotFound => Self::NotFound,
            ModerationError::OwnThing => Self::refused("moderation-refuse-own"),
            ModerationError::AlreadyFlagged => Self::refused("moderation-refuse-flagged"),
            ModerationError::TooMany => Self::TooMany { seconds: 60 * 60 },
            ModerationError::AlreadySo => Self::refused("moderation-refuse-already"),
            ModerationError::NotPossible => Self::refused("moderation-refuse-kind"),
            ModerationError::TooLate => Self::Gone(Msg::new("moderation-refuse-late")),
            ModerationError::SomebodyElse => {
                Self::Forbidden(Msg::new("moderation-refuse-somebody-else"))
            }
            ModerationError::Account(error) => error.into(),
            ModerationError::Db(error) => Self::Db(error),
        }
    }
}
