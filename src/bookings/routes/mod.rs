//! The addresses of bookings.

mod acts;
mod choose;
mod clients;
mod create;
mod invite;
mod show;
mod time_off;

use super::commands::BookingError;
use crate::base::Msg;
use crate::web::{AppError, Routes};

pub use choose::load_picker;

pub fn routes() -> Routes {
    Routes::default()
        .get("/coaches/{slug}/book/{offer}", choose::pick)
        .get("/checkout", create::checkout)
        .post("/bookings", create::create)
        .get("/bookings", show::index)
        .get("/coach/clients", clients::index)
        .get("/coach/clients/{id}", clients::show)
        .get("/coach/clients/{id}/book", invite::begin)
        .get("/coach/clients/{id}/book/{offer}", invite::pick)
        .get("/coach/clients/{id}/booking", invite::ask)
        .post("/coach/clients/{id}/bookings", invite::create)
        .get("/coach/time-off/{id}", time_off::show)
        .post("/coach/time-off/{id}/new-times", time_off::ask)
        .get("/coach/time-off/{id}/cancellation", time_off::ask_cancel)
        .post("/coach/time-off/{id}/cancellation", time_off::cancel)
        .get("/bookings/{id}", show::show)
        .get("/bookings/{id}/confirmation", show::confirmation)
        .get("/bookings/{id}/calendar.ics", show::calendar)
        .post("/bookings/{id}/notes", show::save_notes)
        .get("/bookings/{id}/move", choose::pick_move)
        .post("/bookings/{id}/move", choose::move_to)
        .get("/bookings/{id}/cancellation", acts::ask_cancel)
        .post("/bookings/{id}/cancellation", acts::cancel)
        .post("/bookings/{id}/approval", acts::approve)
        .get("/bookings/{id}/decline", acts::ask_decline)
        .post("/bookings/{id}/decline", acts::decline)
        .post("/bookings/{id}/completion", acts::complete)
        .get("/bookings/{id}/no-show", acts::ask_miss)
        .post("/bookings/{id}/no-show", acts::miss)
}

impl From<BookingError> for AppError {
    fn from(error: BookingError) -> Self {
        match error {
            BookingError::Taken => Self::refused("bookings-taken"),
            BookingError::NotOffered(..) => Self::Invalid(Msg::new("bookings-not-offered")),
            BookingError::TooManyHolds { seconds } => Self::TooMany { seconds },
            BookingError::OwnOffer => Self::Forbidden(Msg::new("bookings-own-offer")),
            BookingError::KeyReused => Self::Invalid(Msg::new("bookings-key-reused")),
            BookingError::NotPossible(msg) => Self::Refused(msg),
            BookingError::NotFound => Self::NotFound,
            BookingError::Db(error) => Self::Db(error),
        }
    }
}
