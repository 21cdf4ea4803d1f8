//! The coach's offers.

use askama::Template;

use super::Guide;
use crate::base::ids::OfferId;
use crate::base::{BasisPoints, Currency, Msg};
use crate::coaches::forms::OfferForm;
use crate::coaches::model::Offer;
use crate::web::{FieldErrors, Layout, filters};

/// All offers, in the order students see them.
#[derive(Template)]
#[template(path = "coaches/offers.html", blocks = ["list"])]
pub struct Offers {
    pub layout: Layout,
    pub guide: Option<Guide>,
    pub offers: Vec<Offer>,
}

impl Offers {
    pub fn workspace_page(&self) -> &'static str {
        "offers"
    }

    pub fn can_go_up(&self, place: &usize) -> bool {
        *place > 0
    }

    pub fn can_go_down(&self, place: &usize) -> bool {
        place + 1 < self.offers.len()
    }
}

/// A new offer, or a change of one.
#[derive(Template)]
#[template(path = "coaches/offer.html")]
pub struct EditOffer {
    pub layout: Layout,
    pub guide: Option<Guide>,
    pub id: Option<OfferId>,
    pub name: String,
    pub form: OfferForm,
    pub errors: FieldErrors,
    pub currency: Currency,
    pub fee: BasisPoints,
}

impl EditOffer {
    pub fn workspace_page(&self) -> &'static str {
        "offers"
    }

    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn action(&self) -> String {
        match self.id {
            Some(id) => format!("/coach/offers/{id}"),
            None => "/coach/offers".to_owned(),
        }
    }

    /// What of the typed price reaches the coach.
    pub fn price_hint(&self) -> String {
        let locale = self.layout.reader.locale;
        match crate::base::Money::parse(&self.form.price, self.currency) {
            Ok(price) if !price.is_zero() => {
                let (_, rest) = price.split(self.fee);
                let msg = Msg::new("coaches-price-hint-share").with("rest", rest);
                locale.say(&msg.with("price", price))
            }
            _ => {
                let msg = Msg::new("coaches-price-hint").with("fee", self.fee.percent());
                locale.say(&msg)
            }
        }
    }

    pub fn needs_approval(&self) -> bool {
        !self.form.needs_approval.is_empty()
    }
}

/// "Really?", with what it means.
#[derive(Template)]
#[template(path = "coaches/delete_offer.html")]
pub struct DeleteOffer {
    pub layout: Layout,
    pub guide: Option<Guide>,
    pub offer: Offer,
    /// Bookings refer to it, so it can only be hidden.
    pub is_used: bool,
}

impl DeleteOffer {
    pub fn workspace_page(&self) -> &'static str {
        "offers"
    }
}
