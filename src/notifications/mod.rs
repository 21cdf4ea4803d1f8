//! Notifications: what people are told, on the ways they choose, and which of it has left.
//!
//! Owns `notifications`, `notification_choices`, `notification_times`, `digest_items`, `push_subscriptions`,
//! `phones`, `deliveries`.
//! Features write letters; whoever sends one asks `plan` which ways it takes. A letter's key names the message
//! on every way, and `deliveries` holds at most one row for key and way, so that nothing reaches anybody twice.

pub mod commands;
pub mod digest;
mod forms;
pub mod ledger;
mod live;
mod model;
mod pages;
pub mod phone;
pub mod plan;
pub mod queries;
mod routes;

pub use live::Live;
pub use model::{Choice, DigestDays, Notification, Preferences, PushSubscription, Times};
pub use pages::channel_name;
pub use routes::routes;
