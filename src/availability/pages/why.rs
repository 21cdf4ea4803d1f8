//! "Why is this time not offered?": the engine's own answer, in words.

use askama::Template;
use serde::Deserialize;

use crate::accounts::Coach;
use crate::availability::agenda::{OfferLine, offers_of};
use crate::availability::engine::Opening;
use crate::availability::explain::{Verdict, WallVerdict};
use crate::availability::forms;
use crate::availability::queries::{calendar_near, settings_of};
use crate::availability::words::Listener;
use crate::base::{Moment, Msg, Zone};
use crate::db::{Conn, DbError};
use crate::web::filters;
use crate::web::{Layout, times};

/// `?at=2026-03-10T10:00&offer=…`: a time on the coach's clock.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct WhyQuery {
    pub at: String,
    pub offer: String,
}

/// The answer for one instant.
pub struct Answer {
    pub at: Option<Moment>,
    pub is_offered: bool,
    /// Each reason, and where it is mended ("" for nowhere).
    pub reasons: Vec<(Msg, &'static str)>,
}

#[derive(Template)]
#[template(path = "availability/why.html")]
pub struct WhyPage {
    pub layout: Layout,
    pub zone: Zone,
    pub query: WhyQuery,
    pub offers: Vec<OfferLine>,
    pub answers: Vec<Answer>,
    pub nearest: Vec<Opening>,
    pub error: Option<String>,
}

#[expect(clippy::unused_self, reason = "templates call methods")]
impl WhyPage {
    /// Asks the engine; a time that cannot be read is said to be so.
    pub fn load(
        conn: &mut Conn,
        coach: &Coach,
        mut layout: Layout,
        query: WhyQuery,
    ) -> Result<Self, DbError> {
        let zone = settings_of(conn, coach.id())?.map_or(coach.zone(), |settings| settings.zone);
        layout.reader = layout.reader.in_zone(zone);
        let offers = offers_of(conn, coach)?;
        let mut page = Self {
            zone,
            offers,
            answers: Vec::new(),
            nearest: Vec::new(),
            error: None,
            query,
            layout,
        };
        if page.query.at.trim().is_empty() {
            return Ok(page);
        }
        match forms::wall_time(&page.query.at) {
            Some(wall) => page.ask(conn, coach, wall)?,
            None => page.error = Some(page.layout.reader.text("availability-why-unreadable")),
        }
        Ok(page)
    }

    fn ask(
        &mut self,
        conn: &mut Conn,
        coach: &Coach,
        wall: chrono::NaiveDateTime,
    ) -> Result<(), DbError> {
        let now = self.layout.now();
        // The same wall time read as UTC is within a day of what is meant.
        let about = Moment::from_naive_utc(wall);
        let calendar = calendar_near(conn, coach.id(), about)?;
        // On a journey the coach's clock is that of the place.
        self.zone = calendar.rules().zone_on(wall.date());
        self.layout.reader = self.layout.reader.in_zone(self.zone);
        let minutes = self.minutes();
        self.answers = match calendar.explain_wall(minutes, wall, now) {
            WallVerdict::Once(verdict) => {
                let at = match self.zone.instants(wall) {
                    crate::base::zone::Local::Once(at) => Some(at),
                    _ => None,
                };
                vec![self.answer(at, verdict)]
            }
            WallVerdict::Twice((first, one), (second, other)) => {
                vec![self.answer(Some(first), one), self.answer(Some(second), other)]
            }
        };
        if !self.is_offered() {
            self.nearest = calendar.nearest(minutes, about, 3, now);
            self.nearest.sort_unstable();
        }
        Ok(())
    }

    fn answer(&self, at: Option<Moment>, verdict: Verdict) -> Answer {
        let reasons = match verdict {
            Verdict::Offered(_) => Vec::new(),
            Verdict::NotOffered(reasons) => reasons,
        };
        let words = |reason: &crate::availability::Reason| {
            let words = reason.words(Listener::Coach, &self.layout.reader, self.zone);
            (words, reason.mended_at())
        };
        Answer { at, is_offered: reasons.is_empty(), reasons: reasons.iter().map(words).collect() }
    }

    fn chosen(&self) -> Option<&OfferLine> {
        let asked = self.offers.iter().find(|offer| offer.id.to_string() == self.query.offer);
        asked.or(self.offers.first())
    }

    fn minutes(&self) -> i64 {
        self.chosen().map_or(60, |offer| i64::from(offer.minutes))
    }

    pub fn is_offered(&self) -> bool {
        self.answers.iter().any(|answer| answer.is_offered)
    }

    pub fn workspace_page(&self) -> &'static str {
        "availability"
    }

    pub fn zone_label(&self) -> String {
        times::zone(self.zone, self.layout.now())
    }

    /// The offers to choose from: id, title with length, chosen.
    pub fn options(&self) -> Vec<(String, String, bool)> {
        let chosen = self.chosen().map(|offer| offer.id);
        let reader = &self.layout.reader;
        let all = self.offers.iter().map(|offer| {
            let length = times::length(reader, i64::from(offer.minutes));
            (offer.id.to_string(), format!("{}, {length}", offer.title), Some(offer.id) == chosen)
        });
        all.collect()
    }
}
