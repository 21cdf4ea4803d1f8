//! How the platform is doing.

use askama::Template;

use super::charts::Drawing;
use super::tables::{Table, Tile};
use crate::admin::figures;
use crate::admin::forms::OverviewQuery;
use crate::admin::period::{LENGTHS, Period};
use crate::admin::queries::{Desk, Overview};
use crate::base::Currency;
use crate::jobs;
use crate::moderation::Case;
use crate::web::chart::Chart;
use crate::web::{FieldErrors, Layout, filters, times};

/// For admins.
#[derive(Template)]
#[template(path = "admin/overview.html")]
pub struct OverviewPage {
    pub layout: Layout,
    pub query: OverviewQuery,
    pub errors: FieldErrors,
    pub period: Period,
    /// The name of the period's link, if it has one.
    pub chosen: Option<&'static str>,
    pub seen: Overview,
    pub currency: Currency,
}

impl OverviewPage {
    pub fn workspace_page(&self) -> &'static str {
        "overview"
    }

    pub fn drawing(&self) -> Drawing<'_> {
        let Self { layout, seen, period, currency, .. } = self;
        Drawing { layout, seen, period: *period, currency: *currency }
    }

    pub fn charts(&self) -> Vec<Chart> {
        let drawing = self.drawing();
        vec![
            drawing.people(),
            drawing.active(),
            drawing.bookings(),
            drawing.sessions(),
            drawing.money(),
            drawing.stars(),
            drawing.community(),
            drawing.moderation(),
        ]
    }

    pub fn tiles(&self) -> Vec<Tile> {
        self.drawing().tiles()
    }

    pub fn funnel(&self) -> Table {
        self.drawing().funnel()
    }

    pub fn states(&self) -> Table {
        self.drawing().states()
    }

    pub fn accounts(&self) -> Table {
        self.drawing().accounts()
    }

    /// The periods with a link: name, text, whether it is this.
    pub fn lengths(&self) -> Vec<(&'static str, String, bool)> {
        let length = |(name, _): &(&'static str, u64)| {
            (*name, format!("statistics-last-{name}"), self.chosen == Some(*name))
        };
        LENGTHS.iter().map(length).collect()
    }

    pub fn is_custom(&self) -> bool {
        self.chosen.is_none() || !self.errors.is_empty()
    }

    /// The period in words, and the one before.
    pub fn spans(&self) -> (String, String) {
        let words =
            |period: Period| times::days(&self.layout.reader, period.from, period.last_day());
        (words(self.period), words(self.period.before()))
    }

    /// What the form shows: what was typed, or the days that are shown.
    pub fn typed(&self) -> (String, String) {
        if self.query.from.is_empty() && self.query.until.is_empty() {
            (self.period.from.to_string(), self.period.last_day().to_string())
        } else {
            (self.query.from.clone(), self.query.until.clone())
        }
    }

    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    fn address(&self, path: &str, more: &[(&str, &str)]) -> String {
        let (from, until) = (self.period.from.to_string(), self.period.last_day().to_string());
        let period: &[(&str, &str)] = match self.chosen {
            Some(name) => &[("period", name)],
            None => &[("from", &from), ("until", &until)],
        };
        super::address(path, &[period, more].concat())
    }

    /// What is shown under a name as a file.
    pub fn file(&self, about: &str) -> String {
        let more = [("currency", self.currency.as_str()), ("about", about)];
        self.address("/admin/figures.csv", &more)
    }

    /// The currencies in which money ever moved: the same period with the money of each, and whether it is this.
    pub fn currencies(&self) -> Vec<(&'static str, String, bool)> {
        let link = |currency: Currency| {
            let code = currency.as_str();
            (code, self.address("/admin", &[("currency", code)]), currency == self.currency)
        };
        self.seen.standing.currencies().into_iter().map(link).collect()
    }

    pub fn adds_up(&self) -> bool {
        figures::adds_up(&self.seen.standing)
    }

    pub fn dead_jobs(&self) -> i64 {
        let dead = |(status, _): &&(jobs::Status, i64)| *status == jobs::Status::Dead;
        self.seen.jobs.iter().find(dead).map_or(0, |(_, count)| *count)
    }

    /// How many cases and appeals wait.
    pub fn cases(&self) -> i64 {
        self.seen.cases.open + self.seen.cases.appeals
    }

    pub fn is_quiet(&self) -> bool {
        let seen = &self.seen;
        let waiting =
            [seen.waiting.count, self.cases(), seen.contested, seen.quarantined, self.dead_jobs()];
        waiting.iter().all(|count| *count == 0)
    }
}

/// For moderators: nothing of money, accounts or the machine.
#[derive(Template)]
#[template(path = "admin/moderator.html")]
pub struct ModeratorPage {
    pub layout: Layout,
    pub desk: Desk,
}

impl ModeratorPage {
    pub fn workspace_page(&self) -> &'static str {
        "overview"
    }

    /// What a case is called where it stands in a list: of what is not public, lists say nothing.
    pub fn called(&self, case: &Case) -> String {
        if case.title.is_empty() || case.is_private {
            self.layout.reader.text(&format!("moderation-kind-{}", case.thing_kind))
        } else {
            case.title.clone()
        }
    }
}
