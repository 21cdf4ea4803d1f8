//! What the pages of bookings show.

mod act;
mod checkout;
mod clients;
mod index;
mod join;
mod meeting;
pub mod picker;
pub mod show;

pub use act::Act;
pub use checkout::Checkout;
pub use clients::{ClientPage, Clients};
pub use index::Index;
pub use join::Join;
pub use picker::{Choice, Picker, Purpose};
pub use show::{Confirmation, Show};
