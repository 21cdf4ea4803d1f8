//! Page numbers for lists, always with a limit.

use serde::Deserialize;

/// `?page=` of a list's address.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PageQuery {
    #[serde(default)]
    pub page: String,
}

/// Which rows of a list to show, and whether there are more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paging {
    pub page: i64,
    pub size: i64,
    pub has_next: bool,
}

impl Paging {
    /// The page named in an address, or the first. `None` for a page that cannot be (zero, a million, words).
    pub fn parse(text: &str, size: i64) -> Option<Self> {
        let page = if text.is_empty() { 1 } else { text.parse().ok()? };
        (1..=10_000).contains(&page).then_some(Self { page, size, has_next: false })
    }

    /// One more than the size, to see whether there is a next page without counting.
    pub fn limit(self) -> i64 {
        self.size + 1
    }

    pub fn offset(self) -> i64 {
        (self.page - 1) * self.size
    }

    /// Cuts the extra row off and remembers that it was there.
    pub fn cut<T>(&mut self, mut rows: Vec<T>) -> Vec<T> {
        let size = usize::try_from(self.size).unwrap_or_default();
        self.has_next = rows.len() > size;
        rows.truncate(size);
        rows
    }

    pub fn previous(&self) -> Option<i64> {
        (self.page > 1).then(|| self.page - 1)
    }

    pub fn next(&self) -> Option<i64> {
        self.has_next.then(|| self.page + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn q2_impossible_pages_are_refused() {
        for text in ["0", "-1", "1000000000000000000", "x", "1e3"] {
            assert_eq!(Paging::parse(text, 20), None, "{text}");
        }
        assert_eq!(Paging::parse("3", 20).unwrap().offset(), 40);
    }

    #[test]
    fn the_extra_row_says_that_there_is_more() {
        let mut paging = Paging::parse("", 2).unwrap();
        assert_eq!(paging.cut(vec![1, 2, 3]), [1, 2]);
        assert_eq!((paging.previous(), paging.next()), (None, Some(2)));
    }
}
