//! Appeals, as whoever appeals sees them and as staff do.

use askama::Template;

use super::{kind_key, reason_key, say};
use crate::base::{Moment, Msg};
use crate::moderation::forms::{AppealForm, VerdictForm};
use crate::moderation::model::{APPEAL_DAYS, Act};
use crate::moderation::queries::{AppealPage, Told};
use crate::web::{FieldErrors, Layout, filters};

/// Somebody appeals.
#[derive(Template)]
#[template(path = "moderation/appealing.html")]
pub struct AppealingPage {
    pub layout: Layout,
    pub token: String,
    pub told: Told,
    pub form: AppealForm,
    pub errors: FieldErrors,
    /// Why what was sent was not taken.
    pub refusal: Option<Msg>,
}

impl AppealingPage {
    pub fn kind_key(&self) -> String {
        kind_key(&self.told.case)
    }

    pub fn act_key(&self) -> String {
        format!(
            "moderation-mail-{}",
            match self.told.made.act {
                Act::Approve => "approved",
                Act::Hide => "hidden",
                Act::Remove => "removed",
                Act::Edit => "edited",
                Act::Warn => "warned",
                Act::Silence => "silenced",
                Act::Suspend => "suspended",
            }
        )
    }

    pub fn reason_key(&self) -> &'static str {
        self.told.made.reason.told()
    }

    pub fn can_appeal(&self) -> bool {
        let made = &self.told.made;
        self.told.appeal.is_none()
            && made.stands()
            && made.act.is_against()
            && made.is_young(self.layout.now())
    }

    pub fn refusal(&self) -> Option<String> {
        self.refusal.as_ref().map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn until(&self) -> Moment {
        self.told.made.made_at.plus_days(APPEAL_DAYS)
    }

    /// How the appeal ended, if it did: the key of its words, and the tone.
    pub fn verdict(&self) -> Option<(&'static str, &'static str)> {
        let is_upheld = self.told.appeal.as_ref()?.is_upheld?;
        Some(if is_upheld {
            ("moderation-mail-appeal-upheld", "good")
        } else {
            ("moderation-mail-appeal-rejected", "info")
        })
    }

    pub fn error(&self, field: &str) -> Option<String> {
        say(&self.layout, &self.errors, field)
    }
}

/// Staff decide about an appeal.
#[derive(Template)]
#[template(path = "moderation/appeal.html")]
pub struct AppealView {
    pub layout: Layout,
    pub is_admin: bool,
    /// Whether it is about what the reader did, or published.
    pub is_mine: bool,
    pub seen: AppealPage,
    pub form: VerdictForm,
    pub errors: FieldErrors,
    /// Why what was sent was not done.
    pub refusal: Option<Msg>,
}

impl AppealView {
    pub fn workspace_page(&self) -> &'static str {
        "moderation"
    }

    pub fn kind_key(&self) -> String {
        kind_key(&self.seen.case)
    }

    pub fn act_key(&self) -> String {
        format!("moderation-act-{}", self.seen.made.act)
    }

    pub fn reason_key(&self) -> String {
        reason_key(self.seen.made.reason)
    }

    /// How it ended, if it did: the key of its words, and the tone.
    pub fn verdict(&self) -> Option<(&'static str, &'static str)> {
        Some(if self.seen.appeal.is_upheld? {
            ("moderation-appeal-was-upheld", "good")
        } else {
            ("moderation-appeal-was-rejected", "info")
        })
    }

    pub fn refusal(&self) -> Option<String> {
        self.refusal.as_ref().map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn verdicts(&self) -> Vec<(&'static str, String, String, String, bool)> {
        let option = |word: &'static str| {
            let text = |key: String| self.layout.reader.text(&key);
            let title = text(format!("moderation-verdict-{word}"));
            let more = text(format!("moderation-verdict-{word}-text"));
            (word, title, more, String::new(), self.form.verdict == word)
        };
        ["uphold", "reject"].map(option).to_vec()
    }

    pub fn error(&self, field: &str) -> Option<String> {
        say(&self.layout, &self.errors, field)
    }
}
