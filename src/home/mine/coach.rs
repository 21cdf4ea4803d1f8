//! The coach's day.

use actix_web::web::Data;
use askama::Template;
use chrono::{Datelike, NaiveDate};

use super::queries;
use super::student::{first, is_open};
use crate::accounts::{Coach, Face};
use crate::availability;
use crate::base::{Decimal, Moment, Money, Zone};
use crate::bookings::queries::{Line, Tab, lines_of};
use crate::bookings::{Booking, Side, Status};
use crate::coaches::{self, CoachProfile, CoachStats, CoachStatus, Need};
use crate::db::{Conn, Db, DbError};
use crate::web::{AppResult, Layout, filters, page, times};

#[derive(Template)]
#[template(path = "home/coach.html")]
struct Today {
    layout: Layout,
    /// The coach's own zone, in which their days are.
    zone: Zone,
    profile: Option<CoachProfile>,
    needs: Vec<Need>,
    upcoming: Vec<Line>,
    can_join: bool,
    requests: Vec<Line>,
    agenda: Vec<(Booking, Face)>,
    this_month: Vec<Money>,
    last_month: Vec<Money>,
    numbers: Option<CoachStats>,
    unanswered_reviews: i64,
    has_photo: bool,
}

impl Today {
    fn workspace_page(&self) -> &'static str {
        "today"
    }

    fn title(&self) -> String {
        times::day(&self.layout.reader.in_zone(self.zone), self.layout.now())
    }

    fn zone_label(&self) -> String {
        times::zone(self.zone, self.layout.now())
    }

    fn slug(&self) -> Option<&str> {
        self.profile.as_ref().map(|profile| profile.slug.as_str())
    }

    fn is(&self, status: CoachStatus) -> bool {
        self.profile.as_ref().is_some_and(|profile| profile.status == status)
    }

    fn is_draft(&self) -> bool {
        self.profile.is_none() || self.is(CoachStatus::Draft)
    }

    fn is_submitted(&self) -> bool {
        self.is(CoachStatus::Submitted)
    }

    fn is_paused(&self) -> bool {
        self.is(CoachStatus::Paused)
    }

    fn is_suspended(&self) -> bool {
        self.is(CoachStatus::Suspended)
    }

    fn is_public(&self) -> bool {
        self.is(CoachStatus::Approved)
    }

    /// What staff said when they returned the profile.
    fn review_note(&self) -> Option<&str> {
        self.profile.as_ref().map(|p| p.review_note.as_str()).filter(|note| !note.is_empty())
    }

    /// Everything a profile needs: the key of its words, where to do it, whether it is done.
    fn checklist(&self) -> Vec<(String, &'static str, bool)> {
        let item = |need: &Need| {
            let words = self.layout.reader.text(&format!("coaches-need-{}", need.as_str()));
            (words, place_of(*need), !self.needs.contains(need))
        };
        Need::ALL.iter().map(item).collect()
    }

    fn is_complete(&self) -> bool {
        self.needs.is_empty()
    }

    fn next(&self) -> Option<&Line> {
        self.upcoming.first()
    }

    fn is_running(&self, at: &Moment) -> bool {
        *at <= self.layout.now()
    }

    fn is_now(&self, booking: &Booking) -> bool {
        booking.starts_at <= self.layout.now() && self.layout.now() < booking.ends_at
    }

    fn took_place(&self, booking: &Booking) -> bool {
        booking.status == Status::Completed
    }

    fn was_missed(&self, booking: &Booking) -> bool {
        booking.status == Status::NoShow
    }

    fn month(&self) -> String {
        let today = self.zone.date_at(self.layout.now());
        times::month(&self.layout.reader, today.month())
    }

    fn rating(&self) -> Option<Decimal> {
        self.numbers.as_ref()?.rating_hundredths.map(Decimal::average)
    }

    fn has_intro_video(&self) -> bool {
        self.profile.as_ref().is_some_and(|profile| !profile.intro_video.is_empty())
    }

    fn has_hints(&self) -> bool {
        !self.has_photo || !self.has_intro_video() || self.unanswered_reviews > 0
    }
}

/// Where a coach does what is missing.
fn place_of(need: Need) -> &'static str {
    match need {
        Need::ConfirmedEmail => "/verify",
        Need::Headline
        | Need::Bio
        | Need::Topics
        | Need::Languages
        | Need::Country
        | Need::Rate
        | Need::MeetingLink => "/coach/profile",
        Need::Offer => "/coach/offers",
        Need::Hours => "/coach/availability",
    }
}

/// The first day of a date's month, of the month before and of the month after.
fn months_around(date: NaiveDate) -> (NaiveDate, NaiveDate, NaiveDate) {
    let this = date.with_day(1).unwrap_or(date);
    let before = this.pred_opt().and_then(|day| day.with_day(1)).unwrap_or(this);
    let after = this.checked_add_months(chrono::Months::new(1)).unwrap_or(this);
    (before, this, after)
}

fn load(conn: &mut Conn, me: &Coach, layout: Layout) -> Result<Today, DbError> {
    let now = layout.now();
    let zone = availability::settings_of(conn, me.id())?.map_or(layout.zone(), |own| own.zone);
    let day = zone.date_at(now);
    let from = zone.start_of_day(day);
    let to = zone.start_of_day(day.succ_opt().unwrap_or(day));
    let (before, this, after) = months_around(day);
    let (before, this, after) =
        (zone.start_of_day(before), zone.start_of_day(this), zone.start_of_day(after));
    let side = (me.id(), Side::Coach);
    let upcoming = lines_of(conn, side, Tab::Upcoming, &mut first(3), now)?;
    let mut requests = lines_of(conn, side, Tab::Pending, &mut first(20), now)?;
    requests.retain(|line| line.booking.awaits_answer() && !line.booking.is_overdue(now));
    let profile = coaches::queries::own_profile(conn, me)?;
    let is_draft = profile.as_ref().is_none_or(|p| p.status == CoachStatus::Draft);
    let needs = if is_draft { coaches::queries::needs(conn, me)? } else { Vec::new() };
    Ok(Today {
        zone,
        can_join: is_open(upcoming.first(), now),
        agenda: queries::agenda(conn, me, from, to)?,
        this_month: queries::earned(conn, me, this, after)?,
        last_month: queries::earned(conn, me, before, this)?,
        numbers: queries::numbers(conn, me)?,
        unanswered_reviews: queries::unanswered_reviews(conn, me)?,
        has_photo: me.member().user().photo.is_some(),
        profile,
        needs,
        upcoming,
        requests,
        layout,
    })
}

pub async fn today(me: Coach, db: Data<Db>, layout: Layout) -> AppResult {
    let page = db.read(move |conn| load(conn, &me, layout)).await?;
    page::ok(&page.layout, &page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_follow_each_other_over_the_turn_of_the_year() {
        let date = |text: &str| text.parse::<NaiveDate>().unwrap();
        let expected = (date("2025-12-01"), date("2026-01-01"), date("2026-02-01"));
        assert_eq!(months_around(date("2026-01-31")), expected);
    }
}
