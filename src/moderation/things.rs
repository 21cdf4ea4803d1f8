//! What can be reported, in one shape: how it is found, and what becomes of it. The features do the work.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::model::{Act, ModerationError, ThingKind};
use crate::accounts::{self, User, UserStatus};
use crate::base::Moment;
use crate::base::ids::{CommentId, ResourceId, ReviewId, TopicId, UserId};
use crate::coaches::{self, CoachStatus};
use crate::db::schema::{bookings, coach_profiles, forum_members, resources, reviews, users};
use crate::db::{Conn, DbError};
use crate::forum::{self, Post, PostStatus};
use crate::library::{self, Status, Visibility};
use crate::reviews::{self as feedback, ReviewStatus};

/// Something that somebody published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    pub kind: ThingKind,
    pub id: String,
}

/// What staff see of it.
#[derive(Debug, Clone)]
pub struct Shown {
    pub author: UserId,
    pub title: String,
    /// As typed.
    pub words: String,
    /// As rendered, where it is.
    pub html: Option<String>,
    /// The beginning of what it answers.
    pub answers: Option<String>,
    pub photo: Option<String>,
    pub path: String,
    /// Whether others can see it now.
    pub is_visible: bool,
    pub is_private: bool,
}

/// What was there before an act, for undoing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "before", rename_all = "snake_case")]
pub enum Before {
    /// Nothing to remember.
    Nothing,
    Post(forum::commands::Removed),
    Review {
        words: feedback::Words,
        was_shown: bool,
    },
    Coach {
        was_listed: bool,
    },
    Photo {
        photo: String,
    },
}

/// An id of the kind it says it is.
fn id<T: std::str::FromStr>(thing: &Thing) -> Result<T, ModerationError> {
    thing.id.parse().map_err(|_| ModerationError::NotFound)
}

impl Thing {
    /// A thing as addresses name it.
    pub fn parse(kind: &str, id: &str) -> Option<Self> {
        let kind: ThingKind = kind.parse().ok()?;
        id.parse::<UserId>().is_ok().then(|| Self { kind, id: id.to_owned() })
    }

    fn post(&self) -> Result<Post, ModerationError> {
        if self.kind == ThingKind::Topic {
            Ok(Post::Topic(id::<TopicId>(self)?))
        } else {
            Ok(Post::Comment(id::<CommentId>(self)?))
        }
    }

    /// What it is now; nothing once it is gone.
    pub fn find(&self, conn: &mut Conn) -> Result<Option<Shown>, ModerationError> {
        match self.kind {
            ThingKind::Topic | ThingKind::Comment => self.find_post(conn),
            ThingKind::Review => self.find_review(conn),
            ThingKind::Profile => self.find_profile(conn),
            ThingKind::Photo => self.find_photo(conn),
            ThingKind::Resource => self.find_resource(conn),
        }
    }

    fn find_post(&self, conn: &mut Conn) -> Result<Option<Shown>, ModerationError> {
        let found = forum::queries::reported(conn, self.post()?)?;
        Ok(found.filter(|post| post.status != PostStatus::Deleted).map(|post| Shown {
            author: post.author,
            title: post.title,
            words: post.body,
            html: Some(post.html),
            answers: post.answers,
            photo: None,
            path: post.path,
            is_visible: post.status == PostStatus::Visible,
            is_private: !post.is_public,
        }))
    }

    fn find_review(&self, conn: &mut Conn) -> Result<Option<Shown>, ModerationError> {
        type Row = (UserId, ReviewStatus, String, String, String);
        let found: Option<Row> = reviews::table
            .inner_join(bookings::table)
            .inner_join(coach_profiles::table.on(coach_profiles::user_id.eq(reviews::coach_id)))
            .filter(reviews::id.eq(id::<ReviewId>(self)?))
            .select((
                reviews::student_id,
                reviews::status,
                reviews::body,
                bookings::title,
                coach_profiles::slug,
            ))
            .first(conn)
            .optional()?;
        Ok(found.filter(|row| row.1 != ReviewStatus::Deleted).map(
            |(author, status, words, title, slug)| Shown {
                author,
                title,
                words,
                html: None,
                answers: None,
                photo: None,
                path: format!("/coaches/{slug}#reviews"),
                is_visible: status == ReviewStatus::Visible,
                is_private: false,
            },
        ))
    }

    fn find_profile(&self, conn: &mut Conn) -> Result<Option<Shown>, ModerationError> {
        type Row = (UserId, String, String, String, String, CoachStatus);
        let found: Option<Row> = coach_profiles::table
            .inner_join(users::table)
            .filter(coach_profiles::user_id.eq(id::<UserId>(self)?))
            .select((
                coach_profiles::user_id,
                users::name,
                coach_profiles::headline,
                coach_profiles::bio,
                coach_profiles::slug,
                coach_profiles::status,
            ))
            .first(conn)
            .optional()?;
        Ok(found.map(|(author, title, headline, bio, slug, status)| Shown {
            author,
            title,
            words: format!("{headline}\n\n{bio}"),
            html: None,
            answers: None,
            photo: None,
            path: format!("/coaches/{slug}"),
            is_visible: matches!(status, CoachStatus::Approved | CoachStatus::Paused),
            is_private: false,
        }))
    }

    fn find_photo(&self, conn: &mut Conn) -> Result<Option<Shown>, ModerationError> {
        let found: Option<User> = users::table
            .find(id::<UserId>(self)?)
            .filter(users::status.ne(UserStatus::Deleted))
            .select(User::as_select())
            .first(conn)
            .optional()?;
        let Some(user) = found.filter(|user| user.photo.is_some()) else { return Ok(None) };
        let coach: Option<String> = coach_profiles::table
            .find(user.id)
            .select(coach_profiles::slug)
            .first(conn)
            .optional()?;
        let handle: Option<String> = forum_members::table
            .find(user.id)
            .select(forum_members::handle)
            .first(conn)
            .optional()?;
        let path = match (coach, handle) {
            (Some(slug), _) => format!("/coaches/{slug}"),
            (None, Some(handle)) => format!("/forum/people/{handle}"),
            (None, None) => "/home".to_owned(),
        };
        Ok(Some(Shown {
            author: user.id,
            photo: user.photo_url(),
            path,
            title: user.name,
            words: String::new(),
            html: None,
            answers: None,
            is_visible: true,
            is_private: false,
        }))
    }

    fn find_resource(&self, conn: &mut Conn) -> Result<Option<Shown>, ModerationError> {
        type Row = (UserId, Status, Visibility, String, String, String, String, String);
        let found: Option<Row> = resources::table
            .find(id::<ResourceId>(self)?)
            .select((
                resources::author_id,
                resources::status,
                resources::visibility,
                resources::title,
                resources::summary,
                resources::body,
                resources::body_html,
                resources::slug,
            ))
            .first(conn)
            .optional()?;
        Ok(found.filter(|row| row.1 != Status::Draft).map(
            |(author, status, visibility, title, summary, body, html, slug)| Shown {
                author,
                title,
                words: format!("{summary}\n\n{body}"),
                html: Some(html),
                answers: None,
                photo: None,
                path: format!("/library/{slug}"),
                is_visible: status == Status::Published,
                is_private: visibility != Visibility::Public,
            },
        ))
    }

    /// Takes it out of sight.
    pub fn hide(&self, conn: &mut Conn, now: Moment) -> Result<Before, ModerationError> {
        match self.kind {
            ThingKind::Topic | ThingKind::Comment => forum::commands::hide(conn, self.post()?)?,
            ThingKind::Review => feedback::commands::withhold(conn, id(self)?, now)?,
            ThingKind::Resource => library::withheld::withhold(conn, id(self)?, now)?,
            ThingKind::Profile => {
                let before = coaches::commands::withhold(conn, id(self)?, now)?;
                return Ok(Before::Coach { was_listed: before == CoachStatus::Approved });
            }
            ThingKind::Photo => return Err(ModerationError::NotPossible),
        }
        Ok(Before::Nothing)
    }

    /// Shows what was hidden or held back. `is_first`: nobody could see it so far. `is_trusted`: its author's links
    /// need no look from now on.
    pub fn show(
        &self,
        conn: &mut Conn,
        (is_first, is_trusted): (bool, bool),
        before: &Before,
        now: Moment,
    ) -> Result<(), ModerationError> {
        match self.kind {
            ThingKind::Topic | ThingKind::Comment => {
                forum::commands::show(conn, self.post()?, is_trusted, now)?;
            }
            ThingKind::Review => feedback::commands::show_again(conn, id(self)?, is_first, now)?,
            ThingKind::Resource => library::withheld::show_again(conn, id(self)?, now)?,
            ThingKind::Profile => {
                let was_listed = matches!(before, Before::Coach { was_listed: true });
                let status = if was_listed { CoachStatus::Approved } else { CoachStatus::Paused };
                coaches::commands::show_again(conn, id(self)?, status, now)?;
            }
            ThingKind::Photo => return Err(ModerationError::NotPossible),
        }
        Ok(())
    }

    /// Takes it away.
    pub fn remove(&self, conn: &mut Conn, now: Moment) -> Result<Before, ModerationError> {
        match self.kind {
            ThingKind::Topic | ThingKind::Comment => {
                Ok(Before::Post(forum::commands::remove(conn, self.post()?)?))
            }
            ThingKind::Review => {
                let (words, was_shown) = feedback::commands::clear(conn, id(self)?, now)?;
                Ok(Before::Review { words, was_shown })
            }
            ThingKind::Photo => {
                let photo = accounts::commands::take_photo_off(conn, id(self)?, now)?;
                Ok(Before::Photo { photo })
            }
            ThingKind::Profile | ThingKind::Resource => Err(ModerationError::NotPossible),
        }
    }

    /// Writes it anew.
    pub fn rewrite(
        &self,
        conn: &mut Conn,
        words: &str,
        now: Moment,
    ) -> Result<Before, ModerationError> {
        match self.kind {
            ThingKind::Topic | ThingKind::Comment => {
                Ok(Before::Post(forum::commands::rewrite(conn, self.post()?, (words, true), now)?))
            }
            ThingKind::Review => {
                let words = feedback::commands::rewrite(conn, id(self)?, words, now)?;
                Ok(Before::Review { words, was_shown: true })
            }
            _ => Err(ModerationError::NotPossible),
        }
    }

    /// Takes an act on it back.
    pub fn undo(
        &self,
        conn: &mut Conn,
        act: Act,
        before: &Before,
        now: Moment,
    ) -> Result<(), ModerationError> {
        match (act, before) {
            (Act::Hide, before) => self.show(conn, (false, false), before, now),
            (Act::Remove, Before::Post(said)) => {
                Ok(forum::commands::put_back(conn, self.post()?, said, now)?)
            }
            (Act::Remove, Before::Review { words, was_shown }) => {
                Ok(feedback::commands::put_back(conn, id(self)?, (words, *was_shown), now)?)
            }
            (Act::Remove, Before::Photo { photo }) => {
                Ok(accounts::commands::put_photo_back(conn, id(self)?, photo, now)?)
            }
            (Act::Edit, Before::Post(said)) => {
                forum::commands::rewrite(conn, self.post()?, (&said.body, false), now)?;
                Ok(())
            }
            (Act::Edit, Before::Review { words, .. }) => {
                feedback::commands::rewrite(conn, id(self)?, &words.body, now)?;
                Ok(())
            }
            _ => Err(ModerationError::NotPossible),
        }
    }
}

/// What undoing needs, as it is kept.
pub fn write_before(before: &Before) -> Result<String, DbError> {
    serde_json::to_string(before).map_err(|e| DbError::Unavailable(e.to_string()))
}

/// What undoing needs, if it is still kept.
pub fn read_before(text: &str) -> Option<Before> {
    serde_json::from_str(text).ok()
}
