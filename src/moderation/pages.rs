//! The pages of moderation.

use askama::Template;

use super::commands::NO_ACT;
use super::forms::{ActForm, AppealForm, FlagForm, RuleForm, VerdictForm};
use super::model::{APPEAL_DAYS, Act, Appeal, Case, FULL_WEIGHT, MadeAct, Reason, Record};
use super::queries::{AppealPage, CasePage, CaseRow, Counts, Tab, Told};
use super::things::{Shown, Thing};
use crate::accounts::Face;
use crate::base::Moment;
use crate::base::ids::FilterRuleId;
use crate::prose::filter::{Rule, RuleKind};
use crate::web::paging::Paging;
use crate::web::{FieldErrors, Layout, filters};

/// How many letters of a text the queue shows.
const EXCERPT: usize = 220;

/// The tone of a badge for a severity.
fn tone(severity: i32) -> &'static str {
    match severity {
        3 => "bad",
        2 => "warn",
        _ => "neutral",
    }
}

/// The key of a kind of thing in words.
fn kind_key(case: &Case) -> String {
    format!("moderation-kind-{}", case.thing_kind)
}

fn reason_key(reason: Reason) -> String {
    format!("moderation-reason-{reason}")
}

/// The reasons to choose from, one of them chosen.
fn reasons(layout: &Layout, chosen: &str) -> Vec<(&'static str, String, bool)> {
    let option = |reason: &Reason| {
        let words = layout.reader.text(&reason_key(*reason));
        (reason.as_str(), words, reason.as_str() == chosen)
    };
    Reason::OF_PEOPLE.iter().map(option).collect()
}

fn say(layout: &Layout, errors: &FieldErrors, field: &str) -> Option<String> {
    errors.of(field).map(|msg| layout.reader.locale.say(msg))
}

/// Somebody reports something.
#[derive(Template)]
#[template(path = "moderation/flag.html")]
pub struct FlagPage {
    pub layout: Layout,
    pub thing: Thing,
    pub shown: Shown,
    /// Why it cannot be reported: the key of the words.
    pub refusal: Option<&'static str>,
    pub form: FlagForm,
    pub errors: FieldErrors,
}

impl FlagPage {
    pub fn kind_key(&self) -> String {
        format!("moderation-kind-{}", self.thing.kind)
    }

    pub fn excerpt(&self) -> String {
        excerpt(&self.shown.words)
    }

    pub fn reasons(&self) -> Vec<(&'static str, String, String, String, bool)> {
        let option = |(word, title, chosen): (&'static str, String, bool)| {
            let text = self.layout.reader.text(&format!("moderation-reason-{word}-text"));
            (word, title, text, String::new(), chosen)
        };
        reasons(&self.layout, &self.form.reason).into_iter().map(option).collect()
    }

    pub fn error(&self, field: &str) -> Option<String> {
        say(&self.layout, &self.errors, field)
    }
}

/// The beginning of a text in one line.
fn excerpt(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default().trim_end()),
        None => line,
    }
}

/// What waits, and what was decided.
#[derive(Template)]
#[template(path = "moderation/queue.html")]
pub struct QueuePage {
    pub layout: Layout,
    pub is_admin: bool,
    pub tab: Tab,
    pub rows: Vec<CaseRow>,
    pub appeals: Vec<(Appeal, MadeAct, Case, Face)>,
    pub counts: Counts,
    pub paging: Paging,
}

impl QueuePage {
    pub fn workspace_page(&self) -> &'static str {
        "moderation"
    }

    pub fn tabs(&self) -> Vec<(&'static str, &'static str, i64, bool)> {
        let tab = |word, key, count, tab| (word, key, count, self.tab == tab);
        vec![
            tab("open", "moderation-tab-open", self.counts.open, Tab::Open),
            tab("appeals", "moderation-tab-appeals", self.counts.appeals, Tab::Appeals),
            tab("decided", "moderation-tab-decided", 0, Tab::Decided),
        ]
    }

    pub fn is_of_appeals(&self) -> bool {
        self.tab == Tab::Appeals
    }

    pub fn is_open(&self) -> bool {
        self.tab == Tab::Open
    }

    pub fn tone(&self, case: &Case) -> &'static str {
        tone(case.severity)
    }

    pub fn severity_key(&self, case: &Case) -> String {
        format!("moderation-severity-{}", case.severity)
    }

    pub fn kind_key(&self, case: &Case) -> String {
        kind_key(case)
    }

    pub fn outcome_key(&self, case: &Case) -> Option<String> {
        case.outcome.map(|outcome| format!("moderation-outcome-{outcome}"))
    }

    pub fn act_key(&self, made: &MadeAct) -> String {
        format!("moderation-act-{}", made.act)
    }

    /// The beginning of what it says. Of what is for some people only, lists say nothing.
    pub fn excerpt(&self, case: &Case) -> Option<String> {
        (!case.is_private).then(|| excerpt(&case.words)).filter(|text| !text.is_empty())
    }

    pub fn reasons(&self, row: &CaseRow) -> String {
        let words: Vec<String> = row
            .reasons
            .iter()
            .map(|reason| self.layout.reader.text(&reason_key(*reason)))
            .collect();
        words.join(" · ")
    }

    pub fn page(&self, number: Option<i64>) -> Option<String> {
        let show = match self.tab {
            Tab::Open => "open",
            Tab::Appeals => "appeals",
            Tab::Decided => "decided",
        };
        number.map(|number| format!("/admin/moderation?show={show}&page={number}"))
    }
}

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

    pub fn choices(&self) -> Vec<Choice> {
        let choice = |act: &Act| Choice {
            act: *act,
            title: self.layout.reader.text(&format!("moderation-do-{act}")),
            text: self.layout.reader.text(&format!("moderation-do-{act}-text")),
            is_chosen: self.form.act == act.as_str(),
        };
        self.seen.case.thing_kind.acts().iter().map(choice).collect()
    }

    pub fn can(&self, act: &str) -> bool {
        self.seen.case.thing_kind.acts().iter().any(|one| one.as_str() == act)
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

/// Somebody appeals.
#[derive(Template)]
#[template(path = "moderation/appealing.html")]
pub struct AppealingPage {
    pub layout: Layout,
    pub token: String,
    pub told: Told,
    pub form: AppealForm,
    pub errors: FieldErrors,
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

/// What the filter looks for.
#[derive(Template)]
#[template(path = "moderation/filter.html")]
pub struct FilterPage {
    pub layout: Layout,
    pub rules: Vec<Rule>,
    /// Whether a text was tried, and the rules that found it.
    pub tried: bool,
    pub found: Vec<FilterRuleId>,
    pub form: RuleForm,
    pub errors: FieldErrors,
}

impl FilterPage {
    pub fn workspace_page(&self) -> &'static str {
        "moderation"
    }

    pub fn kinds(&self) -> Vec<(&'static str, String, bool)> {
        let option = |kind: &RuleKind| {
            let words = self.layout.reader.text(&format!("moderation-rule-{kind}"));
            (kind.as_str(), words, self.form.kind == kind.as_str())
        };
        RuleKind::ALL.iter().map(option).collect()
    }

    pub fn is_of_words(&self, rule: &Rule) -> bool {
        rule.kind == RuleKind::Words
    }

    pub fn rule_key(&self, rule: &Rule) -> String {
        format!("moderation-rule-{}-is", rule.kind)
    }

    pub fn finds(&self, rule: &Rule) -> bool {
        self.found.contains(&rule.id)
    }

    pub fn error(&self, field: &str) -> Option<String> {
        say(&self.layout, &self.errors, field)
    }
}
