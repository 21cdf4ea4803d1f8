//! Letters: every mail is one of these, so that all mails read alike as text and as HTML.

use askama::Template;

use super::{Reader, filters, page};
use crate::base::Msg;
use crate::base::ids::{BookingId, UserId};
use crate::config::Config;
use crate::mail::{CalendarPart, Email};

/// Who a letter goes to, and how they read.
#[derive(Debug, Clone)]
pub struct Recipient {
    pub user: Option<UserId>,
    pub name: String,
    pub address: String,
    pub reader: Reader,
}

/// What a letter says. `facts` are lines such as "When: Tue 3 March, 14:00 (Berlin, UTC+1)"; `action` is
/// the one thing to do, with an absolute address.
#[derive(Debug, Clone, Default)]
pub struct Letter {
    pub subject: Option<Msg>,
    pub heading: Option<Msg>,
    pub lines: Vec<Msg>,
    pub facts: Vec<(Msg, String)>,
    /// Another person's words, quoted as they are.
    pub quote: Option<String>,
    pub action: Option<(Msg, String)>,
    pub closing: Vec<Msg>,
    pub booking: Option<BookingId>,
    pub calendar: Option<CalendarPart>,
}

impl Letter {
    /// A letter with its subject, which is also its heading.
    pub fn new(subject: Msg) -> Self {
        Self { heading: Some(subject.clone()), subject: Some(subject), ..Self::default() }
    }

    #[must_use]
    pub fn line(mut self, msg: impl Into<Msg>) -> Self {
        self.lines.push(msg.into());
        self
    }

    #[must_use]
    pub fn fact(mut self, name: impl Into<Msg>, value: impl Into<String>) -> Self {
        self.facts.push((name.into(), value.into()));
        self
    }

    #[must_use]
    pub fn quote(mut self, words: &str) -> Self {
        self.quote = (!words.trim().is_empty()).then(|| words.trim().to_owned());
        self
    }

    #[must_use]
    pub fn action(mut self, label: impl Into<Msg>, address: String) -> Self {
        self.action = Some((label.into(), address));
        self
    }

    #[must_use]
    pub fn closing(mut self, msg: impl Into<Msg>) -> Self {
        self.closing.push(msg.into());
        self
    }

    #[must_use]
    pub fn about(mut self, booking: BookingId) -> Self {
        self.booking = Some(booking);
        self
    }

    #[must_use]
    pub fn calendar(mut self, part: CalendarPart) -> Self {
        self.calendar = Some(part);
        self
    }

    /// Writes the letter in the recipient's language and zone. `key` names the mail: it is sent once.
    pub fn to(
        self,
        recipient: &Recipient,
        kind: &'static str,
        key: String,
        config: &Config,
    ) -> askama::Result<Email> {
        let reader = &recipient.reader;
        let subject = self.subject.as_ref().map(|msg| reader.locale.say(msg)).unwrap_or_default();
        let view = View { letter: &self, recipient, home: config.absolute("/"), subject: &subject };
        let html = page::render(reader, &Html { view: &view })?;
        let text = page::render(reader, &Text { view: &view })?;
        Ok(Email {
            key,
            kind,
            to_user: recipient.user,
            to_name: recipient.name.clone(),
            to_address: recipient.address.clone(),
            booking: self.booking,
            subject: subject.clone(),
            text,
            html,
            calendar: self.calendar,
        })
    }
}

struct View<'a> {
    letter: &'a Letter,
    recipient: &'a Recipient,
    home: String,
    subject: &'a str,
}

#[derive(Template)]
#[template(path = "mails/letter.html")]
struct Html<'a> {
    view: &'a View<'a>,
}

#[derive(Template)]
#[template(path = "mails/letter.txt")]
struct Text<'a> {
    view: &'a View<'a>,
}
