//! A topic's page.

use askama::Template;

use crate::base::ids::{CommentId, UserId};
use crate::forum::forms::CommentForm;
use crate::forum::queries::{CommentRow, TopicFull, TopicRow};
use crate::web::paging::Paging;
use crate::web::{FieldErrors, Layout, filters};

/// What somebody is answering with.
#[derive(Debug, Clone, Default)]
pub struct Answering {
    pub form: CommentForm,
    pub errors: FieldErrors,
    /// Whom it replies to.
    pub to: Option<String>,
}

/// A topic and one page of what is said under it.
#[derive(Template)]
#[template(path = "forum/topic.html")]
pub struct TopicPage {
    pub layout: Layout,
    pub topic: TopicFull,
    pub comments: Vec<CommentRow>,
    pub paging: Paging,
    pub related: Vec<TopicRow>,
    pub readers: Vec<String>,
    pub answering: Answering,
    pub me: Option<UserId>,
    pub can_vote: bool,
    pub canonical: String,
    pub structured: String,
    pub trail: Vec<(String, String)>,
}

impl TopicPage {
    pub fn href(&self) -> String {
        self.topic.head.href()
    }

    pub fn is_mine(&self, author: &UserId) -> bool {
        self.me == Some(*author)
    }

    /// Whether the reader can report a post of this author.
    pub fn can_report(&self, author: &UserId) -> bool {
        self.me.is_some() && !self.is_mine(author)
    }

    pub fn is_asker(&self) -> bool {
        self.is_mine(&self.topic.head.author_id)
    }

    pub fn is_open(&self) -> bool {
        self.topic.head.status == crate::forum::PostStatus::Visible
    }

    pub fn is_waiting(&self) -> bool {
        self.topic.head.status == crate::forum::PostStatus::Waiting
    }

    pub fn is_hidden(&self) -> bool {
        self.topic.head.status == crate::forum::PostStatus::Hidden
    }

    pub fn is_first_page(&self) -> bool {
        self.paging.page == 1
    }

    pub fn is_accepted(&self, id: &CommentId) -> bool {
        self.topic.head.accepted_id == Some(*id)
    }

    /// Whether the reader can take this as the answer to their question, or take that back.
    pub fn can_accept(&self, comment: &CommentRow) -> bool {
        self.is_asker()
            && self.topic.head.is_question()
            && comment.is_visible()
            && !comment.is_reply()
    }

    /// Whether a comment came since the reader was here.
    pub fn is_new(&self, comment: &CommentRow) -> bool {
        self.topic.seen_at.is_some_and(|seen| comment.created_at > seen)
            && !self.is_mine(&comment.author_id)
    }

    /// Whether this is the first reply whose thread began on another page.
    pub fn is_continued(&self, place: &usize, comment: &CommentRow) -> bool {
        *place == 0 && comment.is_reply()
    }

    pub fn page(&self, number: Option<i64>) -> Option<String> {
        number.map(|page| self.address(page))
    }

    fn address(&self, page: i64) -> String {
        let href = self.href();
        if page == 1 { href } else { format!("{href}?page={page}") }
    }

    /// The way to the form that replies to a comment, with or without its words.
    pub fn answer_href(&self, what: &str, id: &str) -> String {
        let page = self.paging.page;
        let href = self.href();
        if page == 1 {
            format!("{href}?{what}={id}#write")
        } else {
            format!("{href}?page={page}&{what}={id}#write")
        }
    }

    pub fn error(&self, field: &str) -> Option<String> {
        self.answering.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn comment_vote(&self, comment: &CommentRow) -> String {
        comment_vote(comment)
    }

    pub fn topic_vote(&self) -> String {
        topic_vote(&self.topic.head)
    }

    /// Whether the reader may write here.
    pub fn can_answer(&self) -> bool {
        self.me.is_some() && self.is_open() && self.layout.silenced_until().is_none()
    }

    pub fn can_vote_for(&self, author: &UserId) -> bool {
        self.can_vote && self.is_open() && !self.is_mine(author)
    }
}

/// Where votes for a comment go.
fn comment_vote(comment: &CommentRow) -> String {
    format!("/forum/comments/{}/vote", comment.id)
}

/// Where votes for a topic go.
fn topic_vote(topic: &TopicRow) -> String {
    format!("{}/vote", topic.href())
}

/// The votes of one post, on their own.
#[derive(Template)]
#[template(path = "forum/votes.html")]
pub struct VotesBlock {
    pub action: String,
    pub id: String,
    pub count: i32,
    pub mine: Option<i32>,
}

impl VotesBlock {
    pub fn of_topic(topic: &TopicFull) -> Self {
        Self {
            action: topic_vote(&topic.head),
            id: topic.head.id.to_string(),
            count: topic.head.vote_count,
            mine: topic.my_vote,
        }
    }

    pub fn of_comment(comment: &CommentRow) -> Self {
        Self {
            action: comment_vote(comment),
            id: comment.id.to_string(),
            count: comment.vote_count,
            mine: comment.my_vote,
        }
    }

    pub fn is_up(&self) -> bool {
        self.mine == Some(1)
    }

    pub fn is_down(&self) -> bool {
        self.mine == Some(-1)
    }
}
