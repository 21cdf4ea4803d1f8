//! Letters: every mail is one of these, so that all mails read alike as text and as HTML.

use askama::Template;

use super::unsubscribe::{self, Subscription};
use super::{Reader, filters, page};
use crate::base::ids::{BookingId, UserId};
use crate::base::{Msg, Notice, NoticeType};
use crate::config::Config;
use crate::db::DbError;
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
    /// Lines that lead somewhere, each with its own address.
    pub items: Vec<Item>,
    pub booking: Option<BookingId>,
    pub calendar: Option<CalendarPart>,
    /// What sort of thing it tells; nothing for what only the address may learn.
    pub sort: Option<NoticeType>,
    /// What the other ways say beside the heading; without it the first line.
    pub brief: Option<String>,
    /// The address that turns such mails off.
    pub unsubscribe: Option<String>,
}

/// A line of a letter that leads somewhere.
#[derive(Debug, Clone)]
pub struct Item {
    pub title: String,
    pub brief: String,
    pub address: String,
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

    #[must_use]
    pub fn items(mut self, items: Vec<Item>) -> Self {
        self.items = items;
        self
    }

    /// Says what sort of thing it tells, so that it also goes the other ways its reader chose.
    #[must_use]
    pub fn tells(mut self, sort: NoticeType) -> Self {
        self.sort = Some(sort);
        self
    }

    #[must_use]
    pub fn brief(mut self, words: impl Into<String>) -> Self {
        self.brief = Some(words.into());
        self
    }

    #[must_use]
    pub fn can_be_turned_off(mut self, address: String) -> Self {
        self.unsubscribe = Some(address);
        self
    }

    /// What the other ways say.
    fn notice(&self, reader: &Reader, title: &str, config: &Config) -> Option<Notice> {
        let first = || self.lines.first().map(|line| reader.locale.say(line)).unwrap_or_default();
        let address = self.action.as_ref().map_or("", |(_, address)| address.as_str());
        let home = config.absolute("/");
        let path = address.strip_prefix(home.trim_end_matches('/')).unwrap_or_default();
        Some(Notice {
            notice_type: self.sort?,
            title: title.to_owned(),
            brief: self.brief.clone().unwrap_or_else(first),
            path: if path.is_empty() { "/notifications".to_owned() } else { path.to_owned() },
        })
    }

    /// Writes the letter in the recipient's language and zone. `key` names the mail: it is sent once.
    /// A template that cannot be drawn is tried again later, like a database that does not answer.
    pub fn to(
        self,
        recipient: &Recipient,
        kind: &'static str,
        key: String,
        config: &Config,
    ) -> Result<Email, DbError> {
        let reader = &recipient.reader;
        let subject = self.subject.as_ref().map(|msg| reader.locale.say(msg)).unwrap_or_default();
        let unsubscribe = self.way_out(recipient, config);
        let view = View {
            letter: &self,
            recipient,
            home: config.absolute("/"),
            choices: config.absolute("/settings/notifications"),
            subject: &subject,
            unsubscribe: unsubscribe.as_deref(),
        };
        let notice = self.notice(reader, &subject, config);
        let broken = |error: askama::Error| DbError::Unavailable(error.to_string());
        let html = page::render(reader, &Html { view: &view }).map_err(broken)?;
        let text = page::render(reader, &Text { view: &view }).map_err(broken)?;
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
            notice,
            unsubscribe,
        })
    }

    /// The address that turns such mails off, for mails that need not come.
    fn way_out(&self, recipient: &Recipient, config: &Config) -> Option<String> {
        let sort = self.sort.filter(|sort| !sort.is_essential());
        let of_sort =
            || Some(unsubscribe::address(config, recipient.user?, Subscription::Sort(sort?)));
        self.unsubscribe.clone().or_else(of_sort)
    }
}

struct View<'a> {
    letter: &'a Letter,
    recipient: &'a Recipient,
    home: String,
    /// Where its reader chooses what comes.
    choices: String,
    subject: &'a str,
    unsubscribe: Option<&'a str>,
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
