//! Turns what the parser found into what is written: the first fence.

use std::collections::BTreeSet;

use pulldown_cmark::{
    Alignment, CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Tag, TagEnd,
};

use super::fence::{LANGUAGES, is_address};
use super::words::{self, Piece};
use super::{Known, MOST_MENTIONS, Rendered, escaped, picture_of, picture_path};

/// How deep things stand in each other at most; what is deeper is written flat.
const DEEPEST: usize = 24;
/// How many handles that are nobody's are remembered.
const MOST_STRANGERS: usize = 100;
/// How many handles are counted.
const MOST_CALLED: usize = 100;

/// A picture that is being read: where it is, what it shows, and how many stand in its description.
struct Picture {
    address: String,
    shows: String,
    depth: usize,
}

/// Reads events and keeps those to write.
pub struct Writer<'a> {
    known: &'a Known,
    out: Vec<Event<'a>>,
    rendered: Rendered,
    /// What is open, and whether it was written.
    open: Vec<bool>,
    in_link: bool,
    in_autolink: bool,
    in_code: bool,
    in_task: bool,
    in_head: bool,
    /// In how many quotes this stands.
    quotes: usize,
    called: BTreeSet<String>,
    alignments: Vec<Alignment>,
    cell: usize,
    picture: Option<Picture>,
}

impl<'a> Writer<'a> {
    pub fn new(known: &'a Known) -> Self {
        Self {
            known,
            out: Vec::new(),
            rendered: Rendered::default(),
            open: Vec::new(),
            in_link: false,
            in_autolink: false,
            in_code: false,
            in_task: false,
            in_head: false,
            quotes: 0,
            called: BTreeSet::new(),
            alignments: Vec::new(),
            cell: 0,
            picture: None,
        }
    }

    /// What is to be written, and what was named.
    pub fn finish(self) -> (Vec<Event<'a>>, Rendered) {
        let rendered = Rendered { called: self.called.len(), ..self.rendered };
        (self.out, rendered)
    }

    pub fn take(&mut self, event: Event<'a>) {
        if self.picture.is_some() {
            self.describe(event);
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(end) => self.end(end),
            Event::Text(text) => self.text(text),
            Event::InlineHtml(html) if is_line_break(&html) => self.out.push(Event::HardBreak),
            // Shown, not obeyed.
            Event::Html(text)
            | Event::InlineHtml(text)
            | Event::FootnoteReference(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text) => self.out.push(Event::Text(text)),
            Event::TaskListMarker(is_done) => {
                let checked = if is_done { " checked=\"\"" } else { "" };
                self.html(format!(
                    "<label class=\"task\"><input type=\"checkbox\" disabled=\"\"{checked}> "
                ));
                self.in_task = true;
            }
            other => self.out.push(other),
        }
    }

    fn html(&mut self, html: impl Into<String>) {
        self.out.push(Event::InlineHtml(CowStr::from(html.into())));
    }

    fn write(&mut self, tag: Tag<'a>) {
        self.open.push(true);
        self.out.push(Event::Start(tag));
    }

    fn start(&mut self, tag: Tag<'a>) {
        if matches!(tag, Tag::BlockQuote(_)) {
            self.quotes += 1;
        }
        if self.open.len() >= DEEPEST && !matches!(tag, Tag::Image { .. }) {
            self.open.push(false);
            return;
        }
        let is_inside = matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough)
            || matches!(tag, Tag::Link { .. } | Tag::Image { .. });
        if !is_inside {
            self.end_task();
        }
        match tag {
            Tag::Heading { level, .. } => {
                let plain =
                    Tag::Heading { level: lower(level), id: None, classes: vec![], attrs: vec![] };
                self.write(plain);
            }
            Tag::CodeBlock(kind) => {
                self.in_code = true;
                self.write(Tag::CodeBlock(CodeBlockKind::Fenced(language(&kind))));
            }
            Tag::HtmlBlock => self.write(Tag::Paragraph),
            Tag::Link { link_type, dest_url, .. } => self.link(link_type, &dest_url),
            Tag::Image { dest_url, .. } => {
                let address = dest_url.into_string();
                self.picture = Some(Picture { address, shows: String::new(), depth: 0 });
            }
            Tag::Table(alignments) => {
                self.alignments.clone_from(&alignments);
                self.write(Tag::Table(alignments));
            }
            Tag::TableHead => {
                (self.in_head, self.cell) = (true, 0);
                self.write(Tag::TableHead);
            }
            Tag::TableRow => {
                self.cell = 0;
                self.write(Tag::TableRow);
            }
            Tag::TableCell => {
                let class = match self.alignments.get(self.cell) {
                    Some(Alignment::Center) => " class=\"is-centre\"",
                    Some(Alignment::Right) => " class=\"is-end\"",
                    _ => "",
                };
                self.cell += 1;
                self.open.push(true);
                self.html(format!("<{}{class}>", self.cell_tag()));
            }
            other => self.write(other),
        }
    }

    fn end(&mut self, end: TagEnd) {
        if matches!(end, TagEnd::Item | TagEnd::Paragraph) {
            self.end_task();
        }
        let is_written = self.open.pop().unwrap_or_default();
        match end {
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::Link => (self.in_link, self.in_autolink) = (false, false),
            TagEnd::BlockQuote(_) => self.quotes = self.quotes.saturating_sub(1),
            _ => {}
        }
        if !is_written {
            return;
        }
        match end {
            TagEnd::Heading(level) => self.out.push(Event::End(TagEnd::Heading(lower(level)))),
            TagEnd::HtmlBlock => self.out.push(Event::End(TagEnd::Paragraph)),
            TagEnd::TableCell => self.html(format!("</{}>", self.cell_tag())),
            other => {
                if other == TagEnd::TableHead {
                    self.in_head = false;
                }
                self.out.push(Event::End(other));
            }
        }
    }

    fn cell_tag(&self) -> &'static str {
        if self.in_head { "th" } else { "td" }
    }

    fn end_task(&mut self) {
        if std::mem::take(&mut self.in_task) {
            self.html("</label>");
        }
    }

    /// A link to where one may go; else only its words.
    fn link(&mut self, link_type: LinkType, to: &str) {
        let href = match link_type {
            LinkType::Email => format!("mailto:{to}"),
            _ if to.starts_with("www.") => format!("https://{to}"),
            _ => to.to_owned(),
        };
        let is_followed = is_address(&href);
        self.open.push(is_followed);
        self.in_autolink = link_type == LinkType::Autolink;
        if is_followed {
            self.in_link = true;
            self.out.push(Event::Start(to_address(href)));
        }
    }

    fn anchor(&mut self, href: String, label: String) {
        self.out.push(Event::Start(to_address(href)));
        self.out.push(Event::Text(label.into()));
        self.out.push(Event::End(TagEnd::Link));
    }

    fn text(&mut self, text: CowStr<'a>) {
        if self.in_code {
            self.out.push(Event::Text(text));
            return;
        }
        if self.in_autolink {
            self.out.push(Event::Text(words::short(&text).into()));
            return;
        }
        for piece in words::pieces(&text, !self.in_link) {
            match piece {
                Piece::Text(text) => self.out.push(Event::Text(text.into())),
                Piece::Address { href, label } => self.anchor(href, label),
                Piece::Handle(name) => self.mention(&name),
            }
        }
    }

    fn mention(&mut self, name: &str) {
        let (handle, written) = (name.to_lowercase(), format!("@{name}"));
        let names = &mut self.rendered;
        let is_called = self.quotes == 0;
        if is_called && self.called.len() < MOST_CALLED {
            self.called.insert(handle.clone());
        }
        if let Some(href) = self.known.people.get(&handle).cloned() {
            let has_room = names.mentions.len() < MOST_MENTIONS;
            if is_called && has_room && !names.mentions.contains(&handle) {
                names.mentions.push(handle);
            }
            self.anchor(href, written);
            return;
        }
        if names.strangers.len() < MOST_STRANGERS && !names.strangers.contains(&handle) {
            names.strangers.push(handle);
        }
        self.out.push(Event::Text(written.into()));
    }

    /// Gathers the words that say what a picture shows, until it ends.
    fn describe(&mut self, event: Event<'a>) {
        let Some(picture) = &mut self.picture else { return };
        match event {
            Event::Start(Tag::Image { .. }) => picture.depth += 1,
            Event::End(TagEnd::Image) if picture.depth == 0 => self.show_picture(),
            Event::End(TagEnd::Image) => picture.depth -= 1,
            Event::Text(text) | Event::Code(text) => picture.shows.push_str(&text),
            Event::SoftBreak | Event::HardBreak => picture.shows.push(' '),
            _ => {}
        }
    }

    /// Pictures of our own are shown; others are only pointed at, since fetching them would tell who reads.
    fn show_picture(&mut self) {
        let Some(picture) = self.picture.take() else { return };
        if let Some(id) = picture_of(&picture.address) {
            if !self.rendered.pictures.contains(&id) {
                self.rendered.pictures.push(id);
            }
            let size = match self.known.pictures.get(&id) {
                Some((width, height)) => format!(" width=\"{width}\" height=\"{height}\""),
                None => String::new(),
            };
            let (src, alt) = (picture_path(id), escaped(&picture.shows));
            self.html(format!("<img src=\"{src}\" alt=\"{alt}\"{size}>"));
            return;
        }
        let label = match picture.shows.trim() {
            "" => words::short(&picture.address),
            words => words.to_owned(),
        };
        if is_address(&picture.address) && !self.in_link {
            self.anchor(picture.address, label);
        } else {
            self.out.push(Event::Text(label.into()));
        }
    }
}

fn to_address<'a>(href: String) -> Tag<'a> {
    Tag::Link {
        link_type: LinkType::Inline,
        dest_url: href.into(),
        title: CowStr::Borrowed(""),
        id: CowStr::Borrowed(""),
    }
}

/// The page's own heading is the first, those of its parts the second.
fn lower(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 | HeadingLevel::H3 => HeadingLevel::H3,
        _ => HeadingLevel::H4,
    }
}

/// The language that a block of code says it is written in, if we know it.
fn language(kind: &CodeBlockKind<'_>) -> CowStr<'static> {
    let CodeBlockKind::Fenced(info) = kind else { return CowStr::Borrowed("") };
    let word = info.split([' ', ',', '{', '\t']).next().unwrap_or_default();
    let known = LANGUAGES.iter().find(|name| name.eq_ignore_ascii_case(word));
    CowStr::Borrowed(known.copied().unwrap_or_default())
}

/// The one piece of HTML that people know and Markdown has no short word for within a table.
fn is_line_break(html: &str) -> bool {
    matches!(html, "<br>" | "<br/>" | "<br />")
}
