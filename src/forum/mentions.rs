//! Who is named in a text: `@ada-nwosu`.

/// The most people a post can call. Whoever is named after them is named, but not told.
pub const MOST: usize = 20;

/// The handles that a text names, in order, each once, outside of code. Never more than `MOST`.
pub fn of(source: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    each(source, |handle| {
        if found.len() < MOST && !found.iter().any(|known| known == handle) {
            found.push(handle.to_owned());
        }
    });
    found
}

/// How many different people a text names, up to a few more than would be told.
pub fn count(source: &str) -> usize {
    let mut found: Vec<String> = Vec::new();
    each(source, |handle| {
        if found.len() <= MOST && !found.iter().any(|known| known == handle) {
            found.push(handle.to_owned());
        }
    });
    found.len()
}

fn each(source: &str, mut see: impl FnMut(&str)) {
    let mut is_fenced = false;
    for line in source.lines() {
        if line.trim_start().starts_with("```") {
            is_fenced = !is_fenced;
            continue;
        }
        // What is quoted was said before, and whoever it names was told then.
        if is_fenced || line.starts_with('>') {
            continue;
        }
        for (place, part) in line.split('`').enumerate() {
            if place % 2 == 0 {
                in_part(part, &mut see);
            }
        }
    }
}

fn in_part(text: &str, see: &mut impl FnMut(&str)) {
    let mut before = ' ';
    let mut rest = text;
    while let Some((head, tail)) = rest.split_once('@') {
        before = head.chars().next_back().unwrap_or(before);
        let end = tail
            .find(|letter: char| {
                !(letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
            })
            .unwrap_or(tail.len());
        let (name, after) = tail.split_at(end);
        let handle = name.trim_end_matches('-');
        // An address of mail is nobody's handle.
        let is_address = before.is_alphanumeric() || after.starts_with('@');
        if handle.len() >= 2 && !is_address {
            see(handle);
        }
        before = name.chars().next_back().unwrap_or('@');
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_are_found_in_prose_and_not_in_code_quotes_and_addresses() {
        let text = "Thanks @ada-nwosu, and (@omar-farouk). Mail sam@example.org.\n\
                    `@nobody` and\n```\n@code-only\n```\n> @quoted said so\n@ada-nwosu again";
        assert_eq!(of(text), ["ada-nwosu", "omar-farouk"]);
        assert_eq!(of("@ @- @a @@ada-nwosu"), ["ada-nwosu"]);
    }

    #[test]
    fn k5_five_thousand_mentions_are_twenty() {
        let text: Vec<String> = (0..5000).map(|n| format!("@person-{n}")).collect();
        assert_eq!(of(&text.join(" ")).len(), MOST);
        assert_eq!(count(&text.join(" ")), MOST + 1);
    }
}
