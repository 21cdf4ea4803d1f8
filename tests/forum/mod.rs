//! The forum: what is said, by whom, and who may read it.

mod life;
mod notices;
mod own;
mod reading;
mod search;
mod secrecy;
mod silence;
mod trust;
mod week;

use guidepost::accounts::Member;
use guidepost::base::ids::CommentId;
use guidepost::forum::{TopicInput, TopicKind, Visibility, commands};

use crate::support::TestApp;
use crate::support::world::now;

/// A question about music.
pub fn question(title: &str) -> TopicInput {
    TopicInput {
        kind: TopicKind::Question,
        visibility: Visibility::Public,
        category: "music".to_owned(),
        title: title.to_owned(),
        body: "I have twenty minutes in the morning. What would you do?".to_owned(),
        tags: vec!["piano".to_owned()],
        readers: Vec::new(),
    }
}

impl TestApp {
    /// Begins a topic and gives its address.
    pub fn topic(&self, who: &Member, input: &TopicInput) -> String {
        let (slug, _) =
            self.app.db.write_now(|conn| commands::write_topic(conn, who, input, now())).unwrap();
        format!("/forum/t/{slug}")
    }

    /// Writes a comment, or a reply.
    pub fn comment(
        &self,
        who: &Member,
        topic: &str,
        parent: Option<CommentId>,
        body: &str,
    ) -> CommentId {
        let short = topic.rsplit('-').next().unwrap();
        let written = self
            .app
            .db
            .write_now(|conn| commands::write_comment(conn, who, short, parent, body, now()));
        written.unwrap().0
    }

    /// Makes somebody part of the forum, and gives their handle.
    pub fn joins_forum(&self, who: &Member) -> String {
        self.app.db.write_now(|conn| commands::join(conn, who, now())).unwrap()
    }
}
