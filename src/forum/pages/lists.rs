//! Lists of topics, and search.

use askama::Template;

use crate::forum::queries::{Category, Hit, List, Period, TagCount, TopicRow, View};
use crate::web::paging::Paging;
use crate::web::{Layout, filters};

/// What a list is of: everything, a category or a tag.
#[derive(Debug, Clone)]
pub enum Place {
    All,
    Category(Category),
    Tag(String),
}

/// Topics.
#[derive(Template)]
#[template(path = "forum/index.html")]
pub struct ListPage {
    pub layout: Layout,
    pub place: Place,
    pub list: List,
    pub rows: Vec<TopicRow>,
    pub paging: Paging,
    pub categories: Vec<Category>,
    pub tags: Vec<TagCount>,
    /// How many followed topics have something new.
    pub news: i64,
}

impl ListPage {
    /// The address of the place.
    pub fn base(&self) -> String {
        match &self.place {
            Place::All => "/forum".to_owned(),
            Place::Category(category) => format!("/forum/categories/{}", category.slug),
            Place::Tag(tag) => format!("/forum/tags/{tag}"),
        }
    }

    /// Where programs read what is new here. Tags have none.
    pub fn feed(&self) -> Option<String> {
        (!self.is_tag()).then(|| format!("{}/feed.atom", self.base()))
    }

    /// The heading where it is no word of ours.
    pub fn name(&self) -> Option<&str> {
        match &self.place {
            Place::All => None,
            Place::Category(category) => Some(&category.name),
            Place::Tag(tag) => Some(tag),
        }
    }

    pub fn blurb(&self) -> Option<&str> {
        match &self.place {
            Place::Category(category) => Some(&category.blurb),
            _ => None,
        }
    }

    pub fn is_tag(&self) -> bool {
        matches!(self.place, Place::Tag(_))
    }

    pub fn is_in(&self, slug: &str) -> bool {
        matches!(&self.place, Place::Category(category) if category.slug == slug)
    }

    pub fn is_everything(&self) -> bool {
        matches!(self.place, Place::All)
    }

    /// Address, the key of its words, and whether it is this: of every view that the reader has.
    pub fn views(&self) -> Vec<(String, String, bool)> {
        let has_own = self.layout.person.is_some();
        View::ALL
            .iter()
            .filter(|view| has_own || **view != View::Following)
            .map(|view| {
                let here = List { view: *view, ..self.list.clone() };
                (
                    self.address(&here, 1),
                    format!("forum-view-{}", view.as_str()),
                    self.list.view == *view,
                )
            })
            .collect()
    }

    /// Whether the number of what is new stands beside a view.
    pub fn has_news(&self, key: &str) -> bool {
        self.news > 0 && key.ends_with(View::Following.as_str())
    }

    /// The same for how far back the top reaches.
    pub fn periods(&self) -> Vec<(String, String, bool)> {
        if self.list.view != View::Top {
            return Vec::new();
        }
        let one = |period: &Period| {
            let here = List { period: *period, ..self.list.clone() };
            let key = format!("forum-period-{}", period.as_str());
            (self.address(&here, 1), key, self.list.period == *period)
        };
        Period::ALL.iter().map(one).collect()
    }

    pub fn is_following(&self) -> bool {
        self.list.view == View::Following
    }

    fn address(&self, list: &List, page: i64) -> String {
        let mut parts = Vec::new();
        if list.view != View::Latest {
            parts.push(format!("view={}", list.view.as_str()));
        }
        if list.view == View::Top && list.period != Period::Week {
            parts.push(format!("period={}", list.period.as_str()));
        }
        if page > 1 {
            parts.push(format!("page={page}"));
        }
        let base = self.base();
        if parts.is_empty() { base } else { format!("{base}?{}", parts.join("&")) }
    }

    pub fn page(&self, number: Option<i64>) -> Option<String> {
        number.map(|page| self.address(&self.list, page))
    }

    /// Where a new topic of this place is begun.
    pub fn new_href(&self) -> String {
        match &self.place {
            Place::All => "/forum/new".to_owned(),
            Place::Category(category) => format!("/forum/new?category={}", category.slug),
            Place::Tag(tag) => format!("/forum/new?tag={tag}"),
        }
    }
}

/// What was found.
#[derive(Template)]
#[template(path = "forum/search.html")]
pub struct SearchPage {
    pub layout: Layout,
    pub q: String,
    pub hits: Vec<Hit>,
    pub paging: Paging,
}

impl SearchPage {
    pub fn page(&self, number: Option<i64>) -> Option<String> {
        let q = crate::base::percent::encode(&self.q);
        number.map(|page| format!("/forum/search?q={q}&page={page}"))
    }
}
