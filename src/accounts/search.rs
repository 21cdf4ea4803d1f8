//! How staff find people: by the beginnings of the words of names and addresses, accents or not.
//!
//! The words are kept folded in a table of their own, so that one index serves both databases.

use diesel::prelude::*;

use super::actors::Admin;
use crate::base::ids::UserId;
use crate::base::words;
use crate::db::schema::{user_words, users};
use crate::db::{Conn, DbError};

/// The most words of a person that are kept, and of a search that are looked at.
const MOST_WORDS: usize = 12;

/// The most people that a search among what belongs to them looks at.
const MOST_PEOPLE: i64 = 200;

/// Stands behind every word that begins like the one before it.
const AFTER_ALL: char = char::MAX;

/// Keeps the words of a person's name and address as they are now. Called wherever either changes.
pub fn keep_words(conn: &mut Conn, user: UserId) -> Result<(), DbError> {
    let (name, email): (String, String) =
        users::table.find(user).select((users::name, users::email)).first(conn)?;
    let mut words = words::split(&format!("{name} {email}"));
    words.truncate(MOST_WORDS);
    words.sort_unstable();
    words.dedup();
    diesel::delete(user_words::table.filter(user_words::user_id.eq(user))).execute(conn)?;
    for word in words {
        diesel::insert_into(user_words::table)
            .values((user_words::word.eq(word), user_words::user_id.eq(user)))
            .execute(conn)?;
    }
    Ok(())
}

/// A word's beginning, as the bounds of the words that have it. A text without words has none.
pub fn beginnings(text: &str) -> Vec<(String, String)> {
    let words = words::split(text).into_iter().take(MOST_WORDS);
    words.map(|word| (word.clone(), format!("{word}{AFTER_ALL}"))).collect()
}

/// People with a word for each beginning in a text, the newest first and at most two hundred: for lists of
/// what belongs to people.
pub fn found(conn: &mut Conn, _: &Admin, text: &str) -> Result<Vec<UserId>, DbError> {
    let beginnings = beginnings(text);
    if beginnings.is_empty() {
        return Ok(Vec::new());
    }
    let mut query = users::table.select(users::id).into_boxed();
    for (from, until) in beginnings {
        query = query.filter(users::id.eq_any(having(from, until)));
    }
    Ok(query.order((users::created_at.desc(), users::id.desc())).limit(MOST_PEOPLE).load(conn)?)
}

/// The people with a word between two bounds.
#[diesel::dsl::auto_type(no_type_alias)]
pub fn having(from: String, until: String) -> _ {
    user_words::table
        .filter(user_words::word.ge(from))
        .filter(user_words::word.lt(until))
        .select(user_words::user_id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_like_a_word_lies_between_its_bounds() {
        let bounds = beginnings("Zoë %Ok");
        let lies = |word: &str, place: usize| {
            let (from, until) = &bounds[place];
            from.as_str() <= word && word < until.as_str()
        };
        assert!(lies("zoe", 0) && lies("zoey", 0) && !lies("zo", 0) && !lies("zof", 0));
        assert!(lies("ok", 1) && lies("okafor", 1) && !lies("ol", 1));
        assert!(beginnings("% _").is_empty());
    }
}
