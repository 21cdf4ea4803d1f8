//! How the platform is doing.

use diesel::dsl::{count_star, sql};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text, Timestamp};

use crate::accounts::{Admin, Moderator};
use crate::base::{Currency, Moment, Money};
use crate::bookings::Status;
use crate::coaches::CoachStatus;
use crate::db::schema::{bookings, coach_profiles, ledger_entries, provider_messages, reviews};
use crate::db::{Conn, DbError};
use crate::jobs;
use crate::payments::{Account, Outcome};
use crate::reviews::ReviewStatus;

/// Coaches that wait for staff.
#[derive(Debug, Clone, Copy)]
pub struct Waiting {
    pub count: i64,
    pub since: Option<Moment>,
}

/// How many sessions begin on a day, in UTC.
#[derive(Debug, Clone, QueryableByName)]
pub struct Load {
    #[diesel(sql_type = Text)]
    pub day: String,
    #[diesel(sql_type = BigInt)]
    pub sessions: i64,
}

/// What an admin sees first.
#[derive(Debug, Clone)]
pub struct Overview {
    pub waiting: Waiting,
    pub bookings: Vec<(Status, i64)>,
    /// What moved in the ledger this week.
    pub week: Vec<(Account, Currency, i64)>,
    /// What stands in the ledger in all.
    pub balances: Vec<(Account, Currency, i64)>,
    pub jobs: Vec<(jobs::Status, i64)>,
    pub quarantined: i64,
    pub days: Vec<Load>,
}

const SUM: &str = "CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT)";

/// Eight queries, however much there is.
pub fn overview(
    conn: &mut Conn,
    _: &Admin,
    (from, to): (Moment, Moment),
    days_from: Moment,
) -> Result<Overview, DbError> {
    let submitted = coach_profiles::table.filter(coach_profiles::status.eq(CoachStatus::Submitted));
    let count = submitted.count().get_result(conn)?;
    let since: Option<Option<Moment>> = submitted
        .order(coach_profiles::submitted_at)
        .select(coach_profiles::submitted_at)
        .first(conn)
        .optional()?;
    let bookings = bookings::table
        .filter(bookings::status.eq_any(Status::ALL))
        .filter(bookings::starts_at.ge(from).and(bookings::starts_at.lt(to)))
        .group_by(bookings::status)
        .select((bookings::status, count_star()))
        .load(conn)?;
    let week = ledger_entries::table
        .filter(ledger_entries::posted_at.ge(from).and(ledger_entries::posted_at.lt(to)))
        .group_by((ledger_entries::account, ledger_entries::currency))
        .select((ledger_entries::account, ledger_entries::currency, sql::<BigInt>(SUM)))
        .load(conn)?;
    let balances = ledger_entries::table
        .group_by((ledger_entries::account, ledger_entries::currency))
        .select((ledger_entries::account, ledger_entries::currency, sql::<BigInt>(SUM)))
        .load(conn)?;
    let quarantined = provider_messages::table
        .filter(provider_messages::outcome.eq(Outcome::Quarantined))
        .count()
        .get_result(conn)?;
    let days = diesel::sql_query(
        "SELECT SUBSTR(CAST(starts_at AS TEXT), 1, 10) AS day, COUNT(*) AS sessions FROM bookings \
         WHERE status IN ('confirmed', 'in_progress', 'completed', 'no_show') \
         AND starts_at >= $1 AND starts_at < $2 GROUP BY 1 ORDER BY 1",
    )
    .bind::<Timestamp, _>(days_from)
    .bind::<Timestamp, _>(days_from.plus_days(28))
    .load(conn)?;
    Ok(Overview {
        waiting: Waiting { count, since: since.flatten() },
        bookings,
        week,
        balances,
        jobs: jobs::counts(conn)?,
        quarantined,
        days,
    })
}

impl Overview {
    /// What an account got this week, in each currency; money that flows out counts negative.
    pub fn moved(&self, account: Account) -> Vec<Money> {
        of(&self.week, account)
    }

    pub fn balance(&self, account: Account) -> Vec<Money> {
        of(&self.balances, account)
    }

    /// Whether all accounts sum to zero in each currency, as they must.
    pub fn adds_up(&self) -> bool {
        let mut sums: std::collections::BTreeMap<&str, i64> = std::collections::BTreeMap::new();
        for (_, currency, minor) in &self.balances {
            *sums.entry(currency.as_str()).or_default() += minor;
        }
        sums.values().all(|sum| *sum == 0)
    }
}

fn of(rows: &[(Account, Currency, i64)], account: Account) -> Vec<Money> {
    let rows = rows.iter().filter(|(own, ..)| *own == account);
    rows.map(|(_, currency, minor)| Money::new(*minor, *currency)).collect()
}

/// What moderators see first: reviews of this week, and how many are hidden.
pub fn waiting_for_moderators(
    conn: &mut Conn,
    _: &Moderator,
    since: Moment,
) -> Result<(i64, i64), DbError> {
    let new = reviews::table
        .filter(reviews::status.eq(ReviewStatus::Visible))
        .filter(reviews::created_at.ge(since))
        .count()
        .get_result(conn)?;
    let hidden =
        reviews::table.filter(reviews::status.eq(ReviewStatus::Hidden)).count().get_result(conn)?;
    Ok((new, hidden))
}
