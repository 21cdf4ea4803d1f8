//! Reads figures: sums over a period, and its course. What a period costs depends on its days alone.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use super::model::{Kind, ledger_dimension};
use crate::base::Currency;
use crate::db::statement::{Bind, Statement};
use crate::db::{Conn, DbError};

/// How fine the course of a period is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grain {
    Day,
    Month,
}

/// A figure of a day, or of a month, which its first day names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub day: NaiveDate,
    pub kind: Kind,
    pub dimension: String,
    pub value: i64,
}

#[derive(QueryableByName)]
struct Summed {
    #[diesel(sql_type = Text)]
    day: String,
    #[diesel(sql_type = Text)]
    kind: Kind,
    #[diesel(sql_type = Text)]
    dimension: String,
    #[diesel(sql_type = BigInt)]
    value: i64,
}

/// The figures from `from` until before `until`, by day or month.
pub fn by_grain(
    conn: &mut Conn,
    from: NaiveDate,
    until: NaiveDate,
    grain: Grain,
) -> Result<Vec<Row>, DbError> {
    let (letters, rest) = match grain {
        Grain::Day => (10, ""),
        Grain::Month => (7, "-01"),
    };
    let mut st = Statement::default();
    let (first, last) = (st.bind(Bind::Date(from)), st.bind(Bind::Date(until)));
    st.sql = format!(
        "SELECT SUBSTR(CAST(day AS TEXT), 1, {letters}) AS day, kind, dimension, \
         CAST(SUM(value) AS BIGINT) AS value FROM daily_figures \
         WHERE day >= {first} AND day < {last} GROUP BY 1, 2, 3"
    );
    let rows: Vec<Summed> = st.load(conn)?;
    let row = |row: Summed| {
        let day = format!("{}{rest}", row.day).parse().ok()?;
        Some(Row { day, kind: row.kind, dimension: row.dimension, value: row.value })
    };
    Ok(rows.into_iter().filter_map(row).collect())
}

/// Sums by kind and dimension.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sums(BTreeMap<(Kind, String), i64>);

impl Sums {
    /// What rows come to.
    pub fn of_rows<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Self {
        let mut sums = Self::default();
        for row in rows {
            *sums.0.entry((row.kind, row.dimension.clone())).or_default() += row.value;
        }
        sums
    }

    /// One figure.
    pub fn of(&self, kind: Kind, dimension: &str) -> i64 {
        self.0.get(&(kind, dimension.to_owned())).copied().unwrap_or_default()
    }

    /// The figures of a kind by dimension.
    pub fn all(&self, kind: Kind) -> impl Iterator<Item = (&str, i64)> {
        let own = self.0.iter().filter(move |((own, _), _)| *own == kind);
        own.map(|((_, dimension), value)| (dimension.as_str(), *value))
    }

    /// The sum of the dimensions that fit.
    pub fn total(&self, kind: Kind, fits: impl Fn(&str) -> bool) -> i64 {
        self.all(kind).filter(|(dimension, _)| fits(dimension)).map(|(_, value)| value).sum()
    }

    /// The sum of the movements on an account in a currency that are of a kind that fits.
    pub fn moved(&self, account: &str, currency: Currency, fits: impl Fn(&str) -> bool) -> i64 {
        self.total(Kind::Ledger, |dimension| {
            ledger_dimension(dimension).is_some_and(|(kind, own, code)| {
                own == account && code == currency.as_str() && fits(kind)
            })
        })
    }

    /// The currencies in which money moved.
    pub fn currencies(&self) -> Vec<Currency> {
        let codes = self.all(Kind::Ledger).filter_map(|(dimension, _)| ledger_dimension(dimension));
        let mut found: Vec<Currency> = codes.filter_map(|(.., code)| code.parse().ok()).collect();
        found.sort_by_key(Currency::as_str);
        found.dedup();
        found
    }
}

/// The sums from `from` until before `until`.
pub fn sums(conn: &mut Conn, from: NaiveDate, until: NaiveDate) -> Result<Sums, DbError> {
    let mut st = Statement::default();
    let (first, last) = (st.bind(Bind::Date(from)), st.bind(Bind::Date(until)));
    st.sql = format!(
        "SELECT '' AS day, kind, dimension, CAST(SUM(value) AS BIGINT) AS value FROM daily_figures \
         WHERE day >= {first} AND day < {last} GROUP BY kind, dimension"
    );
    read(conn, st)
}

/// What all movements of money ever come to: what stands on the accounts.
pub fn standing(conn: &mut Conn) -> Result<Sums, DbError> {
    let mut st = Statement::default();
    let kind = st.text(Kind::Ledger.as_str());
    st.sql = format!(
        "SELECT '' AS day, kind, dimension, CAST(SUM(value) AS BIGINT) AS value FROM daily_figures \
         WHERE kind = {kind} GROUP BY kind, dimension"
    );
    read(conn, st)
}

fn read(conn: &mut Conn, st: Statement) -> Result<Sums, DbError> {
    let rows: Vec<Summed> = st.load(conn)?;
    Ok(Sums(rows.into_iter().map(|row| ((row.kind, row.dimension), row.value)).collect()))
}
