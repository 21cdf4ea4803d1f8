//! How the platform is doing.

use askama::Template;
use chrono::{Datelike, Weekday};

use crate::admin::queries::Overview;
use crate::base::{Currency, Moment, Money};
use crate::bookings::Status;
use crate::jobs;
use crate::payments::Account;
use crate::web::{Layout, filters};

/// For admins.
#[derive(Template)]
#[template(path = "admin/overview.html")]
pub struct OverviewPage {
    pub layout: Layout,
    pub seen: Overview,
    /// The first of the four weeks that the chart shows.
    pub chart_from: Moment,
}

/// A bar of the chart: where it stands, how high, and what it says.
pub struct Bar {
    pub x: i64,
    pub y: i64,
    pub height: i64,
    pub day: String,
    pub sessions: i64,
    pub is_today: bool,
    pub is_monday: bool,
}

/// The money of one currency.
pub struct MoneyLine {
    pub fees: Money,
    pub to_coaches: Money,
    pub owed: Money,
    pub ours: Money,
}

impl OverviewPage {
    pub fn workspace_page(&self) -> &'static str {
        "overview"
    }

    /// How many bookings of this week stand in each state.
    pub fn bookings(&self) -> Vec<(String, &'static str, i64)> {
        let count = |status: &Status| {
            self.seen.bookings.iter().find(|(own, _)| own == status).map_or(0, |(_, n)| *n)
        };
        let line = |status: &Status| (super::status_key(*status), status.as_str(), count(status));
        Status::ALL.iter().map(line).collect()
    }

    pub fn bookings_in_all(&self) -> i64 {
        self.seen.bookings.iter().map(|(_, n)| n).sum()
    }

    pub fn dead_jobs(&self) -> i64 {
        self.jobs(jobs::Status::Dead)
    }

    pub fn waiting_jobs(&self) -> i64 {
        self.jobs(jobs::Status::Ready)
    }

    fn jobs(&self, status: jobs::Status) -> i64 {
        self.seen.jobs.iter().find(|(own, _)| *own == status).map_or(0, |(_, n)| *n)
    }

    pub fn fees(&self) -> Vec<Money> {
        self.seen.moved(Account::PlatformFee)
    }

    pub fn to_coaches(&self) -> Vec<Money> {
        self.seen.moved(Account::CoachPayable)
    }

    /// What moved this week and what stands, a line for each currency.
    pub fn money(&self) -> Vec<MoneyLine> {
        let of = |all: Vec<Money>, currency: Currency| {
            all.into_iter().find(|money| money.currency() == currency)
        };
        let ours = self.seen.balance(Account::PlatformFee);
        let line = |ours: Money| {
            let currency = ours.currency();
            let or_nothing = |all| of(all, currency).unwrap_or(Money::zero(currency));
            MoneyLine {
                fees: or_nothing(self.fees()),
                to_coaches: or_nothing(self.to_coaches()),
                owed: or_nothing(self.seen.balance(Account::CoachPayable)),
                ours,
            }
        };
        ours.into_iter().map(line).collect()
    }

    pub fn is_quiet(&self) -> bool {
        self.seen.waiting.count == 0 && self.dead_jobs() == 0 && self.seen.quarantined == 0
    }

    /// The most sessions of a day, at least one.
    pub fn most(&self) -> i64 {
        self.seen.days.iter().map(|day| day.sessions).max().unwrap_or(0).max(1)
    }

    /// The last four weeks, a bar a day.
    pub fn bars(&self) -> Vec<Bar> {
        let most = self.most();
        let today = self.layout.now().utc_date();
        (0..28)
            .map(|place| {
                let date = self.chart_from.plus_days(place).utc_date();
                let name = date.format("%Y-%m-%d").to_string();
                let found = self.seen.days.iter().find(|day| day.day == name);
                let sessions = found.map_or(0, |day| day.sessions);
                let height = sessions * 150 / most;
                let day = crate::web::times::date(&self.layout.reader, date);
                Bar {
                    x: 32 + 24 * place,
                    y: 170 - height,
                    height,
                    day,
                    sessions,
                    is_today: date == today,
                    is_monday: date.weekday() == Weekday::Mon,
                }
            })
            .collect()
    }
}

/// For moderators: nothing of money, accounts or the machine.
#[derive(Template)]
#[template(path = "admin/moderator.html")]
pub struct ModeratorPage {
    pub layout: Layout,
    pub new_reviews: i64,
    pub hidden_reviews: i64,
}

impl ModeratorPage {
    pub fn workspace_page(&self) -> &'static str {
        "overview"
    }
}
