//! The page right after a booking was made.

use askama::Template;

use super::Show;
use crate::base::{BasisPoints, Msg};
use crate::web::{Layout, filters, times};

#[derive(Template)]
#[template(path = "bookings/confirmation.html")]
pub struct Confirmation {
    pub show: Show,
    pub layout: Layout,
}

impl Confirmation {
    pub fn new(show: Show) -> Self {
        Self { layout: show.layout.clone(), show }
    }

    /// What comes next, and when.
    pub fn next(&self) -> Vec<(Msg, String, bool)> {
        let (reader, booking) = (&self.layout.reader, &self.show.seen.booking);
        let mut next = vec![(
            Msg::new(if booking.price_minor > 0 {
                "bookings-next-paid"
            } else {
                "bookings-next-booked"
            })
            .with("price", booking.price()),
            times::when(reader, booking.confirmed_at.unwrap_or(booking.created_at)),
            true,
        )];
        let policy = booking.policy();
        let deadline = policy.deadline(booking.starts_at);
        let is_refunded = policy.share != BasisPoints::NONE;
        if booking.price_minor > 0 && is_refunded && deadline > reader.now {
            let ends = if policy.is_full() {
                "bookings-next-free-ends"
            } else {
                "bookings-next-refund-ends"
            };
            next.push((Msg::new(ends), times::when(reader, deadline), false));
        }
        next.push((
            Msg::new("bookings-next-join"),
            times::when(reader, booking.joinable_from()),
            false,
        ));
        next.push((Msg::new("bookings-next-review"), times::when(reader, booking.ends_at), false));
        next
    }
}
