//! Reviews and private feedback.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use crate::base::Moment;
use crate::base::ids::{BookingId, FeedbackId, ReviewId, UserId};
use crate::db::DbError;
use crate::db::schema::{private_feedback, reviews};

/// For how long a student may change a review that has no answer.
pub const CHANGEABLE_DAYS: i64 = 14;

crate::text_enum!(
    /// Whether a review is shown.
    ReviewStatus {
        Visible = "visible",
        /// By staff.
        Hidden = "hidden",
        /// By its author.
        Deleted = "deleted",
    }
);

/// A student's word on a completed session.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = reviews)]
pub struct Review {
    pub id: ReviewId,
    pub booking_id: BookingId,
    pub student_id: UserId,
    pub coach_id: UserId,
    pub status: ReviewStatus,
    pub rating: i32,
    pub professionalism: i32,
    pub expertise: i32,
    pub communication: i32,
    pub value_for_money: i32,
    pub body: String,
    pub answer: Option<String>,
    pub answered_at: Option<Moment>,
    pub created_at: Moment,
    pub updated_at: Moment,
}

/// A word for the platform only.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = private_feedback)]
pub struct PrivateFeedback {
    pub id: FeedbackId,
    pub booking_id: BookingId,
    pub author_id: UserId,
    pub about_id: UserId,
    pub rating: i32,
    pub body: String,
    pub created_at: Moment,
}

/// What a student says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewInput {
    pub rating: i32,
    pub professionalism: i32,
    pub expertise: i32,
    pub communication: i32,
    pub value_for_money: i32,
    pub body: String,
}

/// What a review and its answer say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    pub body: String,
    pub answer: Option<String>,
}

impl Review {
    /// An answer is to what was said, so what was said then stays.
    pub fn may_be_changed(&self, now: Moment) -> Result<(), ReviewError> {
        if self.status != ReviewStatus::Visible {
            Err(ReviewError::NotShown)
        } else if self.answer.is_some() {
            Err(ReviewError::Answered)
        } else if now > self.created_at.plus_days(CHANGEABLE_DAYS) {
            Err(ReviewError::TooLate)
        } else {
            Ok(())
        }
    }

    pub fn may_be_answered(&self) -> Result<(), ReviewError> {
        match (self.status, &self.answer) {
            (ReviewStatus::Visible, None) => Ok(()),
            (ReviewStatus::Visible, Some(_)) => Err(ReviewError::Answered),
            _ => Err(ReviewError::NotShown),
        }
    }
}

/// What all visible reviews of a coach come to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rating {
    /// How many gave one star, two, … five.
    pub by_stars: [i32; 5],
}

impl Rating {
    /// Counts `(stars, how many)`.
    pub fn of(counts: &[(i32, i64)]) -> Self {
        let mut by_stars = [0; 5];
        for (stars, count) in counts {
            let place = usize::try_from(stars - 1).unwrap_or(usize::MAX);
            if let Some(cell) = by_stars.get_mut(place) {
                *cell = i32::try_from(*count).unwrap_or(i32::MAX);
            }
        }
        Self { by_stars }
    }

    pub fn count(&self) -> i32 {
        self.by_stars.iter().sum()
    }

    /// The average in hundredths of a star, rounded half up; none without reviews.
    pub fn hundredths(&self) -> Option<i32> {
        let count = i64::from(self.count());
        let sum: i64 = (1_i64..).zip(self.by_stars).map(|(stars, n)| stars * i64::from(n)).sum();
        let rounded = (sum * 200 + count).checked_div(count * 2)?;
        i32::try_from(rounded).ok()
    }
}

/// Why something was not done to a review.
#[derive(Debug, thiserror::Error)]
pub enum ReviewError {
    #[error("no such review or booking")]
    NotFound,
    /// Only who was there can say how it was: 403.
    #[error("the session has not taken place")]
    NotFinished,
    /// 403.
    #[error("one's own coaching")]
    OwnProfile,
    /// 409.
    #[error("there is a review already")]
    AlreadyReviewed,
    /// 409.
    #[error("there is feedback already")]
    AlreadyGiven,
    /// A session that took place is reviewed for everybody: 409.
    #[error("the session took place")]
    TookPlace,
    /// 409.
    #[error("the review has an answer")]
    Answered,
    /// 409.
    #[error("the review is too old to change")]
    TooLate,
    /// Hidden by staff, or removed by its author: 409.
    #[error("the review is not shown")]
    NotShown,
    #[error(transparent)]
    Db(#[from] DbError),
}
crate::db_failure!(ReviewError);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn n7_averages_are_rounded_half_up_and_there_is_none_without_reviews() {
        let rating = |counts: &[(i32, i64)]| Rating::of(counts).hundredths();
        assert_eq!(rating(&[]), None);
        assert_eq!(rating(&[(5, 3)]), Some(500));
        assert_eq!(rating(&[(5, 2), (4, 1)]), Some(467));
        assert_eq!(rating(&[(4, 7), (5, 1)]), Some(413));
        assert_eq!(rating(&[(1, 1), (2, 1)]), Some(150));
    }
}
