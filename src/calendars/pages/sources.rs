//! The calendars elsewhere of a coach: how fresh each is, what stands in the way, and forms to add one.

use askama::Template;

use crate::base::Msg;
use crate::calendars::forms::{ChangeForm, SourceForm};
use crate::calendars::model::{Kind, Problem, Source, SourceCalendar};
use crate::calendars::queries::{Conflict, SourceLine};
use crate::web::{FieldErrors, Layout, filters, times};

/// All of them, and the forms.
#[derive(Template)]
#[template(path = "calendars/sources.html")]
pub struct SourcesPage {
    pub layout: Layout,
    /// The providers that accounts can be connected of.
    pub providers: Vec<Kind>,
    pub lines: Vec<SourceLine>,
    pub conflicts: Vec<Conflict>,
    pub form: SourceForm,
    pub errors: FieldErrors,
}

impl SourcesPage {
    pub fn workspace_page(&self) -> &'static str {
        "calendars"
    }

    /// An error of the form for addresses, or of the one for accounts.
    pub fn error(&self, is_account: bool, field: &str) -> Option<String> {
        let own = self.errors.of(field).filter(|_| self.form.is_account() == is_account);
        own.map(|msg| self.layout.reader.locale.say(msg))
    }

    /// What was typed into one of the two forms.
    pub fn typed(&self, is_account: bool, value: &str) -> String {
        if self.form.is_account() == is_account { value.to_owned() } else { String::new() }
    }

    pub fn shows_titles(&self, is_account: bool) -> bool {
        self.form.is_account() == is_account && self.form.shows_titles()
    }

    pub fn is_account_open(&self) -> bool {
        self.form.is_account()
    }

    pub fn kind(&self, source: &Source) -> &'static str {
        kind_key(source.kind)
    }

    pub fn problem(&self, source: &Source) -> Option<&'static str> {
        problem_of(source)
    }

    /// Whether its permission must be given again.
    pub fn can_reconnect(&self, source: &Source) -> bool {
        source.problem == Some(Problem::SignIn) && self.providers.contains(&source.kind)
    }

    pub fn connect_key(&self, kind: &Kind) -> &'static str {
        if *kind == Kind::Google {
            "calendars-connect-google"
        } else {
            "calendars-connect-microsoft"
        }
    }

    /// How old the copy is, in words.
    pub fn freshness(&self, source: &Source) -> String {
        freshness(source, &self.layout)
    }
}

/// One calendar, to change it.
#[derive(Template)]
#[template(path = "calendars/source.html")]
pub struct SourcePage {
    pub layout: Layout,
    pub source: Source,
    pub calendars: Vec<SourceCalendar>,
    pub form: ChangeForm,
    pub errors: FieldErrors,
}

impl SourcePage {
    pub fn new(layout: Layout, source: Source, calendars: Vec<SourceCalendar>) -> Self {
        let form = ChangeForm {
            name: source.name.clone(),
            shows_titles: if source.shows_titles { "yes" } else { "" }.to_owned(),
            busy: calendars
                .iter()
                .filter(|one| one.is_busy)
                .map(|one| one.id.to_string())
                .collect(),
        };
        Self { layout, source, calendars, form, errors: FieldErrors::default() }
    }

    pub fn workspace_page(&self) -> &'static str {
        "calendars"
    }

    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn shows_titles(&self) -> bool {
        self.form.shows_titles == "yes"
    }

    pub fn is_busy(&self, calendar: &SourceCalendar) -> bool {
        self.form.busy.iter().any(|id| *id == calendar.id.to_string())
    }

    pub fn problem(&self) -> Option<&'static str> {
        problem_of(&self.source)
    }

    /// Google is asked for times only.
    pub fn has_titles(&self) -> bool {
        self.source.kind != Kind::Google
    }

    pub fn freshness(&self) -> String {
        freshness(&self.source, &self.layout)
    }
}

/// The question whether to remove one.
#[derive(Template)]
#[template(path = "calendars/remove.html")]
pub struct RemovePage {
    pub layout: Layout,
    pub source: Source,
}

impl RemovePage {
    pub fn workspace_page(&self) -> &'static str {
        "calendars"
    }
}

fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Ics => "calendars-kind-ics",
        Kind::Caldav => "calendars-kind-caldav",
        Kind::Google => "calendars-kind-google",
        Kind::Microsoft => "calendars-kind-microsoft",
    }
}

/// What is wrong with a calendar, in words that fit its kind.
fn problem_of(source: &Source) -> Option<&'static str> {
    let is_permission = matches!(source.kind, Kind::Google | Kind::Microsoft);
    match source.problem {
        Some(Problem::SignIn) if is_permission => Some("calendars-problem-permission"),
        problem => problem.map(problem_key),
    }
}

/// A problem in words, which say what to do.
pub fn problem_key(problem: Problem) -> &'static str {
    match problem {
        Problem::Refused => "calendars-problem-refused",
        Problem::TooLarge => "calendars-problem-too-large",
        Problem::TooSlow => "calendars-problem-too-slow",
        Problem::Unreachable => "calendars-problem-unreachable",
        Problem::NotFound => "calendars-problem-not-found",
        Problem::SignIn => "calendars-problem-sign-in",
        Problem::NotACalendar => "calendars-problem-not-a-calendar",
        Problem::TooMany => "calendars-problem-too-many",
        Problem::Failed => "calendars-problem-failed",
    }
}

fn freshness(source: &Source, layout: &Layout) -> String {
    let ago = source.read_at.map(|at| times::relative(&layout.reader, at)).unwrap_or_default();
    let key = if source.problem.is_some() { "calendars-stale" } else { "calendars-fresh" };
    layout.reader.locale.say(&Msg::new(key).with("ago", ago))
}
