//! What the pages of bookings show.

mod act;
mod checkout;
mod clients;
mod confirmation;
mod embed;
mod index;
mod invite;
mod join;
mod meeting;
mod moves;
pub mod picker;
mod reminders;
mod series;
pub mod show;
mod time_off;
mod waiting;

pub use act::Act;
pub use checkout::Checkout;
pub use clients::{ClientPage, Clients};
pub use confirmation::Confirmation;
pub use embed::{Embed, Website};
pub use index::Index;
pub use invite::Invite;
pub use join::Join;
pub use moves::MovePage;
pub use picker::{Choice, Picker, Purpose};
pub use reminders::RemindersPage;
pub use series::{SeriesPage, SeriesPreview, count_options, every_options};
pub use show::Show;
pub use time_off::TimeOffPage;
pub use waiting::{DemandPage, OfferedPage, WaitingPage};
