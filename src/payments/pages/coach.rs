//! A coach's earnings: the balance, the months, every cent.

use askama::Template;
use chrono::{Datelike, NaiveDate};

use crate::base::ids::OfferId;
use crate::base::{Currency, Money};
use crate::payments::queries::{Balance, EarningLine};
use crate::web::chart::{Chart, Label, Series};
use crate::web::{Layout, filters, times};

/// What a coach earned in a month of their own calendar.
#[derive(Debug, Clone)]
pub struct Month {
    pub name: String,
    pub short: String,
    pub lines: Vec<EarningLine>,
    pub price: Money,
    pub returned: Money,
    pub fee: Money,
    pub yours: Money,
}

/// What a coach earned with one offer in the twelve months.
#[derive(Debug, Clone)]
pub struct OfferSum {
    pub title: String,
    pub sessions: usize,
    pub price: Money,
    pub returned: Money,
    pub yours: Money,
    /// Its part of the best offer's, in twentieths, for a bar.
    pub share: i64,
}

/// The page.
#[derive(Template)]
#[template(path = "payments/earnings.html")]
pub struct EarningsPage {
    pub layout: Layout,
    pub balance: Balance,
    pub currencies: Vec<Currency>,
    pub payout_days: i64,
    /// Twelve months, the present one last.
    pub months: Vec<Month>,
}

impl EarningsPage {
    pub fn workspace_page(&self) -> &'static str {
        "earnings"
    }

    pub fn is_empty(&self) -> bool {
        self.months.iter().all(|month| month.lines.is_empty())
    }

    pub fn this_month(&self) -> Option<&Month> {
        self.months.last()
    }

    pub fn last_month(&self) -> Option<&Month> {
        self.months.iter().rev().nth(1)
    }

    /// The months that have anything in them, newest first.
    pub fn listed(&self) -> impl Iterator<Item = &Month> {
        self.months.iter().rev().filter(|month| !month.lines.is_empty())
    }

    /// What each offer brought, the best first. An offer is called what it was called last.
    pub fn offers(&self) -> Vec<OfferSum> {
        let currency = self.balance.total.currency();
        let mut sums: Vec<(OfferId, OfferSum)> = Vec::new();
        let lines = self.months.iter().rev().flat_map(|month| &month.lines);
        for line in lines {
            let add = |sum: Money, more: Money| Money::new(sum.minor() + more.minor(), currency);
            match sums.iter_mut().find(|(offer, _)| *offer == line.offer) {
                Some((_, sum)) => {
                    sum.sessions += 1;
                    sum.price = add(sum.price, line.price);
                    sum.returned = add(sum.returned, line.returned);
                    sum.yours = add(sum.yours, line.yours);
                }
                None => sums.push((
                    line.offer,
                    OfferSum {
                        title: line.title.clone(),
                        sessions: 1,
                        price: line.price,
                        returned: line.returned,
                        yours: line.yours,
                        share: 0,
                    },
                )),
            }
        }
        let mut sums: Vec<OfferSum> = sums.into_iter().map(|(_, sum)| sum).collect();
        sums.sort_by_key(|sum| std::cmp::Reverse(sum.yours.minor()));
        let best = sums.first().map_or(1, |sum| sum.yours.minor()).max(1);
        for sum in &mut sums {
            sum.share = sum.yours.minor().max(0) * 20 / best;
        }
        sums
    }

    /// What was earned, by month.
    pub fn chart(&self) -> Chart {
        let (locale, currency) = (self.layout.reader.locale, self.balance.total.currency());
        let write = |minor: i64| {
            let money = Money::new(minor, currency);
            (locale.money(money), money.decimal())
        };
        let text = |key: &str| self.layout.reader.text(key);
        let label = |month: &Month| Label { short: month.short.clone(), long: month.name.clone() };
        let yours = Series {
            name: text("payments-yours"),
            values: self.months.iter().map(|month| month.yours.minor()).collect(),
        };
        let titles = ("by-month", text("payments-by-month"), text("payments-month"));
        let labels = self.months.iter().map(label).collect();
        Chart::new(&self.layout, titles, labels, vec![yours], &write).in_progress()
    }
}

impl Month {
    /// The twelve months that end with the present one, each with its lines, in the reader's zone.
    pub fn twelve(layout: &Layout, currency: Currency, lines: Vec<EarningLine>) -> Vec<Self> {
        let today = layout.zone().date_at(layout.now());
        let mut months: Vec<(NaiveDate, Vec<EarningLine>)> =
            first_days(today).into_iter().map(|first| (first, Vec::new())).collect();
        for line in lines {
            let paid_on = layout.zone().date_at(line.paid_at);
            let first = paid_on.with_day(1).unwrap_or(paid_on);
            if let Some((_, of_month)) = months.iter_mut().find(|(known, _)| *known == first) {
                of_month.push(line);
            }
        }
        months.into_iter().map(|(first, lines)| Self::new(layout, currency, first, lines)).collect()
    }

    fn new(layout: &Layout, currency: Currency, first: NaiveDate, lines: Vec<EarningLine>) -> Self {
        let sum = |of: fn(&EarningLine) -> Money| {
            Money::new(lines.iter().map(|line| of(line).minor()).sum(), currency)
        };
        Self {
            name: times::month_year(&layout.reader, first),
            short: times::month_short(&layout.reader, first.month()),
            price: sum(|line| line.price),
            returned: sum(|line| line.returned),
            fee: sum(|line| line.fee),
            yours: sum(|line| line.yours),
            lines,
        }
    }
}

/// The first days of the twelve months up to today's.
pub fn first_days(today: NaiveDate) -> Vec<NaiveDate> {
    let first = today.with_day(1).unwrap_or(today);
    (0..12_u32)
        .rev()
        .filter_map(|back| first.checked_sub_months(chrono::Months::new(back)))
        .collect()
}
