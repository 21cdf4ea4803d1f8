//! What people and staff type about a case.

use serde::Deserialize;

use super::commands::Decision;
use super::model::{Act, Reason, ThingKind};
use crate::prose::filter::{LONGEST, RuleKind, words_of};
use crate::web::FieldErrors;

/// The longest that somebody is silenced: thirty days.
const MOST_HOURS: i64 = 720;

/// A report.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct FlagForm {
    pub reason: String,
    pub words: String,
}

impl FlagForm {
    pub fn parse(&self) -> Result<(Reason, String), FieldErrors> {
        let mut errors = FieldErrors::default();
        let reason = self.reason.parse().ok().filter(|reason| Reason::OF_PEOPLE.contains(reason));
        if reason.is_none() {
            errors.add("reason", "field-choose");
        }
        // "Something else" says nothing by itself.
        let least = if reason == Some(Reason::Other) { 5 } else { 0 };
        let words = errors.text("words", &self.words, least, 1000);
        errors.or(|| Some((reason?, words)))
    }
}

/// What a moderator does.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ActForm {
    pub act: String,
    pub reason: String,
    pub words: String,
    pub text: String,
    pub hours: String,
    /// What is done to the thing beside a silence or a suspension of its author.
    pub also: String,
    /// Whether what a suspension calls off is meant.
    pub confirmed: String,
    /// The newest act that the moderator saw, or that there was none.
    pub after: String,
}

impl ActForm {
    pub fn parse(&self, kind: ThingKind) -> Result<Decision, FieldErrors> {
        let mut errors = FieldErrors::default();
        let act: Option<Act> = self.act.parse().ok().filter(|act| kind.acts().contains(act));
        if act.is_none() {
            errors.add("act", "field-choose");
        }
        let reason: Option<Reason> =
            self.reason.parse().ok().filter(|reason| Reason::OF_PEOPLE.contains(reason));
        if reason.is_none() {
            errors.add("reason", "field-choose");
        }
        let words = errors.text("words", &self.words, 0, 1000);
        let text = match act {
            Some(Act::Edit) => errors.text("text", &self.text, 1, 20_000),
            _ => String::new(),
        };
        let hours = match act {
            Some(Act::Silence) => errors.number("hours", &self.hours, 1, MOST_HOURS),
            _ => 0,
        };
        let also: Option<Act> = match act {
            Some(Act::Silence | Act::Suspend) if !self.also.is_empty() => {
                let also = self.also.parse().ok();
                let also = also.filter(|also| kind.beside() == Some(*also));
                if also.is_none() {
                    errors.add("also", "field-choose");
                }
                also
            }
            _ => None,
        };
        let after = self.after.clone();
        errors.or(|| Some(Decision { act: act?, reason: reason?, words, text, hours, also, after }))
    }
}

/// An appeal.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct AppealForm {
    pub words: String,
}

impl AppealForm {
    pub fn parse(&self) -> Result<String, FieldErrors> {
        let mut errors = FieldErrors::default();
        let words = errors.text("words", &self.words, 10, 2000);
        errors.or(|| Some(words))
    }
}

/// What staff decide about an appeal.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct VerdictForm {
    pub verdict: String,
    pub answer: String,
}

impl VerdictForm {
    pub fn parse(&self) -> Result<(bool, String), FieldErrors> {
        let mut errors = FieldErrors::default();
        let is_upheld = match self.verdict.as_str() {
            "uphold" => Some(true),
            "reject" => Some(false),
            _ => None,
        };
        if is_upheld.is_none() {
            errors.add("verdict", "field-choose");
        }
        let answer = errors.text("answer", &self.answer, 5, 1000);
        errors.or(|| Some((is_upheld?, answer)))
    }
}

/// A rule of the filter, or a text to try the rules on.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct RuleForm {
    pub kind: String,
    pub pattern: String,
    pub most: String,
    /// A text to try instead.
    pub sample: String,
}

impl RuleForm {
    pub fn parse(&self) -> Result<(RuleKind, String, i32), FieldErrors> {
        let mut errors = FieldErrors::default();
        let kind: Option<RuleKind> = self.kind.parse().ok();
        match kind {
            None => errors.add("kind", "field-choose"),
            Some(RuleKind::Words) => {
                let pattern = errors.line("pattern", &self.pattern, 1, LONGEST);
                if words_of(&pattern).is_empty() {
                    errors.add("pattern", "moderation-error-pattern");
                }
                return errors.or(|| Some((RuleKind::Words, pattern.to_lowercase(), 0)));
            }
            Some(_) => {}
        }
        let most = errors.number("most", &self.most, 0, 1000);
        errors.or(|| Some((kind?, String::new(), i32::try_from(most).ok()?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn something_else_needs_words_and_staffs_reasons_are_not_peoples() {
        let flag = |reason: &str, words: &str| {
            FlagForm { reason: reason.to_owned(), words: words.to_owned() }.parse()
        };
        assert!(flag("spam", "").is_ok());
        assert!(flag("other", "").unwrap_err().of("words").is_some());
        assert!(flag("newcomer", "").unwrap_err().of("reason").is_some());
    }

    #[test]
    fn an_act_must_fit_the_thing_and_say_for_how_long() {
        let act = |act: &str, hours: &str, kind| {
            let form = ActForm {
                act: act.to_owned(),
                reason: "spam".to_owned(),
                hours: hours.to_owned(),
                ..ActForm::default()
            };
            form.parse(kind)
        };
        assert!(act("hide", "", ThingKind::Topic).is_ok());
        assert!(act("hide", "", ThingKind::Photo).unwrap_err().of("act").is_some());
        assert!(act("silence", "0", ThingKind::Topic).unwrap_err().of("hours").is_some());
        assert_eq!(act("silence", "24", ThingKind::Topic).unwrap().hours, 24);
        assert!(act("edit", "", ThingKind::Review).unwrap_err().of("text").is_some());
    }
}
