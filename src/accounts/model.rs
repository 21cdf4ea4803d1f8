//! People and their roles.

use diesel::prelude::*;

use crate::base::ids::UserId;
use crate::base::messages::Locale;
use crate::base::{Moment, Zone};
use crate::db::DbError;
use crate::db::schema::users;
use crate::web::letter::Recipient;
use crate::web::{HourCycle, Reader};

crate::text_enum!(
    /// What a person may be here; one person may be several of these.
    Role {
        Student = "student",
        /// Has a coach profile, approved or not.
        Coach = "coach",
        /// Handles reports.
        Moderator = "moderator",
        Admin = "admin",
    }
);

crate::text_enum!(
    /// Whether an account may be used.
    UserStatus {
        Active = "active",
        /// Staff shut the person out, for the reason kept beside it.
        Suspended = "suspended",
        /// Erased; the row stays so that money records have somebody to belong to.
        Deleted = "deleted",
    }
);

/// An account.
#[derive(Debug, Clone, Queryable, Selectable, Identifiable, Insertable)]
#[diesel(table_name = users)]
pub struct User {
    pub id: UserId,
    /// Lower case.
    pub email: String,
    pub name: String,
    /// `None` until a person who was signed up by a booking chooses a password.
    pub password_hash: Option<String>,
    pub zone: Zone,
    pub locale: String,
    pub hour_cycle: HourCycle,
    /// `asset:…` for a picture that ships with the product, `file:…` for an upload.
    pub photo: Option<String>,
    pub phone: Option<String>,
    pub status: UserStatus,
    pub suspended_reason: Option<String>,
    /// Until when they may read and book, but not publish.
    pub silenced_until: Option<Moment>,
    pub email_verified_at: Option<Moment>,
    pub last_sign_in_at: Option<Moment>,
    pub created_at: Moment,
    pub updated_at: Moment,
}

impl User {
    /// The address of the person's picture, if there is one.
    pub fn photo_url(&self) -> Option<String> {
        photo_url(self.photo.as_deref())
    }

    /// How this person reads: for mails, which have no request.
    pub fn reader(&self, now: Moment) -> Reader {
        let locale = Locale::find(&self.locale).unwrap_or(Locale::ENGLISH);
        Reader::new(locale, self.zone, self.hour_cycle, &self.locale, now)
    }

    /// This person as the recipient of a letter.
    pub fn recipient(&self, now: Moment) -> Recipient {
        Recipient {
            user: Some(self.id),
            name: self.name.clone(),
            address: self.email.clone(),
            reader: self.reader(now),
        }
    }
}

/// The address of a stored picture. Without one, pages draw initials.
pub fn photo_url(photo: Option<&str>) -> Option<String> {
    let (kind, name) = photo?.split_once(':')?;
    match kind {
        "asset" => Some(crate::web::assets::url(name)),
        "file" => Some(format!("/photos/{name}")),
        _ => None,
    }
}

/// The same for lists of many people, where drawings that the program ships are sent within the page.
pub fn photo_in_list(photo: Option<&str>) -> Option<String> {
    match photo?.split_once(':')? {
        ("asset", name) => Some(crate::web::assets::inline(name)),
        _ => photo_url(photo),
    }
}

/// Why something about an account was not done.
#[derive(Debug, thiserror::Error)]
pub enum AccountsError {
    /// The link was used, has expired, or was never ours.
    #[error("the link is over")]
    LinkOver,
    #[error("the address has an account already")]
    EmailTaken,
    #[error("the password is wrong")]
    WrongPassword,
    /// Too many wrong passwords.
    #[error("locked for {seconds} s")]
    Locked { seconds: u64 },
    /// Nobody vouches for the address: not the other site, or not we.
    #[error("the address is unproven")]
    UnprovenAddress,
    #[error("the account is suspended")]
    Suspended,
    /// The platform must keep somebody who can run it.
    #[error("the last admin")]
    LastAdmin,
    /// Moderators do not decide about those who work here.
    #[error("only an admin decides about staff")]
    Staff,
    #[error("nobody may do this to themselves")]
    Oneself,
    /// Somebody else was first.
    #[error("it is so already")]
    AlreadySo,
    #[error("there are enough of these")]
    TooMany,
    #[error("not found")]
    NotFound,
    #[error(transparent)]
    Db(#[from] DbError),
}
crate::db_failure!(AccountsError);
