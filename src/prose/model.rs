//! Pictures in prose, and what becomes of prose.

use diesel::prelude::*;

use crate::base::Moment;
use crate::base::ids::{FileId, UserId};
use crate::base::markdown;
use crate::db::DbError;
use crate::db::schema::pictures;

/// What the rows of these files say they are for.
pub const PURPOSE: &str = "prose";
/// The largest file taken, in bytes.
pub const LARGEST: usize = 10 * 1024 * 1024;
/// How much one person may keep, in bytes, once the pictures are made small.
pub const QUOTA: i64 = 100 * 1024 * 1024;
/// After how many hours a picture that no text shows is deleted.
pub const UNUSED_HOURS: i64 = 24;

/// A picture that somebody sent to show it in what they write.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = pictures)]
pub struct Picture {
    pub file_id: FileId,
    pub owner_id: UserId,
    pub width: i32,
    pub height: i32,
    pub created_at: Moment,
    /// When a text that shows it was first kept.
    pub used_at: Option<Moment>,
}

impl Picture {
    pub fn path(&self) -> String {
        markdown::picture_path(self.file_id)
    }

    /// What shows it in a text; `shows` says what is on it to who cannot see it.
    pub fn markdown(&self, shows: &str) -> String {
        format!("![{shows}]({})", self.path())
    }
}

/// A text as it is shown, and who is mentioned in it.
#[derive(Debug, Clone, Default)]
pub struct Written {
    pub html: String,
    /// Whom it calls, outside of code and quotes: each once; `markdown::MOST_MENTIONS` at most.
    pub mentioned: Vec<UserId>,
    /// How many handles it calls, whether they are somebody's or not.
    pub called: usize,
}

/// Why something was not done with a picture.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    #[error("no such picture")]
    NotFound,
    /// The person has used all their space: 413.
    #[error("no room")]
    NoRoom,
    #[error(transparent)]
    Db(#[from] DbError),
}
crate::db_failure!(PictureError);
