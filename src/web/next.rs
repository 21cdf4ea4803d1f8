//! Where to go after signing in: only to pages of our own.

use url::Url;

/// The path (and query) of `next` if it leads to our own pages, whatever a browser would make of it.
pub fn own_path(next: &str) -> Option<&str> {
    let is_plain = next.starts_with('/')
        && !next.starts_with("//")
        && !next.contains('\\')
        && !next.chars().any(|letter| letter.is_control() || letter.is_whitespace())
        && next.len() <= 2000;
    let base = Url::parse("https://own.invalid/").ok()?;
    let is_ours = base.join(next).is_ok_and(|url| url.origin() == base.origin());
    (is_plain && is_ours).then_some(next)
}

/// Where to go: to `next`, to `default` if there is none, to the start page if it leads elsewhere.
pub fn destination<'a>(next: &'a str, default: &'a str) -> &'a str {
    if next.is_empty() { default } else { own_path(next).unwrap_or("/") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c6_only_our_own_pages_are_gone_to() {
        assert_eq!(destination("/coaches?q=a%20b", "/home"), "/coaches?q=a%20b");
        assert_eq!(destination("", "/home"), "/home");
        for evil in [
            "//evil.example",
            "/\\evil.example",
            "https:evil.example",
            "https://evil.example",
            "/%0d%0a\r\nSet-Cookie: a=b",
            "/\t/evil.example",
            "evil.example",
            "javascript:alert(1)",
            "\\\\evil.example",
        ] {
            assert_eq!(destination(evil, "/home"), "/", "{evil}");
        }
    }
}
