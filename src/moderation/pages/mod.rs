//! The pages of moderation.

mod appeals;
mod case;

use askama::Template;

pub use appeals::{AppealView, AppealingPage};
pub use case::CaseView;

use super::forms::{FlagForm, RuleForm};
use super::model::{Appeal, Case, MadeAct, Reason};
use super::queries::{CaseRow, Counts, Tab};
use super::things::{Shown, Thing};
use crate::accounts::Face;
use crate::base::ids::{ActId, FilterRuleId};
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
    /// What the reader has just done, to be taken back at once.
    pub done: Option<ActId>,
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
