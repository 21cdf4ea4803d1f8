//! The addresses of calendars.

mod calls;
mod feed;
mod oauth;
mod sources;

use crate::calendars::model::CalendarError;
use crate::web::{AppError, Routes};

pub fn routes() -> Routes {
    Routes::default()
        .get("/settings/calendar", feed::show)
        .post("/settings/calendar", feed::save)
        .post("/settings/calendar/renewal", feed::renew)
        .post("/settings/calendar/revocation", feed::revoke)
        .get("/calendar/feed/{token}.ics", feed::read)
        .get("/coach/calendars", sources::index)
        .post("/coach/calendars", sources::create)
        .get("/coach/calendars/connect/{kind}", oauth::connect)
        .get("/coach/calendars/connected/{kind}", oauth::connected)
        .get("/coach/calendars/calls", calls::show)
        .get("/coach/calendars/{id}", sources::show)
        .post("/coach/calendars/{id}", sources::update)
        .post("/coach/calendars/{id}/reading", sources::read)
        .get("/coach/calendars/{id}/removal", sources::ask_removal)
        .post("/coach/calendars/{id}/removal", sources::remove)
}

impl From<CalendarError> for AppError {
    fn from(error: CalendarError) -> Self {
        match error {
            CalendarError::NotFound => Self::NotFound,
            CalendarError::AlreadyThere => Self::refused("calendars-feed-exists"),
            CalendarError::TooMany => Self::refused("calendars-too-many"),
            CalendarError::Db(error) => Self::Db(error),
        }
    }
}
