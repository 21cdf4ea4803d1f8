//! The page between a booking and its call.

use askama::Template;

use crate::web::{Layout, filters};

#[derive(Template)]
#[template(path = "bookings/join.html")]
pub struct Join {
    pub layout: Layout,
    /// Where the call is.
    pub url: String,
    pub back: String,
}
