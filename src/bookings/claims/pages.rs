//! The pages of claims: the word of the other side, and the decision of staff.

use askama::Template;

use super::forms::{AnswerForm, VerdictForm};
use super::model::{Claim, ClaimStatus, THERE_MINUTES, Verdict};
use super::queries::{Case, Line};
use crate::base::ids::BookingId;
use crate::base::{Moment, Money, Msg};
use crate::bookings::queries::Details;
use crate::meetings::{Party, Story};
use crate::web::paging::Paging;
use crate::web::{FieldErrors, Layout, filters, times};

/// What the page of a booking says of a claim, to one side.
#[derive(Debug, Clone)]
pub struct ClaimCard {
    pub tone: &'static str,
    pub title: Msg,
    pub text: Msg,
    /// What was said, with the name of who said it.
    pub words: Vec<(String, String)>,
    pub can_answer: bool,
    pub can_withdraw: bool,
}

impl ClaimCard {
    /// The card for the side that looks; nothing once the history of the booking says it all.
    pub fn of(claim: &Claim, seen: &Details, layout: &Layout) -> Option<Self> {
        let other = seen.other().name.as_str();
        let is_own = claim.is_by(seen.side);
        let is_there = was_there(claim, seen, layout.now());
        let until = times::when(&layout.reader, claim.answer_by);
        let (tone, title, text) = match (claim.status, is_own, is_there) {
            (ClaimStatus::Open, true, false) => ("info", "claims-own-title", "claims-own-text"),
            (ClaimStatus::Open, true, true) => ("info", "claims-own-title", "claims-own-seen"),
            (ClaimStatus::Open, false, false) => {
                ("warn", "claims-asked-title", "claims-asked-text")
            }
            (ClaimStatus::Open, false, true) => ("warn", "claims-asked-title", "claims-asked-seen"),
            (ClaimStatus::Contested, ..) => {
                ("info", "claims-contested-title", "claims-contested-text")
            }
            (ClaimStatus::Decided, ..) if claim.verdict == Some(Verdict::Nobody) => {
                ("plain", "claims-dismissed-title", "claims-dismissed-text")
            }
            _ => return None,
        };
        let say = |key| Msg::new(key).with("other", other).with("until", until.as_str());
        let name = |party: Party| match (party.side() == seen.side, party) {
            (true, _) => layout.reader.text("meetings-you"),
            (false, Party::Student) => seen.student.name.clone(),
            (false, Party::Coach) => seen.coach.name.clone(),
        };
        let said = [
            (name(claim.by_side), claim.words.clone()),
            (name(claim.by_side.other()), claim.answer.clone()),
            (layout.reader.text("bookings-step-platform"), claim.reason.clone()),
        ];
        Some(Self {
            tone,
            title: say(title),
            text: say(text),
            words: said.into_iter().filter(|(_, words)| !words.is_empty()).collect(),
            can_answer: claim.asks(seen.side) && layout.now() < claim.answer_by,
            can_withdraw: is_own && claim.status == ClaimStatus::Open,
        })
    }
}

/// Whether the call says that who is said to be missing was there.
fn was_there(claim: &Claim, seen: &Details, now: Moment) -> bool {
    seen.meeting
        .as_ref()
        .is_some_and(|presence| presence.minutes_of(claim.by_side.other(), now) >= THERE_MINUTES)
}

/// The other side is asked for its word.
#[derive(Template)]
#[template(path = "claims/answer.html")]
pub struct AnswerPage {
    pub layout: Layout,
    pub booking: BookingId,
    /// Which session it is about.
    pub title: String,
    pub starts_at: Moment,
    pub ends_at: Moment,
    pub card: ClaimCard,
    pub form: AnswerForm,
    pub errors: FieldErrors,
    /// What agreeing means.
    pub means: Msg,
}

impl AnswerPage {
    pub fn error(&self) -> Option<String> {
        self.errors.of("answer").map(|msg| self.layout.reader.locale.say(msg))
    }
}

/// What follows if a claim is right, in money.
pub fn meaning(claim: &Claim, seen: &Details) -> Msg {
    let key = match (seen.booking.price_minor > 0, claim.by_side) {
        (false, _) => "claims-means-nothing",
        (true, Party::Coach) => "claims-means-kept",
        (true, Party::Student) => "claims-means-back",
    };
    Msg::new(key).with("price", seen.booking.price())
}

/// The list of staff.
#[derive(Template)]
#[template(path = "claims/list.html")]
pub struct ListPage {
    pub layout: Layout,
    pub tab: ClaimStatus,
    pub lines: Vec<Line>,
    pub paging: Paging,
}

/// The tabs of the list: the state and the key of its name.
pub const TABS: [(ClaimStatus, &str); 5] = [
    (ClaimStatus::Contested, "claims-tab-contested"),
    (ClaimStatus::Open, "claims-tab-open"),
    (ClaimStatus::Decided, "claims-tab-decided"),
    (ClaimStatus::Agreed, "claims-tab-agreed"),
    (ClaimStatus::Lapsed, "claims-tab-lapsed"),
];

impl ListPage {
    pub fn workspace_page(&self) -> &'static str {
        "no-shows"
    }

    pub fn tabs(&self) -> Vec<(&'static str, &'static str, bool)> {
        TABS.iter().map(|(status, key)| (status.as_str(), *key, *status == self.tab)).collect()
    }

    /// `Sam Rivera says that Amara Okafor did not come`.
    pub fn what(&self, line: &Line) -> Msg {
        said_by(&line.claim, &line.student, &line.coach)
    }

    pub fn page(&self, number: Option<i64>) -> Option<String> {
        number.map(|number| format!("/admin/no-shows?show={}&page={number}", self.tab))
    }
}

fn said_by(claim: &Claim, student: &str, coach: &str) -> Msg {
    let (by, other) =
        if claim.by_side == Party::Coach { (coach, student) } else { (student, coach) };
    Msg::new("claims-said").with("by", by).with("other", other)
}

/// One claim, for staff to decide.
#[derive(Template)]
#[template(path = "claims/case.html")]
pub struct CasePage {
    pub layout: Layout,
    pub case: Case,
    pub form: VerdictForm,
    pub errors: FieldErrors,
}

impl CasePage {
    pub fn workspace_page(&self) -> &'static str {
        "no-shows"
    }

    pub fn what(&self) -> Msg {
        said_by(&self.case.claim, &self.case.student.name, &self.case.coach.name)
    }

    pub fn is_open(&self) -> bool {
        self.case.claim.status == ClaimStatus::Contested
    }

    pub fn status_key(&self) -> String {
        format!("claims-tab-{}", self.case.claim.status)
    }

    /// Both words, with the names of those who said them.
    pub fn words(&self) -> Vec<(String, String)> {
        let claim = &self.case.claim;
        let name = |party| {
            let face = if party == Party::Coach { &self.case.coach } else { &self.case.student };
            face.name.clone()
        };
        vec![
            (name(claim.by_side), claim.words.clone()),
            (name(claim.by_side.other()), claim.answer.clone()),
        ]
    }

    pub fn story(&self) -> Option<Story> {
        let presence = self.case.presence.as_ref()?;
        let (student, coach) = (&self.case.student.name, &self.case.coach.name);
        Some(presence.story(&self.layout.reader, student, coach))
    }

    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    /// The verdicts with what each means in money.
    pub fn verdicts(&self) -> Vec<(&'static str, String, String, String, bool)> {
        let reader = &self.layout.reader;
        let price = self.case.booking.price();
        Verdict::ALL
            .iter()
            .map(|verdict| {
                let (title, means) = match verdict {
                    Verdict::Student => ("claims-verdict-student", "claims-verdict-kept"),
                    Verdict::Coach => ("claims-verdict-coach", "claims-verdict-back"),
                    Verdict::Both => ("claims-verdict-both", "claims-verdict-back"),
                    Verdict::Nobody => ("claims-verdict-none", "claims-verdict-kept"),
                };
                let names = Msg::new(title)
                    .with("student", self.case.student.name.as_str())
                    .with("coach", self.case.coach.name.as_str());
                let means = self.means(means, price);
                let is_chosen = self.form.verdict == verdict.as_str();
                let title = reader.locale.say(&names);
                (verdict.as_str(), title, means, String::new(), is_chosen)
            })
            .collect()
    }

    fn means(&self, key: &'static str, price: Money) -> String {
        if price.is_zero() {
            return String::new();
        }
        let means = Msg::new(key)
            .with("price", price)
            .with("student", self.case.student.name.as_str())
            .with("coach", self.case.coach.name.as_str());
        self.layout.reader.locale.say(&means)
    }

    /// What was decided, in words.
    pub fn decision(&self) -> Option<Msg> {
        let key = match self.case.claim.verdict? {
            Verdict::Student => "claims-verdict-student",
            Verdict::Coach => "claims-verdict-coach",
            Verdict::Both => "claims-verdict-both",
            Verdict::Nobody => "claims-verdict-none",
        };
        let names = Msg::new(key)
            .with("student", self.case.student.name.as_str())
            .with("coach", self.case.coach.name.as_str());
        Some(names)
    }
}
