//! A person as lists show them: picture and name.

use diesel::prelude::*;

use super::model::photo_url;
use crate::base::ids::UserId;
use crate::db::schema::users;
use crate::web::layout;

/// A person as lists show them.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = users)]
pub struct Face {
    pub id: UserId,
    pub name: String,
    photo: Option<String>,
}

impl Face {
    /// The address of the person's picture, if there is one.
    pub fn photo_url(&self) -> Option<String> {
        photo_url(self.photo.as_deref())
    }

    pub fn initials(&self) -> String {
        layout::initials(&self.name)
    }

    pub fn hue(&self) -> u32 {
        layout::hue(&self.name)
    }

    /// The first word of the name: how reviews are signed.
    pub fn first_name(&self) -> &str {
        self.name.split_whitespace().next().unwrap_or(&self.name)
    }
}
