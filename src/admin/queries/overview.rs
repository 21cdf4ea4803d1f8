//! How the platform is doing.

use diesel::prelude::*;

use crate::accounts::{Admin, Moderator};
use crate::admin::period::Period;
use crate::base::Moment;
use crate::bookings::claims::ClaimStatus;
use crate::coaches::CoachStatus;
use crate::db::schema::{coach_profiles, no_show_claims, provider_messages, reviews};
use crate::db::{Conn, DbError};
use crate::jobs;
use crate::moderation::CaseStatus;
use crate::moderation::queries::{self as moderation, CaseRow, Counts};
use crate::payments::Outcome;
use crate::reviews::ReviewStatus;
use crate::statistics::{self, Row, Sums};
use crate::web::paging::Paging;

/// How many cases moderators see first.
const FIRST_CASES: i64 = 3;

/// Coaches that wait for staff.
#[derive(Debug, Clone, Copy)]
pub struct Waiting {
    pub count: i64,
    pub since: Option<Moment>,
}

/// What an admin sees first.
#[derive(Debug, Clone)]
pub struct Overview {
    pub waiting: Waiting,
    /// No-shows that wait for a decision.
    pub contested: i64,
    pub jobs: Vec<(jobs::Status, i64)>,
    pub quarantined: i64,
    /// Cases and appeals that wait.
    pub cases: Counts,
    /// The course of the period.
    pub rows: Vec<Row>,
    /// What it comes to.
    pub now: Sums,
    /// What the period before it came to.
    pub before: Sums,
    /// What all movements of money ever come to.
    pub standing: Sums,
}

/// Ten queries. Those that say what happened read figures of days, so that they cost the same however much it was.
pub fn overview(conn: &mut Conn, _: &Admin, period: Period) -> Result<Overview, DbError> {
    let submitted = coach_profiles::table.filter(coach_profiles::status.eq(CoachStatus::Submitted));
    let count = submitted.count().get_result(conn)?;
    let since: Option<Option<Moment>> = submitted
        .order(coach_profiles::submitted_at)
        .select(coach_profiles::submitted_at)
        .first(conn)
        .optional()?;
    let contested = no_show_claims::table
        .filter(no_show_claims::status.eq(ClaimStatus::Contested))
        .count()
        .get_result(conn)?;
    let quarantined = provider_messages::table
        .filter(provider_messages::outcome.eq(Outcome::Quarantined))
        .count()
        .get_result(conn)?;
    let rows = statistics::by_grain(conn, period.from, period.until, period.grain())?;
    let before = period.before();
    Ok(Overview {
        waiting: Waiting { count, since: since.flatten() },
        contested,
        jobs: jobs::counts(conn)?,
        quarantined,
        cases: moderation::counts(conn)?,
        now: Sums::of_rows(&rows),
        rows,
        before: statistics::sums(conn, before.from, before.until)?,
        standing: statistics::standing(conn)?,
    })
}

/// What moderators see first.
#[derive(Debug, Clone)]
pub struct Desk {
    /// Reviews of this week.
    pub new_reviews: i64,
    pub hidden_reviews: i64,
    pub waiting: Counts,
    /// The cases that stand first in the queue.
    pub first: Vec<CaseRow>,
}

/// What moderators see first.
pub fn waiting_for_moderators(
    conn: &mut Conn,
    me: &Moderator,
    since: Moment,
) -> Result<Desk, DbError> {
    let new_reviews = reviews::table
        .filter(reviews::status.eq(ReviewStatus::Visible))
        .filter(reviews::created_at.ge(since))
        .count()
        .get_result(conn)?;
    let hidden_reviews =
        reviews::table.filter(reviews::status.eq(ReviewStatus::Hidden)).count().get_result(conn)?;
    let mut top = Paging { page: 1, size: FIRST_CASES, has_next: false };
    let first = moderation::list(conn, me, CaseStatus::Open, &mut top)?;
    Ok(Desk { new_reviews, hidden_reviews, waiting: moderation::counts(conn)?, first })
}
