//! Resources, who writes them and who reads them.

use diesel::prelude::*;

use crate::accounts::{Face, Member, Role};
use crate::base::Moment;
use crate::base::ids::{ResourceId, UserId};
use crate::base::messages::Locale;
use crate::db::DbError;
use crate::db::schema::resources;

/// How many words a person reads in a minute, and letters of a script that does not part them.
const WORDS_A_MINUTE: usize = 200;
const LETTERS_A_MINUTE: usize = 400;

crate::text_enum!(
    /// Whether a resource can be found.
    Status {
        Draft = "draft",
        Published = "published",
        /// By staff.
        Hidden = "hidden",
    }
);

crate::text_enum!(
    /// Who may read a resource.
    Visibility {
        Public = "public",
        /// Whoever is signed in.
        Members = "members",
        /// Who has, or had, a session with its author.
        Students = "students",
    }
);

crate::text_enum!(
    /// How much a reader should know already.
    Level {
        Any = "any",
        Beginner = "beginner",
        Intermediate = "intermediate",
        Advanced = "advanced",
    }
);

/// An article.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = resources)]
pub struct Resource {
    pub id: ResourceId,
    pub slug: String,
    pub author_id: UserId,
    pub status: Status,
    pub visibility: Visibility,
    pub title: String,
    pub summary: String,
    pub body: String,
    pub body_html: String,
    pub prose_version: i32,
    pub topic: Option<String>,
    /// ISO 639-1.
    pub language: String,
    pub level: Level,
    /// How long it takes to read.
    pub minutes: i32,
    pub bookmark_count: i32,
    pub published_at: Option<Moment>,
    pub created_at: Moment,
    pub updated_at: Moment,
}

impl Resource {
    pub fn path(&self) -> String {
        format!("/library/{}", self.slug)
    }

    pub fn is_published(&self) -> bool {
        self.status == Status::Published
    }

    pub fn is_hidden(&self) -> bool {
        self.status == Status::Hidden
    }
}

/// A resource as lists show it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = resources)]
pub struct Line {
    pub id: ResourceId,
    pub slug: String,
    pub status: Status,
    pub visibility: Visibility,
    pub title: String,
    pub summary: String,
    pub topic: Option<String>,
    pub language: String,
    pub level: Level,
    pub minutes: i32,
    pub bookmark_count: i32,
    pub published_at: Option<Moment>,
    pub updated_at: Moment,
}

/// The same with its author, its tags, and whether the reader keeps it.
#[derive(Debug, Clone)]
pub struct Card {
    pub line: Line,
    pub author: Face,
    pub tags: Vec<String>,
    pub is_kept: bool,
}

impl Card {
    pub fn has_level(&self) -> bool {
        self.line.level != Level::Any
    }

    pub fn level_key(&self) -> String {
        format!("library-level-{}", self.line.level)
    }

    /// Whether it is written in another language than the page.
    pub fn is_foreign(&self, locale: &Locale) -> bool {
        self.line.language != locale.as_str()
    }
}

/// A resource as its page shows it.
#[derive(Debug, Clone)]
pub struct Shown {
    pub resource: Resource,
    pub author: Face,
    /// Where the author's profile is, if they coach.
    pub coach: Option<String>,
    pub topic: Option<String>,
    pub tags: Vec<String>,
    pub is_kept: bool,
}

/// Who asks for what is in the library.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asker {
    Visitor,
    Member(UserId),
    /// Sees what staff hid, and what is for some only.
    Staff(UserId),
}

impl Asker {
    pub fn of(member: Option<&Member>) -> Self {
        match member {
            None => Self::Visitor,
            Some(one) if is_staff(one) => Self::Staff(one.id()),
            Some(one) => Self::Member(one.id()),
        }
    }

    pub fn id(self) -> Option<UserId> {
        match self {
            Self::Visitor => None,
            Self::Member(id) | Self::Staff(id) => Some(id),
        }
    }
}

fn is_staff(member: &Member) -> bool {
    member.has(Role::Admin) || member.has(Role::Moderator)
}

/// Somebody who may write: a coach, or staff.
#[derive(Debug, Clone, Copy)]
pub struct Author(UserId);

impl Author {
    /// The member as an author, if they are one.
    pub fn of(member: &Member) -> Option<Self> {
        let may = member.has(Role::Coach) || is_staff(member);
        may.then(|| Self(member.id()))
    }

    pub fn id(&self) -> UserId {
        self.0
    }
}

/// How many minutes it takes to read a text.
pub fn minutes_of(text: &str) -> i32 {
    let is_unparted = |c: &char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
    let letters = text.chars().filter(is_unparted).count();
    let words = text.split_whitespace().count();
    let minutes = words.div_ceil(WORDS_A_MINUTE) + letters.div_ceil(LETTERS_A_MINUTE);
    i32::try_from(minutes.max(1)).unwrap_or(i32::MAX)
}

/// Why something was not done in the library.
#[derive(Debug, thiserror::Error)]
pub enum LibraryError {
    #[error("no such resource")]
    NotFound,
    /// Another resource took the address at the same moment: 409.
    #[error("the address is taken")]
    AddressTaken,
    /// Hidden by staff, so its author cannot publish it: 409.
    #[error("staff hid it")]
    Hidden,
    #[error(transparent)]
    Db(#[from] DbError),
}
crate::db_failure!(LibraryError);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reading_takes_a_minute_for_two_hundred_words() {
        assert_eq!(minutes_of(""), 1);
        assert_eq!(minutes_of(&"word ".repeat(200)), 1);
        assert_eq!(minutes_of(&"word ".repeat(201)), 2);
        assert_eq!(minutes_of(&"学".repeat(1200)), 4);
    }
}
