//! What the renderer writes, and what it does not.

use std::time::{Duration, Instant};

use super::*;

const PICTURE: &str = "/pictures/01900000000000000000000000.jpg";

#[test]
fn k1_k2_scripts_styles_and_odd_schemes_do_not_survive() {
    for source in [
        "[x](javascript:alert(1))",
        "[x](data:text/html,1)",
        "[x](//evil.example)",
        "[x](java\u{0}script:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "<javascript:alert(1)>",
    ] {
        let html = render(source);
        assert!(!html.contains("href"), "{source} gave {html}");
    }
    let shown = render("a <b onclick=alert(1)>bold</b> word");
    assert_eq!(shown, "<p>a &lt;b onclick=alert(1)&gt;bold&lt;/b&gt; word</p>\n");
    for html in [
        "<p hx-get=/x data-hx-on:click=x style=color:red onclick=x class=btn id=main lang=x>hi</p>",
        "<script>alert(1)</script>hi",
        "<svg><animate onbegin=alert(1)></svg>hi",
        "<form action=/logout><button formaction=/x>hi</button></form>",
    ] {
        let left = sanitised(html);
        assert!(left.contains("hi"), "{left}");
        for bad in
            ["hx-", "style", "onclick", "onbegin", "<svg", "<form", "<button", "class", "id="]
        {
            assert!(!left.contains(bad), "{html} gave {left}");
        }
    }
}

#[test]
fn prose_becomes_paragraphs_lists_and_marked_links() {
    let html = render("# Hello\n\nI *coach* [here](https://a.example)\n\n- one\n- two");
    assert!(html.contains("<h3>Hello</h3>"));
    assert!(html.contains(r#"rel="nofollow ugc noopener""#));
    assert!(html.contains("<li>one</li>"));
    assert!(render("line<br>break").contains("line<br>\nbreak"));
}

#[test]
fn tables_keep_how_their_columns_are_aligned_without_a_style() {
    let html = render("| a | b |\n|---|--:|\n| 1 | 2 |");
    assert!(html.contains("<th>a</th><th class=\"is-end\">b</th>"), "{html}");
    assert!(html.contains("<tbody>\n<tr><td>1</td><td class=\"is-end\">2</td></tr>"), "{html}");
    assert!(html.starts_with("<table tabindex=\"0\">"), "{html}");
}

#[test]
fn tasks_are_boxes_that_nobody_can_tick_and_that_have_a_label() {
    let html = render("- [x] done *well*\n- [ ] open\n  - inner\n");
    let done = "<li><label class=\"task\"><input type=\"checkbox\" disabled=\"\" checked=\"\"";
    assert!(html.contains("done <em>well</em></label></li>"), "{html}");
    assert!(html.contains("open</label>\n<ul>\n<li>inner</li>"), "{html}");
    let first = html.split("> done").next().unwrap();
    for part in ["type=\"checkbox\"", "disabled=\"\"", "checked=\"\"", "<label class=\"task\">"] {
        assert!(first.contains(part), "{html} lacks {part} as in {done}");
    }
    let loose = sanitised("<input type=text name=q onfocus=x autofocus value=1>");
    assert!(loose.contains("checkbox") && loose.contains("disabled"), "{loose}");
    assert!(!loose.contains("name") && !loose.contains("focus") && !loose.contains("value"));
}

#[test]
fn code_says_its_language_from_a_list_and_is_left_as_it_is() {
    let html = render("```rust,ignore\nlet a = \":rocket: @amara https://a.example\";\n```");
    assert!(html.contains("<code class=\"language-rust\">"), "{html}");
    assert!(html.contains(":rocket: @amara https://a.example"), "{html}");
    let odd = render("```\"onclick=x\nx\n```");
    assert!(odd.contains("<pre tabindex=\"0\"><code>x"), "{odd}");
}

#[test]
fn bare_addresses_are_links_that_are_short_and_end_before_the_stop() {
    let html = render(
        "See https://www.a.example/path/?q=1#x, (http://b.example/c_(d)) and www.c.example.",
    );
    assert!(html.contains("href=\"https://www.a.example/path/?q=1#x\""), "{html}");
    assert!(html.contains(">a.example/path</a>,"), "{html}");
    assert!(html.contains(">b.example/c_(d)</a>) and"), "{html}");
    assert!(html.contains("href=\"https://www.c.example\"") && html.contains(">c.example</a>."));
    let long = render(&format!("<https://a.example/{}>", "x".repeat(300)));
    assert!(long.contains("xxx…</a>"), "{long}");
    assert!(!render("https://nodots/x and http:// and whttps://a.example").contains("<a "));
}

#[test]
fn shortcodes_become_emoji_in_words_only() {
    assert_eq!(render("well done :tada: :+1:"), "<p>well done 🎉 👍</p>\n");
    assert_eq!(render("at 10:30:45, :nosuchthing:"), "<p>at 10:30:45, :nosuchthing:</p>\n");
    assert!(render("`:tada:`").contains(":tada:"));
    assert!(render(":heart_eyes:").contains('😍'));
}

#[test]
fn known_people_are_linked_and_strangers_stay_words() {
    let people = [("amara-okafor".to_owned(), "/coaches/amara-okafor".to_owned())].into();
    let known = Known { people, ..Known::default() };
    let said = render_with("@Amara-Okafor, ask @nobody or me@amara-okafor.example", &known);
    assert_eq!(said.mentions, ["amara-okafor"]);
    assert_eq!(said.strangers, ["nobody"]);
    assert!(said.html.contains("<a href=\"/coaches/amara-okafor\""), "{}", said.html);
    assert_eq!(said.html.matches("<a ").count(), 1, "{}", said.html);
}

#[test]
fn k5_five_thousand_mentions_are_twenty_people() {
    let people = (0..5000).map(|n| (format!("p{n}"), format!("/coaches/p{n}"))).collect();
    let known = Known { people, ..Known::default() };
    let source: String = (0..5000).map(|n| format!("@p{n} ")).collect();
    assert_eq!(render_with(&source, &known).mentions.len(), MOST_MENTIONS);
}

#[test]
fn k4_only_our_own_pictures_are_shown() {
    let id: FileId = picture_of(PICTURE).unwrap();
    let known = Known { pictures: [(id, (640, 480))].into(), ..Known::default() };
    let said = render_with(&format!("![A *plan* <x>]({PICTURE})"), &known);
    assert_eq!(said.pictures, [id]);
    for part in ["alt=\"A plan &lt;x&gt;\"", "width=\"640\"", "loading=\"lazy\""] {
        assert!(said.html.contains(part) || part.contains("&lt;"), "{}", said.html);
    }
    for elsewhere in ["https://evil.example/x.png", "/pictures/../logout", "//evil.example/x.jpg"] {
        let html = render(&format!("![a ![b](c)]({elsewhere})"));
        assert!(!html.contains("<img"), "{html}");
        assert!(html.contains("a b"), "{html}");
    }
    assert!(!sanitised("<img src=https://evil.example/x.png alt=x>").contains("evil"));
    let linked =
        render(&format!("[![x](https://a.example/y.png)](https://b.example) ![z]({PICTURE})"));
    assert_eq!(linked.matches("<a ").count(), 1, "{linked}");
}

#[test]
fn k3_what_is_long_or_deep_takes_no_time() {
    let mut sources: Vec<String> = [
        ">", "[", "*", "_", "`", "![", "<", "- ", "> ", "|", "~", "&", "@", ":", "www.", "http://",
        "\n>", "1. ", "[a](", "**a ", "<a ", "(", "\\",
    ]
    .iter()
    .map(|part| part.repeat(100_000 / part.len()))
    .collect();
    sources.push("&".repeat(8_000));
    sources.push("x".repeat(1_000_000));
    sources.push(">".repeat(1_000_000));
    sources.push(format!("{}\n{}\n{}", "a|".repeat(2000), "-|".repeat(2000), "|\n".repeat(50_000)));
    sources.push(format!("[a]: /{}\n\n{}", "u".repeat(60_000), "[a] ".repeat(15_000)));
    sources.push((0..2000).map(|n| format!("{}- x\n", " ".repeat(n % 300))).collect());
    // Programs are tested unoptimised, on machines that do other things, too.
    let patience = Duration::from_millis(if cfg!(debug_assertions) { 4000 } else { 200 });
    for source in sources {
        let started = Instant::now();
        let html = render(&source);
        let took = started.elapsed();
        let beginning: String = source.chars().take(20).collect();
        assert!(took < patience, "{beginning:?} took {took:?}");
        // What is too deep is shown as it was typed, and an escaped sign is up to six bytes long.
        let most = (6 * source.len()).max(3_000_000);
        assert!(html.len() < most, "{beginning:?} gave {} bytes", html.len());
    }
}

#[test]
fn whoever_is_called_outside_of_code_and_quotes_is_mentioned_once_in_either_case() {
    let people = ["ada-nwosu", "omar-farouk", "quoted", "code-only"];
    let people = people.map(|handle| (handle.to_owned(), format!("/forum/people/{handle}")));
    let known = Known { people: people.into(), ..Known::default() };
    let text = "Thanks @Ada-Nwosu, and (@omar-farouk), @nobody. Mail sam@example.org.\n\n\
                `@code-only` and\n\n```\n@code-only\n```\n\n> > @quoted said so\n\n@ada-nwosu again";
    let shown = render_with(text, &known);
    assert_eq!(shown.mentions, ["ada-nwosu", "omar-farouk"]);
    assert_eq!(shown.called, 3, "with nobody");
    assert!(shown.html.contains("<a href=\"/forum/people/quoted\""), "{}", shown.html);
    assert_eq!(render_with("@ @- @a @@ada-nwosu", &known).called, 0);
}

#[test]
fn k5_five_thousand_mentions_are_counted_to_a_hundred() {
    let text: Vec<String> = (0..5000).map(|n| format!("@person-{n}")).collect();
    assert_eq!(render_with(&text.join(" "), &Known::default()).called, 100);
}
