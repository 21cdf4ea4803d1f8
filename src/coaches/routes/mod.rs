//! The coach's own pages, and staff's.

mod offers;
mod onboarding;
mod profile;

use super::admin;
use super::model::CoachError;
use crate::base::Msg;
use crate::web::{AppError, Routes};

pub fn routes() -> Routes {
    Routes::default()
        .get("/coach/start", onboarding::start)
        .post("/coach/start", onboarding::create)
        .get("/coach/submission", onboarding::submission)
        .post("/coach/submission", onboarding::submit)
        .get("/coach/profile", profile::edit)
        .post("/coach/profile", profile::update)
        .get("/coach/profile/preview", profile::preview)
        .post("/coach/address", profile::update_address)
        .post("/coach/pause", profile::pause)
        .post("/coach/publication", profile::publish)
        .get("/coach/offers", offers::index)
        .post("/coach/offers", offers::create)
        .get("/coach/offers/new", offers::new)
        .get("/coach/offers/{id}/edit", offers::edit)
        .post("/coach/offers/{id}", offers::update)
        .post("/coach/offers/{id}/position", offers::update_position)
        .post("/coach/offers/{id}/activation", offers::activate)
        .post("/coach/offers/{id}/deactivation", offers::deactivate)
        .get("/coach/offers/{id}/deletion", offers::confirm_deletion)
        .post("/coach/offers/{id}/deletion", offers::destroy)
        .and(admin::routes())
}

impl From<CoachError> for AppError {
    fn from(error: CoachError) -> Self {
        match error {
            CoachError::NotFound | CoachError::NoSuchOffer | CoachError::NoSuchTopic => {
                Self::NotFound
            }
            CoachError::NotApproved => Self::Forbidden(Msg::new("coaches-error-not-approved")),
            CoachError::NotPossible { .. } => Self::refused("coaches-error-not-possible"),
            CoachError::Incomplete(_) => Self::refused("coaches-error-incomplete"),
            CoachError::AddressTaken => Self::refused("coaches-error-address-taken"),
            CoachError::OfferInUse => Self::refused("coaches-error-offer-in-use"),
            CoachError::OtherCurrency => Self::refused("coaches-error-other-currency"),
            CoachError::PricedOffers => Self::refused("coaches-error-priced-offers"),
            CoachError::TooManyOffers => Self::refused("coaches-error-too-many-offers"),
            CoachError::TopicExists => Self::refused("coaches-error-topic-exists"),
            CoachError::TopicInUse => Self::refused("coaches-error-topic-in-use"),
            CoachError::Db(error) => Self::Db(error),
        }
    }
}
