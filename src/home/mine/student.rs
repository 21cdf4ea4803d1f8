//! The student's home.

use actix_web::web::Data;
use askama::Template;
use chrono::Datelike;

use super::queries::{self, Saved, ToReview};
use crate::accounts::Member;
use crate::base::{Moment, Money};
use crate::bookings::Side;
use crate::bookings::queries::{Line, Tab, lines_of};
use crate::coaches::{self, CoachProfile, CoachStatus};
use crate::db::{Conn, Db, DbError};
use crate::web::paging::Paging;
use crate::web::{AppResult, Layout, filters, page};

/// How far back a session is worth a reminder to review it.
const REVIEW_DAYS: i64 = 60;

#[derive(Template)]
#[template(path = "home/student.html")]
struct Home {
    layout: Layout,
    first_name: String,
    upcoming: Vec<Line>,
    pending: Vec<Line>,
    /// Whether the door of the next session is open.
    can_join: bool,
    to_review: Vec<ToReview>,
    saved: Vec<Saved>,
    spent: Vec<Money>,
    year: i32,
    is_verified: bool,
    has_photo: bool,
    /// The member's own coach profile, while it is being written.
    draft: Option<CoachProfile>,
}

impl Home {
    /// Whether staff have returned the draft and want something changed.
    fn is_returned(&self) -> bool {
        self.draft.as_ref().is_some_and(|profile| !profile.review_note.is_empty())
    }

    fn greeting(&self) -> String {
        greeting(&self.layout)
    }

    fn next(&self) -> Option<&Line> {
        self.upcoming.first()
    }

    /// What comes after the next session, soonest first, and whether it still waits for its coach.
    fn coming(&self) -> Vec<(&Line, bool)> {
        let later = self.upcoming.iter().skip(1).map(|line| (line, false));
        let unanswered = self.pending.iter().filter(|line| line.booking.awaits_answer());
        let mut all: Vec<_> = later.chain(unanswered.map(|line| (line, true))).collect();
        all.sort_by_key(|(line, _)| line.booking.starts_at);
        all
    }

    fn is_running(&self, line: &Line) -> bool {
        line.booking.starts_at <= self.layout.now()
    }

    fn to_pay(&self) -> impl Iterator<Item = &Line> {
        self.pending.iter().filter(|line| line.booking.awaits_payment())
    }

    fn has_things_to_do(&self) -> bool {
        !self.is_verified
            || !self.has_photo
            || self.draft.is_some()
            || !self.to_review.is_empty()
            || self.to_pay().next().is_some()
    }

    /// Nothing was ever booked, as far as this page can tell.
    fn is_new(&self) -> bool {
        self.upcoming.is_empty() && self.pending.is_empty() && self.to_review.is_empty()
    }
}

/// The member's coach profile, if it waits for the member to go on.
fn draft_of(conn: &mut Conn, me: &Member) -> Result<Option<CoachProfile>, DbError> {
    let Some(coach) = me.as_coach() else { return Ok(None) };
    let profile = coaches::queries::own_profile(conn, &coach)?;
    Ok(profile.filter(|profile| profile.status == CoachStatus::Draft))
}

/// `Good morning`, by the reader's clock.
pub(super) fn greeting(layout: &Layout) -> String {
    use chrono::Timelike;
    let key = match layout.zone().at(layout.now()).hour() {
        5..=11 => "home-good-morning",
        12..=17 => "home-good-afternoon",
        _ => "home-good-evening",
    };
    layout.reader.text(key)
}

/// Whether the door of the next session is open now.
pub(super) fn is_open(next: Option<&Line>, now: Moment) -> bool {
    next.is_some_and(|line| line.booking.is_joinable(now))
}

/// The first rows of a list.
pub(super) fn first(size: i64) -> Paging {
    Paging { page: 1, size, has_next: false }
}

pub async fn home(me: Member, db: Data<Db>, layout: Layout) -> AppResult {
    let now = layout.now();
    let zone = layout.zone();
    let today = zone.date_at(now);
    let new_year = zone.start_of_day(today.with_ordinal(1).unwrap_or(today));
    let page = db
        .read(move |conn| {
            let side = (me.id(), Side::Student);
            let upcoming = lines_of(conn, side, Tab::Upcoming, &mut first(4), now)?;
            let pending = lines_of(conn, side, Tab::Pending, &mut first(6), now)?;
            Ok::<_, DbError>(Home {
                first_name: me.name().split_whitespace().next().unwrap_or_default().to_owned(),
                can_join: is_open(upcoming.first(), now),
                to_review: queries::to_review(conn, &me, now.plus_days(-REVIEW_DAYS))?,
                saved: queries::saved(conn, &me)?,
                spent: queries::spent(conn, &me, new_year)?,
                year: today.year(),
                is_verified: me.is_verified(),
                has_photo: me.user().photo.is_some(),
                draft: draft_of(conn, &me)?,
                upcoming,
                pending,
                layout,
            })
        })
        .await?;
    page::ok(&page.layout, &page)
}
