//! The addresses of bookings.

mod acts;
mod choose;
mod clients;
mod create;
mod meet;
mod recordings;
mod show;

use super::commands::BookingError;
use crate::base::Msg;
use crate::web::{AppError, Routes};

pub(super) use acts::{change, done};
pub use choose::load_picker;

pub fn routes() -> Routes {
    Routes::default()
        .get("/coaches/{slug}/book/{offer}", choose::pick)
        .get("/checkout", create::checkout)
        .post("/bookings", create::create)
        .get("/bookings", show::index)
        .get("/coach/clients", clients::index)
        .get("/coach/clients/{id}", clients::show)
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
        .get("/bookings/{id}/join", meet::to_booking)
        .post("/bookings/{id}/join", meet::join)
        .post("/bookings/{id}/leave", meet::leave)
        .post("/bookings/{id}/meeting/start", meet::start)
        .post("/bookings/{id}/meeting/pause", meet::pause)
        .post("/bookings/{id}/meeting/end", meet::end)
        .post("/bookings/{id}/recordings", recordings::add)
        .post("/bookings/{id}/recordings/{recording}/removal", recordings::remove)
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
