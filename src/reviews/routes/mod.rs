//! The addresses of reviews.

mod coach;
mod feedback;
mod staff;
mod student;

use crate::base::Msg;
use crate::reviews::ReviewError;
use crate::web::{AppError, Routes};

pub fn routes() -> Routes {
    Routes::default()
        .get("/bookings/{id}/review", student::new)
        .post("/bookings/{id}/review", student::create)
        .get("/reviews/{id}/edit", student::edit)
        .post("/reviews/{id}", student::update)
        .get("/reviews/{id}/removal", student::ask_removal)
        .post("/reviews/{id}/removal", student::remove)
        .get("/bookings/{id}/feedback", feedback::new)
        .post("/bookings/{id}/feedback", feedback::create)
        .get("/coach/reviews", coach::index)
        .post("/reviews/{id}/answer", coach::answer)
        .get("/admin/reviews", staff::index)
        .post("/admin/reviews/{id}/hiding", staff::hide)
        .post("/admin/reviews/{id}/showing", staff::show)
}

/// How many reviews a page has.
const PAGE_SIZE: i64 = 20;

impl From<ReviewError> for AppError {
    fn from(error: ReviewError) -> Self {
        match error {
            ReviewError::NotFound => Self::NotFound,
            ReviewError::NotFinished => Self::Forbidden(Msg::new("reviews-refuse-not-finished")),
            ReviewError::OwnProfile => Self::Forbidden(Msg::new("reviews-refuse-own-profile")),
            ReviewError::AlreadyReviewed => Self::refused("reviews-refuse-already-reviewed"),
            ReviewError::AlreadyGiven => Self::refused("reviews-refuse-already-given"),
            ReviewError::TookPlace => Self::refused("reviews-refuse-took-place"),
            ReviewError::Answered => Self::refused("reviews-refuse-answered"),
            ReviewError::TooLate => Self::refused("reviews-refuse-too-late"),
            ReviewError::NotShown => Self::refused("reviews-refuse-not-shown"),
            ReviewError::Db(error) => Self::Db(error),
        }
    }
}
