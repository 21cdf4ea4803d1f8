//! The pages of notifications.

use askama::Template;

use super::forms::{PhoneForm, PreferencesForm, field};
use super::model::{Choice, DigestDays, Notification, PushSubscription};
use super::phone::Phone;
use super::queries::Tab;
use crate::accounts::browser_name;
use crate::base::{Channel, NoticeType};
use crate::web::paging::Paging;
use crate::web::{FieldErrors, Layout, filters};

/// The key of a sort's name.
pub fn sort_name(sort: NoticeType) -> String {
    format!("notifications-sort-{}", sort.as_str().replace('_', "-"))
}

fn icon_of(sort: NoticeType) -> &'static str {
    match sort {
        NoticeType::BookingConfirmation => "calendar-check",
        NoticeType::BookingReminder | NoticeType::EventReminder => "bell",
        NoticeType::BookingChanged | NoticeType::EnrolmentChanged => "refresh-cw",
        NoticeType::SessionStarted | NoticeType::RecordingReady => "video",
        NoticeType::SessionCompleted => "circle-check",
        NoticeType::PaymentReceived | NoticeType::PayoutSent => "wallet",
        NoticeType::PaymentFailed => "circle-alert",
        NoticeType::RefundProcessed => "receipt-text",
        NoticeType::AvailabilityRequest => "hourglass",
        NoticeType::MessageReceived | NoticeType::PostReply | NoticeType::ForumWeekly => {
            "message-circle"
        }
        NoticeType::ReviewReceived => "star",
        NoticeType::Announcement => "send",
        NoticeType::ModerationNotice => "shield-check",
        NoticeType::System => "lock",
    }
}

/// A person's notifications.
#[derive(Template)]
#[template(path = "notifications/index.html")]
pub struct Index {
    pub layout: Layout,
    pub tab: Tab,
    pub lines: Vec<Notification>,
    pub paging: Paging,
}

impl Index {
    pub fn is_archive(&self) -> bool {
        self.tab == Tab::Archive
    }

    pub fn icon(&self, line: &Notification) -> &'static str {
        icon_of(line.notice_type)
    }

    pub fn sort(&self, line: &Notification) -> String {
        sort_name(line.notice_type)
    }

    pub fn has_unread(&self) -> bool {
        self.lines.iter().any(|line| line.read_at.is_none())
    }

    pub fn has_read(&self) -> bool {
        self.lines.iter().any(|line| line.read_at.is_some())
    }

    fn address(&self, page: i64) -> String {
        format!("/notifications?tab={}&page={page}", self.tab)
    }

    pub fn previous(&self) -> Option<String> {
        self.paging.previous().map(|page| self.address(page))
    }

    pub fn next(&self) -> Option<String> {
        self.paging.next().map(|page| self.address(page))
    }
}

/// How one way can be chosen for one sort.
pub enum Control {
    /// It always comes.
    Always,
    /// On or off.
    Tick(bool),
    /// Now, in the digest, or not at all: value, name, whether chosen.
    List(Vec<(&'static str, String, bool)>),
}

/// One way for one sort.
pub struct Cell {
    pub name: String,
    pub channel: &'static str,
    pub control: Control,
}

/// One sort with its ways.
pub struct Row {
    pub name: String,
    pub cells: Vec<Cell>,
}

/// What comes, on which ways, and when not.
#[derive(Template)]
#[template(path = "notifications/settings.html")]
pub struct Settings {
    pub layout: Layout,
    pub form: PreferencesForm,
    pub errors: FieldErrors,
    pub browsers: Vec<PushSubscription>,
    /// The key that browsers subscribe to.
    pub push_key: String,
    pub phone: Option<Phone>,
    pub phone_form: PhoneForm,
    pub phone_errors: FieldErrors,
    pub has_sms: bool,
}

/// The key of a way's name.
pub fn channel_name(channel: Channel) -> &'static str {
    match channel {
        Channel::InApp => "notifications-channel-in-app",
        Channel::Email => "notifications-channel-email",
        Channel::Push => "notifications-channel-push",
        Channel::Sms => "notifications-channel-sms",
    }
}

/// The ways there are here.
pub fn offered(has_sms: bool) -> Vec<Channel> {
    Channel::ALL.iter().copied().filter(|way| *way != Channel::Sms || has_sms).collect()
}

impl Settings {
    fn text(&self, key: &str) -> String {
        self.layout.reader.text(key)
    }

    pub fn channels(&self) -> Vec<&'static str> {
        offered(self.has_sms).into_iter().map(channel_name).collect()
    }

    /// The sorts that concern the person, in the order in which things happen.
    pub fn rows(&self) -> Vec<Row> {
        let is_of_coach = |sort: NoticeType| sort == NoticeType::AvailabilityRequest;
        let concerns = |sort: &&NoticeType| self.layout.is_coach() || !is_of_coach(**sort);
        NoticeType::TOLD.iter().filter(concerns).map(|sort| self.row(*sort)).collect()
    }

    fn row(&self, sort: NoticeType) -> Row {
        let cell = |channel: Channel| {
            let name = field(sort, channel);
            let chosen = self.form.value(&name);
            let control = match sort.choices(channel) {
                [_] => Control::Always,
                [_, _] => Control::Tick(chosen == Choice::Now.as_str()),
                choices => Control::List(
                    choices
                        .iter()
                        .map(|choice| {
                            let key = match choice {
                                Choice::Now => "notifications-choice-now",
                                Choice::Digest => "notifications-choice-digest",
                                Choice::Off => "notifications-choice-off",
                            };
                            (choice.as_str(), self.text(key), chosen == choice.as_str())
                        })
                        .collect(),
                ),
            };
            Cell { name, channel: channel_name(channel), control }
        };
        let cells = offered(self.has_sms).into_iter().map(cell).collect();
        Row { name: self.text(&sort_name(sort)), cells }
    }

    pub fn is_quiet(&self) -> bool {
        self.form.value("quiet") == "on"
    }

    /// A time to begin with, for who has none yet.
    pub fn time(&self, name: &str, usual: &str) -> String {
        let typed = self.form.value(name);
        if typed.is_empty() { usual.to_owned() } else { typed.to_owned() }
    }

    pub fn days(&self) -> Vec<(&'static str, String, bool)> {
        DigestDays::ALL
            .iter()
            .map(|days| {
                let key = match days {
                    DigestDays::Daily => "notifications-digest-daily",
                    DigestDays::Weekly => "notifications-digest-weekly",
                };
                (days.as_str(), self.text(key), self.form.value("digest_days") == days.as_str())
            })
            .collect()
    }

    pub fn error(&self, name: &str) -> Option<String> {
        self.errors.of(name).map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn phone_error(&self, name: &str) -> Option<String> {
        self.phone_errors.of(name).map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn browser(&self, line: &PushSubscription) -> String {
        browser_name(self.layout.reader.locale, &line.user_agent)
    }

    /// The number that gets messages.
    pub fn confirmed(&self) -> Option<&str> {
        let phone = self.phone.as_ref().filter(|phone| phone.confirmed_at.is_some());
        phone.map(|phone| phone.number.as_str())
    }

    /// The number that waits for its code.
    pub fn unconfirmed(&self) -> Option<&str> {
        let phone = self.phone.as_ref().filter(|phone| phone.awaits_code(self.layout.now()));
        phone.map(|phone| phone.number.as_str())
    }
}

/// Turning mails off from within one: the question, and the answer.
#[derive(Template)]
#[template(path = "notifications/unsubscribe.html")]
pub struct Unsubscribe {
    pub layout: Layout,
    /// What is turned off; nothing for the digest.
    pub sort: Option<NoticeType>,
    pub is_done: bool,
}

impl Unsubscribe {
    pub fn what(&self) -> String {
        match self.sort {
            Some(sort) => self.layout.reader.text(&sort_name(sort)),
            None => self.layout.reader.text("notifications-digests"),
        }
    }

    /// Whether this mail comes whatever one says.
    pub fn is_essential(&self) -> bool {
        self.sort.is_some_and(NoticeType::is_essential)
    }
}
