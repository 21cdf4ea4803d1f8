//! Reads the forum. Every statement that touches a topic or a comment carries a condition of `access`.

mod feeds;
mod lists;
mod people;
mod reported;
mod search;
mod topic;

pub use feeds::{Entry, newest, said};
pub use lists::{
    Author, Category, List, Period, TagCount, TopicRow, View, categories, count_new,
    counted_categories, list, popular_tags, related,
};
pub use people::{DraftRow, PersonRow, Post, complete, draft, drafts, person, posts_of};
pub use reported::{Reported, reported};
pub use search::{Hit, plain, search};
pub use topic::{
    CommentRow, Draft, Revision, TopicFull, comment, comments, history, position, quoted, readers,
    topic,
};
