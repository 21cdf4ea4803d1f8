//! The words of a search: folded to plain letters in one place, so that both databases find alike.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The most words a search looks at; more would narrow nothing and cost much.
const MOST_WORDS: usize = 8;

/// Words that are in every text and tell nothing, sorted.
#[rustfmt::skip]
const COMMON: &[&str] = &[
    "a", "about", "am", "an", "and", "are", "as", "at", "be", "but", "by", "can", "do", "for", "from",
    "get", "help", "how", "i", "in", "into", "is", "it", "me", "my", "need", "of", "on", "or", "our",
    "so", "some", "someone", "that", "the", "their", "them", "this", "to", "up", "want", "was", "we",
    "what", "when", "where", "who", "will", "with", "would", "you", "your",
];

/// What people put between the entries of a list, beside a line's end.
pub const LIST_SIGNS: [char; 4] = [',', ';', '،', '؛'];

/// The entries of a list as somebody typed it.
pub fn listed(text: &str) -> impl Iterator<Item = &str> {
    let is_end = |letter: char| letter == '\n' || LIST_SIGNS.contains(&letter);
    text.split(is_end).map(str::trim).filter(|entry| !entry.is_empty())
}

/// Lower case without accents: `Beyoğlu` and `BEYOGLU` are `beyoglu`.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        for lower in letter.to_lowercase() {
            match lower {
                'ø' => out.push('o'),
                'ł' => out.push('l'),
                'đ' | 'ð' => out.push('d'),
                'ħ' => out.push('h'),
                'ı' => out.push('i'),
                'ß' => out.push_str("ss"),
                'æ' => out.push_str("ae"),
                'œ' => out.push_str("oe"),
                'þ' => out.push_str("th"),
                other if is_combining_mark(other) => {}
                other => out.push(other),
            }
        }
    }
    out
}

/// The folded words of a text: runs of letters and digits. Nothing that a query language could mean.
pub fn split(text: &str) -> Vec<String> {
    fold(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().take(60).collect())
        .collect()
}

/// What to search for: the words that tell something, at most eight. A search of common words only
/// keeps them, for somebody may be typing a longer one.
pub fn of_search(text: &str) -> Vec<String> {
    let start: String = text.chars().take(400).collect();
    let all = split(&start);
    let mut telling: Vec<String> =
        all.iter().filter(|word| COMMON.binary_search(&word.as_str()).is_err()).cloned().collect();
    if telling.is_empty() {
        telling = all;
    }
    telling.truncate(MOST_WORDS);
    telling
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_do_not_matter() {
        assert_eq!(
            fold("Beyoğlu ÉLODIE Søren Łódź straße İstanbul"),
            "beyoglu elodie soren lodz strasse istanbul"
        );
    }

    #[test]
    fn common_words_are_left_out_unless_there_are_no_others() {
        assert!(COMMON.is_sorted());
        assert_eq!(of_search("help with my salary negotiation"), ["salary", "negotiation"]);
        assert_eq!(of_search("the"), ["the"]);
        assert_eq!(of_search(&"word ".repeat(10_000)).len(), 8);
    }

    #[test]
    fn q1_signs_of_query_languages_are_no_words() {
        for odd in ["%", "_", "'", "\"", "*", "():&|!<->", "\0", "--", ";"] {
            assert!(of_search(odd).is_empty(), "{odd}");
        }
        assert_eq!(of_search("NEAR(a b)"), ["near", "b"]);
    }
}
