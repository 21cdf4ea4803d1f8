//! What the figures of a period say: counts, shares and amounts, each as a number of two periods.

use crate::base::{Currency, Money};
use crate::statistics::{Kind, Sums};

/// Whether a step's dimension, `{step}.{role}.{state before}`, is this step.
pub fn is_step(dimension: &str, step: &str) -> bool {
    dimension.split('.').next() == Some(step)
}

/// Bookings that were agreed and paid.
pub fn confirmed(sums: &Sums) -> i64 {
    sums.total(Kind::BookingStep, |dimension| is_step(dimension, "confirm"))
}

pub fn completed(sums: &Sums) -> i64 {
    sums.total(Kind::BookingStep, |dimension| is_step(dimension, "complete"))
}

pub fn missed(sums: &Sums) -> i64 {
    sums.total(Kind::BookingStep, |dimension| is_step(dimension, "miss"))
}

/// Agreed sessions that one side, or staff, called off; all sides without a role.
pub fn cancelled(sums: &Sums, role: Option<&str>) -> i64 {
    sums.total(Kind::BookingStep, |dimension| {
        let parts: Vec<&str> = dimension.split('.').collect();
        matches!(parts.as_slice(), ["cancel", by, "confirmed" | "in_progress"]
            if role.is_none_or(|role| role == *by))
    })
}

/// Times that were taken and never agreed or paid.
pub fn ran_out(sums: &Sums) -> i64 {
    sums.total(Kind::BookingStep, |dimension| {
        is_step(dimension, "cancel") && dimension.ends_with(".pending")
    })
}

/// A share in hundredths of a percent. `None` of nothing.
pub fn share(part: i64, whole: i64) -> Option<i64> {
    (whole > 0).then(|| (part * 10_000 + whole / 2) / whole)
}

pub fn no_show_rate(sums: &Sums) -> Option<i64> {
    let missed = missed(sums);
    share(missed, completed(sums) + missed)
}

pub fn cancellation_rate(sums: &Sums) -> Option<i64> {
    share(cancelled(sums, None), confirmed(sums))
}

/// How long coaches took to answer a request, on average, in minutes.
pub fn answer_minutes(sums: &Sums) -> Option<i64> {
    let count = sums.of(Kind::Answer, "count");
    (count > 0).then(|| sums.of(Kind::Answer, "minutes") / count)
}

/// How long staff took to look at a case, on average, in minutes.
pub fn act_minutes(sums: &Sums) -> Option<i64> {
    let count = sums.of(Kind::Case, "acted");
    (count > 0).then(|| sums.of(Kind::Case, "minutes") / count)
}

/// How many reviews there are.
pub fn reviews(sums: &Sums) -> i64 {
    sums.total(Kind::Rating, |_| true)
}

/// Their average in hundredths of a star.
pub fn rating(sums: &Sums) -> Option<i64> {
    let count = reviews(sums);
    let stars: i64 = sums
        .all(Kind::Rating)
        .map(|(stars, count)| stars.parse::<i64>().unwrap_or_default() * count)
        .sum();
    (count > 0).then(|| (stars * 100 + count / 2) / count)
}

/// What moved in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved {
    /// What students paid.
    pub revenue: Money,
    /// What was promised back.
    pub refunds: Money,
    /// Our fee, after refunds.
    pub fees: Money,
    /// What coaches earned, after refunds.
    pub to_coaches: Money,
    /// What left for coaches.
    pub paid_out: Money,
}

impl Moved {
    pub fn of(sums: &Sums, currency: Currency) -> Self {
        let money = |minor| Money::new(minor, currency);
        let moved = |account, kind: &str| sums.moved(account, currency, |own| own == kind);
        Self {
            revenue: money(-moved("provider_clearing", "charge")),
            refunds: money(moved("refunds", "refund") + moved("refunds", "refund_failed")),
            fees: money(sums.moved("platform_fee", currency, |_| true)),
            to_coaches: money(
                sums.moved("coach_payable", currency, |kind| !kind.starts_with("payout")),
            ),
            paid_out: money(-moved("payouts", "payout_sent")),
        }
    }
}

/// What coaches are owed in all.
pub fn owed(standing: &Sums, currency: Currency) -> Money {
    Money::new(standing.moved("coach_payable", currency, |_| true), currency)
}

/// Whether all movements of each currency sum to zero, as they must.
pub fn adds_up(standing: &Sums) -> bool {
    let ends_with = |dimension: &str, code: &str| dimension.rsplit('.').next() == Some(code);
    let sum = |currency: Currency| {
        standing.total(Kind::Ledger, |dimension| ends_with(dimension, currency.as_str()))
    };
    standing.currencies().into_iter().all(|currency| sum(currency) == 0)
}
