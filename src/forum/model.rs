//! Topics, comments, and what may be done to them.

use crate::base::ids::{CommentId, TopicId};
use crate::base::slug::slugify;
use crate::db::DbError;

/// The most tags of a topic.
pub const MOST_TAGS: usize = 5;

/// The most people a topic is shared with by name.
pub const MOST_READERS: usize = 50;

/// How many characters of a topic's id stand in its addresses.
const SHORT: usize = 8;

crate::text_enum!(
    /// What a topic is.
    TopicKind {
        Discussion = "discussion",
        /// Has answers, one of which its author may take.
        Question = "question",
        /// By staff.
        Announcement = "announcement",
    }
);

crate::text_enum!(
    /// Who may read a topic.
    Visibility {
        Public = "public",
        /// Who is signed in.
        Members = "members",
        /// Who had a session with its author, a coach.
        Students = "students",
        /// Named people.
        Named = "named",
    }
);

crate::text_enum!(
    /// Whether a topic or comment is shown.
    PostStatus {
        Visible = "visible",
        /// For staff, who look at it first.
        Waiting = "waiting",
        /// By staff.
        Hidden = "hidden",
        /// By its author; what remains is that something was there.
        Deleted = "deleted",
    }
);

impl PostStatus {
    /// The state of a post that was changed, if what it says now has this one by itself: a change neither shows what
    /// staff hid nor what waits.
    pub fn of_a_change(self, before: Self) -> Self {
        if self == Self::Waiting { self } else { before }
    }
}

crate::text_enum!(
    /// What somebody wants to hear of a topic.
    Follow {
        Follow = "follow",
        Mute = "mute",
    }
);

/// A topic or a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Post {
    Topic(TopicId),
    Comment(CommentId),
}

impl Post {
    /// The word for what it is.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Topic(_) => "topic",
            Self::Comment(_) => "comment",
        }
    }

    pub fn as_str(&self) -> &str {
        match self {
            Self::Topic(id) => id.as_str(),
            Self::Comment(id) => id.as_str(),
        }
    }
}

/// What somebody writes to begin a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicInput {
    pub kind: TopicKind,
    pub visibility: Visibility,
    pub category: String,
    pub title: String,
    pub body: String,
    pub tags: Vec<String>,
    /// The handles of those who may read a topic for named people.
    pub readers: Vec<String>,
}

/// The end of a topic's id, by which all its addresses are known.
pub fn short_of(id: TopicId) -> String {
    id.as_str().chars().skip(26 - SHORT).collect()
}

/// The address of a topic: its title, for people, and the end of its id, which stays when the title changes.
pub fn slug_of(title: &str, id: TopicId) -> String {
    let words = match slugify(title) {
        empty if empty.is_empty() => "topic".to_owned(),
        words => words,
    };
    format!("{words}-{}", short_of(id))
}

/// The end of an id in an address, if it can be one.
pub fn short_in(slug: &str) -> Option<&str> {
    let (_, short) = slug.rsplit_once('-')?;
    let is_sign = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'v').contains(&byte);
    (short.len() == SHORT && slug.len() <= 90 && short.bytes().all(is_sign)).then_some(short)
}

/// Why something was not done in the forum.
#[derive(Debug, thiserror::Error)]
pub enum ForumError {
    #[error("no such post, or not for this reader")]
    NotFound,
    /// The address is to be confirmed first: 403.
    #[error("the mail address is unproven")]
    Unverified,
    /// Announcements are staff's: 403.
    #[error("for staff only")]
    StaffOnly,
    /// A topic for students is a coach's: 403.
    #[error("for coaches only")]
    CoachesOnly,
    /// 422.
    #[error("nobody has the handle {0}")]
    UnknownHandle(String),
    /// 422.
    #[error("no such category")]
    UnknownCategory,
    /// 409.
    #[error("there is a category of this name")]
    CategoryExists,
    /// 409.
    #[error("the category has topics")]
    CategoryInUse,
    /// 409.
    #[error("one's own post")]
    OwnPost,
    /// The topic takes no comments: hidden, waiting or removed: 409.
    #[error("the topic is closed")]
    Closed,
    /// Only a comment that begins a thread under a question is an answer: 409.
    #[error("not an answer")]
    NotAnAnswer,
    /// New here: so many posts an hour: 429.
    #[error("too many posts")]
    TooMany { seconds: u64 },
    /// New here: 409.
    #[error("too many links")]
    TooManyLinks { most: usize },
    /// New here: 409.
    #[error("too many mentions")]
    TooManyMentions { most: usize },
    /// Somebody else decided already: 409.
    #[error("it is so already")]
    AlreadySo,
    #[error(transparent)]
    Db(#[from] DbError),
}
crate::db_failure!(ForumError);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_known_by_its_end_whatever_the_title() {
        let id = TopicId::generate();
        let (one, other) = (slug_of("Asking for a rise?", id), slug_of("田中", id));
        assert!(one.starts_with("asking-for-a-rise-"));
        assert_eq!(short_in(&one), short_in(&other));
        assert_eq!(short_in(&slug_of("?!", id)), Some(short_of(id).as_str()));
        for odd in ["", "no-such-coach", "x-0190000z", "x-0190000", "x-01900000'--"] {
            assert_eq!(short_in(odd), None, "{odd}");
        }
    }
}
