//! Finding posts by what they say.

use diesel::QueryableByName;
use diesel::sql_types::Text;

use super::lists::{self, TopicRow};
use crate::base::{markdown, words};
use crate::db::statement::Statement;
use crate::db::{Conn, DbError, dialect};
use crate::forum::access::{self, Viewer};
use crate::web::paging::Paging;

/// How many of the best posts are looked at; a search that finds more is too broad to be read.
const LOOKED_AT: i64 = 1000;

/// How long the shown piece of a post is.
const EXCERPT: usize = 240;

#[derive(Debug, Clone, QueryableByName)]
struct Found {
    #[diesel(embed)]
    topic: TopicRow,
    #[diesel(sql_type = Text)]
    post_id: String,
    #[diesel(sql_type = Text)]
    said: String,
}

/// A topic that was found, with the piece of the post that fits best.
#[derive(Debug, Clone)]
pub struct Hit {
    pub row: TopicRow,
    post_id: String,
    /// Pieces of the text in their order, and whether each is one of the words.
    pub pieces: Vec<(String, bool)>,
}

impl Hit {
    /// Where the post is that fits.
    pub fn href(&self) -> String {
        if self.post_id == self.row.id.as_str() {
            self.row.href()
        } else {
            format!("/forum/comments/{}", self.post_id)
        }
    }
}

/// One page of the topics in which somebody may read a post that says all these words. Each topic once, by its post
/// that fits best.
pub fn search(
    conn: &mut Conn,
    viewer: &Viewer,
    text: &str,
    paging: Paging,
) -> Result<Vec<Hit>, DbError> {
    let words = words::of_search(text);
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let mut st = Statement::default();
    let holds = access::listed(&mut st, viewer);
    let me = st.text(viewer.key());
    let (condition, rank) = dialect::forum_match(conn, &words, &mut st);
    let (limit, offset) = (paging.limit(), paging.offset());
    // Of a topic's posts the best; what may not be read is left out before anything is chosen.
    st.sql = format!(
        "SELECT {}, shown.post_id, shown.said FROM (SELECT * FROM (SELECT t.*, h.fit, h.post_id, \
         COALESCE(c.body, t.body) AS said, ROW_NUMBER() OVER (PARTITION BY t.id ORDER BY h.fit, h.post_id) AS place \
         FROM (SELECT post_id, topic_id, {rank} AS fit FROM forum_search WHERE {condition} ORDER BY fit LIMIT {LOOKED_AT}) h \
         JOIN forum_topics t ON t.id = h.topic_id LEFT JOIN forum_comments c ON c.id = h.post_id \
         WHERE {holds} AND (c.id IS NULL OR c.status = 'visible')) best WHERE best.place = 1 \
         ORDER BY best.fit, best.id DESC LIMIT {limit} OFFSET {offset}) shown {} ORDER BY shown.fit, shown.id DESC",
        lists::columns("shown"),
        lists::joins("shown", &me),
    );
    let rows: Vec<Found> = st.load(conn)?;
    Ok(rows
        .into_iter()
        .map(|found| Hit {
            row: found.topic,
            post_id: found.post_id,
            pieces: highlighted(&plain(&found.said, usize::MAX), &words),
        })
        .collect())
}

/// The words of Markdown without its signs, at most so many letters.
pub fn plain(source: &str, most: usize) -> String {
    let text = markdown::plain(source);
    if text.chars().count() <= most {
        return text;
    }
    let cut: String = text.chars().take(most).collect();
    format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head))
}

/// The piece of a text around the first of the words, cut where the words begin and end.
fn highlighted(text: &str, searched: &[String]) -> Vec<(String, bool)> {
    let stems: Vec<&str> = searched.iter().map(|word| stem(word)).collect();
    let fits = |word: &str| {
        words::split(word).iter().any(|own| stems.iter().any(|stem| own.starts_with(stem)))
    };
    let all: Vec<&str> = text.split_whitespace().collect();
    let first = all.iter().position(|word| fits(word)).unwrap_or_default();
    let start = first.saturating_sub(8);
    let mut pieces: Vec<(String, bool)> = Vec::new();
    let mut push = |text: &str, is_hit: bool| match pieces.last_mut() {
        Some((before, was_hit)) if *was_hit == is_hit => before.push_str(text),
        _ => pieces.push((text.to_owned(), is_hit)),
    };
    if start > 0 {
        push("… ", false);
    }
    let mut length = 0;
    for word in all.iter().skip(start) {
        length += word.chars().count() + 1;
        if length > EXCERPT {
            push("…", false);
            break;
        }
        push(word, fits(word));
        push(" ", false);
    }
    pieces
}

/// A word without the ends that both databases leave off, about.
fn stem(word: &str) -> &str {
    let ends = ["ing", "ed", "es", "s", "e"];
    let cut = ends.iter().filter_map(|end| word.strip_suffix(end)).find(|rest| rest.len() >= 3);
    cut.unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_is_read_as_the_words_it_says() {
        let source = "## Salary\n> quoted\n- **Ask** [the team](https://a.example) `now`\n```\n";
        assert_eq!(plain(source, 100), "Salary Ask the team now");
        assert_eq!(plain("one two three", 9), "one two…");
    }

    #[test]
    fn the_words_that_were_searched_are_marked_in_whatever_form() {
        let pieces =
            highlighted("We talked, then Négotiated salaries.", &["negotiating".to_owned()]);
        let hits: Vec<&str> =
            pieces.iter().filter(|(_, hit)| *hit).map(|(text, _)| text.as_str()).collect();
        assert_eq!(hits, ["Négotiated"]);
        let far = format!("{} salary", "word ".repeat(60));
        assert!(highlighted(&far, &["salary".to_owned()]).iter().any(|(_, hit)| *hit));
    }
}
