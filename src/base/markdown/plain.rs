//! What a text says, without its signs: for excerpts, and wherever there is no place for more.

use pulldown_cmark::{Event, Tag, TagEnd, TextMergeStream};

use super::words::{self, Piece};

/// The words of Markdown in one line. Of a picture, what it shows; nothing of what is quoted, which was said before.
pub fn plain(source: &str) -> String {
    let Some(parser) = super::parser(source) else { return joined(source) };
    let (mut out, mut quotes, mut is_code) = (String::new(), 0_usize, false);
    for event in TextMergeStream::new(parser) {
        match event {
            Event::Start(Tag::BlockQuote(_)) => quotes += 1,
            Event::End(TagEnd::BlockQuote(_)) => quotes = quotes.saturating_sub(1),
            _ if quotes > 0 => {}
            Event::Start(Tag::CodeBlock(_)) => is_code = true,
            Event::End(TagEnd::CodeBlock) => is_code = false,
            Event::Text(text) if is_code => out.push_str(&text),
            Event::Text(text) => words::pieces(&text, false).into_iter().for_each(|piece| {
                if let Piece::Text(text) = piece {
                    out.push_str(&text);
                }
            }),
            Event::Code(text) | Event::InlineHtml(text) | Event::Html(text) => out.push_str(&text),
            Event::SoftBreak
            | Event::HardBreak
            | Event::Rule
            | Event::Start(Tag::List(_))
            | Event::End(
                TagEnd::Paragraph
                | TagEnd::Heading(_)
                | TagEnd::Item
                | TagEnd::TableCell
                | TagEnd::HtmlBlock,
            ) => out.push(' '),
            _ => {}
        }
    }
    joined(&out)
}

fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn tables_tasks_pictures_and_fences_are_read_as_words() {
        let table = "| Piece | Minutes |\n| --- | ---: |\n| Prelude | 12 |\n\nThen rest.";
        assert_eq!(plain(table), "Piece Minutes Prelude 12 Then rest.");
        assert_eq!(plain("- [x] scales\n- [ ] the *fugue*\n  - slowly"), "scales the fugue slowly");
        assert_eq!(plain("Look:\n\n![my hand](/pictures/a.jpg) here"), "Look: my hand here");
        assert_eq!(
            plain("```rust\nlet a = *b;\n```\nand `snake_case`"),
            "let a = *b; and snake_case"
        );
        assert_eq!(plain("~~old~~ **new** [site](https://a.example)\nnext"), "old new site next");
    }

    #[test]
    fn what_is_quoted_is_left_out_and_signs_that_mean_themselves_stay() {
        assert_eq!(plain("> said before\n> > and before that\n\nMine."), "Mine.");
        assert_eq!(plain("5 * 3 and a_b, 1 < 2"), "5 * 3 and a_b, 1 < 2");
    }
}
