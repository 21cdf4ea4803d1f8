//! Coach profiles, offers and their rules.

use diesel::prelude::*;

use crate::base::ids::{OfferId, UserId};
use crate::base::{Currency, Moment, Money, TextList};
use crate::db::DbError;
use crate::db::schema::{coach_profiles, coach_stats, offers, saved_coaches, topics};

crate::text_enum!(
    /// Where a coach stands with the platform.
    CoachStatus {
        /// Being written; nobody else sees it.
        Draft = "draft",
        /// Waits for staff.
        Submitted = "submitted",
        /// Listed and bookable.
        Approved = "approved",
        /// Approved, but takes no new bookings for now.
        Paused = "paused",
        /// Shut out by staff.
        Suspended = "suspended",
    }
);

crate::text_enum!(
    /// What can happen to a coach's standing.
    CoachStep {
        /// The coach asks to be listed.
        Submit = "submit",
        Approve = "approve",
        /// Staff want something changed first.
        Return = "return",
        Pause = "pause",
        Resume = "resume",
        Suspend = "suspend",
        /// Staff let a suspended coach in again; the coach decides when to be listed.
        Reinstate = "reinstate",
    }
);

impl CoachStatus {
    /// The whole life of a coach's standing. A pair that is not here cannot happen.
    pub fn after(self, step: CoachStep) -> Result<Self, CoachError> {
        match (self, step) {
            (Self::Draft, CoachStep::Submit) => Ok(Self::Submitted),
            (Self::Submitted, CoachStep::Approve) | (Self::Paused, CoachStep::Resume) => {
                Ok(Self::Approved)
            }
            (Self::Submitted, CoachStep::Return) => Ok(Self::Draft),
            (Self::Approved, CoachStep::Pause) | (Self::Suspended, CoachStep::Reinstate) => {
                Ok(Self::Paused)
            }
            (Self::Approved | Self::Paused, CoachStep::Suspend) => Ok(Self::Suspended),
            (Self::Draft | Self::Submitted, CoachStep::Resume | CoachStep::Pause) => {
                Err(CoachError::NotApproved)
            }
            (from, step) => Err(CoachError::NotPossible { from, step }),
        }
    }

    /// Whether the coach is still on the way to the first approval.
    pub fn is_onboarding(self) -> bool {
        matches!(self, Self::Draft | Self::Submitted)
    }
}

crate::text_enum!(
    /// What a profile must have before staff look at it.
    Need {
        ConfirmedEmail = "email",
        Headline = "headline",
        Bio = "bio",
        Topics = "topics",
        Languages = "languages",
        Country = "country",
        Rate = "rate",
        MeetingLink = "meeting",
        Offer = "offer",
        Hours = "hours",
    }
);

/// Why something about a coach was not done.
#[derive(Debug, thiserror::Error)]
pub enum CoachError {
    #[error("there is no such coach")]
    NotFound,
    #[error("there is no such offer")]
    NoSuchOffer,
    /// Row R5: the role is right, the state is not.
    #[error("the profile is not approved yet")]
    NotApproved,
    #[error("a {from} profile cannot {step}")]
    NotPossible { from: CoachStatus, step: CoachStep },
    #[error("the profile is not complete")]
    Incomplete(Vec<Need>),
    /// Somebody took the address, or the profile was started twice, in the same moment.
    #[error("the address was taken meanwhile")]
    AddressTaken,
    #[error("bookings refer to the offer")]
    OfferInUse,
    #[error("the offer is not priced in the profile's currency")]
    OtherCurrency,
    #[error("offers are priced in another currency")]
    PricedOffers,
    #[error("there are too many offers")]
    TooManyOffers,
    #[error("there is no such field")]
    NoSuchTopic,
    /// Another field has the name, or was added in the same moment.
    #[error("there is a field of this name")]
    TopicExists,
    /// A coach chose the field in the moment in which it was deleted.
    #[error("coaches have chosen the field")]
    TopicInUse,
    #[error(transparent)]
    Db(#[from] DbError),
}
crate::db_failure!(CoachError);

crate::text_enum!(
    /// Where a coach meets.
    MeetingProvider {
        /// A Jitsi room made for each booking.
        Jitsi = "jitsi",
        /// The coach's own link.
        OwnLink = "own_link",
        /// A call at Zoom, made for each booking in the operator's account.
        Zoom = "zoom",
        /// A call on Google Meet, made for each booking with an event in the coach's own calendar.
        GoogleMeet = "google_meet",
    }
);

impl MeetingProvider {
    /// Whether somebody else makes a call for each booking.
    pub fn makes_calls(self) -> bool {
        matches!(self, Self::Zoom | Self::GoogleMeet)
    }
}

/// A field of coaching. A retired one stays on the profiles that have it; nobody can choose it any more.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = topics)]
pub struct Topic {
    pub slug: String,
    pub name: String,
    pub blurb: String,
    pub icon: String,
    pub position: i32,
    pub is_retired: bool,
}

/// The pictures a field may have: names of the sprite.
pub const TOPIC_ICONS: &[&str] = &[
    "compass",
    "route",
    "signpost",
    "rocket",
    "briefcase",
    "users",
    "code",
    "chart-scatter",
    "pen-tool",
    "palette",
    "music",
    "camera",
    "languages",
    "globe",
    "sigma",
    "microscope",
    "graduation-cap",
    "book-open",
    "feather",
    "mic",
    "message-circle",
    "leaf",
    "sprout",
    "heart-pulse",
    "dumbbell",
    "brain",
    "lightbulb",
    "scale",
    "piggy-bank",
    "landmark",
    "trophy",
    "sun",
];

/// A user's coaching side. `review_note` is what staff said when they returned it.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = coach_profiles)]
pub struct CoachProfile {
    pub user_id: UserId,
    pub slug: String,
    pub status: CoachStatus,
    pub title: String,
    pub headline: String,
    pub bio: String,
    pub bio_html: String,
    pub style: String,
    pub style_html: String,
    pub specialties: TextList,
    pub past_companies: TextList,
    pub certifications: TextList,
    pub experience_years: i32,
    pub location: String,
    pub country: String,
    pub website: String,
    pub linkedin: String,
    pub intro_video: String,
    pub hourly_rate_minor: i64,
    pub currency: Currency,
    pub refundable_hours: i32,
    pub refund_basis_points: i32,
    pub meeting_provider: MeetingProvider,
    pub meeting_link: String,
    pub review_note: String,
    pub submitted_at: Option<Moment>,
    pub approved_at: Option<Moment>,
    pub created_at: Moment,
    pub updated_at: Moment,
}

impl CoachProfile {
    /// What an hour costs; zero until the coach says.
    pub fn rate(&self) -> Money {
        Money::new(self.hourly_rate_minor, self.currency)
    }

    pub fn path(&self) -> String {
        format!("/coaches/{}", self.slug)
    }

    /// What the profile itself still lacks; offers, hours and the rest are looked up elsewhere.
    pub fn needs(&self) -> Vec<Need> {
        let mut needs = Vec::new();
        let mut note = |is_missing: bool, need: Need| {
            if is_missing {
                needs.push(need);
            }
        };
        note(self.title.is_empty() || self.headline.is_empty(), Need::Headline);
        note(self.bio.is_empty(), Need::Bio);
        note(self.country.is_empty(), Need::Country);
        note(self.hourly_rate_minor == 0, Need::Rate);
        note(
            self.meeting_provider == MeetingProvider::OwnLink && self.meeting_link.is_empty(),
            Need::MeetingLink,
        );
        needs
    }
}

/// Numbers kept beside a profile for lists; each is recomputed by the feature that knows it. `rating_hundredths` is `None` before the first review.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = coach_stats)]
pub struct CoachStats {
    pub coach_id: UserId,
    pub is_listed: bool,
    pub rating_hundredths: Option<i32>,
    pub review_count: i32,
    pub session_count: i32,
    pub response_minutes: Option<i32>,
    pub from_price_minor: Option<i64>,
    pub has_free_intro: bool,
    pub next_free_at: Option<Moment>,
    pub free_days_at: Option<Moment>,
}

/// What a coach sells one to one.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = offers)]
pub struct Offer {
    pub id: OfferId,
    pub coach_id: UserId,
    pub title: String,
    pub minutes: i32,
    pub price_minor: i64,
    pub currency: Currency,
    pub description: String,
    pub questions: TextList,
    pub needs_approval: bool,
    pub is_active: bool,
    pub position: i32,
    pub created_at: Moment,
    pub updated_at: Moment,
}

impl Offer {
    pub fn price(&self) -> Money {
        Money::new(self.price_minor, self.currency)
    }

    pub fn is_free(&self) -> bool {
        self.price_minor == 0
    }
}

/// A coach that somebody saved.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = saved_coaches)]
pub struct SavedCoach {
    pub user_id: UserId,
    pub coach_id: UserId,
    pub saved_at: Moment,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_life_of_a_coach_is_exactly_this() {
        use CoachStatus::{Approved, Draft, Paused, Submitted, Suspended};
        use CoachStep::{Approve, Pause, Reinstate, Resume, Return, Submit, Suspend};
        let written = [
            (Draft, Submit, Submitted),
            (Submitted, Approve, Approved),
            (Submitted, Return, Draft),
            (Approved, Pause, Paused),
            (Paused, Resume, Approved),
            (Approved, Suspend, Suspended),
            (Paused, Suspend, Suspended),
            (Suspended, Reinstate, Paused),
        ];
        for from in CoachStatus::ALL {
            for step in CoachStep::ALL {
                let expected =
                    written.iter().find(|(f, s, _)| (f, s) == (from, step)).map(|(_, _, to)| *to);
                assert_eq!(from.after(*step).ok(), expected, "{from} {step}");
            }
        }
    }

    #[test]
    fn r5_a_profile_that_was_never_approved_says_so_when_it_is_published() {
        for from in [CoachStatus::Draft, CoachStatus::Submitted] {
            assert!(matches!(from.after(CoachStep::Resume), Err(CoachError::NotApproved)));
        }
    }
}
