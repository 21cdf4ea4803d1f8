//! What somebody may read. The only place that decides it: lists, pages, feeds, search, counts, quotes, notices and
//! votes all put these conditions into their statements.

use crate::accounts::{Member, Visitor};
use crate::base::ids::UserId;
use crate::db::statement::Statement;

/// Who reads, as far as it decides what they see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Viewer {
    id: Option<UserId>,
    is_staff: bool,
}

impl Viewer {
    /// Anybody, signed in or not.
    pub const STRANGER: Self = Self { id: None, is_staff: false };

    pub fn of(visitor: &Visitor) -> Self {
        visitor.member().map_or(Self::STRANGER, Self::member)
    }

    pub fn member(member: &Member) -> Self {
        Self { id: Some(member.id()), is_staff: member.as_moderator().is_some() }
    }

    /// Somebody as any member: what staff see as staff is not counted.
    pub fn person(id: UserId) -> Self {
        Self { id: Some(id), is_staff: false }
    }

    pub fn id(&self) -> Option<UserId> {
        self.id
    }

    pub fn is_staff(&self) -> bool {
        self.is_staff
    }

    /// The viewer's id for joins to what is theirs; nobody's for a stranger.
    pub fn key(&self) -> &str {
        self.id.as_ref().map_or("", UserId::as_str)
    }
}

/// The condition that a topic `t` may be read: also by its address, when it is hidden or waits and the viewer is its
/// author or staff, and as the stone that stands for a removed one.
pub fn readable(st: &mut Statement, viewer: &Viewer) -> String {
    let Some(id) = viewer.id() else {
        return "(t.visibility = 'public' AND t.status IN ('visible', 'deleted'))".to_owned();
    };
    let me = st.text(id.as_str());
    let states = if viewer.is_staff() {
        "('visible', 'deleted', 'waiting', 'hidden')"
    } else {
        "('visible', 'deleted')"
    };
    format!("(t.author_id = {me} OR (t.status IN {states} AND {}))", is_addressed(&me))
}

/// The condition that a topic `t` stands in lists, feeds and search results.
pub fn listed(st: &mut Statement, viewer: &Viewer) -> String {
    match viewer.id() {
        None => "(t.visibility = 'public' AND t.status = 'visible')".to_owned(),
        Some(id) => {
            let me = st.text(id.as_str());
            format!("(t.status = 'visible' AND (t.author_id = {me} OR {}))", is_addressed(&me))
        }
    }
}

/// The condition that a topic `t` is listed for each of many: whose ids stand in `column`.
pub fn listed_for(column: &str) -> String {
    format!("(t.status = 'visible' AND (t.author_id = {column} OR {}))", is_addressed(column))
}

/// That a topic is for a member, whose id stands at `me`.
fn is_addressed(me: &str) -> String {
    format!(
        "(t.visibility IN ('public', 'members') \
         OR (t.visibility = 'named' AND EXISTS (SELECT 1 FROM forum_readers r \
         WHERE r.topic_id = t.id AND r.user_id = {me})) \
         OR (t.visibility = 'students' AND EXISTS (SELECT 1 FROM bookings b WHERE b.coach_id = t.author_id \
         AND b.student_id = {me} AND b.status IN ('confirmed', 'in_progress', 'completed'))))"
    )
}

/// The condition that a comment `c`, whose topic may be read, stands on its page: also as the stone that stands for a
/// removed one.
pub fn comment_readable(st: &mut Statement, viewer: &Viewer) -> String {
    if viewer.is_staff() {
        return "TRUE".to_owned();
    }
    let me = st.text(viewer.key());
    format!("(c.status IN ('visible', 'deleted') OR c.author_id = {me})")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r7_a_stranger_is_asked_for_nothing_but_what_is_public() {
        let mut st = Statement::default();
        for condition in [readable(&mut st, &Viewer::STRANGER), listed(&mut st, &Viewer::STRANGER)]
        {
            assert!(condition.contains("t.visibility = 'public'") && !condition.contains(" OR "));
        }
        let member = Viewer::person(UserId::generate());
        assert!(!readable(&mut st, &member).contains("waiting"));
        assert_ne!(comment_readable(&mut st, &member), "TRUE");
    }
}
