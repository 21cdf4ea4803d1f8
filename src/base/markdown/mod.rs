//! People's prose: Markdown in, sanitised HTML out. The one renderer of the product.
//!
//! Two fences, each enough alone: the `writer` writes only what it knows (HTML that people type is shown as
//! text), and the `fence` drops from the result what is not on its list.

mod fence;
mod plain;
mod words;
mod writer;

use std::collections::BTreeMap;

use pulldown_cmark::{Options, Parser, TextMergeStream, html};

use super::ids::FileId;

pub use fence::sanitised;
pub use plain::plain;

/// Changes whenever the same source gives other HTML, so that what is stored is rendered anew.
pub const RENDERER_VERSION: i32 = 2;
/// The longest source that is rendered, in bytes. Longer ones are shown as they are.
pub const LONGEST: usize = 128 * 1024;
/// How many people one text tells that it mentions them.
pub const MOST_MENTIONS: usize = 20;
/// The most `&` of a source. The time that reading the HTML takes grows with their square.
const MOST_ESCAPES: usize = 8_000;
/// The most table cells that a source may come to; the parser fills short rows up.
const MOST_CELLS: usize = 50_000;

/// What the renderer cannot know by itself.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// The addresses of those who may be mentioned, by their handle in lower case.
    pub people: BTreeMap<String, String>,
    /// The width and height of pictures.
    pub pictures: BTreeMap<FileId, (i32, i32)>,
}

/// A rendered text, and whom and what it names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rendered {
    pub html: String,
    /// The handles of known people who are called, each once, in their order; `MOST_MENTIONS` at most. What is
    /// quoted was said before, and whoever it names was told then.
    pub mentions: Vec<String>,
    /// How many different handles are called, whether they are somebody's or not; a hundred at most.
    pub called: usize,
    /// The handles that are nobody's as far as the renderer knows; a hundred at most.
    pub strangers: Vec<String>,
    /// Our own pictures, each once.
    pub pictures: Vec<FileId>,
}

/// The address of one of our own pictures.
pub fn picture_path(id: FileId) -> String {
    format!("/pictures/{id}.jpg")
}

/// Which of our own pictures an address is, if it is one.
pub fn picture_of(address: &str) -> Option<FileId> {
    address.strip_prefix("/pictures/")?.strip_suffix(".jpg")?.parse().ok()
}

/// Renders prose that names nobody.
pub fn render(source: &str) -> String {
    render_with(source, &Known::default()).html
}

/// Renders Markdown to HTML that is safe to place in a page. Headings start below the page's own. What would
/// take too long is shown as it is.
pub fn render_with(source: &str, known: &Known) -> Rendered {
    let Some(parser) = parser(source) else {
        let html = format!("<p>{}</p>\n", escaped(source));
        return Rendered { html, ..Rendered::default() };
    };
    let mut writer = writer::Writer::new(known);
    for event in TextMergeStream::new(parser) {
        writer.take(event);
    }
    let (events, mut rendered) = writer.finish();
    let mut out = String::with_capacity(source.len() + source.len() / 4);
    html::push_html(&mut out, events.into_iter());
    rendered.html = sanitised(&out);
    rendered
}

/// Reads a source, unless that would take too long.
fn parser(source: &str) -> Option<Parser<'_>> {
    if source.len() > LONGEST || source.matches('&').count() > MOST_ESCAPES {
        return None;
    }
    let mut options = Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    if cells(source) <= MOST_CELLS {
        options |= Options::ENABLE_TABLES;
    }
    Some(Parser::new_ext(source, options))
}

/// No more cells than the tables of a source can come to.
fn cells(source: &str) -> usize {
    let widest = source.lines().map(|line| line.matches('|').count()).max().unwrap_or_default();
    if widest == 0 { 0 } else { (widest + 1).saturating_mul(source.lines().count()) }
}

/// A text as HTML writes it.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests;
