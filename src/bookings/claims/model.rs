//! A claim that somebody did not come: its life and its rules. No database, no clock.

use diesel::prelude::*;

use super::super::model::{NoShow, Side};
use crate::base::Moment;
use crate::base::ids::{BookingId, NoShowClaimId, UserId};
use crate::db::schema::no_show_claims;
use crate::meetings::Party;

/// Who was there so long, in minutes, is not gone by silence: then the other's word or staff are needed.
pub const THERE_MINUTES: i64 = 5;

crate::text_enum!(
    /// Where a claim stands.
    ClaimStatus {
        /// The other side is asked.
        Open = "open",
        /// The other side says that it is so.
        Agreed = "agreed",
        /// The other side said nothing in time.
        Lapsed = "lapsed",
        /// The other side says otherwise, or was seen there: staff decide.
        Contested = "contested",
        /// Staff decided.
        Decided = "decided",
        /// Whoever said it took it back.
        Withdrawn = "withdrawn",
        /// The booking was called off meanwhile.
        Dropped = "dropped",
    }
);

crate::text_enum!(
    /// What can happen to a claim.
    Word {
        Agree = "agree",
        Lapse = "lapse",
        Contest = "contest",
        Decide = "decide",
        Withdraw = "withdraw",
        Drop = "drop",
    }
);

crate::text_enum!(
    /// What staff decide.
    Verdict {
        Student = "student",
        Coach = "coach",
        Both = "both",
        /// Both came: the session took place.
        Nobody = "none",
    }
);

impl ClaimStatus {
    /// The whole life of a claim. A pair that is not here cannot happen.
    pub fn after(self, word: Word) -> Option<Self> {
        match (self, word) {
            (Self::Open, Word::Agree) => Some(Self::Agreed),
            (Self::Open, Word::Lapse) => Some(Self::Lapsed),
            (Self::Open, Word::Contest) => Some(Self::Contested),
            (Self::Open, Word::Withdraw) => Some(Self::Withdrawn),
            (Self::Contested, Word::Decide) => Some(Self::Decided),
            (Self::Open | Self::Contested, Word::Drop) => Some(Self::Dropped),
            _ => None,
        }
    }

    /// Whether the booking waits for it.
    pub fn is_unsettled(self) -> bool {
        matches!(self, Self::Open | Self::Contested)
    }

    /// The statuses of claims that bookings wait for.
    pub const UNSETTLED: [Self; 2] = [Self::Open, Self::Contested];
}

impl Verdict {
    /// Who did not come, if anybody.
    pub fn no_show(self) -> Option<NoShow> {
        match self {
            Self::Student => Some(NoShow::Student),
            Self::Coach => Some(NoShow::Coach),
            Self::Both => Some(NoShow::Both),
            Self::Nobody => None,
        }
    }
}

/// What one side says of the other.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = no_show_claims)]
pub struct Claim {
    pub id: NoShowClaimId,
    pub booking_id: BookingId,
    pub status: ClaimStatus,
    pub by_side: Party,
    pub words: String,
    pub answer: String,
    pub verdict: Option<Verdict>,
    pub reason: String,
    pub decided_by: Option<UserId>,
    pub made_at: Moment,
    pub answer_by: Moment,
    pub answered_at: Option<Moment>,
    pub settled_at: Option<Moment>,
}

impl Claim {
    /// Who did not come, by the claim.
    pub fn who(&self) -> NoShow {
        match self.by_side {
            Party::Student => NoShow::Coach,
            Party::Coach => NoShow::Student,
        }
    }

    pub fn is_by(&self, side: Side) -> bool {
        self.by_side.side() == side
    }

    /// Whether this side is asked for its word.
    pub fn asks(&self, side: Side) -> bool {
        self.status == ClaimStatus::Open && self.by_side.other().side() == side
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The whole table, written out by hand.
    const LIFE: &[(ClaimStatus, Word, ClaimStatus)] = &[
        (ClaimStatus::Open, Word::Agree, ClaimStatus::Agreed),
        (ClaimStatus::Open, Word::Lapse, ClaimStatus::Lapsed),
        (ClaimStatus::Open, Word::Contest, ClaimStatus::Contested),
        (ClaimStatus::Open, Word::Withdraw, ClaimStatus::Withdrawn),
        (ClaimStatus::Open, Word::Drop, ClaimStatus::Dropped),
        (ClaimStatus::Contested, Word::Decide, ClaimStatus::Decided),
        (ClaimStatus::Contested, Word::Drop, ClaimStatus::Dropped),
    ];

    #[test]
    fn n3_the_life_of_a_claim_is_exactly_this_and_what_is_settled_stays_settled() {
        for from in ClaimStatus::ALL {
            for word in Word::ALL {
                let written = LIFE.iter().find(|(f, w, _)| f == from && w == word).map(|l| l.2);
                assert_eq!(from.after(*word), written, "{from} {word}");
            }
            assert_eq!(from.is_unsettled(), LIFE.iter().any(|(f, ..)| f == from));
        }
    }
}
