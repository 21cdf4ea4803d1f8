//! Cases, reports, acts and appeals, and how much each weighs.

use diesel::prelude::*;

use crate::accounts::AccountsError;
use crate::base::Moment;
use crate::base::ids::{ActId, AppealId, CaseId, FlagId, UserId};
use crate::coaches::CoachError;
use crate::db::DbError;
use crate::db::schema::{appeals, flags, moderation_acts, moderation_cases};
use crate::forum::ForumError;
use crate::library::LibraryError;
use crate::reviews::ReviewError;

/// For so many days an act can be taken back and appealed against; what it took away is kept as long.
pub const APPEAL_DAYS: i64 = 30;

/// The most reports a person makes in a day.
pub const FLAGS_A_DAY: i64 = 20;

/// What a report weighs by somebody without a record, in hundredths.
pub const FULL_WEIGHT: i32 = 100;

/// Reports that weigh so much together take a thing out of sight until staff decide: three people's without a record.
pub const HOLDING_WEIGHT: i32 = 300;

/// A report that weighs less makes no case grave by its reason alone.
const SERIOUS_WEIGHT: i32 = 50;

crate::text_enum!(
    /// What can be reported.
    ThingKind {
        Topic = "topic",
        Comment = "comment",
        Review = "review",
        /// A coach's words about themselves.
        Profile = "profile",
        Photo = "photo",
        Resource = "resource",
    }
);

crate::text_enum!(
    /// What is wrong with it.
    Reason {
        Spam = "spam",
        Harassment = "harassment",
        Hate = "hate",
        /// To somebody's life or health, or of children.
        Danger = "danger",
        /// What somebody did not want to be known.
        Privacy = "privacy",
        /// Money, somebody else's name, or ways around the platform.
        Fraud = "fraud",
        False = "false",
        OffTopic = "off_topic",
        Other = "other",
        /// A rule of the filter found it.
        Filter = "filter",
        /// A first post with a link.
        Newcomer = "newcomer",
    }
);

crate::text_enum!(
    CaseStatus {
        Open = "open",
        Decided = "decided",
    }
);

crate::text_enum!(
    /// How a case ended.
    Outcome {
        /// Staff did something about it.
        Upheld = "upheld",
        /// It may stay as it is.
        Dismissed = "dismissed",
    }
);

crate::text_enum!(
    /// What staff do. The first four are about the thing, the others about who published it.
    Act {
        /// It may stay; what was held back is shown.
        Approve = "approve",
        /// Out of sight for all but its author and staff.
        Hide = "hide",
        /// Gone, but for a stone where others answered.
        Remove = "remove",
        /// Written anew by staff.
        Edit = "edit",
        Warn = "warn",
        /// May not publish for some hours.
        Silence = "silence",
        Suspend = "suspend",
    }
);

impl ThingKind {
    /// What staff can do about such a thing and its author.
    pub fn acts(self) -> &'static [Act] {
        match self {
            Self::Topic | Self::Comment | Self::Review => Act::ALL,
            Self::Profile | Self::Resource => {
                &[Act::Approve, Act::Hide, Act::Warn, Act::Silence, Act::Suspend]
            }
            Self::Photo => &[Act::Approve, Act::Remove, Act::Warn, Act::Silence, Act::Suspend],
        }
    }

    /// What takes it out of sight beside an act about its author.
    pub fn beside(self) -> Option<Act> {
        [Act::Hide, Act::Remove].into_iter().find(|act| self.acts().contains(act))
    }
}

impl Reason {
    /// What people can choose from.
    pub const OF_PEOPLE: &'static [Self] = &[
        Self::Spam,
        Self::Harassment,
        Self::Hate,
        Self::Danger,
        Self::Privacy,
        Self::Fraud,
        Self::False,
        Self::OffTopic,
        Self::Other,
    ];

    /// The key of a sentence that tells a person what is wrong with what they did.
    pub fn told(self) -> &'static str {
        match self {
            Self::Spam => "moderation-told-spam",
            Self::Harassment => "moderation-told-harassment",
            Self::Hate => "moderation-told-hate",
            Self::Danger => "moderation-told-danger",
            Self::Privacy => "moderation-told-privacy",
            Self::Fraud => "moderation-told-fraud",
            Self::False => "moderation-told-false",
            Self::OffTopic => "moderation-told-off-topic",
            Self::Other | Self::Filter | Self::Newcomer => "moderation-told-other",
        }
    }

    /// How soon staff should look, from 1 to 3.
    pub fn severity(self) -> i32 {
        match self {
            Self::Danger | Self::Hate | Self::Privacy => 3,
            Self::Harassment | Self::Fraud => 2,
            Self::Spam
            | Self::False
            | Self::OffTopic
            | Self::Other
            | Self::Filter
            | Self::Newcomer => 1,
        }
    }
}

impl Act {
    /// The key that chooses it on the page of a case.
    pub fn key(self) -> &'static str {
        match self {
            Self::Approve => "a",
            Self::Hide => "h",
            Self::Remove => "r",
            Self::Edit => "e",
            Self::Warn => "w",
            Self::Silence => "s",
            Self::Suspend => "u",
        }
    }

    /// Whether its person is told: of what was found right, nobody hears who was not kept waiting.
    pub fn is_against(self) -> bool {
        self != Self::Approve
    }

    /// Whether it makes the thing another: such acts are undone in their order.
    pub fn changes_thing(self) -> bool {
        matches!(self, Self::Hide | Self::Remove | Self::Edit)
    }

    pub fn is_about_person(self) -> bool {
        matches!(self, Self::Warn | Self::Silence | Self::Suspend)
    }
}

/// Something that was reported or held back, as it was when that happened.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = moderation_cases)]
pub struct Case {
    pub id: CaseId,
    pub thing_kind: ThingKind,
    pub thing_id: String,
    pub author_id: UserId,
    pub status: CaseStatus,
    pub is_held: bool,
    pub is_private: bool,
    pub severity: i32,
    /// In hundredths of a report.
    pub weight: i32,
    pub title: String,
    pub words: String,
    pub opened_at: Moment,
    pub decided_at: Option<Moment>,
    pub outcome: Option<Outcome>,
}

/// One person's word, or the filter's.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = flags)]
pub struct Flag {
    pub id: FlagId,
    pub case_id: CaseId,
    pub reporter_id: Option<UserId>,
    pub reason: Reason,
    pub words: String,
    pub weight: i32,
    pub created_at: Moment,
}

/// What staff did.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = moderation_acts)]
pub struct MadeAct {
    pub id: ActId,
    pub case_id: CaseId,
    pub act: Act,
    pub moderator_id: UserId,
    pub reason: Reason,
    pub words: String,
    pub silenced_until: Option<Moment>,
    /// What was there, as JSON, for undoing.
    pub before: String,
    pub made_at: Moment,
    pub undone_at: Option<Moment>,
    pub undone_by: Option<UserId>,
}

impl MadeAct {
    pub fn stands(&self) -> bool {
        self.undone_at.is_none()
    }

    /// Whether it can still be taken back and appealed against.
    pub fn is_young(&self, now: Moment) -> bool {
        now < self.made_at.plus_days(APPEAL_DAYS)
    }
}

/// A person's answer to an act against them.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = appeals)]
pub struct Appeal {
    pub id: AppealId,
    pub act_id: ActId,
    pub author_id: UserId,
    pub words: String,
    pub made_at: Moment,
    pub decided_at: Option<Moment>,
    pub decided_by: Option<UserId>,
    pub is_upheld: Option<bool>,
    pub answer: String,
}

/// How many of somebody's reports staff agreed with, and how many not.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Record {
    pub agreed: i64,
    pub dismissed: i64,
}

impl Record {
    /// What a report by this person weighs, in hundredths: the share that was right of all decided ones, with one
    /// right one more for everybody (Laplace's rule of succession without its doubt of strangers), at least a tenth.
    pub fn weight(self) -> i32 {
        let (right, all) = (self.agreed + 1, self.agreed + self.dismissed + 1);
        let share = (right * i64::from(FULL_WEIGHT)).checked_div(all).unwrap_or_default();
        i32::try_from(share.clamp(10, i64::from(FULL_WEIGHT))).unwrap_or(FULL_WEIGHT)
    }
}

/// How soon staff should look at a case with such reports: as its gravest one asks for. One that weighs little is
/// mild, whatever it says.
pub fn severity(reports: impl Iterator<Item = (Reason, i32)>) -> i32 {
    let grave = |(reason, weight): (Reason, i32)| match weight {
        SERIOUS_WEIGHT.. => reason.severity(),
        _ => 1,
    };
    reports.map(grave).max().unwrap_or(1)
}

/// What the acts on a case come to: nothing while none stands.
pub fn outcome(standing: impl Iterator<Item = Act>) -> Option<Outcome> {
    standing.fold(None, |so_far, act| match (so_far, act) {
        (Some(Outcome::Upheld), _) => so_far,
        (_, Act::Approve) => Some(Outcome::Dismissed),
        _ => Some(Outcome::Upheld),
    })
}

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum ModerationError {
    #[error("no such thing, case, act or appeal")]
    NotFound,
    /// 409.
    #[error("one's own")]
    OwnThing,
    /// One report by one person: 409.
    #[error("reported already")]
    AlreadyFlagged,
    /// 429.
    #[error("too many reports")]
    TooMany,
    /// Somebody else was first: 409.
    #[error("it is so already")]
    AlreadySo,
    /// 409.
    #[error("not for such a thing")]
    NotPossible,
    /// Too old to be taken back or appealed against: 410.
    #[error("too late")]
    TooLate,
    /// Whoever acted does not decide about the appeal: 403.
    #[error("somebody else decides")]
    SomebodyElse,
    #[error(transparent)]
    Account(#[from] AccountsError),
    #[error(transparent)]
    Db(#[from] DbError),
}

impl From<diesel::result::Error> for ModerationError {
    fn from(error: diesel::result::Error) -> Self {
        Self::Db(error.into())
    }
}

impl crate::db::DbFailure for ModerationError {
    fn db_error(&self) -> Option<&DbError> {
        match self {
            Self::Db(error) | Self::Account(AccountsError::Db(error)) => Some(error),
            _ => None,
        }
    }
}

/// A feature that refuses says that the thing is not as it was: somebody was first.
macro_rules! was_first {
    ($($error:ident),*) => {$(
        impl From<$error> for ModerationError {
            fn from(error: $error) -> Self {
                match error {
                    $error::Db(error) => Self::Db(error),
                    $error::NotFound => Self::NotFound,
                    _ => Self::AlreadySo,
                }
            }
        }
    )*};
}
was_first!(ForumError, ReviewError, LibraryError, CoachError);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_false_reporters_weigh_less_and_right_ones_weigh_fully() {
        let weight = |agreed, dismissed| Record { agreed, dismissed }.weight();
        assert_eq!(weight(0, 0), 100);
        assert_eq!(weight(7, 0), 100);
        assert_eq!(weight(0, 1), 50);
        assert_eq!(weight(0, 3), 25);
        assert_eq!(weight(0, 1000), 10);
        assert!(weight(3, 1) > weight(1, 1));
    }

    #[test]
    fn a_case_is_as_grave_as_its_gravest_report_that_counts() {
        let grave = |reports: &[(Reason, i32)]| severity(reports.iter().copied());
        assert_eq!(grave(&[]), 1);
        assert_eq!(grave(&[(Reason::Spam, 100), (Reason::Danger, 100)]), 3);
        assert_eq!(grave(&[(Reason::Spam, 100), (Reason::Danger, 20)]), 1);
    }

    #[test]
    fn a_case_is_upheld_once_anything_was_done_and_open_when_nothing_stands() {
        let of = |acts: &[Act]| outcome(acts.iter().copied());
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[Act::Approve]), Some(Outcome::Dismissed));
        assert_eq!(of(&[Act::Hide, Act::Approve]), Some(Outcome::Upheld));
        assert_eq!(of(&[Act::Approve, Act::Warn]), Some(Outcome::Upheld));
    }

    #[test]
    fn every_act_has_a_key_of_its_own() {
        let keys: std::collections::BTreeSet<_> = Act::ALL.iter().map(|act| act.key()).collect();
        assert_eq!(keys.len(), Act::ALL.len());
    }
}
