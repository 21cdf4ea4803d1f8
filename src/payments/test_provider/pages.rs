//! The test provider's own pages, which look like nobody's but its own.

use askama::Template;

use super::books::TestCheckout;
use crate::web::{Layout, filters};

/// Which card to pay with.
#[derive(Template)]
#[template(path = "payments/test_provider/card.html")]
pub struct CardPage {
    pub layout: Layout,
    pub checkout: TestCheckout,
    pub cards: Vec<CardChoice>,
}

/// A card of the page.
pub struct CardChoice {
    pub number: &'static str,
    pub title: &'static str,
    pub text: &'static str,
    pub is_checked: bool,
}

/// The bank's own page, like 3-D Secure.
#[derive(Template)]
#[template(path = "payments/test_provider/confirm.html")]
pub struct ConfirmPage {
    pub layout: Layout,
    pub checkout: TestCheckout,
}

/// The checkout cannot be paid any more.
#[derive(Template)]
#[template(path = "payments/test_provider/over.html")]
pub struct OverPage {
    pub layout: Layout,
    pub checkout: TestCheckout,
}
