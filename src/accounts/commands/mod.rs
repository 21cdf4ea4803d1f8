//! Everything a person does to an account, by subject.

mod files;
mod keys;
mod leaving;
mod openid;
mod passkeys;
mod people;
mod profile;
mod sign_in;
mod sign_up;
mod staff;
mod two_step;

pub use files::{NewFile, drop_file, keep_file, kept_by};
pub use keys::{
    change_email, change_password, end_other_sessions, end_session, request_email_change,
    request_reset, reset_password,
};
pub use leaving::{ERASED, GRACE_DAYS, ask_deletion, begin_erasing, due_deletions, erase};
pub use openid::{Arrival, arrive, is_linked, link_site, unlink_site};
pub use passkeys::{add_passkey, find_passkey, remove_passkey, rename_passkey, use_passkey};
pub use people::{NewPerson, create_person, find_or_make_by_email};
pub use profile::{Reading, choose_reading, set_photo, update_profile};
pub use sign_in::{
    Admission, AtDoor, Attempt, Entrance, admit, begin_sign_in, finish_check, finish_sign_in,
    pass_second_step,
};
pub use sign_up::{claim, resend_verification, sign_up, verify_email};
pub(super) use staff::keep_an_admin;
pub use staff::{
    let_in, may_decide_about, prune, put_photo_back, restore, shut_out, silence, suspend,
    take_photo_off,
};
pub(super) use two_step::changed;
pub use two_step::{
    Keys, begin_two_step, confirm_two_step, end_two_step, is_two_step, renew_recovery_codes,
    waiting_key,
};
