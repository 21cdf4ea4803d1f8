//! People's prose: Markdown in, sanitised HTML out.

use std::collections::HashSet;
use std::sync::LazyLock;

use pulldown_cmark::{Options, Parser, html};

/// What may stand in rendered prose. Everything else is dropped after rendering, whatever wrote it.
static ALLOWED: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let tags: HashSet<&str> = [
        "a",
        "blockquote",
        "br",
        "code",
        "del",
        "em",
        "h3",
        "h4",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "strong",
        "ul",
    ]
    .into();
    let mut builder = ammonia::Builder::empty();
    builder
        .tags(tags)
        .tag_attributes([("a", ["href"].into())].into())
        .url_schemes(["http", "https", "mailto"].into())
        .link_rel(Some("nofollow ugc noopener"));
    builder
});

/// Renders Markdown to HTML that is safe to place in a page. Headings start below the page's own.
pub fn render(source: &str) -> String {
    let shifted = Parser::new_ext(source, Options::ENABLE_STRIKETHROUGH).map(|event| {
        use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};
        let lower = |level: HeadingLevel| match level {
            HeadingLevel::H1 | HeadingLevel::H2 | HeadingLevel::H3 => HeadingLevel::H3,
            _ => HeadingLevel::H4,
        };
        match event {
            Event::Start(Tag::Heading { level, id, classes, attrs }) => {
                Event::Start(Tag::Heading { level: lower(level), id, classes, attrs })
            }
            Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(lower(level))),
            other => other,
        }
    });
    let mut out = String::with_capacity(source.len() + source.len() / 4);
    html::push_html(&mut out, shifted);
    ALLOWED.clean(&out).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn k1_k2_scripts_styles_and_odd_schemes_do_not_survive() {
        for source in [
            "<script>alert(1)</script>",
            "<p hx-get=/x style=color:red onclick=x>hi</p>",
            "[x](javascript:alert(1))",
            "[x](data:text/html,1)",
            "<svg><animate onbegin=alert(1)></svg>",
            "![x](https://evil.example/x.png)",
        ] {
            let html = render(source);
            for bad in
                ["script>", "hx-", "style", "onclick", "javascript:", "data:", "<svg", "<img"]
            {
                assert!(!html.contains(bad), "{source} gave {html}");
            }
        }
    }

    #[test]
    fn prose_becomes_paragraphs_lists_and_marked_links() {
        let html = render("# Hello\n\nI *coach* [here](https://a.example)\n\n- one\n- two");
        assert!(html.contains("<h3>Hello</h3>"));
        assert!(html.contains(r#"rel="nofollow ugc noopener""#));
        assert!(html.contains("<li>one</li>"));
    }
}
