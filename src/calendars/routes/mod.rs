//! The addresses of calendars.

mod feed;

use crate::calendars::model::CalendarError;
use crate::web::{AppError, Routes};

pub fn routes() -> Routes {
    Routes::default()
        .get("/settings/calendar", feed::show)
        .post("/settings/calendar", feed::save)
        .post("/settings/calendar/renewal", feed::renew)
        .post("/settings/calendar/revocation", feed::revoke)
        .get("/calendar/feed/{token}.ics", feed::read)
}

impl From<CalendarError> for AppError {
    fn from(error: CalendarError) -> Self {
        match error {
            CalendarError::NotFound => Self::NotFound,
            CalendarError::AlreadyThere => Self::refused("calendars-feed-exists"),
            CalendarError::Db(error) => Self::Db(error),
        }
    }
}
