//! Row K1: several hundred ways to smuggle a script in.

use guidepost::base::markdown;
use scraper::{Html, Node};

/// The payloads of the list.
pub fn payloads() -> Vec<String> {
    include_str!("../data/payloads.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// Both fences, and each alone: what is written for a payload, and what is left of it as HTML.
pub fn outcomes(payload: &str) -> [String; 2] {
    [markdown::render(payload), markdown::sanitised(payload)]
}

fn is_followed(href: &str) -> bool {
    let is_ours = href.starts_with('/') && !href.starts_with("//") && !href.contains('\\');
    is_ours || ["http://", "https://", "mailto:"].iter().any(|s| href.to_lowercase().starts_with(s))
}

/// Whether an attribute of an element may be there, with this value.
fn is_allowed(tag: &str, name: &str, value: &str) -> bool {
    let is_number = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
    match (tag, name) {
        ("a", "href") => is_followed(value),
        ("a", "rel") => value == "nofollow ugc noopener",
        ("img", "src") => markdown::picture_of(value).is_some(),
        ("img", "alt") => true,
        ("img", "loading") => value == "lazy",
        ("img", "width" | "height") | ("ol", "start") => is_number,
        ("input", "type") => value == "checkbox",
        ("input", "disabled" | "checked") => value.is_empty(),
        ("pre" | "table", "tabindex") => value == "0",
        ("label", "class") => value == "task" || value.is_empty(),
        ("td" | "th", "class") => matches!(value, "is-end" | "is-centre" | ""),
        ("code", "class") => value.starts_with("language-") || value.is_empty(),
        _ => false,
    }
}

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

/// What a browser would find in some HTML that may not be there.
fn faults(html: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for node in Html::parse_fragment(html).tree.nodes() {
        match node.value() {
            // The parser puts a fragment into these.
            Node::Element(element) if matches!(element.name(), "html" | "body") => {
                assert_eq!(element.attrs().count(), 0);
            }
            Node::Element(element) => {
                let tag = element.name();
                if !TAGS.contains(&tag) {
                    faults.push(format!("<{tag}>"));
                }
                for (name, value) in element.attrs() {
                    if !is_allowed(tag, name, value) {
                        faults.push(format!("<{tag} {name}={value:?}>"));
                    }
                }
                // A box is never one that can be ticked or sent.
                if tag == "input" && element.attr("disabled").is_none() {
                    faults.push("an input that is not disabled".to_owned());
                }
            }
            Node::Document | Node::Fragment | Node::Text(_) => {}
            other => faults.push(format!("{other:?}")),
        }
    }
    faults
}

#[test]
fn k1_k2_no_payload_becomes_anything_that_is_not_on_the_list() {
    let payloads = payloads();
    assert!(payloads.len() >= 300, "{}", payloads.len());
    let mut findings = Vec::new();
    for payload in &payloads {
        for html in outcomes(payload) {
            // What a browser makes of it, written out and read once more, is the same: nothing mutates.
            let again = Html::parse_fragment(&html).root_element().inner_html();
            for fault in faults(&html).into_iter().chain(faults(&again)) {
                findings.push(format!("{payload:?} gives {fault} in {html}"));
            }
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[test]
fn the_check_sees_what_is_not_on_the_list() {
    for bad in [
        "<b>x</b>",
        "<p onclick=x>x</p>",
        "<a href=javascript:x>x</a>",
        "<input type=checkbox>",
        "<img src=//x.example/y.jpg>",
        "<!-- x -->",
    ] {
        assert!(!faults(bad).is_empty(), "{bad}");
    }
    assert_eq!(faults("<p><a href=\"/x\">x</a></p>"), [""; 0]);
}
