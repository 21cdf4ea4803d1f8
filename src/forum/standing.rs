//! How much somebody may do at once. Who is new has limits, which age and good standing lift.

use diesel::prelude::*;

use super::model::{ForumError, PostStatus};
use crate::accounts::Member;
use crate::base::Moment;
use crate::base::ids::FilterRuleId;
use crate::coaches::CoachStatus;
use crate::db::schema::{coach_profiles, forum_comments, forum_members, forum_topics};
use crate::db::{Conn, DbError, dialect};
use crate::prose::Written;
use crate::prose::filter::{Published, links, screen};

/// For so many days an account is new.
const NEW_DAYS: i64 = 7;

/// A post that staff hid counts against its author for so many days.
const HIDDEN_DAYS: i64 = 30;

/// After so many posts that anybody sees, links need no look by staff.
const PROVEN_POSTS: i64 = 3;

/// What is known of somebody's posts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Staff, or a coach whom staff approved.
    pub is_known: bool,
    /// Staff let a post with links through.
    pub is_approved: bool,
    pub age_days: i64,
    pub visible: i64,
    pub hidden_lately: i64,
    pub last_hour: i64,
}

/// What somebody may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    pub posts_an_hour: i64,
    pub links: usize,
    pub mentions: usize,
}

impl Standing {
    pub fn limits(&self) -> Limits {
        if self.is_known {
            Limits { posts_an_hour: 120, links: 50, mentions: usize::MAX }
        } else if self.age_days < NEW_DAYS || self.hidden_lately > 0 {
            Limits { posts_an_hour: 5, links: 2, mentions: 3 }
        } else {
            Limits { posts_an_hour: 30, links: 20, mentions: usize::MAX }
        }
    }

    /// Whether a post with so many links is shown at once.
    pub fn status(&self, links: usize) -> PostStatus {
        let is_trusted = self.is_known || self.is_approved || self.visible >= PROVEN_POSTS;
        if links == 0 || is_trusted { PostStatus::Visible } else { PostStatus::Waiting }
    }
}

/// Whether a post is shown at once, and which rule of the filter wants a look first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Admission {
    pub status: PostStatus,
    pub rule: Option<FilterRuleId>,
}

/// What somebody is about to post: its words, and what became of its text.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    pub title: &'a str,
    pub body: &'a str,
    pub written: &'a Written,
}

impl Said<'_> {
    fn links(&self) -> usize {
        links(self.body, &self.written.html)
    }
}

/// Reads somebody's standing. The caller holds their posts.
fn standing(conn: &mut Conn, me: &Member, now: Moment) -> Result<Standing, DbError> {
    let id = me.id();
    let is_coach: Option<CoachStatus> =
        coach_profiles::table.find(id).select(coach_profiles::status).first(conn).optional()?;
    let approved: Option<Option<Moment>> =
        forum_members::table.find(id).select(forum_members::approved_at).first(conn).optional()?;
    let topics: Vec<(PostStatus, Moment)> = forum_topics::table
        .filter(forum_topics::author_id.eq(id))
        .order(forum_topics::created_at.desc())
        .select((forum_topics::status, forum_topics::created_at))
        .limit(200)
        .load(conn)?;
    let comments: Vec<(PostStatus, Moment)> = forum_comments::table
        .filter(forum_comments::author_id.eq(id))
        .order(forum_comments::created_at.desc())
        .select((forum_comments::status, forum_comments::created_at))
        .limit(200)
        .load(conn)?;
    let count = |fits: &dyn Fn(PostStatus, Moment) -> bool| {
        let all = topics.iter().chain(&comments);
        i64::try_from(all.filter(|(status, at)| fits(*status, *at)).count()).unwrap_or(i64::MAX)
    };
    let (hour, month) = (now.plus_hours(-1), now.plus_days(-HIDDEN_DAYS));
    Ok(Standing {
        is_known: me.as_moderator().is_some() || is_coach == Some(CoachStatus::Approved),
        is_approved: approved.flatten().is_some(),
        age_days: now.since(me.user().created_at).num_days(),
        visible: count(&|status, _| status == PostStatus::Visible),
        hidden_lately: count(&|status, at| status == PostStatus::Hidden && at > month),
        last_hour: count(&|_, at| at > hour && at <= now),
    })
}

/// Whether somebody may post this now, and whether it is shown at once. Holds their posts until the end of the
/// transaction, so that two at once are counted one after the other.
pub fn admit(
    conn: &mut Conn,
    me: &Member,
    said: &Said,
    now: Moment,
) -> Result<Admission, ForumError> {
    if !me.is_verified() {
        return Err(ForumError::Unverified);
    }
    dialect::lock_until_commit(conn, &format!("forum author {}", me.id()))?;
    let standing = standing(conn, me, now)?;
    let limits = standing.limits();
    if standing.last_hour >= limits.posts_an_hour {
        return Err(ForumError::TooMany { seconds: 15 * 60 });
    }
    weigh(conn, me, &standing, said, standing.last_hour)
}

/// The same for a change of a post that is there: what it says now may need a look, and counts as no new post.
pub fn admit_change(
    conn: &mut Conn,
    me: &Member,
    said: &Said,
    now: Moment,
) -> Result<Admission, ForumError> {
    let standing = standing(conn, me, now)?;
    weigh(conn, me, &standing, said, 0)
}

/// Asks the limits, the author's standing and the filter. Nobody looks at what staff say.
fn weigh(
    conn: &mut Conn,
    me: &Member,
    standing: &Standing,
    said: &Said,
    last_hour: i64,
) -> Result<Admission, ForumError> {
    let limits = standing.limits();
    if said.links() > limits.links {
        return Err(ForumError::TooManyLinks { most: limits.links });
    }
    if said.written.called > limits.mentions {
        return Err(ForumError::TooManyMentions { most: limits.mentions });
    }
    if me.as_moderator().is_some() {
        return Ok(Admission { status: PostStatus::Visible, rule: None });
    }
    let text = format!("{}\n{}", said.title, said.body);
    let published = Published { text: &text, links: said.links(), last_hour };
    match screen(conn, &published)? {
        Some(rule) => Ok(Admission { status: PostStatus::Waiting, rule: Some(rule) }),
        None => Ok(Admission { status: standing.status(said.links()), rule: None }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Standing = Standing {
        is_known: false,
        is_approved: false,
        age_days: 100,
        visible: 0,
        hidden_lately: 0,
        last_hour: 0,
    };

    #[test]
    fn limits_are_lifted_by_age_and_come_back_with_a_hidden_post() {
        let new = Standing { age_days: 2, ..PLAIN };
        let hidden = Standing { hidden_lately: 1, ..PLAIN };
        assert_eq!(new.limits(), hidden.limits());
        assert!(PLAIN.limits().posts_an_hour > new.limits().posts_an_hour);
        assert!(Standing { is_known: true, ..new }.limits().links > PLAIN.limits().links);
    }

    #[test]
    fn first_posts_with_links_wait_until_somebody_is_known_proven_or_approved() {
        assert_eq!(PLAIN.status(0), PostStatus::Visible);
        assert_eq!(PLAIN.status(1), PostStatus::Waiting);
        for trusted in [
            Standing { visible: 3, ..PLAIN },
            Standing { is_approved: true, ..PLAIN },
            Standing { is_known: true, ..PLAIN },
        ] {
            assert_eq!(trusted.status(1), PostStatus::Visible);
        }
    }
}
