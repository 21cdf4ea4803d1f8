//! The pages of the forum.

mod categories;
mod lists;
mod people;
mod topic;
mod write;

pub use categories::{CategoriesPage, CategoryPage};
pub use lists::{ListPage, Place, SearchPage};
pub use people::{DraftsPage, PersonPage};
pub use topic::{Answering, TopicPage, VotesBlock};
pub use write::{CommentPage, HistoryPage, RemovalPage, TopicFormPage};
