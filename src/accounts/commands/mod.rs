//! Everything a person does to an account, by subject.

mod keys;
mod people;
mod profile;
mod sign_in;
mod sign_up;
mod staff;

pub use keys::{
    change_email, change_password, end_session, request_email_change, request_reset, reset_password,
};
pub use people::{NewPerson, create_person, find_or_make_by_email};
pub use profile::{Reading, choose_reading, set_photo, update_profile};
pub(super) use sign_in::remember_device;
pub use sign_in::{Attempt, Outcome, begin_sign_in, finish_check, finish_sign_in};
pub use sign_up::{claim, resend_verification, sign_up, verify_email};
pub(super) use staff::keep_an_admin;
pub use staff::{prune, restore, suspend};
