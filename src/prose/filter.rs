//! The content filter: what staff want to see before anybody else does.
//!
//! Whoever publishes something asks `screen` first, and holds back what a rule finds.

use diesel::prelude::*;

use crate::base::ids::{FilterRuleId, UserId};
use crate::base::{Moment, words};
use crate::db::schema::filter_rules;
use crate::db::{Conn, DbError};

/// The most rules.
pub const MOST_RULES: i64 = 500;

/// The longest words of a rule.
pub const LONGEST: usize = 100;

/// Letters without width, which hide a word from a reader of letters but not from people.
const UNSEEN: &[char] =
    &['\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{fe0f}', '\u{feff}'];

crate::text_enum!(
    /// What a rule looks at.
    RuleKind {
        /// Words that stand one after the other, whatever their case and accents; `*` ends a word of which only the
        /// beginning is known.
        Words = "words",
        /// More links than so many.
        Links = "links",
        /// More texts by one person in an hour than so many.
        Rate = "rate",
    }
);

/// A rule of the filter.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = filter_rules)]
pub struct Rule {
    pub id: FilterRuleId,
    pub kind: RuleKind,
    pub pattern: String,
    pub most: i32,
    pub made_by: Option<UserId>,
    pub made_at: Moment,
}

/// What is about to be published.
#[derive(Debug, Clone, Copy, Default)]
pub struct Published<'a> {
    /// Everything it says, as typed.
    pub text: &'a str,
    /// How many links to elsewhere it has.
    pub links: usize,
    /// How much its author published in the hour before.
    pub last_hour: i64,
}

impl Rule {
    /// Whether the rule wants somebody to look.
    pub fn finds(&self, published: &Published, said: &[String]) -> bool {
        let most = i64::from(self.most);
        match self.kind {
            RuleKind::Words => contains(said, &self.pattern),
            RuleKind::Links => i64::try_from(published.links).unwrap_or(i64::MAX) > most,
            RuleKind::Rate => published.last_hour >= most,
        }
    }
}

/// The words of a text as rules see them.
pub fn words_of(text: &str) -> Vec<String> {
    words::split(&text.replace(UNSEEN, ""))
}

/// The words of a pattern, each with whether it is only the beginning of one.
fn parts_of(pattern: &str) -> Vec<(String, bool)> {
    let mut parts: Vec<(String, bool)> = Vec::new();
    for typed in pattern.split_whitespace() {
        let own = words::split(typed);
        let last = own.len();
        // Of `e-mail*` only the last word may go on.
        let is_begun = |place: usize| place + 1 == last && typed.ends_with('*');
        parts.extend(own.into_iter().enumerate().map(|(place, word)| (word, is_begun(place))));
    }
    parts
}

/// Whether a phrase stands among words.
fn contains(said: &[String], pattern: &str) -> bool {
    let parts = parts_of(pattern);
    let fits = |(word, (part, is_begun)): (&String, &(String, bool))| {
        word == part || (*is_begun && word.starts_with(part.as_str()))
    };
    !parts.is_empty() && said.windows(parts.len()).any(|seen| seen.iter().zip(&parts).all(fits))
}

/// How many links to elsewhere a text has. Names of people here, and pages of ours, are none. `html` is what the
/// renderer made of it, if it did.
pub fn links(text: &str, html: &str) -> usize {
    let away = ["href=\"http", "href=\"mailto:"].map(|start| html.matches(start).count());
    away.iter().sum::<usize>().max(text.matches("://").count())
}

/// All rules, the newest first.
pub fn rules(conn: &mut Conn) -> Result<Vec<Rule>, DbError> {
    Ok(filter_rules::table
        .order((filter_rules::made_at.desc(), filter_rules::id.desc()))
        .select(Rule::as_select())
        .limit(MOST_RULES)
        .load(conn)?)
}

/// The first rule that wants somebody to look at a text before it is shown.
pub fn screen(conn: &mut Conn, published: &Published) -> Result<Option<FilterRuleId>, DbError> {
    let rules = rules(conn)?;
    if rules.is_empty() {
        return Ok(None);
    }
    let said = words_of(published.text);
    Ok(rules.iter().find(|rule| rule.finds(published, &said)).map(|rule| rule.id))
}

/// What became of a new rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Added {
    Rule(FilterRuleId),
    /// There is one that finds the same, or one that counts the same: of links and of posts there is one each.
    Same,
    /// There are as many as there may be.
    Full,
}

/// Adds a rule, by staff; the caller writes the row of the log.
pub fn add_rule(
    conn: &mut Conn,
    by: UserId,
    (kind, pattern, most): (RuleKind, &str, i32),
    now: Moment,
) -> Result<Added, DbError> {
    crate::db::dialect::lock_until_commit(conn, "filter rules")?;
    let there = rules(conn)?;
    let parts = parts_of(pattern);
    if there.iter().any(|rule| rule.kind == kind && parts_of(&rule.pattern) == parts) {
        return Ok(Added::Same);
    }
    if i64::try_from(there.len()).unwrap_or(MOST_RULES) >= MOST_RULES {
        return Ok(Added::Full);
    }
    let id = FilterRuleId::generate();
    let rule =
        Rule { id, kind, pattern: pattern.to_owned(), most, made_by: Some(by), made_at: now };
    diesel::insert_into(filter_rules::table).values(&rule).execute(conn)?;
    Ok(Added::Rule(id))
}

/// Takes a rule away and gives it; nothing if somebody was first. By staff; the caller writes the row of the log.
pub fn drop_rule(conn: &mut Conn, id: FilterRuleId) -> Result<Option<Rule>, DbError> {
    let rule: Option<Rule> =
        filter_rules::table.find(id).select(Rule::as_select()).first(conn).optional()?;
    diesel::delete(filter_rules::table.find(id)).execute(conn)?;
    Ok(rule)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whatever_their_case_and_accents_and_only_as_whole_words() {
        let finds = |pattern: &str, text: &str| contains(&words_of(text), pattern);
        assert!(finds("free money", "Get FREE, money!"));
        assert!(finds("casino*", "Best Casinos in town"));
        assert!(finds("Grüße", "viele GRUSSE"));
        assert!(finds("viagra", "via\u{200b}gra"));
        assert!(!finds("ass", "a class for assistants"));
        assert!(!finds("free money", "money is free"));
        assert!(!finds("*", "anything"));
        assert!(finds("e-mail*", "by E-Mails only") && !finds("e-mail*", "every evening"));
        assert!(
            !finds("free;money", "free for all")
                && finds("https://evil.example/x", "https://evil.example/x")
        );
    }

    #[test]
    fn patterns_that_find_the_same_are_the_same() {
        assert_eq!(parts_of("Free, MONEY*"), parts_of(" free money* "));
        assert_ne!(parts_of("money"), parts_of("money*"));
    }

    #[test]
    fn rules_count_links_and_texts_of_an_hour() {
        let rule = |kind, most| Rule {
            id: FilterRuleId::generate(),
            kind,
            pattern: String::new(),
            most,
            made_by: None,
            made_at: "2026-03-02T09:00:00Z".parse().unwrap(),
        };
        let said = Published { text: "", links: 3, last_hour: 4 };
        assert!(rule(RuleKind::Links, 2).finds(&said, &[]));
        assert!(!rule(RuleKind::Links, 3).finds(&said, &[]));
        assert!(rule(RuleKind::Rate, 4).finds(&said, &[]));
        assert!(!rule(RuleKind::Rate, 5).finds(&said, &[]));
    }

    #[test]
    fn only_addresses_elsewhere_are_links_even_when_they_are_only_spelled_out() {
        assert_eq!(links("see https://a.example", "<p>see</p>"), 1);
        let written = "[a](/x), [b](mailto:b@c.example), <d.example>, @leo";
        let shown = r#"<a href="/x">a</a>, <a href="mailto:b@c.example">b</a>,
            <a href="http://d.example">d</a>, <a href="/forum/people/leo">@leo</a>"#;
        assert_eq!(links(written, shown), 2);
    }
}
