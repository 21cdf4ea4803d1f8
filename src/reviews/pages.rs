//! The pages of reviews.

use askama::Template;

use super::forms::{FeedbackForm, ReviewForm};
use super::model::{PrivateFeedback, Rating, Review, ReviewStatus};
use super::queries::Shown;
use crate::accounts::Face;
use crate::base::Decimal;
use crate::base::ids::ReviewId;
use crate::bookings::Booking;
use crate::web::paging::Paging;
use crate::web::{FieldErrors, Layout, filters};

/// The five choices of stars: number, word, whether chosen.
fn stars(layout: &Layout, chosen: &str) -> Vec<(i32, String, bool)> {
    (1..=5)
        .map(|n| {
            let word = layout.reader.text(&format!("reviews-stars-{n}"));
            (n, word, chosen == n.to_string())
        })
        .collect()
}

fn said(layout: &Layout, errors: &FieldErrors, field: &str) -> Option<String> {
    errors.of(field).map(|msg| layout.reader.locale.say(msg))
}

/// Writing a review, or changing it.
#[derive(Template)]
#[template(path = "reviews/form.html")]
pub struct ReviewPage {
    pub layout: Layout,
    pub booking: Booking,
    pub coach: Face,
    /// The review that is changed.
    pub review: Option<ReviewId>,
    pub form: ReviewForm,
    pub errors: FieldErrors,
}

impl ReviewPage {
    pub fn action(&self) -> String {
        match self.review {
            Some(review) => format!("/reviews/{review}"),
            None => format!("/bookings/{}/review", self.booking.id),
        }
    }

    pub fn stars(&self, field: &str) -> Vec<(i32, String, bool)> {
        stars(&self.layout, self.form.value(field))
    }

    pub fn error(&self, field: &str) -> Option<String> {
        said(&self.layout, &self.errors, field)
    }

    pub fn aspects(&self) -> [(&'static str, &'static str); 4] {
        ASPECTS
    }
}

const ASPECTS: [(&str, &str); 4] = [
    ("professionalism", "reviews-professionalism"),
    ("expertise", "reviews-expertise"),
    ("communication", "reviews-communication"),
    ("value_for_money", "reviews-value-for-money"),
];

/// A written review, for its student and its coach.
#[derive(Template)]
#[template(path = "reviews/show.html")]
pub struct ShowPage {
    pub layout: Layout,
    pub booking: Booking,
    pub other: Face,
    pub review: Review,
    pub is_student: bool,
}

impl ShowPage {
    pub fn can_change(&self) -> bool {
        self.is_student && self.review.may_be_changed(self.layout.now()).is_ok()
    }

    pub fn can_remove(&self) -> bool {
        self.is_student && self.review.status != ReviewStatus::Deleted
    }

    pub fn is_hidden(&self) -> bool {
        self.review.status == ReviewStatus::Hidden
    }

    pub fn is_removed(&self) -> bool {
        self.review.status == ReviewStatus::Deleted
    }

    pub fn aspects(&self) -> [(&'static str, i32); 4] {
        [
            ("reviews-professionalism", self.review.professionalism),
            ("reviews-expertise", self.review.expertise),
            ("reviews-communication", self.review.communication),
            ("reviews-value-for-money", self.review.value_for_money),
        ]
    }
}

/// Asks before a review is taken away.
#[derive(Template)]
#[template(path = "reviews/removal.html")]
pub struct RemovalPage {
    pub layout: Layout,
    pub review: Review,
    pub coach: Face,
}

/// A word to the platform alone.
#[derive(Template)]
#[template(path = "reviews/feedback.html")]
pub struct FeedbackPage {
    pub layout: Layout,
    pub booking: Booking,
    pub other: Face,
    pub is_given: bool,
    pub form: FeedbackForm,
    pub errors: FieldErrors,
}

impl FeedbackPage {
    pub fn stars(&self) -> Vec<(i32, String, bool)> {
        stars(&self.layout, &self.form.rating)
    }

    pub fn error(&self, field: &str) -> Option<String> {
        said(&self.layout, &self.errors, field)
    }
}

/// What students said, for their coach.
#[derive(Template)]
#[template(path = "reviews/coach.html")]
pub struct CoachPage {
    pub layout: Layout,
    pub rating: Rating,
    pub reviews: Vec<Shown>,
    pub paging: Paging,
    /// The answer that was refused, as typed, and why.
    pub refused: Option<(ReviewId, String, FieldErrors)>,
}

impl CoachPage {
    pub fn workspace_page(&self) -> &'static str {
        "reviews"
    }

    pub fn average(&self) -> Option<Decimal> {
        self.rating.hundredths().map(Decimal::average)
    }

    pub fn average_tenths(&self) -> i32 {
        self.rating.hundredths().unwrap_or_default() / 10
    }

    /// From five stars to one: stars, how many, and the bar's length in steps of five.
    pub fn histogram(&self) -> Vec<(usize, i32, i32)> {
        let all = self.rating.count().max(1);
        let rows = self.rating.by_stars.iter().enumerate().rev();
        rows.map(|(place, n)| (place + 1, *n, (n * 20 + all / 2) / all * 5)).collect()
    }

    pub fn typed(&self, review: &ReviewId) -> &str {
        self.refused.as_ref().filter(|(id, ..)| id == review).map_or("", |(_, typed, _)| typed)
    }

    pub fn error(&self, review: &ReviewId) -> Option<String> {
        let (_, _, errors) = self.refused.as_ref().filter(|(id, ..)| id == review)?;
        said(&self.layout, errors, "answer")
    }

    pub fn page(&self, number: Option<i64>) -> Option<String> {
        number.map(|n| format!("/coach/reviews?page={n}"))
    }
}

/// Which reviews staff look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StaffTab {
    Visible,
    Hidden,
    Private,
}

/// Reviews and private feedback, for staff.
#[derive(Template)]
#[template(path = "reviews/staff.html")]
pub struct StaffPage {
    pub layout: Layout,
    pub is_admin: bool,
    pub tab: StaffTab,
    pub reviews: Vec<(Shown, String)>,
    pub private: Vec<(PrivateFeedback, String, String)>,
    pub paging: Paging,
    pub refused: Option<(ReviewId, String, FieldErrors)>,
}

impl StaffPage {
    pub fn workspace_page(&self) -> &'static str {
        "reviews"
    }

    pub fn is_private(&self) -> bool {
        self.tab == StaffTab::Private
    }

    pub fn is_hidden(&self) -> bool {
        self.tab == StaffTab::Hidden
    }

    pub fn is_visible(&self) -> bool {
        self.tab == StaffTab::Visible
    }

    pub fn is_empty(&self) -> bool {
        self.reviews.is_empty() && self.private.is_empty()
    }

    /// Where the form of a review leads.
    pub fn action(&self, review: &ReviewId) -> String {
        let act = if self.is_hidden() { "showing" } else { "hiding" };
        format!("/admin/reviews/{review}/{act}")
    }

    pub fn typed(&self, review: &ReviewId) -> &str {
        self.refused.as_ref().filter(|(id, ..)| id == review).map_or("", |(_, typed, _)| typed)
    }

    pub fn error(&self, review: &ReviewId) -> Option<String> {
        let (_, _, errors) = self.refused.as_ref().filter(|(id, ..)| id == review)?;
        said(&self.layout, errors, "reason")
    }

    pub fn page(&self, number: Option<i64>) -> Option<String> {
        let show = match self.tab {
            StaffTab::Visible => "visible",
            StaffTab::Hidden => "hidden",
            StaffTab::Private => "private",
        };
        number.map(|n| format!("/admin/reviews?show={show}&page={n}"))
    }
}
