//! Accounts: who people are, how they sign in, and the actors that handlers demand.
//!
//! Owns `users`, `user_roles`, `sessions`, `email_tokens`, `sign_in_attempts`, `known_devices`, `files`,
//! `user_words`, `totp_keys`, `recovery_codes`, `passkeys`, `api_tokens`, `openid_identities`, `account_deletions`.
//! Announces `SignedUp`, `SignUpWithTakenEmail`, `PasswordResetRequested`, `PasswordChanged`,
//! `EmailChangeRequested`, `EmailChanged`, `SignInLocked`, `SecurityChanged`, `NewDevice`, `DeletionAsked`, `AccountMadeByBooking`,
//! `UserSuspended`, `UserRestored`.

pub mod actors;
pub mod api_tokens;
pub mod commands;
pub mod doctor;
mod face;
mod forms;
pub mod identity;
pub mod mails;
mod model;
pub mod openid;
mod pages;
mod passkeys;
pub mod passwords;
mod photos;
mod queries;
pub mod roles;
mod routes;
pub mod search;
mod store;
pub mod tokens;
pub mod totp;
pub mod zones;

pub use actors::{
    Admin, ApiClient, Coach, Developer, Member, Moderator, Operator, Proven, Provider, Visitor,
    Voice,
};
pub use commands::{
    ERASED, NewPerson, ask_deletion, create_person, due_deletions, erase, find_or_make_by_email,
    is_two_step, prune, restore, suspend,
};
pub use face::Face;
pub use forms::change_profile;
pub use model::{AccountsError, Role, User, UserStatus, photo_in_list, photo_url};
pub use pages::browser_name;
pub use passwords::{PasswordHash, Passwords};
pub use photos::{PhotoError, Pictures};
pub use queries::{count_sessions, stays, unread};
pub use roles::grant as grant_role;
pub use roles::{grant_by_staff as grant_staff_role, take_by_staff as take_staff_role};
pub use routes::{own_session, routes, user_agent};
pub use store::Sessions;
