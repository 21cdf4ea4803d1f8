//! What stands between words: bare addresses, mentions, `:shortcodes:`.

use url::Url;

/// The longest text that a bare address is shown as.
const LONGEST_LABEL: usize = 48;
/// The longest handle.
const LONGEST_HANDLE: usize = 80;

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    /// An address of the web, and what it is shown as.
    Address {
        href: String,
        label: String,
    },
    /// What stands behind an `@`, as it was written.
    Handle(String),
}

/// Cuts a text into its parts. Each letter is looked at a bounded number of times.
pub fn pieces(text: &str, has_links: bool) -> Vec<Piece> {
    let mut out = Vec::new();
    let mut plain = String::new();
    let mut before: Option<char> = None;
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let is_start = before.is_none_or(|c| !c.is_alphanumeric() && !"/@_-&=.".contains(c));
        if is_start && letter == ':' {
            if let Some((emoji, after)) = shortcode(rest) {
                plain.push_str(emoji);
                (before, rest) = (Some(':'), after);
                continue;
            }
        } else if is_start && has_links {
            let found = match letter {
                '@' => handle(rest).map(|(name, after)| (Piece::Handle(name), after)),
                'h' | 'w' => address(rest),
                _ => None,
            };
            if let Some((piece, after)) = found {
                if !plain.is_empty() {
                    out.push(Piece::Text(std::mem::take(&mut plain)));
                }
                out.push(piece);
                (before, rest) = (Some('a'), after);
                continue;
            }
        }
        plain.push(letter);
        before = Some(letter);
        rest = rest.get(letter.len_utf8()..).unwrap_or_default();
    }
    if !plain.is_empty() {
        out.push(Piece::Text(plain));
    }
    out
}

/// `:rocket:` and what follows.
fn shortcode(text: &str) -> Option<(&'static str, &str)> {
    let inside = text.strip_prefix(':')?;
    let is_letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_+-".contains(c);
    let length = inside.chars().take(48).take_while(|c| is_letter(*c)).count();
    let (code, after) = inside.split_at_checked(length)?;
    let after = after.strip_prefix(':')?;
    Some((emojis::get_by_shortcode(code)?.as_str(), after))
}

/// `@amara-okafor` and what follows.
fn handle(text: &str) -> Option<(String, &str)> {
    let inside = text.strip_prefix('@')?;
    let is_letter = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let length = inside.chars().take(LONGEST_HANDLE + 1).take_while(|c| is_letter(*c)).count();
    let name = inside.get(..length)?.trim_end_matches(['-', '_']);
    let after = inside.get(name.len()..)?;
    let is_name = (2..=LONGEST_HANDLE).contains(&name.len())
        && name.starts_with(|c: char| c.is_ascii_alphanumeric());
    is_name.then(|| (name.to_owned(), after))
}

/// `https://example.org/a` or `www.example.org` and what follows.
fn address(text: &str) -> Option<(Piece, &str)> {
    let is_bare = text.starts_with("www.");
    if !is_bare && !text.starts_with("https://") && !text.starts_with("http://") {
        return None;
    }
    let end = text.find(|c: char| c.is_whitespace() || "<>\"`|".contains(c)).unwrap_or(text.len());
    let written = without_the_stop(text.get(..end)?);
    let after = text.get(written.len()..)?;
    let href = if is_bare { format!("https://{written}") } else { written.to_owned() };
    let host = Url::parse(&href).ok()?.host_str()?.to_owned();
    if written.len() > 2000 || !host.contains('.') {
        // Looked at once: the rest of it is no address either.
        return Some((Piece::Text(written.to_owned()), after));
    }
    Some((Piece::Address { href, label: short(written) }, after))
}

/// The stop, or the bracket, that ends the sentence is none of the address's.
fn without_the_stop(address: &str) -> &str {
    let mut kept =
        address.trim_end_matches(['.', ',', ':', ';', '!', '?', '\'', '*', '_', '~', '…']);
    for (open, close) in [('(', ')'), ('[', ']')] {
        let closing = kept.matches(close).count();
        let extra = closing.saturating_sub(kept.matches(open).count());
        for _ in 0..extra {
            kept = kept.strip_suffix(close).unwrap_or(kept);
        }
    }
    kept.trim_end_matches(['.', ',', ':', ';', '!', '?'])
}

/// An address as it is shown: its host and path, cut.
pub fn short(address: &str) -> String {
    let bare = address
        .trim_start_matches("https://")
        .trim_start_matches("http://")
        .trim_start_matches("mailto:");
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    let bare = bare.split(['?', '#']).next().unwrap_or(bare).trim_end_matches('/');
    if bare.chars().count() <= LONGEST_LABEL {
        return bare.to_owned();
    }
    bare.chars().take(LONGEST_LABEL - 1).chain(['…']).collect()
}
