//! Resources, who writes them and who reads them.

use diesel::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::video::Video;
use crate::accounts::{Face, Member, Role};
use crate::base::ids::{FileId, FolderId, ResourceId, UserId, VersionId};
use crate::base::messages::Locale;
use crate::base::{Moment, TextList};
use crate::db::DbError;
use crate::db::schema::{bookmark_folders, resource_versions, resources};
use crate::forum::ForumError;

/// How many words a person reads in a minute, and letters of a script that does not part them.
const WORDS_A_MINUTE: usize = 200;
const LETTERS_A_MINUTE: usize = 400;

crate::text_enum!(
    /// What a resource is.
    Kind {
        Article = "article",
        /// At another site.
        Video = "video",
        /// A file, with words beside it.
        Document = "document",
    }
);

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

/// An article, a video or a document.
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
    /// How long it takes to read, to see or to hear.
    pub minutes: i32,
    pub bookmark_count: i32,
    pub published_at: Option<Moment>,
    pub created_at: Moment,
    pub updated_at: Moment,
    pub kind: Kind,
    /// What one learns; nothing if its author named none.
    pub skill: String,
    /// A `Video`, as it is stored.
    pub video: Option<String>,
    pub file_id: Option<FileId>,
}

impl Resource {
    pub fn video(&self) -> Option<Video> {
        self.video.as_deref().and_then(|stored| stored.parse().ok())
    }

    /// A document whose file is still to come.
    pub fn lacks_file(&self) -> bool {
        self.kind == Kind::Document && self.file_id.is_none()
    }

    pub fn path(&self) -> String {
        format!("/library/{}", self.slug)
    }

    pub fn is_published(&self) -> bool {
        self.status == Status::Published
    }

    pub fn is_hidden(&self) -> bool {
        self.status == Status::Hidden
    }

    /// Published, and for everybody.
    pub fn is_for_all(&self) -> bool {
        self.is_published() && self.visibility == Visibility::Public
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
    pub kind: Kind,
}

impl Line {
    pub fn kind_key(&self) -> String {
        format!("library-kind-{}", self.kind)
    }

    pub fn icon(&self) -> &'static str {
        self.kind.icon()
    }

    pub fn is_article(&self) -> bool {
        self.kind == Kind::Article
    }
}

impl Kind {
    pub fn icon(self) -> &'static str {
        match self {
            Self::Article => "book-open",
            Self::Video => "video",
            Self::Document => "file-text",
        }
    }
}

/// The same with its author, its tags, and whether the reader keeps it and is done with it.
#[derive(Debug, Clone)]
pub struct Card {
    pub line: Line,
    pub author: Face,
    pub tags: Vec<String>,
    pub is_kept: bool,
    pub is_finished: bool,
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
    pub is_finished: bool,
    pub document: Option<Document>,
}

/// The file of a document.
#[derive(Debug, Clone, Queryable)]
pub struct Document {
    pub id: FileId,
    pub name: String,
    pub content_type: String,
    pub bytes: i64,
}

impl Document {
    pub fn is_audio(&self) -> bool {
        self.content_type.starts_with("audio/")
    }

    /// What kind of file it is, as its ending says.
    pub fn ending(&self) -> String {
        self.name.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_uppercase())
    }

    /// How large it is, in kilobytes.
    pub fn kilobytes(&self) -> i64 {
        (self.bytes / 1024).max(1)
    }
}

/// What a resource was before a change.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = resource_versions)]
pub struct Version {
    pub id: VersionId,
    pub resource_id: ResourceId,
    /// Who put something else in its place.
    pub editor_id: UserId,
    pub title: String,
    pub summary: String,
    pub body: String,
    pub tags: TextList,
    pub topic: Option<String>,
    pub skill: String,
    pub language: String,
    pub level: Level,
    pub minutes: i32,
    pub video: Option<String>,
    pub file_id: Option<FileId>,
    pub replaced_at: Moment,
}

/// What was saved while a form was open.
#[derive(Debug, Clone)]
pub struct Newer {
    pub at: Moment,
    /// Who saved it, if a version says so.
    pub who: Option<String>,
}

/// A folder of bookmarks, with how many are in it.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = bookmark_folders)]
pub struct Folder {
    pub id: FolderId,
    pub user_id: UserId,
    pub name: String,
    pub created_at: Moment,
    /// What its owner has one folder of.
    pub folded: String,
}

/// A name as it is compared with others: in small letters, with one space between its words.
pub fn folded(name: &str) -> String {
    let small: String = name.nfkc().flat_map(char::to_lowercase).collect();
    small.split_whitespace().collect::<Vec<_>>().join(" ")
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
    /// It is no longer what its author knew: 409 with the form.
    #[error("it changed meanwhile")]
    Changed,
    /// Hidden by staff, so its author cannot publish it: 409.
    #[error("staff hid it")]
    Hidden,
    /// A document without its file cannot be published: 409.
    #[error("its file is missing")]
    NoFile,
    /// The author has used all their space: 413.
    #[error("no room")]
    NoRoom,
    /// Another folder of the person's is called so: 422.
    #[error("the name is taken")]
    NameTaken,
    /// The person has as many folders as one may have: 409.
    #[error("too many folders")]
    TooManyFolders,
    /// The forum does not take what was said.
    #[error(transparent)]
    Forum(#[from] ForumError),
    #[error(transparent)]
    Db(#[from] DbError),
}
crate::db_failure!(LibraryError);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_folders_are_compared_without_case_and_spaces() {
        assert_eq!(folded(" To \u{3000} TRY "), "to try");
        assert_eq!(folded("A\u{308}rger"), folded("ÄRGER"));
        assert_ne!(folded("Reading"), folded("Readings"));
    }

    #[test]
    fn reading_takes_a_minute_for_two_hundred_words() {
        assert_eq!(minutes_of(""), 1);
        assert_eq!(minutes_of(&"word ".repeat(200)), 1);
        assert_eq!(minutes_of(&"word ".repeat(201)), 2);
        assert_eq!(minutes_of(&"学".repeat(1200)), 4);
    }
}
