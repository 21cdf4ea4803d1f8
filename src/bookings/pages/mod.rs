//! What the pages of bookings show.

mod act;
mod checkout;
mod clients;
mod index;
mod invite;
pub mod picker;
pub mod show;
mod time_off;

pub use act::Act;
pub use checkout::Checkout;
pub use clients::{ClientPage, Clients};
pub use index::Index;
pub use invite::Invite;
pub use picker::{Choice, Picker, Purpose};
pub use show::{Confirmation, Show};
pub use time_off::TimeOffPage;
