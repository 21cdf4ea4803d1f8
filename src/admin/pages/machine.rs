//! Jobs, the activity log, settings.

use askama::Template;

use crate::admin::forms::ActivityQuery;
use crate::admin::queries::Act;
use crate::audit::{Entry, Head};
use crate::jobs::{Job, Status};
use crate::moderation::{self, Reason};
use crate::settings::{Setting, Unit, hint_key, label_key};
use crate::web::paging::Paging;
use crate::web::{FieldErrors, Layout, filters};

/// The queue.
#[derive(Template)]
#[template(path = "admin/jobs.html")]
pub struct JobsPage {
    pub layout: Layout,
    pub status: Status,
    pub counts: Vec<(Status, i64)>,
    pub jobs: Vec<Job>,
    pub paging: Paging,
}

impl JobsPage {
    pub fn workspace_page(&self) -> &'static str {
        "jobs"
    }

    /// Dead first: they wait for staff.
    pub fn tabs(&self) -> Vec<(&'static str, String, i64, bool)> {
        [Status::Dead, Status::Ready, Status::Done]
            .iter()
            .map(|status| {
                let count = self.counts.iter().find(|(own, _)| own == status).map_or(0, |c| c.1);
                (status.as_str(), format!("admin-jobs-{status}"), count, *status == self.status)
            })
            .collect()
    }

    pub fn can_retry(&self) -> bool {
        self.status == Status::Dead
    }

    pub fn is_done(&self) -> bool {
        self.status == Status::Done
    }

    pub fn page(&self, number: Option<i64>) -> Option<String> {
        let number = number?.to_string();
        let query = [("status", self.status.as_str()), ("page", number.as_str())];
        Some(super::address("/admin/jobs", &query))
    }
}

/// What staff did.
#[derive(Template)]
#[template(path = "admin/activity.html")]
pub struct ActivityPage {
    pub layout: Layout,
    pub query: ActivityQuery,
    pub rows: Vec<Act>,
    pub paging: Paging,
    /// The newest link of the chain.
    pub head: Option<Head>,
}

/// Every sort of act.
pub const ACTS: &[&str] = &[
    "admin.create",
    "announcement.cancel",
    "announcement.make",
    "booking.cancel",
    "category.add",
    "category.change",
    "category.delete",
    "category.move",
    "coach.approve",
    "coach.reinstate",
    "coach.return",
    "coach.suspend",
    "filter.add",
    "filter.remove",
    "job.retry",
    "moderation.appeal-reject",
    "moderation.appeal-uphold",
    "moderation.approve",
    "moderation.edit",
    "moderation.hide",
    "moderation.look",
    "moderation.remove",
    "moderation.silence",
    "moderation.suspend",
    "moderation.undo",
    "moderation.warn",
    "no-show.decide",
    "payment.refund",
    "resource.hide",
    "resource.show",
    "review.hide",
    "review.show",
    "role.grant",
    "role.take",
    "settings.change",
    "test_dispute.tell",
    "topic.add",
    "topic.change",
    "topic.delete",
    "topic.move",
    "topic.retire",
    "topic.return",
    "user.restore",
    "user.suspend",
];

/// What acts are about.
const SUBJECTS: &[&str] = &[
    "user",
    "coach",
    "booking",
    "payment",
    "review",
    "case",
    "filter",
    "resource",
    "topic",
    "category",
    "announcement",
    "job",
    "settings",
];

impl ActivityPage {
    pub fn workspace_page(&self) -> &'static str {
        "activity"
    }

    pub fn subjects(&self) -> Vec<(&'static str, String, bool)> {
        let option =
            |word: &&'static str| (*word, format!("admin-about-{word}"), self.query.about == *word);
        SUBJECTS.iter().map(option).collect()
    }

    pub fn acts(&self) -> Vec<(&'static str, String, bool)> {
        let option = |word: &&'static str| {
            (*word, format!("admin-act-{}", word.replace('.', "-")), self.query.act == *word)
        };
        ACTS.iter().map(option).collect()
    }

    /// The page of what an act was about.
    pub fn link(&self, entry: &Entry) -> Option<String> {
        match entry.entity_type.as_str() {
            "user" | "coach" => Some(format!("/admin/people/{}", entry.entity_id)),
            "booking" => Some(format!("/admin/bookings/{}", entry.entity_id)),
            "payment" => Some(format!("/admin/payments/{}", entry.entity_id)),
            "topic" => Some("/admin/topics".to_owned()),
            "announcement" => Some(format!("/admin/announcements/{}", entry.entity_id)),
            "case" => Some(format!("/admin/moderation/{}", entry.entity_id)),
            "category" => Some("/admin/forum/categories".to_owned()),
            "filter" => Some("/admin/moderation/filter".to_owned()),
            _ => None,
        }
    }

    pub fn act_key(&self, entry: &Entry) -> String {
        super::act_key(entry)
    }

    /// The key of what sort of thing an act was about; of a case, of what it was about.
    pub fn about_key(&self, act: &Act) -> String {
        match act.thing {
            Some(thing) => format!("moderation-kind-{thing}"),
            None => format!("admin-about-{}", act.entry.entity_type),
        }
    }

    /// Why, with the words of moderation in the reader's language: its rows begin with a reason, those of undoing
    /// are the act that was undone.
    pub fn reason(&self, entry: &Entry) -> String {
        let said = entry.reason.as_str();
        let word = |key: String| self.layout.reader.text(&key);
        if entry.action == "moderation.undo" {
            return said.parse().map_or_else(
                |_| said.to_owned(),
                |act: moderation::Act| word(format!("moderation-act-{act}")),
            );
        }
        let (first, rest) = said.split_once(": ").unwrap_or((said, ""));
        match first.parse::<Reason>() {
            Ok(reason) if entry.entity_type == "case" => {
                let reason = word(format!("moderation-reason-{reason}"));
                if rest.is_empty() { reason } else { format!("{reason}: {rest}") }
            }
            _ => said.to_owned(),
        }
    }

    pub fn by(&self, entry: &Entry) -> Option<String> {
        entry.actor_id.map(|id| format!("/admin/activity?by={id}"))
    }

    /// The same acts as a file.
    pub fn file(&self) -> String {
        let query = [
            ("about", self.query.about.as_str()),
            ("act", self.query.act.as_str()),
            ("from", self.query.from.as_str()),
            ("until", self.query.until.as_str()),
            ("id", self.query.id.as_str()),
            ("by", self.query.by.as_str()),
        ];
        super::address("/admin/activity.csv", &query)
    }

    pub fn page(&self, number: Option<i64>) -> Option<String> {
        let number = number?.to_string();
        let query = [
            ("about", self.query.about.as_str()),
            ("act", self.query.act.as_str()),
            ("from", self.query.from.as_str()),
            ("until", self.query.until.as_str()),
            ("id", self.query.id.as_str()),
            ("by", self.query.by.as_str()),
            ("page", number.as_str()),
        ];
        Some(super::address("/admin/activity", &query))
    }
}

/// One setting in the form.
pub struct SettingLine {
    pub setting: Setting,
    /// What is in force, or what was typed.
    pub value: String,
    /// Whether everybody may read it.
    pub is_public: bool,
}

impl SettingLine {
    pub fn label_key(&self) -> String {
        label_key(self.setting.key)
    }

    /// The name of the box that lets everybody read it.
    pub fn box_name(&self) -> String {
        format!("public.{}", self.setting.key)
    }

    pub fn hint_key(&self) -> String {
        hint_key(self.setting.key)
    }

    pub fn min(&self) -> String {
        self.setting.shown(self.setting.min)
    }

    pub fn max(&self) -> String {
        self.setting.shown(self.setting.max)
    }

    /// The smallest difference.
    pub fn step(&self) -> &'static str {
        if self.setting.unit == Unit::BasisPoints { "0.01" } else { "1" }
    }
}

/// What admins can set.
#[derive(Template)]
#[template(path = "admin/settings.html")]
pub struct SettingsPage {
    pub layout: Layout,
    pub lines: Vec<SettingLine>,
    pub errors: FieldErrors,
}

impl SettingsPage {
    pub fn workspace_page(&self) -> &'static str {
        "settings"
    }

    /// The settings by what they are about: the key of a title, and its lines.
    pub fn groups(&self) -> Vec<(&'static str, Vec<&SettingLine>)> {
        let group_of = |line: &SettingLine| match line.setting.key.split('.').next() {
            Some("rate" | "fee" | "payout") => "admin-settings-money",
            Some("hold" | "approval" | "payment" | "moves" | "series" | "waiting") => {
                "admin-settings-booking"
            }
            Some("staff") => "admin-settings-staff",
            _ => "admin-settings-sessions",
        };
        [
            "admin-settings-money",
            "admin-settings-booking",
            "admin-settings-sessions",
            "admin-settings-staff",
        ]
        .into_iter()
        .map(|group| (group, self.lines.iter().filter(|l| group_of(l) == group).collect()))
        .collect()
    }

    pub fn error(&self, line: &SettingLine) -> Option<String> {
        self.errors.of(line.setting.key).map(|msg| self.layout.reader.locale.say(msg))
    }

    /// Yes and no, for a setting that is an answer.
    pub fn answers(&self, line: &SettingLine) -> Option<Vec<(&'static str, String, bool)>> {
        let option = |(value, key): (&'static str, &str)| {
            (value, self.layout.reader.text(key), line.value == value)
        };
        let is_answer = line.setting.unit == Unit::Answer;
        is_answer.then(|| [("1", "rules-yes"), ("0", "rules-no")].map(option).to_vec())
    }

    /// The explanation, with the bounds.
    pub fn hint(&self, line: &SettingLine) -> String {
        let reader = &self.layout.reader;
        if line.setting.unit == Unit::Answer {
            return reader.text(&line.hint_key());
        }
        let bounds = crate::base::Msg::new("admin-setting-bounds")
            .with("min", line.min())
            .with("max", line.max())
            .with("usual", line.setting.shown(line.setting.default));
        format!("{} {}", reader.text(&line.hint_key()), reader.locale.say(&bounds))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::messages::{Locale, has_key};

    #[test]
    fn every_setting_is_explained() {
        for setting in crate::settings::ALL {
            let line = SettingLine { setting: *setting, value: String::new(), is_public: false };
            for key in [line.label_key(), line.hint_key()] {
                assert!(has_key(Locale::ENGLISH, &key), "{key}");
            }
        }
    }
}
