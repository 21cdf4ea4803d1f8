//! A short list of texts in one column: specialties, certifications, past companies, questions.

use std::convert::Infallible;
use std::str::FromStr;

/// A list of short texts, kept and stored one item a line, as people type them in a text area.
#[derive(
    Debug,
    Clone,
    Default,
    PartialEq,
    Eq,
    diesel::expression::AsExpression,
    diesel::deserialize::FromSqlRow,
)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct TextList(String);

impl TextList {
    /// Collects items; line breaks inside an item become spaces, empty items are dropped.
    pub fn new<I: IntoIterator<Item = S>, S: AsRef<str>>(items: I) -> Self {
        let mut lines = Vec::new();
        for item in items {
            let line = item.as_ref().split_whitespace().collect::<Vec<_>>().join(" ");
            if !line.is_empty() {
                lines.push(line);
            }
        }
        Self(lines.join("\n"))
    }

    /// Reads one item a line.
    pub fn from_lines(text: &str) -> Self {
        Self::new(text.lines())
    }

    /// One item a line: the stored form, and what a text area shows.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.lines()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn len(&self) -> usize {
        self.iter().count()
    }
}

impl FromStr for TextList {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::from_lines(text))
    }
}

crate::stored_as_text!(TextList);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_trimmed_and_empty_ones_dropped() {
        let list = TextList::from_lines("  First-time   managers \n\n\tFeedback\r\n");
        assert_eq!(list.iter().collect::<Vec<_>>(), ["First-time managers", "Feedback"]);
        assert_eq!(TextList::from_lines(list.as_str()), list);
    }
}
