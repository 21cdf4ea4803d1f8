//! The list of what may stand in rendered prose. Everything else is dropped, whatever wrote it.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::LazyLock;

use super::picture_of;

/// The languages that code may say it is written in.
pub(super) const LANGUAGES: &[&str] = &[
    "bash",
    "c",
    "cpp",
    "cs",
    "css",
    "diff",
    "go",
    "html",
    "java",
    "javascript",
    "json",
    "kotlin",
    "lua",
    "markdown",
    "php",
    "python",
    "r",
    "ruby",
    "rust",
    "scala",
    "sh",
    "sql",
    "swift",
    "text",
    "toml",
    "ts",
    "typescript",
    "js",
    "py",
    "xml",
    "yaml",
];

const TAGS: &[&str] = &[
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "em",
    "h3",
    "h4",
    "hr",
    "img",
    "input",
    "label",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

static CLASSES: LazyLock<Vec<String>> =
    LazyLock::new(|| LANGUAGES.iter().map(|name| format!("language-{name}")).collect());

static ALLOWED: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let tags: HashSet<&str> = TAGS.iter().copied().collect();
    let languages: HashSet<&str> = CLASSES.iter().map(String::as_str).collect();
    let aligned: HashSet<&str> = ["is-centre", "is-end"].into();
    let mut builder = ammonia::Builder::empty();
    builder
        .tags(tags)
        .generic_attributes(HashSet::new())
        .tag_attributes(
            [
                ("a", ["href"].into()),
                ("img", ["src", "alt", "width", "height"].into()),
                ("ol", ["start"].into()),
            ]
            .into(),
        )
        .allowed_classes(
            [
                ("code", languages),
                ("label", ["task"].into()),
                ("td", aligned.clone()),
                ("th", aligned),
            ]
            .into(),
        )
        // The box of a task: of this form, or made so.
        .tag_attribute_values([("input", [("checked", [""].into())].into())].into())
        .set_tag_attribute_value("input", "type", "checkbox")
        .set_tag_attribute_value("input", "disabled", "")
        .set_tag_attribute_value("img", "loading", "lazy")
        // What scrolls sideways is reached with the keyboard.
        .set_tag_attribute_value("pre", "tabindex", "0")
        .set_tag_attribute_value("table", "tabindex", "0")
        .attribute_filter(attribute)
        .url_schemes(["http", "https", "mailto"].into())
        .link_rel(Some("nofollow ugc noopener"));
    builder
});

/// Attributes whose values have a form.
fn attribute<'a>(tag: &str, name: &str, value: &'a str) -> Option<Cow<'a, str>> {
    let is_number = |longest: usize| {
        !value.is_empty() && value.len() <= longest && value.bytes().all(|b| b.is_ascii_digit())
    };
    let is_kept = match (tag, name) {
        ("img", "src") => picture_of(value).is_some(),
        ("img", "width" | "height") => is_number(5),
        ("ol", "start") => is_number(9),
        ("a", "href") => is_address(value),
        _ => true,
    };
    is_kept.then_some(Cow::Borrowed(value))
}

/// Whether an address may be followed: on the web, to a mailbox, or on this site. Not `//elsewhere`, which
/// reads like one of our own.
pub(super) fn is_address(address: &str) -> bool {
    let lower = address.get(..8.min(address.len())).unwrap_or_default().to_ascii_lowercase();
    let is_ours = address.starts_with('/')
        && !address.starts_with("//")
        && !address.contains('\\')
        && !address.chars().any(|c| c.is_control() || c.is_whitespace());
    is_ours || ["https://", "http://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme))
}

/// What is left of some HTML when everything is dropped that prose may not have.
pub fn sanitised(html: &str) -> String {
    ALLOWED.clean(html).to_string()
}
