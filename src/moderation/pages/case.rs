//! A case with all that staff need to decide, and what they can do.

use askama::Template;

use super::{kind_key, reason_key, reasons, say, tone};
use crate::accounts::UserStatus;
use crate::base::Msg;
use crate::base::ids::ActId;
use crate::moderation::commands::NO_ACT;
use crate::moderation::forms::ActForm;
use crate::moderation::model::{Act, Case, FULL_WEIGHT, MadeAct, Reason, Record, ThingKind};
use crate::moderation::queries::CasePage;
use crate::web::{FieldErrors, Layout, filters};

/// An act that can be chosen: its word, key on the keyboard and icon, and whether it is chosen.
pub struct Choice {
    pub act: Act,
    pub title: String,
    pub text: String,
    pub is_chosen: bool,
}

/// A case with the form.
#[derive(Template)]
#[template(path = "moderation/case.html")]
pub struct CaseView {
    pub layout: Layout,
    pub is_admin: bool,
    pub is_own: bool,
    pub seen: CasePage,
    pub form: ActForm,
    pub errors: FieldErrors,
    /// Why what was sent was not done.
    pub refusal: Option<Msg>,
    /// What the reader has just done about another case, to be taken back at once.
    pub done: Option<ActId>,
}

impl CaseView {
    pub fn workspace_page(&self) -> &'static str {
        "moderation"
    }

    pub fn tone(&self, case: &Case) -> &'static str {
        tone(case.severity)
    }

    pub fn severity_key(&self) -> String {
        format!("moderation-severity-{}", self.seen.case.severity)
    }

    pub fn kind_key(&self, case: &Case) -> String {
        kind_key(case)
    }

    pub fn reason_key(&self, reason: &Reason) -> String {
        reason_key(*reason)
    }

    pub fn outcome_key(&self, case: &Case) -> String {
        match case.outcome {
            Some(outcome) => format!("moderation-outcome-{outcome}"),
            None => "moderation-tab-open".to_owned(),
        }
    }

    pub fn act_key(&self, act: &Act) -> String {
        format!("moderation-act-{act}")
    }

    /// The newest act, so that nobody decides about what somebody else decided meanwhile.
    pub fn after(&self) -> String {
        self.seen.acts.last().map_or_else(|| NO_ACT.to_owned(), |(made, _)| made.id.to_string())
    }

    /// Whether what it says now is not what was reported.
    pub fn is_other(&self) -> bool {
        self.seen.shown.as_ref().is_some_and(|shown| shown.words != self.seen.case.words)
    }

    /// What can be done as things stand.
    pub fn choices(&self) -> Vec<Choice> {
        let choice = |act: Act| Choice {
            act,
            title: self.layout.reader.text(&format!("moderation-do-{act}")),
            text: self.layout.reader.text(&self.explained(act)),
            is_chosen: self.form.act == act.as_str(),
        };
        self.possible().map(choice).collect()
    }

    /// The key of what an act does, which is another thing for a photo and a profile.
    fn explained(&self, act: Act) -> String {
        match (act, self.seen.case.thing_kind) {
            (Act::Remove, ThingKind::Photo) => "moderation-do-remove-photo-text".to_owned(),
            (Act::Hide, ThingKind::Profile) => "moderation-do-hide-profile-text".to_owned(),
            _ => format!("moderation-do-{act}-text"),
        }
    }

    /// The key of the heading above the thing.
    pub fn thing_key(&self) -> &'static str {
        match self.seen.case.thing_kind {
            ThingKind::Photo => "moderation-kind-photo",
            _ => "moderation-thing",
        }
    }

    /// What takes the thing out of sight beside an act about its author, and whether that is chosen: at first it is.
    pub fn also(&self) -> Option<(Act, bool)> {
        let also = self.seen.case.thing_kind.beside()?;
        let is_seen = self.seen.shown.as_ref().is_some_and(|shown| shown.is_visible);
        let is_chosen = self.form.act.is_empty() || !self.form.also.is_empty();
        is_seen.then_some((also, is_chosen))
    }

    /// What a suspension gives back, in words; nothing if that is none.
    pub fn refunds(&self) -> Option<String> {
        let ahead = &self.seen.ahead;
        (!ahead.refunds.is_empty()).then(|| ahead.refunds_in(self.layout.reader.locale))
    }

    pub fn is_confirmed(&self) -> bool {
        !self.form.confirmed.is_empty()
    }

    fn possible(&self) -> impl Iterator<Item = Act> {
        let (kind, shown) = (self.seen.case.thing_kind, self.seen.shown.as_ref());
        let is_there = shown.is_some();
        let is_seen = shown.is_some_and(|shown| shown.is_visible);
        let is_active = self.seen.author.status == UserStatus::Active;
        kind.acts().iter().copied().filter(move |act| match act {
            Act::Hide => is_seen || self.seen.case.is_held,
            Act::Remove | Act::Edit => is_there,
            Act::Suspend => is_active,
            Act::Approve | Act::Warn | Act::Silence => true,
        })
    }

    pub fn can_edit(&self) -> bool {
        self.possible().any(|act| act == Act::Edit)
    }

    pub fn refusal(&self) -> Option<String> {
        self.refusal.as_ref().map(|msg| self.layout.reader.locale.say(msg))
    }

    /// The reasons, of which the one that most people gave is chosen.
    pub fn reasons(&self) -> Vec<(&'static str, String, bool)> {
        let mut given: Vec<Reason> =
            self.seen.reports.iter().map(|told| told.flag.reason).collect();
        given.retain(|reason| Reason::OF_PEOPLE.contains(reason));
        let times = |reason: &Reason| given.iter().filter(|other| *other == reason).count();
        let most = given.iter().max_by_key(|reason| times(reason)).copied();
        let usual = most.unwrap_or(Reason::Other);
        let chosen = if self.form.reason.is_empty() { usual.as_str() } else { &self.form.reason };
        reasons(&self.layout, chosen)
    }

    pub fn hours(&self) -> Vec<(&'static str, String, bool)> {
        let chosen = if self.form.hours.is_empty() { "24" } else { &self.form.hours };
        let option = |hours: &'static str| {
            let words = self.layout.reader.text(&format!("moderation-hours-{hours}"));
            (hours, words, hours == chosen)
        };
        ["1", "24", "72", "168", "720"].map(option).to_vec()
    }

    /// What the text of an edit begins with.
    pub fn text(&self) -> &str {
        if self.form.text.is_empty() {
            self.seen.shown.as_ref().map_or(self.seen.case.words.as_str(), |shown| &shown.words)
        } else {
            &self.form.text
        }
    }

    /// What stands against the author, each with how often.
    pub fn against(&self) -> Vec<(String, usize)> {
        let count = |act: &Act| self.seen.against.iter().filter(|other| *other == act).count();
        let counted = Act::ALL.iter().map(|act| (format!("moderation-act-{act}"), count(act)));
        counted.filter(|(_, count)| *count > 0).collect()
    }

    pub fn is_silenced(&self) -> bool {
        self.seen.author.silenced_until.is_some_and(|until| until > self.layout.now())
    }

    /// Of acts on the thing only the newest is undone, since the others lie below it.
    pub fn can_undo(&self, made: &MadeAct) -> bool {
        let is_covered = |(later, _): &(MadeAct, String)| {
            later.id > made.id && later.stands() && later.act.changes_thing()
        };
        made.stands()
            && made.is_young(self.layout.now())
            && !self.is_own
            && !(made.act.changes_thing() && self.seen.acts.iter().any(is_covered))
    }

    pub fn is_light(&self, record: &Record) -> bool {
        record.weight() < FULL_WEIGHT
    }

    pub fn error(&self, field: &str) -> Option<String> {
        say(&self.layout, &self.errors, field)
    }
}
