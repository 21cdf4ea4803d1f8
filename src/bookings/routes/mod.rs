//! The addresses of bookings.

mod acts;
mod attachments;
mod choose;
mod clients;
mod create;
mod embed;
mod invite;
mod meet;
mod moves;
mod recordings;
mod reminders;
mod series;
mod show;
mod time_off;
mod waiting;

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
        .get("/series", series::preview)
        .post("/series", series::create)
        .get("/series/{id}", series::show)
        .get("/series/{id}/cancellation", series::ask_cancel)
        .post("/series/{id}/cancellation", series::cancel)
        .post("/series/{id}/approval", series::approve)
        .get("/waiting", waiting::index)
        .post("/waiting", waiting::join)
        .get("/waiting/{id}", waiting::show)
        .post("/waiting/{id}", waiting::take)
        .post("/waiting/{id}/leaving", waiting::leave)
        .post("/bookings/{id}/files", attachments::create)
        .get("/bookings/{id}/files/{file}", attachments::show)
        .post("/bookings/{id}/files/{file}/removal", attachments::destroy)
        .get("/embed.js", embed::script)
        .get("/embed/{slug}", embed::frame)
        .get("/coach/website", embed::edit)
        .post("/coach/website", embed::update)
        .get("/coach/waiting", waiting::demand)
        .get("/coach/reminders", reminders::edit)
        .post("/coach/reminders", reminders::update)
        .post("/coach/reminders/usual", reminders::reset)
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
        .post("/bookings/{id}/moves", moves::propose)
        .get("/bookings/{id}/moves/{proposal}", moves::show)
        .post("/bookings/{id}/moves/{proposal}", moves::accept)
        .post("/bookings/{id}/moves/{proposal}/decline", moves::decline)
        .post("/bookings/{id}/moves/{proposal}/withdrawal", moves::withdraw)
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
            BookingError::TooManyHolds { seconds } => {
                let hours = i64::try_from(seconds.div_ceil(3600)).unwrap_or(1);
                Self::Refused(Msg::new("bookings-too-many-open").with("hours", hours))
            }
            BookingError::OwnOffer => Self::Forbidden(Msg::new("bookings-own-offer")),
            BookingError::KeyReused => Self::Invalid(Msg::new("bookings-key-reused")),
            BookingError::NotPossible(msg) => Self::Refused(msg),
            BookingError::NotFound => Self::NotFound,
            BookingError::Db(error) => Self::Db(error),
        }
    }
}
