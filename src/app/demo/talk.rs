//! What the people of the demo world say in the forum, as `demo/forum*.toml` have it.

use std::collections::HashMap;

use diesel::prelude::*;
use serde::Deserialize;

use super::DemoError;
use super::dice::Dice;
use crate::accounts::Member;
use crate::base::Moment;
use crate::base::ids::{CommentId, UserId};
use crate::base::slug::slugify;
use crate::db::Conn;
use crate::db::schema::users;
use crate::forum::commands::{self, VotedPost};
use crate::forum::{TopicInput, Visibility};

const FILES: &[&str] = &[
    include_str!("../../../demo/forum.toml"),
    include_str!("../../../demo/forum-2.toml"),
    include_str!("../../../demo/forum-3.toml"),
];

#[derive(Deserialize)]
struct File {
    topics: Vec<Topic>,
}

#[derive(Deserialize)]
struct Topic {
    by: String,
    kind: String,
    /// Who may read it: everybody, unless it says otherwise. Only who may read can vote or comment.
    #[serde(default = "public")]
    visibility: Visibility,
    /// The handles of those whom a topic for named people is for.
    #[serde(default)]
    readers: Vec<String>,
    category: String,
    tags: Vec<String>,
    /// How long ago it was begun.
    days: i64,
    votes: usize,
    title: String,
    body: String,
    comments: String,
}

fn public() -> Visibility {
    Visibility::Public
}

/// A line of `comments`.
struct Line<'a> {
    by: &'a str,
    is_reply: bool,
    is_accepted: bool,
    votes: usize,
    words: &'a str,
}

fn odd(what: &str) -> DemoError {
    DemoError::World(format!("the forum says {what}"))
}

/// The lines of `comments`, each with what is indented below it, which goes on with its words.
fn entries(comments: &str) -> Vec<String> {
    let mut entries: Vec<String> = Vec::new();
    for line in comments.lines() {
        if line.trim().is_empty() || line.starts_with("    ") {
            if let Some(entry) = entries.last_mut() {
                entry.push('\n');
                entry.push_str(line.strip_prefix("    ").unwrap_or_default());
            }
        } else {
            entries.push(line.to_owned());
        }
    }
    entries
}

/// Reads `> handle +3 * | words`.
fn read(line: &str) -> Result<Line<'_>, DemoError> {
    let (head, words) = line.split_once('|').ok_or_else(|| odd(line))?;
    let (is_reply, head) = head.strip_prefix('>').map_or((false, head), |rest| (true, rest));
    let mut parts = head.split_whitespace();
    let by = parts.next().ok_or_else(|| odd(line))?;
    let (mut votes, mut is_accepted) = (0, false);
    for part in parts {
        match part.strip_prefix('+') {
            Some(number) => votes = number.parse().map_err(|_| odd(line))?,
            None => is_accepted = part == "*",
        }
    }
    Ok(Line { by, is_reply, is_accepted, votes, words: words.trim() })
}

struct Cast {
    /// Everybody by the name in addresses.
    people: HashMap<String, Member>,
    /// Their names, in a fixed order, for votes.
    names: Vec<String>,
}

impl Cast {
    fn read(conn: &mut Conn) -> Result<Self, DemoError> {
        let rows: Vec<(UserId, String)> =
            users::table.order(users::id).select((users::id, users::name)).load(conn)?;
        let mut cast = Self { people: HashMap::new(), names: Vec::new() };
        for (id, name) in rows {
            let Some(member) = Member::load(conn, id)? else { continue };
            let handle = slugify(&name);
            cast.names.push(handle.clone());
            cast.people.insert(handle, member);
        }
        Ok(cast)
    }

    fn get(&self, handle: &str) -> Result<&Member, DemoError> {
        self.people.get(handle).ok_or_else(|| odd(handle))
    }

    /// So many people, other than one, who vote for something.
    fn voters(&self, about: &str, author: &str, votes: usize) -> impl Iterator<Item = &Member> {
        let start = Dice::of(about).below(self.names.len());
        let others = self.names.iter().cycle().skip(start).take(self.names.len());
        let others: Vec<&String> = others.filter(|name| *name != author).take(votes).collect();
        others.into_iter().filter_map(|name| self.people.get(name))
    }
}

/// Fills the forum: the oldest topic first, each with what was said under it in the days after.
pub fn fill(conn: &mut Conn, now: Moment) -> Result<(), DemoError> {
    let cast = Cast::read(conn)?;
    let mut topics = Vec::new();
    for text in FILES {
        let file: File = toml::from_str(text).map_err(|error| odd(&error.to_string()))?;
        topics.extend(file.topics);
    }
    topics.sort_by_key(|topic| std::cmp::Reverse(topic.days));
    for topic in &topics {
        begin(conn, &cast, topic, now)?;
    }
    Ok(())
}

fn begin(conn: &mut Conn, cast: &Cast, topic: &Topic, now: Moment) -> Result<(), DemoError> {
    let mut dice = Dice::of(&topic.title);
    let author = cast.get(&topic.by)?;
    let mut at = now.plus_days(-topic.days).plus_minutes(-dice.between(5, 600));
    for reader in &topic.readers {
        commands::join(conn, cast.get(reader)?, at)?;
    }
    let input = TopicInput {
        kind: topic.kind.parse().map_err(|_| odd(&topic.kind))?,
        visibility: topic.visibility,
        category: topic.category.clone(),
        title: topic.title.clone(),
        body: topic.body.trim().to_owned(),
        tags: topic.tags.clone(),
        readers: topic.readers.clone(),
    };
    let (slug, _) = commands::write_topic(conn, author, &input, at).map_err(DemoError::failed)?;
    let short = slug.rsplit('-').next().unwrap_or_default().to_owned();
    for voter in cast.voters(&topic.title, &topic.by, topic.votes) {
        commands::vote(conn, voter, VotedPost::Topic(&short), 1, at).map_err(DemoError::failed)?;
    }
    // The whole talk fits between the beginning and an hour ago.
    let lines = entries(&topic.comments);
    let room = now.plus_hours(-1).minutes_since(at).max(60);
    let most = (room / i64::try_from(lines.len() + 1).unwrap_or(1)).clamp(2, 700);
    let mut thread: Option<CommentId> = None;
    for line in &lines {
        let line = read(line)?;
        at = at.plus_minutes(dice.between(most / 4, most));
        let parent = if line.is_reply { thread } else { None };
        let writer = cast.get(line.by)?;
        let (id, _) = commands::write_comment(conn, writer, &short, parent, line.words, at)
            .map_err(DemoError::failed)?;
        if !line.is_reply {
            thread = Some(id);
        }
        for voter in cast.voters(line.words, line.by, line.votes) {
            commands::vote(conn, voter, VotedPost::Comment(id), 1, at)
                .map_err(DemoError::failed)?;
        }
        if line.is_accepted {
            commands::accept(conn, author, id, true, at).map_err(DemoError::failed)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_indented_goes_on_with_the_comment_above() {
        let found = entries("leo +2 | One\n\n    > two\n    three\n> ada | Four\n");
        assert_eq!(found, ["leo +2 | One\n\n> two\nthree", "> ada | Four"]);
    }
}
